"""The job that reminds people, and the e-mail: counts alone, since others may read it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.reminders.models import ReminderKind, Reminding
from checklist.assessments.reminders.occasions import london_day
from checklist.assessments.reminders.service import (
    REMINDER,
    count_batch,
    get_choice_of,
    list_batch_days,
    remind,
)
from checklist.core.messages import format_count
from checklist.core.responses.fifty_six_days import describe_days_late
from checklist.db import now
from checklist.jobs.job_types import add_job_type, periodic_job
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, sends_mail
from checklist.registry import SETTINGS

_EVERY = timedelta(minutes=1)
_WORDS = {
    ReminderKind.OVERDUE: ("question is overdue", "questions are overdue"),
    ReminderKind.REQUEST_OVERDUE: (
        "request for changes is overdue",
        "requests for changes are overdue",
    ),
    ReminderKind.COMMENTS_OVERDUE: (
        "report waits for the chief officer’s comments, whose day has passed",
        "reports wait for the chief officer’s comments, whose day has passed",
    ),
    ReminderKind.RESPONSE_DUE: (
        "published report wants its response within 14 days",
        "published reports want their response within 14 days",
    ),
    ReminderKind.COMMENTS_ASKED: (
        "published report: the chief officer’s comments are asked for",
        "published reports: the chief officer’s comments are asked for",
    ),
    ReminderKind.COMMENTS_GIVEN: (
        "published report: the chief officer’s comments are given",
        "published reports: the chief officer’s comments are given",
    ),
    ReminderKind.DUE_IN_1_DAY: (
        "question is to be answered by tomorrow",
        "questions are to be answered by tomorrow",
    ),
    ReminderKind.DUE_IN_7_DAYS: (
        "question is to be answered within 7 days",
        "questions are to be answered within 7 days",
    ),
    ReminderKind.ACTION_OVERDUE: ("action of yours is overdue", "actions of yours are overdue"),
    ReminderKind.ACTION_DUE_IN_1_DAY: (
        "action of yours is due by tomorrow",
        "actions of yours are due by tomorrow",
    ),
    ReminderKind.ACTION_DUE_IN_7_DAYS: (
        "action of yours is due within 7 days",
        "actions of yours are due within 7 days",
    ),
    ReminderKind.ACTION_RETURNED: (
        "action of yours was returned",
        "actions of yours were returned",
    ),
    ReminderKind.ACTION_TO_APPROVE: (
        "action waits for you to approve or return it",
        "actions wait for you to approve or return them",
    ),
    ReminderKind.ACTION_GIVEN: (
        "action of the improvement plan was given to you",
        "actions of the improvement plan were given to you",
    ),
    ReminderKind.FINDING_OVERDUE: (
        "published recommendation is overdue, and its closure is not asked for",
        "published recommendations are overdue, and their closure is not asked for",
    ),
    ReminderKind.FINDING_DUE_IN_1_DAY: (
        "published recommendation is due by tomorrow, and its closure is not asked for",
        "published recommendations are due by tomorrow, and their closure is not asked for",
    ),
    ReminderKind.FINDING_DUE_IN_7_DAYS: (
        "published recommendation is due within 7 days, and its closure is not asked for",
        "published recommendations are due within 7 days, and their closure is not asked for",
    ),
    ReminderKind.CLOSURE_ASKED: (
        "published finding: the force asks you to close it",
        "published findings: the force asks you to close them",
    ),
    ReminderKind.FINDING_RETURNED: (
        "published finding was returned to your force: it is not closed",
        "published findings were returned to your force: they are not closed",
    ),
    ReminderKind.FINDING_CLOSED: (
        "published finding on your force was closed",
        "published findings on your force were closed",
    ),
    ReminderKind.FINDING_REOPENED: (
        "closed finding on your force is open again",
        "closed findings on your force are open again",
    ),
    ReminderKind.RETURNED: (
        "question of yours needs another look",
        "questions of yours need another look",
    ),
    ReminderKind.MENTIONED: ("note mentions you", "notes mention you"),
    ReminderKind.SHARED: ("question was shared with you", "questions were shared with you"),
}


def register(app: Flask) -> None:
    """Have a worker remind people, where the service sends mail."""
    add_email_type(app, REMINDER, _write_reminder)
    if SETTINGS.get(app).mail is not None:
        add_job_type(app, periodic_job("reminding people", _EVERY, _remind))


def _remind(session: Session) -> None:
    if sends_mail():
        remind(session, now())


def _write_reminder(session: Session, queued: OutboxEmail) -> Email | None:
    """Write what a person is reminded of, in numbers; None where their account is closed."""
    account = session.get_one(Account, queued.account_id)
    counts = count_batch(session, UUID(queued.subject_id))
    lines = _list_late(session, UUID(queued.subject_id))
    lines += [
        format_count(counts[kind], *words) for kind, words in _WORDS.items() if kind in counts
    ]
    if not account.is_active or not lines:
        return None
    url = SETTINGS.get().url
    is_daily = get_choice_of(session, account.id) is Reminding.DAILY
    template = current_app.jinja_env.get_template("mail/reminder.txt")
    text = template.render(
        lines=lines, address=f"{url}/", choice=f"{url}/reminders", is_daily=is_daily
    )
    return Email(account.email, "What waits for you in Checklist", text)


def _list_late(session: Session, batch: UUID) -> list[str]:
    """Say of each response that is late by how many days it is, on the day of the e-mail."""
    today = london_day(now())
    return [
        f"The response to a published report is {describe_days_late((today - day).days)}"
        for day in list_batch_days(session, batch, ReminderKind.RESPONSE_LATE)
    ]
