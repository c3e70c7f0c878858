"""What a page shows of threads: each note with who sees it, and what the reader may do with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.notes.mentionable import list_mentionable
from checklist.assessments.notes.mentions import Mentionable
from checklist.assessments.notes.models import Mention, Note, NoteThread
from checklist.assessments.notes.note_audiences import (
    find_question_audience,
    find_thread_audience,
    list_bodies,
    list_writable,
    read_kept,
)
from checklist.assessments.notes.note_changes import is_editable, is_withdrawable
from checklist.assessments.notes.thread_queries import FoundThread
from checklist.core.audience import Audience, Thing
from checklist.core.organisations import Person
from checklist.core.seen_by import describe_shared
from checklist.db import now


@dataclass(frozen=True, slots=True)
class ShownNote:
    """A note on a page. ``seen_by`` names who sees it now."""

    note: Note
    seen_by: str
    mentions_reader: bool
    may_edit: bool
    may_withdraw: bool


@dataclass(frozen=True, slots=True)
class ShownThread:
    """A thread on a page; ``has_more`` where not all of its notes are on it."""

    thread: NoteThread
    notes: tuple[ShownNote, ...]
    has_more: bool
    may_write: bool


def show_threads(
    session: Session, person: Person, assessment: Assessment, found: Sequence[FoundThread]
) -> list[ShownThread]:
    """Show threads with their notes, all on one question: a few queries, whatever their number."""
    bodies = list_bodies(session, assessment)
    things = list_writable(session, person, assessment)
    notes = [note for each in found for note in each.notes]
    mentioning = _find_mentioning(session, person, notes)
    kinds = {(each.thread.thing, each.thread.question_id) for each in found}
    current = {
        kind: find_question_audience(session, kind[0], assessment, kind[1], bodies)
        for kind in kinds
    }
    audiences = {
        note.id: read_kept(note.audience).narrow(
            current[each.thread.thing, each.thread.question_id]
        )
        for each in found
        for note in each.notes
    }
    names = _load_names(session, audiences.values())

    def show(thread: NoteThread, note: Note) -> ShownNote:
        return ShownNote(
            note,
            describe_shared(audiences[note.id], bodies, names),
            mentions_reader=note.id in mentioning,
            may_edit=thread.thing in things and is_editable(note, person, now()),
            may_withdraw=not assessment.is_archived
            and is_withdrawable(note, person, assessment.state),
        )

    return [
        ShownThread(
            each.thread,
            tuple(show(each.thread, note) for note in each.notes),
            each.has_more,
            may_write=each.thread.thing in things,
        )
        for each in found
    ]


def offer_names(
    session: Session, assessment: Assessment, question_id: str, things: Sequence[Thing]
) -> Sequence[Mentionable]:
    """List whom the first note of a thread may mention, of these kinds: of the widest.

    None where the person may write no note.
    """
    if not things:
        return ()
    bodies = list_bodies(session, assessment)
    audience = find_question_audience(session, things[-1], assessment, question_id, bodies)
    return list_mentionable(session, assessment, question_id, audience)


def describe_reply(
    session: Session, assessment: Assessment, thread: NoteThread
) -> tuple[str, Sequence[Mentionable]]:
    """Say who would see a reply that was written now, and list whom it may mention."""
    audience = find_thread_audience(session, assessment, thread)
    names = _load_names(session, [audience])
    described = describe_shared(audience, list_bodies(session, assessment), names)
    return f"Seen by: {described}.", list_mentionable(
        session, assessment, thread.question_id, audience
    )


def _find_mentioning(session: Session, person: Person, notes: Sequence[Note]) -> Collection[UUID]:
    """Find which of some notes mention the reader and were not withdrawn."""
    ids = [note.id for note in notes if not note.is_withdrawn]
    mentioned = select(Mention.note_id).where(
        Mention.note_id.in_(ids), Mention.person_id == person.id
    )
    return set(session.scalars(mentioned))


def _load_names(session: Session, audiences: Iterable[Audience]) -> dict[UUID, str]:
    """Load the names of the people whom audiences name one by one, if they name any."""
    people = {member.person_id for audience in audiences for member in audience.people}
    if not people:
        return {}
    rows = session.execute(select(Account.id, Account.name).where(Account.id.in_(people)))
    return {row.id: row.name for row in rows}
