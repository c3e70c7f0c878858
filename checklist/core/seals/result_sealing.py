"""Writes the result of scoring as it is sealed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checklist.core.measures.values import MeasureValue
from checklist.core.messages import Sentence
from checklist.core.scoring.results import (
    Basis,
    Candidate,
    OverallResult,
    QuestionResult,
    Result,
    Score,
    SectionCap,
    SectionResult,
)
from checklist.core.seals.sealed_result import (
    SealedCap,
    SealedConfidence,
    SealedFinding,
    SealedGuard,
    SealedLevels,
    SealedOverall,
    SealedResult,
    SealedScore,
    SealedSection,
    SealedValue,
)


def seal_result(result: Result) -> SealedResult:
    """Write a result as it is sealed. It must be of the whole assessment, with nothing closed."""
    return SealedResult(
        rule_version=result.rule_version,
        questions={key: _seal_levels(found) for key, found in result.questions.items()},
        sections={key: _seal_section(found) for key, found in result.sections.items()},
        overall=_seal_overall(result.overall),
        findings=tuple(_seal_finding(candidate) for candidate in result.candidates),
        confidence=SealedConfidence(
            rating=result.confidence.rating,
            mean_strength=result.confidence.mean_strength,
            bias=result.confidence.bias,
            accuracy=result.confidence.accuracy,
            reason=str(result.confidence.reason),
        ),
        values={key: _seal_value(value) for key, value in result.values.items()},
        hints=dict(result.hints),
        problems=_texts(result.problems),
    )


def _seal_levels(found: QuestionResult) -> SealedLevels:
    if found.is_restricted:
        raise ValueError(f"{found.question} is closed: a seal is of the whole assessment")
    return SealedLevels(
        status=found.status.value,
        claimed=found.claimed,
        supported=found.supported,
        final=found.final,
        strength=found.strength,
        best_strength=found.best_strength,
        na_agreed=found.na_agreed,
        was_answered=found.was_answered,
        remarks=_texts(found.remarks),
    )


def _seal_section(found: SectionResult) -> SealedSection:
    return SealedSection(
        scores=_seal_scores(found.scores),
        applicable_weight=found.applicable_weight,
        answered_weight=found.answered_weight,
        weighted_levels=found.weighted_levels,
        coverage=found.coverage,
        band=found.band,
        guards=tuple(
            SealedGuard(guard.grade, guard.level, guard.needed, guard.reached, guard.passed)
            for guard in found.guards
        ),
        cap=_seal_cap(found.cap),
        grade=found.grade,
        is_provisional=found.is_provisional,
        why_provisional=_texts(found.why_provisional),
        counts={str(key): count for key, count in found.counts.items()},
        not_applicable_excess=_text(found.not_applicable_excess),
        trail=_texts(found.trail),
    )


def _seal_cap(cap: SectionCap | None) -> SealedCap | None:
    return SealedCap(cap.level, cap.at_most, cap.questions, cap.lowers) if cap else None


def _seal_overall(found: OverallResult) -> SealedOverall:
    return SealedOverall(
        scores=_seal_scores(found.scores),
        coverage=found.coverage,
        band=found.band,
        caps=_texts(found.caps),
        lowering_caps=_texts(found.lowering_caps),
        grade=found.grade,
        is_provisional=found.is_provisional,
        is_out_of_date=found.is_out_of_date,
        not_applicable_excess=_text(found.not_applicable_excess),
        trail=_texts(found.trail),
    )


def _seal_finding(found: Candidate) -> SealedFinding:
    return SealedFinding(
        kind=found.kind.value,
        section=found.section,
        question=found.question,
        theme=found.theme,
        is_confirmed=found.is_confirmed,
        reason=str(found.reason),
    )


def _seal_value(found: MeasureValue) -> SealedValue:
    return SealedValue(found.label, found.unit, found.value, found.problem, found.formula)


def _seal_scores(scores: Mapping[Basis, Score]) -> dict[str, SealedScore]:
    return {basis.value: SealedScore(found.score, found.floor) for basis, found in scores.items()}


def _text(sentence: Sentence | None) -> str:
    return "" if sentence is None else str(sentence)


def _texts(sentences: Iterable[Sentence]) -> tuple[str, ...]:
    return tuple(str(sentence) for sentence in sentences)
