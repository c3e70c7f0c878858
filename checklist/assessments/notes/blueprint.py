"""What the pages of notes share: their addresses, and how they find a thread or note."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g, redirect, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.notes.thread_queries import get_note, get_thread
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.bodies_asked import load_asked
from checklist.assessments.reach.closed import load_named
from checklist.assessments.service import get_assessment_for, get_question
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question
from checklist.db import db

bp = Blueprint("notes", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def find_question(assessment_id: UUID, question_id: str) -> tuple[Assessment, Question]:
    """Find the assessment and the question of an address. Raises as ``get_assessment``."""
    assessment = _find_assessment(assessment_id)
    question = get_question(load_pinned_set(assessment), question_id)
    g.named = load_named(db.session, assessment.id, question.id)
    g.asked = load_asked(db.session, assessment, question.id).readers
    return assessment, question


def find_thread(assessment_id: UUID, thread_id: UUID) -> tuple[Assessment, NoteThread]:
    """Find the assessment and the thread of an address. Raises as ``get_thread``."""
    assessment = _find_assessment(assessment_id)
    return assessment, get_thread(db.session, g.person, assessment, thread_id)


def find_note(assessment_id: UUID, note_id: UUID) -> tuple[Assessment, NoteThread, Note]:
    """Find the assessment, thread and note of an address. Raises as ``get_note``."""
    assessment = _find_assessment(assessment_id)
    return assessment, *get_note(db.session, g.person, assessment, note_id)


def lead_to_notes(thread: NoteThread) -> ResponseReturnValue:
    """Lead back to the notes on the question of a thread."""
    address = url_for(
        "notes.notes", assessment_id=thread.assessment_id, question_id=thread.question_id
    )
    return redirect(address)


def _find_assessment(assessment_id: UUID) -> Assessment:
    """Find an assessment whose answers or notes the person reads. Raises as ``get_assessment``.

    While the force changes what was asked for, inspectors read notes, and of answers what was sent.
    """
    action = Action.READ_NOTES_TO_INSPECTORS
    return get_assessment_for(db.session, g.person, assessment_id, action)
