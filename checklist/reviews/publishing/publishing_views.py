"""The pages on which a lead inspector publishes a report, reads it before, or cancels its day."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.service import get_assessment_for
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.review_reports.report_content import Outcome
from checklist.core.review_reports.report_outcomes import list_outcomes, take_notes_out
from checklist.core.reviews.findings import key_of
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.mail.outbox import say_told
from checklist.reviews.draft_reports.sending import digest_report, load_finished
from checklist.reviews.draft_reports.shown_draft import show_review
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.publishing.blueprint import bp, get_reviewed_to_publish
from checklist.reviews.publishing.forms import CancelForm, PublishForm
from checklist.reviews.publishing.publication_queries import list_versions
from checklist.reviews.publishing.publishing import (
    build_publication,
    cancel_publication,
    publish,
    was_done,
)
from checklist.reviews.publishing.publishing_gaps import (
    PublishingGaps,
    find_publishing_gaps,
    find_who_is_not_told,
)
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show
from checklist.web.filters import format_day


@bp.route("/publish", methods=["GET", "POST"])
@open_to(Action.PUBLISH, redisplays_form=True)
def publish_report(assessment_id: UUID) -> ResponseReturnValue:
    """Say what the report lacks, how and on which day it is published, and publish it."""
    form = PublishForm()
    form.offer(tuple(Outcome))
    if form.validate_on_submit() and was_done(db.session, g.person, form.idempotency_key):
        return redirect(url_for("assessments.tasks", assessment_id=assessment_id))
    reviewed = get_reviewed_to_publish(assessment_id)
    assessment = reviewed.sent.assessment
    report = build_publication(db.session, g.person, reviewed)
    form.offer(list_outcomes(report))
    if form.validate_on_submit():
        try:
            publish(db.session, g.person, assessment, form.new_publication)
        except UserError as error:
            db.session.rollback()
            reviewed = get_reviewed_to_publish(assessment_id)
            report = build_publication(db.session, g.person, reviewed)
            form.refuse(error, digest_report(report))
        else:
            db.session.commit()
            return _go_on(assessment_id, reviewed)
    if request.method == "GET":
        form.shown.data = digest_report(report)
    return _render(reviewed, form, find_publishing_gaps(db.session, g.person, reviewed, report))


@bp.get("/publish/preview")
@open_to(Action.PUBLISH)
def preview(assessment_id: UUID) -> ResponseReturnValue:
    """Show the report as it would be published now, but for its outcome."""
    reviewed = get_reviewed_to_publish(assessment_id)
    finished = load_finished(db.session, g.person, reviewed)
    report = build_publication(db.session, g.person, reviewed, finished)
    gaps = find_publishing_gaps(db.session, g.person, reviewed, report)
    assessment = reviewed.sent.assessment
    shown = show_review(db.session, g.person, reviewed, report, gaps.draft, finished)
    return render_template(
        "publishing/preview.html",
        assessment=assessment,
        shown=replace(shown, report=take_notes_out(shown.report)),
    )


@bp.route("/publish/cancel", methods=["GET", "POST"])
@open_to(Action.CANCEL_PUBLICATION, redisplays_form=True)
def cancel(assessment_id: UUID) -> ResponseReturnValue:
    """Say what follows when a day of publication is cancelled, and cancel it."""
    action = Action.CANCEL_PUBLICATION
    assessment = get_assessment_for(db.session, g.person, assessment_id, action)
    form = CancelForm()
    if form.validate_on_submit():

        def act() -> None:
            cancel_publication(db.session, g.person, assessment, form.idempotency_key)

        if commit_or_show(form, act):
            flash("The publication is cancelled. The draft report is with the force", "success")
            return redirect(url_for("draft_reports.drafts", assessment_id=assessment_id))
    find_row(assessment.state, Event.CANCEL_PUBLICATION)
    require(g.person, action, assessment.state)
    return render_template("publishing/cancel.html", assessment=assessment, form=form)


def _go_on(assessment_id: UUID, reviewed: ReviewedAssessment) -> ResponseReturnValue:
    """Go to the published report, or to its day where that is ahead."""
    assessment = reviewed.sent.assessment
    if assessment.is_publication_ahead:
        flash(f"The report is published on {format_day(assessment.published_on)}", "success")
        return redirect(url_for(".publish_report", assessment_id=assessment_id))
    is_body_told = not find_who_is_not_told(db.session, assessment)
    whom = "The force and its policing body are" if is_body_told else "The force is"
    flash(say_told("The report is published", f"{whom} told by email"), "success")
    return redirect(url_for(".published", assessment_id=assessment_id))


def _render(reviewed: ReviewedAssessment, form: PublishForm, gaps: PublishingGaps) -> str:
    assessment = reviewed.sent.assessment
    planned = list_versions(db.session, assessment) if assessment.is_publication_ahead else ()
    return render_template(
        "publishing/publish.html",
        assessment=assessment,
        planned=planned[0] if planned else None,
        not_told=find_who_is_not_told(db.session, assessment),
        submission=reviewed.sent.submission,
        form=form,
        gaps=gaps,
        key_of=key_of,
    )
