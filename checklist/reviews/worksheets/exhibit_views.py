"""The page on which an inspector cites a finished worksheet in an exhibit of their own."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.worksheets.blueprint import find_refusal
from checklist.assessments.worksheets.worksheet_queries import find_annex, load_looked_at
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.reviews.worksheets.blueprint import bp, find_sampled
from checklist.reviews.worksheets.forms import WorksheetExhibitForm
from checklist.reviews.worksheets.worksheet_exhibits import (
    cite_worksheet,
    find_strength_of,
    refuse_citing_twice,
)
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show


@bp.route("/worksheets/<int:number>/exhibit", methods=["GET", "POST"])
@open_to(Action.JUDGE, redisplays_form=True)
def cite(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show what the sample says and how strong it is, and add it to the person's own exhibits."""
    assessment, worksheet = find_sampled(assessment_id, number, Action.JUDGE)
    question_set = load_pinned_set(assessment)
    question = question_set.get_question(worksheet.question_id)
    form = WorksheetExhibitForm()

    def act() -> None:
        typed = form.citation
        cite_worksheet(db.session, g.person, assessment, question, question_set, worksheet, typed)

    if form.validate_on_submit() and commit_or_show(form, act):
        flash(f"The exhibit counts in your judgement of {question.id}", "success")
        return redirect(
            url_for("judgements.question", assessment_id=assessment.id, question_id=question.id)
        )
    annex = find_annex(worksheet, load_looked_at(db.session, worksheet))
    form.base_version.data = worksheet.version
    return render_template(
        "reviews/worksheets/cite.html",
        assessment=assessment,
        question=question,
        question_set=question_set,
        worksheet=worksheet,
        annex=annex,
        strength=find_strength_of(worksheet, annex),
        form=form,
        refusal=find_refusal(
            lambda: refuse_citing_twice(db.session, g.person, question_set, worksheet, annex)
        ),
    )
