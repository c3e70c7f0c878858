"""How the requests of submissions stand, as a list of an inspectorate asks."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from flask import Flask

from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.db import db
from checklist.reviews.requests.request_queries import list_overdue, load_standings
from checklist.web.filters import today_in_london
from tests.assessments.reach.assigning import lead
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser
from tests.reviews.requests.requesting import begin_reviewed, find_requests, request_changes


def test_the_newest_request_stands_and_is_overdue_from_the_day_after_its_last(
    app: Flask, browser: Browser, force: UUID
) -> None:
    lead(app, open_to_inspectorate(app, force))
    assessment = begin_reviewed(app, force, browser, "Lee Lead")
    with app.app_context():
        assert load_standings(db.session, [assessment]) == {}
    request_changes(app, assessment, "Lee Lead")
    [asked] = find_requests(app, assessment)
    today = today_in_london()

    with app.app_context():
        standing = load_standings(db.session, [assessment])[assessment]
        assert (standing.number, standing.questions, standing.is_open) == (1, 2, True)
        request = db.session.get_one(ChangeRequest, asked.id)
        request.due = today
        db.session.flush()
        assert list_overdue(db.session, [assessment]) == frozenset()
        request.due = today - timedelta(days=1)
        db.session.flush()
        assert list_overdue(db.session, [assessment]) == {assessment}
        request.outcome = RequestOutcome.ANSWERED
        db.session.flush()
        assert list_overdue(db.session, [assessment]) == frozenset()
        assert load_standings(db.session, [assessment])[assessment].is_answered
