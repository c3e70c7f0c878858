"""What a person is asked in notes: open threads that mention them and that they did not answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import Select, Uuid, bindparam, or_, select
from sqlalchemy.orm import Session, aliased, contains_eager

from checklist.accounts.models import Account
from checklist.accounts.service import select_forces_for_organisation
from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import Mention, Note, NoteThread
from checklist.assessments.notes.note_audiences import sees_note
from checklist.assessments.notes.question_access import load_seen_questions
from checklist.assessments.reach.assigned import is_reached
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action

_READ = (Action.READ_ASSESSMENT, Action.READ_NOTES_TO_INSPECTORS)
"""Either of these opens notes: inspectors read them also where answers are closed to them."""


@dataclass(frozen=True, slots=True)
class AskedThread:
    """A thread in which a person was asked last by somebody, and when."""

    assessment: Assessment
    thread: NoteThread
    asked_by: str
    asked_at: datetime


def asked_of(session: Session, person: Person) -> Sequence[AskedThread]:
    """List the open threads that mention a person and have no later note of theirs.

    Each stands once, the one asked last first. Archived assessments are left out. A few queries,
    however many.
    """
    reached = [is_reached(person, action) for action in _READ]
    asked = _select_asked().where(or_(*reached))
    mine = {"person_id": person.id, "organisation_id": person.organisation_id}
    rows = session.execute(asked, mine)
    readable = [row for row in rows if sees_note(person, row[2], row[1].thing, row[0].audience)]
    assessments = {assessment.id: assessment for _, _, assessment, _ in readable}
    seen = load_seen_questions(session, person, assessments.values())
    found: dict[object, AskedThread] = {}
    for note, thread, assessment, name in readable:
        if seen[assessment.id].sees(thread.question_id):
            found.setdefault(thread.id, AskedThread(assessment, thread, name, note.written_at))
    return list(found.values())


@cache  # Each home page runs it
def _select_asked() -> Select[Note, NoteThread, Assessment, str]:
    """Select the open notes that mention a person and have no later one of theirs."""
    own = aliased(Note)
    person_id = bindparam("person_id", type_=Uuid())
    forces = select_forces_for_organisation(bindparam("organisation_id", type_=Uuid()))
    has_answered = (
        select(own.id)
        .where(
            own.thread_id == Note.thread_id,
            own.written_by == person_id,
            own.withdrawn_at.is_(None),
            own.number > Note.number,
        )
        .exists()
    )
    return (
        select(Note, NoteThread, Assessment, Account.name)
        .join(Mention, Mention.note_id == Note.id)
        .join(NoteThread, NoteThread.id == Note.thread_id)
        .join(Assessment, Assessment.id == NoteThread.assessment_id)
        .join(Assessment.force)
        .join(Account, Account.id == Note.written_by)
        .options(contains_eager(Assessment.force))
        .where(
            Mention.person_id == person_id,
            Note.written_by != person_id,
            Note.withdrawn_at.is_(None),
            NoteThread.resolved_at.is_(None),
            Assessment.archived_at.is_(None),
            Assessment.force_id.in_(forces),
            ~has_answered,
        )
        .order_by(Note.written_at.desc(), Note.id)
    )
