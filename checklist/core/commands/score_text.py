"""A result in words, for reading on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import groupby

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.contradictions.detect import Contradiction
from checklist.core.improvements.next_best import next_best
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.rounding import percent, shown
from checklist.core.scoring.findings import by_theme
from checklist.core.scoring.grading import grade_in_words
from checklist.core.scoring.results import Basis, Result, Score, SectionResult


def as_text(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    points: Iterable[Contradiction] = (),
) -> Iterator[str]:
    """The lines of a summary: overall, sections, steps to the grades, points, problems."""
    yield f"{question_set.title}, version {question_set.version}, as at {sheet.as_at}"
    yield ""
    yield _overall_line(question_set, result)
    for section in question_set.sections:
        yield _section_line(question_set, section, result.sections[section.id])
    yield ""
    yield str(result.confidence.reason)
    if not sheet.is_reviewed:
        yield "Supported means: by evidence as graded by the force. No inspector has verified it."
    yield question_set.basis
    yield from _trails(question_set, result)
    yield from _next_best_lines(question_set, sheet, result)
    yield from _point_lines(points)
    yield from _candidate_lines(question_set, result)
    yield from _remark_lines(result)


def _overall_line(question_set: QuestionSet, result: Result) -> str:
    found = result.overall
    grade = _graded(question_set, found.grade, is_provisional=found.is_provisional)
    if found.is_out_of_date:
        grade = f"ungraded, out of date (was {grade})"
    return f"Overall: {grade}. {_three(found.scores)}."


def _section_line(question_set: QuestionSet, section: Section, found: SectionResult) -> str:
    grade = _graded(question_set, found.grade, is_provisional=found.is_provisional)
    covered = "nothing applies" if found.coverage is None else f"{percent(found.coverage)} answered"
    return f"  {section.short_title}: {grade}. {_three(found.scores)}; {covered}."


def _graded(question_set: QuestionSet, grade: str | None, *, is_provisional: bool) -> str:
    if grade is None:
        return "no grade yet"
    words = grade_in_words(question_set.scoring, grade)
    return f"{words} (provisional)" if is_provisional else words


def _three(scores: Mapping[Basis, Score]) -> str:
    """Claimed, supported and final scores side by side, and the floor."""
    each = ", ".join(f"{basis} {_figure(one.score)}" for basis, one in scores.items())
    return f"{each}, floor {_figure(scores[Basis.FINAL].floor)}"


def _figure(value: Fraction | None) -> str:
    return "none" if value is None else shown(value)


def _trails(question_set: QuestionSet, result: Result) -> Iterator[str]:
    """How each section, and then the whole, came to its grade."""
    for section in question_set.sections:
        yield ""
        yield section.title
        yield from (f"  {sentence}" for sentence in result.sections[section.id].trail)
    yield ""
    yield "Overall"
    yield from (f"  {sentence}" for sentence in result.overall.trail)


def _next_best_lines(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result
) -> Iterator[str]:
    """The answers that would raise the grade most, and then the score."""
    found = next_best(question_set, sheet, result)
    if not found:
        return
    yield ""
    yield "Next best: what would raise the grade most, then the score"
    for one in found:
        yield f"  {one.move.question.id}. {one.move.question.prompt}"
        yield f"    {one.todo}"
        yield from (f"    {sentence}" for sentence in one.why)


def _point_lines(points: Iterable[Contradiction]) -> Iterator[str]:
    """What the rules point at, under the heading of each rule."""
    told = tuple(points)
    if told:
        yield ""
        yield "Points to check: they lower nothing"
    for heading, found in groupby(told, lambda one: one.heading):
        yield f"  {heading}"
        yield from (f"    {one.sentence}" for one in found)


def _candidate_lines(question_set: QuestionSet, result: Result) -> Iterator[str]:
    """Candidate findings by theme."""
    if not result.candidates:
        return
    yield ""
    yield "Candidate findings, by theme"
    for theme, found in by_theme(result.candidates).items():
        yield f"  {question_set.theme(theme).label if theme else 'Whole sections'}"
        for one in found:
            confirmed = ", confirmed" if one.is_confirmed else ""
            yield f"    {one.kind}{confirmed}: {one.reason}"


def _remark_lines(result: Result) -> Iterator[str]:
    """What counts for less than it claims, and what is to be mended."""
    remarks = [
        f"{found.question}. {one}" for found in result.questions.values() for one in found.remarks
    ]
    problems = [str(one) for one in result.problems]
    for heading, lines in (("Remarks", remarks), ("To be mended", problems)):
        if lines:
            yield ""
            yield heading
            yield from (f"  {line}" for line in lines)
