"""The page on which an inspector lowers the strength of an exhibit of the force."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.service import get_question
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.reviews.judgements.sent_for_judging import get_sent
from checklist.reviews.weighing.blueprint import bp
from checklist.reviews.weighing.lowering import find_sealed_exhibit, lower_exhibit
from checklist.reviews.weighing.lowering_form import LoweringForm
from checklist.reviews.weighing.lowering_page import LoweringPage, build_lowering_page
from checklist.web.access import open_to


@bp.route("/exhibits/<int:number>/strength", methods=["GET", "POST"])
@open_to(Action.JUDGE, redisplays_form=True)
def lower(assessment_id: UUID, question_id: str, number: int) -> ResponseReturnValue:
    """Show what an exhibit counts as in the person's own judgement, and lower it."""
    page = _build_page(assessment_id, question_id, number)
    form = LoweringForm(data={"base_version": page.version, "strength": page.counts_as})
    form.offer(page.strengths, page.exhibit.strength)
    if form.validate_on_submit():
        assessment, question = page.sent.assessment, page.question
        try:
            counts_as = lower_exhibit(
                db.session, g.person, assessment, question, number, form.typed
            )
        except UserError as error:
            db.session.rollback()
            form.refuse(error)
            page = _build_page(assessment_id, question_id, number)
        else:
            db.session.commit()
            told = f"Exhibit {number} counts as {counts_as} in your judgement of {question_id}"
            flash(told, "success")
            return redirect(
                url_for("judgements.question", assessment_id=assessment_id, question_id=question_id)
            )
    return render_template(
        "reviews/evidence/lower.html", assessment=page.sent.assessment, page=page, form=form
    )


def _build_page(assessment_id: UUID, question_id: str, number: int) -> LoweringPage:
    sent = get_sent(db.session, g.person, assessment_id)
    question = get_question(sent.question_set, question_id)
    exhibit = find_sealed_exhibit(sent, question, number)
    return build_lowering_page(db.session, g.person, sent, question, exhibit)
