"""Dates typed as day, month and year."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from werkzeug.datastructures import MultiDict
from wtforms import Form
from wtforms.validators import InputRequired

from checklist.web.fields import DayField
from checklist.web.filters import split_day


class DatedForm(Form):
    as_at = DayField("As-at date", [InputRequired("Enter the as-at date")])


FORM: Any = DatedForm


def typed(*parts: str) -> Any:
    return FORM(MultiDict([("as_at", part) for part in parts]))


@pytest.mark.parametrize(
    "parts",
    [
        ("4", "3", "2022"),
        (" 04", "03", "2022 "),
        ("4", "March", "2022"),
        ("4", "MAR", "2022"),
        ("4", "marc", "2022"),
        ("\u200e4", "\u200e3\u200e", "2022\u200b"),
    ],
)
def test_a_date_is_read_as_people_type_it(parts: tuple[str, ...]) -> None:
    form = typed(*parts)

    assert form.validate()
    assert form.as_at.data == date(2022, 3, 4)


def test_the_first_of_1900_is_a_date() -> None:
    form = typed("1", "1", "1900")

    assert form.validate()
    assert form.as_at.data == date(1900, 1, 1)


@pytest.mark.parametrize(
    "text", ["2022-03-04", "4 March 2022", "4/3/2022", "4.3.2022", "\u200e4/\u200e3/\u200e2022"]
)
def test_a_date_in_one_piece_is_read_too(text: str) -> None:
    form = typed(text)

    assert form.validate()
    assert form.as_at.data == date(2022, 3, 4)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (("", "", ""), "Enter the as-at date"),
        (("4", "", "2022"), "As-at date must include a month"),
        (("", "", "2022"), "As-at date must include a day and month"),
        (("31", "2", "2022"), "As-at date must be a real date"),
        (("4", "3", "22"), "As-at date must have its year in four digits, such as 2022"),
        (("4", "3", "²022"), "As-at date must have its year in four digits, such as 2022"),
        (("4", "3", "+202"), "As-at date must have its year in four digits, such as 2022"),
        (("4th", "3", "2022"), "As-at date must have its day in digits, such as 4"),
        (
            ("4", "Mawrth", "2022"),
            "As-at date must have its month in digits or in English, such as 3 or March",
        ),
        (
            ("4", "Ma", "2022"),
            "As-at date must have its month in digits or in English, such as 3 or March",
        ),
        (("31", "12", "1899"), "As-at date must be in the year 1900 or later"),
        (("4", "3", "0026"), "As-at date must be in the year 1900 or later"),
        (("4", "13", "2022"), "As-at date must be a real date"),
        (("4", "3", "0000"), "As-at date must be a real date"),
        (("4", "3", "2022", "5"), "As-at date must be a real date"),
        (("x" * 5000, "3", "2022"), "As-at date must have its day in digits, such as 4"),
    ],
)
def test_what_is_no_date_is_refused_in_words_that_say_why(
    parts: tuple[str, ...], words: str
) -> None:
    form = typed(*parts)

    assert not form.validate()
    assert list(form.as_at.errors) == [words]


def test_a_refused_date_is_shown_as_it_was_typed() -> None:
    form = typed("31", "feb", "2022")

    assert not form.validate()
    assert list(split_day(form.as_at)) == [("day", "31"), ("month", "feb"), ("year", "2022")]


def test_a_known_date_is_shown_in_its_parts() -> None:
    form = FORM(as_at=date(2022, 3, 4))

    assert list(split_day(form.as_at)) == [("day", "4"), ("month", "3"), ("year", "2022")]
