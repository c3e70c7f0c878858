"""Typed answers as people write them and as they are kept: "£5,000" is 5000, "12.5%" is 12.5."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from checklist.core.answers.sheet import NOT_APPLICABLE
from checklist.core.dates import format_long_date
from checklist.core.exact_numbers import read_number
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Question, Scale

_NUMBERS = ("number", "money", "percentage")
_CHOSEN = ("choice", "choices")
BETWEEN_CHOICES = "; "
DOES_NOT_APPLY = "Does not apply to us"
SUBJECTS = {"number": "Number", "money": "Amount", "percentage": "Percentage", "date": "Date"}
_BEFORE = {"money": r"(?:£|GBP)?\s*"}
_AFTER = {"money": r"\s*(?:pounds|GBP)?", "percentage": r"\s*(?:%|per cent|percent)?"}
_DIGITS = (
    r"(?P<whole>[0-9]{1,3}(?:[, \u00a0\u202f][0-9]{3}){1,4}|[0-9]{1,15})"
    r"(?:\.(?P<rest>[0-9]{1,15}))?"
)
_MINUS = str.maketrans({"−": "-", "–": "-"})
_PENCE = 2


class InvalidValue(ValueError):
    """A typed value is not valid; the message says what is."""

    def __init__(self, text: str, /, **values: object) -> None:
        self.sentence: Sentence = say(text, **values)
        super().__init__(str(self.sentence))


def read_amount(question: Question, typed: str) -> str:
    """Return the number that was typed, as it is kept: "1,250" is 1250. Raises InvalidValue."""
    found = re.fullmatch(_pattern_for(question), typed.strip().translate(_MINUS), re.IGNORECASE)
    if found is None:
        raise InvalidValue(_wanted(question), subject=SUBJECTS[question.type])
    whole = re.sub(r"\D", "", found["whole"]).lstrip("0") or "0"
    rest = (found["rest"] or "").rstrip("0")
    kept = f"{whole}.{rest}" if rest else whole
    if found["minus"] and kept != "0":
        kept = f"-{kept}"
    _keep_to_limits(question, Fraction(kept), len(rest))
    return kept


def limit_to_dates(question: Question, day: date, today: date) -> None:
    """Refuse a future date where the question asks for a past one. Raises InvalidValue."""
    if question.not_in_future and day > today:
        raise InvalidValue("{subject} must be today or in the past", subject=SUBJECTS["date"])


def decimal(amount: Fraction) -> str:
    """Return a number that was typed, with all its digits."""
    places = 0
    while (amount * 10**places).denominator > 1 and places < 15:
        places += 1
    digits = f"{abs(int(amount * 10**places)):0{places + 1}d}"
    sign = "-" if amount < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def format_amount(question: Question, kept: str) -> str:
    """Return a number that was kept, as it is read: 5000 as "£5,000", 12.5 as "12.5%"."""
    amount = read_number(kept)
    if amount is None:
        return kept
    number = _with_commas(abs(amount))
    if question.type == "money" and "." in number:
        number = number + "0" * (_PENCE - len(number.partition(".")[2]))
    sign = "−" if amount < 0 else ""
    match question.type, question.unit:
        case ("money", _) | (_, "GBP"):
            return f"{sign}£{number}"
        case ("percentage", _) | (_, "percent"):
            return f"{sign}{number}%"
        case (_, "" | "ratio"):
            return f"{sign}{number}"
    return f"{sign}{number} {question.unit}"


def format_date(kept: str) -> str:
    """Return a date that was kept, as it is read: 2022-03-04 as "4 March 2022"."""
    try:
        return format_long_date(date.fromisoformat(kept))
    except ValueError:
        return kept


def split_choices(kept: str) -> list[str]:
    """Return the several choices that were kept."""
    return [one.strip() for one in kept.split(";") if one.strip()]


def format_answer(question: Question, scale: Scale, kept: str) -> str:
    """Return an answer as people read it, whatever its type."""
    if kept == NOT_APPLICABLE:
        return DOES_NOT_APPLY
    if question.type == "level":
        return next((one.full_label for one in scale.levels if one.id == kept), kept)
    if question.type in _NUMBERS:
        return format_amount(question, kept)
    if question.type in _CHOSEN:
        return capitalised(kept)
    return format_date(kept) if question.type == "date" else kept


def capitalised(choice: str) -> str:
    """Return a choice where it stands alone: "all contact" as "All contact"."""
    return choice[:1].upper() + choice[1:]


def _pattern_for(question: Question) -> str:
    """How a number may be written: with the sign or the unit that belongs to it, or without."""
    before = _BEFORE.get(question.type, "")
    unit = rf"\s*(?:{re.escape(question.unit)})?" if question.unit else ""
    return rf"(?P<minus>-?)\s*{before}{_DIGITS}{_AFTER.get(question.type, unit)}"


def _wanted(question: Question) -> str:
    """Return what to type instead of what is no number."""
    match question.type:
        case "money":
            return "{subject} must be in pounds, such as 5,000 or 49.99"
        case "percentage":
            return "{subject} must be a number, such as 12.5"
    if question.decimal_places:
        return "{subject} must be in digits, such as 12.5"
    return "{subject} must be a whole number, such as 1,250"


def _keep_to_limits(question: Question, amount: Fraction, places: int) -> None:
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
            text, subject=subject, least=_with_commas(least), most=_with_commas(most)
        )
    if places > question.decimal_places:
        if not question.decimal_places:
            raise InvalidValue("{subject} must be a whole number, such as 1,250", subject=subject)
        text = "{subject} must have no more than {places} digits after the point"
        if question.decimal_places == 1:
            text = "{subject} must have no more than 1 digit after the point"
        raise InvalidValue(text, subject=subject, places=question.decimal_places)


def _with_commas(amount: Fraction | None) -> str:
    """Return a number as it is read: 1250 as "1,250"."""
    if amount is None:
        return ""
    whole, point, rest = decimal(amount).partition(".")
    return f"{int(whole):,}{point}{rest}"
