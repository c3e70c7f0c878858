"""Conditions at, below and above the values they compare with."""

from __future__ import annotations

import pytest

from checklist.core.question_sets.conditions import Comparison, Condition, Operator

ABOVE_THREE = Comparison(of="a", operator=Operator.ABOVE, value="3")
BELOW_THREE = Comparison(of="b", operator=Operator.BELOW, value="3")


@pytest.mark.parametrize(
    ("operator", "holds"),
    [
        (Operator.AT_MOST, [True, True, False]),
        (Operator.BELOW, [True, False, False]),
        (Operator.AT_LEAST, [False, True, True]),
        (Operator.ABOVE, [False, False, True]),
        (Operator.IS, [False, True, False]),
        (Operator.IS_NOT, [True, False, True]),
        (Operator.IN, [False, True, False]),
        (Operator.ANSWERED, [True, True, True]),
    ],
)
def test_each_operator_holds_below_at_and_above_as_it_says(
    operator: Operator, holds: list[bool]
) -> None:
    comparison = Comparison(of="M01", operator=operator, value="12.5")

    assert [comparison.holds({"M01": text}) for text in ("12.4", "25/2", "12.6")] == holds


@pytest.mark.parametrize("operator", list(Operator))
@pytest.mark.parametrize("given", [{}, {"M01": ""}, {"M01": "not applicable"}])
def test_nothing_holds_of_what_is_not_given_or_does_not_apply(
    operator: Operator, given: dict[str, str]
) -> None:
    assert not Comparison(of="M01", operator=operator, value="0").holds(given)


@pytest.mark.parametrize(
    "operator", [Operator.AT_MOST, Operator.BELOW, Operator.AT_LEAST, Operator.ABOVE]
)
def test_words_are_neither_more_nor_less_than_a_number(operator: Operator) -> None:
    assert not Comparison(of="M01", operator=operator, value="0").holds({"M01": "many"})
    assert not Comparison(of="M01", operator=operator, value="many").holds({"M01": "0"})


def test_a_number_is_compared_whichever_way_it_is_typed() -> None:
    above = Comparison(of="M01", operator=Operator.ABOVE, value="1000")

    assert above.holds({"M01": "1,250"})
    assert Comparison(of="M01", operator=Operator.IS, value="1250").holds({"M01": "1,250"})
    assert not above.holds({"M01": "12,50"})


@pytest.mark.parametrize(
    ("first", "second", "holds_all", "holds_any"),
    [
        *[("4", "2", True, True), ("4", "3", False, True)],
        *[("3", "2", False, True), ("3", "3", False, False)],
    ],
)
def test_all_or_any_comparisons_must_hold(
    first: str, second: str, holds_all: bool, holds_any: bool
) -> None:
    given = {"a": first, "b": second}
    comparisons = (ABOVE_THREE, BELOW_THREE)

    assert Condition(comparisons=comparisons).holds(given) is holds_all
    assert Condition(match="any", comparisons=comparisons).holds(given) is holds_any
