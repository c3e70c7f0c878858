"""What becomes of notes where a force lets its contributors read every question."""

from __future__ import annotations

from functools import cache
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.notes.note_audiences import read_kept, write_audience
from checklist.assessments.reach.questions import find_holders
from checklist.core.audience import Audience, Member
from checklist.core.organisations import Role


def keep_notes_as_said(session: Session, force: Organisation) -> None:
    """Name in each note of a force the contributors with whom its question is shared now.

    Call it in the transaction that lets contributors read every question: the notes that were
    written for those whom a question is shared with are not opened to the others by that.
    """
    rows = session.execute(
        select(NoteThread.assessment_id, NoteThread.question_id, Note)
        .join(Note, Note.thread_id == NoteThread.id)
        .join(Assessment, Assessment.id == NoteThread.assessment_id)
        .where(Assessment.force_id == force.id)
    )

    @cache
    def find_sharing(assessment_id: UUID, question_id: str) -> frozenset[Member]:
        holders = find_holders(session, assessment_id, question_id)
        return frozenset(Member(each, force.id, Role.CONTRIBUTOR) for each in holders)

    role = (force.id, Role.CONTRIBUTOR)
    for assessment_id, question_id, note in rows.all():
        kept = read_kept(note.audience)
        if role in kept.roles:
            people = kept.people | find_sharing(assessment_id, question_id)
            note.audience = write_audience(Audience(kept.roles - {role}, people))
