"""The pages of inspectors' worksheets: those of a force's, found and kept by inspectors."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from flask import Flask, g
from flask.typing import ResponseReturnValue

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.more_pages import draw_again, draw_more
from checklist.assessments.worksheets.worksheet_pages import (
    draw_once,
    save_page,
    show,
    show_annex,
    show_list,
    start,
)
from checklist.assessments.worksheets.worksheet_queries import list_worksheets
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.reviews.worksheets import exhibit_views  # noqa: F401  # adds its page
from checklist.reviews.worksheets.blueprint import bp, find_sampled, find_sampled_question
from checklist.reviews.worksheets.inspectors_keeping import build_keeping_of_inspectors
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

_PATH = "/worksheets/<int:number>"


def register(app: Flask) -> None:
    """Add these pages, and the worksheets under what was sent of a question."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.READ_JUDGEMENTS}))
    under = "reviews/worksheets/_under.html"
    add_panel(app, "under what was sent", under, _build_under, access)


@bp.get("/questions/<question_id>/worksheets")
@open_to(Action.READ_WORKSHEETS)
def worksheets(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """List the inspectorate's worksheets of a question."""
    assessment, question = find_sampled_question(assessment_id, question_id, Action.READ_WORKSHEETS)
    own = g.person.organisation_id
    found = list_worksheets(db.session, assessment, own, question.id)
    keeping = build_keeping_of_inspectors(assessment, question.id)
    return show_list(assessment, question, found, keeping)


@bp.route("/questions/<question_id>/worksheets/new", methods=["GET", "POST"])
@open_to(Action.WRITE_WORKSHEET, redisplays_form=True)
def new(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Save the list of a new worksheet."""
    assessment, question = find_sampled_question(assessment_id, question_id, Action.WRITE_WORKSHEET)
    return start(assessment, question, build_keeping_of_inspectors(assessment, question.id))


@bp.get(_PATH)
@open_to(Action.READ_WORKSHEETS)
def worksheet(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show a worksheet."""
    assessment, found = find_sampled(assessment_id, number, Action.READ_WORKSHEETS)
    keeping = build_keeping_of_inspectors(assessment, found.question_id, found)
    return show(assessment, found, keeping)


@bp.post(_PATH)
@open_to(Action.SAVE_OUTCOMES, redisplays_form=True)
def save(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Save the outcomes of a page of items."""
    assessment, found = find_sampled(assessment_id, number, Action.SAVE_OUTCOMES)
    keeping = build_keeping_of_inspectors(assessment, found.question_id, found)
    return save_page(assessment, found, keeping)


@bp.post(f"{_PATH}/draw")
@open_to(Action.WRITE_WORKSHEET)
def draw(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Draw, once."""
    return draw_once(*find_sampled(assessment_id, number, Action.WRITE_WORKSHEET))


@bp.get(f"{_PATH}/annex")
@open_to(Action.READ_WORKSHEETS)
def annex(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show the annex of a worksheet as it is printed."""
    assessment, found = find_sampled(assessment_id, number, Action.READ_WORKSHEETS)
    return show_annex(assessment, found, has_references=True)


@bp.route(f"{_PATH}/extend", methods=["GET", "POST"])
@open_to(Action.WRITE_WORKSHEET, redisplays_form=True)
def extend(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Ask how many to draw in all, and draw them."""
    assessment, found = find_sampled(assessment_id, number, Action.WRITE_WORKSHEET)
    keeping = build_keeping_of_inspectors(assessment, found.question_id, found)
    return draw_more(assessment, found, keeping)


@bp.route(f"{_PATH}/again", methods=["GET", "POST"])
@open_to(Action.WRITE_WORKSHEET, redisplays_form=True)
def again(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Ask why, and save a new worksheet of the same list."""
    assessment, found = find_sampled(assessment_id, number, Action.WRITE_WORKSHEET)
    keeping = build_keeping_of_inspectors(assessment, found.question_id, found)
    return draw_again(assessment, found, keeping)


def _build_under(
    sent: SentAssessment, question: Question, worksheets: Sequence[Worksheet]
) -> dict[str, object]:
    """Build the list of the worksheets of a question that is judged."""
    return {"assessment": sent.assessment, "question": question, "worksheets": worksheets}
