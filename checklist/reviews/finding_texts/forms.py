"""The form of a finding text, and that of one which is kept already."""

from __future__ import annotations

from typing import ClassVar

from wtforms import RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.core.reviews.findings import PublishedKind
from checklist.reviews.finding_texts.models import LONGEST_NAME, FindingText
from checklist.reviews.finding_texts.service import TypedText
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import build_text_field, limit_length
from checklist.web.text import clean_text

_OFFERED, _WITHDRAWN = "offered", "withdrawn"


class FindingTextForm(IdempotentForm):
    """What a lead inspector writes of a finding text."""

    LONGEST_TEXT: ClassVar[int] = 8000

    name = build_text_field("Name", LONGEST_NAME, "Name", must.DataRequired("Enter a name"))
    kind = RadioField(
        "What kind of finding is it for?",
        choices=[SelectChoice(each.value, each.value.capitalize()) for each in PublishedKind],
        validators=[must.InputRequired("Select what kind of finding it is for")],
    )
    text = TextAreaField(
        "Text",
        default="",
        filters=[clean_text],
        validators=[must.DataRequired("Enter the text"), limit_length(LONGEST_TEXT, "The text")],
    )

    @property
    def typed(self) -> TypedText:
        """What was typed, once it is valid."""
        return TypedText(
            self.name.data or "", PublishedKind(self.kind.data), self.text.data or ""
        )  # fmt: skip


class ChangedTextForm(FindingTextForm):
    """What a lead changes of a text, from the version that the page shows."""

    base_version = StoredNumberField(default=0)
    standing = RadioField(
        "Can inspectors choose it?",
        choices=[SelectChoice(_OFFERED, "Yes"), SelectChoice(_WITHDRAWN, "No, it is withdrawn")],
        validators=[must.InputRequired("Select whether inspectors can choose it")],
    )

    def show(self, found: FindingText) -> None:
        """Fill the form with a text as it is."""
        self.name.data, self.kind.data, self.text.data = found.name, found.kind.value, found.text
        self.standing.data = _WITHDRAWN if found.is_withdrawn else _OFFERED

    @property
    def typed(self) -> TypedText:
        """What was typed, once it is valid."""
        is_withdrawn = self.standing.data == _WITHDRAWN
        return TypedText(
            self.name.data or "",
            PublishedKind(self.kind.data),
            self.text.data or "",
            is_withdrawn=is_withdrawn,
        )
