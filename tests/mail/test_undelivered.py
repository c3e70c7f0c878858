"""E-mails that may not have arrived are shown to who can send them anew, and no others are."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.core.organisations import Role
from checklist.db import db, now
from checklist.jobs.worker import run_due_jobs
from checklist.mail.models import EmailStatus, OutboxEmail
from checklist.mail.outbox import NOTHING_TO_SAY
from checklist.settings import MailServer, Settings
from tests.accounts.managing import administrator
from tests.browser import Browser, one, sign_in
from tests.mail.smtp_server import Inbox
from tests.mail.test_invitation_emails import invite


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer], mails: Inbox) -> Settings:
    assert not mails.taken
    return replace(settings, mail=server[1])


@pytest.fixture
def ada(app: Flask) -> Browser:
    return administrator(app)


def keep_email(app: Flask, status: EmailStatus, problem: str = "", *, count: int = 1) -> None:
    """Keep e-mails to Ada Administrator that came so far."""
    with app.app_context():
        account = db.session.scalars(select(Account.id).where(Account.name.like("Ada A%"))).one()
        for _ in range(count):
            db.session.add(
                OutboxEmail(
                    kind="set password",
                    account_id=account,
                    status=status,
                    problem=problem,
                    ended_at=now(),
                )
            )
        db.session.commit()


def test_an_invitation_that_may_not_have_arrived_is_told_and_sent_again(
    app: Flask, browser: Browser, ada: Browser, mails: Inbox
) -> None:
    page = invite(browser)
    assert "On its way" in browser.get(page).text
    mails.breaks_off = True
    run_due_jobs(app)

    told = browser.get(page).text
    listed = one(ada.get("/emails"), "#emails")

    assert "May not have arrived: the line broke" in told
    assert "May not have arrived" in listed.text
    assert "zoe@example.com" not in listed.text
    assert str(one(listed, "td a")["href"]) == page
    assert "1 email may not have arrived" in one(ada.get("/accounts"), "#undelivered").text
    mails.breaks_off = False
    browser.send(browser.get(page), f"{page}/send-again", form="form#again")
    run_due_jobs(app)
    assert "Sent on" in browser.get(page).text
    assert len(mails.taken) == 2


@pytest.mark.parametrize(
    ("status", "problem", "said"),
    [
        (EmailStatus.UNSURE, "its sending was broken off", "May not have arrived: its sending"),
        (EmailStatus.FAILED, "the mail server answered 550", "Not sent: the mail server"),
        (EmailStatus.WAITING, "the mail server cannot be reached", "tried again for a day"),
    ],
)
def test_each_way_in_which_an_email_may_be_lost_is_told(
    app: Flask, ada: Browser, status: EmailStatus, problem: str, said: str
) -> None:
    keep_email(app, status, problem)

    row = one(ada.get("/emails"), "#emails tbody tr")

    assert said in row.text
    assert "Ada Administrator" in row.text
    assert "Link to set a password" in row.text


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        (EmailStatus.SENT, ""),
        (EmailStatus.WAITING, ""),
        (EmailStatus.BEGUN, ""),
        (EmailStatus.UNDER_WAY, ""),
        (EmailStatus.FAILED, NOTHING_TO_SAY),
    ],
)
def test_what_arrived_or_was_not_needed_any_more_is_not_listed(
    app: Flask, ada: Browser, status: EmailStatus, problem: str
) -> None:
    keep_email(app, status, problem)

    assert "None of the last 30 days" in ada.get("/emails").text
    assert not ada.get("/accounts").select("#undelivered")


@pytest.mark.parametrize(("count", "says_so"), [(100, False), (101, True)])
def test_of_very_many_the_newest_are_shown_and_that_is_said(
    app: Flask, ada: Browser, count: int, says_so: bool
) -> None:
    keep_email(app, EmailStatus.UNSURE, "its sending was broken off", count=count)

    page = ada.get("/emails")

    assert f"{count} emails" in one(page, "#count").text
    assert len(page.select("#emails tbody tr")) == 100
    assert ("The newest 100 are shown" in one(page, "#count").text) is says_so


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.READER])
def test_others_see_no_list_of_emails(app: Flask, force: UUID, role: Role) -> None:
    sign_in(app, f"Someone {uuid4()}", force, role).get("/emails", expect=403)
