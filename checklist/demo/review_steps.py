"""Takes the reviews of the demonstration as their people would: as they begin, or to their end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import uuid4

from sqlalchemy import update
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.core.organisations import Person
from checklist.core.workflow.events import Event
from checklist.db import now
from checklist.demo.examples import AskedChanges, BegunReview
from checklist.demo.inspections.judging_steps import Judging
from checklist.demo.inspections.report_steps import Reporting
from checklist.demo.inspections.response_steps import respond
from checklist.demo.inspections.sampling_steps import cite_sample, draw_sample
from checklist.demo.sign_off_steps import SignOffLoader
from checklist.reviews.assignments.service import NewAssignment, assign_inspectors
from checklist.reviews.finding_texts.service import TypedText, add_text
from checklist.reviews.requests.ending import end_request
from checklist.reviews.requests.new_requests import NewRequest, ask_for_changes
from checklist.reviews.steps.service import begin_review, close_unpublished

_ASSIGNED = timedelta(days=365)
"""For how long inspectors are assigned: longer than anybody looks at a demonstration."""

_TO_ANSWER = timedelta(days=14)
"""For how long a force has a request for changes."""


def begin_reviews(
    session: Session,
    loaders: Mapping[str, SignOffLoader],
    people: Mapping[str, Person],
    today: date,
) -> None:
    """Begin the reviews of those examples that have one; ``people`` are found by their e-mail."""
    for loader in loaders.values():
        past = loader.answers.example.past
        if past.review is None:
            continue
        _begin(session, loader.assessment, past.review, people, today)
        for request in past.requests:
            _request(session, loader, request, people, today)


def take_inspections(
    session: Session,
    loaders: Mapping[str, SignOffLoader],
    people: Mapping[str, Person],
    today: date,
) -> None:
    """Take those examples that were inspected from the assignment to the response."""
    for loader in loaders.values():
        past, assessment = loader.answers.example.past, loader.assessment
        story = past.inspection
        if story is None:
            continue
        inspectors = [people[each] for each in (story.inspector, story.second) if each]
        _assign(session, assessment, people[story.lead], inspectors, today)
        for request in past.requests:
            _request(session, loader, request, people, today)
        for sample in story.samples:
            number = draw_sample(session, assessment, sample, inspectors[0], today)
            cite_sample(session, assessment, number, inspectors[0])
        Judging(session, assessment, story, people).judge_all()
        Reporting(session, assessment, story, people).report()
        if story.response is not None:
            respond(session, assessment, story, story.response, people)


def _request(
    session: Session,
    loader: SignOffLoader,
    request: AskedChanges,
    people: Mapping[str, Person],
    today: date,
) -> None:
    """Ask the force for changes, which it answers, or leaves unanswered until the day is over."""
    assessment = loader.assessment
    new = NewRequest(request.asked, today + _TO_ANSWER, uuid4())
    ask_for_changes(session, people[request.by], assessment, new)
    session.flush()
    loader.take_steps(request.steps)
    if request.closed_because:
        session.execute(
            update(ChangeRequest)
            .where(ChangeRequest.assessment_id == assessment.id)
            .where(ChangeRequest.outcome == RequestOutcome.OPEN)
            .values(due=today - timedelta(days=1), asked_at=now() - _TO_ANSWER)
        )
        session.expire_all()
        lead, reason = people[request.closed_by], request.closed_because
        end_request(session, lead, assessment, Event.CLOSE_REQUEST, reason, uuid4())
        session.flush()


def _assign(
    session: Session,
    assessment: Assessment,
    lead: Person,
    inspectors: Sequence[Person],
    today: date,
) -> None:
    """Have the lead assign inspectors, and begin the review."""
    force, until = assessment.force_id, today + _ASSIGNED
    chosen = {each.id for each in inspectors}
    new = NewAssignment(force, assessment, chosen, today, until, uuid4())
    assign_inspectors(session, lead, new)
    session.flush()
    begin_review(session, lead, assessment, uuid4())
    session.flush()


def _begin(
    session: Session,
    assessment: Assessment,
    review: BegunReview,
    people: Mapping[str, Person],
    today: date,
) -> None:
    """Assign the inspector, begin the review, and do there what both did."""
    lead, inspector = people[review.lead], people[review.inspector]
    _assign(session, assessment, lead, [inspector], today)
    if review.sample is not None:
        draw_sample(session, assessment, review.sample, inspector, today)
    if (kept := review.finding_text) is not None:
        add_text(session, lead, TypedText(kept.name, kept.kind, kept.text), uuid4())
    if review.closed_because:
        close_unpublished(session, lead, assessment, review.closed_because, uuid4())
