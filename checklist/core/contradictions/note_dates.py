"""Dates in notes, as police write them: 3/4/25, 3 April, 4 Mar 22, March 2024, in 2021."""

from __future__ import annotations

import re

_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY_NUMBER = "(?:0?[1-9]|[12][0-9]|3[01])"
_DAY = rf"{_DAY_NUMBER}(?:st|nd|rd|th)?"
_MONTH_NUMBER = "(?:0?[1-9]|1[0-2])"
_YEAR = "(?:19|20)[0-9]{2}"
_SHORT_YEAR = "(?:(?:19|20)?[0-9]{2})"
_BEFORE_A_YEAR = (
    "in|since|during|by|from|until|before|after|early|late|mid|q[1-4]|spring|summer|autumn|winter"
    "|fy|(?:financial|performance) year"
    "|(?:end|start|beginning|middle|half|quarter|spring|summer|autumn|winter) of"
)
_BEFORE_A_MONTH = "in|since|during|by|from|until|before|after|early|late|mid|of|last|this"
_WAYS = (
    rf"{_DAY_NUMBER}([/.-]){_MONTH_NUMBER}\1{_SHORT_YEAR}",
    rf"{_YEAR}-{_MONTH_NUMBER}-{_DAY_NUMBER}",
    rf"on {_DAY_NUMBER}/{_MONTH_NUMBER}",
    rf"{_DAY}(?: of)?[ -]?{_MONTH}(?:[ -]?{_SHORT_YEAR})?",
    rf"{_MONTH} {_DAY}",
    rf"{_MONTH}[,/ -]?(?: of)? ?(?:{_YEAR}|'?[0-9]{{2}})",
    rf"(?:{_BEFORE_A_MONTH})[ -]{_MONTH}",
    rf"{_MONTH_NUMBER}[/.-]{_YEAR}",
    rf"(?:{_BEFORE_A_YEAR})[ -]{_YEAR}(?:[/-][0-9]{{2}})?",
    rf"{_YEAR}/[0-9]{{2}}",
)
_DATE = re.compile(rf"(?<![\w/.-])(?:{'|'.join(_WAYS)})(?![\w/])", re.IGNORECASE)


def has_date(note: str) -> bool:
    """Say whether a note names a day, a month or a year; "last Tuesday" and "recently" do not."""
    return _DATE.search(note) is not None
