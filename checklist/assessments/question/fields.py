"""The field that each type of question is answered in: one function a type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from wtforms import BooleanField, Field, RadioField, SelectMultipleField, StringField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.form import BaseForm

from checklist.core.answers.sheet import NOT_APPLICABLE
from checklist.core.answers.typed_values import (
    BETWEEN_CHOICES,
    DOES_NOT_APPLY,
    SUBJECTS,
    amount_in_words,
    capitalised,
    choices_in,
    keep_to_days,
    read_amount,
)
from checklist.core.question_sets.model import Question, Scale
from checklist.web.fields import DayField
from checklist.web.filters import LONDON
from checklist.web.text import cleaned

APART = "does_not_apply"
_NOT_BOTH = "Either give an answer or say that this does not apply to you, not both"
_OFFERS = ("level", "choice", "choices")


class Wanted:
    """Refuse an empty answer, unless it is said not to apply; and refuse both at once."""

    def __init__(self, message: str) -> None:
        self.message = message

    def __call__(self, form: BaseForm, field: Field) -> None:
        is_given = any(cleaned(one) for one in field.raw_data or ())
        if APART in form and form[APART].data:
            if is_given:
                raise must.StopValidation(_NOT_BOTH)
        elif not is_given:
            raise must.StopValidation(self.message)


class AmountField(StringField):
    """A number, an amount of money or a percentage, kept as plain digits."""

    def __init__(self, label: str, validators: Any, *, question: Question, **options: Any) -> None:
        super().__init__(label, validators, **options)  # type: ignore[no-untyped-call]  # WTForms has no types
        self.question = question

    def _value(self) -> str:
        """What was typed, or the number kept, with commas and without its sign or unit."""
        if self.raw_data:
            return str(self.raw_data[0])
        words = amount_in_words(self.question, self.data or "")
        return words.replace("£", "").replace("%", "").removesuffix(f" {self.question.unit}")

    def process_formdata(self, valuelist: list[str]) -> None:
        typed = cleaned(valuelist[0]) if valuelist else ""
        self.data = ""
        if typed:
            self.data = read_amount(self.question, typed)


class DateAnswerField(DayField):
    """A date that is an answer: kept as 2022-03-04."""

    def __init__(self, label: str, validators: Any, *, question: Question, **options: Any) -> None:
        super().__init__(label, validators, **options)
        self.question = question

    def process_data(self, value: Any) -> None:
        self.data = date.fromisoformat(value) if isinstance(value, str) and value else None

    def process_formdata(self, valuelist: list[str]) -> None:
        super().process_formdata(valuelist)
        if self.data is not None:
            keep_to_days(self.question, self.data, datetime.now(LONDON).date())


class ChoicesField(SelectMultipleField):
    """Several choices, kept in the order of the set with semicolons between them."""

    def process_data(self, value: Any) -> None:
        self.data = choices_in(value) if isinstance(value, str) else []

    def pre_validate(self, form: BaseForm) -> None:
        super().pre_validate(form)  # type: ignore[no-untyped-call]  # WTForms has no types
        if NOT_APPLICABLE in (self.data or ()) and len(self.data or ()) > 1:
            raise must.StopValidation(_NOT_BOTH)


def level_field(scale: Scale, question: Question) -> Field:
    """The levels of the scale: numbered ones from the lowest, those called by a word from yes."""
    is_numbered = scale.levels[0].id.isdecimal()
    levels = scale.levels if is_numbered else scale.levels[::-1]
    names = ", ".join(one.label.lower() for one in levels[:-1])
    asked = f"{names} or {levels[-1].label.lower()}"
    return RadioField(
        "Which level fits best?" if is_numbered else "Is this in place?",
        choices=_offered(question, [(one.id, one.full_label) for one in levels]),
        validators=[
            must.InputRequired(
                "Select the level that fits best" if is_numbered else f"Select {asked}"
            )
        ],
    )


def _number_field(_: Scale, question: Question) -> Field:
    return AmountField("Number", [Wanted("Enter a number")], question=question)


def _money_field(_: Scale, question: Question) -> Field:
    return AmountField("Amount in pounds", [Wanted("Enter an amount in pounds")], question=question)


def _percentage_field(_: Scale, question: Question) -> Field:
    return AmountField("Percentage", [Wanted("Enter a percentage")], question=question)


def _date_field(_: Scale, question: Question) -> Field:
    return DateAnswerField(
        SUBJECTS["date"],
        [Wanted("Enter a date")],
        question=question,
        description="For example, 4 3 2022 or 4 March 2022",
    )


def _answer_in_words_field(_: Scale, question: Question) -> Field:
    """An answer in words, as long as the question allows."""
    limit = question.character_limit
    too_long = must.Length(max=limit, message=f"Answer must be {limit:,} characters or fewer")
    return TextAreaField(
        "Answer", filters=[cleaned], validators=[Wanted("Enter an answer"), too_long]
    )


def _choice_field(_: Scale, question: Question) -> Field:
    return RadioField(
        "Which fits best?",
        choices=_offered(question, [(one, capitalised(one)) for one in question.choices]),
        validators=[must.InputRequired("Select the one that fits best")],
    )


def _choices_field(_: Scale, question: Question) -> Field:
    return ChoicesField(  # type: ignore[no-untyped-call]  # WTForms has no types
        "Which apply?",
        choices=_offered(question, [(one, capitalised(one)) for one in question.choices]),
        validators=[must.InputRequired("Select all that apply")],
        description="Select all that apply.",
    )


FIELDS: dict[str, Callable[[Scale, Question], Field]] = {
    "level": level_field,
    "number": _number_field,
    "money": _money_field,
    "percentage": _percentage_field,
    "date": _date_field,
    "text": _answer_in_words_field,
    "choice": _choice_field,
    "choices": _choices_field,
}


def _offered(question: Question, choices: list[tuple[str, str]]) -> list[SelectChoice]:
    """Some choices, and "does not apply" where the question allows it."""
    if question.na_allowed:
        choices = [*choices, (NOT_APPLICABLE, DOES_NOT_APPLY)]
    return [SelectChoice(value, label) for value, label in choices]


def apart_field(question: Question) -> Field | None:
    """The box for "does not apply" beside an answer that is typed, where the question allows it."""
    if not question.na_allowed or question.type in _OFFERS:
        return None
    return BooleanField(DOES_NOT_APPLY, description=question.na_when or "Give the reason below.")


def as_kept(value: object) -> str:
    """As it is kept: a date as 2022-03-04, a tick as yes, choices with semicolons between them."""
    if value is True:
        return "yes"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return BETWEEN_CHOICES.join(str(one) for one in value)
    return str(value or "")


def begun_with(question: Question, kept: str) -> dict[str, object]:
    """What the fields of an answer hold when its page is opened."""
    if kept == NOT_APPLICABLE and question.type not in _OFFERS:
        return {APART: True}
    return {"value": kept}
