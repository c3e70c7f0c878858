"""Checks of figures: those that cannot be read, and those that contradict one another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.typed_values import group_thousands
from checklist.core.answers.visibility import QuestionStatus, find_statuses, sort_by_dependency
from checklist.core.formulas.evaluation import NotComputable, NotGiven
from checklist.core.formulas.formula import Amount, Formula, list_names, parse
from checklist.core.measures.calculator import Calculator, TooFew, read_figure
from checklist.core.measures.values import compute_values, condition_values
from checklist.core.messages import Sentence, lower_first, say
from checklist.core.question_sets.measure_keys import AS_AT, list_figure_keys
from checklist.core.question_sets.model import Check, Figure, QuestionSet

_OPERATORS = {
    "<=": Fraction.__le__,
    ">=": Fraction.__ge__,
    "=": Fraction.__eq__,
    "<": Fraction.__lt__,
    ">": Fraction.__gt__,
}


@dataclass(frozen=True, slots=True)
class FailedCheck:
    """A check that the figures fail.

    ``keys`` are the figures and questions it names, the one to look at first before the others.
    """

    check: Check
    keys: tuple[str, ...]
    message: Sentence


def find_failed_checks(question_set: QuestionSet, sheet: AnswerSheet) -> Iterator[FailedCheck]:
    """Yield the checks that a sheet fails; one whose figures are not all given passes."""
    visible = _drop_hidden_answers(question_set, sheet)
    calculator = Calculator(question_set, visible, {AS_AT: sheet.as_at})
    for check in question_set.checks:
        left, right = parse(check.left), parse(check.right)
        names = (*list_names(left), *list_names(right))
        for group in _list_check_groups(question_set, calculator, names):
            if not _holds(calculator, check, left, right, group):
                yield _describe_failure(calculator, check, names, group)


def find_unreadable_figures(
    question_set: QuestionSet, sheet: AnswerSheet
) -> Iterator[tuple[str, Figure]]:
    """Yield each figure, by key, whose text cannot be read as a value of its type."""
    for measure in question_set.measures:
        for key, figure, _ in list_figure_keys(measure):
            typed = sheet.figures.get(key, "")
            if typed.strip() and read_figure(figure, typed) is None:
                yield key, figure


def _describe_failure(
    calculator: Calculator, check: Check, names: tuple[str, ...], group: str
) -> FailedCheck:
    """Describe a check that failed: parts of a total with their sum, the total first."""
    *parts, total = names
    is_sum = check.operator == "=" and not group and len(parts) > 1
    if is_sum and all(_is_part(calculator.figures, part, total) for part in parts):
        return FailedCheck(check, (total, *parts), _describe_sum(calculator, check, parts, total))
    keys = tuple(calculator.resolve_key(name, group) for name in names)
    return FailedCheck(check, keys, say("{message}", message=check.message))


def _is_part(figures: Mapping[str, Figure], part: str, total: str) -> bool:
    return part in figures and total in figures and figures[part].split_of == total


def _describe_sum(
    calculator: Calculator, check: Check, parts: Sequence[str], total: str
) -> Sentence:
    """Say what the parts come to and what they must add up to."""
    labels = _shorten_labels([calculator.figures[part].label for part in parts])
    come_to, of = (
        group_thousands(_to_number(calculator.evaluate(parse(side), "")))
        for side in (check.left, check.right)
    )
    return say(
        "{parts} come to {sum}. They must add up to the {total} {what}",
        parts=f"{', '.join(labels[:-1])} and {labels[-1]}",
        sum=come_to,
        total=of,
        what=lower_first(calculator.figures[total].label),
    )


def _shorten_labels(labels: Sequence[str]) -> list[str]:
    """Shorten labels for a list in a sentence.

    "Category: sexual misconduct" is "sexual misconduct", "Police staff, PCSOs included" the staff.
    """
    plain = [label.rpartition(": ")[2].partition(",")[0] for label in labels]
    return [plain[0][:1].upper() + plain[0][1:], *(lower_first(label) for label in plain[1:])]


def _drop_hidden_answers(question_set: QuestionSet, sheet: AnswerSheet) -> AnswerSheet:
    """Return the sheet without answers to hidden questions, which count nowhere."""
    if not any(question.hidden_unless for question in question_set.questions):
        return sheet
    values = condition_values(sheet, compute_values(question_set, sheet))
    statuses, _ = find_statuses(question_set, sheet, values, sort_by_dependency(question_set))
    visible = {
        key: response
        for key, response in sheet.responses.items()
        if statuses.get(key) is not QuestionStatus.HIDDEN
    }
    return replace(sheet, responses=visible)


def _list_check_groups(
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
    """Say whether a check holds; one that cannot be computed does."""
    try:
        amounts = calculator.evaluate(left, group), calculator.evaluate(right, group)
    except (NotGiven, NotComputable, TooFew):
        return True
    return _OPERATORS[check.operator](*map(_to_number, amounts))


def _to_number(amount: Amount) -> Fraction:
    """Return an amount as a number: a date as its day, so that dates compare with dates."""
    return Fraction(amount.toordinal()) if isinstance(amount, date) else amount
