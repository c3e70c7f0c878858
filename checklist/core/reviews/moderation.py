"""Second judgements and moderation: which differ, by how much, and the level that is settled."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction

from checklist.core.answers.sheet import Judgement, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.errors import UserError
from checklist.core.messages import Sentence, format_count, say
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.rounding import format_decimal
from checklist.core.scoring.results import FindingKind, Result
from checklist.core.scoring.reviewer_level import why_refused

_FAR_APART = 2
_FEWEST_FOR_SHARE = 10


class DifferenceKind(StrEnum):
    """Between what a difference is; its words stand on the list."""

    JUDGEMENTS = "first and second judgement"
    CLAIM = "claimed and judged"


@dataclass(frozen=True, slots=True)
class Judged:
    """One question's claimed level, and its judgements: each but the first may be missing.

    ``claimed`` is None where the force says that the question does not apply; ``settled`` is what
    a lead made of a difference.
    """

    question: str
    claimed: str | None
    first: Judgement
    second: Judgement | None = None
    settled: Judgement | None = None

    @property
    def standing(self) -> Judgement:
        """The judgement that counts: as settled, and until then the first."""
        return self.settled or self.first


@dataclass(frozen=True, slots=True)
class Difference:
    """One question whose judgements differ, or lie far from what is claimed: a lead settles it."""

    judged: Judged
    kinds: tuple[DifferenceKind, ...]

    @property
    def is_settled(self) -> bool:
        return self.judged.settled is not None


@dataclass(frozen=True, slots=True)
class DoubleJudgements:
    """How many questions two inspectors judged unseen, and how many of them alike.

    ``told`` is how many are left out: the first judgement could be read before the second was
    given.
    """

    number: int
    same: int
    told: int = 0

    @property
    def differences(self) -> int:
        return self.number - self.same

    @property
    def share(self) -> Fraction | None:
        """The share judged alike; None where there are too few for a figure."""
        return Fraction(self.same, self.number) if self.number >= _FEWEST_FOR_SHARE else None


def list_needing_second(question_set: QuestionSet, result: Result) -> tuple[str, ...]:
    """List the questions that need a second judgement, in the order of the set.

    Those are the limiting ones that are answered, and each candidate cause of concern.
    """
    causes = {
        candidate.question
        for candidate in result.candidates
        if candidate.kind is FindingKind.CAUSE_OF_CONCERN
    }
    return tuple(
        question.id
        for question in question_set.questions
        if (question.limiting or question.id in causes)
        and result.questions[question.id].status is QuestionStatus.ANSWERED
    )


def find_differences(question_set: QuestionSet, judged: Mapping[str, Judged]) -> list[Difference]:
    """Find what a lead settles: judgements that differ, and either two or more off the claim."""
    found = []
    for question in question_set.questions:
        each = judged.get(question.id)
        kinds = tuple(_find_kinds(question_set, question, each)) if each else ()
        if each is not None and kinds:
            found.append(Difference(each, kinds))
    return found


def count_double_judgements(
    judged: Mapping[str, Judged], told: Collection[str] = ()
) -> DoubleJudgements:
    """Count the questions with two judgements, and those of them judged alike.

    Of ``told`` the first could be read before the second was given: they are left out.
    """
    both = {key: each for key, each in judged.items() if each.second is not None}
    blind = [each for key, each in both.items() if key not in told]
    same = sum(not differ(each) for each in blind)
    return DoubleJudgements(len(blind), same, len(both) - len(blind))


def describe_double_judgements(counted: DoubleJudgements) -> Sentence:
    """Say how many questions two inspectors judged alike; the share only where there are enough."""
    if not counted.number and not counted.told:
        return say("No question has been judged by two inspectors yet.")
    left_out = _describe_left_out(counted.told)
    if not counted.number:
        return say(
            "No question has been judged by two inspectors of whom neither had seen what the other"
            " judged.{left_out}",
            left_out=left_out,
        )
    share = counted.share
    return say(
        "Two inspectors judged {questions}, neither having seen what the other judged: {same} alike"
        "{share}, {differences} differently.{left_out}",
        questions=format_count(counted.number, "question"),
        same=counted.same,
        share="" if share is None else f" ({format_decimal(100 * share, 1)}%)",
        differences=counted.differences,
        left_out=left_out,
    )


def differ(judged: Judged) -> bool:
    """Say whether two judgements differ in their level, or on whether the question applies."""
    first, second = judged.first, judged.second
    return second is not None and (
        first.level != second.level or first.not_applicable_agreed != second.not_applicable_agreed
    )


def settle(
    question_set: QuestionSet, question: Question, judged: Response, settled: Judgement, as_at: date
) -> Response:
    """Return a response at the level that a lead settles, for a reason. Raises UserError.

    No settled level is above the ceiling of the evidence, and it becomes the final level.
    """
    if not settled.reason.strip():
        raise UserError("Give the reason for settling {id} so", id=question.id, field="reason")
    response = replace(judged, judgement=settled)
    refused = why_refused(question_set, question, response, as_at)
    if refused is not None:
        raise UserError(refused.text.rstrip("."), field="level", **refused.values)
    return response


def _describe_left_out(told: int) -> str:
    """Say how many questions are left out, and why; nothing where none is."""
    if not told:
        return ""
    is_one = told == 1
    return (
        f" {format_count(told, 'question')} {'is' if is_one else 'are'} left out:"
        f" {'its' if is_one else 'their'} second judgement was given after a draft report was sent,"
        " in which the first can be read."
    )


def _find_kinds(
    question_set: QuestionSet, question: Question, judged: Judged
) -> Iterator[DifferenceKind]:
    if differ(judged):
        yield DifferenceKind.JUDGEMENTS
    if question.type != "level" or judged.claimed is None:
        return
    scale = question_set.get_scale(question)
    levels = [each.level for each in (judged.first, judged.second) if each and each.level]
    claimed = scale.rank(judged.claimed)
    if any(abs(claimed - scale.rank(level)) >= _FAR_APART for level in levels):
        yield DifferenceKind.CLAIM
