"""The forms of requests: asking for changes, ending a request, and saying “no change”."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import ClassVar

from flask import request
from wtforms import Field, SelectMultipleField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import (
    LONGEST_REASON,
    DayField,
    build_reason_field,
    limit_length,
    limit_years_ahead,
)
from checklist.web.filters import today_in_london
from checklist.web.text import clean_text

_DAYS_OFFERED = 14
_BOX = "asked-"


class AskForm(IdempotentForm):
    """Which questions, what is asked of each, and by when. ``chosen`` are those with a box."""

    LONGEST_ASKED: ClassVar[int] = 2000
    chosen: ClassVar[tuple[Question, ...]] = ()

    questions = SelectMultipleField(
        "Questions", validators=[must.DataRequired("Select at least one question")]
    )
    due = DayField(
        "Last day for the force",
        [must.InputRequired("Enter the last day for the force"), limit_years_ahead(1, "Last day")],
        subject="Last day",
    )

    @property
    def boxes(self) -> tuple[tuple[Question, Field], ...]:
        """The box of each chosen question, in the order of the set."""
        return tuple((question, self[_BOX + question.id]) for question in self.chosen)

    @property
    def asked(self) -> Mapping[str, str]:
        """What is asked of each chosen question, by its id."""
        return {question.id: str(field.data) for question, field in self.boxes}

    def list_choices(self, section: Section) -> list[tuple[str, str, bool, bool, str]]:
        """List the questions of a section as choices, as ``choices`` of the macros takes them."""
        ids = {question.id for question in self.chosen}
        return [
            (each.id, f"{each.id}. {each.prompt}", each.id in ids, False, "")
            for each in section.questions
        ]


class EndRequestForm(IdempotentForm):
    """Why a request is ended without an answer."""

    LONGEST_REASON: ClassVar[int] = LONGEST_REASON

    reason = build_reason_field("Why?", "Enter why")


class ExtendForm(EndRequestForm):
    """Until when a request is extended, and why."""

    due = DayField(
        "New last day for the force",
        [must.InputRequired("Enter the new last day"), limit_years_ahead(1, "Last day")],
        subject="Last day",
    )


class NoChangeForm(IdempotentForm):
    """Why an answer stays as it was sent."""

    LONGEST_REASON: ClassVar[int] = 2000

    reason = build_reason_field(
        "Why does it stay as it is?", "Enter why it stays as it is", LONGEST_REASON
    )


def build_ask_form(question_set: QuestionSet, ids: Collection[str]) -> AskForm:
    """Build the form with a box for each of some questions; others of these ids are left out."""
    chosen = tuple(each for each in question_set.questions if each.id in ids)
    boxes = {_BOX + question.id: _build_box(question) for question in chosen}
    form_class: type[AskForm] = type("AskForm", (AskForm,), {**boxes, "chosen": chosen})
    offered = today_in_london() + timedelta(days=_DAYS_OFFERED)
    form = form_class(data={"questions": [each.id for each in chosen], "due": offered})
    form.questions.choices = [
        SelectChoice(each.id, f"{each.id}. {each.prompt}") for each in question_set.questions
    ]
    if "due" not in request.form:  # the page before had no box for it
        form.due.data, form.due.raw_data = offered, None
    return form


def _build_box(question: Question) -> TextAreaField:
    name = question.id
    return TextAreaField(
        f"{name}. {question.prompt}",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired(f"Enter what you ask for on {name}"),
            limit_length(AskForm.LONGEST_ASKED, f"What you ask for on {name}"),
        ],
    )
