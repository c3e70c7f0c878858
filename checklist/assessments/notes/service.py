"""Writing notes: a thread is begun, replied to, resolved and reopened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.notes.mentionable import list_mentionable
from checklist.assessments.notes.mentions import TEXT, find_mentions
from checklist.assessments.notes.models import Mention, Note, NoteThread
from checklist.assessments.notes.note_audiences import (
    find_question_audience,
    find_thread_audience,
    list_bodies,
    lock_for_writing,
    write_audience,
)
from checklist.assessments.notes.question_access import require_question
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.audience import Audience, Thing
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.db import now
from checklist.web.filters import format_moment


@dataclass(frozen=True, slots=True)
class NewNote:
    """What is written into a thread, with the idempotency key of its form."""

    text: str
    key: UUID


def begin_thread(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_id: str,
    thing: Thing,
    new: NewNote,
) -> None:
    """Write the first note of a thread on a question. A repeat changes nothing.

    ``thing`` says between whom. Raises UserError where a name in it is of nobody who sees it, and
    SentBefore.
    """
    lock_for_writing(session, person, assessment, thing)
    require_question(session, person, assessment, question_id)
    if is_key_used(session, person, new.key):
        return
    bodies = list_bodies(session, assessment)
    audience = find_question_audience(session, thing, assessment, question_id, bodies)
    thread = NoteThread(assessment_id=assessment.id, question_id=question_id, thing=thing)
    people = find_people(session, assessment, thread, audience, new.text)
    session.add(thread)
    session.flush()
    note = _add_note(session, person, thread, audience, new.text)
    add_mentions(session, note, people)
    record_note(session, person, assessment, thread, "write note", audience)
    use_key(session, person, new.key)


def reply(
    session: Session, person: Person, assessment: Assessment, thread: NoteThread, new: NewNote
) -> None:
    """Write a note into a thread. It is seen by nobody who does not see the first one.

    Raises UserError where the thread was resolved meanwhile, and as ``begin_thread``.
    """
    lock_for_writing(session, person, assessment, thread.thing)
    if is_key_used(session, person, new.key):
        return
    session.refresh(thread)
    require_question(session, person, assessment, thread.question_id)
    if thread.is_resolved:
        raise UserError(
            "This thread was resolved on {moment}. Reopen it, then send your note",
            field=TEXT,
            moment=format_moment(thread.resolved_at),
        )
    audience = find_thread_audience(session, assessment, thread)
    people = find_people(session, assessment, thread, audience, new.text)
    note = _add_note(session, person, thread, audience, new.text)
    add_mentions(session, note, people)
    record_note(session, person, assessment, thread, "write note", audience)
    use_key(session, person, new.key)


def resolve(
    session: Session, person: Person, assessment: Assessment, thread: NoteThread, key: UUID
) -> None:
    """Close a thread to replies, as settled. A repeat changes nothing."""
    if _is_to_change(session, person, assessment, thread, key) and not thread.is_resolved:
        thread.resolved_at, thread.resolved_by = now(), person.id
        _record_change(session, person, assessment, thread, "resolve notes", key)


def reopen(
    session: Session, person: Person, assessment: Assessment, thread: NoteThread, key: UUID
) -> None:
    """Open a resolved thread to replies again. A repeat changes nothing."""
    if _is_to_change(session, person, assessment, thread, key) and thread.is_resolved:
        thread.resolved_at, thread.resolved_by = None, None
        _record_change(session, person, assessment, thread, "reopen notes", key)


def find_people(
    session: Session, assessment: Assessment, thread: NoteThread, audience: Audience, text: str
) -> Sequence[UUID]:
    """Find whom a text mentions, of those who would see it. Raises as ``find_mentions``."""
    if "@" not in text:
        return ()
    question_id = thread.question_id
    return find_mentions(text, list_mentionable(session, assessment, question_id, audience))


def add_mentions(session: Session, note: Note, people: Sequence[UUID]) -> None:
    """Keep whom a note mentions that it did not mention before; reminders tell them."""
    session.add_all(Mention(note_id=note.id, person_id=person_id) for person_id in people)


def record_note(
    session: Session,
    person: Person,
    assessment: Assessment,
    thread: NoteThread,
    action: str,
    audience: Audience,
) -> None:
    """Put a deed on record, for every organisation that sees the note; nothing of its text."""
    concerned = {place for place, _ in audience.roles}
    record(
        session,
        person,
        action,
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"{thread.question_id}, {thread.thing.value}",
        bodies=concerned | {member.organisation_id for member in audience.people},
    )


def _add_note(
    session: Session, person: Person, thread: NoteThread, audience: Audience, text: str
) -> Note:
    last = session.scalar(select(func.max(Note.number)).where(Note.thread_id == thread.id))
    note = Note(
        thread_id=thread.id,
        number=(last or 0) + 1,
        text=text,
        audience=write_audience(audience),
        written_by=person.id,
        organisation_id=person.organisation_id,
        role=person.role.value,
    )
    session.add(note)
    session.flush()
    return note


def _is_to_change(
    session: Session, person: Person, assessment: Assessment, thread: NoteThread, key: UUID
) -> bool:
    """Lock a thread that is to be resolved or reopened; say whether the form is sent anew."""
    lock_for_writing(session, person, assessment, thread.thing)
    session.refresh(thread)
    require_question(session, person, assessment, thread.question_id)
    return not is_key_used(session, person, key)


def _record_change(
    session: Session,
    person: Person,
    assessment: Assessment,
    thread: NoteThread,
    action: str,
    key: UUID,
) -> None:
    audience = find_thread_audience(session, assessment, thread)
    record_note(session, person, assessment, thread, action, audience)
    use_key(session, person, key, str(thread.id))
