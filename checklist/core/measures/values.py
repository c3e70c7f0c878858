"""Computes measures, the levels they suggest, and the checks between figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.visibility import QuestionStatus, evaluation_order, find_statuses
from checklist.core.formulas.formula import (
    Amount,
    Formula,
    NotComputable,
    NotGiven,
    list_names,
    number,
    parse,
)
from checklist.core.measures.calculator import Calculator, TooFew, list_derived_keys, read_figure
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import (
    Check,
    Derived,
    Figure,
    Group,
    Measure,
    QuestionSet,
    list_figure_keys,
)

NOT_COMPUTABLE = "not computable"
_AS_AT = "as_at"
REPEAT_THEMES = "repeat_themes"
_EARLIER_THEMES = "earlier_themes"
_OPERATORS = {
    "<=": Fraction.__le__,
    ">=": Fraction.__ge__,
    "=": Fraction.__eq__,
    "<": Fraction.__lt__,
    ">": Fraction.__gt__,
}


@dataclass(frozen=True, slots=True)
class MeasureValue:
    """A measure's value: exact, a word for why there is none, or both None while not given."""

    key: str
    label: str
    unit: str
    value: Fraction | None
    problem: str | None
    formula: str


def condition_values(sheet: AnswerSheet, values: Mapping[str, MeasureValue]) -> dict[str, str]:
    """Return what conditions may rest on besides questions: facts, figures and measures."""
    computed = {key: str(one.value) for key, one in values.items() if one.value is not None}
    return {**computed, **sheet.figures, **sheet.facts}


def compute_values(
    question_set: QuestionSet, sheet: AnswerSheet, repeat_themes: int | None = None
) -> dict[str, MeasureValue]:
    """Return every derived value of the set, by key; for groups, group by group.

    ``repeat_themes`` is known only once candidate findings are.
    """
    known: dict[str, Amount] = {_AS_AT: sheet.as_at}
    if sheet.earlier_themes:
        known[_EARLIER_THEMES] = Fraction(len(sheet.earlier_themes))
        if repeat_themes is not None:
            known[REPEAT_THEMES] = Fraction(repeat_themes)
    calculator = Calculator(question_set, sheet, known)
    return {
        key: _value_of(calculator, key, derived, group)
        for measure in question_set.measures
        for key, derived, group in list_derived_keys(measure)
    }


@dataclass(frozen=True, slots=True)
class FailedCheck:
    """A check that the figures fail; ``keys`` are the figures and questions it names."""

    check: Check
    keys: tuple[str, ...]
    message: Sentence


def find_failed_checks(question_set: QuestionSet, sheet: AnswerSheet) -> Iterator[FailedCheck]:
    """Yield the checks that what is typed fails; one whose figures are not all given holds."""
    calculator = Calculator(question_set, _asked_only(question_set, sheet), {_AS_AT: sheet.as_at})
    for check in question_set.checks:
        left, right = parse(check.left), parse(check.right)
        names = (*list_names(left), *list_names(right))
        for group in _groups_of(question_set, calculator, names):
            if not _holds(calculator, check, left, right, group):
                keys = tuple(calculator.full_key(name, group) for name in names)
                yield FailedCheck(check, keys, say("{message}", message=check.message))


def find_hints(question_set: QuestionSet, found: Mapping[str, MeasureValue]) -> dict[str, str]:
    """Return the level that each question's measures suggest: the lowest where several do."""
    suggested: dict[str, str] = {}
    for measure in question_set.measures:
        level = _hint_of(measure, found)
        if level is None:
            continue
        question = question_set.home_of(measure.id)
        rank = question_set.scale_of(question).rank
        suggested[question.id] = min(level, suggested.get(question.id, level), key=rank)
    return suggested


def find_unreadable_figures(
    question_set: QuestionSet, sheet: AnswerSheet
) -> Iterator[tuple[str, Figure]]:
    """Yield what was typed for a figure and cannot be read as one, by key."""
    for measure in question_set.measures:
        for key, figure, _ in list_figure_keys(measure):
            typed = sheet.figures.get(key, "")
            if typed.strip() and read_figure(figure, typed) is None:
                yield key, figure


def _value_of(
    calculator: Calculator, key: str, derived: Derived, group: Group | None
) -> MeasureValue:
    """Return one derived value, or the words for why there is none."""
    value: Fraction | None = None
    problem: str | None = None
    try:
        value = number(calculator.amount(key, ""))
    except NotGiven:
        pass
    except NotComputable:
        problem = NOT_COMPUTABLE
    except TooFew as error:
        problem = f"not shown, as it rests on fewer than {error.minimum}"
    label = f"{derived.label}: {group.label}" if group else derived.label
    return MeasureValue(key, label, derived.unit, value, problem, derived.formula)


def _asked_only(question_set: QuestionSet, sheet: AnswerSheet) -> AnswerSheet:
    """Return the sheet without answers to questions that are hidden: they count nowhere."""
    if not any(question.hidden_unless for question in question_set.questions):
        return sheet
    besides = condition_values(sheet, compute_values(question_set, sheet))
    found, _ = find_statuses(question_set, sheet, besides, evaluation_order(question_set))
    asked = {
        key: response
        for key, response in sheet.responses.items()
        if found.get(key) is not QuestionStatus.HIDDEN
    }
    return replace(sheet, responses=asked)


def _groups_of(
    question_set: QuestionSet, calculator: Calculator, names: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the groups a check is made for; one nameless group where it is made once."""
    measures = {measure.id: measure for measure in question_set.measures}
    for name in names:
        measure = measures.get(name.partition(".")[0])
        if measure is not None and measure.groups and name not in calculator.figures:
            return tuple(group.id for group in measure.groups)
    return ("",)


def _holds(calculator: Calculator, check: Check, left: Formula, right: Formula, group: str) -> bool:
    """Say whether a check holds, dates being compared with dates; what cannot be told holds."""
    try:
        one, other = calculator.compute(left, group), calculator.compute(right, group)
    except (NotGiven, NotComputable, TooFew):
        return True
    return _OPERATORS[check.operator](_as_number(one), _as_number(other))


def _as_number(amount: Amount) -> Fraction:
    return Fraction(amount.toordinal()) if isinstance(amount, date) else amount


def _hint_of(measure: Measure, found: Mapping[str, MeasureValue]) -> str | None:
    """Return the level one measure suggests; limits are included. None while it has no value."""
    keys = [key for key, _, _ in list_derived_keys(measure)]
    value = next((found[key].value for key in keys if found[key].value is not None), None)
    if value is None:
        return None
    return next(
        (hint.level for hint in measure.hints if hint.up_to is None or value <= hint.up_to), None
    )
