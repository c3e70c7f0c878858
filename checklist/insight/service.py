"""What home shows: the assessments open to a person, and how far each has come."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.progress import APART, COUNTED
from checklist.assessments.results.page import band_called
from checklist.assessments.saved_answers import SavedAnswers, load_saved_answers
from checklist.assessments.scored_assessment import ScoredAssessment, settle
from checklist.assessments.service import assessments_open_to
from checklist.core.errors import Locked
from checklist.core.organisations import Marking, Person
from checklist.core.question_sets.scoring_model import Band

A_PAGE = 10


@dataclass(frozen=True, slots=True)
class Listed:
    """An assessment as home lists it; no position where its question set is not as it was."""

    assessment: Assessment
    scored: ScoredAssessment | None
    answered: int
    applicable: int
    band: Band | None


@dataclass(frozen=True, slots=True)
class Home:
    """One page of the assessments open to a person, the newest first."""

    listed: tuple[Listed, ...]
    page: int
    has_more: bool

    @property
    def marking(self) -> Marking | None:
        """The strictest marking of what is listed."""
        return max((one.assessment.marking for one in self.listed), default=None)


def home_of(session: Session, person: Person, page: int) -> Home:
    """The assessments open to a person: three queries, however many there are."""
    found = assessments_open_to(session, person, limit=A_PAGE + 1, skip=A_PAGE * (page - 1))
    shown = found[:A_PAGE]
    said = load_saved_answers(session, [one.id for one in shown]) if shown else {}
    listed = tuple(_list_one(one, said[one.id]) for one in shown)
    return Home(listed, page, has_more=len(found) > A_PAGE)


def _list_one(assessment: Assessment, said: SavedAnswers) -> Listed:
    """How far one assessment has come, and its grade so far."""
    try:
        scored = settle(assessment, said)
    except Locked:
        return Listed(assessment, None, 0, 0, None)
    statuses = [one.status for one in scored.result.questions.values()]
    return Listed(
        assessment=assessment,
        scored=scored,
        answered=sum(one in COUNTED for one in statuses),
        applicable=sum(one not in APART for one in statuses),
        band=band_called(scored, scored.result.overall.grade),
    )
