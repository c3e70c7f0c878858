"""The e-mail to a person whose report took so long that they may have left."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.db import now
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, queue_email, sends_mail
from checklist.registry import SETTINGS
from checklist.reports.models import Progress, Report
from checklist.reports.service import LATE_AFTER

_REPORT_ENDED = "report ended"


def register(app: Flask) -> None:
    """Say how the letters of this slice are written."""
    add_email_type(app, _REPORT_ENDED, _tell_of_report)


def post_if_late(session: Session, report: Report) -> None:
    """Queue an e-mail that a report has ended, where it took long and mail is set."""
    if sends_mail() and report.assessment_id and report.requested_at < now() - LATE_AFTER:
        queue_email(session, _REPORT_ENDED, report.requested_by, str(report.id))


def _tell_of_report(session: Session, queued: OutboxEmail) -> Email | None:
    """Return that a report is ready or was not printed, and where; not whose, nor what it says."""
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
