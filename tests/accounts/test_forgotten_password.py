"""A forgotten password: a link is mailed, and nothing says whether an address is known."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.failed_sign_ins import MAX_FAILED
from checklist.accounts.people import close_account, find_account
from checklist.core.organisations import Role
from checklist.db import db
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import _EMAIL_WRITERS
from checklist.settings import MailServer, Settings, Tls
from tests.accounts.authenticators import ASK, set_up_app
from tests.accounts.people import (
    OTHER_PASSWORD,
    link_for,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.browser import Browser, one

FORGOTTEN = "/forgotten-password"
UNKNOWN = "nobody@example.test"
ALIKE = 0.02
"""Seconds that the medians of known and unknown addresses may differ by."""


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings of a service that sends mail."""
    return replace(settings, mail=MailServer("localhost", 25, Tls.NEVER, "checklist@example.test"))


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


def ask(browser: Browser, email: str, *, expect: int = 302) -> str:
    """Ask for a link, and give what is answered."""
    page = browser.send(browser.get(FORGOTTEN), FORGOTTEN, email=email, expect=expect)
    shown = browser.get(browser.location) if expect == 302 else page
    return one(shown, "main").text


def queued(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(OutboxEmail.kind)))


def read_mail(app: Flask) -> str:
    """The text of the one email that waits, as a worker writes it."""
    with app.app_context():
        waiting = db.session.scalars(select(OutboxEmail)).one()
        written = _EMAIL_WRITERS.get()[waiting.kind](db.session, waiting)
        db.session.commit()
        return written.text if written else ""


def test_a_link_is_mailed_works_once_and_opening_it_uses_nothing_up(app: Flask, email: str) -> None:
    browser = stranger(app)
    ask(browser, f" {email.upper()}")
    text = read_mail(app)
    link = next(line for line in text.splitlines() if line.startswith("http"))
    assert link.startswith("http://localhost:5000/set-password/")
    path = link.removeprefix("http://localhost:5000")
    browser.client.head(path)
    browser.get(path)

    browser.send(browser.get(path), path, password=OTHER_PASSWORD)

    browser.get(path, expect=404)
    sign_in_by_page(stranger(app), email, OTHER_PASSWORD)


def test_the_answer_is_the_same_for_an_unknown_and_a_closed_address(
    app: Flask, force: UUID, email: str
) -> None:
    closed = with_password(app, "Cleo Closed", force, Role.READER)
    with app.app_context():
        close_account(db.session, find_account(db.session, closed))
        db.session.commit()

    answers = {ask(stranger(app), address) for address in (email, UNKNOWN, closed)}

    assert len(answers) == 1
    assert queued(app) == ["forgotten password"]


def test_links_for_one_address_are_few_and_keep_nobody_from_signing_in(
    app: Flask, email: str
) -> None:
    for _ in range(MAX_FAILED):
        ask(stranger(app), email)

    refused = ask(stranger(app), email, expect=200)

    assert "too many attempts" in refused
    assert len(queued(app)) == MAX_FAILED
    sign_in_by_page(stranger(app), email)


def test_known_and_unknown_addresses_take_as_long(app: Flask, force: UUID) -> None:
    people = [with_password(app, f"Pat Person{n}", force, Role.READER) for n in range(15)]
    browser = stranger(app)
    taken: dict[bool, list[float]] = {True: [], False: []}

    for number, known in enumerate(people):
        for address in (known, f"nobody{number}@example.test"):
            page = browser.get(FORGOTTEN)
            began = time.perf_counter()
            browser.send(page, FORGOTTEN, email=address)
            taken[address == known].append(time.perf_counter() - began)

    assert abs(median(taken[True]) - median(taken[False])) < ALIKE


def test_without_a_mail_server_the_page_says_whom_to_ask(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    browser = stranger(make_app(replace(settings, mail=None)))

    page = browser.get(FORGOTTEN)

    assert "This service sends no mail" in one(page, "main").text
    assert not page.select("main form")
    assert not browser.get("/sign-in").select(f"a[href='{FORGOTTEN}']")


def test_a_link_gets_round_no_second_factor(app: Flask, email: str) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    set_up_app(browser)
    elsewhere, link = stranger(app), link_for(app, email)

    elsewhere.send(elsewhere.get(link), link, password=OTHER_PASSWORD)

    assert elsewhere.location.startswith(ASK)
    elsewhere.get("/change-password", expect=302)
