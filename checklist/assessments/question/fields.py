"""The fields of answers: one function for each type of question.

Where the answer is typed or chosen, the question itself is its label: "Date" says nothing alone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, cast

from wtforms import BooleanField, Field, RadioField, SelectMultipleField, StringField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.form import BaseForm

from checklist.core.answers.typed_values import (
    BETWEEN_CHOICES,
    DOES_NOT_APPLY,
    SUBJECTS,
    capitalise,
    format_amount,
    read_amount,
    refuse_future_date,
    split_choices,
)
from checklist.core.messages import format_count
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import Question, Scale
from checklist.web.fields import DayField
from checklist.web.filters import LONDON
from checklist.web.text import clean_line, clean_text

DOES_NOT_APPLY_FIELD = "does_not_apply"
_NOT_BOTH = "Either give an answer or say that this does not apply to you, not both"
# Answered by choosing, so that "does not apply" is one of the choices.
_CHOSEN_TYPES = ("level", "choice", "choices")


class AnswerRequired:
    """Refuse an empty answer unless "does not apply" is ticked, and refuse both at once.

    Figures, facts or a note can be saved first: a form that has them lets the answer wait.
    """

    def __init__(self, message: str) -> None:
        self.message = message

    def __call__(self, form: BaseForm, field: Field) -> None:
        is_given = any(clean_text(text) for text in field.raw_data or ())
        if DOES_NOT_APPLY_FIELD in form and form[DOES_NOT_APPLY_FIELD].data:
            if is_given:
                raise must.StopValidation(_NOT_BOTH)
        elif not is_given:
            cast("list[Any]", field.errors).clear()  # no choice is "not a valid choice" either
            if _may_wait(form):
                raise must.StopValidation
            raise must.StopValidation(self.message)


class OneChoiceField(RadioField):
    """One choice: none sent is none chosen, whatever is saved."""

    def process_formdata(self, valuelist: list[str]) -> None:
        self.data = None
        super().process_formdata(valuelist)  # type: ignore[no-untyped-call]  # WTForms has no types


class AmountField(StringField):
    """A number, an amount of money or a percentage, stored as plain digits."""

    def __init__(self, label: str, validators: Any, *, question: Question, **options: Any) -> None:
        super().__init__(label, validators, **options)  # type: ignore[no-untyped-call]  # WTForms has no types
        self.question = question

    def _value(self) -> str:
        """Return the text in the box: as typed, or the stored number with commas but no unit."""
        if self.raw_data:
            return str(self.raw_data[0])
        words = format_amount(self.question, self.data or "")
        return words.replace("£", "").replace("%", "").removesuffix(f" {self.question.unit}")

    def process_formdata(self, valuelist: list[str]) -> None:
        typed = clean_line(valuelist[0]) if valuelist else ""
        self.data = ""
        if typed:
            self.data = read_amount(self.question, typed)


class DateAnswerField(DayField):
    """A date that is an answer: stored as 2022-03-04."""

    def __init__(self, label: str, validators: Any, *, question: Question, **options: Any) -> None:
        super().__init__(label, validators, **options)
        self.question = question

    def process_data(self, value: Any) -> None:
        self.data = date.fromisoformat(value) if isinstance(value, str) and value else None

    def process_formdata(self, valuelist: list[str]) -> None:
        super().process_formdata(valuelist)
        if self.data is not None:
            refuse_future_date(self.question, self.data, datetime.now(LONDON).date())


class ChoicesField(SelectMultipleField):
    """Several choices, stored in the order of the set with semicolons between them."""

    def process_data(self, value: Any) -> None:
        self.data = split_choices(value) if isinstance(value, str) else []

    def pre_validate(self, form: BaseForm) -> None:
        super().pre_validate(form)  # type: ignore[no-untyped-call]  # WTForms has no types
        if NOT_APPLICABLE in (self.data or ()) and len(self.data or ()) > 1:
            raise must.StopValidation(_NOT_BOTH)


def build_level_field(scale: Scale, question: Question) -> Field:
    """Build the field of a level: numbered levels from the lowest, named ones from "yes"."""
    is_numbered = scale.levels[0].id.isdecimal()
    levels = scale.levels if is_numbered else scale.levels[::-1]
    names = ", ".join(level.label.lower() for level in levels[:-1])
    all_names = f"{names} or {levels[-1].label.lower()}"
    return OneChoiceField(  # type: ignore[no-untyped-call]  # WTForms has no types
        "Which level fits best?" if is_numbered else "Is this in place?",
        choices=_build_choices(question, [(level.id, level.full_label) for level in levels]),
        validators=[
            AnswerRequired(
                "Select the level that fits best" if is_numbered else f"Select {all_names}"
            )
        ],
    )


def _number_field(_: Scale, question: Question) -> Field:
    return AmountField(question.prompt, [AnswerRequired("Enter a number")], question=question)


def _money_field(_: Scale, question: Question) -> Field:
    return AmountField(
        question.prompt,
        [AnswerRequired("Enter an amount in pounds")],
        question=question,
        description="In pounds",
    )


def _percentage_field(_: Scale, question: Question) -> Field:
    return AmountField(question.prompt, [AnswerRequired("Enter a percentage")], question=question)


def _date_field(_: Scale, question: Question) -> Field:
    return DateAnswerField(
        question.prompt,
        [AnswerRequired("Enter a date")],
        subject=SUBJECTS["date"],
        question=question,
        description="For example, 4 3 2022 or 4 March 2022",
    )


def _answer_in_words_field(_: Scale, question: Question) -> Field:
    """Build the field of an answer in words, as long as the question allows."""
    limit = format_count(question.character_limit, "character")
    too_long = must.Length(max=question.character_limit, message=f"Answer must be {limit} or fewer")
    return TextAreaField(
        question.prompt,
        filters=[clean_text],
        validators=[AnswerRequired("Enter an answer"), too_long],
    )


def _choice_field(_: Scale, question: Question) -> Field:
    return OneChoiceField(  # type: ignore[no-untyped-call]  # WTForms has no types
        question.prompt,
        choices=_build_choices(
            question, [(choice, capitalise(choice)) for choice in question.choices]
        ),
        validators=[AnswerRequired("Select the one that fits best")],
    )


def _choices_field(_: Scale, question: Question) -> Field:
    return ChoicesField(  # type: ignore[no-untyped-call]  # WTForms has no types
        question.prompt,
        choices=_build_choices(
            question, [(choice, capitalise(choice)) for choice in question.choices]
        ),
        validators=[AnswerRequired("Select all that apply")],
        description="Select all that apply.",
    )


FIELD_BUILDERS: dict[str, Callable[[Scale, Question], Field]] = {
    "level": build_level_field,
    "number": _number_field,
    "money": _money_field,
    "percentage": _percentage_field,
    "date": _date_field,
    "text": _answer_in_words_field,
    "choice": _choice_field,
    "choices": _choices_field,
}


def build_does_not_apply_field(question: Question) -> Field | None:
    """Build the box for "does not apply" beside a typed answer, where the question allows it."""
    if not question.na_allowed or question.type in _CHOSEN_TYPES:
        return None
    return BooleanField(DOES_NOT_APPLY, description=question.na_when or "Give the reason below.")


def to_stored_text(value: object) -> str:
    """Write a field's data as stored: 2022-03-04, yes for a tick, choices with semicolons."""
    if value is True:
        return "yes"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return BETWEEN_CHOICES.join(str(choice) for choice in value)
    return str(value or "")


def build_initial_answer(question: Question, stored: str) -> dict[str, object]:
    """Build what the fields of an answer hold when its page shows a stored one."""
    if stored == NOT_APPLICABLE and question.type not in _CHOSEN_TYPES:
        return {DOES_NOT_APPLY_FIELD: True}
    return {"value": stored}


def _build_choices(question: Question, choices: list[tuple[str, str]]) -> list[SelectChoice]:
    """Build the choices, with "does not apply" last where the question allows it."""
    if question.na_allowed:
        choices = [*choices, (NOT_APPLICABLE, DOES_NOT_APPLY)]
    return [SelectChoice(value, label) for value, label in choices]


def _may_wait(form: BaseForm) -> bool:
    """Say whether the answer can be given later, since more than the answer is typed."""
    return bool(getattr(form, "has_more_than_answer", False))
