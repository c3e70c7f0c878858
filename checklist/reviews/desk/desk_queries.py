"""Finding the submissions on a desk, with who is assigned to each and until when."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, Select, SQLColumnExpression, func, select
from sqlalchemy.orm import Session, aliased, contains_eager

from checklist.accounts.models import Account, Organisation
from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import counts_today, is_reached, is_still_inspector
from checklist.assessments.reach.models import Assignment
from checklist.assessments.submissions.came_in import name_set
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import CLOSED_STATES, AssessmentState
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.reviews.desk.desk_drafts import DeskDrafts, load_desk_drafts
from checklist.reviews.desk.desk_requests import (
    AskedFilter,
    DeskRequest,
    is_asked,
    load_desk_requests,
)
from checklist.reviews.desk.desk_totals import count_to_judge
from checklist.reviews.judgements.judgement_queries import JudgementCount, count_judgements
from checklist.reviews.moderation.second_queries import count_missing_seconds

_PAGE_SIZE = 50
_ENDS_SOON = 14
"""Days before its last in which an assignment is said to end soon."""


class DeskOrder(StrEnum):
    """By what the lines of a desk are sorted."""

    SENT = "sent"
    FORCE = "force"
    ENDING = "ending"


@dataclass(frozen=True, slots=True)
class DeskFilter:
    """What narrows a desk; without a state, all that is not closed is there."""

    state: AssessmentState | None = None
    force_id: UUID | None = None
    only_unassigned: bool = False
    asked: AskedFilter | None = None
    order: DeskOrder = DeskOrder.SENT

    @property
    def is_set(self) -> bool:
        """Whether it leaves something out beyond what is closed."""
        narrowed = (self.state, self.force_id, self.asked)
        return self.only_unassigned or any(each is not None for each in narrowed)


@dataclass(frozen=True, slots=True)
class DeskLine:
    """The submission that stands of one assessment; ``assigned`` are names with their last day.

    ``judged`` counts the questions that are judged, ``to_judge`` those that take a judgement, 0
    where that cannot be read. ``seconds`` counts the second judgements still to give: by an
    inspector themselves, or where a lead asks by anybody.
    """

    assessment: Assessment
    submission: Submission
    question_set: str
    assigned: Sequence[tuple[str, date]] = ()
    judged: JudgementCount | None = None
    to_judge: int = 0
    seconds: int = 0
    request: DeskRequest | None = None
    drafts: DeskDrafts | None = None

    def ends_soon(self, today: date) -> bool:
        """Say whether the last assignment to it ends within two weeks."""
        last = max((ends for _, ends in self.assigned), default=None)
        return last is not None and (last - today).days <= _ENDS_SOON


@dataclass(frozen=True, slots=True)
class Desk:
    """One page of a desk; ``total`` counts the lines of all pages."""

    lines: Sequence[DeskLine]
    total: int
    page: int
    has_more: bool


def load_desk(session: Session, person: Person, filters: DeskFilter, page: int = 1) -> Desk:
    """Load one page of the submissions that a person reads as an inspector: ten queries, one
    more where a seal is read for the first time, and three where a draft report was sent.

    An inspector has those that they are assigned to today, a lead all of the forces open to them.
    """
    found = _select_lines(person, filters)
    total = session.scalar(select(func.count()).select_from(found.subquery())) or 0
    rows = session.execute(
        found.join(Assessment.force)
        .options(contains_eager(Assessment.force))
        .order_by(*_list_order(person, filters.order))
        .limit(_PAGE_SIZE)
        .offset(_PAGE_SIZE * (page - 1))
    ).all()
    assessments = [assessment for assessment, _ in rows]
    ids = [assessment.id for assessment in assessments]
    assigned = _load_assigned(session, person, ids)
    judged = count_judgements(session, person, ids)
    to_judge = count_to_judge(session, [(assessment, sent) for assessment, sent in rows])
    seconds = count_missing_seconds(session, person, assessments)
    requests = load_desk_requests(session, person, ids)
    drafts = load_desk_drafts(session, person, assessments)
    lines = [
        DeskLine(
            assessment,
            submission,
            name_set(assessment),
            assigned.get(assessment.id, ()),
            judged.get(assessment.id),
            to_judge.get(assessment.id, 0),
            seconds.get(assessment.id, 0),
            requests.get(assessment.id),
            drafts.get(assessment.id),
        )
        for assessment, submission in rows
    ]
    return Desk(lines, total, page, has_more=total > _PAGE_SIZE * page)


def list_desk_forces(session: Session, person: Person) -> Sequence[Organisation]:
    """List the forces of which a person's desk has a submission, by name: one query."""
    forces = select(Assessment.force_id).where(is_reached(person, Action.READ_SUBMISSION))
    return session.scalars(
        select(Organisation)
        .where(
            Organisation.id.in_(forces),
            Organisation.id.in_(select_forces_for_person(person)),
        )
        .order_by(Organisation.name)
    ).all()


