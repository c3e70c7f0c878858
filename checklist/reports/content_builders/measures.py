"""Builds measures as the report prints them: figures, derived values, grids and charts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from checklist.assessments.charts.disparity_chart import RateChart, RatioChart, draw_disparities
from checklist.assessments.figures import format_figure, format_formula, format_measure_value
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.calculator import read_figure
from checklist.core.measures.small_number_suppression import (
    build_suppression_notice,
    find_suppressed_figures,
)
from checklist.core.measures.values import MeasureValue
from checklist.core.question_sets.measure_keys import list_derived_keys, list_figure_keys
from checklist.core.question_sets.model import Derived, Figure, Group, Measure, Question
from checklist.reports.content.cover import Term
from checklist.reports.content.questions import Grid, MeasureEntry, ValueEntry
from checklist.reports.content_builders.clipping import clip_text
from checklist.web.filters import format_day

# Characters of a typed figure that is no number: a column of the printed list has room for these.
_MAX_FIGURE_LENGTH = 60
_BY_GROUP = "By group"
_NO_VALUE = "–"
_INTERVAL_FUNCTIONS = ("ratio_low", "ratio_high")


def build_all_measures(scored: ScoredAssessment) -> Iterator[MeasureEntry]:
    """Yield every measure with a figure or a derived value, in the order of the set."""
    for question in scored.question_set.questions:
        yield from build_measure(scored, question)


def build_measure(scored: ScoredAssessment, question: Question) -> Iterator[MeasureEntry]:
    """Yield the measures of a question's page that have a figure or a derived value."""
    question_set = scored.question_set
    for measure_id in question.measures:
        measure = question_set.get_measure(measure_id)
        if question_set.get_home_question(measure_id).id == question.id and _is_known(
            scored, measure
        ):
            values = () if measure.groups else tuple(_build_value_entries(scored, measure))
            yield MeasureEntry(
                measure_id=measure.id,
                label=measure.label,
                definition=measure.definition,
                period=measure.period,
                question_id=question.id,
                headline=_build_headline(measure, values),
                values=values,
                grid=build_grid(scored, measure) if measure.groups else None,
                rate_chart=_draw_rates(scored, measure),
                ratio_chart=_draw_ratios(scored, measure),
            )


def build_grid(scored: ScoredAssessment, measure: Measure) -> Grid:
    """Build a row for each group of a measure.

    Of a group with small numbers only the notice that replaces them is printed.
    """
    return Grid(
        columns=(
            *(figure.label for figure in measure.figures),
            *(derived.label for derived in measure.derived),
        ),
        rows=tuple(
            (group.label, tuple(_build_cells(scored, measure, group))) for group in measure.groups
        ),
        formulas=tuple(
            Term(derived.label, _describe_formula(scored, derived))
            for derived in measure.derived
            if not derived.formula.startswith(_INTERVAL_FUNCTIONS)
        ),
    )


def _is_known(scored: ScoredAssessment, measure: Measure) -> bool:
    """Say whether a measure has a figure, or a value derived from other measures' figures."""
    if any(scored.sheet.figures.get(key) for key, _, _ in list_figure_keys(measure)):
        return True
    return any(
        _has_value(scored.result.values.get(key)) for key, _, _ in list_derived_keys(measure)
    )


def _has_value(value: MeasureValue | None) -> bool:
    """Say whether a value is computed, or the reason why it cannot be."""
    return value is not None and (value.value is not None or bool(value.problem))


def _build_headline(measure: Measure, values: tuple[ValueEntry, ...]) -> str:
    """Pick the value that sums a measure up: its own, the first derived, or the first typed."""
    if measure.groups:
        return _BY_GROUP
    own = [value for value in values if value.key == measure.id]
    derived = [value for value in values if value.formula]
    return (own or derived or list(values))[0].text


def _build_value_entries(scored: ScoredAssessment, measure: Measure) -> Iterator[ValueEntry]:
    """Yield the typed figures, then the derived values."""
    for key, figure, _ in list_figure_keys(measure):
        if scored.sheet.figures.get(key):
            yield ValueEntry(key, figure.label, _format_typed_figure(scored, key, figure), "")
    for key, derived, _ in list_derived_keys(measure):
        value = scored.result.values.get(key)
        if value is not None and _has_value(value):
            yield ValueEntry(
                key, value.label, format_measure_value(value), _describe_formula(scored, derived)
            )


def _build_cells(scored: ScoredAssessment, measure: Measure, group: Group) -> Iterator[str]:
    """Yield one group's figures, then its derived values."""
    suppressed = find_suppressed_figures(scored.question_set, scored.sheet)
    for key, figure, key_group in list_figure_keys(measure):
        if key_group == group and key in suppressed:
            yield str(build_suppression_notice(suppressed[key]))
        elif key_group == group:
            yield _format_typed_figure(scored, key, figure)
    for key, _, key_group in list_derived_keys(measure):
        if key_group == group:
            value = scored.result.values.get(key)
            yield (
                format_measure_value(value)
                if value is not None and _has_value(value)
                else _NO_VALUE
            )


def _draw_rates(scored: ScoredAssessment, measure: Measure) -> RateChart | None:
    """Draw the rates of a measure by group, where it is one that groups are compared by."""
    if not measure.groups:
        return None
    drawn = draw_disparities(scored.question_set, scored.sheet, scored.result)
    return next((each.rate_chart for each in drawn if each.disparity.rates.id == measure.id), None)


def _draw_ratios(scored: ScoredAssessment, measure: Measure) -> RatioChart | None:
    """Draw the ratios of a measure by group, where it is a disparity and not a rate itself."""
    if not measure.groups:
        return None
    drawn = list(draw_disparities(scored.question_set, scored.sheet, scored.result))
    if any(each.disparity.rates.id == measure.id for each in drawn):
        return None
    return next(
        (each.ratio_chart for each in drawn if each.disparity.measure.id == measure.id), None
    )


def _format_typed_figure(scored: ScoredAssessment, key: str, figure: Figure) -> str:
    """Return a figure with its unit; as it was typed where it could not be read."""
    typed = scored.sheet.figures.get(key, "")
    if not typed:
        return _NO_VALUE
    match read_figure(figure, typed):
        case Fraction():
            return _with_unit(format_figure(typed), figure.unit)
        case date() as read:
            return format_day(read)
    return clip_text(typed, _MAX_FIGURE_LENGTH)


def _with_unit(number: str, unit: str) -> str:
    """Return a number and what it counts."""
    match unit:
        case "percent":
            return f"{number}%"
        case "GBP":
            return f"£{number}"
    return f"{number} {unit}".rstrip()


def _describe_formula(scored: ScoredAssessment, derived: Derived) -> str:
    """Return a formula with labels for keys and the signs people read."""
    return format_formula(scored.question_set, derived.formula)
