"""What can change from one report on a review to the next, and which of it is graver."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checklist.core.messages import Sentence, say
from checklist.core.review_reports.report_places import Place


class ChangeKind(StrEnum):
    """What changed at a place."""

    NEW_FINDING = "new finding"
    GRAVER_FINDING = "graver finding"
    MORE_QUESTIONS = "finding on more questions"
    NEW_RECOMMENDATION = "new recommendation"
    EARLIER_DAY = "earlier day"
    OTHER_ADDRESSEE = "other addressee"
    OTHER_WORDS = "other words"
    LOWER_LEVEL = "lower final level"
    NEW_LEVEL = "new final level"
    NOT_APPLICABLE_REFUSED = "not applicable refused"
    WORSE_GRADE = "worse grade"
    NEW_WORKSHEET = "new worksheet"
    WORSE_WORKSHEET = "worse worksheet"
    SINCE_LEFT_OUT = "action since left out"

    FINDING_DROPPED = "finding dropped"
    MILDER_FINDING = "milder finding"
    FEWER_QUESTIONS = "finding on fewer questions"
    RECOMMENDATION_DROPPED = "recommendation dropped"
    LATER_DAY = "later day"
    WORDS_LEFT_OUT = "words left out"
    HIGHER_LEVEL = "higher final level"
    NO_LEVEL = "no final level"
    NOT_APPLICABLE_AGREED = "not applicable agreed"
    NO_DECISION = "no longer said not to apply"
    OTHER_REASON = "other reason for a higher level"
    BETTER_GRADE = "better grade"
    WORKSHEET_DROPPED = "worksheet dropped"
    BETTER_WORKSHEET = "better worksheet"
    SINCE_NOTED = "action since noted"

    @property
    def is_graver(self) -> bool:
        """Whether the force must be able to check it before it is published."""
        return self in _GRAVER


_GRAVER = frozenset(
    {
        ChangeKind.NEW_FINDING,
        ChangeKind.GRAVER_FINDING,
        ChangeKind.MORE_QUESTIONS,
        ChangeKind.NEW_RECOMMENDATION,
        ChangeKind.EARLIER_DAY,
        ChangeKind.OTHER_ADDRESSEE,
        ChangeKind.OTHER_WORDS,
        ChangeKind.LOWER_LEVEL,
        ChangeKind.NEW_LEVEL,
        ChangeKind.NOT_APPLICABLE_REFUSED,
        ChangeKind.WORSE_GRADE,
        ChangeKind.NEW_WORKSHEET,
        ChangeKind.WORSE_WORKSHEET,
        ChangeKind.SINCE_LEFT_OUT,
    }
)


@dataclass(frozen=True, slots=True)
class ReportChange:
    """One change, where it is, and what it is in a sentence.

    ``questions`` are those that it tells something of: who may not read one reads no such change.
    """

    kind: ChangeKind
    place: Place
    sentence: Sentence
    questions: tuple[str, ...] = ()

    @property
    def is_graver(self) -> bool:
        return self.kind.is_graver


def tell(
    kind: ChangeKind, place: Place, questions: tuple[str, ...], text: str, **values: object
) -> ReportChange:
    """Build a change with its sentence."""
    return ReportChange(kind, place, say(text, **values), questions)
