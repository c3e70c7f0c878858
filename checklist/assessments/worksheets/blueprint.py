"""What the pages of worksheets share: their addresses, and how they find what may be changed."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from flask import Blueprint, g, url_for

from checklist.assessments.blueprint import get_own_question
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.bodies_asked import load_asked
from checklist.assessments.reach.closed import load_named, questions_closed_to
from checklist.assessments.reach.questions import questions_open_to, require_open
from checklist.assessments.service import get_assessment, get_question, refuse_archived
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.worksheet_queries import get_worksheet
from checklist.core.errors import Locked
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, require
from checklist.core.question_sets.model import Question
from checklist.db import db

bp = Blueprint("worksheets", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def find_open_question(assessment_id: UUID, question_id: str) -> tuple[Assessment, Question]:
    """Find the assessment and the question of an address, for a person who may read its answer.

    Raises as the question's own page, and ClosedToPerson.
    """
    assessment = get_assessment(db.session, g.person, assessment_id)
    question = get_question(load_pinned_set(assessment), question_id)
    reach = questions_open_to(db.session, g.person, assessment)
    require_open(db.session, assessment, reach, question.id)
    questions_closed_to(db.session, g.person, assessment).refuse(question.id)
    return assessment, question


def find_own_question(assessment_id: UUID, question_id: str) -> tuple[Assessment, Question]:
    """Find the assessment and the question of an address, for a person who may answer it."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    require(g.person, Action.DRAW_SAMPLE, assessment.state)
    question = get_own_question(assessment, question_id)
    refuse_archived(assessment)
    name_readers(assessment, question.id)
    return assessment, question


def find_own_worksheet(assessment_id: UUID, number: int) -> tuple[Assessment, Worksheet]:
    """Find the worksheet of an address, for a person who may change it.

    Raises as ``get_worksheet``, NotForThisRole for those who only read, and Locked where the
    assessment is archived.
    """
    assessment, worksheet = get_worksheet(db.session, g.person, assessment_id, number)
    require(g.person, Action.DRAW_SAMPLE, assessment.state)
    get_own_question(assessment, worksheet.question_id)
    refuse_archived(assessment)
    name_readers(assessment, worksheet.question_id)
    return assessment, worksheet


def name_readers(assessment: Assessment, question_id: str) -> None:
    """Name beside each box of the page those whom a restriction names, and who is asked."""
    g.named = load_named(db.session, assessment.id, question_id)
    g.asked = load_asked(db.session, assessment, question_id).readers


def find_refusal(check: Callable[[], None]) -> str:
    """Find why a thing cannot be done now, to be shown in place of its form; empty where it can."""
    try:
        check()
    except Locked as error:
        return str(error)
    return ""


def may_keep(assessment: Assessment, question_id: str) -> bool:
    """Say whether whoever asks may keep worksheets for a question that is open to them."""
    return (
        not assessment.is_archived
        and is_permitted(g.person, Action.DRAW_SAMPLE, assessment.state)
        and questions_open_to(db.session, g.person, assessment).owns(question_id)
    )


def build_worksheet_url(assessment: Assessment, number: int, **more: object) -> str:
    """Build the address of a worksheet's page, among the pages that the request is for."""
    return url_for(
        ".worksheet",
        assessment_id=assessment.id,
        number=number,
        **more,  # type: ignore[arg-type]  # whatever an address may have
    )
