"""The e-mail with the link of an invitation: written as it is sent, so that no table holds it."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.accounts.invitations.service import (
    INVITATION_DAYS,
    INVITATION_EMAIL,
    create_invitation_address,
)
from checklist.accounts.models import Invitation
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type


def register(app: Flask) -> None:
    """Register how an invitation is written."""
    add_email_type(app, INVITATION_EMAIL, _write)


def _write(session: Session, queued: OutboxEmail) -> Email | None:
    """Write the e-mail, to the invited address; none where the invitation is over by now."""
    invitation = session.get(Invitation, UUID(queued.subject_id), with_for_update=True)
    if invitation is None or not invitation.is_open or invitation.is_out_of_date:
        return None
    if invitation.organisation.closed_at is not None:
        return None
    template = current_app.jinja_env.get_template("mail/invitation.txt")
    text = template.render(
        name=invitation.name,
        days=INVITATION_DAYS,
        address=create_invitation_address(session, invitation),
    )
    return Email(invitation.email, "You are invited to Checklist", text)
