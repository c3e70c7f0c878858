"""Reliability: how a force's claims stand to what inspectors found, in exact fractions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.messages import Sentence, format_count, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import format_decimal
from checklist.core.scoring.confidence_rating import list_rated
from checklist.core.scoring.results import Result

_NOTABLE = Fraction(1, 4)
_FEW = 30
_FEWEST_IN_SECTION = 10
_FAR_APART = 2


@dataclass(frozen=True, slots=True)
class Compared:
    """One question's claimed and final level, as ids and as ranks on its scale."""

    question: str
    claimed: str
    final: str
    gap: int

    @property
    def is_far_apart(self) -> bool:
        return abs(self.gap) >= _FAR_APART


@dataclass(frozen=True, slots=True)
class Reliability:
    """How some questions' claims stand to their final levels.

    ``compared`` holds each of them; a positive ``bias`` means that the force claims more than was
    found. The figures are None where nothing is compared.
    """

    compared: tuple[Compared, ...]

    @property
    def number(self) -> int:
        return len(self.compared)

    @property
    def bias(self) -> Fraction | None:
        """The mean of claimed minus final."""
        return self._average(each.gap for each in self.compared)

    @property
    def accuracy(self) -> Fraction | None:
        """The mean of the difference, whichever way it goes."""
        return self._average(abs(each.gap) for each in self.compared)

    @property
    def same(self) -> int:
        return sum(each.gap == 0 for each in self.compared)

    @property
    def within_one(self) -> int:
        return sum(abs(each.gap) <= 1 for each in self.compared)

    @property
    def far_apart(self) -> tuple[Compared, ...]:
        """The questions two levels or more apart, in the order of the set."""
        return tuple(each for each in self.compared if each.is_far_apart)

    @property
    def is_few(self) -> bool:
        """Whether the figures of a whole set are shown with "few questions"."""
        return self.number < _FEW

    @property
    def is_counted_only(self) -> bool:
        """Whether a section has too few questions for figures: then only counts are shown."""
        return self.number < _FEWEST_IN_SECTION

    @property
    def table(self) -> Mapping[tuple[str, str], int]:
        """How many questions stand at each claimed and final level."""
        return Counter((each.claimed, each.final) for each in self.compared)

    def _average(self, gaps: Iterable[int]) -> Fraction | None:
        return Fraction(sum(gaps), self.number) if self.compared else None


@dataclass(frozen=True, slots=True)
class ReliabilityOfParts:
    """The reliability of the whole, and of each section by its id."""

    overall: Reliability
    sections: Mapping[str, Reliability]


def compare_claims(
    question_set: QuestionSet,
    result: Result,
    *,
    is_worked_example: bool,
    judged: Collection[str] | None = None,
) -> ReliabilityOfParts | None:
    """Compare claimed and final levels of the answered questions that no other answer fixes.

    While a review goes on, ``judged`` are the questions whose final level an inspector gave: that
    of the others is still the supported one, and not compared. None for a worked example: nobody
    knows what that force would have claimed.
    """
    if is_worked_example:
        return None
    compared = {
        each.question: Compared(
            each.question, each.claimed, each.final, _find_gap(question_set, each.question, result)
        )
        for each in list_rated(question_set, result.questions)
        if each.claimed is not None
        and each.final is not None
        and (judged is None or each.question in judged)
    }
    return ReliabilityOfParts(
        overall=Reliability(tuple(compared.values())),
        sections={
            section.id: Reliability(
                tuple(
                    compared[question.id]
                    for question in section.questions
                    if question.id in compared
                )
            )
            for section in question_set.sections
        },
    )


def describe_reliability(reliability: Reliability, *, of_section: bool = False) -> Sentence:
    """Say in words how the force rated itself, with the figures behind it.

    That there are few questions is said of a whole set only: any section has fewer.
    """
    bias, accuracy = reliability.bias, reliability.accuracy
    if bias is None or accuracy is None:
        return say("No question has both a claimed and a final level yet.")
    if bias > _NOTABLE:
        how, apart = "higher than inspectors did, on average by", bias
    elif bias < -_NOTABLE:
        how, apart = "lower than inspectors did, on average by", -bias
    elif accuracy <= _NOTABLE:
        how, apart = "about the same as inspectors did, on average within", accuracy
    else:
        how, apart = "differently from inspectors, in both directions, on average by", accuracy
    return say(
        f"The force rated itself {how} {{apart}} of a level; {{same}} of {{answers}} ({{share}})"
        " {were} the same, {within_one} ({within_share}) within one level.{few}",
        apart=format_decimal(apart),
        were="was" if reliability.number == 1 else "were",
        same=reliability.same,
        answers=format_count(reliability.number, "answer"),
        share=_format_share(reliability.same, reliability.number),
        within_one=reliability.within_one,
        within_share=_format_share(reliability.within_one, reliability.number),
        few=" Few questions." if reliability.is_few and not of_section else "",
    )


def describe_counts(reliability: Reliability) -> Sentence:
    """Say how many questions of a section are the same and within one level, without figures."""
    if not reliability.compared:
        return say("No question has both a claimed and a final level yet.")
    return say(
        "{same} of {answers} the same, {within_one} within one level.",
        same=reliability.same,
        answers=format_count(reliability.number, "answer"),
        within_one=reliability.within_one,
    )


def _find_gap(question_set: QuestionSet, question: str, result: Result) -> int:
    """Count the levels from the final one up to the claimed one."""
    scale = question_set.get_scale(question_set.get_question(question))
    found = result.questions[question]
    return scale.rank(found.claimed or "") - scale.rank(found.final or "")


def _format_share(part: int, whole: int) -> str:
    """Write a share with one decimal place, even a whole one, as shares stand side by side."""
    return f"{format_decimal(Fraction(100 * part, whole), 1)}%"
