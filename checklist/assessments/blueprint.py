"""What the pages of an assessment share: their addresses, and how they find the assessment."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g, request

from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import ScoredAssessment, score_for
from checklist.assessments.service import get_assessment
from checklist.db import db

bp = Blueprint("assessments", __name__, url_prefix="/assessments")


def build_question_url(assessment_id: UUID, question_id: str) -> str:
    """Build the address of a question's page, for lists of many.

    The results page of a full assessment has some 200 of them, and ``url_for`` looks each up anew.
    """
    return f"{request.script_root}{bp.url_prefix}/{assessment_id}/questions/{question_id}"


def get_scored_assessment(assessment_id: UUID) -> ScoredAssessment:
    """Find the assessment of an address and score it. Raises NotFound, as ``get_assessment``."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    return score_for_reader(assessment)


def score_for_reader(assessment: Assessment) -> ScoredAssessment:
    """Score an assessment as whoever asks may see it."""
    return score_for(db.session, g.person, assessment)
