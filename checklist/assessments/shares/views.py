"""The pages on which a coordinator shares questions out and sees how far each person has come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.blueprint import get_scored_assessment
from checklist.assessments.reach.models import Share
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.service import refuse_archived
from checklist.assessments.shares import service
from checklist.assessments.shares.forms import (
    ShareableSections,
    SharedForm,
    ShareForm,
    describe_closed,
    describe_shared,
)
from checklist.assessments.shares.recipients import (
    list_recipients,
    load_recipients_of,
)
from checklist.assessments.shares.shared_progress import (
    RecipientProgress,
    build_recipient_progress,
    build_section_progress,
    list_closed_to,
)
from checklist.core.errors import NotFound
from checklist.core.messages import format_count
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show
from checklist.web.filters import LONDON

bp = Blueprint("shares", __name__, url_prefix="/assessments/<uuid:assessment_id>/shares")


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)


@bp.get("")
@open_to(Action.SHARE_OUT)
def shares(assessment_id: UUID) -> ResponseReturnValue:
    """Show what is shared with whom, and how far each person and each section has come.

    It is read in every state: who was asked what stays of interest where it is no longer changed.
    """
    scored = get_scored_assessment(assessment_id)
    loaded = service.load_shares(db.session, scored.assessment)
    return render_template(
        "assessments/shares/shares.html",
        scored=scored,
        people=_build_progress(scored, loaded),
        sections=build_section_progress(scored, {share.question_id for share in loaded}),
        today=datetime.now(LONDON).date(),
    )


@bp.route("/new", methods=["GET", "POST"])
@open_to(Action.SHARE_OUT, redisplays_form=True)
def new(assessment_id: UUID) -> ResponseReturnValue:
    """Share sections and questions with a person or a post."""
    scored = get_scored_assessment(assessment_id)
    sections = _list_shareable(scored)
    recipients = list_recipients(db.session, scored.assessment.force_id)
    form = ShareForm()
    form.offer(recipients, sections)  # first, so that what is refused is given back in its words
    require(g.person, Action.SHARE_OUT, scored.assessment.state)
    refuse_archived(scored.assessment)
    if form.validate_on_submit() and _share(scored, form, form.list_chosen(sections)):
        return redirect(url_for(".shares", assessment_id=assessment_id))
    return render_template(
        "assessments/shares/new.html",
        scored=scored,
        form=form,
        sections=sections,
        recipients=recipients,
        one_by_one=partial(_list_choices, form, _name_recipients(scored)),
    )


@bp.route("/with/<uuid:recipient_id>", methods=["GET", "POST"])
@open_to(Action.SHARE_OUT, redisplays_form=True)
def shared(assessment_id: UUID, recipient_id: UUID) -> ResponseReturnValue:
    """Show what is shared with one person or post, to be given another day or taken back."""
    scored = _get_shareable(assessment_id)
    refuse_archived(scored.assessment)
    progress = _get_progress(scored, recipient_id)
    form = SharedForm()
    form.offer(progress.questions)
    if form.validate_on_submit() and _change(scored, form, progress):
        return redirect(url_for(".shares", assessment_id=assessment_id))
    return render_template(
        "assessments/shares/shared.html",
        scored=scored,
        form=form,
        progress=progress,
        hints=[describe_shared(each) for each in progress.questions],
    )


def _get_shareable(assessment_id: UUID) -> ScoredAssessment:
    scored = get_scored_assessment(assessment_id)
    require(g.person, Action.SHARE_OUT, scored.assessment.state)
    return scored


def _list_shareable(scored: ScoredAssessment) -> ShareableSections:
    """List each section with those of its questions that may be asked of somebody."""
    return [
        (section, [question for question in section.questions if not question.retired])
        for section in scored.question_set.sections
    ]


def _share(scored: ScoredAssessment, form: ShareForm, chosen: Sequence[Question]) -> bool:
    """Share what was chosen, or show on the form why not. Returns whether it was shared."""
    due, key, recipient_id = form.due.data, form.idempotency_key, form.recipient_id

    def share() -> None:
        service.refuse_past(due, datetime.now(LONDON).date())
        recipient = service.share_questions(
            db.session, g.person, scored.assessment, chosen, recipient_id, due, key
        )
        if recipient is not None:
            closed = describe_closed(recipient, list_closed_to(scored, recipient, chosen))
            count = format_count(len(chosen), "question")
            flash(f"{count} shared with {recipient.in_full}{closed}", "success")

    return commit_or_show(form, share)


def _change(scored: ScoredAssessment, form: SharedForm, progress: RecipientProgress) -> bool:
    """Take back what was chosen, or give it another day. Returns whether it was done."""
    chosen, recipient = form.list_chosen(progress.questions), progress.recipient
    due, key, assessment = form.due.data, form.idempotency_key, scored.assessment
    count = format_count(len(chosen), "question")

    def take_back() -> None:
        service.take_back(db.session, g.person, assessment, chosen, recipient, key)
        flash(f"{count} taken back from {recipient.in_full}. What they saved stays", "success")

    def change_due() -> None:
        service.refuse_past(due, datetime.now(LONDON).date())
        service.change_due(db.session, g.person, assessment, chosen, recipient, due, key)
        flash(f"{count} of {recipient.in_full} changed", "success")

    is_taking_back = request.form.get("then") == "take back"
    return commit_or_show(form, take_back if is_taking_back else change_due)


def _build_progress(
    scored: ScoredAssessment, shares: Sequence[Share]
) -> Sequence[RecipientProgress]:
    assessment = scored.assessment
    recipients = load_recipients_of(db.session, assessment.id, assessment.force_id)
    return build_recipient_progress(scored, shares, recipients)


def _get_progress(scored: ScoredAssessment, recipient_id: UUID) -> RecipientProgress:
    """Find what is shared with one person or post. Raises NotFound where nothing is."""
    loaded = service.load_shares(db.session, scored.assessment)
    for progress in _build_progress(scored, loaded):
        if progress.recipient.id == recipient_id:
            return progress
    raise NotFound("Nothing of this assessment is shared with them. You can share questions anew")


def _list_choices(
    form: ShareForm, names: Mapping[str, Sequence[str]], questions: Sequence[Question]
) -> tuple[tuple[str, str, bool, bool, str], ...]:
    """List the choices of single questions, each with whom it is shared already."""
    chosen = form.questions.data or ()
    return tuple(
        (
            question.id,
            f"{question.id}. {question.prompt}",
            question.id in chosen,
            False,
            f"Shared with {', '.join(names[question.id])}" if question.id in names else "",
        )
        for question in questions
    )


def _name_recipients(scored: ScoredAssessment) -> Mapping[str, Sequence[str]]:
    """Name with whom each question is shared already."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    loaded = service.load_shares(db.session, scored.assessment)
    for progress in _build_progress(scored, loaded):
        for each in progress.questions:
            names[each.question.id].append(progress.recipient.in_full)
    return names
