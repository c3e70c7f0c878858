"""A role that a newer version stored: it may do nothing here, and pages of people go on."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import text

from checklist.core.audience import read_audience
from checklist.core.organisations import Role
from checklist.db import db
from tests.accounts.managing import administrator, id_of, invite
from tests.accounts.people import sign_in_by_page, stranger, with_password
from tests.browser import Browser, one, sign_in

UNKNOWN = "a role that this version does not know"


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A contributor who has another role too, which came with a newer version."""
    email = with_password(app, "Nia Newer", force, Role.CONTRIBUTOR)
    with_password(app, "Nia Newer", force, Role.READER)
    store(app, "UPDATE membership SET role = 'analyst' WHERE role = 'reader'")
    return email


def store(app: Flask, statement: str) -> None:
    with app.app_context():
        db.session.execute(text(statement))
        db.session.commit()


def roles_stored(app: Flask) -> set[str]:
    with app.app_context():
        held = text("SELECT role FROM membership WHERE ended_at IS NULL")
        return set(db.session.scalars(held))


def test_it_is_shown_to_who_looks_after_people_and_stays_when_they_change_roles(
    app: Flask, browser: Browser, email: str
) -> None:
    page = f"/people/{id_of(app, email)}"

    assert f"Contributor, {UNKNOWN}" in " ".join(one(browser.get("/people"), "main").text.split())
    shown = browser.get(page)
    assert UNKNOWN in one(shown, ".govuk-summary-list").text
    assert UNKNOWN not in one(shown, "#roles-form").text
    browser.send(shown, page, form="form#roles-form", roles=["signatory"])

    assert roles_stored(app) == {"coordinator", "signatory", "analyst"}
    browser.send(browser.get(f"{page}/end"), f"{page}/end")
    assert roles_stored(app) == {"coordinator"}


def test_it_is_shown_to_administrators(app: Flask, email: str) -> None:
    ada = administrator(app)

    assert UNKNOWN in one(ada.get("/accounts"), "main").text
    assert UNKNOWN in one(ada.get(f"/accounts/{id_of(app, email)}"), "#roles").text


def test_nobody_acts_as_it(app: Flask, email: str) -> None:
    nia = stranger(app)
    sign_in_by_page(nia, email)

    assert "contributor" in one(nia.get("/"), ".checklist-acting__text").text
    store(app, "UPDATE membership SET role = 'critic' WHERE role = 'contributor'")
    nia.get("/", expect=302)
    refused = sign_in_by_page(stranger(app), email, expect=200)
    assert "Enter the email address and password" in one(refused, "main").text


def test_pages_of_the_work_leave_its_holder_out(
    app: Flask, browser: Browser, force: UUID, email: str
) -> None:
    store(app, "DELETE FROM membership WHERE role = 'contributor'")
    cara = sign_in(app, "Cara Contributor", force, Role.CONTRIBUTOR)

    assert cara.get("/")
    assert "Nia Newer" not in one(browser.get("/posts"), "main").text


def test_an_invitation_to_it_is_listed_and_cannot_be_accepted(app: Flask, browser: Browser) -> None:
    link = invite(browser)
    store(app, "UPDATE invitation SET role = 'analyst'")

    assert UNKNOWN in one(browser.get("/people"), "main").text.lower()
    stranger(app).get(link, expect=404)


def test_what_was_written_for_it_is_seen_by_the_others_as_before() -> None:
    place = uuid4()
    kept = read_audience({"roles": [[str(place), "analyst"], [str(place), "reader"]]})

    assert (place, Role.READER) in kept.roles
