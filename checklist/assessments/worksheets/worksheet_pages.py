"""The pages of worksheets, be they kept by a force or by inspectors."""

from __future__ import annotations

from collections.abc import Sequence

from flask import flash, g, redirect, render_template
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.worksheets.blueprint import build_worksheet_url
from checklist.assessments.worksheets.forms import AT_RANDOM, CHOSEN, LONGEST_TEXT, FrameForm
from checklist.assessments.worksheets.keeping import Keeping
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.outcome_form import OutcomesForm
from checklist.assessments.worksheets.outcome_saves import StaleWorksheet, save_outcomes
from checklist.assessments.worksheets.page import (
    list_hints,
    list_hints_by_size,
    list_shown,
    read_page,
    read_version,
)
from checklist.assessments.worksheets.service import draw, save_frame
from checklist.assessments.worksheets.worksheet_queries import (
    find_annex,
    list_drawn_again,
    list_saves,
    load_looked_at,
)
from checklist.core.errors import NotFound, UserError
from checklist.core.question_sets.model import Question
from checklist.core.worksheets.outcomes import Outcome
from checklist.db import db
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import commit_or_show, show_on_field


def show_list(
    assessment: Assessment, question: Question, found: Sequence[Worksheet], keeping: Keeping
) -> str:
    """List the worksheets of a question."""
    return render_template(
        "worksheets/worksheets.html",
        assessment=assessment,
        question=question,
        annexes=[(each, find_annex(each, load_looked_at(db.session, each))) for each in found],
        keeping=keeping,
    )


def start(assessment: Assessment, question: Question, keeping: Keeping) -> ResponseReturnValue:
    """Save the list of a new worksheet. It is drawn by a second request."""
    form = FrameForm()
    numbers: list[int] = []
    if form.validate_on_submit() and commit_or_show(
        form,
        lambda: numbers.append(
            save_frame(db.session, g.person, assessment, question.id, form.new_worksheet)
        ),
    ):
        flash("The worksheet is saved", "success")
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
        keeping=keeping,
    )


def save_page(
    assessment: Assessment, worksheet: Worksheet, keeping: Keeping
) -> ResponseReturnValue:
    """Save the outcomes of a page of items; show the page again where refused."""
    looked_at = load_looked_at(db.session, worksheet)
    form = OutcomesForm(worksheet, list_shown(worksheet, looked_at).numbers, looked_at)
    has_good_rows = form.validate_rows()
    if not form.validate_on_submit() or not has_good_rows:
        return show(assessment, worksheet, keeping, form)
    try:
        added = save_outcomes(
            db.session, g.person, assessment, worksheet, form.typed, keeping.check
        )
    except UserError as error:
        db.session.rollback()
        show_on_field(form, error)
        if isinstance(error, StaleWorksheet):
            form.show_conflict(error, worksheet)
        return show(assessment, worksheet, keeping, form)
    db.session.commit()
    flash(_describe_saved(added), "success")
    return redirect(build_worksheet_url(assessment, worksheet.number, page=read_page() or None))


def draw_once(assessment: Assessment, worksheet: Worksheet) -> ResponseReturnValue:
    """Draw, once: a second press leads to the same draw."""
    form = IdempotentForm()
    if form.validate_on_submit():
        draw(db.session, g.person, assessment, worksheet, form.idempotency_key)
        db.session.commit()
        flash(f"{worksheet.wanted:,} drawn of {worksheet.size:,}", "success")
    return redirect(build_worksheet_url(assessment, worksheet.number))


def show_annex(assessment: Assessment, worksheet: Worksheet, *, has_references: bool) -> str:
    """Show the annex of a worksheet as it is printed, or of the version that the address names.

    Raises NotFound where there is no such version.
    """
    version = read_version()
    saves = [each for each in list_saves(db.session, worksheet) if each.version == version]
    if version is not None and not saves:
        raise NotFound("We could not find that version of the worksheet")
    looked_at = load_looked_at(db.session, worksheet, version)
    return render_template(
        "worksheets/annex.html",
        assessment=assessment,
        question=load_pinned_set(assessment).get_question(worksheet.question_id),
        worksheet=worksheet,
        annex=find_annex(
            worksheet,
            looked_at,
            saves[0].wanted if saves else None,
            has_references=has_references,
        ),
        has_references=has_references,
        outcomes=list(Outcome),
        save=saves[0] if saves else None,
        cause=saves[0].cause if saves else worksheet.cause,
    )


def show(
    assessment: Assessment,
    worksheet: Worksheet,
    keeping: Keeping,
    form: OutcomesForm | None = None,
) -> str:
    """Show a worksheet: its list and how to draw, or its result and a page of its items."""
    looked_at = load_looked_at(db.session, worksheet)
    shown = list_shown(worksheet, looked_at)
    # What was typed while somebody else cited it is shown all the same, so that it is not lost.
    may_save = keeping.may_save and (form is not None or not worksheet.cited_in)
    form = form or OutcomesForm(worksheet, shown.numbers, looked_at)
    return render_template(
        "worksheets/worksheet.html",
        assessment=assessment,
        question=load_pinned_set(assessment).get_question(worksheet.question_id),
        worksheet=worksheet,
        annex=find_annex(worksheet, looked_at, has_references=keeping.shows_references),
        shown=shown,
        form=form,
        forms=form.rows,
        others=list_drawn_again(db.session, worksheet),
        saves=list_saves(db.session, worksheet),
        hints=list_hints(worksheet.size),
        keeping=keeping,
        may_save=may_save,
        button_form=IdempotentForm(formdata=None),
        limit=LONGEST_TEXT,
    )


def _describe_saved(added: int) -> str:
    if not added:
        return "Saved"
    numbers = "1 more number is" if added == 1 else f"{added} more numbers are"
    return f"Saved. {numbers} drawn in place of what was not in the population"
