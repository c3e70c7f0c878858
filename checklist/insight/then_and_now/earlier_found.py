"""What was found before: findings entered by hand, and published findings of earlier rounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.core.organisations import Person
from checklist.core.plans.closure_states import ClosureState
from checklist.core.review_reports.report_content import ReportFinding
from checklist.earlier_findings.kinds import Standing
from checklist.earlier_findings.models import EarlierFinding
from checklist.insight.then_and_now.answering_actions import (
    AnsweringAction,
    AnsweringActions,
    load_answering,
)
from checklist.insight.then_and_now.earlier_rounds import EarlierRound
from checklist.plans.finding_closures.closure_queries import (
    ClosureStanding,
    ClosureStandings,
    load_standings,
)
from checklist.web.filters import format_day


@dataclass(frozen=True, slots=True)
class FoundRecommendation:
    """A recommendation of a published finding, and what came of it."""

    number: int
    text: str
    addressee: str
    due: date
    standing: str


@dataclass(frozen=True, slots=True)
class FoundBefore:
    """One thing that was found before, and what was done about it.

    ``theme`` is one of the question set ``set_id``, "" of none. ``standing`` says where it stands
    and ``how`` how that is known, each "" where nothing is. ``earlier_id`` is set of one that was
    entered by hand, else ``assessment_id`` and ``number`` name the published finding.
    """

    set_id: str
    theme: str
    kind: str
    text: str
    report: str
    published: str
    published_last: date
    questions: tuple[str, ...]
    standing: str
    how: str
    actions: tuple[AnsweringAction, ...]
    recommendations: tuple[FoundRecommendation, ...] = ()
    address: str = ""
    earlier_id: UUID | None = None
    assessment_id: UUID | None = None
    number: int = 0

    @property
    def source(self) -> str:
        """Where it stands, and when that was published."""
        return f"{self.report}, published {self.published}"


@dataclass(frozen=True, slots=True)
class WhatCame:
    """What came of findings: the actions that answer them, and how published ones stand."""

    actions: AnsweringActions
    standings: Mapping[UUID, ClosureStandings]


def load_what_came(
    session: Session,
    person: Person | None,
    force_id: UUID,
    rounds: Sequence[EarlierRound],
    *,
    is_for_all: bool = False,
) -> WhatCame:
    """Load what came of what was found in a force, as a person may see it: the plan, one query."""
    reader = None if is_for_all else person
    standings = load_standings(session, reader, [each.assessment.id for each in rounds])
    actions = load_answering(session, person, force_id, is_for_all=is_for_all)
    return WhatCame(actions, standings)


def list_found(
    earlier: Sequence[EarlierFinding], rounds: Sequence[EarlierRound], came: WhatCame
) -> list[FoundBefore]:
    """List what was found before, the newest first."""
    found = [_build_earlier(each, came.actions) for each in earlier]
    found += [each for past in rounds for each in _build_published(past, came)]
    return sorted(found, key=lambda each: each.published_last, reverse=True)


def _build_earlier(finding: EarlierFinding, actions: AnsweringActions) -> FoundBefore:
    on = "on " if finding.published.parts[0] else "in "
    return FoundBefore(
        set_id=finding.set_id,
        theme=finding.theme,
        kind=finding.kind.value.capitalize(),
        text=finding.text,
        report=finding.report,
        published=f"{on}{finding.published}",
        published_last=finding.published_last,
        questions=(),
        standing=_name_standing(finding),
        how=finding.standing_note,
        actions=tuple(actions.of_earlier.get(finding.id, ())),
        address=finding.address,
        earlier_id=finding.id,
    )


def _name_standing(finding: EarlierFinding) -> str:
    if finding.standing is Standing.NOT_KNOWN:
        return "Whether it is open or closed is not known"
    on = f" on {format_day(finding.closed_on)}" if finding.closed_on else ""
    return f"{finding.standing.value.capitalize()}{on}"


def _build_published(past: EarlierRound, came: WhatCame) -> Iterator[FoundBefore]:
    assessment_id = past.assessment.id
    standings = came.standings[assessment_id]
    for finding in past.report.findings:
        yield FoundBefore(
            set_id=past.assessment.set_id,
            theme=_find_theme(past, finding),
            kind=finding.kind.value.capitalize(),
            text=finding.text,
            report=past.name,
            published=f"on {format_day(past.published_on)}",
            published_last=past.published_on,
            questions=finding.questions,
            standing=_say_standing(standings.find(finding.number))
            if finding.kind.is_followed_up
            else "",
            how="",
            actions=tuple(came.actions.find_of_published(assessment_id, finding)),
            recommendations=tuple(
                FoundRecommendation(
                    each.number,
                    each.text,
                    each.addressee,
                    each.due,
                    _say_standing(standings.find(finding.number, each.number)),
                )
                for each in finding.recommendations
            ),
            assessment_id=assessment_id,
            number=finding.number,
        )


def _say_standing(standing: ClosureStanding) -> str:
    """Say how a published finding stands: who closed it, when, and how it was verified."""
    on = f" on {format_day(standing.changed_on)}" if standing.changed_on else ""
    if standing.state is ClosureState.CLOSED:
        verified = f": {standing.how_verified.value}" if standing.how_verified else ""
        return f"Closed by the inspectorate{on}{verified}"
    if standing.state is ClosureState.OPEN and not standing.entries:
        return "Open"
    return f"{standing.state.value.capitalize()}{on}"


def _find_theme(past: EarlierRound, finding: ReportFinding) -> str:
    """Find the theme of the first question that a finding is about; "" where it has none."""
    asked = [past.find_question(each) for each in finding.questions[:1]]
    return next((each.theme for each in asked if each is not None), "")
