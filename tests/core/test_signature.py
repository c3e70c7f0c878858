"""What a signature says, and in what capacity."""

from __future__ import annotations

from datetime import date

import pytest

from checklist.core.signature import (
    Capacity,
    describe_capacity,
    shorten_seal,
    write_statement,
)


@pytest.mark.parametrize(
    ("capacity", "authority", "words"),
    [
        (Capacity.CHIEF, "", "chief constable"),
        (Capacity.DEPUTY, "", "deputy chief constable"),
        (Capacity.ASSISTANT, "", "assistant chief constable acting under section 41"),
        (Capacity.OTHER, "worked example", "other: worked example"),
        (Capacity.CHIEF, "left over from another choice", "chief constable"),
    ],
)
def test_a_capacity_is_said_in_words(capacity: Capacity, authority: str, words: str) -> None:
    assert describe_capacity(capacity, authority) == words


def test_the_statement_names_force_date_and_capacity() -> None:
    statement = write_statement("Testshire Police", date(2022, 3, 4), "deputy chief constable")

    assert "position as at 4 March 2022, including where evidence is missing" in statement
    assert "I sign it for Testshire Police as deputy chief constable." in statement
    assert "does not say that every answer has been independently checked" in statement


def test_of_a_seal_people_are_shown_twelve_digits() -> None:
    assert shorten_seal("0123456789abcdef" * 4) == "0123456789ab"
