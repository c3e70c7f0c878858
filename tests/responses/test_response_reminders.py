"""Who is reminded of a response by e-mail, once each: asked, waiting, given, due, late by days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from checklist.assessments.models import Assessment
from checklist.assessments.reminders.service import remind
from checklist.db import db, now
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import find_due_emails, send_email
from checklist.responses.models import CommentsAsk
from checklist.reviews.publishing.models import Publication
from checklist.settings import MailServer, Settings
from checklist.web.filters import today_in_london
from tests.browser import Browser
from tests.mail.smtp_server import Inbox
from tests.responses.responding import ask, give, record, respond, write_chief

BEA, ASHA, SID = ("bea.body@", "asha.coordinator@", "sid.signs@")


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


def mails(app: Flask, server: tuple[Inbox, MailServer]) -> dict[str, str]:
    """Remind at noon today, and return what each person got since the last time."""
    with app.app_context():
        remind(db.session, datetime.combine(today_in_london(), time(12), UTC))
        db.session.commit()
        db.session.execute(update(OutboxEmail).values(not_before=now()))
        db.session.commit()
        server[0].taken.clear()
        for email_id in find_due_emails(db.session):
            send_email(db.session, email_id)
    return {
        str(each["To"]).split("@")[0] + "@": " ".join(each.get_content().split())
        for each in server[0].taken
    }


def publish_on(app: Flask, days_ago: int) -> None:
    with app.app_context():
        day: date = today_in_london() - timedelta(days=days_ago)
        db.session.execute(update(Assessment).values(published_on=day))
        db.session.execute(update(Publication).values(published_on=day))
        db.session.commit()


def test_the_force_is_told_that_comments_are_asked_and_the_body_that_they_came(
    app: Flask,
    assessment: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
    server: tuple[Inbox, MailServer],
) -> None:
    ask(bea, assessment)

    told = mails(app, server)
    assert set(told) == {ASHA, SID}
    assert "the chief officer’s comments are asked" in told[SID]
    assert "Testshire" not in told[SID]
    assert not mails(app, server)

    ask(bea, assessment, ahead=12)
    assert set(mails(app, server)) == {ASHA, SID}

    write_chief(browser, assessment)
    give(sid, assessment)
    told = mails(app, server)
    assert set(told) == {BEA}
    assert "comments are given" in told[BEA]


def test_comments_whose_day_has_passed_are_chased_once(
    app: Flask,
    assessment: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
    server: tuple[Inbox, MailServer],
) -> None:
    ask(bea, assessment)
    mails(app, server)
    with app.app_context():
        passed = today_in_london() - timedelta(days=1)
        db.session.execute(update(CommentsAsk).values(comments_by=passed))
        db.session.commit()

    told = mails(app, server)

    assert set(told) == {ASHA, SID, BEA}
    for text in told.values():
        assert "whose day has passed" in text
    assert not mails(app, server)


@pytest.mark.parametrize(("days_ago", "is_told"), [(40, False), (41, True), (55, True)])
def test_a_response_is_due_soon_within_14_days(
    app: Flask,
    assessment: UUID,
    bea: Browser,
    server: tuple[Inbox, MailServer],
    days_ago: int,
    is_told: bool,
) -> None:
    publish_on(app, days_ago)

    told = mails(app, server)

    assert (BEA in told) == is_told
    if is_told:
        assert "1 published report wants its response within 14 days" in told[BEA]
        assert not mails(app, server)


@pytest.mark.parametrize(
    ("days_ago", "said"), [(56, "1 day late"), (59, "4 days late"), (70, "15 days late")]
)
def test_a_late_response_is_told_with_its_days(
    app: Flask,
    assessment: UUID,
    bea: Browser,
    server: tuple[Inbox, MailServer],
    days_ago: int,
    said: str,
) -> None:
    publish_on(app, days_ago)

    told = mails(app, server)

    assert set(told) == {BEA}
    assert f"The response to a published report is {said}." in told[BEA]
    assert not mails(app, server)


def test_a_week_later_a_late_response_is_told_again(
    app: Flask, assessment: UUID, bea: Browser, server: tuple[Inbox, MailServer]
) -> None:
    publish_on(app, 59)
    mails(app, server)
    with app.app_context():
        remind(db.session, datetime.combine(today_in_london(), time(12), UTC) + timedelta(days=7))
        db.session.commit()
        assert len(find_due_emails(db.session)) == 1


def test_comments_are_asked_however_late_it_is(
    app: Flask,
    assessment: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
    server: tuple[Inbox, MailServer],
) -> None:
    publish_on(app, 300)
    assert not mails(app, server)

    ask(bea, assessment)

    assert set(mails(app, server)) == {ASHA, SID}


def test_of_a_published_response_nobody_is_reminded(
    app: Flask,
    assessment: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
    server: tuple[Inbox, MailServer],
) -> None:
    respond(bea, browser, sid, assessment)
    mails(app, server)
    publish_on(app, 59)
    record(bea, assessment)

    assert not mails(app, server)