def _select_lines(person: Person, filters: DeskFilter) -> Select[Assessment, Submission]:
    """Select each assessment with its newest submission, unless that was withdrawn."""
    later = aliased(Submission)
    newest = select(func.max(later.number)).where(later.assessment_id == Assessment.id)
    found = (
        select(Assessment, Submission)
        .join(Submission, Submission.assessment_id == Assessment.id)
        .where(
            Assessment.force_id.in_(select_forces_for_person(person)),
            is_reached(person, Action.READ_SUBMISSION),
            Submission.number == newest.scalar_subquery(),
            Submission.withdrawn_at.is_(None),
            _is_in_state(filters.state),
        )
    )
    if filters.force_id is not None:
        found = found.where(Assessment.force_id == filters.force_id)
    if filters.only_unassigned:
        found = found.where(_select_last_day(person).is_(None))
    if filters.asked is not None:
        found = found.where(is_asked(person, filters.asked))
    return found


def _is_in_state(state: AssessmentState | None) -> ColumnElement[bool]:
    if state is not None:
        return Assessment.state == state
    return Assessment.state.not_in(CLOSED_STATES)


def _list_order(person: Person, order: DeskOrder) -> tuple[SQLColumnExpression[Any], ...]:
    """List what sorts a desk; what is alike stands by the day of sending, the oldest first."""
    last = (Submission.sent_at, Submission.id)
    if order is DeskOrder.FORCE:
        return (Organisation.name, *last)
    if order is DeskOrder.ENDING:
        day = _select_last_day(person)
        return (day.is_(None), day, *last)
    return last


def _select_last_day(person: Person) -> ScalarSelect[date]:
    """Select the last day on which anybody of a person's inspectorate is assigned to a row."""
    return (
        select(func.max(Assignment.ends))
        .where(_is_at_work(person))
        .correlate(Assessment)
        .scalar_subquery()
    )


def _is_at_work(person: Person) -> ColumnElement[bool]:
    """Build the condition that an inspector of a person's inspectorate is assigned today."""
    is_own_body = Assignment.inspectorate_id == person.organisation_id
    return is_own_body & counts_today() & is_still_inspector()


def _load_assigned(
    session: Session, person: Person, assessments: Collection[UUID]
) -> dict[UUID, list[tuple[str, date]]]:
    """Load who of a person's inspectorate is assigned to each today, until which day."""
    rows = session.execute(
        select(Assessment.id, Account.name, func.max(Assignment.ends))
        .join(Assignment, Assignment.force_id == Assessment.force_id)
        .join(Account, Account.id == Assignment.person_id)
        .where(Assessment.id.in_(assessments), _is_at_work(person))
        .group_by(Assessment.id, Account.id, Account.name)
        .order_by(Account.name, Account.id)
    )
    assigned: dict[UUID, list[tuple[str, date]]] = {}
    for assessment, name, ends in rows:
        assigned.setdefault(assessment, []).append((name, ends))
    return assigned
