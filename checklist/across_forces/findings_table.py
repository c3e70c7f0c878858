"""Published findings and recommendations of all forces, and how each stands."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    and_,
    func,
    literal,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import Session

from checklist.across_forces.published_rounds import (
    PublishedRound,
    Selection,
    Shown,
    count_rows,
    is_open_question,
    list_newest_first,
    read_round,
    select_chosen,
    select_rounds,
)
from checklist.across_forces.question_groups import QuestionGroup
from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.plans.closure_states import ClosureState
from checklist.core.reviews.findings import PublishedKind
from checklist.plans.finding_closures.closure_queries import ClosureStandings, load_standings
from checklist.plans.finding_closures.counted_repeats import FOLLOWED_UP, select_counted
from checklist.plans.finding_closures.models import ClosureEntry, FindingRepeat
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_tables import (
    PublishedFinding,
    PublishedFindingQuestion,
    PublishedRecommendation,
)
from checklist.web.filters import today_in_london


class StandingFilter(StrEnum):
    """How the findings stand to which the table is narrowed."""

    OPEN = "open"
    ASKED = "asked"
    OVERDUE = "overdue"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """What narrows the table of findings."""

    group: QuestionGroup | None = None
    kind: PublishedKind | None = None
    standing: StandingFilter | None = None

    @property
    def is_set(self) -> bool:
        """Whether it leaves something out."""
        return any((self.group, self.kind, self.standing))


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding of a published report, what it is about, and how it stands."""

    round: PublishedRound
    finding: PublishedFinding
    questions: Sequence[str]
    recommendations: Sequence[PublishedRecommendation]
    standings: ClosureStandings

    @property
    def standing(self) -> ClosureState | None:
        """How the finding stands; None where nothing is required of it, or no longer."""
        found = self.standings.find(self.finding.number)
        return found.state if self.finding.kind.is_followed_up else None

    def find_standing(self, recommendation: PublishedRecommendation) -> ClosureState:
        """Find how one of its recommendations stands."""
        return self.standings.find(self.finding.number, recommendation.number).state

    def is_overdue(self, recommendation: PublishedRecommendation, today: date) -> bool:
        """Say whether the day of a recommendation that is still open has passed."""
        is_over = self.standing is None or self.standing.is_over
        is_over = is_over or self.find_standing(recommendation).is_over
        return recommendation.due < today and not is_over


@dataclass(frozen=True, slots=True)
class FindingsTable:
    """One page of the findings of a selection; ``total`` counts those of all pages."""

    rows: Sequence[FindingRow]
    total: int


def load_findings(
    session: Session,
    person: Person,
    selection: Selection,
    filters: FindingFilter,
    shown: Shown,
) -> FindingsTable:
    """Load one page of the findings that a person reads, the newest first: five queries.

    One on a question that is restricted for them is no part of it, nor of any count.
    """
    found = _select_findings(person, selection, filters)
    rows = session.execute(
        found.order_by(*list_newest_first(), PublishedFinding.number)
        .limit(shown.limit)
        .offset(shown.offset)
    ).all()
    publications = {row[0] for row in rows}
    questions = _load_questions(session, publications)
    recommendations = _load_recommendations(session, publications)
    standings = load_standings(session, person, {row[1] for row in rows})
    listed = [
        FindingRow(
            read_round(row),
            row.PublishedFinding,
            questions.get((row[0], row.PublishedFinding.number), ()),
            recommendations.get((row[0], row.PublishedFinding.number), ()),
            standings[row[1]],
        )
        for row in rows
    ]
    return FindingsTable(listed, count_rows(session, found.with_only_columns(Publication.id)))


def _select_findings(
    person: Person, selection: Selection, filters: FindingFilter
) -> Select[*tuple[Any, ...]]:
    found = (
        select_rounds(select_chosen(person, selection))
        .join(PublishedFinding, PublishedFinding.publication_id == Publication.id)
        .add_columns(PublishedFinding)
        .where(_is_open_finding(person))
    )
    if filters.kind is not None:
        found = found.where(PublishedFinding.kind == filters.kind)
    if filters.group is not None:
        found = found.where(_is_about(filters.group))
    if filters.standing is not None:
        found = found.where(_stands(person, filters.standing))
    return found


def _is_open_finding(person: Person) -> ColumnElement[bool]:
    """Build the condition that none of the questions of a finding is closed to the person."""
    closed = (
        select(PublishedFindingQuestion.question_id)
        .where(
            _is_of_finding(),
            ~is_open_question(person, PublishedFindingQuestion.question_id),
        )
        .exists()
    )
    return ~closed


