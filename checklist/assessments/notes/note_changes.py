"""Changing a note for a quarter of an hour, and withdrawing one: it is never deleted."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.notes.mentions import TEXT
from checklist.assessments.notes.models import Mention, Note, NoteThread
from checklist.assessments.notes.note_audiences import (
    find_thread_audience,
    lock_for_writing,
    read_kept,
)
from checklist.assessments.notes.service import (
    NewNote,
    add_mentions,
    find_people,
    record_note,
)
from checklist.assessments.service import lock_changeable_assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import Locked, NotForThisRole
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may
from checklist.core.permissions.table import Scope
from checklist.core.stale_save import StaleSave
from checklist.db import now

EDIT_LIMIT = timedelta(minutes=15)
"""How long its writer may change a note: to mend a slip, before others rest on what it says."""


def is_editable(note: Note, person: Person, moment: datetime) -> bool:
    """Say whether a person may change a note at this moment."""
    is_own = note.written_by == person.id and not note.is_withdrawn
    return is_own and moment - note.written_at <= EDIT_LIMIT


def is_withdrawable(note: Note, person: Person, state: AssessmentState) -> bool:
    """Say whether a person may withdraw a note: their own, or one of their organisation's."""
    scope = may(person, Action.WITHDRAW_NOTE, state)
    is_own = note.written_by == person.id
    is_theirs = scope is Scope.YES and note.organisation_id == person.organisation_id
    return not note.is_withdrawn and bool(scope) and (is_own or is_theirs)


def refuse_uneditable(note: Note, person: Person) -> None:
    """Refuse to change a note of somebody else, a withdrawn one, or one that is too old."""
    if note.written_by != person.id:
        raise NotForThisRole("Only the person who wrote a note can change it")
    if note.is_withdrawn:
        raise Locked("This note was withdrawn, so it cannot be changed")
    if not is_editable(note, person, now()):
        raise Locked(
            "A note can be changed for 15 minutes after it was written. Write a reply, or withdraw"
            " the note"
        )


def refuse_unwithdrawable(note: Note, person: Person, state: AssessmentState) -> None:
    """Refuse to withdraw a note that is not the person's to withdraw. Raises NotForThisRole."""
    if not note.is_withdrawn and not is_withdrawable(note, person, state):
        raise NotForThisRole("Only the person who wrote a note, or a coordinator, can withdraw it")


def edit(
    session: Session,
    person: Person,
    assessment: Assessment,
    thread: NoteThread,
    note: Note,
    base_version: int,
    new: NewNote,
) -> None:
    """Change the text of a note. A repeat changes nothing, nor does the same text.

    Raises as ``refuse_uneditable``, StaleSave where it was changed in another tab, and UserError
    where a name in it is of nobody who sees it.
    """
    lock_for_writing(session, person, assessment, thread.thing)
    if is_key_used(session, person, new.key):
        return
    session.refresh(note)
    refuse_uneditable(note, person)
    if note.version != base_version:
        raise StaleSave("This note", field=TEXT)
    if note.text == new.text:
        return
    audience = read_kept(note.audience).narrow(find_thread_audience(session, assessment, thread))
    people = find_people(session, assessment, thread, audience, new.text)
    before = set(session.scalars(select(Mention.person_id).where(Mention.note_id == note.id)))
    gone = before - set(people)
    session.execute(delete(Mention).where(Mention.note_id == note.id, Mention.person_id.in_(gone)))
    note.text, note.edited_at, note.version = new.text, now(), note.version + 1
    add_mentions(session, note, [person_id for person_id in people if person_id not in before])
    record_note(session, person, assessment, thread, "change note", audience)
    use_key(session, person, new.key)


def withdraw(
    session: Session,
    person: Person,
    assessment: Assessment,
    thread: NoteThread,
    note: Note,
    key: UUID,
) -> None:
    """Withdraw a note: who did and when stands in its place. A repeat changes nothing."""
    refuse_unwithdrawable(note, person, assessment.state)
    lock_changeable_assessment(session, person, assessment, Action.WITHDRAW_NOTE)
    session.refresh(note)
    if is_key_used(session, person, key) or note.is_withdrawn:
        return
    note.withdrawn_at, note.withdrawn_by = now(), person.id
    audience = find_thread_audience(session, assessment, thread)
    record_note(session, person, assessment, thread, "withdraw note", audience)
    use_key(session, person, key, str(note.id))
