"""All notes of an assessment that a person sees, as a copy to take away lists them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.notes.note_audiences import sees_note
from checklist.assessments.notes.question_access import find_seen_questions
from checklist.core.organisations import Person


def list_notes(
    session: Session, person: Person, assessment: Assessment
) -> Sequence[tuple[NoteThread, Note]]:
    """List the notes that a person sees, each with its thread, in the order they were begun."""
    rows = session.execute(
        select(NoteThread, Note)
        .join(Note, Note.thread_id == NoteThread.id)
        .options(
            joinedload(NoteThread.resolver),
            joinedload(Note.author),
            joinedload(Note.organisation),
            joinedload(Note.withdrawer),
        )
        .where(NoteThread.assessment_id == assessment.id)
        .order_by(NoteThread.begun_at, NoteThread.id, Note.number)
    ).all()
    asked = {thread.question_id for thread, _ in rows}
    seen = find_seen_questions(session, person, assessment, asked)
    return [
        (thread, note)
        for thread, note in rows
        if thread.question_id in seen and sees_note(person, assessment, thread.thing, note.audience)
    ]
