"""Summaries: of each score what home shows, kept for thousands of assessments.

A full score weighs some 160 KB and is kept for few; a summary weighs less than half a KB. It is
found by the digest of all that the score follows from: an answer that changes changes the digest,
so none can be stale.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from checklist.assessments.progress import COUNT_AS_ANSWERED, NOT_APPLYING
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.scoring.provisional_grade import name_missing_grade

# Some 2 MB at most: more assessments than are in play at any one service.
HOW_MANY = 4096


@dataclass(frozen=True, slots=True)
class Summary:
    """How far an assessment has come, and its grade; ``missing`` says why there is none."""

    answered: int
    applicable: int
    grade: str | None
    missing: str
    is_provisional: bool
    is_out_of_date: bool


class Summaries:
    """The summaries used last, at most ``how_many``; safe to use from several threads."""

    def __init__(self, how_many: int) -> None:
        self._how_many = how_many
        self._kept: OrderedDict[bytes, Summary] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._kept)

    def find(self, scored: ScoredAssessment) -> Summary:
        """Find the summary of an assessment; its score is computed only where none is kept."""
        digest = scored.cached_score.digest
        with self._lock:
            if digest in self._kept:
                self._kept.move_to_end(digest)
                return self._kept[digest]
        summary = _summarise(scored)
        with self._lock:
            self._kept[digest] = summary
            if len(self._kept) > self._how_many:
                self._kept.popitem(last=False)
        return summary


SUMMARIES = Summaries(HOW_MANY)


def summarise_open(scored: ScoredAssessment) -> Summary:
    """Summarise the questions that are open to whoever it was scored for: how many are answered."""
    statuses = [
        result.status
        for question_id, result in scored.ungraded.questions.items()
        if scored.reach.reads(question_id)
    ]
    return Summary(
        answered=sum(status in COUNT_AS_ANSWERED for status in statuses),
        applicable=sum(status not in NOT_APPLYING for status in statuses),
        grade=None,
        missing="",
        is_provisional=False,
        is_out_of_date=False,
    )


def _summarise(scored: ScoredAssessment) -> Summary:
    overall = scored.result.overall
    statuses = [result.status for result in scored.result.questions.values()]
    return Summary(
        answered=sum(status in COUNT_AS_ANSWERED for status in statuses),
        applicable=sum(status not in NOT_APPLYING for status in statuses),
        grade=overall.grade,
        missing=name_missing_grade(scored.question_set.scoring, overall),
        is_provisional=overall.is_provisional,
        is_out_of_date=overall.is_out_of_date,
    )
