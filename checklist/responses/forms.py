"""The forms of a response: asking, both bodies' comments, a word, and where it was published."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import uuid4

from wtforms import Field, RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice
from wtforms.validators import ValidationError

from checklist.core.errors import UserError
from checklist.core.responses.recommendation_words import WordKind
from checklist.core.web_addresses import read_web_address
from checklist.responses.recording import TypedPublication
from checklist.responses.response_saves import StaleResponse
from checklist.responses.response_texts import TypedWord
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.fields import DayField, build_text_field, limit_length
from checklist.web.text import clean_text


class ResponseForm(IdempotentForm):
    """A form about what was saved, from the version that the page shows (0: nothing)."""

    base_version = StoredNumberField(default=0)

    is_stale: bool = False

    def refuse(self, error: UserError, field: str) -> None:
        """Show an error beside a field; nothing typed is lost. The next press means what is now."""
        error.field = error.field if error.field in self else field
        show_on_field(self, error)
        if isinstance(error, StaleResponse):
            self.is_stale = True
            self.base_version.data = error.version
            self.key.data = str(uuid4())


class AskForm(ResponseForm):
    """The day by which the chief officer's comments are asked."""

    day = DayField(
        "By which day do you ask for them?",
        [must.InputRequired("Enter the day by which you ask for them")],
        subject="The day",
    )


class CommentsForm(ResponseForm):
    """The comments of one body on a report."""

    LONGEST: ClassVar[int] = 20_000

    text = TextAreaField(
        "Comments on the report",
        [must.DataRequired("Enter the comments"), limit_length(LONGEST, "The comments")],
        filters=[clean_text],
        default="",
    )


class GiveForm(IdempotentForm):
    """Giving the chief officer's comments; ``shown`` is the version that the page shows."""

    shown = StoredNumberField(default=0)


class WordForm(ResponseForm):
    """What is done on one recommendation, or why nothing."""

    LONGEST: ClassVar[int] = 4000

    kind = RadioField(
        "What do you say of it?",
        choices=[SelectChoice(each.value, each.value.capitalize()) for each in WordKind],
        validators=[must.InputRequired("Select what you say of the recommendation")],
    )
    text = TextAreaField(
        "Which action, or why none?",
        [limit_length(LONGEST, "The text")],
        filters=[clean_text],
        default="",
    )

    def validate_text(self, field: Field) -> None:
        """Want the text that the choice calls for."""
        if not field.data and self.kind.data:
            raise ValidationError(f"Enter {WordKind(self.kind.data).asks}")

    @property
    def typed(self) -> TypedWord:
        """What was typed."""
        return TypedWord(WordKind(self.kind.data), str(self.text.data))


class PublicationForm(ResponseForm):
    """Where and when the response was published, and when copies were sent."""

    address = build_text_field(
        "Web address of the response",
        2000,
        "Web address",
        must.DataRequired("Enter the web address of the response"),
    )
    response_on = DayField(
        "When was it published?",
        [must.InputRequired("Enter the day on which it was published")],
        subject="The day",
    )
    inspectors_on = DayField(
        "When was a copy sent to the inspectors? (optional)", subject="The day of the copy"
    )
    home_secretary_on = DayField(
        "When was a copy sent to the Home Secretary? (optional)", subject="The day of the copy"
    )

    def validate_address(self, field: Field) -> None:
        """Take only an address that may become a link."""
        try:
            field.data = read_web_address(field.data or "")
        except UserError as error:
            raise ValidationError(str(error)) from None

    @property
    def typed(self) -> TypedPublication:
        """What was typed."""
        day: date = self.response_on.data
        return TypedPublication(
            str(self.address.data), day, self.inspectors_on.data, self.home_secretary_on.data
        )
