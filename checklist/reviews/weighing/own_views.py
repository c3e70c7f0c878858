"""The pages on which an inspector adds exhibits of their own, and withdraws them."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from checklist.assessments.service import get_question
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.reviews.judgements.readers import describe_readers
from checklist.reviews.judgements.sent_for_judging import get_sent
from checklist.reviews.weighing import lowering_views  # noqa: F401  # adds its page
from checklist.reviews.weighing.blueprint import bp
from checklist.reviews.weighing.own_exhibits import (
    add_own_exhibit,
    find_own_exhibit,
    withdraw_own_exhibit,
)
from checklist.reviews.weighing.own_forms import OwnExhibitForm, WithdrawForm
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show
from checklist.web.filters import format_day


def register(app: Flask) -> None:
    """Add the pages on which inspectors weigh the evidence."""
    app.register_blueprint(bp)


@bp.route("/own-exhibits/new", methods=["GET", "POST"])
@open_to(Action.JUDGE, redisplays_form=True)
def add_own(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Add an exhibit of one's own to a question."""
    sent = get_sent(db.session, g.person, assessment_id)
    assessment, question = sent.assessment, get_question(sent.question_set, question_id)
    form = OwnExhibitForm()
    form.offer(sent.question_set)

    def act() -> None:
        key = form.idempotency_key
        add_own_exhibit(db.session, g.person, assessment, question, form.typed, key)

    if form.validate_on_submit() and commit_or_show(form, act):
        as_at = sent.sheet.as_at
        late = f"The exhibit is added. It speaks of a day after {format_day(as_at)}, the as-at date"
        counts = f"The exhibit counts in your judgement of {question_id}"
        is_late = form.typed.speaks_of > as_at
        flash(f"{late}, so it does not count" if is_late else counts, "success")
        return _lead_back(assessment_id, question_id)
    sent = get_sent(db.session, g.person, assessment_id)
    return render_template(
        "reviews/evidence/add.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        question=question,
        question_set=sent.question_set,
        form=form,
        readers=describe_readers(g.person, sent.assessment),
    )


@bp.route("/own-exhibits/<int:number>/withdraw", methods=["GET", "POST"])
@open_to(Action.JUDGE, redisplays_form=True)
def withdraw_own(assessment_id: UUID, question_id: str, number: int) -> ResponseReturnValue:
    """Withdraw an exhibit of one's own, for a reason."""
    sent = get_sent(db.session, g.person, assessment_id)
    assessment, question = sent.assessment, get_question(sent.question_set, question_id)
    find_own_exhibit(db.session, g.person, assessment, question, number)
    form = WithdrawForm()

    def act() -> None:
        reason, key = form.reason.data or "", form.idempotency_key
        withdraw_own_exhibit(db.session, g.person, assessment, question, number, reason, key)

    if form.validate_on_submit() and commit_or_show(form, act):
        flash(f"Your exhibit {number} is withdrawn", "success")
        return _lead_back(assessment_id, question_id)
    sent = get_sent(db.session, g.person, assessment_id)
    return render_template(
        "reviews/evidence/withdraw.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        question=question,
        exhibit=find_own_exhibit(db.session, g.person, sent.assessment, question, number),
        form=form,
        readers=describe_readers(g.person, sent.assessment),
    )


def _lead_back(assessment_id: UUID, question_id: str) -> Response:
    return redirect(
        url_for("judgements.question", assessment_id=assessment_id, question_id=question_id)
    )
