"""The pages of a force's worksheets: those of a question, a new one, one with its outcomes."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, g
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.worksheets.blueprint import (
    bp,
    find_open_question,
    find_own_question,
    find_own_worksheet,
    name_readers,
)
from checklist.assessments.worksheets.force_keeping import build_keeping
from checklist.assessments.worksheets.worksheet_pages import (
    draw_once,
    save_page,
    show,
    show_annex,
    show_list,
    start,
)
from checklist.assessments.worksheets.worksheet_queries import (
    find_cited_number,
    get_worksheet,
    list_worksheets,
    reads_references,
)
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel


def register(app: Flask) -> None:
    """Add these pages, and on an exhibit the worksheet that it cites."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.READ_ASSESSMENT}))
    add_panel(app, "on an exhibit", "worksheets/_on_exhibit.html", _build_on_exhibit, access)


@bp.get("/questions/<question_id>/worksheets")
@open_to(Action.READ_ASSESSMENT)
def worksheets(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """List the worksheets of a question."""
    assessment, question = find_open_question(assessment_id, question_id)
    found = list_worksheets(db.session, assessment, assessment.force_id, question.id)
    return show_list(assessment, question, found, build_keeping(assessment, question.id))


@bp.route("/questions/<question_id>/worksheets/new", methods=["GET", "POST"])
@open_to(Action.DRAW_SAMPLE, redisplays_form=True)
def new(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Save the list of a new worksheet."""
    assessment, question = find_own_question(assessment_id, question_id)
    return start(assessment, question, build_keeping(assessment, question.id))


@bp.get("/worksheets/<int:number>")
@open_to(Action.READ_ASSESSMENT)
def worksheet(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show a worksheet."""
    assessment, found = get_worksheet(db.session, g.person, assessment_id, number)
    name_readers(assessment, found.question_id)
    return show(assessment, found, build_keeping(assessment, found.question_id, found))


@bp.post("/worksheets/<int:number>")
@open_to(Action.DRAW_SAMPLE, redisplays_form=True)
def save(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Save the outcomes of a page of items."""
    assessment, found = find_own_worksheet(assessment_id, number)
    return save_page(assessment, found, build_keeping(assessment, found.question_id, found))


@bp.post("/worksheets/<int:number>/draw")
@open_to(Action.DRAW_SAMPLE)
def draw(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Draw, once."""
    return draw_once(*find_own_worksheet(assessment_id, number))


@bp.get("/worksheets/<int:number>/annex")
@open_to(Action.READ_ASSESSMENT)
def annex(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show the annex of a worksheet as it is printed."""
    assessment, found = get_worksheet(db.session, g.person, assessment_id, number)
    shown = reads_references(g.person, assessment)
    return show_annex(assessment, found, has_references=shown)


def _build_on_exhibit(assessment: Assessment, exhibit: Exhibit) -> dict[str, object] | None:
    """Build the way to the worksheet that an exhibit cites, withdrawn or not: one query."""
    number = find_cited_number(db.session, exhibit)
    return None if number is None else {"assessment": assessment, "number": number}
