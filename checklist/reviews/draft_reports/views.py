"""The pages on which both sides read draft reports, and what changed from one to the next."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, g, render_template
from flask.typing import ResponseReturnValue

from checklist.core.permissions.actions import Action
from checklist.core.workflow.decisions import offered
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.reviews.draft_reports import (
    draft_panels,
    return_views,  # noqa: F401  # adds its pages to the blueprint
    sending_views,  # noqa: F401  # likewise
)
from checklist.reviews.draft_reports.blueprint import bp
from checklist.reviews.draft_reports.draft_queries import (
    find_first_sent,
    get_draft,
    get_drafted,
    list_drafts,
    load_newest_report,
)
from checklist.reviews.draft_reports.shown_draft import show_draft, show_drafts
from checklist.reviews.findings.told_findings import set_told_report
from checklist.reviews.moderation.double_judgements import set_first_told
from checklist.web.access import open_to


def register(app: Flask) -> None:
    """Add these pages, and what other pages show of them."""
    app.register_blueprint(bp)
    draft_panels.register(app)
    set_told_report(app, load_newest_report)
    set_first_told(app, find_first_sent)


@bp.get("")
@open_to(Action.READ_DRAFT)
def drafts(assessment_id: UUID) -> ResponseReturnValue:
    """List the draft reports of an assessment, with what changed from one to the next."""
    assessment = get_drafted(db.session, g.person, assessment_id)
    found = list_drafts(db.session, g.person, assessment)
    return render_template(
        "draft_reports/drafts.html",
        assessment=assessment,
        drafts=show_drafts(db.session, g.person, assessment, found),
        events=offered(assessment.state, g.person),
        Event=Event,
    )


@bp.get("/<int:number>")
@open_to(Action.READ_DRAFT)
def draft(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show a draft report as it was sent, what changed since the one before, and by when."""
    assessment = get_drafted(db.session, g.person, assessment_id)
    found = list_drafts(db.session, g.person, assessment)
    shown = show_draft(db.session, g.person, assessment, found, get_draft(found, number))
    return render_template(
        "draft_reports/draft.html",
        assessment=assessment,
        draft=shown.draft,
        shown=shown.shown,
        newest=found[0].number,
        events=offered(assessment.state, g.person),
        Event=Event,
    )
