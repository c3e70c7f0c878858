"""The forms of this package."""

from __future__ import annotations

from wtforms import PasswordField, StringField
from wtforms import validators as must

from checklist.web.csrf import IdempotentForm
from checklist.web.fields import limit_length

_LONGEST_CODE = 60


class ConfirmIdentityForm(IdempotentForm):
    """The password of the person signed in, and a code where they have a second factor."""

    password = PasswordField("Password", validators=[must.InputRequired("Enter your password")])
    code = StringField(
        "Code",
        validators=[must.DataRequired("Enter a code"), limit_length(_LONGEST_CODE, "Code")],
    )

    def ask_for(self, *, has_second_factor: bool) -> None:
        """Ask for a code only of who has a second factor."""
        if not has_second_factor:
            del self.code
