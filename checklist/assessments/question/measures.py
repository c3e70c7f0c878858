"""The measures under a question as its page shows them: typed or read, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from checklist.assessments.charts.disparity_chart import DisparityShown, disparities_shown
from checklist.assessments.figures import formula_in_words, value_in_words, with_commas
from checklist.assessments.question.form import AnswerForm
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.calculator import derived_keys
from checklist.core.measures.small_number_suppression import in_its_place, too_small_to_show
from checklist.core.measures.values import MeasureValue
from checklist.core.question_sets.model import Group, Measure, Question, Section, figure_keys
from checklist.core.scoring.results import Result


@dataclass(frozen=True, slots=True)
class FigureShown:
    """A figure of a measure: its field where it is typed here, else what was given elsewhere."""

    label: str
    unit: str
    type: str
    is_part: bool
    group: Group | None
    field: Any
    text: str


@dataclass(frozen=True, slots=True)
class ValueShown:
    """A derived value as read, and how it is worked out in words."""

    label: str
    text: str
    formula: str


@dataclass(frozen=True, slots=True)
class MeasureShown:
    """A measure under a question. ``home`` is where it is typed, if that is another question.

    Values that a disparity shows are told there, once.
    """

    measure: Measure
    home: Question | None
    figures: tuple[FigureShown, ...]
    values: tuple[ValueShown, ...]
    disparity: DisparityShown | None

    @property
    def by_group(self) -> list[tuple[Group, list[FigureShown]]]:
        """The figures group by group, for a table with a row for each group."""
        return [
            (group, [one for one in self.figures if one.group and one.group.id == group.id])
            for group in self.measure.groups
            if self.figures
        ]

    @property
    def by_formula(self) -> list[tuple[str, list[ValueShown]]]:
        """The values, those worked out alike together."""
        alike = groupby(self.values, key=lambda value: value.formula)
        return [(formula, list(values)) for formula, values in alike]


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a page as saved or typed, and what they come to."""

    sheet: AnswerSheet
    result: Result


def measures_shown(
    scored: ScoredAssessment,
    question: Question,
    form: AnswerForm,
    figures: Figures,
    *,
    may_change: bool,
) -> Iterator[MeasureShown]:
    """The measures of a question with their fields, or what was given, and their values."""
    question_set = scored.question_set
    if not question.measures:
        return
    own = disparities_shown(question_set, figures.sheet, figures.result, question.measures)
    drawn = {shown.found.measure.id: shown for shown in own}
    told = {*drawn, *(shown.found.rates.id for shown in drawn.values())}
    hidden = {} if may_change else too_small_to_show(question_set, scored.sheet)
    for measure_id in question.measures:
        measure, home = question_set.measure(measure_id), question_set.home_of(measure_id)
        yield MeasureShown(
            measure=measure,
            home=None if home.id == question.id else home,
            figures=tuple(_figures_shown(scored, form, measure, hidden)),
            values=() if measure_id in told else _values_told(scored, figures.result, measure),
            disparity=drawn.get(measure_id),
        )


def values_in(scored: ScoredAssessment, section: Section) -> list[tuple[Measure, ValueShown]]:
    """The values worked out from the figures that are typed in a section."""
    question_set = scored.question_set
    measures = [
        question_set.measure(one)
        for question in section.questions
        for one in question.measures
        if question_set.home_of(one).id == question.id
    ]
    return [
        (measure, _value_shown(scored, value))
        for measure in measures
        for value in _values_of(scored.result, measure)
        if value.value is not None or value.problem
    ]


def _figures_shown(
    scored: ScoredAssessment, form: AnswerForm, measure: Measure, hidden: dict[str, int]
) -> Iterator[FigureShown]:
    """The figures of a measure, in the order of the set; of a group too small, not how many."""
    for key, figure, group in figure_keys(measure):
        name = form.figures.get(key)
        text = with_commas(scored.said.figures.get(key, ""))
        if key in hidden:
            text = str(in_its_place(hidden[key]))
        yield FigureShown(
            label=figure.label,
            unit=figure.unit,
            type=figure.type,
            is_part=bool(figure.split_of),
            group=group,
            field=form[name] if name else None,
            text=text,
        )


def _values_told(
    scored: ScoredAssessment, result: Result, measure: Measure
) -> tuple[ValueShown, ...]:
    """The derived values of a measure in words; of groups, only those that are given."""
    return tuple(
        _value_shown(scored, value)
        for value in _values_of(result, measure)
        if value.value is not None or value.problem or not measure.groups
    )


def _values_of(result: Result, measure: Measure) -> list[MeasureValue]:
    """The derived values of one measure, in the order of the set."""
    return [result.values[key] for key, _, _ in derived_keys(measure)]


def _value_shown(scored: ScoredAssessment, value: MeasureValue) -> ValueShown:
    """A derived value in words."""
    text = value_in_words(value)
    return ValueShown(value.label, text, formula_in_words(scored.question_set, value.formula))
