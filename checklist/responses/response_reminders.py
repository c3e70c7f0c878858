"""Who is reminded of a response: that comments are asked, wait or came, that it is due or late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders, list_open_organisations
from checklist.assessments.models import Assessment
from checklist.assessments.reminders.models import ReminderKind
from checklist.assessments.reminders.occasions import (
    FRESH_FOR,
    LONGEST_OVERDUE,
    Occasion,
    is_morning_over,
    london_day,
)
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.responses.fifty_six_days import find_last_response_day, is_due_soon
from checklist.core.responses.response_states import ResponseFacts
from checklist.responses.models import ReportResponse
from checklist.responses.response_queries import load_responses, read_facts

# What is late is told of once a week, and after so many weeks no more.
_DAYS_OF_WEEK = 7
_LONGEST_LATE = 56

Told = tuple[UUID, str, Occasion]


def list_response_reminders(session: Session, moment: datetime) -> Iterator[Told]:
    """List who is to be told of which response now, and on what occasion."""
    today = london_day(moment)
    is_of_assessment = ReportResponse.assessment_id == Assessment.id
    assessments = session.scalars(
        select(Assessment).where(
            Assessment.state == AssessmentState.CLOSED_PUBLISHED,
            or_(
                Assessment.published_on > today - timedelta(days=2 * _LONGEST_LATE),
                select(ReportResponse).where(is_of_assessment).exists(),
            ),
        )
    ).all()
    begun = load_responses(session, [each.id for each in assessments])
    for assessment in assessments:
        if assessment.published_on is None:
            continue
        response = begun.get(assessment.id)
        facts = ResponseFacts(report_on=assessment.published_on)
        if response is not None:
            facts = read_facts(assessment.published_on, response)
            for kind, key in _list_fresh(response, moment):
                yield from _tell(session, assessment, response, (kind, key))
        if is_morning_over(moment) and facts.response_on is None:
            for occasion in _list_of_day(facts, today):
                yield from _tell(session, assessment, response, occasion)


def _list_fresh(response: ReportResponse, moment: datetime) -> Iterator[Occasion]:
    """List what happened lately: asked, and asked again, and given."""
    ask, given = response.asks[-1] if response.asks else None, response.given
    if ask and not given and moment - ask.asked_at < FRESH_FOR:
        yield ReminderKind.COMMENTS_ASKED, f"{ReminderKind.COMMENTS_ASKED.value}, {ask.number}"
    if given and given.given_at and moment - given.given_at < FRESH_FOR:
        yield ReminderKind.COMMENTS_GIVEN, f"{ReminderKind.COMMENTS_GIVEN.value}, {given.version}"


def _list_of_day(facts: ResponseFacts, today: date) -> Iterator[Occasion]:
    """List what a day brings while the response is not published."""
    last_day = find_last_response_day(facts.report_on)
    if is_due_soon(facts.report_on, today):
        yield _dated(ReminderKind.RESPONSE_DUE, last_day)
    late = facts.count_late(today)
    if 0 < late <= _LONGEST_LATE:
        kind, key = _dated(ReminderKind.RESPONSE_LATE, last_day)
        yield kind, f"{key}, week {(late - 1) // _DAYS_OF_WEEK + 1}"
    asked_for = facts.comments_by
    is_waited_for = facts.are_comments_overdue(today)
    if asked_for and is_waited_for and (today - asked_for).days <= LONGEST_OVERDUE:
        yield _dated(ReminderKind.COMMENTS_OVERDUE, asked_for)


def _dated(kind: ReminderKind, day: date) -> Occasion:
    return kind, f"{kind.value}, {day.isoformat()}"


def _tell(
    session: Session, assessment: Assessment, response: ReportResponse | None, occasion: Occasion
) -> Iterator[Told]:
    """List those whom an occasion concerns: the force, the local policing body, or both."""
    kind, _ = occasion
    told: set[UUID] = set()
    if kind in (ReminderKind.COMMENTS_ASKED, ReminderKind.COMMENTS_OVERDUE):
        roles = (Role.COORDINATOR, Role.SIGNATORY)
        told.update(list_holders(session, assessment.force_id, roles))
    if kind is not ReminderKind.COMMENTS_ASKED:
        for body_id in _list_bodies(session, assessment, response):
            told.update(list_holders(session, body_id, (Role.COORDINATOR,)))
    for account_id in sorted(told):
        yield account_id, f"response {assessment.id}", occasion


def _list_bodies(
    session: Session, assessment: Assessment, response: ReportResponse | None
) -> list[UUID]:
    """List the body that responds, while the force is open to it, or those that may begin."""
    kind = OrganisationKind.LOCAL_POLICING_BODY
    bodies = [each.id for each in list_open_organisations(session, assessment.force_id, kind)]
    return (
        bodies
        if response is None
        else [each for each in bodies if each == response.organisation_id]
    )
