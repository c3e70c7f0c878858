"""The forms that withdraw an exhibit, or have it use the newest revision of its file."""

from __future__ import annotations

from wtforms import TextAreaField
from wtforms import validators as must

from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import limit_length
from checklist.web.text import clean_text


class WithdrawForm(IdempotentForm):
    """The reason for which an exhibit is withdrawn."""

    reason = TextAreaField(
        "Why do you withdraw it?",
        default="",
        filters=[clean_text],
        validators=[must.DataRequired("Say why you withdraw it"), limit_length(1000, "Reason")],
    )


class NewestRevisionForm(IdempotentForm):
    """The number of the revision that an exhibit is to use from now on.

    It is sent with the form: a file revised since the page was opened is not used unseen.
    """

    number = StoredNumberField(validators=[must.InputRequired()])
