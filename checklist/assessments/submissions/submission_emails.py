"""The e-mails on what is sent and withdrawn: its reference, and no word of what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from flask import Flask
from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders, list_inspectorates
from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.mailing_list import list_mailed
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.submissions.models import Submission
from checklist.core.organisations import Role
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.table import Mailed
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import (
    Email,
    add_email_type,
    queue_email,
    sends_mail,
    write_deed_email,
)

_SENT = "submission sent"
_CAME_IN = "submission came in"
_WITHDRAWN = "submission withdrawn"


@dataclass(frozen=True, slots=True)
class _Words:
    subject: str
    sentence: str


_WORDS: Mapping[str, _Words] = {
    _SENT: _Words(
        "An assessment was sent to the inspectorate",
        "An assessment of your force was sent to the inspectorate. Its reference is {reference}."
        " Sign in to see what was sent:",
    ),
    _CAME_IN: _Words(
        "A force sent an assessment",
        "A force sent an assessment to your inspectorate. Its reference is {reference}. Sign in to"
        " see it:",
    ),
    _WITHDRAWN: _Words(
        "A force withdrew an assessment",
        "A force withdrew the assessment that it sent with the reference {reference}. Sign in to"
        " see what else came in:",
    ),
}


def register(app: Flask) -> None:
    """Add these types of e-mail."""
    for kind in _WORDS:
        add_email_type(app, kind, _write)


def queue_sent_emails(session: Session, change: StateChange, submission: Submission) -> None:
    """Queue the e-mails of a sending: to sender and force, and to the lead inspectors."""
    if not sends_mail():
        return
    for account_id in list_mailed(session, change, find_row(change.from_state, change.event).mail):
        queue_email(session, _SENT, account_id, str(submission.id))
    _tell_leads(session, change, submission, _CAME_IN)


def queue_withdrawn_emails(session: Session, change: StateChange, submission: Submission) -> None:
    """Queue the e-mails of a withdrawal, to the lead inspectors."""
    if sends_mail():
        _tell_leads(session, change, submission, _WITHDRAWN)


def _tell_leads(session: Session, change: StateChange, submission: Submission, kind: str) -> None:
    if Mailed.LEADS not in find_row(change.from_state, change.event).mail:
        return
    force_id = session.get_one(Assessment, submission.assessment_id).force_id
    leads = {
        account_id
        for inspectorate in list_inspectorates(session, force_id)
        for account_id in list_holders(session, inspectorate.id, (Role.LEAD_INSPECTOR,))
    }
    for account_id in sorted(leads):
        queue_email(session, kind, account_id, str(submission.id))


def _write(session: Session, queued: OutboxEmail) -> Email | None:
    """Write what was done; None where the account is closed or the assessment gone."""
    account = session.get_one(Account, queued.account_id)
    submission = session.get(Submission, UUID(queued.subject_id))
    if submission is None or not account.is_active:
        return None
    words = _WORDS[queued.kind]
    path = "/"
    if queued.kind != _WITHDRAWN:
        path = f"/assessments/{submission.assessment_id}/submissions/{submission.number}"
    sentence = words.sentence.format(reference=submission.reference)
    return write_deed_email(account.email, words.subject, sentence, path)
