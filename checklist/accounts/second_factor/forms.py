"""The forms of the second factor."""

from __future__ import annotations

from wtforms import HiddenField, StringField
from wtforms import validators as must

from checklist.web.csrf import Form, IdempotentForm
from checklist.web.fields import limit_length

_LONGEST = 60


class CodeForm(Form):
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
