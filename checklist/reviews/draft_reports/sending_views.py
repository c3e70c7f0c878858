"""The pages on which a lead inspector reads the next draft report, and sends it."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.reviews.findings import key_of
from checklist.core.workflow.decisions import find_row
from checklist.db import db
from checklist.reviews.draft_reports.blueprint import bp, get_reviewed_to_send
from checklist.reviews.draft_reports.draft_gaps import find_draft_gaps
from checklist.reviews.draft_reports.draft_queries import list_drafts
from checklist.reviews.draft_reports.forms import DraftForm
from checklist.reviews.draft_reports.sending import (
    build_next,
    digest_report,
    find_event,
    load_finished,
    send_draft,
)
from checklist.reviews.draft_reports.shown_draft import ShownReport, show_review
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.web.access import open_to


@bp.route("/new", methods=["GET", "POST"])
@open_to(Action.SEND_DRAFT, redisplays_form=True)
def new(assessment_id: UUID) -> ResponseReturnValue:
    """Say what a draft report lacks, by when the force checks it, and send it."""
    reviewed = get_reviewed_to_send(assessment_id)
    form = DraftForm()
    if form.validate_on_submit():
        try:
            number = send_draft(db.session, g.person, reviewed.sent.assessment, form.new_draft)
        except UserError as error:
            db.session.rollback()
            reviewed = get_reviewed_to_send(assessment_id)
            form.refuse(error, _digest_next(reviewed))
        else:
            db.session.commit()
            flash(f"Draft report {number} is sent. The force can open it now", "success")
            return redirect(url_for(".draft", assessment_id=assessment_id, number=number))
    if request.method == "GET":
        form.shown.data = _digest_next(reviewed)
    return _render(reviewed, form)


@bp.get("/preview")
@open_to(Action.SEND_DRAFT)
def preview(assessment_id: UUID) -> ResponseReturnValue:
    """Show the next draft report as the force would read it, were it sent now."""
    reviewed = get_reviewed_to_send(assessment_id)
    return render_template(
        "draft_reports/preview.html",
        assessment=reviewed.sent.assessment,
        gaps=find_draft_gaps(db.session, g.person, reviewed),
        shown=_show_next(reviewed),
    )


def _digest_next(reviewed: ReviewedAssessment) -> str:
    return digest_report(build_next(db.session, g.person, reviewed))


def _show_next(reviewed: ReviewedAssessment) -> ShownReport:
    assessment = reviewed.sent.assessment
    before = next(iter(list_drafts(db.session, g.person, assessment)), None)
    finished = load_finished(db.session, g.person, reviewed)
    report = build_next(db.session, g.person, reviewed, finished)
    return show_review(db.session, g.person, reviewed, report, before, finished)


def _render(reviewed: ReviewedAssessment, form: DraftForm) -> str:
    assessment = reviewed.sent.assessment
    find_row(assessment.state, find_event(assessment.state))
    return render_template(
        "draft_reports/new.html",
        assessment=assessment,
        submission=reviewed.sent.submission,
        form=form,
        gaps=find_draft_gaps(db.session, g.person, reviewed),
        shown=_show_next(reviewed),
        key_of=key_of,
    )
