"""The letter to somebody whose report took so long that they may have left."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.db import now
from checklist.mail.models import Outgoing
from checklist.mail.outbox import Email, add_email, is_set, post
from checklist.reports.models import Progress, Report
from checklist.reports.service import LATE_AFTER
from checklist.settings import Settings

_REPORT_ENDED = "report ended"


def register(app: Flask) -> None:
    """Say how the letters of this slice are written."""
    add_email(app, _REPORT_ENDED, _tell_of_report)


def post_if_late(session: Session, report: Report) -> None:
    """Have whoever asked told that a report has ended, where that took long and mail is sent."""
    if is_set() and report.assessment_id and report.asked_at < now() - LATE_AFTER:
        post(session, _REPORT_ENDED, report.asked_by, str(report.id))


def _tell_of_report(session: Session, outgoing: Outgoing) -> Email | None:
    """That a report is ready or was not printed, and where; not whose, nor what it says."""
    report = session.get(Report, UUID(outgoing.about))
    account = session.get_one(Account, outgoing.account_id)
    if report is None or not account.active:
        return None
    settings: Settings = current_app.extensions["settings"]
    text = current_app.jinja_env.get_template("mail/report_ended.txt").render(
        kind=report.kind.value,
        asked_at=report.asked_at,
        is_ready=report.progress is Progress.READY,
        address=f"{settings.url}/assessments/{report.assessment_id}/reports/{report.id}",
    )
    return Email(account.email, "What you asked Checklist to print", text)
