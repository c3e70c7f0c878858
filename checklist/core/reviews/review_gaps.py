"""What a review still lacks before a draft report can go to the force, question by question."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import QuestionSet
from checklist.core.reviews.moderation import (
    DifferenceKind,
    Judged,
    find_differences,
    list_needing_second,
)
from checklist.core.scoring.results import Result


@dataclass(frozen=True, slots=True)
class ReviewGaps:
    """The questions that hold a draft report back, each list in the order of the set.

    They are answered without a final level; said not to apply, and not decided; without a second
    judgement that is neither given nor waived; differing, and not settled. Those that were judged
    before the answer changed hold nothing back: whether they are judged again is for a lead to say.
    """

    without_level: tuple[str, ...]
    not_applicable_open: tuple[str, ...]
    without_second: tuple[str, ...]
    not_settled: tuple[str, ...]
    judged_before: tuple[str, ...] = ()
    far_from_claim: tuple[str, ...] = ()

    @property
    def not_alike(self) -> tuple[str, ...]:
        """The questions that two inspectors judge differently, and that nobody settled."""
        return tuple(key for key in self.not_settled if key not in self.far_from_claim)

    @property
    def is_empty(self) -> bool:
        return not (
            self.without_level
            or self.not_applicable_open
            or self.without_second
            or self.not_settled
        )


def find_review_gaps(
    question_set: QuestionSet,
    result: Result,
    judged: Mapping[str, Judged],
    waived: Collection[str] = (),
    changed: Collection[str] = (),
) -> ReviewGaps:
    """Find what a review lacks. ``result`` is that of the sheet with the judgements in it.

    ``waived`` are the second judgements that a lead did without, for a reason, ``changed`` the
    questions that the force sent anew since they were judged.
    """
    levels = [question.id for question in question_set.questions if question.type == "level"]
    status = {key: result.questions[key].status for key in levels}
    to_settle = [each for each in find_differences(question_set, judged) if not each.is_settled]
    return ReviewGaps(
        without_level=tuple(
            key
            for key in levels
            if status[key] is QuestionStatus.ANSWERED
            and (key not in judged or judged[key].standing.level is None)
        ),
        not_applicable_open=tuple(
            key
            for key in levels
            if status[key] is QuestionStatus.NOT_APPLICABLE
            and (key not in judged or judged[key].standing.not_applicable_agreed is None)
        ),
        without_second=tuple(
            key
            for key in list_needing_second(question_set, result)
            if key not in waived and (key not in judged or judged[key].second is None)
        ),
        not_settled=tuple(each.judged.question for each in to_settle),
        judged_before=tuple(key for key in levels if key in judged and key in changed),
        far_from_claim=tuple(
            each.judged.question for each in to_settle if each.kinds == (DifferenceKind.CLAIM,)
        ),
    )
