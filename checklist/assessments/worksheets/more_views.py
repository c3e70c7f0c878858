"""The pages that draw more of a list, and that draw from it anew."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.worksheets.blueprint import (
    bp,
    build_worksheet_url,
    find_own_worksheet,
    find_refusal,
)
from checklist.assessments.worksheets.forms import LONGEST_TEXT
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.more_draws import (
    begin_again,
    refuse_extension,
    refuse_undrawn,
)
from checklist.assessments.worksheets.more_draws import extend as draw_more
from checklist.assessments.worksheets.more_forms import AgainForm, ExtensionForm
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show


@bp.route("/worksheets/<int:number>/extend", methods=["GET", "POST"])
@open_to(Action.DRAW_SAMPLE, redisplays_form=True)
def extend(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Ask how many to draw in all, and draw the next numbers in the order of the seed."""
    assessment, worksheet = find_own_worksheet(assessment_id, number)
    form = ExtensionForm(worksheet.size)
    if form.validate_on_submit() and commit_or_show(
        form,
        lambda: draw_more(
            db.session, g.person, assessment, worksheet, form.number, form.idempotency_key
        ),
    ):
        flash(f"{worksheet.wanted:,} of {worksheet.size:,} are drawn now", "success")
        return redirect(build_worksheet_url(assessment, number))
    refusal = find_refusal(lambda: refuse_extension(worksheet))
    return _render("worksheets/extend.html", assessment, worksheet, form, refusal)


@bp.route("/worksheets/<int:number>/again", methods=["GET", "POST"])
@open_to(Action.DRAW_SAMPLE, redisplays_form=True)
def again(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Ask why, and save a new worksheet of the same list, which is then drawn by itself."""
    assessment, worksheet = find_own_worksheet(assessment_id, number)
    form = AgainForm(worksheet.size)
    numbers: list[int] = []

    def begin() -> None:
        reason, key = str(form.reason.data), form.idempotency_key
        numbers.append(
            begin_again(db.session, g.person, assessment, worksheet, form.number, reason, key)
        )

    if form.validate_on_submit() and commit_or_show(form, begin):
        flash(f"Worksheet {numbers[0]} is saved", "success")
        return redirect(build_worksheet_url(assessment, numbers[0]))
    refusal = find_refusal(lambda: refuse_undrawn(worksheet))
    return _render("worksheets/again.html", assessment, worksheet, form, refusal)


def _render(
    template: str, assessment: Assessment, worksheet: Worksheet, form: ExtensionForm, refusal: str
) -> str:
    return render_template(
        template,
        assessment=assessment,
        question=load_pinned_set(assessment).get_question(worksheet.question_id),
        worksheet=worksheet,
        form=form,
        refusal=refusal,
        limit=LONGEST_TEXT,
    )
