"""Typed answers as people write them and as they are stored: "£5,000" is 5000, "12.5%" 12.5."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from checklist.core.dates import format_long_date, read_iso_date
from checklist.core.exact_numbers import read_number, read_typed_number
from checklist.core.messages import Sentence, format_count, say
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import NUMERIC_TYPES, Question, Scale

_CHOICE_TYPES = ("choice", "choices")
# A comma stands inside many choices; validation refuses a semicolon in any.
BETWEEN_CHOICES = "; "
DOES_NOT_APPLY = "Does not apply to us"
SUBJECTS = {"number": "Number", "money": "Amount", "percentage": "Percentage", "date": "Date"}
_BEFORE = {"money": r"(?:£|GBP)?\s*"}
_AFTER = {"money": r"\s*(?:pounds|GBP)?", "percentage": r"\s*(?:%|per cent|percent)?"}
_PENCE_DIGITS = 2


class InvalidValue(ValueError):
    """A typed value is not valid; the message says what is."""

    def __init__(self, text: str, /, **values: object) -> None:
        self.sentence: Sentence = say(text, **values)
        super().__init__(str(self.sentence))


def read_amount(question: Question, typed: str) -> str:
    """Return the number that was typed, as it is stored: "1,250" is 1250. Raises InvalidValue."""
    unit = rf"\s*(?:{re.escape(question.unit)})?" if question.unit else ""
    stored = read_typed_number(
        typed, before=_BEFORE.get(question.type, ""), after=_AFTER.get(question.type, unit)
    )
    if stored is None:
        raise InvalidValue(_describe_expected(question), subject=SUBJECTS[question.type])
    _check_limits(question, Fraction(stored), len(stored.partition(".")[2]))
    return stored


def read_value(question: Question, typed: str, today: date | None) -> str:
    """Return a typed answer of a file as it is stored, by the rules of pages. Raises InvalidValue.

    Without ``today`` no date lies in the future.
    """
    if question.type in NUMERIC_TYPES:
        return read_amount(question, typed)
    if question.type == "date":
        day = read_iso_date(typed)
        if day is None:
            raise InvalidValue("{subject} must be written as 2022-03-04", subject=SUBJECTS["date"])
        if today is not None:
            refuse_future_date(question, day, today)
        return day.isoformat()
    if question.type in _CHOICE_TYPES:
        return _read_choices(question, typed)
    if len(typed) > question.character_limit:
        raise InvalidValue(
            "Answer must be {limit} or fewer",
            limit=format_count(question.character_limit, "character"),
        )
    return typed


def refuse_future_date(question: Question, day: date, today: date) -> None:
    """Refuse a future date where the question asks for a past one. Raises InvalidValue."""
    if question.not_in_future and day > today:
        raise InvalidValue("{subject} must be today or in the past", subject=SUBJECTS["date"])


def format_exact(amount: Fraction) -> str:
    """Write a number that was typed with all its digits, unrounded."""
    places = 0
    while (amount * 10**places).denominator > 1 and places < 15:
        places += 1
    digits = f"{abs(int(amount * 10**places)):0{places + 1}d}"
    sign = "-" if amount < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def group_thousands(amount: Fraction | None) -> str:
    """Write a number with commas between thousands: 1250 as "1,250"."""
    if amount is None:
        return ""
    whole, point, fraction = format_exact(amount).partition(".")
    return f"{int(whole):,}{point}{fraction}"


def format_amount(question: Question, stored: str) -> str:
    """Write a stored number as people read it: 5000 as "£5,000", 12.5 as "12.5%"."""
    amount = read_number(stored)
    if amount is None:
        return stored
    number = group_thousands(abs(amount))
    if question.type == "money" and "." in number:
        number = number + "0" * (_PENCE_DIGITS - len(number.partition(".")[2]))
    sign = "−" if amount < 0 else ""
    match question.type, question.unit:
        case ("money", _) | (_, "GBP"):
            return f"{sign}£{number}"
        case ("percentage", _) | (_, "percent"):
            return f"{sign}{number}%"
        case (_, "" | "ratio"):
            return f"{sign}{number}"
    return f"{sign}{number} {question.unit}"


def format_date(stored: str) -> str:
    """Write a stored date as people read it: 2022-03-04 as "4 March 2022"."""
    try:
        return format_long_date(date.fromisoformat(stored))
    except ValueError:
        return stored


def split_choices(stored: str) -> list[str]:
    """Return each of the choices that are stored as one text."""
    return [choice.strip() for choice in stored.split(";") if choice.strip()]


def format_answer(question: Question, scale: Scale, stored: str) -> str:
    """Write a stored answer of any type as people read it."""
    if stored == NOT_APPLICABLE:
        return DOES_NOT_APPLY
    if question.type == "level":
        labels = (level.full_label for level in scale.levels if level.id == stored)
        return next(labels, stored)
    if question.type in NUMERIC_TYPES:
        return format_amount(question, stored)
    if question.type in _CHOICE_TYPES:
        return capitalise(stored)
    return format_date(stored) if question.type == "date" else stored


def capitalise(choice: str) -> str:
    """Begin a choice that is no part of a sentence with a capital: "All contact"."""
    return choice[:1].upper() + choice[1:]


def _read_choices(question: Question, typed: str) -> str:
    """Return one choice, or several in the order of the set. Raises InvalidValue."""
    chosen = split_choices(typed) if question.type == "choices" else [typed]
    if not chosen or not set(chosen) <= set(question.choices):
        what = "one of" if question.type == "choice" else "some of"
        raise InvalidValue(
            "Choose {what}: {choices}", what=what, choices=BETWEEN_CHOICES.join(question.choices)
        )
    return BETWEEN_CHOICES.join(choice for choice in question.choices if choice in chosen)


def _describe_expected(question: Question) -> str:
    """Say what to type instead of what is no number."""
    match question.type:
        case "money":
            return "{subject} must be in pounds, such as 5,000 or 49.99"
        case "percentage":
            return "{subject} must be a number, such as 12.5"
    if question.decimal_places:
        return "{subject} must be in digits, such as 12.5"
    return "{subject} must be a whole number, such as 1,250"


def _check_limits(question: Question, amount: Fraction, places: int) -> None:
    """Refuse a number outside its limits, 0 or more by default. Raises InvalidValue."""
    subject = SUBJECTS[question.type]
    least = Fraction(0) if question.minimum is None else question.minimum
    most = question.maximum
    if amount < least or (most is not None and amount > most):
        if most is None:
            text = "{subject} must be {least} or more"
        else:
            text = "{subject} must be between {least} and {most}"
        raise InvalidValue(
            text, subject=subject, least=group_thousands(least), most=group_thousands(most)
        )
    if places > question.decimal_places:
        if not question.decimal_places:
            raise InvalidValue("{subject} must be a whole number, such as 1,250", subject=subject)
        text = "{subject} must have no more than {places} digits after the point"
        if question.decimal_places == 1:
            text = "{subject} must have no more than 1 digit after the point"
        raise InvalidValue(text, subject=subject, places=question.decimal_places)
