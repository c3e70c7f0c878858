"""Where the pages of inspectors' worksheets stand, and how they find what is an inspector's."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g

from checklist.assessments.models import Assessment
from checklist.assessments.service import get_question
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.worksheet_queries import find_worksheet
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.reviews.judgements.sent_for_judging import get_sent

bp = Blueprint("review_worksheets", __name__, url_prefix="/assessments/<uuid:assessment_id>/review")


def find_sampled_question(
    assessment_id: UUID, question_id: str, action: Action
) -> tuple[Assessment, Question]:
    """Find a question of what was sent, of an assessment with which the person may do this now.

    Raises as ``get_sent``.
    """
    sent = get_sent(db.session, g.person, assessment_id, action)
    return sent.assessment, get_question(sent.question_set, question_id)


def find_sampled(assessment_id: UUID, number: int, action: Action) -> tuple[Assessment, Worksheet]:
    """Find a worksheet of the person's own inspectorate. Raises as ``get_sent``, and NotFound."""
    assessment = get_sent(db.session, g.person, assessment_id, action).assessment
    own = g.person.organisation_id
    return assessment, find_worksheet(db.session, assessment, own, number)
