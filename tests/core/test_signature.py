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
        (Capacity.OTHER, "Director, by delegation of 3 May", "Director, by delegation of 3 May"),
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


@pytest.mark.parametrize(
    ("closed", "said"),
    [
        ((), "I have read this assessment. To the best"),
        (
            ("cor-11",),
            "I have read this assessment, except question cor-11, which is restricted and which I",
        ),
        (
            ("cor-11", "vet-03", "vet-08"),
            "I have read this assessment, except questions cor-11, vet-03 and vet-08, which are",
        ),
    ],
)
def test_the_statement_excepts_what_the_signatory_was_not_shown(
    closed: tuple[str, ...], said: str
) -> None:
    statement = write_statement("Testshire Police", date(2022, 3, 4), "chief constable", closed)

    assert statement.startswith(said)
    assert statement.count("which I was not shown. To the best of my knowledge") == bool(closed)


def test_of_a_seal_people_are_shown_twelve_digits() -> None:
    assert shorten_seal("0123456789abcdef" * 4) == "0123456789ab"
