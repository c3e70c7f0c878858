"""How published findings and recommendations stand: what was asked and decided of each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.core.organisations import Person
from checklist.core.plans.closure_states import (
    ClosureEvent,
    ClosureFacts,
    ClosureState,
    decide_closure,
)
from checklist.core.reviews.how_verified import Verification
from checklist.plans.finding_closures.counted_repeats import load_counted
from checklist.plans.finding_closures.models import ClosureEntry, FindingRepeat
from checklist.web.filters import LONDON


@dataclass(frozen=True, slots=True)
class ClosureStanding:
    """How a published finding or recommendation stands; ``entries`` are the oldest first.

    ``changed_on`` is the day of what was asked or decided last, in London; None where nothing was.
    ``words`` are its words, ``how_verified`` that of a closure; ``later`` is the finding of a later
    report that takes its place.
    """

    state: ClosureState = ClosureState.OPEN
    changed_on: date | None = None
    words: str = ""
    how_verified: Verification | None = None
    entries: Sequence[ClosureEntry] = ()
    later: FindingRepeat | None = None

    @property
    def version(self) -> int:
        """How many things were asked and decided of it."""
        return len(self.entries)


_UNTOUCHED = ClosureStanding()


@dataclass(frozen=True, slots=True)
class ClosureStandings:
    """How the findings of one published report stand: of what nothing was asked, it is open."""

    standings: Mapping[tuple[int, int], ClosureStanding]
    repeats: Mapping[int, FindingRepeat] = field(default_factory=dict)

    def find(self, finding: int, recommendation: int = 0) -> ClosureStanding:
        """Find how a finding stands, or one of its recommendations.

        Once a finding that repeats it is published, what is not closed by then is superseded, if
        that finding is followed up.
        """
        standing = self.standings.get((finding, recommendation), _UNTOUCHED)
        later = self.repeats.get(finding)
        if later is None or standing.state.is_over:
            return standing
        return replace(
            standing,
            state=decide_closure(standing.state, ClosureEvent.SUPERSEDE, ClosureFacts()),
            changed_on=later.assessment.published_on,
            words="",
            later=later,
        )


def load_standings(
    session: Session, person: Person | None, assessment_ids: Collection[UUID]
) -> Mapping[UUID, ClosureStandings]:
    """Load how the published findings of some assessments stand, by these, as ``load_counted``.

    One query, and those of that. The caller has found out that the person may read these reports.
    """
    if not assessment_ids:
        return {}
    rows = session.scalars(
        select(ClosureEntry)
        .where(ClosureEntry.assessment_id.in_(assessment_ids))
        .options(joinedload(ClosureEntry.author))
        .order_by(ClosureEntry.version)
    )
    found: dict[UUID, dict[tuple[int, int], list[ClosureEntry]]] = {}
    for row in rows:
        of_report = found.setdefault(row.assessment_id, {})
        of_report.setdefault((row.finding, row.recommendation), []).append(row)
    repeats = load_counted(session, person, assessment_ids)
    return {
        each: ClosureStandings(
            {key: _describe(entries) for key, entries in found.get(each, {}).items()},
            repeats.get(each, {}),
        )
        for each in assessment_ids
    }


def _describe(entries: Sequence[ClosureEntry]) -> ClosureStanding:
    last = entries[-1]
    return ClosureStanding(
        state=last.standing,
        changed_on=last.saved_at.astimezone(LONDON).date(),
        words=last.words,
        how_verified=last.how_verified,
        entries=entries,
    )
