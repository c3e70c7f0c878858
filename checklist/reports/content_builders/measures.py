"""The figures given and what is worked out from them, as the report prints them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from checklist.assessments.charts.disparity_chart import RateChart, RatioChart, draw_disparities
from checklist.assessments.figures import format_figure, format_formula, format_measure_value
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.calculator import list_derived_keys, read_figure
from checklist.core.measures.small_number_suppression import (
    find_suppressed_figures,
    suppression_notice,
)
from checklist.core.measures.values import MeasureValue
from checklist.core.question_sets.model import (
    Derived,
    Figure,
    Group,
    Measure,
    Question,
    list_figure_keys,
)
from checklist.reports.content.cover import Term
from checklist.reports.content.questions import Amount, Grid, MeasureEntry
from checklist.reports.content_builders.clipping import clip_text
from checklist.web.filters import format_day

_LONGEST_FIGURE = 60
_BY_GROUP = "By group"
_NOTHING = "–"
_INTERVALS = ("ratio_low", "ratio_high")


def build_all_measures(scored: ScoredAssessment) -> Iterator[MeasureEntry]:
    """Yield every measure that something was given to, in the order of the set."""
    for question in scored.question_set.questions:
        yield from build_measure(scored, question)


def build_measure(scored: ScoredAssessment, question: Question) -> Iterator[MeasureEntry]:
    """Yield the measures typed on a question's page that something is known of."""
    question_set = scored.question_set
    for measure_id in question.measures:
        measure = question_set.measure(measure_id)
        if question_set.home_of(measure_id).id == question.id and _is_known(scored, measure):
            amounts = () if measure.groups else tuple(_build_amounts(scored, measure))
            yield MeasureEntry(
                measure=measure.id,
                label=measure.label,
                definition=measure.definition,
                period=measure.period,
                question=question.id,
                headline=_build_headline(measure, amounts),
                amounts=amounts,
                grid=build_grid(scored, measure) if measure.groups else None,
                rate_chart=_draw_rates(scored, measure),
                ratio_chart=_draw_ratios(scored, measure),
            )


def build_grid(scored: ScoredAssessment, measure: Measure) -> Grid:
    """Return a row for each group that a measure is counted for.

    Of a group with small numbers only the notice that replaces them.
    """
    return Grid(
        columns=(
            *(one.label for one in measure.figures),
            *(one.label for one in measure.derived),
        ),
        rows=tuple(
            (group.label, tuple(_build_cells(scored, measure, group))) for group in measure.groups
        ),
        formulas=tuple(
            Term(one.label, _describe_formula(scored, one))
            for one in measure.derived
            if not one.formula.startswith(_INTERVALS)
        ),
    )


def _is_known(scored: ScoredAssessment, measure: Measure) -> bool:
    """Say whether any figure of a measure was given, or anything is worked out from others'."""
    if any(scored.sheet.figures.get(key) for key, _, _ in list_figure_keys(measure)):
        return True
    return any(
        _has_value(scored.result.values.get(key)) for key, _, _ in list_derived_keys(measure)
    )


def _has_value(value: MeasureValue | None) -> bool:
    """Say whether something is worked out, or at least why it cannot be."""
    return value is not None and (value.value is not None or bool(value.problem))


def _build_headline(measure: Measure, amounts: tuple[Amount, ...]) -> str:
    """The one value that sums a measure up: its own, else what is worked out first, else typed."""
    if measure.groups:
        return _BY_GROUP
    own = [one for one in amounts if one.key == measure.id]
    derived = [one for one in amounts if one.formula]
    return (own or derived or list(amounts))[0].shown


def _build_amounts(scored: ScoredAssessment, measure: Measure) -> Iterator[Amount]:
    """Yield what was typed, then what is worked out from it."""
    for key, figure, _ in list_figure_keys(measure):
        if scored.sheet.figures.get(key):
            yield Amount(key, figure.label, _figure_shown(scored, key, figure), "")
    for key, derived, _ in list_derived_keys(measure):
        value = scored.result.values.get(key)
        if value is not None and _has_value(value):
            yield Amount(
                key, value.label, format_measure_value(value), _describe_formula(scored, derived)
            )


def _build_cells(scored: ScoredAssessment, measure: Measure, group: Group) -> Iterator[str]:
    """Yield one group's figures and what is worked out from them."""
    hidden = find_suppressed_figures(scored.question_set, scored.sheet)
    for key, figure, of in list_figure_keys(measure):
        if of == group and key in hidden:
            yield str(suppression_notice(hidden[key]))
        elif of == group:
            yield _figure_shown(scored, key, figure)
    for key, _, of in list_derived_keys(measure):
        if of == group:
            value = scored.result.values.get(key)
            yield (
                format_measure_value(value) if value is not None and _has_value(value) else _NOTHING
            )


def _draw_rates(scored: ScoredAssessment, measure: Measure) -> RateChart | None:
    """Draw the rates of a measure by group, where it is one that groups are compared by."""
    if not measure.groups:
        return None
    drawn = draw_disparities(scored.question_set, scored.sheet, scored.result)
    return next((one.rate_chart for one in drawn if one.disparity.rates.id == measure.id), None)


def _draw_ratios(scored: ScoredAssessment, measure: Measure) -> RatioChart | None:
    """Draw the ratios of a measure by group, where it is a disparity and not a rate itself."""
    if not measure.groups:
        return None
    drawn = list(draw_disparities(scored.question_set, scored.sheet, scored.result))
    if any(one.disparity.rates.id == measure.id for one in drawn):
        return None
    return next((one.ratio_chart for one in drawn if one.disparity.measure.id == measure.id), None)


def _figure_shown(scored: ScoredAssessment, key: str, figure: Figure) -> str:
    """Return a figure with its unit; as it was typed where it could not be read."""
    typed = scored.sheet.figures.get(key, "")
    if not typed:
        return _NOTHING
    match read_figure(figure, typed):
        case Fraction():
            return _with_unit(format_figure(typed), figure.unit)
        case date() as read:
            return format_day(read)
    return clip_text(typed, _LONGEST_FIGURE)


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
