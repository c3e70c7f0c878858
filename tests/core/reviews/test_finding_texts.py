"""What is filled in where a finding begins with a kept text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from checklist.core.reviews.finding_texts import (
    PLACES,
    describe_places,
    fill_places,
    list_places,
)

BEGINS, ENDS = date(2022, 4, 1), date(2023, 3, 31)


def fill(text: str, questions: Sequence[str] = ("vet-01", "vet-02", "inf-05")) -> str:
    return fill_places(text, describe_places("Testshire Police", questions, BEGINS, ENDS))


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("[force] is [slow].", "Testshire Police is [slow]."),
        ("[Force], [FORCE]", "Testshire Police, Testshire Police"),
        ("See [questions].", "See vet-01, vet-02 and inf-05."),
        ("In [period]", "In 1 April 2022 to 31 March 2023"),
        ("[ force ] (force) [force", "[ force ] (force) [force"),
    ],
)
def test_each_place_is_filled_in_and_other_brackets_stay(text: str, filled: str) -> None:
    assert fill(text) == filled


def test_every_place_that_is_offered_has_something_to_fill_in() -> None:
    assert set(describe_places("F", ["vet-01"], BEGINS, ENDS)) == set(PLACES)


def test_one_question_stands_alone_and_without_one_the_place_stays() -> None:
    assert fill("See [questions].", ["vet-01"]) == "See vet-01."
    assert fill("See [questions].", []) == "See [questions]."


def test_what_fills_a_place_is_not_filled_in_itself() -> None:
    values = describe_places("[period] Police", ["vet-01"], BEGINS, ENDS)

    assert fill_places("[force]", values) == "[period] Police"


def test_the_places_that_are_left_are_listed_once_each() -> None:
    assert list_places("[period] [Force] [sic] [period]") == ["[period]", "[Force]"]
