"""The figures given and what is worked out from them, as the report prints them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from checklist.assessments.charts.disparity_chart import Drawing, disparities_shown
from checklist.assessments.figures import formula_in_words, value_in_words, with_commas
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.calculator import derived_keys, read_figure
from checklist.core.measures.small_number_suppression import in_its_place, too_small_to_show
from checklist.core.measures.values import MeasureValue
from checklist.core.question_sets.model import (
    Derived,
    Figure,
    Group,
    Measure,
    Question,
    figure_keys,
)
from checklist.reports.content.cover import Term
from checklist.reports.content.questions import Amount, Counted, Grid
from checklist.reports.content_builders.clipping import clip
from checklist.web.filters import day

_LONGEST_FIGURE = 60
_BY_GROUP = "By group"
_NOTHING = "–"
_INTERVALS = ("ratio_low", "ratio_high")


def all_counted(scored: ScoredAssessment) -> Iterator[Counted]:
    """Every measure that something was given to, in the order of the set."""
    for question in scored.question_set.questions:
        yield from counted_of(scored, question)


def counted_of(scored: ScoredAssessment, question: Question) -> Iterator[Counted]:
    """The measures typed on a question's page that something is known of."""
    question_set = scored.question_set
    for measure_id in question.measures:
        measure = question_set.measure(measure_id)
        if question_set.home_of(measure_id).id == question.id and _is_known(scored, measure):
            amounts = () if measure.groups else tuple(_amounts_of(scored, measure))
            yield Counted(
                measure=measure.id,
                label=measure.label,
                definition=measure.definition,
                period=measure.period,
                question=question.id,
                headline=_headline_of(measure, amounts),
                amounts=amounts,
                grid=grid_of(scored, measure) if measure.groups else None,
                drawing=_drawing_of(scored, measure) if measure.groups else None,
            )


def grid_of(scored: ScoredAssessment, measure: Measure) -> Grid:
    """A row for each group that a measure is counted for.

    Of a group from which somebody could be picked out it is told only that it is too small.
    """
    return Grid(
        columns=(
            *(one.label for one in measure.figures),
            *(one.label for one in measure.derived),
        ),
        rows=tuple(
            (group.label, tuple(_cells_of(scored, measure, group))) for group in measure.groups
        ),
        formulas=tuple(
            Term(one.label, _formula_of(scored, one))
            for one in measure.derived
            if not one.formula.startswith(_INTERVALS)
        ),
    )


def _is_known(scored: ScoredAssessment, measure: Measure) -> bool:
    """Whether any figure of a measure was given, or anything is worked out from others'."""
    if any(scored.sheet.figures.get(key) for key, _, _ in figure_keys(measure)):
        return True
    return any(_has_value(scored.result.values.get(key)) for key, _, _ in derived_keys(measure))


def _has_value(value: MeasureValue | None) -> bool:
    """Whether something is worked out, or at least why it cannot be."""
    return value is not None and (value.value is not None or bool(value.problem))


def _headline_of(measure: Measure, amounts: tuple[Amount, ...]) -> str:
    """The one value that sums a measure up: its own, else what is worked out first, else typed."""
    if measure.groups:
        return _BY_GROUP
    own = [one for one in amounts if one.key == measure.id]
    derived = [one for one in amounts if one.formula]
    return (own or derived or list(amounts))[0].shown


def _amounts_of(scored: ScoredAssessment, measure: Measure) -> Iterator[Amount]:
    """What was typed, then what is worked out from it."""
    for key, figure, _ in figure_keys(measure):
        if scored.sheet.figures.get(key):
            yield Amount(key, figure.label, _figure_shown(scored, key, figure), "")
    for key, derived, _ in derived_keys(measure):
        value = scored.result.values.get(key)
        if value is not None and _has_value(value):
            yield Amount(key, value.label, value_in_words(value), _formula_of(scored, derived))


def _cells_of(scored: ScoredAssessment, measure: Measure, group: Group) -> Iterator[str]:
    """One group's figures and what is worked out from them."""
    hidden = too_small_to_show(scored.question_set, scored.sheet)
    for key, figure, of in figure_keys(measure):
        if of == group and key in hidden:
            yield str(in_its_place(hidden[key]))
        elif of == group:
            yield _figure_shown(scored, key, figure)
    for key, _, of in derived_keys(measure):
        if of == group:
            value = scored.result.values.get(key)
            yield value_in_words(value) if value is not None and _has_value(value) else _NOTHING


def _drawing_of(scored: ScoredAssessment, measure: Measure) -> Drawing | None:
    """The chart of a measure by group: of its rates, or of the ratios between them."""
    for one in disparities_shown(scored.question_set, scored.sheet, scored.result):
        if measure.id == one.found.rates.id:
            return one.rates
        if measure.id == one.found.measure.id:
            return one.ratios
    return None


def _figure_shown(scored: ScoredAssessment, key: str, figure: Figure) -> str:
    """A figure with its unit; as it was typed where it could not be read."""
    typed = scored.sheet.figures.get(key, "")
    if not typed:
        return _NOTHING
    match read_figure(figure, typed):
        case Fraction():
            return _with_unit(with_commas(typed), figure.unit)
        case date() as read:
            return day(read)
    return clip(typed, _LONGEST_FIGURE)


def _with_unit(number: str, unit: str) -> str:
    """A number and what it counts."""
    match unit:
        case "percent":
            return f"{number}%"
        case "GBP":
            return f"£{number}"
    return f"{number} {unit}".rstrip()


def _formula_of(scored: ScoredAssessment, derived: Derived) -> str:
    """A formula with labels for keys and the signs people read."""
    return formula_in_words(scored.question_set, derived.formula)
