"""Who is told of the closure of a published finding, and who reads nothing of a restricted one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.reminders.models import Reminder, ReminderKind
from checklist.assessments.reminders.service import remind
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.settings import MailServer, Settings
from tests.assessments.assessments import an_account
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, add_organisation, sign_in
from tests.mail.smtp_server import Inbox
from tests.plans.closing import DUE_AGO, Parties, ask, close, due, give_back, place
from tests.plans.planning import NEW, TITLE, coordinator, go, id_of_person, make


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


def told(app: Flask, days: int = 0) -> list[tuple[str, ReminderKind]]:
    """Remind, and list who was told of findings so far, and of what."""
    with app.app_context():
        noon = datetime.combine(due(days), time(12), tzinfo=UTC)
        remind(db.session, noon)
        db.session.commit()
        rows = db.session.execute(
            select(Account.name, Reminder.kind)
            .join(Account, Account.id == Reminder.account_id)
            .where(Reminder.subject.startswith("finding "))
        )
        return sorted((name, kind) for name, kind in rows)


def restrict_to_asha(app: Flask, assessment: UUID, question: str) -> None:
    asha = id_of_person(app, "Asha Coordinator")
    with app.app_context():
        restrict(assessment, question, [asha], an_account())
        db.session.commit()


def test_inspectors_are_told_what_is_asked_and_the_force_what_came_of_it(
    app: Flask, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    ask(browser, assessment, 2)
    assert told(app) == [
        ("Ina Inspector", ReminderKind.CLOSURE_ASKED),
        ("Lee Lead", ReminderKind.CLOSURE_ASKED),
    ]

    give_back(parties.ina, assessment, 2)
    returned = {name for name, kind in told(app) if kind is ReminderKind.FINDING_RETURNED}
    assert returned == {"Asha Coordinator", "Sid Signs"}
    assert "Findings that inspectors returned" in browser.get("/").text
    assert "Show that it works" in browser.get("/").text
    assert "Findings that inspectors returned" not in parties.cleo.get("/").text

    close(parties.lee, assessment, 2)
    closed = {name for name, kind in told(app) if kind is ReminderKind.FINDING_CLOSED}
    assert closed == {"Asha Coordinator", "Sid Signs"}
    assert "Findings that inspectors returned" not in browser.get("/").text


def test_a_finding_on_a_restricted_question_is_for_those_who_read_it(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    restrict_to_asha(app, assessment, "vet-16")
    cora = coordinator(app, force)
    owner = id_of_person(app, "Asha Coordinator")
    page = browser.send(
        browser.get(NEW),
        NEW,
        form="form#action",
        expect=200,
        title=TITLE,
        answered=f"{assessment}/2",
        owner=str(id_of_person(app, "Cora Coordinator")),
    )
    assert "Select an owner who is named for vet-16" in text_of(page, ".govuk-error-summary")
    address = make(browser, f"{assessment}/2", owner)

    assert f"{assessment}/2" not in cora.get(NEW).text
    cora.get(address, expect=404)
    assert TITLE not in cora.get("/plan").text
    for who in (cora, parties.sid, parties.other):
        who.get(place(assessment, 2), expect=404)
        assert "Rationales are thin" not in who.get(f"/assessments/{assessment}/published").text
    cora.get(place(assessment, 2, 0, "ask"), expect=404)
    go(browser, address, "stop", text="Another way is taken")

    ask(browser, assessment, 2)
    give_back(parties.ina, assessment, 2)

    assert "Findings that inspectors returned" in browser.get("/").text
    assert "Findings that inspectors returned" not in cora.get("/").text
    names = {name for name, kind in told(app) if kind is ReminderKind.FINDING_RETURNED}
    assert names == {"Asha Coordinator"}


def test_another_force_finds_nothing_of_it(app: Flask, assessment: UUID, parties: Parties) -> None:
    elsewhere = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    stranger = sign_in(app, "Oz Other", elsewhere, Role.COORDINATOR)

    for page in ("", "ask"):
        stranger.get(place(assessment, 2, 0, page), expect=404)


def of_days(app: Flask, days: int) -> set[str]:
    """Who was told of the day of a recommendation, after so many days."""
    kinds = {
        ReminderKind.FINDING_DUE_IN_7_DAYS,
        ReminderKind.FINDING_DUE_IN_1_DAY,
        ReminderKind.FINDING_OVERDUE,
    }
    return {f"{name}: {kind.value}" for name, kind in told(app, days) if kind in kinds}


def test_coordinators_are_told_before_and_after_the_day_of_a_recommendation(
    app: Flask, assessment: UUID, parties: Parties
) -> None:
    weeks, tomorrow, late = (
        f"Asha Coordinator: finding {when}" for when in ("due in 7 days", "due in 1 day", "overdue")
    )
    assert of_days(app, days=52) == set()
    assert of_days(app, days=53) == {weeks}
    assert of_days(app, days=60) == {weeks, tomorrow}
    assert of_days(app, days=61) == {weeks, tomorrow, late}
    assert len(told(app, days=62)) == len(told(app, days=61)) == 3


def test_nobody_is_told_of_the_day_of_what_is_asked_for_closed_or_in_a_worked_example(
    app: Flask, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    home = browser.get("/").text
    assert "Recommendations that fall due" in home
    assert "Recommendation 1.1" in home
    assert "Recommendation 1.2" not in home
    assert "Recommendations that fall due" not in parties.cleo.get("/").text
    assert "Recommendations that fall due" not in parties.sid.get("/").text

    ask(browser, assessment, 1, 1)
    assert of_days(app, days=DUE_AGO * -1) == set()
    assert "Recommendations that fall due" not in browser.get("/").text
    close(parties.lee, assessment, 1, 2)
    assert of_days(app, days=60) == set()

    give_back(parties.ina, assessment, 1, 1)
    assert "Recommendations that fall due" not in browser.get("/").text
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        found.notice = "Made from published reports. The force had no part in it."
        db.session.commit()
    assert of_days(app, days=1 - DUE_AGO) == set()


def test_of_the_day_of_what_is_restricted_only_those_named_are_told(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    cora = coordinator(app, force)
    restrict_to_asha(app, assessment, "vet-08")

    assert of_days(app, days=53) == {"Asha Coordinator: finding due in 7 days"}
    assert "Recommendations that fall due" in browser.get("/").text
    assert "Recommendations that fall due" not in cora.get("/").text
