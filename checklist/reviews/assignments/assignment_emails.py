"""The e-mails on assignments: that somebody is assigned, with no word of to what."""

from __future__ import annotations

from uuid import UUID

from flask import Flask
from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders
from checklist.accounts.models import Account
from checklist.assessments.reach.models import Assignment
from checklist.core.organisations import Role
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, queue_email, sends_mail, write_deed_email

_ASSIGNED = "assigned"
_CONFLICT = "conflict of interest"

_WORDS = {
    _ASSIGNED: (
        "You are assigned to inspect a force",
        "A lead inspector assigned you to a force. Sign in to see which, and from and to what day:",
    ),
    _CONFLICT: (
        "An inspector declared a conflict of interest",
        "Their assignments there have ended. Sign in to see which, and to assign somebody else:",
    ),
}


def register(app: Flask) -> None:
    """Add these types of e-mail."""
    for kind in _WORDS:
        add_email_type(app, kind, _write, "An inspector is assigned" if kind == _ASSIGNED else "")


def queue_assigned_email(session: Session, assignment: Assignment) -> None:
    """Queue the e-mail to who is assigned."""
    if sends_mail():
        queue_email(session, _ASSIGNED, assignment.person_id, str(assignment.id))


def queue_conflict_emails(session: Session, assignment: Assignment) -> None:
    """Queue the e-mails to the lead inspectors, who can assign somebody else."""
    if not sends_mail():
        return
    for lead in list_holders(session, assignment.inspectorate_id, (Role.LEAD_INSPECTOR,)):
        queue_email(session, _CONFLICT, lead, str(assignment.id))


def _write(session: Session, queued: OutboxEmail) -> Email | None:
    """Write it; None where the account is closed, or the assignment gone or over since."""
    account = session.get_one(Account, queued.account_id)
    assignment = session.get(Assignment, UUID(queued.subject_id))
    is_over = assignment is None or (queued.kind == _ASSIGNED and assignment.ended_at is not None)
    if is_over or not account.is_active:
        return None
    subject, sentence = _WORDS[queued.kind]
    return write_deed_email(account.email, subject, sentence, "/assignments")
