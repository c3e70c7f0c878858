"""A result as JSON: every number exactly and as shown, every reason in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.contradictions.detect import Contradiction
from checklist.core.improvements.next_best import NextBest, next_best
from checklist.core.improvements.what_if import Outcome
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.rounding import shown
from checklist.core.scoring.findings import by_theme
from checklist.core.scoring.results import (
    Basis,
    Candidate,
    CapInForce,
    FindingKind,
    OverallResult,
    QuestionResult,
    Result,
    Score,
    SectionResult,
)

_FORMAT = "checklist-score"
_FORMAT_VERSION = 1

Json = dict[str, Any]


def as_json(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    points: Iterable[Contradiction] = (),
) -> Json:
    """The whole result of one answer sheet, as ``docs/score-json.md`` describes it."""
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
        "questions": [_question_json(one) for one in result.questions.values()],
        "candidates": [
            {"theme": theme, "label": _label(question_set, theme), "findings": _findings(found)}
            for theme, found in by_theme(result.candidates).items()
        ],
        "confidence": {
            "rating": result.confidence.rating,
            "mean_strength": _number(result.confidence.mean_strength),
            "bias": _number(result.confidence.bias),
            "accuracy": _number(result.confidence.accuracy),
            "reason": str(result.confidence.reason),
        },
        "measures": _measures(result),
        "next_best": [_next_best_json(one) for one in next_best(question_set, sheet, result)],
        "points": [_point_json(one) for one in points],
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
        "draft_causes": _causes(one for one in candidates if one.section == found.section),
        "trail": _texts(found.trail),
    }


def _cap(found: CapInForce | None) -> Json | None:
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


def _findings(found: Iterable[Candidate]) -> list[Json]:
    return [
        {
            "kind": str(one.kind),
            "section": one.section,
            "question": one.question,
            "confirmed": one.is_confirmed,
            "reason": str(one.reason),
        }
        for one in found
    ]


def _causes(candidates: Iterable[Candidate]) -> list[Json]:
    """The draft causes of concern among some candidates, each with what gives rise to it."""
    return _findings(one for one in candidates if one.kind is FindingKind.CAUSE_OF_CONCERN)


def _measures(result: Result) -> list[Json]:
    return [
        {
            "key": one.key,
            "label": one.label,
            "unit": one.unit,
            "value": _number(one.value),
            "problem": one.problem,
            "formula": one.formula,
        }
        for one in result.values.values()
    ]


def _next_best_json(found: NextBest) -> Json:
    return {
        "question": found.move.question.id,
        "from": found.move.before,
        "to": found.move.supported,
        "strength": found.move.strength,
        "before": _outcome(found.before),
        "after": _outcome(found.after),
        "todo": str(found.todo),
        "why": _texts(found.why),
    }


def _point_json(found: Contradiction) -> Json:
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
    """The scores on each basis: provisional on what is answered, floor on all that applies."""
    return {
        str(basis): {"provisional": _number(one.score), "floor": _number(one.floor)}
        for basis, one in found.items()
    }


def _number(value: Fraction | None, places: int = 2) -> Json | None:
    """A number exactly, as a fraction in lowest terms, and rounded half up for reading."""
    return None if value is None else {"exact": str(value), "rounded": shown(value, places)}


def _label(question_set: QuestionSet, theme: str) -> str:
    return question_set.theme(theme).label if theme else ""


def _texts(sentences: Iterable[Sentence]) -> list[str]:
    return [str(sentence) for sentence in sentences]
