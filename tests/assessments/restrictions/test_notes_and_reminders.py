"""Notes on a restricted question are between those named, and nobody else is told of anything."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, select

from checklist.assessments.models import Restriction
from checklist.assessments.reminders.models import Reminder, ReminderKind
from checklist.assessments.reminders.service import remind
from checklist.core.organisations import Role
from checklist.db import db, now
from tests.assessments.assessments import begin
from tests.assessments.notes.talking import answer, notes_of, shown, write
from tests.assessments.restrictions.story import find_account, restrict
from tests.assessments.shares.sharing import share
from tests.browser import Browser, one, sign_in

QUESTION = "vet-01"
ASHA, SAM, ROB = "Asha Coordinator", "Sam Signatory", "Rob Reader"


@pytest.fixture
def sam(app: Flask, browser: Browser, force: UUID) -> Browser:
    return sign_in(app, SAM, force, Role.SIGNATORY)


@pytest.fixture
def rob(app: Flask, browser: Browser, force: UUID) -> Browser:
    return sign_in(app, ROB, force, Role.READER)


@pytest.fixture
def assessment(app: Flask, sam: Browser, rob: Browser, force: UUID) -> UUID:
    return begin(app, force)


def restrict_to(app: Flask, assessment: UUID, *names: str) -> None:
    keeper = find_account(app, ASHA)
    named = [find_account(app, name) for name in names]
    with app.app_context():
        restrict(assessment, QUESTION, [keeper, *named], keeper)
        db.session.commit()


def lift(app: Flask, assessment: UUID) -> None:
    with app.app_context():
        db.session.execute(delete(Restriction).where(Restriction.assessment_id == assessment))
        db.session.commit()


def reminded(app: Flask, person: str) -> list[ReminderKind]:
    """Of what a person is reminded, once the job has run."""
    with app.app_context():
        remind(db.session, now().replace(hour=12))
        db.session.commit()
    key = find_account(app, person)
    with app.app_context():
        return list(db.session.scalars(select(Reminder.kind).where(Reminder.account_id == key)))


def test_notes_are_closed_with_their_question(
    app: Flask, browser: Browser, sam: Browser, rob: Browser, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Said before it was restricted")
    assert rob.get(thread)
    restrict_to(app, assessment, SAM)

    assert "Said before it was restricted" in sam.get(thread).text
    rob.get(thread, expect=403)
    rob.get(notes_of(assessment), expect=403)
    assert QUESTION not in rob.get(f"/assessments/{assessment}/what-changed?days=7").text
    assert QUESTION in sam.get(f"/assessments/{assessment}/what-changed?days=7").text
    assert "1 note" not in rob.get(f"/assessments/{assessment}/questions/{QUESTION}").text


def test_nobody_writes_who_is_not_named(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    other = sign_in(app, "Oli Other", force, Role.COORDINATOR)
    url = notes_of(assessment)
    before = other.get(url)
    thread = write(browser, assessment, "To all")
    reply = other.get(thread)
    restrict_to(app, assessment)

    other.send(before, url, form="form#write", text="Mine", expect=403)
    other.send(reply, thread, form="form#reply", text="Mine", expect=403)

    assert len(shown(browser.get(url))) == 1


def test_only_those_named_are_offered_and_can_be_mentioned(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    restrict_to(app, assessment, SAM)
    url = notes_of(assessment)

    page = browser.get(url)
    refused = browser.send(page, url, form="form#write", text="@Rob Reader see", expect=200)

    assert f"Seen by: {ASHA} and {SAM}. It is restricted to them." in page.text
    assert ROB not in one(page, "main").text
    assert "Nobody who sees this note is called" in one(refused, ".govuk-error-summary").text
    write(browser, assessment, "@Sam Signatory see this")


def test_what_was_said_while_restricted_stays_between_those_who_were_named(
    app: Flask, browser: Browser, sam: Browser, rob: Browser, assessment: UUID
) -> None:
    restrict_to(app, assessment, SAM)
    thread = write(browser, assessment, "For two of us")
    answer(sam, thread, "So I see")
    for line in shown(browser.get(thread)):
        assert f"Seen by: {ASHA} and {SAM}." in line
    lift(app, assessment)

    assert len(shown(sam.get(thread))) == 2
    rob.get(thread, expect=404)
    assert shown(rob.get(notes_of(assessment))) == []
    write(browser, assessment, "For all again")
    assert len(shown(rob.get(notes_of(assessment)))) == 1


def test_who_was_asked_is_asked_no_more_once_it_is_closed_to_them(
    app: Flask, browser: Browser, sam: Browser, assessment: UUID
) -> None:
    write(browser, assessment, "@Sam Signatory see this")
    assert "Asked of you in notes" in sam.get("/").text
    restrict_to(app, assessment)

    assert "Asked of you in notes" not in sam.get("/").text
    assert reminded(app, SAM) == []
    lift(app, assessment)
    assert reminded(app, SAM) == [ReminderKind.MENTIONED]


def test_nobody_is_reminded_of_what_is_closed_to_them(
    app: Flask, browser: Browser, sam: Browser, assessment: UUID
) -> None:
    share(app, assessment, SAM, QUESTION, due=(now() + timedelta(days=3)).date())
    restrict_to(app, assessment)

    assert reminded(app, SAM) == []
    lift(app, assessment)
    restrict_to(app, assessment, SAM)
    assert sorted(reminded(app, SAM)) == [ReminderKind.DUE_IN_7_DAYS, ReminderKind.SHARED]
