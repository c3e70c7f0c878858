"""The interval around a ratio of rates, and formulas that ask for it."""

from __future__ import annotations

import math
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.formulas.evaluation import NotComputable, evaluate
from checklist.core.formulas.formula import BadFormula, parse
from checklist.core.formulas.ratio_interval import ratio_high, ratio_low
from checklist.core.measures.values import compute_values
from tests.core.shipped import VCC

counts = some.integers(1, 5000)


def compute(formula: str) -> Fraction | date:
    return evaluate(parse(formula), lambda key: Fraction(key))


@given(counts, counts, counts, counts)
def test_the_interval_is_the_textbook_one(a: int, others: int, b: int, more: int) -> None:
    n, m = a + others, b + more
    ratio = (a / n) / (b / m)
    error = math.sqrt(1 / a - 1 / n + 1 / b - 1 / m)

    low, high = (end(*map(Fraction, (a, n, b, m))) for end in (ratio_low, ratio_high))

    assert float(low) == pytest.approx(ratio * math.exp(-1.959964 * error), abs=1e-4)
    assert float(high) == pytest.approx(ratio * math.exp(1.959964 * error), abs=1e-4, rel=1e-6)


def test_a_formula_may_ask_for_either_end() -> None:
    assert compute("ratio_low(30, 200, 20, 300)") == Fraction("1.3154")
    assert compute("ratio_high(30, 200, 10 + 10, 300)") == Fraction("3.8485")


@pytest.mark.parametrize("formula", ["ratio_low(9, 9, 1, 9)", "ratio_high(1, 9, 9, 9)"])
def test_all_may_be_cases(formula: str) -> None:
    assert compute(formula)


@pytest.mark.parametrize(
    "formula",
    [
        *("ratio_low(0, 9, 1, 9)", "ratio_low(1, 9, 0, 9)", "ratio_low(-1, 9, 1, 9)"),
        *("ratio_low(10, 9, 1, 9)", "ratio_low(1, 9, 10, 9)"),
    ],
)
def test_without_cases_or_with_too_many_there_is_no_interval(
    formula: str,
) -> None:
    with pytest.raises(NotComputable):
        compute(formula)


@pytest.mark.parametrize(
    "formula",
    ["ratio_low(1, 2, 3)", "ratio_low(1, 2, 3, 4, 5)", "ratio_low 1", "ratio_low(1 2 3 4)", "1, 2"],
)
def test_an_interval_needs_four_counts(formula: str) -> None:
    with pytest.raises(BadFormula):
        parse(formula)


def test_the_disparity_ratio_comes_with_its_interval() -> None:
    typed = {"refused.female": 30, "decided.female": 200, "refused.male": 20, "decided.male": 300}
    figures = {f"M24.{key}": str(count) for key, count in typed.items()}

    found = compute_values(VCC, AnswerSheet(as_at=date(2022, 3, 4), figures=figures))

    assert found["M25.female"].value == Fraction("2.25")
    assert found["M25.low.female"].value == Fraction("1.3154")
    assert found["M25.high.female"].value == Fraction("3.8485")
    assert found["M25.low.asian"].value is None


def test_neither_ratio_nor_interval_is_shown_against_a_small_reference_group() -> None:
    typed = {"refused.female": 30, "decided.female": 200, "refused.male": 3, "decided.male": 9}
    figures = {f"M24.{key}": str(count) for key, count in typed.items()}

    found = compute_values(VCC, AnswerSheet(as_at=date(2022, 3, 4), figures=figures))

    for key in ("M25.female", "M25.low.female", "M25.high.female"):
        assert found[key].problem == "not shown, as it rests on fewer than 10"