def _is_of_finding() -> ColumnElement[bool]:
    return and_(
        PublishedFindingQuestion.publication_id == PublishedFinding.publication_id,
        PublishedFindingQuestion.finding == PublishedFinding.number,
    )


def _is_about(group: QuestionGroup) -> ColumnElement[bool]:
    """Build the condition that a finding is about a question of a group, or about the section."""
    about = (
        select(PublishedFindingQuestion.question_id)
        .where(
            _is_of_finding(),
            PublishedFindingQuestion.question_id.in_(sorted(group.questions)),
        )
        .exists()
    )
    if not group.section:
        return about
    return or_(about, PublishedFinding.section == group.section)


def _stands(person: Person, standing: StandingFilter) -> ColumnElement[bool]:
    """Build the condition that a finding stands so, as ``FindingRow`` says it."""
    state = _select_state(recommendation=0)
    over = [each for each in ClosureState if each.is_over]
    is_required = PublishedFinding.kind.in_(FOLLOWED_UP)
    is_superseded = _is_superseded(person)
    if standing is StandingFilter.CLOSED:
        return is_required & or_(state.in_(over), is_superseded)
    is_left = is_required & ~is_superseded
    if standing is StandingFilter.ASKED:
        is_asked = or_(state == ClosureState.ASKED, _has_recommendation(ClosureState.ASKED))
        return is_left & is_asked
    is_open = is_left & state.not_in(over)
    if standing is StandingFilter.OPEN:
        return is_open
    is_late = PublishedRecommendation.due < today_in_london()
    is_due = is_late & _select_state(PublishedRecommendation.number).not_in(over)
    return is_open & _select_recommendations().where(is_due).exists()


def _is_superseded(person: Person) -> ColumnElement[bool]:
    """Build the condition that another finding took its place, as ``load_counted`` loads them."""
    earlier = (
        select_counted()
        .with_only_columns(FindingRepeat.earlier_assessment_id, FindingRepeat.earlier_finding)
        .where(_is_open_finding(person))
        .correlate(None)
    )
    return tuple_(Assessment.id, PublishedFinding.number).in_(earlier)


def _has_recommendation(state: ClosureState) -> ColumnElement[bool]:
    """Build the condition that a recommendation of a finding stands so."""
    is_so = _select_state(PublishedRecommendation.number) == state
    return _select_recommendations().where(is_so).exists()


def _select_recommendations() -> Select[int]:
    return (
        select(PublishedRecommendation.number)
        .where(
            PublishedRecommendation.publication_id == PublishedFinding.publication_id,
            PublishedRecommendation.finding == PublishedFinding.number,
        )
        .correlate(PublishedFinding, Assessment)
    )


def _select_state(recommendation: SQLColumnExpression[int] | int) -> ColumnElement[ClosureState]:
    """Select how a finding or a recommendation stands: what was decided last, else it is open."""
    last = (
        select(ClosureEntry.standing)
        .where(
            ClosureEntry.assessment_id == Assessment.id,
            ClosureEntry.finding == PublishedFinding.number,
            ClosureEntry.recommendation == recommendation,
        )
        .order_by(ClosureEntry.version.desc())
        .limit(1)
        .correlate(PublishedFinding, PublishedRecommendation, Assessment)
        .scalar_subquery()
    )
    return func.coalesce(last, literal(ClosureState.OPEN, ClosureEntry.standing.type))


def _load_questions(
    session: Session, publications: Collection[UUID]
) -> dict[tuple[UUID, int], list[str]]:
    """Load the questions of the findings of some reports, in their order."""
    found: dict[tuple[UUID, int], list[str]] = {}
    rows = session.scalars(
        select(PublishedFindingQuestion)
        .where(PublishedFindingQuestion.publication_id.in_(publications))
        .order_by(PublishedFindingQuestion.position)
    )
    for each in rows:
        found.setdefault((each.publication_id, each.finding), []).append(each.question_id)
    return found


def _load_recommendations(
    session: Session, publications: Collection[UUID]
) -> dict[tuple[UUID, int], list[PublishedRecommendation]]:
    """Load the recommendations of the findings of some reports, by their numbers."""
    found: dict[tuple[UUID, int], list[PublishedRecommendation]] = {}
    rows = session.scalars(
        select(PublishedRecommendation)
        .where(PublishedRecommendation.publication_id.in_(publications))
        .order_by(PublishedRecommendation.number)
    )
    for each in rows:
        found.setdefault((each.publication_id, each.finding), []).append(each)
    return found
