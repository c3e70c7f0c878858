"""The pages that draw more of a list, and that draw from it anew, whoever keeps the worksheet."""

from __future__ import annotations

from flask import flash, g, redirect, render_template
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.worksheets.blueprint import build_worksheet_url, find_refusal
from checklist.assessments.worksheets.forms import LONGEST_TEXT
from checklist.assessments.worksheets.keeping import Keeping
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.more_draws import begin_again, extend, refuse_undrawn
from checklist.assessments.worksheets.more_forms import AgainForm, ExtensionForm
from checklist.db import db
from checklist.web.errors import commit_or_show


def draw_more(
    assessment: Assessment, worksheet: Worksheet, keeping: Keeping
) -> ResponseReturnValue:
    """Ask how many to draw in all, and draw the next numbers in the order of the seed."""
    form = ExtensionForm(worksheet.size)

    def act() -> None:
        number, key = form.number, form.idempotency_key
        extend(db.session, g.person, assessment, worksheet, number, key, keeping.refuse_more)

    if form.validate_on_submit() and commit_or_show(form, act):
        flash(f"{worksheet.wanted:,} of {worksheet.size:,} are drawn now", "success")
        return redirect(build_worksheet_url(assessment, worksheet.number))
    refusal = find_refusal(lambda: keeping.refuse_more(worksheet))
    return _render("worksheets/extend.html", assessment, worksheet, keeping, form, refusal)


def draw_again(
    assessment: Assessment, worksheet: Worksheet, keeping: Keeping
) -> ResponseReturnValue:
    """Ask why, and save a new worksheet of the same list, which is then drawn by itself."""
    form = AgainForm(worksheet.size)
    numbers: list[int] = []

    def begin() -> None:
        reason, key = str(form.reason.data), form.idempotency_key
        numbers.append(
            begin_again(db.session, g.person, assessment, worksheet, form.number, reason, key)
        )

    if form.validate_on_submit() and commit_or_show(form, begin):
        flash("The worksheet is saved", "success")
        return redirect(build_worksheet_url(assessment, numbers[0]))
    refusal = find_refusal(lambda: refuse_undrawn(worksheet))
    return _render("worksheets/again.html", assessment, worksheet, keeping, form, refusal)


def _render(
    template: str,
    assessment: Assessment,
    worksheet: Worksheet,
    keeping: Keeping,
    form: ExtensionForm,
    refusal: str,
) -> str:
    return render_template(
        template,
        assessment=assessment,
        question=load_pinned_set(assessment).get_question(worksheet.question_id),
        worksheet=worksheet,
        keeping=keeping,
        form=form,
        refusal=refusal,
        limit=LONGEST_TEXT,
    )
