"""The e-mail that an assessment was deleted: to coordinators, with no word of what was in it."""

from __future__ import annotations

from flask import Flask
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.mailing_list import list_role_holders
from checklist.core.organisations import Person
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import (
    Email,
    add_email_type,
    queue_email,
    sends_mail,
    write_deed_email,
)

_DELETED = "assessment deleted"


def register(app: Flask) -> None:
    """Add this type of e-mail."""
    add_email_type(app, _DELETED, _write)


def queue_deleted_emails(session: Session, person: Person, assessment: Assessment) -> None:
    """Queue the e-mails to whom the workflow names, but for who deletes it."""
    if not sends_mail():
        return
    mailed = find_row(assessment.state, Event.DELETE).mail
    for account_id in sorted(list_role_holders(session, assessment.force_id, mailed)):
        if account_id != person.id:
            queue_email(session, _DELETED, account_id, str(assessment.id))


def _write(session: Session, queued: OutboxEmail) -> Email | None:
    """Write that it was deleted, and where to read why; None where the account is closed."""
    account = session.get_one(Account, queued.account_id)
    if not account.is_active:
        return None
    return write_deed_email(
        account.email,
        "An assessment was deleted",
        "A coordinator deleted an assessment of your force. Sign in to read who, and why:",
        "/organisation/timeline",
    )
