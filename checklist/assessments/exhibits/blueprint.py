"""What the pages of exhibits share: their addresses, and how they find what may be changed."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g, request, url_for

from checklist.assessments.blueprint import get_own_question
from checklist.assessments.exhibits.queries import get_exhibit
from checklist.assessments.exhibits.service import refuse_withdrawn
from checklist.assessments.models import Assessment
from checklist.assessments.reach.bodies_asked import load_asked
from checklist.assessments.reach.closed import load_named
from checklist.assessments.service import get_assessment, refuse_archived
from checklist.assessments.used_evidence import UsedEvidence
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question
from checklist.db import db

bp = Blueprint("exhibits", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def find_changeable_question(assessment_id: UUID, question_id: str) -> tuple[Assessment, Question]:
    """Find the assessment and the question of an address, for a person who may answer it."""
    assessment = get_changeable_assessment(assessment_id)
    question = get_own_question(assessment, question_id)
    g.named = load_named(db.session, assessment.id, question.id)
    g.asked = load_asked(db.session, assessment, question.id).readers
    return assessment, question


def get_changeable_assessment(assessment_id: UUID) -> Assessment:
    """Find the assessment of an address, for a person who may change its exhibits.

    Raises as ``get_assessment``, NotForThisRole for those who only read, and Locked where it is
    archived.
    """
    assessment = get_assessment(db.session, g.person, assessment_id)
    require(g.person, Action.ADD_EXHIBIT, assessment.state)
    refuse_archived(assessment)
    return assessment


def get_changeable_exhibit(assessment_id: UUID, number: int) -> tuple[Assessment, UsedEvidence]:
    """Find the exhibit of an address, for a person who may change it.

    Raises Locked where the assessment is archived, and when a page is opened for an exhibit that is
    withdrawn.
    """
    assessment, used = get_exhibit(db.session, g.person, assessment_id, number)
    require(g.person, Action.ADD_EXHIBIT, assessment.state)
    get_own_question(assessment, used.exhibit.question_id)
    refuse_archived(assessment)
    # What is sent is for the service to refuse: it knows a withdrawal sent twice from a second one.
    if request.method == "GET":
        refuse_withdrawn(used.exhibit)
    g.named = load_named(db.session, assessment.id, used.exhibit.question_id)
    g.asked = load_asked(db.session, assessment, used.exhibit.question_id).readers
    return assessment, used


def build_exhibits_url(assessment: Assessment, question_id: str) -> str:
    """Build the address of a question's page after a change of its exhibits.

    It names no place on that page: the message stands at its head, and would be passed over.
    """
    return url_for("assessments.question", assessment_id=assessment.id, question_id=question_id)
