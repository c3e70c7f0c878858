"""What is done to one person's account is done to nobody else's."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy import select

from checklist.accounts.failed_sign_ins import MAX_FAILED, WINDOW
from checklist.accounts.models import Account, FailedSignIn, SignIn
from checklist.accounts.rate_limits import MAX_FROM_ADDRESS, check_address, hash_address
from checklist.accounts.service import LAST_SEEN_INTERVAL, hash_token
from checklist.core.errors import TooManyRequests
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    Console,
    age,
    link_for,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.browser import add_organisation, sign_in

PRIVATE = "/change-password"
WRONG = "certainly not the password"
MICROSECOND = timedelta(microseconds=1)


@pytest.fixture
def asha(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def ben(app: Flask, force: UUID) -> str:
    """A colleague who can sign in."""
    return with_password(app, "Ben Signatory", force, Role.SIGNATORY)


def seen(app: Flask, email: str) -> datetime:
    with app.app_context():
        own = select(SignIn.last_seen_at).join(Account).where(Account.email == email)
        return db.session.scalars(own).one()


def password_hash_of(app: Flask, email: str) -> str | None:
    with app.app_context():
        own = select(Account.password_hash).where(Account.email == email)
        return db.session.scalars(own).one()


def counted(app: Flask, email: str) -> int:
    with app.app_context():
        own = select(FailedSignIn).where(FailedSignIn.email_hash == hash_token(email))
        return len(db.session.scalars(own).all())


def test_the_work_of_one_keeps_no_colleague_signed_in(app: Flask, asha: str, ben: str) -> None:
    here, there = stranger(app), stranger(app)
    sign_in_by_page(here, asha)
    sign_in_by_page(there, ben)
    age(app, SignIn.last_seen_at, LAST_SEEN_INTERVAL)
    before = {email: seen(app, email) for email in (asha, ben)}

    here.get(PRIVATE)

    assert seen(app, asha) > before[asha]
    assert seen(app, ben) == before[ben]


def test_a_new_link_and_password_leave_a_colleagues_as_they_were(
    app: Flask, asha: str, ben: str
) -> None:
    bens, kept = link_for(app, ben), password_hash_of(app, ben)
    link, browser = link_for(app, asha), stranger(app)

    browser.send(browser.get(link), link, password=OTHER_PASSWORD)

    assert password_hash_of(app, ben) == kept
    stranger(app).get(bens)
    sign_in_by_page(stranger(app), ben)
    sign_in_by_page(stranger(app), asha, PASSWORD, expect=200)


def test_a_hash_made_anew_replaces_no_colleagues(app: Flask, asha: str, ben: str) -> None:
    other = "$argon2id$v=19$m=16,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAA"
    outdated = outdated_hash(app, asha)
    with app.app_context():
        db.session.scalars(select(Account).where(Account.email == ben)).one().password_hash = other
        db.session.commit()

    sign_in_by_page(stranger(app), asha)

    assert password_hash_of(app, asha) != outdated
    assert password_hash_of(app, ben) == other


def outdated_hash(app: Flask, email: str) -> str:
    """Give a person a hash of the same password, made with other parameters."""
    made = PasswordHasher(memory_cost=16, time_cost=3, parallelism=1).hash(PASSWORD)
    with app.app_context():
        db.session.scalars(select(Account).where(Account.email == email)).one().password_hash = made
        db.session.commit()
    return made


def test_who_signs_in_clears_no_colleagues_failed_sign_ins(app: Flask, asha: str, ben: str) -> None:
    for email in (asha, ben):
        for _ in range(MAX_FAILED - 1):
            sign_in_by_page(stranger(app), email, WRONG, expect=200)

    sign_in_by_page(stranger(app), asha)

    assert counted(app, asha) == 0
    assert counted(app, ben) == MAX_FAILED - 1


def test_ended_roles_sign_out_where_they_ended_and_nowhere_else(
    app: Flask, console: Console, force: UUID, asha: str
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    here = stranger(app)
    sign_in_by_page(here, asha)
    elsewhere = sign_in(app, "Asha Coordinator", other, Role.READER)
    colleague = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)

    console.run("person", "end", asha, "--organisation", "Testshire Police")

    here.get(PRIVATE, expect=302)
    elsewhere.get(PRIVATE)
    colleague.get(PRIVATE)


@pytest.mark.parametrize(
    ("ago", "is_refused"),
    [(WINDOW - MICROSECOND, True), (WINDOW, False), (WINDOW + MICROSECOND, False)],
)
def test_a_failed_sign_in_counts_against_its_address_within_the_window_alone(
    app: Flask, monkeypatch: pytest.MonkeyPatch, ago: timedelta, is_refused: bool
) -> None:
    moment, here = now(), hash_address("127.0.0.1")
    monkeypatch.setattr("checklist.accounts.rate_limits.now", lambda: moment)
    with app.app_context():
        for number in range(MAX_FROM_ADDRESS):
            row = {"email_hash": f"{number}", "address_hash": here, "at": moment - ago}
            db.session.add(FailedSignIn(**row))
        db.session.commit()

        if is_refused:
            with pytest.raises(TooManyRequests) as refused:
                check_address(db.session, here, WINDOW)
            assert refused.value.retry_after == 1
            assert "Wait a minute, then try again" in str(refused.value)
        else:
            check_address(db.session, here, WINDOW)
        check_address(db.session, hash_address("198.51.100.7"), WINDOW)
