"""Scoring: from one answer sheet to its whole result, each step a function of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.hints import find_hints
from checklist.core.measures.values import MeasureValue, compute_values, condition_values
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.completeness import check_completeness
from checklist.core.scoring.confidence_rating import rate_confidence
from checklist.core.scoring.findings import (
    find_candidates,
    find_confirmed_causes,
    find_repeat_themes,
)
from checklist.core.scoring.overall_grade import build_overall_result
from checklist.core.scoring.question_levels import score_questions
from checklist.core.scoring.results import Candidate, Result, UngradedResult
from checklist.core.scoring.section_grade import build_section_result


def score(
    question_set: QuestionSet, sheet: AnswerSheet, ungraded: UngradedResult | None = None
) -> Result:
    """Score one force's answers to one version of a set, and list what they lack.

    ``ungraded`` is what ``score_ungraded`` found for the same, where that is known already.
    """
    result = compute_result(question_set, sheet, ungraded)
    return replace(result, problems=tuple(check_completeness(question_set, sheet, result)))


def score_ungraded(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    known_values: Mapping[str, MeasureValue] | None = None,
) -> UngradedResult:
    """Score each question by itself: enough for the pages on which no grade stands.

    ``known_values`` are the values of the sheet's measures, where they are computed already.

    Measures that count the themes which came back follow from grades and findings: where the sheet
    names earlier themes, only a whole result has their values.
    """
    values = compute_values(question_set, sheet) if known_values is None else known_values
    return UngradedResult(
        questions=score_questions(question_set, sheet, condition_values(sheet, values)),
        values=values,
        hints=find_hints(question_set, sheet, values),
    )


def compute_result(
    question_set: QuestionSet, sheet: AnswerSheet, ungraded: UngradedResult | None = None
) -> Result:
    """Compute levels, grades, findings and measures exactly, with their trails; no problems."""
    ungraded = ungraded or score_ungraded(question_set, sheet)
    results = ungraded.questions
    sections = {
        section.id: build_section_result(question_set, section, results, sheet.confirmed_causes)
        for section in question_set.sections
    }
    causes = find_confirmed_causes(question_set, sheet, results, sections)
    overall = build_overall_result(question_set, sheet, results, sections, causes)
    candidates = tuple(find_candidates(question_set, results, sections, sheet.confirmed_causes))
    values = _add_repeat_themes(question_set, sheet, ungraded.values, candidates)
    return Result(
        rule_version=question_set.scoring.rule_version,
        questions=results,
        sections=sections,
        overall=overall,
        candidates=candidates,
        confidence=rate_confidence(question_set, sheet, results, overall.coverage),
        values=values,
        hints=(
            ungraded.hints if values is ungraded.values else find_hints(question_set, sheet, values)
        ),
    )


def _add_repeat_themes(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    first_values: Mapping[str, MeasureValue],
    candidates: Sequence[Candidate],
) -> Mapping[str, MeasureValue]:
    """Compute the derived values again once the themes that came back are known.

    A formula may count them, and they are known only when the candidate findings are.
    """
    if not sheet.earlier_themes:
        return first_values
    repeated = find_repeat_themes(candidates, sheet.earlier_themes)
    return compute_values(question_set, sheet, len(repeated))
