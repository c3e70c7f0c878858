"""A review that has begun, and a request of the inspectors that is open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.assessments.reach.request_models import ChangeRequest, RequestedQuestion
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.web.filters import today_in_london
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import account_of
from tests.assessments.submissions.sending import begin_signed, send
from tests.browser import Browser

ASKED = {"vet-01": "Name the post that decides", "vet-02": "Send the policy of 2026"}


def begin_reviewed(app: Flask, force: UUID, coordinator: Browser, leading: str) -> UUID:
    """Have an assessment of the force sent, and the review of it begun by a lead."""
    assessment = begin_signed(app, force)
    send(coordinator, assessment)
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        change(found, Event.BEGIN_REVIEW, AssessmentState.UNDER_REVIEW, account_of(leading))
        db.session.commit()
    return assessment


def add_request(app: Flask, assessment: UUID, asked: Mapping[str, str] = ASKED) -> None:
    """Write a request of an assessment into the database, whatever its state."""
    with app.app_context():
        db.session.add(build_request(assessment, an_account(), asked))
        db.session.commit()


def build_request(
    assessment: UUID, asked_by: UUID, asked: Mapping[str, str], number: int = 1
) -> ChangeRequest:
    """Build a request of an assessment, by a day in two weeks."""
    request = ChangeRequest(
        assessment_id=assessment,
        number=number,
        due=today_in_london() + timedelta(days=14),
        asked_by=asked_by,
        role=Role.LEAD_INSPECTOR.value,
    )
    request.questions = [
        RequestedQuestion(question_id=each, position=place, asked=text)
        for place, (each, text) in enumerate(asked.items(), 1)
    ]
    return request


def request_changes(
    app: Flask,
    assessment: UUID,
    leading: str,
    asked: Mapping[str, str] = ASKED,
    number: int = 1,
) -> None:
    """Write into the database that a lead asks for changes, by a day in two weeks."""
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        request = build_request(assessment, account_of(leading), asked, number)
        db.session.add(request)
        change(found, Event.REQUEST_CHANGES, AssessmentState.CHANGES_REQUESTED, request.asked_by)
        db.session.commit()


def change(assessment: Assessment, event: Event, to: AssessmentState, by: UUID) -> None:
    """Write a change of state into the database, without its page."""
    numbers = select(StateChange.number).filter_by(assessment_id=assessment.id)
    db.session.add(
        StateChange(
            assessment_id=assessment.id,
            number=max(db.session.scalars(numbers), default=0) + 1,
            event=event,
            from_state=assessment.state,
            to_state=to,
            person_id=by,
            role=Role.LEAD_INSPECTOR.value,
            organisation_id=assessment.force_id,
        )
    )
    assessment.state = to


def find_requests(app: Flask, assessment: UUID) -> list[ChangeRequest]:
    with app.app_context():
        found = select(ChangeRequest).filter_by(assessment_id=assessment)
        return list(db.session.scalars(found.order_by(ChangeRequest.number)))


def let_day_pass(app: Flask, assessment: UUID) -> None:
    """Let yesterday be the last day of what is asked."""
    with app.app_context():
        for request in db.session.scalars(
            select(ChangeRequest).filter_by(assessment_id=assessment)
        ):
            request.due = today_in_london() - timedelta(days=1)
        db.session.commit()
