"""Typed answers: read as people write them, kept plainly, and written back for people."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.core.answers.typed_values import (
    InvalidValue,
    format_amount,
    format_answer,
    format_date,
    format_exact,
    read_amount,
    read_value,
    refuse_future_date,
    split_choices,
)
from checklist.core.exact_numbers import read_number
from checklist.core.question_sets.model import Question
from tests.core.shipped import WFOF


def asked(kind: str, **more: object) -> Question:
    """A question of some type."""
    fields = {
        "id": "made-01",
        "prompt": "How many?",
        "guidance": "Count.",
        "type": kind,
        "evidence": ("A register",),
        "owner": "Head of PSD",
        "sources": ("S1",),
        "confidence": "inferred",
    }
    return Question.model_validate(fields | more)


def is_accepted(question: Question, typed: str) -> bool:
    try:
        read_amount(question, typed)
    except InvalidValue:
        return False
    return True


COUNT = asked("number", minimum="0")
POSTS = asked("number", minimum="0", decimal_places="1", unit="FTE")
POUNDS = asked("money", minimum="0", decimal_places="2", unit="GBP")
SHARE = asked("percentage", minimum="0", maximum="100", decimal_places="1", unit="percent")


@pytest.mark.parametrize(
    ("question", "typed", "stored", "words"),
    [
        (COUNT, "1,250", "1250", "1,250"),
        (COUNT, "1 250", "1250", "1,250"),
        (COUNT, "1\u00a0250", "1250", "1,250"),
        (COUNT, "1\u2009250\u2009000", "1250000", "1,250,000"),
        (COUNT, "123,456,789,012,345", "123456789012345", "123,456,789,012,345"),
        (COUNT, " 007 ", "7", "7"),
        (COUNT, "0", "0", "0"),
        (COUNT, "12.0", "12", "12"),
        (POSTS, "3.50", "3.5", "3.5 FTE"),
        (POSTS, "3.5 FTE", "3.5", "3.5 FTE"),
        (POUNDS, "£5,000", "5000", "£5,000"),
        (POUNDS, "£ 49.9", "49.9", "£49.90"),
        (POUNDS, "75 pounds", "75", "£75"),
        (POUNDS, "gbp 1,000,000.05", "1000000.05", "£1,000,000.05"),
        (SHARE, "12.5%", "12.5", "12.5%"),
        (SHARE, "36 per cent", "36", "36%"),
        (SHARE, "100 %", "100", "100%"),
    ],
)
def test_an_amount_is_read_as_people_write_it(
    question: Question, typed: str, stored: str, words: str
) -> None:
    assert read_amount(question, typed) == stored
    assert format_amount(question, stored) == words


@pytest.mark.parametrize(
    ("question", "typed", "message"),
    [
        (COUNT, "about 3", "Number must be a whole number, such as 1,250"),
        (COUNT, "12,50", "Number must be a whole number, such as 1,250"),
        (COUNT, "1,25", "Number must be a whole number, such as 1,250"),
        (COUNT, "12 5", "Number must be a whole number, such as 1,250"),
        (COUNT, "1,2500", "Number must be a whole number, such as 1,250"),
        (COUNT, "1250,000", "Number must be a whole number, such as 1,250"),
        (COUNT, "1,250 000", "Number must be a whole number, such as 1,250"),
        (COUNT, "1,,250", "Number must be a whole number, such as 1,250"),
        (COUNT, "0,125", "Number must be a whole number, such as 1,250"),
        (COUNT, "1,123,456,789,012,345", "Number must be a whole number, such as 1,250"),
        (COUNT, "3.5", "Number must be a whole number, such as 1,250"),
        (COUNT, "٣", "Number must be a whole number, such as 1,250"),
        (COUNT, "1e9", "Number must be a whole number, such as 1,250"),
        (COUNT, "9" * 40, "Number must be a whole number, such as 1,250"),
        (COUNT, "−3", "Number must be 0 or more"),
        (COUNT, "£3", "Number must be a whole number, such as 1,250"),
        (POSTS, "3.55", "Number must have no more than 1 digit after the point"),
        (POSTS, "some", "Number must be in digits, such as 12.5"),
        (POUNDS, "5k", "Amount must be in pounds, such as 5,000 or 49.99"),
        (POUNDS, "$5", "Amount must be in pounds, such as 5,000 or 49.99"),
        (POUNDS, "1.999", "Amount must have no more than 2 digits after the point"),
        (SHARE, "101", "Percentage must be between 0 and 100"),
        (SHARE, "-1%", "Percentage must be between 0 and 100"),
        (SHARE, "most", "Percentage must be a number, such as 12.5"),
    ],
)
def test_what_will_not_do_is_refused_with_what_would(
    question: Question, typed: str, message: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        read_amount(question, typed)

    assert str(refused.value) == message


@pytest.mark.parametrize(
    ("typed", "is_read"),
    [
        *[("-6", False), ("-5", True), ("-4", True), ("24,999", True), ("25,000", True)],
        *[("25,001", False), ("9" * 15, False), ("9" * 16, False)],
    ],
)
def test_a_number_may_reach_its_limits_and_not_exceed_them(typed: str, is_read: bool) -> None:
    question = asked("number", minimum="-5", maximum="25000")

    assert is_accepted(question, typed) is is_read


@pytest.mark.parametrize(
    ("question", "typed", "is_read"),
    [
        *[(COUNT, "9" * 15, True), (COUNT, "9" * 16, False), (COUNT, "-1", False)],
        *[(asked("money"), "0", True), (asked("money"), "-1", False)],
        *[(SHARE, "100", True), (SHARE, "100.1", False), (SHARE, "99.9", True)],
        *[(POSTS, "1.5", True), (POSTS, "1.55", False), (POSTS, "1.50", True)],
        *[(POUNDS, "1.99", True), (POUNDS, "1.999", False), (POUNDS, "1.990", True)],
        *[(POUNDS, "0." + "0" * 15, True), (POUNDS, "0." + "0" * 16, False)],
        *[(COUNT, "1,234,567,890,123", True), (COUNT, "1,234,567,890,123,456", False)],
    ],
)
def test_digits_and_decimal_places_may_reach_their_limits(
    question: Question, typed: str, is_read: bool
) -> None:
    assert is_accepted(question, typed) is is_read


def test_limits_of_the_set_are_kept_and_said_with_commas() -> None:
    question = asked("number", minimum="-5", maximum="25000")

    assert read_amount(question, "-5") == "-5"
    with pytest.raises(InvalidValue, match="Number must be between -5 and 25,000"):
        read_amount(question, "25,001")


@given(st.text())
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    for question in (COUNT, POSTS, POUNDS, SHARE):
        with suppress(InvalidValue):
            assert read_number(read_amount(question, typed)) is not None


@given(st.integers(0, 10**15 - 1), st.integers(0, 99))
def test_what_is_kept_reads_back_as_the_same_amount(whole: int, pence: int) -> None:
    amount = whole + Fraction(pence, 100)

    stored = read_amount(POUNDS, f"£{whole:,}.{pence:02}")

    assert read_number(stored) == amount
    assert format_exact(amount) == stored
    assert read_amount(POUNDS, format_amount(POUNDS, stored)) == stored


@given(st.dates())
def test_a_date_in_the_future_is_refused_only_where_it_must_have_passed(day: date) -> None:
    today = date(2026, 11, 21)
    refuse_future_date(asked("date"), day, today)
    passed = asked("date", not_in_future=True)

    if day <= today:
        refuse_future_date(passed, day, today)
    else:
        with pytest.raises(InvalidValue, match="Date must be today or in the past"):
            refuse_future_date(passed, day, today)


def test_what_cannot_be_read_is_shown_as_it_was_kept() -> None:
    assert format_date("2022-03-04") == "4 March 2022"
    assert format_date("soon") == "soon"
    assert format_amount(COUNT, "many") == "many"
    assert split_choices("policing; security") == ["policing", "security"]


def test_an_answer_reads_as_people_say_it_whatever_its_type() -> None:
    found = {
        question_id: format_answer(WFOF.get_question(question_id), WFOF.scales[0], stored)
        for question_id, stored in [
            ("hosp-01", "partly"),
            ("hosp-02", "2012-10-18"),
            ("hosp-03", "money limit"),
            ("hosp-04", "25"),
            ("public-03", "36"),
            ("biz-06", "23043"),
            ("info-03", "not applicable"),
        ]
    }

    assert list(found.values()) == [
        "Partly",
        "18 October 2012",
        "Money limit",
        "£25",
        "36%",
        "23,043 people",
        "Does not apply to us",
    ]


@pytest.mark.parametrize(
    ("kind", "typed", "told"),
    [
        ("choice", "weekly", "Choose one of: monthly; yearly"),
        ("choices", "weekly", "Choose some of: monthly; yearly"),
        ("choices", "monthly; weekly", "Choose some of: monthly; yearly"),
        ("choices", "", "Choose some of: monthly; yearly"),
        ("choice", "monthly", ""),
        ("choices", "yearly; monthly", ""),
    ],
)
def test_a_choice_is_one_of_those_offered_and_several_are_all_of_them(
    kind: str, typed: str, told: str
) -> None:
    question = asked(kind, choices=("monthly", "yearly"))
    if told:
        with pytest.raises(InvalidValue) as refused:
            read_value(question, typed, None)
        assert str(refused.value) == told
    else:
        assert set(split_choices(read_value(question, typed, None))) == set(split_choices(typed))


@pytest.mark.parametrize(("limit", "words"), [(1, "1 character or"), (1000, "1,000 characters or")])
def test_a_text_over_its_limit_is_told_the_limit(limit: int, words: str) -> None:
    question = asked("text", character_limit=str(limit))

    assert read_value(question, "x" * limit, None) == "x" * limit
    with pytest.raises(InvalidValue, match=words):
        read_value(question, "x" * (limit + 1), None)
