"""The findings of published reports, as a person may read them today, and how each stands."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, undefer

from checklist.assessments.models import Assessment
from checklist.assessments.reach.closed import load_closed
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import list_permitted_states
from checklist.core.plans.closure_states import ClosureState
from checklist.core.plans.overdue import find_finding_overdue_since
from checklist.core.review_reports.report_content import (
    ReportFinding,
    ReportRecommendation,
    ReviewReport,
)
from checklist.plans.finding_closures.closure_queries import (
    ClosureStanding,
    ClosureStandings,
    load_standings,
)
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.publication_queries import get_published, read_publication
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class PublishedFinding:
    """A finding of a published report, or one ``recommendation`` of it, and how it stands."""

    assessment: Assessment
    finding: ReportFinding
    recommendation: ReportRecommendation | None
    standings: ClosureStandings

    @property
    def key(self) -> tuple[int, int]:
        """The numbers that name it in its report; the second is 0 of the finding itself."""
        return self.finding.number, self.recommendation.number if self.recommendation else 0

    @property
    def name(self) -> str:
        """Name it as a sentence begins with it: "Finding 2", "Recommendation 2.1"."""
        return name_finding(*self.key)

    @property
    def text(self) -> str:
        """What the report says of it."""
        return (self.recommendation or self.finding).text

    @property
    def is_followed_up(self) -> bool:
        """Whether it stays open until the inspectorate closes it."""
        return self.finding.kind.is_followed_up

    @property
    def standing(self) -> ClosureStanding:
        """How it stands."""
        return self.standings.find(*self.key)

    @property
    def has_open_recommendations(self) -> bool:
        """Whether it is a finding of which a recommendation is still open."""
        return self.recommendation is None and bool(self._list_open())

    @property
    def is_finding_closed(self) -> bool:
        """Whether it is a recommendation of a finding that is closed."""
        finding = self.standings.find(self.finding.number)
        return self.recommendation is not None and finding.state is ClosureState.CLOSED

    @property
    def due_on(self) -> date | None:
        """Its day: of a finding the first one of its recommendations that are still open."""
        if self.recommendation is not None:
            return self.recommendation.due
        return min((each.due for each in self._list_open()), default=None)

    @property
    def overdue_since(self) -> date | None:
        """Since which day it is overdue."""
        return find_finding_overdue_since(self.standing.state, self.due_on, today_in_london())

    def _list_open(self) -> list[ReportRecommendation]:
        return [
            each
            for each in self.finding.recommendations
            if not self.standings.find(self.finding.number, each.number).state.is_over
        ]


def name_finding(finding: int, recommendation: int = 0) -> str:
    """Name a published finding or recommendation as a sentence begins with it."""
    return f"Recommendation {finding}.{recommendation}" if recommendation else f"Finding {finding}"


def list_published_findings(
    session: Session, person: Person, assessments: Collection[Assessment]
) -> list[PublishedFinding]:
    """List the findings of the newest version of some published reports: five queries, and
    three more where one of them is repeated.

    Each is followed by its recommendations. Those on questions that are closed to the person are
    left out. The caller has found out that the person may read these reports.
    """
    reports = load_reports(session, [each.id for each in assessments])
    published = [each for each in assessments if each.id in reports]
    closed = load_closed(session, person, published)
    standings = load_standings(session, person, list(reports))
    return [
        PublishedFinding(each, finding, recommendation, standings[each.id])
        for each in published
        for finding in reports[each.id].findings
        if closed[each.id].questions.isdisjoint(finding.questions)
        for recommendation in (None, *finding.recommendations)
    ]


def list_findings_of_force(session: Session, person: Person) -> list[PublishedFinding]:
    """List the findings of the published reports on a person's force, those last out first."""
    assessments = session.scalars(
        select(Assessment)
        .options(joinedload(Assessment.force))
        .where(
            Assessment.force_id == person.organisation_id,
            Assessment.archived_at.is_(None),
            Assessment.published_on.is_not(None),
            Assessment.state.in_(list_permitted_states(person, Action.READ_PUBLISHED_FINDINGS)),
        )
        .order_by(Assessment.published_on.desc(), Assessment.id)
    ).all()
    return list_published_findings(session, person, assessments)


def get_published_finding(
    session: Session, person: Person, assessment_id: UUID, finding: int, recommendation: int = 0
) -> PublishedFinding:
    """Find a finding of a published report that the person may read. Raises NotFound."""
    assessment = get_published(session, person, assessment_id)
    for each in list_published_findings(session, person, [assessment]):
        if each.key == (finding, recommendation):
            return each
    raise NotFound("We could not find that finding")


def load_reports(session: Session, assessment_ids: Collection[UUID]) -> Mapping[UUID, ReviewReport]:
    """Load the newest version of the published reports of some assessments: one query at most.

    One that can no longer be read is left out. The caller asks who may read them.
    """
    if not assessment_ids:
        return {}
    rows = session.scalars(
        select(Publication)
        .where(Publication.assessment_id.in_(assessment_ids))
        .options(undefer(Publication.content))
        .order_by(Publication.version)
    )
    newest = {each.assessment_id: each for each in rows}
    return dict(_read_reports(newest.values()))


def _read_reports(publications: Collection[Publication]) -> Iterator[tuple[UUID, ReviewReport]]:
    for publication in publications:
        try:
            yield publication.assessment_id, read_publication(publication)
        except NotFound:  # its bytes can no longer be read, and the log says so
            continue
