"""What *My work* says of responses: what waits for a force, or for a local policing body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.core.dates import format_long_date
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import list_permitted_states
from checklist.core.responses.fifty_six_days import describe_time_left
from checklist.core.responses.response_states import ResponseState
from checklist.responses.models import ReportResponse
from checklist.responses.response_queries import load_responses, read_facts
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class ResponseWork:
    """An assessment whose published report waits for the person, and what is said of it."""

    assessment: Assessment
    hint: str


def list_response_work(session: Session, person: Person) -> Sequence[ResponseWork]:
    """List the published reports whose response waits for the person: one query where none do."""
    responding = list_permitted_states(person, Action.RESPOND)
    states = responding or list_permitted_states(person, Action.WRITE_CHIEF_OFFICERS_COMMENTS)
    if not states:
        return ()
    assessments = session.scalars(
        select(Assessment)
        .where(
            Assessment.force_id.in_(select_forces_for_person(person)),
            Assessment.archived_at.is_(None),
            Assessment.state.in_(states),
            Assessment.published_on.is_not(None),
        )
        .options(joinedload(Assessment.force))
        .order_by(Assessment.published_on, Assessment.id)
    ).all()
    begun = load_responses(session, [each.id for each in assessments])
    say = _say_of_body if responding else _say_of_force
    found = [(each, say(person, each, begun.get(each.id))) for each in assessments]
    return [ResponseWork(assessment, hint) for assessment, hint in found if hint]


def _say_of_body(person: Person, assessment: Assessment, response: ReportResponse | None) -> str:
    """Say what is left of the 56 days; "" where it is published, or another body's to write."""
    if assessment.published_on is None:
        return ""
    if response is not None and (
        response.publication or response.organisation_id != person.organisation_id
    ):
        return ""
    left = describe_time_left(assessment.published_on, today_in_london())
    return f"{assessment.force.name}. {left}"


def _say_of_force(_: Person, assessment: Assessment, response: ReportResponse | None) -> str:
    """Say by when the chief officer's comments are asked; "" where they are not, or are given."""
    if response is None or assessment.published_on is None:
        return ""
    facts = read_facts(assessment.published_on, response)
    if facts.state is not ResponseState.COMMENTS_ASKED or facts.comments_by is None:
        return ""
    overdue = ". Overdue" if facts.are_comments_overdue(today_in_london()) else ""
    return f"Chief officer’s comments asked for {format_long_date(facts.comments_by)}{overdue}"
