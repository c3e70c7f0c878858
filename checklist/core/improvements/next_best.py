"""Next best: the answers that would raise the grade most, after the score, computed exactly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, islice

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.improvements.improvement_sentences import (
    describe_change,
    describe_effect,
    describe_figures,
    describe_hold,
    describe_lack,
    describe_strength,
)
from checklist.core.improvements.what_if import (
    CandidateChange,
    Outcome,
    build_outcome,
    find_changes,
    find_dependencies,
    predict_outcome,
)
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.grading import list_grades
from checklist.core.scoring.results import Result

# Three can be read at a glance and begun at once; a list of all would be a plan of its own.
_HOW_MANY = 3
_Gain = tuple[int, int, int, int]
_NO_GAIN: _Gain = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class NextBest:
    """A change with its outcomes before and after: ``todo`` and ``why`` say them in words.

    ``lack`` stands in place of ``todo`` while nobody can change the answer.
    """

    change: CandidateChange
    before: Outcome
    after: Outcome
    todo: Sentence
    lack: Sentence
    why: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class _Rise:
    """A change, its outcomes, and what it gains: in grades, then in score and floor.

    ``reached`` ranks the grades it leads to, overall and of the section, each followed by whether
    it is final; ``height`` is the rank of the level that it rises to.
    """

    change: CandidateChange
    before: Outcome
    after: Outcome
    grades: _Gain
    reached: tuple[int, int, int, int]
    scores: tuple[Fraction, Fraction]
    height: int

    @property
    def is_gain(self) -> bool:
        return (self.grades, self.scores) > (_NO_GAIN, (Fraction(0), Fraction(0)))


def find_next_best(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result, how_many: int = _HOW_MANY
) -> tuple[NextBest, ...]:
    """Find the changes that would raise the overall grade most, then a section's, then the score.

    Changes that raise nothing are left out; of equals the first in the set comes first. One that
    alone would raise a grade is always among them, be it beyond ``how_many``.
    """
    ranked = sorted(
        (rise for rise in _find_best_rises(question_set, sheet, result) if rise.is_gain),
        key=lambda rise: (rise.grades, rise.scores),
        reverse=True,
    )
    alone = _find_alone(question_set, ranked)
    return tuple(
        NextBest(
            rise.change,
            rise.before,
            rise.after,
            describe_change(question_set, rise.change),
            describe_lack(question_set, rise.change),
            (
                *describe_strength(question_set, rise.change.strength),
                *describe_figures(question_set, result, rise.change),
                *describe_effect(question_set, rise.change, rise.before, rise.after),
                *describe_hold(question_set, result, rise.change, alone),
            ),
        )
        for place, rise in enumerate(ranked)
        if place < how_many or rise.change.question.id in alone.values()
    )


def _find_best_rises(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result
) -> Iterator[_Rise]:
    """Find each question's best rise: the least of those that lead to the highest grades.

    A higher level never gives a lower grade, save where other questions depend on the answer: so
    where the highest leads no higher than the least, those between are not tried.
    """
    dependencies = find_dependencies(question_set)
    changes = find_changes(question_set, sheet, result)
    for question_id, group in groupby(changes, key=lambda change: change.question.id):
        measured = (
            _measure_rise(question_set, sheet, result, change, dependencies)
            for change in _order_extremes_first(tuple(group))
        )
        best = list(islice(measured, 2))
        if question_id in dependencies or best[-1].reached > best[0].reached:
            best.extend(measured)
        yield max(best, key=lambda rise: (rise.reached, -rise.height))


def _order_extremes_first(changes: Sequence[CandidateChange]) -> Sequence[CandidateChange]:
    """Order a question's changes: the least rise, the highest, and those between."""
    return (changes[0], *changes[:0:-1])


def _measure_rise(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    change: CandidateChange,
    dependencies: frozenset[str],
) -> _Rise:
    """Measure what a change gains. A grade that is final at last is a gain, after a higher one."""
    before = build_outcome(result.sections[change.section.id], result.overall)
    after = predict_outcome(question_set, sheet, result, change, dependencies)
    gained = (
        Fraction(0) if after.score is None or before.score is None else after.score - before.score
    )
    return _Rise(
        change,
        before,
        after,
        grades=(
            _grades_gained(question_set, before.grade, after.grade),
            after.is_final - before.is_final,
            _grades_gained(question_set, before.section_grade, after.section_grade),
            after.is_section_final - before.is_section_final,
        ),
        reached=(
            _rank_grade(question_set, after.grade),
            after.is_final,
            _rank_grade(question_set, after.section_grade),
            after.is_section_final,
        ),
        scores=(gained, after.floor - before.floor),
        height=question_set.get_scale(change.question).rank(change.supported),
    )


def _find_alone(question_set: QuestionSet, rises: Sequence[_Rise]) -> Mapping[str, str]:
    """Find what one answer alone would raise: the section's id, or "" for the whole, and by which.

    Nothing is found for a grade that any of several answers would raise.
    """
    raising: dict[str, list[str]] = {}
    for rise in rises:
        question, section = rise.change.question.id, rise.change.section.id
        before, after = rise.before, rise.after
        if _grades_gained(question_set, before.grade, after.grade) > 0:
            raising.setdefault("", []).append(question)
        if _grades_gained(question_set, before.section_grade, after.section_grade) > 0:
            raising.setdefault(section, []).append(question)
    return {part: questions[0] for part, questions in raising.items() if len(questions) == 1}


def _grades_gained(question_set: QuestionSet, before: str | None, after: str | None) -> int:
    """Count the grades from one up to another; a first grade counts as one."""
    if before is None or after is None:
        return int(after is not None) - int(before is not None)
    return _rank_grade(question_set, after) - _rank_grade(question_set, before)


def _rank_grade(question_set: QuestionSet, grade: str | None) -> int:
    """Rank a grade, from 0 for the lowest; none at all is below it."""
    return -1 if grade is None else list_grades(question_set.scoring).index(grade)
