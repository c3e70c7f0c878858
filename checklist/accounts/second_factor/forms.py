"""The forms of the second factor."""

from __future__ import annotations

from wtforms import HiddenField, StringField
from wtforms import validators as must

from checklist.accounts.forms import LONGEST_ANSWER
from checklist.accounts.models import Passkey
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import build_text_field, limit_length

_LONGEST = 60


class CodeForm(IdempotentForm):
    """A code of the app, or a recovery code."""

    code = StringField(
        "Code",
        validators=[must.DataRequired("Enter a code"), limit_length(_LONGEST, "Code")],
    )


class SetUpForm(IdempotentForm):
    """The first code of a new app, beside the secret that was offered, sealed."""

    offer = HiddenField()
    code = StringField(
        "Code that the app shows",
        validators=[
            must.DataRequired("Enter the 6 digits that the app shows"),
            limit_length(_LONGEST, "Code"),
        ],
    )


class PasskeyNameForm(IdempotentForm):
    """What a person calls a passkey."""

    name = build_text_field(
        "Name",
        Passkey.LONGEST_NAME,
        "Name",
        must.DataRequired("Enter a name for the passkey"),
        description="To tell it from others, such as “Work phone” or “Blue security key”",
    )


class AddPasskeyForm(PasskeyNameForm):
    """A new passkey: its name, and the browser's answer that it was made."""

    credential = HiddenField(
        validators=[
            must.DataRequired("Your browser made no passkey. Try again"),
            limit_length(LONGEST_ANSWER, "The answer of your browser"),
        ]
    )
