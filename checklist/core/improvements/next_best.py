"""Next best: the answers that would raise the grade most, after the score, computed exactly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.improvements.what_if import (
    CandidateChange,
    Outcome,
    build_outcome,
    find_changes,
    find_dependencies,
    predict_outcome,
)
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import format_decimal
from checklist.core.scoring.grading import grade_in_words, list_grades
from checklist.core.scoring.results import Result

# Three can be read at a glance and begun at once; a list of all would be a plan of its own.
_HOW_MANY = 3
_NO_GAIN = (0, 0, Fraction(0), Fraction(0))


@dataclass(frozen=True, slots=True)
class NextBest:
    """A change with its outcomes before and after: ``todo`` and ``why`` say them in words."""

    change: CandidateChange
    before: Outcome
    after: Outcome
    todo: Sentence
    why: tuple[Sentence, ...]


def find_next_best(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result, how_many: int = _HOW_MANY
) -> tuple[NextBest, ...]:
    """Find the changes that would raise the overall grade most, then a section's, then the score.

    Changes that raise nothing are left out; of equals the first in the set comes first.
    """
    dependencies = find_dependencies(question_set)
    ranked = []
    for change in find_changes(question_set, sheet, result):
        before = build_outcome(result.sections[change.section.id], result.overall)
        after = predict_outcome(question_set, sheet, result, change, dependencies)
        ranked.append((_measure_gain(question_set, before, after), change, before, after))
    ranked.sort(key=lambda entry: entry[0], reverse=True)
    return tuple(
        NextBest(
            change,
            before,
            after,
            _describe_change(question_set, change),
            tuple(_describe_effect(question_set, change, before, after)),
        )
        for gained, change, before, after in ranked[:how_many]
        if gained > _NO_GAIN
    )


def _measure_gain(
    question_set: QuestionSet, before: Outcome, after: Outcome
) -> tuple[int, int, Fraction, Fraction]:
    """Measure what a change gains: grades overall and of its section, then score and floor."""
    scores = (after.score, before.score)
    return (
        _grades_gained(question_set, before.grade, after.grade),
        _grades_gained(question_set, before.section_grade, after.section_grade),
        Fraction(0) if None in scores else (after.score or 0) - (before.score or Fraction(0)),
        after.floor - before.floor,
    )


def _grades_gained(question_set: QuestionSet, before: str | None, after: str | None) -> int:
    """Count the grades from one up to another; a first grade counts as one."""
    if before is None or after is None:
        return int(after is not None) - int(before is not None)
    grades = list_grades(question_set.scoring)
    return grades.index(after) - grades.index(before)


def _describe_change(question_set: QuestionSet, change: CandidateChange) -> Sentence:
    """Say what the change takes."""
    if change.supported_before is None and not change.strength:
        text = "If {supported} is true, answer so: its evidence would support it."
    elif change.supported_before is None:
        text = "If {supported} is true, answer so, with evidence that bears it out ({strength})."
    elif change.claimed == change.claimed_before:
        text = (
            "It is claimed as {claimed} and supported as {before}. Evidence of strength"
            " {strength} would support {supported}."
        )
    elif change.strength:
        text = (
            "It is at {before}. If {supported} is true, answer so, with evidence of strength"
            " {strength}."
        )
    else:
        text = (
            "It is at {before}. If {supported} is true, answer so: its evidence would support it."
        )
    scale = question_set.get_scale(change.question)
    return say(
        text,
        claimed=scale.get_level(change.claimed).in_words,
        before=scale.get_level(change.supported_before).in_words
        if change.supported_before is not None
        else "",
        supported=scale.get_level(change.supported).in_words,
        strength=change.strength,
    )


def _describe_effect(
    question_set: QuestionSet, change: CandidateChange, before: Outcome, after: Outcome
) -> Iterator[Sentence]:
    """Say what the change would do: to grades first, then to scores."""
    section = change.section.short_title
    if before.grade != after.grade:
        yield _describe_grade_change(question_set, "Overall", before.grade, after.grade)
    if before.section_grade != after.section_grade:
        yield _describe_grade_change(
            question_set, section, before.section_grade, after.section_grade
        )
    if before.score is not None and after.score is not None:
        text = "The overall score would go from {before} to {after}."
        yield say(text, before=format_decimal(before.score), after=format_decimal(after.score))
    elif before.section_score is not None and after.section_score is not None:
        text = "The score of {section} would go from {before} to {after}."
        old, new = format_decimal(before.section_score), format_decimal(after.section_score)
        yield say(text, section=section, before=old, after=new)
    if before.score is None or after.score is None:
        text = (
            "Counting unanswered questions as 0, the overall score would go from {before} to"
            " {after}."
        )
        yield say(text, before=format_decimal(before.floor), after=format_decimal(after.floor))


def _describe_grade_change(
    question_set: QuestionSet, name: str, before: str | None, after: str | None
) -> Sentence:
    """Say how a grade would change, where there is one before and after or not."""
    model = question_set.scoring
    none = model.choose_wording("no grade", "no band")
    old, new = (grade_in_words(model, grade) if grade else none for grade in (before, after))
    return say("{name} would go from {before} to {after}.", name=name, before=old, after=new)
