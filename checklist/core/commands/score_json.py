"""A result as JSON: every number exactly and as shown, every reason in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.contradictions.contradiction_list import Contradiction
from checklist.core.improvements.next_best import NextBest, find_next_best
from checklist.core.improvements.what_if import Outcome
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.rounding import format_decimal
from checklist.core.scoring.findings import group_by_theme
from checklist.core.scoring.results import (
    Basis,
    Candidate,
    FindingKind,
    OverallResult,
    QuestionResult,
    Result,
    Score,
    SectionCap,
    SectionResult,
)

_FORMAT = "checklist-score"
_FORMAT_VERSION = 1

Json = dict[str, Any]


def build_json(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    contradictions: Iterable[Contradiction] = (),
) -> Json:
    """Build the whole result of one answer sheet, as ``docs/score-json.md`` describes it."""
    return {
        "format": _FORMAT,
        "format_version": _FORMAT_VERSION,
        "set": {
            "id": question_set.id,
            "version": question_set.version,
            "title": question_set.title,
            "basis": question_set.basis,
        },
        "rule_version": result.rule_version,
        "as_at": sheet.as_at.isoformat(),
        "today": sheet.today.isoformat() if sheet.today else None,
        "overall": _overall(result.overall, result.candidates),
        "sections": [
            _section_json(section, result.sections[section.id], result.candidates)
            for section in question_set.sections
        ],
        "questions": [_question_json(question) for question in result.questions.values()],
        "candidates": [
            {"theme": theme, "label": _label(question_set, theme), "findings": _findings(findings)}
            for theme, findings in group_by_theme(result.candidates).items()
        ],
        "confidence": {
            "rating": result.confidence.rating,
            "mean_strength": _number(result.confidence.mean_strength),
            "bias": _number(result.confidence.bias),
            "accuracy": _number(result.confidence.accuracy),
            "reason": str(result.confidence.reason),
        },
        "measures": _measures(result),
        "next_best": [
            _next_best_json(candidate) for candidate in find_next_best(question_set, sheet, result)
        ],
        "points": [_contradiction_json(contradiction) for contradiction in contradictions],
        "hints": dict(result.hints),
        "problems": _texts(result.problems),
    }


def _overall(overall: OverallResult, candidates: Iterable[Candidate]) -> Json:
    return {
        "scores": _scores(overall.scores),
        "coverage": _number(overall.coverage, 4),
        "band": overall.band,
        "caps": _texts(overall.caps),
        "grade": overall.grade,
        "provisional": overall.is_provisional,
        "out_of_date": overall.is_out_of_date,
        "draft_causes": _causes(candidates),
        "trail": _texts(overall.trail),
    }


def _section_json(section: Section, result: SectionResult, candidates: Iterable[Candidate]) -> Json:
    return {
        "id": result.section,
        "title": section.title,
        "share": _number(section.share, 4),
        "applicable_weight": result.applicable_weight,
        "answered_weight": result.answered_weight,
        "weighted_levels": _number(result.weighted_levels),
        "scores": _scores(result.scores),
        "coverage": _number(result.coverage, 4),
        "band": result.band,
        "guards": [
            {
                "grade": guard.grade,
                "level": guard.level,
                "needed": _number(guard.needed, 4),
                "reached": _number(guard.reached, 4),
                "passed": guard.passed,
            }
            for guard in result.guards
        ],
        "cap": _cap(result.cap),
        "grade": result.grade,
        "provisional": result.is_provisional,
        "why_provisional": _texts(result.why_provisional),
        "counts": {str(status): count for status, count in result.counts.items()},
        "draft_causes": _causes(
            candidate for candidate in candidates if candidate.section == result.section
        ),
        "trail": _texts(result.trail),
    }


def _cap(cap: SectionCap | None) -> Json | None:
    if cap is None:
        return None
    return {
        "level": cap.level,
        "at_most": cap.at_most,
        "questions": list(cap.questions),
        "lowers": cap.lowers,
    }


def _question_json(result: QuestionResult) -> Json:
    return {
        "id": result.question,
        "standing": str(result.status),
        "claimed": result.claimed,
        "supported": result.supported,
        "final": result.final,
        "strength": result.strength,
        "best_strength": result.best_strength,
        "not_applicable_agreed": result.na_agreed,
        "remarks": _texts(result.remarks),
    }


def _findings(candidates: Iterable[Candidate]) -> list[Json]:
    return [
        {
            "kind": str(candidate.kind),
            "section": candidate.section,
            "question": candidate.question,
            "confirmed": candidate.is_confirmed,
            "reason": str(candidate.reason),
        }
        for candidate in candidates
    ]


def _causes(candidates: Iterable[Candidate]) -> list[Json]:
    """Build the draft causes of concern among some candidates."""
    return _findings(
        candidate for candidate in candidates if candidate.kind is FindingKind.CAUSE_OF_CONCERN
    )


def _measures(result: Result) -> list[Json]:
    return [
        {
            "key": measure.key,
            "label": measure.label,
            "unit": measure.unit,
            "value": _number(measure.value),
            "problem": measure.problem,
            "formula": measure.formula,
        }
        for measure in result.values.values()
    ]


def _next_best_json(next_best: NextBest) -> Json:
    return {
        "question": next_best.change.question.id,
        "from": next_best.change.supported_before,
        "to": next_best.change.supported,
        "strength": next_best.change.strength,
        "before": _outcome(next_best.before),
        "after": _outcome(next_best.after),
        "todo": str(next_best.todo),
        "why": _texts(next_best.why),
    }


def _contradiction_json(contradiction: Contradiction) -> Json:
    return {
        "rule": contradiction.rule,
        "heading": contradiction.heading,
        "questions": list(contradiction.questions),
        "sentence": str(contradiction.sentence),
    }


def _outcome(outcome: Outcome) -> Json:
    return {
        "grade": outcome.grade,
        "score": _number(outcome.score),
        "floor": _number(outcome.floor),
        "section_grade": outcome.section_grade,
        "section_score": _number(outcome.section_score),
    }


def _scores(scores: Mapping[Basis, Score]) -> Json:
    """Build the scores on each basis: provisional over the answered, floor over all applicable."""
    return {
        str(basis): {"provisional": _number(score.score), "floor": _number(score.floor)}
        for basis, score in scores.items()
    }


def _number(value: Fraction | None, places: int = 2) -> Json | None:
    """Build a number: exact, as a fraction in lowest terms, and rounded half up for reading."""
    return (
        None if value is None else {"exact": str(value), "rounded": format_decimal(value, places)}
    )


def _label(question_set: QuestionSet, theme: str) -> str:
    return question_set.get_theme(theme).label if theme else ""


def _texts(sentences: Iterable[Sentence]) -> list[str]:
    return [str(sentence) for sentence in sentences]
