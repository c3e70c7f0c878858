"""The 56 days of each published report: which responses are late, and by how many days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import Session

from checklist.across_forces.published_rounds import (
    PublishedRound,
    Selection,
    Shown,
    list_newest_first,
    read_round,
    select_chosen,
    select_rounds,
)
from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.responses.fifty_six_days import find_last_response_day
from checklist.core.responses.response_states import ResponseFacts, ResponseState
from checklist.responses.models import CommentsAsk, CommentsOf, ResponsePublication, ResponseText
from checklist.web.filters import LONDON, today_in_london


class ResponseFilter(StrEnum):
    """Which responses the table is narrowed to."""

    LATE = "late"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """One published report, and how far the response to it has come on a day."""

    round: PublishedRound
    facts: ResponseFacts
    today: date

    @property
    def last_day(self) -> date:
        """Day 56, the last on which a response is in time."""
        return find_last_response_day(self.round.published_on)

    @property
    def days_late(self) -> int:
        """By how many days it is late, or was; 0 where it is in time, or a worked example."""
        return 0 if self.round.is_example else self.facts.count_late(self.today)

    @property
    def is_out(self) -> bool:
        """Whether it is recorded as published."""
        return self.facts.state is ResponseState.PUBLISHED


@dataclass(frozen=True, slots=True)
class ResponsesTable:
    """One page of the responses; ``late`` and ``waiting`` count those of all pages.

    A worked example is listed and does not count.
    """

    rows: Sequence[ResponseRow]
    total: int
    late: int
    waiting: int


def load_responses_across(
    session: Session,
    person: Person,
    selection: Selection,
    wanted: ResponseFilter | None,
    shown: Shown,
) -> ResponsesTable:
    """Load one page of the responses to published reports, the latest first: one query.

    What is recorded of a response is for all who read the report; its texts are not read here.
    """
    rows = _load_rows(session, person, selection)
    late = [each for each in rows if each.days_late]
    waiting = [each for each in rows if not each.is_out]
    listed = {ResponseFilter.LATE: late, ResponseFilter.WAITING: waiting}
    found = rows if wanted is None else listed[wanted]
    ordered = sorted(found, key=lambda each: each.days_late, reverse=True)
    part = ordered[shown.offset : shown.offset + shown.limit]
    return ResponsesTable(part, len(found), _count(late), _count(waiting))


def _count(rows: Sequence[ResponseRow]) -> int:
    return sum(not each.round.is_example for each in rows)


def _load_rows(session: Session, person: Person, selection: Selection) -> list[ResponseRow]:
    today = today_in_london()
    found = select_rounds(select_chosen(person, selection)).add_columns(
        _select_asked_for(), _select_given(), _select_response_day()
    )
    listed = []
    for row in session.execute(found.order_by(*list_newest_first())):
        found_round = read_round(row)
        comments_by, given_at, response_on = row[-3:]
        facts = ResponseFacts(
            report_on=found_round.published_on,
            comments_by=comments_by,
            given_on=given_at.astimezone(LONDON).date() if given_at else None,
            response_on=response_on,
        )
        listed.append(ResponseRow(found_round, facts, today))
    return listed


def _select_asked_for() -> ScalarSelect[date]:
    """Select the day by which the chief officer's comments were asked last."""
    return (
        select(CommentsAsk.comments_by)
        .where(CommentsAsk.assessment_id == Assessment.id)
        .order_by(CommentsAsk.number.desc())
        .limit(1)
        .correlate(Assessment)
        .scalar_subquery()
    )


def _select_given() -> ScalarSelect[datetime | None]:
    """Select when the chief officer's comments were given last."""
    return (
        select(func.max(ResponseText.given_at))
        .where(
            ResponseText.assessment_id == Assessment.id,
            ResponseText.body == CommentsOf.CHIEF_OFFICER,
        )
        .correlate(Assessment)
        .scalar_subquery()
    )


def _select_response_day() -> ScalarSelect[date]:
    """Select the day on which the response was published, as it is recorded last."""
    return (
        select(ResponsePublication.response_on)
        .where(ResponsePublication.assessment_id == Assessment.id)
        .order_by(ResponsePublication.version.desc())
        .limit(1)
        .correlate(Assessment)
        .scalar_subquery()
    )
