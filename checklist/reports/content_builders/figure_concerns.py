"""Builds what the summary always says of the figures: disparity, and levels they speak against."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.disparity import (
    Disparity,
    GroupRate,
    Reading,
    compute_disparities,
)
from checklist.core.messages import say
from checklist.core.question_sets.model import Group
from checklist.core.rounding import format_decimal
from checklist.reports.content.grades import Concern

_BEYOND_CHANCE = (Reading.HIGHER, Reading.LOWER)
_DISAGREE = "figures disagree"


def build_figure_concerns(scored: ScoredAssessment) -> tuple[Concern, ...]:
    """Build all disparities beyond chance, then all levels that their own figures deny.

    None is left out for another that weighs more: chief officers must know each.
    """
    return (*_find_disparities(scored), *_find_levels_against_figures(scored))


def _find_disparities(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield each measure with a group whose rate differs by more than chance would explain."""
    values = scored.result.values
    for disparity in compute_disparities(scored.question_set, scored.sheet, values):
        groups = [
            _describe_ratio(group, part.reference)
            for part in disparity.compared
            for group in part.groups
            if group.reading in _BEYOND_CHANCE
        ]
        if groups:
            text = say(
                "{rate}, further apart than chance alone would explain: {groups}.",
                rate=disparity.rates.label,
                groups="; ".join(groups),
            )
            questions = _find_questions(scored, disparity)
            yield Concern("Difference between groups", str(text), questions)


def _describe_ratio(group: GroupRate, reference: Group) -> str:
    """Describe how many times the reference group's rate a group's is, with its interval."""
    ratio, low, high = (
        format_decimal(each.value) if each.value is not None else ""
        for each in (group.ratio, group.low, group.high)
    )
    text = "{group} {ratio} times {reference} (95% interval {low} to {high})"
    filled = say(
        text,
        group=group.group.label,
        ratio=ratio,
        reference=reference.label,
        low=low,
        high=high,
    )
    return str(filled)


def _find_questions(scored: ScoredAssessment, disparity: Disparity) -> tuple[str, ...]:
    """Find the questions that the rates or their ratio belong to."""
    measures = {disparity.measure.id, disparity.rates.id}
    questions = scored.question_set.questions
    return tuple(question.id for question in questions if measures & set(question.measures))


def _find_levels_against_figures(scored: ScoredAssessment) -> Iterator[Concern]:
    for contradiction in list_contradictions(scored):
        if contradiction.kind == _DISAGREE:
            text = str(contradiction.sentence)
            yield Concern("Level against its own figures", text, contradiction.questions)
