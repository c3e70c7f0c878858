"""The ceiling of the final level: what all evidence supports, and which exhibits set it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checklist.core.answers.sheet import ExhibitGiven, Response
from checklist.core.messages import Sentence, join_names, say
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.evidence_strength import (
    rank_strength,
    weigh_all_evidence,
    weigh_exhibit,
)


@dataclass(frozen=True, slots=True)
class FinalCeiling:
    """The highest final level that the evidence allows, and what sets it.

    ``in_words`` is that level inside a sentence. ``set_by`` are the exhibits, the force's and the
    reviewer's, without which it might be lower, each with the strength that it counts with; none
    where only a statement stands behind it.
    ``levels`` may be given, lowest first.
    """

    level: str
    in_words: str
    set_by: tuple[tuple[ExhibitGiven, str], ...]
    levels: tuple[str, ...]

    def explain(self, question: Question) -> Sentence:
        """Say how high the final level may be, and which exhibit sets that."""
        if not self.set_by:
            return say(
                "{question} can be at {level} at most: no exhibit supports more.",
                question=question.id,
                level=self.in_words,
            )
        return say(
            "{question} can be at {level} at most, which is set by {exhibits}.",
            question=question.id,
            level=self.in_words,
            exhibits=self._name_exhibits(),
        )

    def _name_exhibits(self) -> str:
        """Name the exhibits that set it, and their strength: once, where it is that of all."""
        if len({strength for _, strength in self.set_by}) == 1:
            names = join_names([_name_inside(exhibit) for exhibit, _ in self.set_by])
            return f"{names} ({self.set_by[0][1]})"
        return join_names([f"{_name_inside(each)} ({strength})" for each, strength in self.set_by])


def find_final_ceiling(
    question_set: QuestionSet, question: Question, response: Response, as_at: date
) -> FinalCeiling:
    """Find the ceiling from the force's exhibits, as lowered, and from the reviewer's own."""
    model, scale = question_set.scoring, question_set.get_scale(question)
    support = weigh_all_evidence(model, scale, response, as_at)
    weighed = [
        (exhibit, weigh_exhibit(model, scale, exhibit, as_at)) for exhibit in response.exhibits
    ]
    return FinalCeiling(
        level=scale.levels[support.rank].id,
        in_words=scale.levels[support.rank].in_words,
        set_by=tuple(
            (exhibit, each.strength)
            for exhibit, each in weighed
            if each.rank == support.rank and rank_strength(model, each.strength) > 0
        ),
        levels=tuple(level.id for level in scale.levels[: support.rank + 1]),
    )


def _name_inside(exhibit: ExhibitGiven) -> str:
    """Name an exhibit inside a sentence, and that it is the inspector's own."""
    name = exhibit.label or "an exhibit"
    return f"{name} of the inspector’s own" if exhibit.by_reviewer else name
