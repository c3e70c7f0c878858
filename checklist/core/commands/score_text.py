"""A result in words, for reading on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import groupby

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.contradictions.contradiction_list import Contradiction
from checklist.core.improvements.first_answers import find_first_answers
from checklist.core.improvements.next_best import find_next_best
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.rounding import format_decimal, format_percent
from checklist.core.scoring.findings import group_by_theme
from checklist.core.scoring.grading import grade_in_words
from checklist.core.scoring.provisional_grade import name_missing_grade
from checklist.core.scoring.results import (
    Basis,
    OverallResult,
    QuestionResult,
    Result,
    Score,
    SectionResult,
)


def build_text(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    contradictions: Iterable[Contradiction] = (),
) -> Iterator[str]:
    """Build the lines of a summary: overall, sections, trails, contradictions, problems."""
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
    yield from _contradiction_lines(contradictions)
    yield from _candidate_lines(question_set, result)
    yield from _remark_lines(question_set, sheet, result)


def _overall_line(question_set: QuestionSet, result: Result) -> str:
    found = result.overall
    grade = _graded(question_set, found)
    if found.is_out_of_date:
        grade = f"ungraded, out of date (was {grade})"
    return f"Overall: {grade}. {_three(found.scores)}."


def _section_line(question_set: QuestionSet, section: Section, found: SectionResult) -> str:
    grade = _graded(question_set, found)
    covered = (
        "nothing applies"
        if found.coverage is None
        else f"{format_percent(found.coverage)} answered"
    )
    return f"  {section.short_title}: {grade}. {_three(found.scores)}; {covered}."


def _graded(question_set: QuestionSet, found: SectionResult | OverallResult) -> str:
    if found.grade is None:
        return name_missing_grade(question_set.scoring, found).lower()
    words = grade_in_words(question_set.scoring, found.grade)
    return f"{words} (provisional)" if found.is_provisional else words


def _three(scores: Mapping[Basis, Score]) -> str:
    """Write claimed, supported and final scores side by side, and the floor."""
    each = ", ".join(f"{basis} {_figure(score.score)}" for basis, score in scores.items())
    return f"{each}, lowest possible {_figure(scores[Basis.FINAL].floor)}"


def _figure(value: Fraction | None) -> str:
    return "none" if value is None else format_decimal(value)


def _trails(question_set: QuestionSet, result: Result) -> Iterator[str]:
    """Write the trail of each section, then of the whole."""
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
    """Write what to answer first, or else the answers that would raise the grade most."""
    first = find_first_answers(question_set, result)
    if first:
        yield ""
        yield "Answer these first: a final grade or band needs them"
        yield from (f"  {question.id}. {question.prompt}" for question in first)
        return
    found = find_next_best(question_set, sheet, result)
    if not found:
        return
    yield ""
    yield "Where improvement would count most: the grade first, then the score"
    for entry in found:
        yield f"  {entry.change.question.id}. {entry.change.question.prompt}"
        yield f"    {entry.todo}"
        yield from (f"    {sentence}" for sentence in entry.why)


def _contradiction_lines(contradictions: Iterable[Contradiction]) -> Iterator[str]:
    """Write the contradictions, under the heading of each rule."""
    listed = tuple(contradictions)
    if listed:
        yield ""
        yield "Points to check: they do not change the score"
    for heading, found in groupby(listed, lambda contradiction: contradiction.heading):
        yield f"  {heading}"
        yield from (f"    {contradiction.sentence}" for contradiction in found)


def _candidate_lines(question_set: QuestionSet, result: Result) -> Iterator[str]:
    """Write the candidate findings by theme."""
    if not result.candidates:
        return
    yield ""
    yield "Candidate findings, by theme"
    for theme, found in group_by_theme(result.candidates).items():
        without = "No theme" if any(each.question for each in found) else "Whole sections"
        yield f"  {question_set.get_theme(theme).label if theme else without}"
        for candidate in found:
            confirmed = ", confirmed" if candidate.is_confirmed else ""
            yield f"    {candidate.kind}{confirmed}: {candidate.reason}"


def _remark_lines(question_set: QuestionSet, sheet: AnswerSheet, result: Result) -> Iterator[str]:
    """Write what is not asked, the remarks on evidence and answers, and the problems to mend."""
    hidden = [
        f"{found.question}. {_why_hidden(question_set, found.question)}"
        for found in result.questions.values()
        if found.status is QuestionStatus.HIDDEN
    ]
    remarks = [
        _begin_with(found.question, str(remark))
        for found in result.questions.values()
        for remark in (*found.remarks, *_find_overruled(sheet, found))
    ]
    problems = [str(problem) for problem in result.problems]
    parts = (("Not asked", hidden), ("Remarks", remarks), ("To put right", problems))
    for heading, lines in parts:
        if lines:
            yield ""
            yield heading
            yield from (f"  {line}" for line in lines)


def _begin_with(question_id: str, remark: str) -> str:
    """Begin a remark with the question it is about, where it does not begin so by itself."""
    return remark if remark.startswith(f"{question_id} ") else f"{question_id}. {remark}"


def _find_overruled(sheet: AnswerSheet, found: QuestionResult) -> Iterator[str]:
    """Say that an answer does not count where its question is fixed as it is claimed."""
    response = sheet.responses.get(found.question)
    is_fixed = found.status is QuestionStatus.FIXED
    if is_fixed and response is not None and response.given is not None:
        given = response.given
        if given.value != found.claimed:
            yield f"It was answered “{given.value}”, which does not count: its level is fixed."


def _why_hidden(question_set: QuestionSet, question_id: str) -> str:
    """Say why a question is hidden, and that it counts nowhere."""
    retired = question_set.get_question(question_id).retired
    why = f"Retired: {retired}." if retired else "Not asked, given the other answers."
    return f"{why} It counts nowhere."
