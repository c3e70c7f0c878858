"""Signing in and out, and what a cookie opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from checklist.accounts import organisations, people
from checklist.accounts import sign_in as sign_ins
from checklist.accounts.models import Account, Membership, SignIn
from checklist.accounts.service import (
    IDLE_LIMIT,
    LIFETIME_LIMIT,
    end_all_sign_ins,
    find_current_sign_in,
    load_memberships,
)
from checklist.audit.models import AuditEvent
from checklist.core.errors import UserError
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, has_write_lock, now
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    age,
    link_for,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.browser import Browser, add_organisation, one, sign_in

PRIVATE = "/change-password"
REFUSAL = "Enter the email address and password of your account"


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


def cookie_of(client: FlaskClient) -> str:
    kept = client.get_cookie("checklist")
    assert kept is not None
    return kept.value


def with_cookie(app: Flask, value: str) -> Browser:
    """Another browser that got hold of a cookie."""
    browser = stranger(app)
    browser.client.set_cookie("checklist", value)
    return browser


def events(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def test_a_person_signs_in_and_every_page_says_as_whom(app: Flask, email: str) -> None:
    browser = stranger(app)

    sign_in_by_page(browser, f"\ufeff  {email.upper()} \u200b")

    assert browser.location == "/"
    shown = one(browser.get(PRIVATE), ".checklist-acting").text
    assert "Asha Coordinator" in shown
    assert "Testshire Police, coordinator" in shown
    assert events(app) == ["tried to sign in", "signed in"]


def test_a_stranger_is_sent_to_sign_in_and_then_to_the_page_asked_for(
    app: Flask, email: str
) -> None:
    browser = stranger(app)

    browser.get(f"{PRIVATE}?part=2", expect=302)
    query = browser.location.removeprefix("/sign-in")
    sign_in_by_page(browser, email, query=query)

    assert browser.location == f"{PRIVATE}?part=2"


def test_a_saved_cookie_opens_nothing_after_signing_out(app: Flask, email: str) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    saved = cookie_of(browser.client)
    with_cookie(app, saved).get(PRIVATE)

    browser.send(browser.get(PRIVATE), "/sign-out", form=".checklist-acting form")

    assert browser.last is not None
    assert browser.last.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert one(browser.get(browser.location), "h1").text == "You have signed out"
    browser.get(PRIVATE, expect=302)
    with_cookie(app, saved).get(PRIVATE, expect=302)


def test_signing_in_gives_a_new_token_and_keeps_nothing_from_before(app: Flask, email: str) -> None:
    browser = stranger(app)
    with browser.client.session_transaction() as session:
        session["sign_in"] = "a token an attacker knows"
        session["planted"] = "yes"
    page = browser.get("/sign-in")

    browser.send(page, "/sign-in", email=email, password=PASSWORD)

    with browser.client.session_transaction() as session:
        assert session["sign_in"] != "a token an attacker knows"
        assert "planted" not in session


@pytest.mark.parametrize(
    ("email_typed", "password"),
    [
        ("asha.coordinator@example.test", "not the password at all"),
        ("nobody@example.test", PASSWORD),
        ("asha.coordinator@example.test", PASSWORD + "\0"),
        ("asha.coordinator@example.test", "x" * 1_000_000),
        ("asha.coordinator@example.test\0", PASSWORD),
        ("a" * 300_000, PASSWORD),
    ],
)
def test_one_refusal_says_nothing_of_which_part_was_wrong(
    app: Flask, email: str, email_typed: str, password: str
) -> None:
    browser = stranger(app)

    refused = sign_in_by_page(browser, email_typed, password, expect=200)

    assert REFUSAL in one(refused, ".govuk-error-summary").text
    assert password not in refused.decode()


def test_an_empty_form_is_refused_field_by_field(app: Flask) -> None:
    refused = sign_in_by_page(stranger(app), "", "", expect=200)

    summary = one(refused, ".govuk-error-summary").text
    assert "Enter your email address" in summary
    assert "Enter your password" in summary


def test_ten_megabytes_are_not_even_read_as_a_password(app: Flask, email: str) -> None:
    browser = stranger(app)

    sign_in_by_page(browser, email, "x" * 10_000_000, expect=413)


def close_account(email: str) -> None:
    people.close_account(db.session, people.find_account(db.session, email))


def end_roles(email: str) -> None:
    place = organisations.find_organisation(db.session, "Testshire Police")
    people.end_roles(db.session, people.find_account(db.session, email), place)


def close_force(email: str) -> None:
    place = organisations.find_organisation(db.session, "Testshire Police")
    organisations.close_organisation(db.session, place)


def disable(email: str) -> None:
    db.session.execute(update(Account).values(is_active=False))


@pytest.mark.parametrize("ending", [close_account, end_roles, close_force, disable])
def test_whoever_is_ended_is_out_at_once_and_cannot_come_back(
    app: Flask, email: str, ending: Callable[[str], None]
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    browser.get(PRIVATE)

    with app.app_context():
        ending(email)
        db.session.commit()

    browser.get(PRIVATE, expect=302)
    assert REFUSAL in sign_in_by_page(stranger(app), email, expect=200).text


def test_a_role_that_is_given_again_opens_no_sign_in_from_before(
    app: Flask, email: str, force: UUID
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)

    with app.app_context():
        end_roles(email)
        place = organisations.find_organisation(db.session, "Testshire Police")
        people.add_person(db.session, "Asha Coordinator", email, place, Role.COORDINATOR)
        db.session.commit()

    browser.get(PRIVATE, expect=302)
    sign_in_by_page(stranger(app), email)


@pytest.mark.parametrize(
    ("column", "limit"), [(SignIn.last_seen_at, IDLE_LIMIT), (SignIn.created_at, LIFETIME_LIMIT)]
)
def test_a_sign_in_ends_by_itself_and_the_person_is_told(
    app: Flask, email: str, column: object, limit: timedelta
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    age(app, column, limit - timedelta(minutes=1))
    browser.get(PRIVATE)
    age(app, column, timedelta(minutes=1) if column is SignIn.created_at else limit)

    browser.get(PRIVATE, expect=302)

    assert "You were signed out" in one(browser.get("/sign-in"), ".govuk-inset-text").text


def seen(app: Flask) -> datetime:
    with app.app_context():
        return db.session.scalars(select(SignIn.last_seen_at)).one()


def test_being_at_work_is_noted_at_most_once_a_minute(app: Flask, browser: Browser) -> None:
    begun = seen(app)
    browser.get(PRIVATE)
    assert seen(app) == begun

    age(app, SignIn.last_seen_at, timedelta(minutes=1))
    aged = seen(app)
    browser.get(PRIVATE)

    assert seen(app) > aged


def test_what_a_page_asks_by_itself_keeps_nobody_signed_in(app: Flask, browser: Browser) -> None:
    view: Any = app.view_functions["accounts.change_password"]
    declared = view.page_rules
    view.page_rules = replace(declared, is_background=True)
    age(app, SignIn.last_seen_at, timedelta(minutes=2))
    aged = seen(app)

    try:
        browser.get(PRIVATE)
    finally:
        view.page_rules = declared

    assert seen(app) == aged


def test_a_person_with_several_roles_chooses_and_changes(app: Flask, force: UUID) -> None:
    email = with_password(app, "Asha Both", force, Role.COORDINATOR)
    inspectorate = add_organisation(app, "An Inspectorate", OrganisationKind.INSPECTORATE)
    with_password(app, "Asha Both", inspectorate, Role.INSPECTOR)
    browser = stranger(app)
    sign_in_by_page(browser, email, query=f"?next={PRIVATE}")
    assert browser.location == f"/acting-as?next={PRIVATE}"
    before = cookie_of(browser.client)

    choosing = browser.location
    page = browser.get(choosing)
    chosen = next(
        str(box["value"])
        for box in page.select("input[type=radio]")
        if "Inspectorate" in one(page, f"label[for={box['id']}]").text
    )
    browser.send(page, choosing, membership=chosen)

    assert browser.location == PRIVATE
    assert "An Inspectorate, inspector" in one(browser.get(PRIVATE), ".checklist-acting").text
    with_cookie(app, before).get(PRIVATE, expect=302)
    assert events(app)[-1] == "chose whom to act as"
    again = stranger(app)
    sign_in_by_page(again, email)
    assert "An Inspectorate" in one(again.get(PRIVATE), ".checklist-acting").text


def test_who_has_one_role_is_offered_no_other(app: Flask, force: UUID) -> None:
    offered = ".checklist-acting a[href='/acting-as']"
    browser = sign_in(app, "Asha Both", force, Role.COORDINATOR)
    assert not browser.get(PRIVATE).select(offered)

    sign_in(app, "Olu Other", force, Role.READER)
    assert not browser.get(PRIVATE).select(offered), "the role is another person's"
    sign_in(app, "Asha Both", force, Role.READER)
    assert browser.get(PRIVATE).select(offered)

    with app.app_context():
        reader = db.session.scalars(
            select(Membership)
            .where(Membership.role == Role.READER, Account.name == "Asha Both")
            .join(Membership.account)
        ).one()
        reader.ended_at = now()
        db.session.commit()
    assert not browser.get(PRIVATE).select(offered)


def test_nobody_acts_as_what_somebody_else_holds(app: Flask, browser: Browser) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    sign_in(app, "Olu Other", other, Role.COORDINATOR)
    with app.app_context():
        foreign = db.session.scalars(
            select(Membership.id).where(Membership.organisation_id == other)
        ).one()

    page = browser.get("/acting-as")
    refused = browser.send(page, "/acting-as", membership=str(foreign), expect=200)

    assert "Error: " in one(refused, "head title").text
    assert "Testshire Police" in one(browser.get(PRIVATE), ".checklist-acting").text


def test_acting_as_another_does_not_put_off_the_end_of_the_sign_in(
    app: Flask, browser: Browser
) -> None:
    age(app, SignIn.created_at, timedelta(hours=11))
    page = browser.get("/acting-as")
    choice = str(page.select("input[type=radio]")[0]["value"])

    browser.send(page, "/acting-as", membership=choice)

    age(app, SignIn.created_at, timedelta(hours=1))
    browser.get(PRIVATE, expect=302)


def test_changing_the_password_ends_every_other_sign_in(app: Flask, email: str) -> None:
    here, elsewhere = stranger(app), stranger(app)
    sign_in_by_page(here, email)
    sign_in_by_page(elsewhere, email)
    saved = cookie_of(here.client)

    here.send(here.get(PRIVATE), PRIVATE, current=PASSWORD, password=OTHER_PASSWORD)

    assert "Your password is changed" in here.get(PRIVATE).text
    elsewhere.get(PRIVATE, expect=302)
    with_cookie(app, saved).get(PRIVATE, expect=302)
    assert REFUSAL in sign_in_by_page(stranger(app), email, expect=200).text
    sign_in_by_page(stranger(app), email, OTHER_PASSWORD)


def test_changing_the_password_takes_the_old_one_and_counts_guesses(app: Flask, email: str) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    texts = [
        browser.send(
            browser.get(PRIVATE), PRIVATE, current="a guess", password=OTHER_PASSWORD, expect=200
        ).text
        for _ in range(6)
    ]

    assert all("Enter the password you use now" in text for text in texts[:5])
    assert "There were too many attempts" in texts[5]


def test_sign_ins_are_kept_as_hashes_only(app: Flask, email: str) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    with browser.client.session_transaction() as session:
        token = session["sign_in"]

    with app.app_context():
        kept = db.session.scalars(select(SignIn.token_hash)).one()
        assert kept != token
        assert db.session.scalar(select(func.count()).select_from(SignIn)) == 1


def token_of(browser: Browser) -> str:
    with browser.client.session_transaction() as session:
        return str(session["sign_in"])


def only_membership(account_id: UUID) -> UUID:
    memberships = select(Membership.id).where(Membership.account_id == account_id)
    return db.session.scalars(memberships).one()


def test_acting_as_another_reads_nothing_before_it_has_the_write_lock(
    app: Flask, email: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    locked = []

    def load_locked(session: Session, account_id: UUID) -> Sequence[Membership]:
        locked.append(has_write_lock(session))
        return load_memberships(session, account_id)

    monkeypatch.setattr("checklist.accounts.sign_in.load_memberships", load_locked)
    with app.app_context():
        current = find_current_sign_in(db.session, token_of(browser))
        assert current is not None
        membership_id = only_membership(current.person.id)
        sign_ins.act_as(db.session, current.person, token_of(browser), membership_id)

    assert locked == [True]


def test_a_sign_in_that_ended_meanwhile_cannot_go_on_as_another(app: Flask, email: str) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    token = token_of(browser)
    with app.app_context():
        current = find_current_sign_in(db.session, token)
        assert current is not None
        membership_id = only_membership(current.person.id)
        sign_ins.sign_out(db.session, current.person, token)
        db.session.commit()

        with pytest.raises(UserError, match="Select the organisation and role to work in"):
            sign_ins.act_as(db.session, current.person, token, membership_id)

    browser.get(PRIVATE, expect=302)


def test_signing_out_ends_this_sign_in_and_no_other(app: Flask, email: str, force: UUID) -> None:
    here, elsewhere = stranger(app), stranger(app)
    sign_in_by_page(here, email)
    sign_in_by_page(elsewhere, email)
    colleague = sign_in(app, "Ben Contributor", force, Role.CONTRIBUTOR)

    here.send(here.get(PRIVATE), "/sign-out", form=".checklist-acting form")

    here.get(PRIVATE, expect=302)
    elsewhere.get(PRIVATE)
    colleague.get(PRIVATE)


def end_all(app: Flask, email: str) -> None:
    with app.app_context():
        account = db.session.scalars(select(Account).where(Account.email == email)).one()
        end_all_sign_ins(db.session, account.id)
        db.session.commit()


def close_by_command(app: Flask, email: str) -> None:
    with app.app_context():
        people.close_account(db.session, people.find_account(db.session, email))
        db.session.commit()


def set_by_link(app: Flask, email: str) -> None:
    link, browser = link_for(app, email), stranger(app)
    browser.send(browser.get(link), link, password=OTHER_PASSWORD)


def change_by_page(app: Flask, email: str) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    browser.send(browser.get(PRIVATE), PRIVATE, current=PASSWORD, password=OTHER_PASSWORD)


@pytest.mark.parametrize("ending", [end_all, close_by_command, set_by_link, change_by_page])
def test_what_ends_the_sign_ins_of_one_person_ends_nobody_elses(
    app: Flask, email: str, force: UUID, ending: Callable[[Flask, str], None]
) -> None:
    browsers = [stranger(app), stranger(app)]
    for browser in browsers:
        sign_in_by_page(browser, email)
    colleague = sign_in(app, "Ben Contributor", force, Role.CONTRIBUTOR)
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    outsider = sign_in(app, "Olu Other", other, Role.COORDINATOR)

    ending(app, email)

    for browser in browsers:
        browser.get(PRIVATE, expect=302)
    colleague.get(PRIVATE)
    outsider.get(PRIVATE)
