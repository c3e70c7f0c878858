"""The forms of a worksheet: its list, and how many to draw."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from wtforms import Field, RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.worksheets.service import NewWorksheet
from checklist.core.errors import UserError
from checklist.core.worksheets.frame import (
    LARGEST_SAMPLE,
    Frame,
    read_population_size,
    read_sample_size,
)
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import DayField, build_text_field, limit_length
from checklist.web.filters import LONDON
from checklist.web.text import clean_text

LONGEST_TEXT = 1000
"""Characters of what would have been acceptable, and of why it happened."""

AT_RANDOM, CHOSEN = "drawn", "chosen"
_BETWEEN_NUMBERS = re.compile(r"[\s,;]+")


class FrameForm(IdempotentForm):
    """The list that a sample is taken from, what is tested, and how many are looked at."""

    population = build_text_field(
        "What is on the list?",
        200,
        "What is on the list",
        must.DataRequired("Say what the list is of"),
    )
    items = build_text_field(
        "What are its items called?",
        60,
        "What its items are called",
        must.DataRequired("Say what its items are called, such as posts"),
    )
    test = build_text_field(
        "What should each of them do or have?",
        120,
        "What each should do",
        must.DataRequired("Say what each of them should do, such as hold enhanced vetting"),
    )
    size = build_text_field(
        "How many are on the list?",
        20,
        "How many are on the list",
        must.DataRequired("Enter how many are on the list"),
    )
    given_by = build_text_field(
        "Who gave you the list?",
        120,
        "Who gave the list",
        must.DataRequired("Say who gave you the list"),
    )
    given_on = DayField(
        "When did they give it?",
        [must.InputRequired("Enter the day on which the list was given")],
        subject="The day the list was given",
    )
    acceptable = TextAreaField(
        "What would be acceptable?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Say what would be acceptable, before anything is drawn"),
            limit_length(LONGEST_TEXT, "What would be acceptable"),
        ],
    )
    manner = RadioField(
        "How will you pick the items?",
        choices=[
            SelectChoice(AT_RANDOM, "The service draws them at random"),
            SelectChoice(CHOSEN, "I choose them"),
        ],
        default=AT_RANDOM,
        validators=[must.InputRequired("Select how you will pick the items")],
    )
    wanted = build_text_field("How many to draw?", 20, "Number to draw")
    chosen = TextAreaField(
        "Which numbers of the list?",
        default="",
        filters=[clean_text],
        validators=[limit_length(20_000, "The numbers")],
    )

    def validate_size(self, field: Field) -> None:
        refuse_as_rule(lambda: read_population_size(field.data or ""))

    def validate_given_on(self, field: DayField) -> None:
        if field.data is not None and field.data > datetime.now(LONDON).date():
            raise must.ValidationError("The day the list was given must be today or in the past")

    def validate_wanted(self, field: Field) -> None:
        size = self._typed_size
        if self.manner.data == CHOSEN or size is None:
            return
        if not field.data:
            raise must.ValidationError("Enter how many to draw")
        refuse_as_rule(lambda: read_sample_size(field.data, size))

    def validate_chosen(self, field: Field) -> None:
        size = self._typed_size
        if self.manner.data == CHOSEN and size is not None:
            refuse_as_rule(lambda: _read_chosen(field.data or "", size))

    @property
    def new_worksheet(self) -> NewWorksheet:
        """The worksheet that was typed, once the form is valid."""
        size = read_population_size(str(self.size.data))
        chosen: tuple[int, ...] = ()
        if self.manner.data == CHOSEN:
            chosen = _read_chosen(str(self.chosen.data), size)
        frame = Frame(
            population=str(self.population.data),
            items=str(self.items.data),
            test=str(self.test.data),
            size=size,
            given_by=str(self.given_by.data),
            given_on=self.given_on.data,
            acceptable=str(self.acceptable.data),
        )
        wanted = len(chosen) or read_sample_size(str(self.wanted.data), size)
        return NewWorksheet(frame, wanted, chosen, self.idempotency_key)

    @property
    def _typed_size(self) -> int | None:
        """How many are on the list; None where that is what is wrong."""
        try:
            return read_population_size(self.size.data or "")
        except UserError:
            return None


def refuse_as_rule(read: Callable[[], object]) -> None:
    """Refuse a field with the words of the rule that refuses it. Raises ValidationError."""
    try:
        read()
    except UserError as error:
        raise must.ValidationError(str(error)) from error


def _read_chosen(typed: str, size: int) -> tuple[int, ...]:
    """Read the numbers of chosen items, each once, in the order typed. Raises UserError."""
    parts = [part for part in _BETWEEN_NUMBERS.split(typed.strip()) if part]
    if not parts:
        raise UserError("Enter the numbers of the items that you choose, such as 3, 17, 55")
    if len(parts) > LARGEST_SAMPLE:
        raise UserError("Choose {most} items or fewer", most=f"{LARGEST_SAMPLE:,}")
    for part in parts:
        is_number = part.isascii() and part.isdecimal() and len(part) <= len(str(size))
        if not is_number or not 1 <= int(part) <= size:
            raise UserError(
                "“{part}” must be a number of the list, from 1 to {size}",
                part=part,
                size=f"{size:,}",
            )
    return tuple(dict.fromkeys(int(part) for part in parts))
