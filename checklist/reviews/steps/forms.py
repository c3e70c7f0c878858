"""The forms that begin a review, and close it without a published report."""

from __future__ import annotations

from wtforms import TextAreaField
from wtforms import validators as must

from checklist.web.csrf import IdempotentForm
from checklist.web.fields import limit_length
from checklist.web.text import clean_text


class BeginForm(IdempotentForm):
    """Beginning a review, which asks for nothing."""


class CloseForm(IdempotentForm):
    """Why an assessment is closed without a published report."""

    LONGEST_REASON = 1000

    reason = TextAreaField(
        "Why do you close it?",
        default="",
        filters=[clean_text],
        validators=[
            must.DataRequired("Enter why you close it"),
            limit_length(LONGEST_REASON, "The reason"),
        ],
    )
