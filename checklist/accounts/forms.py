"""The forms of this slice."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from wtforms import HiddenField, PasswordField, RadioField, SelectChoice, StringField
from wtforms import validators as must

from checklist.accounts.models import Membership
from checklist.accounts.password_strength import MIN_LENGTH
from checklist.web.csrf import Form, IdempotentForm
from checklist.web.fields import limit_length

LONGEST_ANSWER = 20_000
"""Characters of a browser's answer: several times one with an attestation that nobody asked for."""


class SignInForm(Form):
    """Email address and password."""

    email = StringField("Email address", validators=[must.DataRequired("Enter your email address")])
    password = PasswordField("Password", validators=[must.InputRequired("Enter your password")])


class PasskeyForm(Form):
    """The browser's answer that a passkey was used, written into the form by its script."""

    credential = HiddenField(
        validators=[
            must.DataRequired("Your browser used no passkey. Try again"),
            limit_length(LONGEST_ANSWER, "The answer of your browser"),
        ]
    )


class ForgottenPasswordForm(Form):
    """The address that a link to set a password is mailed to."""

    email = StringField("Email address", validators=[must.DataRequired("Enter your email address")])


class PasswordForm(Form):
    """A new password, typed once: it can be shown, so it need not be typed blindly twice."""

    password = PasswordField(
        "New password",
        description=f"At least {MIN_LENGTH} characters. Four words that have nothing to do with"
        " each other or with your work are easy to remember and hard to guess.",
        validators=[must.InputRequired("Enter a new password")],
    )


class ChangePasswordForm(PasswordForm, IdempotentForm):
    """A new password, with the current one."""

    current = PasswordField(
        "Password you use now", validators=[must.InputRequired("Enter the password you use now")]
    )


class ActingAsForm(IdempotentForm):
    """The membership to act as."""

    membership = RadioField(
        "Choose the organisation and role to work in",
        coerce=UUID,
        validators=[must.InputRequired("Select the organisation and role to work in")],
    )

    def offer(self, memberships: Sequence[Membership]) -> None:
        """Offer the memberships of this person."""
        self.membership.choices = [
            SelectChoice(str(row.id), f"{row.organisation.name}, {row.role.value}")
            for row in memberships
        ]
