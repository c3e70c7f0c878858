"""What the pages of an assessment share: their addresses, and how they find the assessment."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g, request

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.questions import (
    questions_open_to,
    require_all,
    require_open,
    require_own,
    require_own_of,
)
from checklist.assessments.scored_assessment import ScoredAssessment, score_for
from checklist.assessments.service import get_assessment, get_question, get_section
from checklist.core.errors import Locked
from checklist.core.permissions.reach import is_open_by_shares
from checklist.core.question_sets.model import Question, Section
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


def get_whole_assessment(assessment_id: UUID) -> Assessment:
    """Find an assessment for a page that tells of every answer, or of the whole.

    Raises NotForThisRole for those who read only some of its questions.
    """
    assessment = get_assessment(db.session, g.person, assessment_id)
    require_all(db.session, g.person, assessment)
    return assessment


def reads_all(assessment: Assessment) -> bool:
    """Say whether every question is open to whoever asks, for what leads to pages of the whole."""
    return questions_open_to(db.session, g.person, assessment).reads_all


def title_for_reader(assessment: Assessment, *, names_force: bool = False) -> str:
    """Give the title of an assessment to whoever asks; its set to those who read single questions.

    Of an assessment that is open to them by what is put to them alone, people of another body know
    the set, the period and the state. ``names_force`` tells them of which force it is.
    """
    if not is_open_by_shares(g.person, assessment.state):
        return assessment.title
    try:
        title = load_pinned_set(assessment).short_title
    except Locked:
        title = assessment.set_id
    return f"{title}, {assessment.force.name}" if names_force else title


def get_shared_question(scored: ScoredAssessment, question_id: str) -> Question:
    """Find a question that whoever asks may know of, be its answer closed to them or not.

    Raises NotFound, and NotForThisRole.
    """
    question = get_question(scored.question_set, question_id)
    require_open(db.session, scored.assessment, scored.reach, question.id)
    return question


def get_open_question(scored: ScoredAssessment, question_id: str) -> Question:
    """Find a question whose answer is open to whoever asks. Raises NotFound, and NotForThisRole."""
    question = get_shared_question(scored, question_id)
    scored.closed.refuse(question.id)
    return question


def get_open_section(scored: ScoredAssessment, section_id: str) -> Section:
    """Find a section with a question that is open to whoever asks. Raises as for a question."""
    section = get_section(scored.question_set, section_id)
    ids = [question.id for question in section.questions]
    if not any(scored.reach.reads(question_id) for question_id in ids):
        require_open(db.session, scored.assessment, scored.reach, section.title)
    return section


def get_question_to_answer(scored: ScoredAssessment, question_id: str) -> Question:
    """Find a question that whoever asks may change, as ``get_own_question``, without a query."""
    question = get_question(scored.question_set, question_id)
    require_own_of(db.session, scored.assessment, scored.reach, scored.closed, question.id)
    return question


def get_own_question(assessment: Assessment, question_id: str) -> Question:
    """Find a question that whoever asks may change. Raises NotFound, and NotForThisRole."""
    question = get_question(load_pinned_set(assessment), question_id)
    require_own(db.session, g.person, assessment, question.id)
    return question


def score_for_reader(assessment: Assessment) -> ScoredAssessment:
    """Score an assessment as whoever asks may see it."""
    return score_for(db.session, g.person, assessment)
