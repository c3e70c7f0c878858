"""Writes the notes of the demonstration, as its people would."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import NoteThread
from checklist.assessments.notes.service import NewNote, begin_thread, reply, resolve
from checklist.core.audience import Thing
from checklist.core.organisations import Person
from checklist.demo.examples import Example, Talk


def write_notes(
    session: Session, example: Example, assessment: Assessment, people: Mapping[str, Person]
) -> None:
    """Write the notes of an example, thread by thread; ``people`` are found by their e-mail."""
    for talk in example.past.notes:
        _write_thread(session, assessment, people, talk)


def _write_thread(
    session: Session, assessment: Assessment, people: Mapping[str, Person], talk: Talk
) -> None:
    first = NewNote(talk.text, uuid4())
    begin_thread(session, people[talk.by], assessment, talk.question, Thing.NOTE, first)
    session.flush()
    newest = (
        select(NoteThread)
        .where(
            NoteThread.assessment_id == assessment.id,
            NoteThread.question_id == talk.question,
        )
        .order_by(NoteThread.begun_at.desc())
        .limit(1)
    )
    thread = session.scalars(newest).one()
    for note in talk.replies:
        reply(session, people[note.by], assessment, thread, NewNote(note.text, uuid4()))
    if talk.resolved:
        resolve(session, people[talk.resolved], assessment, thread, uuid4())
        session.flush()
