"""The pages on which everybody who reads a published report sees the response, and its sheet."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, g
from flask.typing import ResponseReturnValue

from checklist.assessments.reminders.reminder_sources import add_source
from checklist.core.permissions.actions import Action
from checklist.core.responses.fifty_six_days import (
    describe_days_late,
    describe_time_left,
    find_last_response_day,
)
from checklist.core.responses.response_sheet import SHEET_MARKING, SHEET_NOTICE
from checklist.core.responses.response_states import ResponseState
from checklist.db import db
from checklist.responses import (  # noqa: F401  # both add their pages to the blueprint
    body_views,
    chief_officer_views,
    response_panels,
)
from checklist.responses.blueprint import bp, render_response
from checklist.responses.response_queries import FoundResponse, find_response
from checklist.responses.response_reminders import list_response_reminders
from checklist.web.access import open_to


def register(app: Flask) -> None:
    """Add these pages, the way to them on other pages, and what people are reminded of."""
    app.register_blueprint(bp)
    response_panels.register(app)
    add_source(app, list_response_reminders)


@bp.get("")
@open_to(Action.READ_PUBLISHED_FINDINGS)
def response(assessment_id: UUID) -> ResponseReturnValue:
    """Show how far the response has come, and as much of it as the person reads."""
    return _render("response.html", assessment_id)


@bp.get("/sheet")
@open_to(Action.READ_PUBLISHED_FINDINGS)
def sheet(assessment_id: UUID) -> ResponseReturnValue:
    """Show the response sheet to print: published text only."""
    return _render("sheet.html", assessment_id, marking=SHEET_MARKING, notice=SHEET_NOTICE)


def _render(template: str, assessment_id: UUID, **shown: object) -> str:
    found = find_response(db.session, g.person, assessment_id)
    return render_response(
        template,
        found,
        clock=_describe_clock(found),
        last_day=find_last_response_day(found.published.published_on),
        State=ResponseState,
        **shown,
    )


def _describe_clock(found: FoundResponse) -> str:
    """Describe what is left of the 56 days, or how late the response was or is."""
    if found.is_out:
        late = describe_days_late(found.facts.count_late(found.today))
        return f"Published {late}, counted from the day on which the report was"
    if found.is_not_known:
        return "Not recorded: this is a worked example, and no response was found"
    return describe_time_left(found.published.published_on, found.today)
