"""What waits for whom: actions in “My work”, and whom the service reminds of them by mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, ForceAccess
from checklist.assessments.reminders.models import Reminder, ReminderKind
from checklist.assessments.reminders.service import remind
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.settings import MailServer, Settings
from checklist.web.filters import today_in_london
from tests.assessments.assessments import an_account
from tests.assessments.restrictions.story import restrict
from tests.assessments.shares.sharing import add_post
from tests.assessments.submissions.sending import begin_signed
from tests.browser import Browser, add_organisation, sign_in
from tests.earlier_findings.entering import add_finding
from tests.mail.smtp_server import Inbox
from tests.plans.planning import (
    TITLE,
    add_proof,
    answers_of,
    contributor,
    coordinator,
    finish,
    go,
    id_of_person,
    make,
    report,
    set_days,
)


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


@pytest.fixture
def cleo(app: Flask, force: UUID) -> Browser:
    return contributor(app, force)


@pytest.fixture
def address(app: Flask, force: UUID, browser: Browser, cleo: Browser) -> str:
    """An action that a contributor owns."""
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    return make(browser, finding, id_of_person(app, "Cleo Contributor"))


def work(page: BeautifulSoup) -> list[str]:
    """The headings of “My work” over lists that name the action."""
    headings = page.select("#my-work ~ h3")
    lists = [heading.find_next_sibling("ul") for heading in headings]
    return [
        " ".join(heading.text.split())
        for heading, listed in zip(headings, lists, strict=True)
        if listed is not None and TITLE in listed.text
    ]


def told(app: Flask, *, days: int = 0, hour: int = 12) -> list[tuple[str, ReminderKind]]:
    """Remind so many days from today, and list who was told of actions so far, and of what."""
    day = today_in_london() + timedelta(days=days)
    with app.app_context():
        remind(db.session, datetime(day.year, day.month, day.day, hour, tzinfo=UTC))
        db.session.commit()
        rows = db.session.execute(
            select(Account.name, Reminder.kind)
            .join(Account, Account.id == Reminder.account_id)
            .where(Reminder.subject.startswith("action "))
        )
        return sorted((name, kind) for name, kind in rows)


def test_my_work_has_the_actions_of_their_owner_and_those_to_decide_on(
    app: Flask, force: UUID, browser: Browser, cleo: Browser, address: str
) -> None:
    assert work(cleo.get("/")) == ["Actions to do (1)"]
    assert work(browser.get("/")) == []
    set_days(app, today_in_london(), today_in_london() - timedelta(days=1))
    assert work(cleo.get("/")) == ["Actions that are overdue (1)"]

    report(cleo, address)
    finish(cleo, address, add_proof(app, force, "Cleo Contributor"))

    assert work(cleo.get("/")) == []
    assert work(browser.get("/")) == ["Actions to approve or return (1)"]
    go(browser, address, "decide", decision="APPROVE")
    assert work(browser.get("/")) == []


def test_an_action_of_a_post_is_work_of_whoever_holds_it(
    app: Flask, force: UUID, browser: Browser, cleo: Browser
) -> None:
    post = add_post(app, force, "Head of vetting", "Cleo Contributor")

    make(browser, str(add_finding(app, force, "Too few people")), post)

    assert work(cleo.get("/")) == ["Actions to do (1)"]


def test_an_owner_is_told_once_that_an_action_is_theirs_and_again_before_and_after_its_day(
    app: Flask, cleo: Browser, address: str
) -> None:
    set_days(app, today_in_london(), today_in_london() + timedelta(days=10))
    who = "Cleo Contributor"

    assert told(app) == told(app) == [(who, ReminderKind.ACTION_GIVEN)]
    assert len(told(app, days=4)) == 2
    assert (who, ReminderKind.ACTION_DUE_IN_7_DAYS) in told(app, days=4)
    assert (who, ReminderKind.ACTION_DUE_IN_1_DAY) in told(app, days=10)
    assert (who, ReminderKind.ACTION_OVERDUE) not in told(app, days=11, hour=4)
    assert (who, ReminderKind.ACTION_OVERDUE) in told(app, days=11)
    assert len(told(app, days=30)) == 4


def test_nobody_is_told_of_what_they_did_themselves(
    app: Flask, force: UUID, browser: Browser
) -> None:
    finding = str(add_finding(app, force, "Too few people"))

    make(browser, finding, id_of_person(app, "Asha Coordinator"))

    assert told(app) == []


def test_others_are_told_that_an_action_waits_for_them_and_its_owner_that_it_came_back(
    app: Flask, force: UUID, browser: Browser, cleo: Browser, address: str
) -> None:
    cora = coordinator(app, force)
    report(cleo, address)
    finish(cleo, address, add_proof(app, force, "Cleo Contributor"))

    assert told(app) == [
        ("Asha Coordinator", ReminderKind.ACTION_TO_APPROVE),
        ("Cora Coordinator", ReminderKind.ACTION_TO_APPROVE),
    ]
    go(cora, address, "decide", decision="RETURN", text="Show that it works")

    assert ("Cleo Contributor", ReminderKind.ACTION_RETURNED) in told(app)


def test_nobody_is_told_of_an_action_on_a_question_that_is_closed_to_them(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_signed(app, force)
    coordinator(app, force)
    asha, cleo = id_of_person(app, "Asha Coordinator"), contributor(app, force)
    owner = id_of_person(app, "Cleo Contributor")
    with app.app_context():
        restrict(assessment, "vet-03", [asha, owner], an_account())
        db.session.commit()
    address = make(browser, answers_of(assessment), owner)
    report(cleo, address)
    finish(cleo, address, add_proof(app, force, "Cleo Contributor"))

    names = {name for name, _ in told(app)}

    assert "Asha Coordinator" in names
    assert "Cora Coordinator" not in names


def test_who_acts_for_another_body_finds_no_action_of_the_force_in_their_work(
    app: Flask, force: UUID, browser: Browser, cleo: Browser, address: str
) -> None:
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    report(cleo, address)
    finish(cleo, address, add_proof(app, force, "Cleo Contributor"))

    for name in ("Bea Body", "Cleo Contributor", "Asha Coordinator"):
        page = sign_in(app, name, body, Role.COORDINATOR).get("/")
        assert TITLE not in page.text
