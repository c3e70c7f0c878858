"""What the pages of this slice ask for."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from wtforms import PasswordField, RadioField, SelectChoice, StringField
from wtforms import validators as must

from checklist.accounts.models import Membership
from checklist.accounts.passwords import SHORTEST
from checklist.web.csrf import Form


class SignInForm(Form):
    """Who signs in."""

    email = StringField("Email address", validators=[must.DataRequired("Enter your email address")])
    password = PasswordField("Password", validators=[must.InputRequired("Enter your password")])


class PasswordForm(Form):
    """A new password, typed once: it can be shown, and need not be typed blindly twice."""

    password = PasswordField(
        "New password",
        description=f"At least {SHORTEST} characters. Four words that have nothing to do with each"
        " other or with your work are easy to remember and hard to guess.",
        validators=[must.InputRequired("Enter a new password")],
    )


class ChangePasswordForm(PasswordForm):
    """A new password, from somebody who knows the old one."""

    current = PasswordField(
        "Password you use now", validators=[must.InputRequired("Enter the password you use now")]
    )


class ActingAsForm(Form):
    """The organisation and role to work in."""

    membership = RadioField(
        "Whom do you want to act as?",
        coerce=UUID,
        validators=[must.InputRequired("Select whom you want to act as")],
    )

    def offer(self, memberships: Sequence[Membership]) -> None:
        """Offer the ways in which this person may act."""
        self.membership.choices = [
            SelectChoice(str(one.id), f"{one.organisation.name}, {one.role.value}")
            for one in memberships
        ]
