"""The measures under a question on its page: figures typed or read, and their derived values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from checklist.assessments.charts.disparity_chart import DrawnDisparity, draw_disparities
from checklist.assessments.figures import format_figure
from checklist.assessments.measure_values import (
    ValueText,
    describe_value,
    list_measure_values,
)
from checklist.assessments.question.form import AnswerForm
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.figure_checks import FailedCheck
from checklist.core.measures.small_number_suppression import (
    build_suppression_notice,
    find_suppressed_figures,
)
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Group, Measure, Question
from checklist.core.requirements import Requirements
from checklist.core.scoring.results import UngradedResult


@dataclass(frozen=True, slots=True)
class QuestionFigure:
    """A figure of a measure: its field where it is typed on this page, else its saved text."""

    label: str
    unit: str
    type: str
    is_part: bool
    group: Group | None
    field: Any
    text: str


@dataclass(frozen=True, slots=True)
class QuestionMeasure:
    """A measure under a question; ``home`` is the question it is typed on, if another.

    ``values`` leaves out what ``disparity`` shows.
    """

    measure: Measure
    home: Question | None
    figures: tuple[QuestionFigure, ...]
    values: tuple[ValueText, ...]
    disparity: DrawnDisparity | None

    @property
    def by_group(self) -> list[tuple[Group, list[QuestionFigure]]]:
        """The figures of each group, for a table with a row for each group."""
        return [
            (group, [it for it in self.figures if it.group and it.group.id == group.id])
            for group in self.measure.groups
            if self.figures
        ]

    @property
    def by_formula(self) -> list[tuple[str, list[ValueText]]]:
        """The values, grouped by the formula they share."""
        groups = groupby(self.values, key=lambda value: value.formula)
        return [(formula, list(values)) for formula, values in groups]


@dataclass(frozen=True, slots=True)
class PageScore:
    """The sheet of a page, as saved or with what is typed on it, and what follows from it."""

    sheet: AnswerSheet
    result: UngradedResult
    requirements: Requirements
    failed_checks: tuple[FailedCheck, ...]


def build_question_measures(
    scored: ScoredAssessment,
    question: Question,
    form: AnswerForm,
    page_score: PageScore,
    *,
    sees_small_numbers: bool,
) -> Iterator[QuestionMeasure]:
    """Build the measures of a question: their fields or saved figures, and their values."""
    question_set = scored.question_set
    if not question.measures:
        return
    sheet, result = page_score.sheet, page_score.result
    drawn = list(draw_disparities(question_set, sheet, result, question.measures))
    disparities = {each.disparity.measure.id: each for each in drawn}
    in_disparities = {*disparities, *(each.disparity.rates.id for each in drawn)}
    hidden = {} if sees_small_numbers else find_suppressed_figures(question_set, scored.sheet)
    for measure_id in question.measures:
        measure, home = (
            question_set.get_measure(measure_id),
            question_set.get_home_question(measure_id),
        )
        yield QuestionMeasure(
            measure=measure,
            home=None if home.id == question.id else home,
            figures=tuple(_build_figures(scored, form, measure, hidden)),
            values=() if measure_id in in_disparities else _build_values(scored, result, measure),
            disparity=disparities.get(measure_id),
        )


def _build_figures(
    scored: ScoredAssessment, form: AnswerForm, measure: Measure, hidden: dict[str, int]
) -> Iterator[QuestionFigure]:
    """Build the figures of a measure, in the order of the set, with small numbers suppressed."""
    for key, figure, group in list_figure_keys(measure):
        name = form.figures.get(key)
        text = format_figure(scored.saved_answers.figures.get(key, ""))
        if key in hidden:
            text = str(build_suppression_notice(hidden[key]))
        yield QuestionFigure(
            label=figure.label,
            unit=figure.unit,
            type=figure.type,
            is_part=bool(figure.split_of),
            group=group,
            field=form[name] if name else None,
            text=text,
        )


def _build_values(
    scored: ScoredAssessment, result: UngradedResult, measure: Measure
) -> tuple[ValueText, ...]:
    """Build the derived values of a measure in words; of groups, only those that have one."""
    return tuple(
        describe_value(scored.question_set, value)
        for value in list_measure_values(result, measure)
        if value.value is not None or value.problem or not measure.groups
    )
