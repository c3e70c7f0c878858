"""Final scores beside the claimed and the supported ones, each with its grade, and the trail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.grade_comparison import grade_on_basis
from checklist.core.scoring.results import Basis, Result, Score


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One section, or the whole where ``section`` is empty: a score and a grade on each basis.

    ``trail`` and ``is_provisional`` are of the final grade.
    """

    section: str
    scores: Mapping[Basis, Score]
    grades: Mapping[Basis, str | None]
    is_provisional: bool
    trail: tuple[Sentence, ...]


def list_score_lines(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result
) -> tuple[ScoreLine, ...]:
    """List the sections in the order of the set, and the whole last.

    Confirmed causes of concern are part of the final grade alone.
    """
    others = {
        basis: grade_on_basis(question_set, sheet, result, basis)
        for basis in (Basis.CLAIMED, Basis.SUPPORTED)
    }
    lines = [
        ScoreLine(
            section=section.id,
            scores=result.sections[section.id].scores,
            grades={
                **{basis: found.sections[section.id].grade for basis, found in others.items()},
                Basis.FINAL: result.sections[section.id].grade,
            },
            is_provisional=result.sections[section.id].is_provisional,
            trail=result.sections[section.id].trail,
        )
        for section in question_set.sections
        if section.is_scored
    ]
    grades = {basis: found.overall.grade for basis, found in others.items()}
    whole = result.overall
    return (
        *lines,
        ScoreLine(
            section="",
            scores=whole.scores,
            grades={**grades, Basis.FINAL: whole.grade},
            is_provisional=whole.is_provisional,
            trail=whole.trail,
        ),
    )
