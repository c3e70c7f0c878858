"""The bounds of a set's numbers, dates and ids, each refused in words, and told to editors.

Ids are as long as the columns in which they are kept: SQLite does not mind, PostgreSQL does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, JsonValue

from checklist.core.dates import read_iso_date
from checklist.core.exact_numbers import Exact, read_number
from checklist.core.question_sets.advice.model_fields import Bounds
from checklist.core.question_sets.version_numbers import VERSION_PATTERN

LONGEST_KEY = 60
"""Letters of the key under which a figure, a fact or a further answer is kept."""

# Ten times what ships, or as much as ids allow. Checking goes through lists of conditions together,
# and 3,000 comparisons of one figure would keep it, and the start of the service, busy for minutes.
MOST_COMPARISONS = 30
MOST_STEPS = 20
"""Levels, grades, strengths, and hints of one question or measure."""
MOST_IN_A_QUESTION = 50
"""Entries of a list that stands on one page."""
MOST_CHOICES = 200
MOST_SECTIONS = 50
MOST_IN_A_SET = 1000
"""Entries of a list of a whole set: sources, checks, changes."""

_LONGEST_SET_ID = 40
_LONGEST_VERSION = 20
_LONGEST_QUESTION_ID = 20
_LONGEST_SECTION_ID = _LONGEST_QUESTION_ID - 3  # a question's id has a hyphen and two digits more
_LONGEST_ID = 40  # with what stands before it, it stays within LONGEST_KEY
_LONGEST_FOLLOW_UP_ID = 35
_LONGEST_GRADE = 60  # grades are named inside sentences
# Fifty years: what is older is no evidence of anything, and far below where the calendar ends.
_MOST_MONTHS = 600
# As exact_numbers.py reads them.
_MOST_DIGITS = 15
# Five times the usual limit; a longer text is a document, and belongs among the evidence.
_MOST_CHARACTERS = 20_000
_MOST_COUNT = 1_000_000

# As editors read them: to YAML 1.2 True and TRUE are true, and Yes is a text.
_TRUTHS = {
    **dict.fromkeys(("yes", "true", "True", "TRUE"), True),
    **dict.fromkeys(("no", "false", "False", "FALSE"), False),
}
_WHOLE = re.compile(r"(-?[0-9]{1,15})(?:\.0+)?")

_Number = TypeVar("_Number", int, Fraction)


def _from_to(least: int, most: int, what: str) -> Callable[[_Number], _Number]:
    """Return a check that a number is within bounds; it raises ValueError with what to write."""

    def check(value: _Number) -> _Number:
        if not least <= value <= most:
            raise ValueError(f"write {what} from {least:,} to {most:,}, not {value}")
        return value

    return check


def _read_share(value: object) -> object:
    """Refuse what is no number with an example of a share. Raises ValueError."""
    if not isinstance(value, str) or read_number(value) is not None:
        return value
    percent = read_number(value.removesuffix("%").strip())
    if percent is not None and value.endswith("%"):
        raise ValueError(f"write {percent / 100} for {value}: shares are fractions of 1")
    decimal = value.replace(",", ".")
    if read_number(decimal) is not None:
        raise ValueError(f"write {decimal}, with a point instead of the comma")
    raise ValueError("write a share of 1, such as 9/10 or 0.9")


def _check_share(value: Fraction) -> Fraction:
    if value > 1:
        raise ValueError(f"write a share of 1, such as 9/10; {value} is above it")
    if value < 0:
        raise ValueError(f"write a share of 1, such as 9/10; {value} is below 0")
    return value


def _check_some_share(value: Fraction) -> Fraction:
    if value == 0:
        raise ValueError("write a share of 1 that is above 0, such as 9/10")
    return _check_share(value)


def _at_most(letters: int) -> Callable[[str], str]:
    """Return a check that an id is short enough; it raises ValueError with what to write."""

    def check(text: str) -> str:
        if len(text) > letters:
            raise ValueError(f"keep it to {letters} characters; it has {len(text):,}")
        return text

    return check


def _length(letters: int) -> dict[str, JsonValue]:
    """Return what the JSON Schema says of an id that is short enough."""
    return {"maxLength": letters}


def _read_truth(value: object) -> object:
    """Read yes or no: by itself pydantic takes on, y, t and 1 too. Raises ValueError."""
    if not isinstance(value, str):
        return value
    if value not in _TRUTHS:
        raise ValueError("write yes or no")
    return _TRUTHS[value]


def _read_whole(value: object) -> object:
    """Read a whole number: by itself pydantic takes 1_0 and +2 too. Raises ValueError."""
    if not isinstance(value, str):
        return value
    matched = _WHOLE.fullmatch(value)
    if matched is None:
        is_long = value.isascii() and value.lstrip("-").isdecimal()
        raise ValueError(f"write a whole number{' of at most 15 digits' if is_long else ''}")
    return int(matched[1])


def _iso_date(value: object) -> object:
    """Read the one way in which a date is written in files. Raises ValueError."""
    if not isinstance(value, str):
        return value
    day = read_iso_date(value)
    if day is None:
        raise ValueError("write a date such as 2026-11-21, of the year 1900 or later")
    return day


YesNo = Annotated[bool, BeforeValidator(_read_truth)]
_Whole = BeforeValidator(_read_whole)

Share = Annotated[
    Exact, BeforeValidator(_read_share), AfterValidator(_check_share), Bounds(least=0, most=1)
]
"""A fraction of 1; writing 90 for 90 per cent is the commonest slip."""

SomeShare = Annotated[
    Exact, BeforeValidator(_read_share), AfterValidator(_check_some_share), Bounds(above=0, most=1)
]
Points = Annotated[Exact, AfterValidator(_from_to(0, 100, "points")), Bounds(least=0, most=100)]
Months = Annotated[
    int,
    _Whole,
    AfterValidator(_from_to(1, _MOST_MONTHS, "months")),
    Bounds(least=1, most=_MOST_MONTHS),
]
Weight = Annotated[int, _Whole, AfterValidator(_from_to(1, 3, "a weight")), Bounds(least=1, most=3)]
Steps = Annotated[
    int,
    _Whole,
    AfterValidator(_from_to(0, MOST_STEPS, "a number")),
    Bounds(least=0, most=MOST_STEPS),
]
SomeSteps = Annotated[
    int,
    _Whole,
    AfterValidator(_from_to(1, MOST_STEPS, "a number")),
    Bounds(least=1, most=MOST_STEPS),
]
Count = Annotated[
    int,
    _Whole,
    AfterValidator(_from_to(0, _MOST_COUNT, "a count")),
    Bounds(least=0, most=_MOST_COUNT),
]
Digits = Annotated[
    int,
    _Whole,
    AfterValidator(_from_to(0, _MOST_DIGITS, "a number of digits")),
    Bounds(least=0, most=_MOST_DIGITS),
]
Characters = Annotated[
    int,
    _Whole,
    AfterValidator(_from_to(1, _MOST_CHARACTERS, "a number of characters")),
    Bounds(least=1, most=_MOST_CHARACTERS),
]
Strength = Annotated[Exact, AfterValidator(_from_to(0, 9, "a strength")), Bounds(least=0, most=9)]

SetId = Annotated[
    str,
    Field(pattern=r"^[a-z]+-[0-9]{4}$", json_schema_extra=_length(_LONGEST_SET_ID)),
    AfterValidator(_at_most(_LONGEST_SET_ID)),
]
Version = Annotated[
    str,
    Field(pattern=VERSION_PATTERN, json_schema_extra=_length(_LONGEST_VERSION)),
    AfterValidator(_at_most(_LONGEST_VERSION)),
]
SectionId = Annotated[
    str,
    Field(pattern=r"^[a-z]+$", json_schema_extra=_length(_LONGEST_SECTION_ID)),
    AfterValidator(_at_most(_LONGEST_SECTION_ID)),
]
QuestionId = Annotated[
    str,
    Field(pattern=r"^[a-z]+-[0-9]{2}$", json_schema_extra=_length(_LONGEST_QUESTION_ID)),
    AfterValidator(_at_most(_LONGEST_QUESTION_ID)),
]

PlainId = Annotated[
    str,
    Field(pattern=r"^[a-z][a-z0-9-]*$", json_schema_extra=_length(_LONGEST_ID)),
    AfterValidator(_at_most(_LONGEST_ID)),
]
FollowUpId = Annotated[
    str,
    Field(pattern=r"^[a-z][a-z0-9-]*$", json_schema_extra=_length(_LONGEST_FOLLOW_UP_ID)),
    AfterValidator(_at_most(_LONGEST_FOLLOW_UP_ID)),
]
ItemId = Annotated[
    str,
    Field(pattern=r"^([a-z][a-z0-9_]*)?$", json_schema_extra=_length(LONGEST_KEY)),
    AfterValidator(_at_most(LONGEST_KEY)),
]
ShortId = Annotated[
    str,
    Field(min_length=1, json_schema_extra=_length(_LONGEST_ID)),
    AfterValidator(_at_most(_LONGEST_ID)),
]
GradeId = Annotated[
    str,
    Field(min_length=1, json_schema_extra=_length(_LONGEST_GRADE)),
    AfterValidator(_at_most(_LONGEST_GRADE)),
]

IsoDate = Annotated[date, BeforeValidator(_iso_date)]
"""A date of a file, such as 2022-03-04: by itself pydantic reads numbers and times as dates too."""
