"""Closed results: what of a result is shown to a person from whom some questions are closed.

Every question counts in totals and grades. Of all else, what is shown follows from the open
questions alone: a value, hint or remark is shown where scoring without the closed ones comes to
the same; where it does not, it is left out, or named without its level.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.measures.values import MeasureValue
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.restricted_sentences import NOT_SHOWN, ClosedWords
from checklist.core.scoring.provisional_grade import count_levels
from checklist.core.scoring.results import (
    OverallResult,
    QuestionResult,
    Result,
    SectionCap,
    SectionResult,
    UngradedResult,
)

_HAS_ANSWER = (QuestionStatus.ANSWERED, QuestionStatus.FIXED, QuestionStatus.NOT_APPLICABLE)


def close_ungraded(
    whole: UngradedResult, seen: UngradedResult, closed: frozenset[str]
) -> UngradedResult:
    """Close some questions of a result; ``seen`` is the result of the open ones alone."""
    return UngradedResult(
        questions={
            key: _close_question(result)
            if key in closed
            else _close_remarks(result, seen.questions[key], closed)
            for key, result in whole.questions.items()
        },
        values={key: _close_value(value, seen.values) for key, value in whole.values.items()},
        hints={
            key: level
            for key, level in whole.hints.items()
            if key not in closed and seen.hints.get(key) == level
        },
    )


def close_result(
    question_set: QuestionSet, whole: Result, seen: Result, closed: frozenset[str]
) -> Result:
    """Close some questions of a whole result: its scores and grades stay as they are."""
    words = build_closed_words(whole, seen, closed)
    ungraded = close_ungraded(whole, seen, closed)
    return replace(
        whole,
        questions=ungraded.questions,
        values=ungraded.values,
        hints=ungraded.hints,
        sections={
            section.id: _close_section(section, whole.sections[section.id], ungraded, words)
            for section in question_set.sections
        },
        overall=_close_overall(whole.overall, words),
        candidates=tuple(each for each in whole.candidates if each.question not in closed),
        problems=tuple(
            problem
            for problem in whole.problems
            if problem in seen.problems and not words.find_named(problem)
        ),
    )


def build_closed_words(
    whole: UngradedResult, seen: UngradedResult, closed: frozenset[str]
) -> ClosedWords:
    """Build what sentences on a result may not tell."""
    withheld = [
        remark
        for key, result in whole.questions.items()
        for remark in result.remarks
        if remark not in seen.questions[key].remarks
    ]
    return ClosedWords(closed, withheld)


def _close_question(result: QuestionResult) -> QuestionResult:
    """Leave of a question's result that it is answered, if it is, and nothing else."""
    is_answered = result.status in _HAS_ANSWER
    return QuestionResult(
        question=result.question,
        status=QuestionStatus.ANSWERED if is_answered else result.status,
        claimed=None,
        supported=None,
        final=None,
        strength=None,
        best_strength=None,
        na_agreed=None,
        remarks=(),
        was_answered=is_answered,
        is_restricted=True,
    )


def _close_remarks(
    result: QuestionResult, seen: QuestionResult, closed: frozenset[str]
) -> QuestionResult:
    """Leave of an open question's remarks those that do not rest on a closed one."""
    if result.remarks == seen.remarks:
        return result
    withheld = [remark for remark in result.remarks if remark not in seen.remarks]
    words = ClosedWords(closed, withheld)
    return replace(result, remarks=words.close_all(result.remarks))


def _close_value(value: MeasureValue, seen: Mapping[str, MeasureValue]) -> MeasureValue:
    if seen[value.key] == value:
        return value
    return replace(value, value=None, problem=NOT_SHOWN)


def _close_section(
    section: Section, result: SectionResult, closed: UngradedResult, words: ClosedWords
) -> SectionResult:
    excess = result.not_applicable_excess
    return replace(
        result,
        cap=_close_cap(result.cap, words),
        counts=count_levels(section, closed.questions),
        why_provisional=words.close_all(result.why_provisional),
        trail=words.close_all(result.trail),
        not_applicable_excess=words.close(excess) if excess else None,
    )


def _close_cap(cap: SectionCap | None, words: ClosedWords) -> SectionCap | None:
    """Close a cap that a closed question takes part in: its level is that question's own."""
    if cap is None or words.questions.isdisjoint(cap.questions):
        return cap
    named = tuple(key for key in cap.questions if key in words.questions)
    return replace(cap, level="", questions=named, is_restricted=True)


def _close_overall(result: OverallResult, words: ClosedWords) -> OverallResult:
    return replace(
        result,
        caps=words.close_all(result.caps),
        trail=words.close_all(result.trail),
        lowering_caps=words.close_all(result.lowering_caps),
    )
