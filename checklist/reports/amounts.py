"""The figures given and what is worked out from them, as the report prints them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from checklist.assessments.position import Position
from checklist.core.question_set import Figure, Group, Measure, Question, figure_keys
from checklist.core.reckoning import derived_keys, read_figure
from checklist.core.results import Value
from checklist.core.rounding import plain
from checklist.core.small_numbers import in_its_place, too_small_to_show
from checklist.reports.content import Amount, Counted
from checklist.reports.limits import clip
from checklist.web.filters import day

LONGEST_FIGURE = 60
BY_GROUP = "By group"
AFTER = {"": "", "ratio": "", "percent": "%"}


def all_counted(position: Position) -> Iterator[Counted]:
    """Every measure that something was given to, in the order of the set."""
    for question in position.question_set.questions:
        yield from counted_of(position, question)


def counted_of(position: Position, question: Question) -> Iterator[Counted]:
    """The measures typed on a question's page that something is known of."""
    question_set = position.question_set
    for measure_id in question.measures:
        measure = question_set.measure(measure_id)
        if question_set.home_of(measure_id).id != question.id:
            continue
        amounts = (*figures_of(position, measure), *derived_of(position, measure))
        if amounts:
            headline = headline_of(measure, amounts)
            yield Counted(measure.id, measure.label, measure.period, question.id, headline, amounts)


def headline_of(measure: Measure, amounts: tuple[Amount, ...]) -> str:
    """The one value that sums a measure up: its own, else what is worked out first, else typed."""
    if measure.groups:
        return BY_GROUP
    own = [one for one in amounts if one.key == measure.id]
    derived = [one for one in amounts if one.formula]
    return (own or derived or list(amounts))[0].shown


def figures_of(position: Position, measure: Measure) -> Iterator[Amount]:
    """What was typed, group by group where the measure is counted for groups.

    Of a group from which somebody could be picked out it is told only that it is too small.
    """
    hidden = too_small_to_show(position.question_set, position.sheet) if measure.groups else {}
    for key, figure, group in figure_keys(measure):
        typed = position.sheet.figures.get(key, "")
        if not typed:
            continue
        if key in hidden:
            yield Amount(key, label_of(figure, group), str(in_its_place(hidden[key])), "")
            continue
        read = read_figure(figure, typed)
        yield Amount(key, label_of(figure, group), amount_shown(read, typed, figure.unit), "")


def label_of(figure: Figure, group: Group | None) -> str:
    return f"{figure.label}: {group.label}" if group else figure.label


def derived_of(position: Position, measure: Measure) -> Iterator[Amount]:
    """What is worked out, or why it cannot be; nothing where its figures are not given."""
    for key, _, _ in derived_keys(measure):
        value = position.result.values.get(key)
        if value is not None and (value.value is not None or value.problem):
            yield Amount(key, value.label, value_shown(value), formula_shown(value.formula))


def value_shown(value: Value) -> str:
    """A derived value with its unit, or the words for why there is none."""
    if value.value is None:
        return value.problem or ""
    return with_unit(number_shown(value.value), value.unit)


def amount_shown(read: Fraction | date | None, typed: str, unit: str) -> str:
    """A figure with its unit; as it was typed where it could not be read."""
    if isinstance(read, Fraction):
        return with_unit(number_shown(read), unit)
    return day(read) if isinstance(read, date) else clip(typed, LONGEST_FIGURE)


def number_shown(number: Fraction) -> str:
    """A number with commas in its whole part and two decimal places at most."""
    whole, point, rest = plain(number).partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.lstrip("-") != "0" else f"{whole}{point}{rest}"


def with_unit(number: str, unit: str) -> str:
    """A number and what it counts."""
    if unit == "GBP":
        return f"£{number}"
    return number + AFTER.get(unit, f" {unit}")


def formula_shown(formula: str) -> str:
    """A formula with the signs people read."""
    return formula.replace("*", "×").replace(" / ", " ÷ ").replace(" - ", " − ")
