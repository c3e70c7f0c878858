"""A service with other secrets than its database knows is not started, and says it is not ready."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import SecretFingerprint, SignIn
from checklist.accounts.secret_fingerprints import OtherSecrets, accept_secrets, check_secrets
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.settings import Settings
from tests.browser import Browser, sign_in

MakeApp = Callable[[Settings], Flask]


@pytest.fixture
def other(app: Flask, settings: Settings, make_app: MakeApp) -> Flask:
    """Another machine on the same database, with secrets of its own."""
    begin(app)
    return make_app(replace(settings, secret_key="of another machine " * 4))


def begin(app: Flask) -> None:
    """Check the secrets as `serve` and `work` do when they start. Raises OtherSecrets."""
    with app.app_context():
        check_secrets(db.session, SETTINGS.get(app))
        db.session.commit()


def accept(app: Flask) -> bool:
    with app.app_context():
        is_new = accept_secrets(db.session, SETTINGS.get(app))
        db.session.commit()
    return is_new


def test_the_first_secrets_become_known_and_no_others_are_taken(app: Flask, other: Flask) -> None:
    begin(app)

    with pytest.raises(OtherSecrets, match=r"copy secrets\.json from the first machine"):
        begin(other)

    begin(app)
    with app.app_context():
        known = db.session.scalars(select(SecretFingerprint)).one()
        assert known.name == "secret_key"
        assert len(known.fingerprint) == 64
        assert SETTINGS.get(app).secret_key not in known.fingerprint


def test_of_two_machines_that_start_at_once_one_is_refused(
    settings: Settings, make_app: MakeApp
) -> None:
    apps = [make_app(replace(settings, secret_key=f"machine {number} " * 4)) for number in (1, 2)]

    def starts(app: Flask) -> bool:
        try:
            begin(app)
        except OtherSecrets:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(starts, apps)) == [False, True]


def test_a_service_with_other_secrets_says_that_it_is_not_ready(
    app: Flask, other: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    assert app.test_client().get("/ready").text == "ready\n"

    answer = other.test_client().get("/ready")

    assert (answer.status_code, answer.text) == (503, "not ready\n")
    assert "'wanting': ('secrets',)" in caplog.text


def test_accepting_other_secrets_signs_everybody_out_for_good_and_is_on_record(
    app: Flask, other: Flask, browser: Browser, force: UUID
) -> None:
    browser.get("/change-password")

    assert accept(other)

    begin(other)
    assert app.test_client().get("/ready").status_code == 503
    sign_in(other, "Ben Contributor", force, Role.CONTRIBUTOR).get("/change-password")
    assert accept(app)  # the old ones are found after all: what they signed stays over
    browser.get("/change-password", expect=302)
    with app.app_context():
        assert db.session.scalars(select(SignIn).where(SignIn.ended_at.is_(None))).all() == []
        actions = select(AuditEvent.action).where(AuditEvent.action == "accepted other secrets")
        assert len(db.session.scalars(actions).all()) == 2


def test_accepting_the_secrets_that_are_known_signs_nobody_out(
    app: Flask, browser: Browser
) -> None:
    begin(app)

    assert not accept(app)

    browser.get("/change-password")
