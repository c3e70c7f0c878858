"""Whatever stands in the way of a Save, what was typed is not lost."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import create_engine, make_url, text, update

from checklist.accounts.models import SignIn
from checklist.core.errors import Locked
from checklist.core.organisations import Role
from checklist.db import db, now
from checklist.web.access import SIGNED_IN, open_to
from tests.assessments.assessments import begin
from tests.browser import Browser, one, sign_in

PATIENCE = 1
FORM = "form#answer"


@pytest.fixture
def url(app: Flask, force: UUID) -> str:
    """The page of a question nobody has answered."""
    return f"/assessments/{begin(app, force)}/questions/vet-02"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give up waiting for the database sooner than in earnest."""
    monkeypatch.setattr("checklist.db.BUSY_SECONDS", PATIENCE)


@contextmanager
def locked(database: str) -> Iterator[None]:
    """Somebody else changes the database and does not let go."""
    if database.startswith("sqlite"):
        with closing(sqlite3.connect(str(make_url(database).database))) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
        return
    other_engine = create_engine(database)
    with other_engine.connect() as connection:
        connection.execute(text("LOCK TABLE assessment, sign_in IN ROW EXCLUSIVE MODE"))
        connection.execute(text("SELECT * FROM assessment, sign_in FOR UPDATE"))
        yield
    other_engine.dispose()


def test_an_answer_sent_while_the_database_is_locked_is_kept_and_can_be_sent_again(
    app: Flask, browser: Browser, url: str, database: str, impatient: None
) -> None:
    page = browser.get(url)
    typed = "Two of the forty  <b>had lapsed</b>"

    with locked(database):
        busy = browser.send(page, url, form=FORM, value="3", note=typed, expect=503)

    assert browser.last is not None
    assert browser.last.headers["Retry-After"]
    assert "Sorry, the service is busy" in one(busy, "h1").text
    assert typed in one(busy, "main").text
    browser.send(busy, url)
    assert one(browser.get(url), "textarea#note").text == typed


def test_an_answer_sent_after_signing_out_is_shown_with_a_button_to_save_it(
    browser: Browser, url: str
) -> None:
    page = browser.get(url)
    browser.client.delete_cookie("checklist")
    typed = "Two of the forty had lapsed"

    refused = browser.send(page, url, form=FORM, value="3", note=typed, expect=401)

    assert one(refused, "h1").text == "You were signed out. Your answer was not saved"
    assert one(refused, "main form button").text == "Save my answer"
    assert typed in one(refused, "main").text


def test_pages_can_be_read_while_nobody_can_write(
    app: Flask, browser: Browser, url: str, database: str, impatient: None
) -> None:
    with app.app_context():
        db.session.execute(update(SignIn).values(last_seen_at=now() - timedelta(minutes=5)))
        db.session.commit()

    with locked(database):
        browser.get(url)


def test_all_who_wait_for_the_database_are_told_at_the_same_time(
    app: Flask, force: UUID, url: str, database: str, impatient: None
) -> None:
    people = [sign_in(app, f"Person {number}", force, Role.SIGNATORY) for number in range(5)]
    pages = [(person, person.get(url)) for person in people]

    with locked(database), ThreadPoolExecutor(5) as pool:
        begun = time.monotonic()
        list(
            pool.map(lambda one: one[0].send(one[1], url, form=FORM, value="3", expect=503), pages)
        )

    assert time.monotonic() - begun < 5 * PATIENCE


def test_what_was_typed_is_shown_where_the_thing_was_locked_meanwhile(
    app: Flask, browser: Browser
) -> None:
    @app.post("/locked")
    @open_to(SIGNED_IN)
    def locked() -> str:
        raise Locked("This assessment is locked: ask the coordinator to reopen it")

    form = browser.get("/change-password")
    refused = browser.send(form, "/locked", note="All of them", expect=409)

    said = one(refused, "main").text
    assert one(refused, "h1").text == "This cannot be changed now"
    assert "All of them" in said
    assert "ask the coordinator to reopen it." in said
    assert "Nothing was changed. Go back, reload" in said


def test_what_was_typed_is_shown_where_the_service_is_at_fault(
    app: Flask, browser: Browser
) -> None:
    @app.post("/broken")
    @open_to(SIGNED_IN)
    def broken() -> str:
        raise ZeroDivisionError

    app.testing = False
    form = browser.get("/change-password")
    fault = browser.send(form, "/broken", note="All of them", password="a secret", expect=500)

    assert "All of them" in one(fault, "main").text
    assert "a secret" not in str(fault)
    assert "ZeroDivisionError" not in str(fault)


def test_a_page_that_is_not_there_tells_a_stranger_nothing_of_accounts(app: Flask) -> None:
    page = Browser(app.test_client()).get("/nowhere", expect=404)

    assert "check it is correct" in one(page, "main").text
    assert not page.select('main a[href="/acting-as"]')


def test_what_is_too_large_is_told_what_would_do(app: Flask, browser: Browser, url: str) -> None:
    page = browser.get(url)

    refused = browser.send(page, url, form=FORM, note="x" * 3_000_000, expect=413)

    assert "50 MB each" in one(refused, "main").text
