"""The forms that invite somebody, and that accept an invitation."""

from __future__ import annotations

from collections.abc import Sequence

from wtforms import RadioField, SelectChoice, StringField
from wtforms import validators as must

from checklist.accounts.forms import PasswordForm
from checklist.accounts.models import Account
from checklist.core.organisations import OrganisationKind, Role
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import build_text_field, limit_length

_ROLE_HINTS = {
    Role.COORDINATOR: "Starts assessments, answers, and invites people",
    Role.CONTRIBUTOR: "Answers questions and adds evidence",
    Role.SIGNATORY: "Reads everything, to sign for the force",
    Role.READER: "Reads and changes nothing",
    Role.INSPECTOR: "Reads the assessments of the forces opened to the inspectorate",
    Role.LEAD_INSPECTOR: "An inspector who also invites people",
    Role.ADMINISTRATOR: "Manages organisations and people, and reads no answers",
}
_BODY_ROLE_HINTS = {
    Role.COORDINATOR: "Reads the assessments of the forces it sees, and invites people",
    Role.CONTRIBUTOR: "Reads them too, and answers questions put to this organisation",
}
"""In a local policing body the roles of a force that write mean something else."""
_LONGEST_EMAIL = 254


def list_role_hints(kind: OrganisationKind, roles: Sequence[Role]) -> list[str]:
    """Say of each role what it may do in an organisation of this kind."""
    is_body = kind is OrganisationKind.LOCAL_POLICING_BODY
    hints = _ROLE_HINTS | (_BODY_ROLE_HINTS if is_body else {})
    return [hints[role] for role in roles]


class InviteForm(IdempotentForm):
    """Name, e-mail address and role of somebody to invite."""

    name = build_text_field(
        "Full name", Account.LONGEST_NAME, "Full name", must.DataRequired("Enter the full name")
    )
    email = StringField(
        "Email address",
        description="They sign in with this address. Use one that only this person reads.",
        validators=[
            must.DataRequired("Enter the email address"),
            limit_length(_LONGEST_EMAIL, "Email address"),
        ],
    )
    role = RadioField("Role", coerce=Role, validators=[must.InputRequired("Select the role")])

    def offer(self, roles: Sequence[Role]) -> None:
        """Offer these roles; where there is one alone it is chosen."""
        self.role.choices = [SelectChoice(role.value, role.value.capitalize()) for role in roles]
        if len(roles) == 1 and not self.role.raw_data:
            self.role.data = roles[0]


class SendAgainForm(IdempotentForm):
    """The button that sends an invitation again."""


class JoinForm(PasswordForm):
    """The password of a new person."""
