"""What a sheet comes to, worked out once for as long as nothing in it changes.

Scoring is a pure function, so the same content, set and day have the same result.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from checklist.core.answers import AnswerSheet
from checklist.core.measures import FailedCheck, failed_checks, values
from checklist.core.next_best import NextBest, next_best
from checklist.core.question_set import QuestionSet
from checklist.core.requirements import Known, know, unfinished
from checklist.core.results import Result
from checklist.core.scoring import score

KEPT = 64


class Worked:
    """A sheet's result, what is known from it, what it still wants, and the checks it fails.

    Each is worked out when first asked for: to save an answer takes no score.
    """

    def __init__(self, question_set: QuestionSet, sheet: AnswerSheet) -> None:
        self.question_set = question_set
        self.sheet = sheet

    @cached_property
    def result(self) -> Result:
        return score(self.question_set, self.sheet)

    @cached_property
    def known(self) -> Known:
        computed = (
            self.result.values  # which themes came back is known only once there are findings
            if self.sheet.earlier_themes
            else values(self.question_set, self.sheet)
        )
        return know(self.question_set, self.sheet, computed)

    @cached_property
    def unfinished(self) -> frozenset[str]:
        """The questions on which something is still wanted."""
        standings = {key: one.standing for key, one in self.result.questions.items()}
        return frozenset(unfinished(self.question_set, self.sheet, standings, self.known))

    @cached_property
    def failed(self) -> tuple[FailedCheck, ...]:
        return tuple(failed_checks(self.question_set, self.sheet))


@dataclass(frozen=True, slots=True)
class Working:
    """A sheet to be worked out by one version of a set: the same where all its content is."""

    set_hash: str
    content: tuple[Any, ...]
    question_set: QuestionSet = field(compare=False)
    sheet: AnswerSheet = field(compare=False)


def working_of(set_hash: str, question_set: QuestionSet, sheet: AnswerSheet) -> Working:
    """A sheet to be worked out by the version of a set with this content hash."""
    return Working(set_hash, content_of(sheet), question_set, sheet)


@lru_cache(maxsize=KEPT)
def work_out(working: Working) -> Worked:
    """What a sheet comes to, the same for all who ask."""
    return Worked(working.question_set, working.sheet)


@lru_cache(maxsize=KEPT)
def find_next_best(working: Working) -> tuple[NextBest, ...]:
    """The answers that would raise the grade most; asked for only where they are shown."""
    return next_best(working.question_set, working.sheet, work_out(working).result)


def content_of(sheet: AnswerSheet) -> tuple[Any, ...]:
    """All that a force's sheet says, in a form that can be compared with another's."""
    responses = (
        (
            question,
            response.given and (response.given.value, response.given.note),
            response.exhibits,
            response.strength,
            response.judgement,
            tuple(sorted(response.follow_ups.items())),
        )
        for question, response in sheet.responses.items()
    )
    return (
        sheet.as_at,
        sheet.today,
        tuple(sorted(sheet.figures.items())),
        tuple(sorted(sheet.facts.items())),
        sheet.earlier_themes,
        tuple(responses),
    )
