"""Published recommendations whose day comes near or has passed, and nobody asked to close them.

A finding has no day of its own: it is due when the first of its recommendations is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.directory.role_holders import list_holders
from checklist.assessments.models import Assessment
from checklist.assessments.reminders.models import ReminderKind
from checklist.assessments.reminders.occasions import (
    LONGEST_OVERDUE,
    SOON,
    DueKinds,
    Occasion,
    is_morning_over,
    list_due,
    london_day,
)
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Person, Role
from checklist.core.plans.closure_states import ClosureState
from checklist.plans.closure_pages.named_for_findings import list_named
from checklist.plans.finding_closures.closure_queries import ClosureStandings, load_standings
from checklist.plans.finding_closures.counted_repeats import FOLLOWED_UP, select_counted
from checklist.plans.finding_closures.models import FindingRepeat
from checklist.plans.finding_closures.published_findings import (
    PublishedFinding,
    list_published_findings,
)
from checklist.reviews.moderation.judged_result import counts_as_worked_example
from checklist.reviews.publishing import published_tables as tables
from checklist.reviews.publishing.models import Publication
from checklist.web.filters import today_in_london

_KINDS = DueKinds(
    ReminderKind.FINDING_DUE_IN_7_DAYS,
    ReminderKind.FINDING_DUE_IN_1_DAY,
    ReminderKind.FINDING_OVERDUE,
)
_WAITING = (ClosureState.OPEN, ClosureState.RETURNED)
_Key = tuple[UUID, int, int]


def list_due_work(session: Session, person: Person) -> Sequence[PublishedFinding]:
    """List the recommendations that a coordinator sees fall due, those first that were due first.

    What inspectors returned stands in a list of its own. One query, and those of
    ``list_published_findings`` where it finds any.
    """
    if person.role is not Role.COORDINATOR:
        return ()
    last = today_in_london() + timedelta(days=SOON)
    assessments = session.scalars(
        select(Assessment)
        .options(joinedload(Assessment.force))
        .where(
            Assessment.force_id == person.organisation_id,
            Assessment.id.in_(_select_due(tables.PublishedRecommendation.due <= last)),
        )
    ).all()
    due = [
        (each.due_on, each)
        for each in list_published_findings(session, person, assessments)
        if each.recommendation is not None
        and each.is_followed_up
        and each.standing.state is ClosureState.OPEN
        and not each.is_finding_closed
    ]
    found = [(day, each) for day, each in due if day is not None and day <= last]
    return [each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1].key))]


def list_due_reminders(session: Session, moment: datetime) -> Iterator[tuple[UUID, str, Occasion]]:
    """List which coordinators are to be told of which recommendation; in the night nobody is."""
    if not is_morning_over(moment):
        return
    due = _load_due(session, london_day(moment))
    waiting = _find_waiting(session, due)
    for key in waiting:
        assessment_id, finding, recommendation = key
        assessment = session.get_one(Assessment, assessment_id)
        named = list_named(session, assessment, finding)
        subject = f"finding {assessment_id} {finding}.{recommendation}"
        occasions = list(list_due(due[key], moment, _KINDS))
        for account_id in list_holders(session, assessment.force_id, (Role.COORDINATOR,)):
            if all(account_id in people for people in named):
                yield from ((account_id, subject, each) for each in occasions)


def _load_due(session: Session, today: date) -> Mapping[_Key, date]:
    """Load the recommendations whose day is told of today: one query."""
    due = tables.PublishedRecommendation.due
    is_told = due.between(today - timedelta(days=LONGEST_OVERDUE), today + timedelta(days=SOON))
    rows = session.execute(
        select(
            Publication.assessment_id,
            tables.PublishedRecommendation.finding,
            tables.PublishedRecommendation.number,
            due,
        )
        .join(Publication, Publication.id == tables.PublishedRecommendation.publication_id)
        .where(is_told, Publication.assessment_id.in_(_select_due(is_told)))
    )
    return {(key, finding, number): day for key, finding, number, day in rows}


def _select_due(is_due: ColumnElement[bool]) -> Select[UUID]:
    """Select the assessments whose published report has such a recommendation of a finding.

    A worked example is of no inspection, so nothing in it is anybody's to do.
    """
    recommendation, finding = tables.PublishedRecommendation, tables.PublishedFinding
    return (
        select(Assessment.id)
        .join(Publication, Publication.assessment_id == Assessment.id)
        .join(recommendation, recommendation.publication_id == Publication.id)
        .join(
            finding,
            (finding.publication_id == recommendation.publication_id)
            & (finding.number == recommendation.finding),
        )
        .where(
            is_due,
            finding.kind.in_(FOLLOWED_UP),
            Assessment.state == AssessmentState.CLOSED_PUBLISHED,
            Assessment.archived_at.is_(None),
            ~counts_as_worked_example(),
        )
    )


def _find_waiting(session: Session, due: Collection[_Key]) -> list[_Key]:
    """Find which of them nobody closed, asked to close, or took over in a later report."""
    reports = {key for key, _, _ in due}
    standings = load_standings(session, None, reports)
    repeats = session.scalars(
        select_counted().where(FindingRepeat.earlier_assessment_id.in_(reports))
    )
    taken_over = {(each.earlier_assessment_id, each.earlier_finding) for each in repeats}
    return [key for key in due if key[:2] not in taken_over and _is_waiting(standings[key[0]], key)]


def _is_waiting(standings: ClosureStandings, key: _Key) -> bool:
    _, finding, recommendation = key
    states = (standings.find(finding).state, standings.find(finding, recommendation).state)
    return not states[0].is_over and states[1] in _WAITING
