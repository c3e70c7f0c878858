"""The forms that draw more of a list, or draw from it anew."""

from __future__ import annotations

from typing import Any

from wtforms import Field, TextAreaField
from wtforms import validators as must

from checklist.assessments.worksheets.forms import LONGEST_TEXT, refuse_as_rule
from checklist.core.worksheets.frame import read_sample_size
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import build_text_field, limit_length
from checklist.web.text import clean_text


class ExtensionForm(IdempotentForm):
    """How many to draw in all, of a list of a known size."""

    wanted = build_text_field(
        "How many to draw in all?",
        20,
        "Number to draw",
        must.DataRequired("Enter how many to draw in all"),
    )

    def __init__(self, size: int, **options: Any) -> None:
        super().__init__(**options)
        self.size = size

    def validate_wanted(self, field: Field) -> None:
        refuse_as_rule(lambda: read_sample_size(field.data or "", self.size))

    @property
    def number(self) -> int:
        return read_sample_size(str(self.wanted.data), self.size)


class AgainForm(ExtensionForm):
    """How many to draw anew, and why the first draw does not do."""

    reason = TextAreaField(
        "Why do you draw again?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Say why you draw again"),
            limit_length(LONGEST_TEXT, "Why you draw again"),
        ],
    )
    wanted = build_text_field(
        "How many to draw?", 20, "Number to draw", must.DataRequired("Enter how many to draw")
    )
