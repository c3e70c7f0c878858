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

FORMAT = "checklist-score"
FORMAT_VERSION = 1

Json = dict[str, Any]


def as_json(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    points: Iterable[Contradiction] = (),
) -> Json:
    """The whole result of one answer sheet, as ``docs/score-json.md`` describes it."""
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "set": {
            "id": question_set.id,
            "version": question_set.version,
            "title": question_set.title,
            "basis": question_set.basis,
        },
        "rule_version": result.rule_version,
        "as_at": sheet.as_at.isoformat(),
        "today": sheet.today.isoformat() if sheet.today else None,
        "overall": overall(result.overall, result.candidates),
        "sections": [
            section_json(section, result.sections[section.id], result.candidates)
            for section in question_set.sections
        ],
        "questions": [question_json(one) for one in result.questions.values()],
        "candidates": [
            {"theme": theme, "label": label(question_set, theme), "findings": findings(found)}
            for theme, found in by_theme(result.candidates).items()
        ],
        "confidence": {
            "rating": result.confidence.rating,
            "mean_strength": number(result.confidence.mean_strength),
            "bias": number(result.confidence.bias),
            "accuracy": number(result.confidence.accuracy),
            "reason": str(result.confidence.reason),
        },
        "measures": measures(result),
        "next_best": [next_best_json(one) for one in next_best(question_set, sheet, result)],
        "points": [point_json(one) for one in points],
        "hints": dict(result.hints),
        "problems": texts(result.problems),
    }


def overall(found: OverallResult, candidates: Iterable[Candidate]) -> Json:
    return {
        "scores": scores(found.scores),
        "coverage": number(found.coverage, 4),
        "band": found.band,
        "caps": texts(found.caps),
        "grade": found.grade,
        "provisional": found.is_provisional,
        "out_of_date": found.is_out_of_date,
        "draft_causes": causes(candidates),
        "trail": texts(found.trail),
    }


def section_json(section: Section, found: SectionResult, candidates: Iterable[Candidate]) -> Json:
    return {
        "id": found.section,
        "title": section.title,
        "share": number(section.share, 4),
        "applicable_weight": found.applicable_weight,
        "answered_weight": found.answered_weight,
        "weighted_levels": number(found.weighted_levels),
        "scores": scores(found.scores),
        "coverage": number(found.coverage, 4),
        "band": found.band,
        "guards": [
            {
                "grade": guard.grade,
                "level": guard.level,
                "needed": number(guard.needed, 4),
                "reached": number(guard.reached, 4),
                "passed": guard.passed,
            }
            for guard in found.guards
        ],
        "cap": cap(found.cap),
        "grade": found.grade,
        "provisional": found.is_provisional,
        "why_provisional": texts(found.why_provisional),
        "counts": {str(status): count for status, count in found.counts.items()},
        "draft_causes": causes(one for one in candidates if one.section == found.section),
        "trail": texts(found.trail),
    }


def cap(found: CapInForce | None) -> Json | None:
    if found is None:
        return None
    return {
        "level": found.level,
        "at_most": found.at_most,
        "questions": list(found.questions),
        "lowers": found.lowers,
    }


def question_json(found: QuestionResult) -> Json:
    return {
        "id": found.question,
        "standing": str(found.status),
        "claimed": found.claimed,
        "supported": found.supported,
        "final": found.final,
        "strength": found.strength,
        "best_strength": found.best_strength,
        "not_applicable_agreed": found.na_agreed,
        "remarks": texts(found.remarks),
    }


def findings(found: Iterable[Candidate]) -> list[Json]:
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


def causes(candidates: Iterable[Candidate]) -> list[Json]:
    """The draft causes of concern among some candidates, each with what gives rise to it."""
    return findings(one for one in candidates if one.kind is FindingKind.CAUSE_OF_CONCERN)


def measures(result: Result) -> list[Json]:
    return [
        {
            "key": one.key,
            "label": one.label,
            "unit": one.unit,
            "value": number(one.value),
            "problem": one.problem,
            "formula": one.formula,
        }
        for one in result.values.values()
    ]


def next_best_json(found: NextBest) -> Json:
    return {
        "question": found.move.question.id,
        "from": found.move.before,
        "to": found.move.supported,
        "strength": found.move.strength,
        "before": outcome(found.before),
        "after": outcome(found.after),
        "todo": str(found.todo),
        "why": texts(found.why),
    }


def point_json(found: Contradiction) -> Json:
    return {
        "rule": found.rule,
        "heading": found.heading,
        "questions": list(found.questions),
        "sentence": str(found.sentence),
    }


def outcome(found: Outcome) -> Json:
    return {
        "grade": found.grade,
        "score": number(found.score),
        "floor": number(found.floor),
        "section_grade": found.section_grade,
        "section_score": number(found.section_score),
    }


def scores(found: Mapping[Basis, Score]) -> Json:
    """The scores on each basis: provisional on what is answered, floor on all that applies."""
    return {
        str(basis): {"provisional": number(one.score), "floor": number(one.floor)}
        for basis, one in found.items()
    }


def number(value: Fraction | None, places: int = 2) -> Json | None:
    """A number exactly, as a fraction in lowest terms, and rounded half up for reading."""
    return None if value is None else {"exact": str(value), "rounded": shown(value, places)}


def label(question_set: QuestionSet, theme: str) -> str:
    return question_set.theme(theme).label if theme else ""


def texts(sentences: Iterable[Sentence]) -> list[str]:
    return [str(sentence) for sentence in sentences]
