"""A lost second factor is reset by an administrator on a page, recorded and mailed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Authenticator, SignIn
from checklist.core.organisations import Role
from checklist.db import db
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import _EMAIL_WRITERS
from checklist.settings import MailServer, Settings, Tls
from tests.accounts.authenticators import set_up_app
from tests.accounts.managing import administrator, id_of, last_event
from tests.accounts.people import age, sign_in_by_page, stranger, with_password
from tests.browser import Browser, one

PRIVATE = "/change-password"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings of a service that sends mail."""
    return replace(settings, mail=MailServer("localhost", 25, Tls.NEVER, "checklist@example.test"))


@pytest.fixture
def ada(app: Flask) -> Browser:
    """An administrator, signed in."""
    return administrator(app)


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def asha(app: Flask, email: str) -> Browser:
    """The coordinator's browser; she has set up an app."""
    browser = stranger(app)
    sign_in_by_page(browser, email)
    set_up_app(browser)
    return browser


def written(app: Flask) -> str:
    """The text of the e-mail that tells of the reset."""
    kind = "second factor reset"
    with app.test_request_context():
        queued = db.session.scalars(select(OutboxEmail).where(OutboxEmail.kind == kind)).one()
        email = _EMAIL_WRITERS.get(app)[kind](db.session, queued)
    assert email is not None
    return email.text


def account_page(app: Flask, email: str) -> str:
    return f"/accounts/{id_of(app, email)}"


def factors_of(app: Flask) -> list[UUID]:
    with app.app_context():
        return list(db.session.scalars(select(Authenticator.account_id)))


def test_an_administrator_resets_it_and_the_person_signs_in_with_the_password_alone(
    app: Flask, ada: Browser, asha: Browser, email: str
) -> None:
    place = account_page(app, email)
    link = one(ada.get(place), f"main a[href='{place}/reset-factor']")
    assert link.text == "Reset second factor"

    ada.send(ada.get(str(link["href"])), f"{place}/reset-factor")

    assert "The second factor of Asha Coordinator is reset" in ada.get(ada.location).text
    asha.get(PRIVATE, expect=302)
    assert factors_of(app) == []
    deed = last_event(app)
    assert (deed.action, deed.role) == ("reset a second factor", "administrator")
    assert deed.subject == str(id_of(app, email))
    with app.app_context():
        kinds = set(db.session.scalars(select(OutboxEmail.kind)))
    setting_up = "changed how somebody signs in"
    assert kinds == {"new sign-in", setting_up, "second factor reset"}
    assert "authenticator app, passkeys and recovery codes no longer work" in written(app)
    again = stranger(app)
    sign_in_by_page(again, email)
    again.get(PRIVATE)


def test_who_has_none_has_none_to_reset(app: Flask, ada: Browser, email: str) -> None:
    place = account_page(app, email)
    assert not ada.get(place).select(f"a[href='{place}/reset-factor']")

    refused = ada.send(ada.get(f"{place}/reset-factor"), f"{place}/reset-factor", expect=400)

    assert "Asha Coordinator has no second factor" in one(refused, "main").text


def test_nobody_resets_their_own(app: Flask, ada: Browser) -> None:
    set_up_app(ada)
    place = account_page(app, "ada.administrator@example.test")
    assert not ada.get(place).select(f"a[href='{place}/reset-factor']")

    refused = ada.send(ada.get(f"{place}/reset-factor"), f"{place}/reset-factor", expect=400)

    assert "Ask another administrator" in one(refused, "main").text
    assert len(factors_of(app)) == 1


def test_the_administrator_has_proved_a_moment_ago_who_they_are(
    app: Flask, ada: Browser, asha: Browser, email: str
) -> None:
    place = f"{account_page(app, email)}/reset-factor"
    open_page = ada.get(place)
    age(app, SignIn.confirmed_at, timedelta(minutes=5))

    ada.get(place, expect=302)
    ada.send(open_page, place, expect=401)

    assert len(factors_of(app)) == 1
