"""What the pages of exhibits share: where they are, what they find, and where they lead back to."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g, url_for

from checklist.assessments.exhibits.queries import get_exhibit
from checklist.assessments.exhibits.service import refuse_withdrawn
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import question_set_of
from checklist.assessments.saved_answers import UsedEvidence
from checklist.assessments.service import get_assessment, get_question, may_change
from checklist.core.errors import NotForThisRole
from checklist.core.question_sets.model import Question
from checklist.db import db

bp = Blueprint("exhibits", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def find(assessment_id: UUID, question_id: str) -> tuple[Assessment, Question]:
    """The assessment and the question of an address, for someone who may answer it."""
    assessment = get_changeable(assessment_id)
    return assessment, get_question(question_set_of(assessment), question_id)


def get_changeable(assessment_id: UUID) -> Assessment:
    """The assessment of an address, for someone who may change its exhibits."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    _refuse_readers()
    return assessment


def get_standing(assessment_id: UUID, number: int) -> tuple[Assessment, UsedEvidence]:
    """An exhibit of an address, for someone who may change it; one withdrawn stays as it is."""
    assessment, used = get_exhibit(db.session, g.person, assessment_id, number)
    _refuse_readers()
    refuse_withdrawn(used.exhibit)
    return assessment, used


def to_question(assessment: Assessment, question_id: str) -> str:
    """The address of the exhibits on a question's page."""
    return url_for(
        "assessments.question",
        assessment_id=assessment.id,
        question_id=question_id,
        _anchor="exhibits",
    )


def _refuse_readers() -> None:
    """Refuse those whose role lets them only read."""
    if not may_change(g.person):
        raise NotForThisRole("You cannot change exhibits as {role}", role=g.person.role)
