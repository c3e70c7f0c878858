"""What a person is asked: open threads that mention them, until they answer."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Membership
from checklist.accounts.service import build_person
from checklist.assessments.models import Assessment
from checklist.assessments.notes.asked import asked_of
from checklist.core.organisations import Role
from checklist.db import db, now
from tests.assessments.assessments import begin
from tests.assessments.notes.talking import answer, ids_of, settle, write
from tests.browser import Browser, one, sign_in

ASK = "@Cora Colleague, is it so?"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def cora(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Cora Colleague", force, Role.CONTRIBUTOR)


def asked(app: Flask, name: str = "Cora Colleague") -> list[tuple[str, str]]:
    """Where a person is asked, and by whom."""
    with app.app_context():
        query = select(Membership).join(Membership.account).where(Account.name == name)
        person = build_person(db.session.scalars(query).one())
        return [(each.thread.question_id, each.asked_by) for each in asked_of(db.session, person)]


def test_a_person_is_asked_until_they_answer(
    app: Flask, browser: Browser, cora: Browser, assessment: UUID
) -> None:
    write(browser, assessment, "To nobody")
    first = write(browser, assessment, ASK)
    write(browser, assessment, ASK, question="cor-01")
    assert asked(app) == [("cor-01", "Asha Coordinator"), ("vet-01", "Asha Coordinator")]

    answer(cora, first, "It is")

    assert asked(app) == [("cor-01", "Asha Coordinator")]
    answer(browser, first, f"{ASK} Still?")
    assert asked(app) == [("vet-01", "Asha Coordinator"), ("cor-01", "Asha Coordinator")]
    assert asked(app, "Asha Coordinator") == []


def test_nobody_is_asked_by_what_is_resolved_withdrawn_or_archived_or_by_themselves(
    app: Flask, browser: Browser, cora: Browser, assessment: UUID
) -> None:
    settle(browser, write(browser, assessment, ASK))
    write(cora, assessment, "@Cora Colleague: to do")
    write(browser, assessment, ASK, question="cor-01")
    withdrawal = f"/assessments/{assessment}/notes/{ids_of(app)[-1]}/withdraw"
    browser.send(browser.get(withdrawal), withdrawal, form="form#withdraw")
    assert asked(app) == []

    write(browser, assessment, ASK, question="cor-02")
    assert asked(app) == [("cor-02", "Asha Coordinator")]
    with app.app_context():
        db.session.get_one(Assessment, assessment).archived_at = now()
        db.session.commit()

    assert asked(app) == []


def test_who_may_only_read_finds_on_home_what_they_are_asked_until_it_is_resolved(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    rob = sign_in(app, "Rob Reader", force, Role.READER)
    thread = write(browser, assessment, "@Rob Reader, have you read this?")

    work = one(rob.get("/"), "section[aria-labelledby=my-work]")

    assert "Asked of you in notes" in work.text
    assert [link["href"] for link in work.select("a")] == [thread]
    assert "have you read this?" in rob.get(thread).text
    settle(browser, thread)
    assert rob.get("/").select("#my-work") == []
