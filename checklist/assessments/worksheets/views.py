"""The pages of worksheets: those of a question, a new one, one with its outcomes, its annex."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, flash, g, redirect, render_template
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.worksheets.blueprint import (
    bp,
    build_worksheet_url,
    find_open_question,
    find_own_question,
    find_own_worksheet,
    may_keep,
    name_readers,
)
from checklist.assessments.worksheets.forms import AT_RANDOM, CHOSEN, LONGEST_TEXT, FrameForm
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.outcome_form import OutcomesForm
from checklist.assessments.worksheets.outcome_saves import StaleWorksheet, save_outcomes
from checklist.assessments.worksheets.page import (
    list_hints,
    list_hints_by_size,
    list_shown,
    read_page,
)
from checklist.assessments.worksheets.service import draw as draw_once
from checklist.assessments.worksheets.service import save_frame
from checklist.assessments.worksheets.worksheet_queries import (
    find_annex,
    get_worksheet,
    list_drawn_again,
    list_saves,
    list_worksheets,
    load_looked_at,
)
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import commit_or_show, show_on_field


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)


@bp.get("/questions/<question_id>/worksheets", endpoint="worksheets")
@open_to(Action.READ_ASSESSMENT)
def show_worksheets(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """List the worksheets of a question."""
    assessment, question = find_open_question(assessment_id, question_id)
    found = list_worksheets(db.session, assessment, question.id)
    return render_template(
        "worksheets/worksheets.html",
        assessment=assessment,
        question=question,
        annexes=[(each, find_annex(each, load_looked_at(db.session, each))) for each in found],
        may_keep=may_keep(assessment, question.id),
    )


@bp.route("/questions/<question_id>/worksheets/new", methods=["GET", "POST"])
@open_to(Action.DRAW_SAMPLE, redisplays_form=True)
def new(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Save the list of a new worksheet. It is drawn by a second request."""
    assessment, question = find_own_question(assessment_id, question_id)
    form = FrameForm()
    numbers: list[int] = []
    if form.validate_on_submit() and commit_or_show(
        form,
        lambda: numbers.append(
            save_frame(db.session, g.person, assessment, question.id, form.new_worksheet)
        ),
    ):
        flash(f"Worksheet {numbers[0]} is saved", "success")
        return redirect(build_worksheet_url(assessment, numbers[0]))
    return render_template(
        "worksheets/new.html",
        assessment=assessment,
        question=question,
        form=form,
        at_random=AT_RANDOM,
        chosen=CHOSEN,
        hints=list_hints_by_size(),
        limit=LONGEST_TEXT,
    )


@bp.get("/worksheets/<int:number>", endpoint="worksheet")
@open_to(Action.READ_ASSESSMENT)
def show_worksheet(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show a worksheet: its list and how to draw, or its result and a page of its items."""
    assessment, worksheet = get_worksheet(db.session, g.person, assessment_id, number)
    name_readers(assessment, worksheet.question_id)
    return _render(assessment, worksheet)


@bp.post("/worksheets/<int:number>")
@open_to(Action.DRAW_SAMPLE, redisplays_form=True)
def save(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Save the outcomes of a page of items; show the page again where refused."""
    assessment, worksheet = find_own_worksheet(assessment_id, number)
    form = _build_form(worksheet)
    has_good_rows = form.validate_rows()
    if not form.validate_on_submit() or not has_good_rows:
        return _render(assessment, worksheet, form)
    try:
        added = save_outcomes(db.session, g.person, assessment, worksheet, form.typed)
    except UserError as error:
        db.session.rollback()
        show_on_field(form, error)
        if isinstance(error, StaleWorksheet):
            form.show_conflict(error, worksheet)
        return _render(assessment, worksheet, form)
    db.session.commit()
    flash(_describe_saved(added), "success")
    return redirect(build_worksheet_url(assessment, number, page=read_page() or None))


@bp.post("/worksheets/<int:number>/draw")
@open_to(Action.DRAW_SAMPLE)
def draw(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Draw, once: a second press leads to the same draw."""
    assessment, worksheet = find_own_worksheet(assessment_id, number)
    form = IdempotentForm()
    if form.validate_on_submit():
        draw_once(db.session, g.person, assessment, worksheet, form.idempotency_key)
        db.session.commit()
        flash(f"{worksheet.wanted:,} drawn of {worksheet.size:,}", "success")
    return redirect(build_worksheet_url(assessment, number))


@bp.get("/worksheets/<int:number>/annex")
@open_to(Action.READ_ASSESSMENT)
def annex(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show the annex of a worksheet as it is printed."""
    assessment, worksheet = get_worksheet(db.session, g.person, assessment_id, number)
    return render_template(
        "worksheets/annex.html",
        assessment=assessment,
        question=load_pinned_set(assessment).get_question(worksheet.question_id),
        worksheet=worksheet,
        annex=find_annex(worksheet, load_looked_at(db.session, worksheet)),
    )


def _build_form(worksheet: Worksheet) -> OutcomesForm:
    """Build the form of the page of items that the address names."""
    looked_at = load_looked_at(db.session, worksheet)
    shown = list_shown(worksheet, looked_at)
    return OutcomesForm(worksheet, shown.numbers, looked_at)


def _render(assessment: Assessment, worksheet: Worksheet, form: OutcomesForm | None = None) -> str:
    looked_at = load_looked_at(db.session, worksheet)
    shown = list_shown(worksheet, looked_at)
    may_save = may_keep(assessment, worksheet.question_id)
    # What was typed while somebody else cited it is shown all the same, so that it is not lost.
    is_kept = may_save and (form is not None or not worksheet.cited_in)
    form = form or OutcomesForm(worksheet, shown.numbers, looked_at)
    return render_template(
        "worksheets/worksheet.html",
        assessment=assessment,
        question=load_pinned_set(assessment).get_question(worksheet.question_id),
        worksheet=worksheet,
        annex=find_annex(worksheet, looked_at),
        shown=shown,
        form=form,
        forms=form.rows,
        others=list_drawn_again(db.session, worksheet),
        saves=list_saves(db.session, worksheet),
        hints=list_hints(worksheet.size),
        may_keep=is_kept,
        may_withdraw=may_save,
        button_form=IdempotentForm(formdata=None),
        limit=LONGEST_TEXT,
    )


def _describe_saved(added: int) -> str:
    if not added:
        return "Saved"
    numbers = "1 more number is" if added == 1 else f"{added} more numbers are"
    return f"Saved. {numbers} drawn in place of what was not in the population"
