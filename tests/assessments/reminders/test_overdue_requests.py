"""An overdue request is told once: to the force's coordinators, and to who asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import Membership
from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.assessments.reminders.models import Reminder, ReminderKind
from checklist.assessments.reminders.reminder_emails import _WORDS
from checklist.assessments.reminders.service import remind
from checklist.db import db, now
from checklist.mail.models import OutboxEmail
from checklist.settings import MailServer, Settings
from tests.assessments.reach.assigning import account_of, lead
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser
from tests.mail.smtp_server import Inbox
from tests.reviews.requests.requesting import begin_reviewed, request_changes

NOON = datetime(2026, 6, 10, 11, tzinfo=UTC)
YESTERDAY = NOON.date() - timedelta(days=1)


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


@pytest.fixture(autouse=True)
def asked(app: Flask, browser: Browser, force: UUID) -> None:
    """A request of a lead whose last day was yesterday."""
    lead(app, open_to_inspectorate(app, force))
    request_changes(app, begin_reviewed(app, force, browser, "Lee Lead"), "Lee Lead")
    write(app, due=YESTERDAY)


def write(app: Flask, **values: object) -> None:
    with app.app_context():
        db.session.execute(update(ChangeRequest).values(**values))
        db.session.commit()


def told(app: Flask, moment: datetime = NOON) -> dict[UUID, int]:
    """Remind, and count by person what was told so far of requests."""
    with app.app_context():
        remind(db.session, moment)
        db.session.commit()
        found = select(Reminder).where(Reminder.kind == ReminderKind.REQUEST_OVERDUE)
        counts: dict[UUID, int] = {}
        for each in db.session.scalars(found):
            counts[each.account_id] = counts.get(each.account_id, 0) + 1
        return counts


def test_who_asked_and_the_coordinators_are_told_once(app: Flask, browser: Browser) -> None:
    first = told(app)

    with app.app_context():
        asker = account_of("Lee Lead")
    assert len(first) == 2
    assert first[asker] == 1
    assert told(app, NOON + timedelta(hours=5)) == first
    with app.app_context():
        emails = list(db.session.scalars(select(OutboxEmail).where(OutboxEmail.kind == "reminder")))
    assert {each.account_id for each in emails} == set(first)
    assert _WORDS[ReminderKind.REQUEST_OVERDUE][0] == "request for changes is overdue"


def test_another_last_day_that_passes_is_told_anew(app: Flask) -> None:
    told(app)
    write(app, due=YESTERDAY + timedelta(days=2))
    assert set(told(app, NOON + timedelta(days=1)).values()) == {1}

    assert set(told(app, NOON + timedelta(days=2)).values()) == {2}


def test_nobody_is_told_on_the_last_day_before_eight_or_of_what_has_ended(app: Flask) -> None:
    write(app, due=NOON.date())
    assert told(app) == {}
    write(app, due=YESTERDAY)
    assert told(app, NOON.replace(hour=6)) == {}
    write(app, outcome=RequestOutcome.WITHDRAWN, ended_at=now())

    assert told(app) == {}


def test_who_asked_and_leads_no_more_is_told_nothing(app: Flask) -> None:
    with app.app_context():
        asker = account_of("Lee Lead")
        held = update(Membership).where(Membership.account_id == asker)
        db.session.execute(held.values(ended_at=now()))
        db.session.commit()

    assert asker not in told(app)
    assert len(told(app)) == 1
