"""A person is told by mail when how they sign in was changed, and is signed out elsewhere."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.core.organisations import Role
from checklist.db import db
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import _EMAIL_WRITERS
from checklist.settings import MailServer, Settings, Tls
from tests.accounts.authenticators import code_of, give_code, let_codes_count_again, set_up_app
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    link_for,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.accounts.soft_passkeys import SoftPasskey, add_passkey
from tests.browser import Browser, one, sign_in

PRIVATE = "/change-password"
KIND = "changed how somebody signs in"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings of a service that sends mail."""
    return replace(settings, mail=MailServer("localhost", 25, Tls.NEVER, "checklist@example.test"))


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in, and may do so without a second factor."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def asha(app: Flask, email: str) -> Browser:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    return browser


def told(app: Flask) -> list[str]:
    """What the mails say that was changed, in the order in which they were queued."""
    with app.test_request_context():
        queued = db.session.scalars(
            select(OutboxEmail).where(OutboxEmail.kind == KIND).order_by(OutboxEmail.queued_at)
        ).all()
        write = _EMAIL_WRITERS.get(app)[KIND]
        texts = [write(db.session, each) for each in queued]
    return [each.text for each in texts if each is not None]


def test_a_changed_password_is_told_by_mail_without_it(app: Flask, asha: Browser) -> None:
    asha.send(asha.get(PRIVATE), PRIVATE, current=PASSWORD, password=OTHER_PASSWORD)

    [text] = told(app)
    assert "Hello Asha Coordinator" in text
    assert "the password of your account was changed on Checklist" in text
    assert "http://localhost:5000/forgotten-password" in text
    assert OTHER_PASSWORD not in text


def test_a_password_set_by_a_link_is_told_where_there_was_another(
    app: Flask, force: UUID, email: str
) -> None:
    sign_in(app, "Nora Newcomer", force, Role.READER)
    first = link_for(app, "nora.newcomer@example.test")
    browser = stranger(app)
    browser.send(browser.get(first), first, password=OTHER_PASSWORD)
    assert told(app) == []

    link = link_for(app, email)
    browser = stranger(app)
    browser.send(browser.get(link), link, password=OTHER_PASSWORD)

    assert len(told(app)) == 1


def test_who_removes_an_app_is_signed_out_everywhere_else_and_told(
    app: Flask, email: str, asha: Browser
) -> None:
    secret = set_up_app(asha)
    elsewhere = stranger(app)
    sign_in_by_page(elsewhere, email)
    let_codes_count_again(app)
    give_code(elsewhere, code_of(secret))
    elsewhere.get(PRIVATE)

    asha.send(asha.get("/second-factor"), "/second-factor/remove", form="form#remove")

    elsewhere.get(PRIVATE, expect=302)
    asha.get(PRIVATE)
    set_up, removed = told(app)
    assert "an authenticator app was set up for your account" in set_up
    assert "ask an administrator of the service to reset your second factor" in set_up
    assert "administrator" not in removed
    assert "the authenticator app of your account was removed" in removed


def test_a_passkey_that_is_added_or_removed_is_told(app: Flask, asha: Browser) -> None:
    add_passkey(asha, SoftPasskey())
    page = asha.get("/second-factor")
    path = str(page.select("#passkeys a[href$='/remove']")[0]["href"])

    asha.send(asha.get(path), path)

    added, removed = told(app)
    assert "a passkey was added to your account" in added
    assert "That does not shut out whoever has the passkey: it signs in alone" in added
    assert "a passkey of your account was removed" in removed


@pytest.mark.parametrize("path", ["/passkeys/add", "/second-factor/set-up"])
def test_who_sets_one_up_by_choice_can_go_back_without(asha: Browser, path: str) -> None:
    link = one(asha.get(path), "a.govuk-back-link")

    assert link["href"] == "/second-factor"
