"""The grammar of formulas, its limits, and exact results."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.formulas.evaluation import NotComputable, evaluate
from checklist.core.formulas.formula import BadFormula, list_names, parse
from tests.core.sheets import AS_AT

FIGURES: dict[str, Fraction | date] = {
    "a": Fraction(7),
    "b.c": Fraction(2),
    "zero": Fraction(0),
    "day": date(2022, 3, 1),
    "as_at": AS_AT,
    "biz-05": Fraction(3),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("8 / 4 / 2", 1),
        ("8 - 4 - 2", 2),
        ("8 ÷ 4 × 3", 6),
        ("-a + 10", 3),
        ("--a", 7),
        ("0.1 + 0.2", Fraction(3, 10)),
        ("1 / 3 * 3", 1),
        ("abs(b.c - a)", 5),
        ("as_at - day", 3),
        ("months(as_at, day)", 1),
        ("months(as_at, as_at) + 1", 1),
        ("biz-05-1", 2),
        ("a/b.c", Fraction(7, 2)),
    ],
)
def test_formulas_are_computed_exactly(text: str, expected: Fraction) -> None:
    assert evaluate(parse(text), FIGURES.__getitem__) == expected


@pytest.mark.parametrize(
    "text",
    ["a / zero", "day + day", "day * 2", "abs(day)", "1 / (a - 7)", "months(day, a)"],
)
def test_what_cannot_be_computed_says_so(text: str) -> None:
    with pytest.raises(NotComputable):
        evaluate(parse(text), FIGURES.__getitem__)


@pytest.mark.parametrize(
    "text",
    [
        *("", "1 +", "(1", "1)", "1 2", "a b", "a ** 2", "__import__('os')", "1e9", "a;b", "1 < 2"),
        *("a[0]", "'a'", "٣", "abs", "(" * 30 + "1" + ")" * 30, "-" * 30 + "1", "1" * 16),
        *("1" + "+1" * 600, "months(day)", "months(day, day, day)", "months day", "months(,)"),
    ],
)
def test_nothing_else_is_a_formula(text: str) -> None:
    if text == "abs":
        assert list(list_names(parse(text))) == ["abs"]
        return
    with pytest.raises(BadFormula):
        parse(text)


@pytest.mark.parametrize(
    ("build", "most"),
    [
        (lambda depth: "(" * depth + "1" + ")" * depth, 20),
        (lambda depth: "-" * depth + "1", 20),
        (lambda depth: "abs(" * depth + "1" + ")" * depth, 20),
        (lambda digits: "9" * digits, 15),
        (lambda digits: "0." + "9" * digits, 15),
        (lambda length: "1".ljust(length), 1000),
    ],
    ids=["brackets", "signs", "abs", "digits", "decimal places", "characters"],
)
def test_a_formula_may_reach_each_limit_and_not_exceed_it(
    build: Callable[[int], str], most: int
) -> None:
    for size in (most - 1, most):
        parse(build(size))
    with pytest.raises(BadFormula):
        parse(build(most + 1))


def test_names_are_listed_in_the_order_written() -> None:
    formula = parse("ratio_low(d, c, b, a) + abs(e - 1) * M01.x / biz-05 - months(as_at, g)")

    assert list(list_names(formula)) == ["d", "c", "b", "a", "e", "M01.x", "biz-05", "as_at", "g"]
