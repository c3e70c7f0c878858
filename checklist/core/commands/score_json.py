"""A result as JSON: every number exactly and as shown, every reason in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.contradictions.detect import Contradiction
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
        "questions": [_question_json(found) for found in result.questions.values()],
        "candidates": [
            {"theme": theme, "label": _label(question_set, theme), "findings": _findings(found)}
            for theme, found in group_by_theme(result.candidates).items()
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
            _next_best_json(found) for found in find_next_best(question_set, sheet, result)
        ],
        "points": [_contradiction_json(found) for found in contradictions],
        "hints": dict(result.hints),
        "problems": _texts(result.problems),
    }


def _overall(found: OverallResult, candidates: Iterable[Candidate]) -> Json:
    return {
        "scores": _scores(found.scores),
        "coverage": _number(found.coverage, 4),
        "band": found.band,
        "caps": _texts(found.caps),
        "grade": found.grade,
        "provisional": found.is_provisional,
        "out_of_date": found.is_out_of_date,
        "draft_causes": _causes(candidates),
        "trail": _texts(found.trail),
    }


def _section_json(section: Section, found: SectionResult, candidates: Iterable[Candidate]) -> Json:
    return {
        "id": found.section,
        "title": section.title,
        "share": _number(section.share, 4),
        "applicable_weight": found.applicable_weight,
        "answered_weight": found.answered_weight,
        "weighted_levels": _number(found.weighted_levels),
        "scores": _scores(found.scores),
        "coverage": _number(found.coverage, 4),
        "band": found.band,
        "guards": [
            {
                "grade": guard.grade,
                "level": guard.level,
                "needed": _number(guard.needed, 4),
                "reached": _number(guard.reached, 4),
                "passed": guard.passed,
            }
            for guard in found.guards
        ],
        "cap": _cap(found.cap),
        "grade": found.grade,
        "provisional": found.is_provisional,
        "why_provisional": _texts(found.why_provisional),
        "counts": {str(status): count for status, count in found.counts.items()},
        "draft_causes": _causes(
            candidate for candidate in candidates if candidate.section == found.section
        ),
        "trail": _texts(found.trail),
    }


def _cap(found: SectionCap | None) -> Json | None:
    if found is None:
        return None
    return {
        "level": found.level,
        "at_most": found.at_most,
        "questions": list(found.questions),
        "lowers": found.lowers,
    }


def _question_json(found: QuestionResult) -> Json:
    return {
        "id": found.question,
        "standing": str(found.status),
        "claimed": found.claimed,
        "supported": found.supported,
        "final": found.final,
        "strength": found.strength,
        "best_strength": found.best_strength,
        "not_applicable_agreed": found.na_agreed,
        "remarks": _texts(found.remarks),
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


def _next_best_json(found: NextBest) -> Json:
    return {
        "question": found.change.question.id,
        "from": found.change.supported_before,
        "to": found.change.supported,
        "strength": found.change.strength,
        "before": _outcome(found.before),
        "after": _outcome(found.after),
        "todo": str(found.todo),
        "why": _texts(found.why),
    }


def _contradiction_json(found: Contradiction) -> Json:
    return {
        "rule": found.rule,
        "heading": found.heading,
        "questions": list(found.questions),
        "sentence": str(found.sentence),
    }


def _outcome(found: Outcome) -> Json:
    return {
        "grade": found.grade,
        "score": _number(found.score),
        "floor": _number(found.floor),
        "section_grade": found.section_grade,
        "section_score": _number(found.section_score),
    }


def _scores(found: Mapping[Basis, Score]) -> Json:
    """Build the scores on each basis: provisional over the answered, floor over all applicable."""
    return {
        str(basis): {"provisional": _number(score.score), "floor": _number(score.floor)}
        for basis, score in found.items()
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
