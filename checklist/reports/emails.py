"""The e-mail to a person whose report took so long that they may have left its page."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.db import now
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, queue_email, sends_mail
from checklist.registry import SETTINGS
from checklist.reports.content import PRINTED_KINDS
from checklist.reports.models import Progress, Report
from checklist.reports.service import LATE_AFTER

_REPORT_ENDED = "report ended"


def register(app: Flask) -> None:
    """Add the e-mail types of this slice."""
    add_email_type(app, _REPORT_ENDED, _write_report_ended)


def queue_email_if_late(session: Session, report: Report) -> None:
    """Queue an e-mail about a report that took longer than LATE_AFTER, where mail is configured."""
    is_printed = report.kind in PRINTED_KINDS and report.assessment_id is not None
    if sends_mail() and is_printed and report.requested_at < now() - LATE_AFTER:
        queue_email(session, _REPORT_ENDED, report.requested_by, str(report.id))


def _write_report_ended(session: Session, queued: OutboxEmail) -> Email | None:
    """Write that a report is ready or was not printed, with its address.

    E-mail may be read by others: neither the force nor any content is named. None where the
    report is gone or the account is not active.
    """
    report = session.get(Report, UUID(queued.subject_id))
    account = session.get_one(Account, queued.account_id)
    if report is None or not account.is_active:
        return None
    settings = SETTINGS.get()
    text = current_app.jinja_env.get_template("mail/report_ended.txt").render(
        kind=report.kind.value,
        requested_at=report.requested_at,
        is_ready=report.progress is Progress.READY,
        address=f"{settings.url}/assessments/{report.assessment_id}/reports/{report.id}",
    )
    return Email(account.email, "What you asked Checklist to print", text)
