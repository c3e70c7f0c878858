"""Next best: the answers that would move the grade most, then the score, worked out exactly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.improvements.what_if import Move, Outcome, after, moves, outcome, rested_on
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import shown
from checklist.core.scoring.grading import grade_in_words, ladder
from checklist.core.scoring.results import Result

_HOW_MANY = 3
NOTHING_GAINED = (0, 0, Fraction(0), Fraction(0))


@dataclass(frozen=True, slots=True)
class NextBest:
    """A move, what it would lead from and to, and both in words."""

    move: Move
    before: Outcome
    after: Outcome
    todo: Sentence
    why: tuple[Sentence, ...]


def next_best(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result, how_many: int = _HOW_MANY
) -> tuple[NextBest, ...]:
    """The moves that would raise the overall grade most, then a section's, then the score.

    Those that raise nothing are left out; of equals the first in the set comes first.
    """
    rested = rested_on(question_set)
    found = []
    for move in moves(question_set, sheet, result):
        before = outcome(result.sections[move.section.id], result.overall)
        then = after(question_set, sheet, result, move, rested)
        found.append((gain(question_set, before, then), move, before, then))
    found.sort(key=lambda one: one[0], reverse=True)
    return tuple(
        NextBest(
            move,
            before,
            then,
            _todo(question_set, move),
            tuple(_why(question_set, move, before, then)),
        )
        for gained, move, before, then in found[:how_many]
        if gained > NOTHING_GAINED
    )


def gain(
    question_set: QuestionSet, before: Outcome, then: Outcome
) -> tuple[int, int, Fraction, Fraction]:
    """What a move is worth: grades overall and of the section, then score and floor."""
    scores = (then.score, before.score)
    return (
        _steps(question_set, before.grade, then.grade),
        _steps(question_set, before.section_grade, then.section_grade),
        Fraction(0) if None in scores else (then.score or 0) - (before.score or Fraction(0)),
        then.floor - before.floor,
    )


def _steps(question_set: QuestionSet, before: str | None, then: str | None) -> int:
    """How many grades one stands above another; a first grade counts as one."""
    if before is None or then is None:
        return int(then is not None) - int(before is not None)
    grades = ladder(question_set.scoring)
    return grades.index(then) - grades.index(before)


def _todo(question_set: QuestionSet, move: Move) -> Sentence:
    """What it takes, in words."""
    if move.before is None and not move.strength:
        text = "Answer {supported}, which its evidence would support."
    elif move.before is None:
        text = "Answer {supported}, with evidence that bears it out ({strength})."
    elif move.claimed == move.claimed_before:
        text = (
            "It is claimed as {claimed} and supported as {before}. Evidence of strength"
            " {strength} would support {supported}."
        )
    elif move.strength:
        text = "Bring it from {before} to {supported}, with evidence of strength {strength}."
    else:
        text = "Bring it from {before} to {supported}, which its evidence would support."
    scale = question_set.scale_of(move.question)
    return say(
        text,
        claimed=scale.level(move.claimed).in_words,
        before=scale.level(move.before).in_words if move.before is not None else "",
        supported=scale.level(move.supported).in_words,
        strength=move.strength,
    )


def _why(
    question_set: QuestionSet, move: Move, before: Outcome, then: Outcome
) -> Iterator[Sentence]:
    """What would follow, in words: grades first, then scores."""
    section = move.section.short_title
    if before.grade != then.grade:
        yield _of_grade(question_set, "Overall", before.grade, then.grade)
    if before.section_grade != then.section_grade:
        yield _of_grade(question_set, section, before.section_grade, then.section_grade)
    if before.score is not None and then.score is not None:
        text = "The overall score would go from {before} to {after}."
        yield say(text, before=shown(before.score), after=shown(then.score))
    elif before.section_score is not None and then.section_score is not None:
        text = "The score of {section} would go from {before} to {after}."
        old, new = shown(before.section_score), shown(then.section_score)
        yield say(text, section=section, before=old, after=new)
    if before.score is None or then.score is None:
        text = (
            "With the unanswered at nothing, the overall score would go from {before} to {after}."
        )
        yield say(text, before=shown(before.floor), after=shown(then.floor))


def _of_grade(
    question_set: QuestionSet, name: str, before: str | None, then: str | None
) -> Sentence:
    """How a grade would change; one that goes or comes is told as such."""
    model = question_set.scoring
    none = model.worded("no grade", "no band")
    old, new = (grade_in_words(model, one) if one else none for one in (before, then))
    return say("{name} would go from {before} to {after}.", name=name, before=old, after=new)
