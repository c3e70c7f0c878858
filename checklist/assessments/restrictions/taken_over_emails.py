"""The e-mail that a restricted question was taken over: to those named, and who looks after it."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from flask import Flask
from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders
from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.core.organisations import Person, Role
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, queue_email, sends_mail, write_deed_email

_TAKEN_OVER = "restriction taken over"
_TOLD = (Role.COORDINATOR, Role.SIGNATORY)


def register(app: Flask) -> None:
    """Add this type of e-mail."""
    add_email_type(app, _TAKEN_OVER, _write, "A restricted question was taken over")


def queue_taken_over_emails(
    session: Session, person: Person, assessment: Assessment, named: Iterable[UUID]
) -> None:
    """Queue the e-mails to those who were named, and to coordinators and signatories now."""
    if not sends_mail():
        return
    told = {*named, *list_holders(session, assessment.force_id, _TOLD)} - {person.id}
    for account_id in sorted(told):
        queue_email(session, _TAKEN_OVER, account_id, str(assessment.id))


def _write(session: Session, queued: OutboxEmail) -> Email | None:
    """Write that it was taken over, and where to read who did; None where the account is closed."""
    account = session.get_one(Account, queued.account_id)
    if not account.is_active:
        return None
    return write_deed_email(
        account.email,
        "A restricted question was taken over",
        "Nobody who was named for a restricted question had a role in its force any more."
        " A coordinator has taken it over, and says from now on who may see it. If that is not"
        " right, tell another coordinator or a signatory of the force. People of the force read"
        " here who did it:",
        "/organisation/timeline",
    )
