"""Administrators look after organisations and people, and have no other role."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Organisation
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.accounts.managing import administrator, id_of, invite, last_event, roles_of
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    Console,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.accounts.walking import example_force
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in

ADA = "ada.administrator@example.test"
BOB = "bob.administrator@example.test"
KEY = "00000000-0000-4000-8000-00000000000"


@pytest.fixture
def ada(app: Flask) -> Browser:
    """An administrator, signed in."""
    return administrator(app)


@pytest.fixture
def bob(app: Flask, ada: Browser) -> Browser:
    """A second administrator of the same service team."""
    return administrator(app, "Bob Administrator")


def accept(app: Flask, who: Browser, link: str, *, expect: int = 302) -> str:
    """Accept while signed in; gives what the page says."""
    return who.send(who.get(link), f"{link}/accept", form="form#accept", expect=expect).text


def press(who: Browser, path: str, number: int = 1, *, expect: int = 302, **typed: object) -> str:
    """Send a form without its page."""
    token = hidden_fields(one(who.get("/change-password"), "main form"))["csrf_token"]
    sent = who.client.post(path, data={"csrf_token": token, "key": f"{KEY}{number}"} | typed)
    assert sent.status_code == expect, sent.text
    return sent.text


def test_an_organisation_is_added_and_its_first_coordinator_invited(
    app: Flask, ada: Browser
) -> None:
    ada.send(ada.get("/organisations/add"), "/organisations/add", name="Newshire", kind="force")
    place = ada.location
    page = ada.get(place)
    assert "Invite the first coordinator" in one(page, "main").text

    link = invite(ada, role="coordinator", path=f"{place}/invite")

    who = stranger(app)
    who.send(who.get(link), link, form="form#join", password=OTHER_PASSWORD)
    assert [role for _, role in roles_of(app, "ivy@example.test")] == ["coordinator"]
    after = one(ada.get(place), "main").text
    assert "Invite the first" not in after
    again = ada.send(
        ada.get(f"{place}/invite"), f"{place}/invite", name="Zoe", email="zoe@example.test",
        role="coordinator", expect=200,
    )  # fmt: skip
    assert "has somebody who invites its people" in one(again, "#email-error").text


def test_an_administrator_invites_to_no_other_role_and_none_see_a_second_service_team(
    app: Flask, ada: Browser, force: UUID
) -> None:
    form = ada.get(f"/organisations/{force}/invite")
    added = ada.get("/organisations/add")

    assert [each["value"] for each in form.select("input[type=radio]")] == ["coordinator"]
    kinds = [each["value"] for each in added.select("input[type=radio]")]
    assert kinds == ["force", "local policing body", "inspectorate"]


@pytest.mark.parametrize(
    ("name", "kind", "said"),
    [
        ("", "force", "Enter the name"),
        ("x" * 121, "force", "must be 120 characters or fewer"),
        ("Testshire police", "force", "There is an organisation called Testshire Police already"),
        ("New", "service team", "Not a valid choice"),
    ],
)
def test_what_cannot_be_an_organisation_is_refused_beside_its_field(
    app: Flask, ada: Browser, force: UUID, name: str, kind: str, said: str
) -> None:
    add = "/organisations/add"
    page = ada.send(ada.get(add), add, name=name, kind=kind, expect=200)

    assert said in one(page, ".govuk-error-message").text
    assert one(page, "#name").get("value", "") == name


def test_forces_are_opened_and_closed_to_a_body(app: Flask, ada: Browser, force: UUID) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    body = add_organisation(app, "The Body", OrganisationKind.LOCAL_POLICING_BODY)
    reader = sign_in(app, "Rae Reader", body, Role.READER)
    examples = example_force(app, sign_in(app, "Asha", force, Role.COORDINATOR), force)
    tasks = f"/assessments/{examples['assessment_id']}"
    path = f"/organisations/{body}/forces"
    reader.get(tasks, expect=404)

    stale = ada.get(path)
    told = " ".join(one(stale, "main").text.split())
    assert "has signed, and before that the questions it puts to them" in told
    ada.send(ada.get(path), path, forces=[str(force)])
    reader.get(tasks, expect=403)  # now it is known, and cannot be read before it is signed
    ada.send(stale, path, forces=[str(other)])

    reader.get(tasks, expect=403)
    chosen = [str(each["value"]) for each in ada.get(path).select("input[checked]")]
    assert set(chosen) == {str(force), str(other)}, "a colleague's change is left as it is"
    ada.send(ada.get(path), path, forces=[str(other)])
    reader.get(tasks, expect=404)
    assert last_event(app).action == "closed a force to an organisation"
    ada.get(f"/organisations/{force}/forces", expect=404)


def test_an_organisation_is_closed_and_reopened_on_the_next_request(
    app: Flask, ada: Browser, browser: Browser, force: UUID
) -> None:
    open_page = browser.get("/assessments/start")
    close = f"/organisations/{force}/close"

    ada.send(ada.get(close), close)

    assert "Closed" in one(ada.get("/organisations"), f"tr:has(a[href$='{force}'])").text
    refused = browser.send(open_page, "/assessments/start", expect=401)
    assert "Testshire" not in refused.text
    browser.get("/", expect=302)
    page = ada.get(f"/organisations/{force}")
    ada.send(page, f"/organisations/{force}/reopen", form="form#reopen")
    browser.get("/", expect=302)
    assert "Close this organisation" in one(ada.get(f"/organisations/{force}"), "main").text


def test_nobody_closes_the_organisation_they_act_for(app: Flask, ada: Browser) -> None:
    [(team, _)] = roles_of(app, ADA)

    said = press(ada, f"/organisations/{team}/close", expect=400)

    assert "You cannot close the organisation you act for" in said
    assert "Close this" not in one(ada.get(f"/organisations/{team}"), "main").text
    ada.get("/")


def test_organisations_and_people_are_renamed(app: Flask, ada: Browser, browser: Browser) -> None:
    asha = id_of(app, "asha.coordinator@example.test")
    with app.app_context():
        force = db.session.scalars(select(Organisation.id).filter_by(name="Testshire Police")).one()
    for path, name in (
        (f"/organisations/{force}/rename", "Newshire Police"),
        (f"/accounts/{asha}/rename", "Asha Married"),
    ):
        empty = ada.send(ada.get(path), path, name="", expect=200)
        assert "Enter the" in one(empty, "#name-error").text
        ada.send(ada.get(path), path, name=name)

    acting = one(browser.get("/people"), ".checklist-acting").text
    assert "Asha Married" in acting
    assert "Newshire Police" in acting
    assert last_event(app).detail == "from Asha Coordinator to Asha Married"


def test_an_account_is_closed_at_once_and_reopened_with_nothing(
    app: Flask, ada: Browser, force: UUID
) -> None:
    email = with_password(app, "Ben Busy", force, Role.CONTRIBUTOR)
    ben = stranger(app)
    sign_in_by_page(ben, email)
    path = f"/accounts/{id_of(app, email)}"
    assert "Not in the last" not in one(ada.get(path), "main").text

    ada.send(ada.get(f"{path}/close"), f"{path}/close")
    ben.get("/", expect=302)
    assert "Closed" in one(ada.get("/accounts?words=ben"), "table").text
    ada.send(ada.get(path), f"{path}/reopen", form="form#reopen")

    assert roles_of(app, email) == []
    sign_in_by_page(stranger(app), email, PASSWORD, expect=200)
    assert "None. A person gets one by an invitation" in one(ada.get(path), "main").text


def test_of_the_last_coordinator_only_an_administrator_ends_the_role(
    app: Flask, ada: Browser, browser: Browser, force: UUID
) -> None:
    asha = id_of(app, "asha.coordinator@example.test")
    path = f"/organisations/{force}/people/{asha}/end"

    ada.send(ada.get(path), path)

    browser.get("/people", expect=302)
    assert "Invite the first coordinator" in one(ada.get(f"/organisations/{force}"), "main").text


def test_an_administrator_cannot_end_or_close_themselves(app: Flask, ada: Browser) -> None:
    [(team, _)] = roles_of(app, ADA)
    own = f"/accounts/{id_of(app, ADA)}"
    ends = (f"/organisations/{team}{own.replace('accounts', 'people')}/end", f"{own}/close")

    for number, path in enumerate(ends):
        assert "You cannot change your own roles" in press(ada, path, number, expect=400)

    assert roles_of(app, ADA) == [(team, "administrator")]
    assert "This is you" in one(ada.get(own), "main").text


@pytest.mark.parametrize("email", [ADA, BOB])
def test_an_administrator_gives_no_administrator_a_role_elsewhere(
    app: Flask, ada: Browser, bob: Browser, force: UUID, email: str
) -> None:
    path = f"/organisations/{force}/invite"

    page = ada.send(ada.get(path), path, name="Bob", email=email, role="coordinator", expect=200)

    said = "You cannot invite yourself" if email == ADA else "must end the role of administrator"
    assert said in one(page, "#email-error").text


def test_an_administrator_invited_by_a_force_cannot_accept_until_another_ended_the_role(
    app: Flask, ada: Browser, bob: Browser, browser: Browser, force: UUID, console: Console
) -> None:
    link = invite(browser, BOB)
    [(team, _)] = roles_of(app, BOB)

    said = press(bob, f"{link}/accept", expect=400)

    assert "Another administrator must end the role of administrator first" in said
    assert roles_of(app, BOB) == [(team, "administrator")]
    end = f"/organisations/{team}/people/{id_of(app, BOB)}/end"
    ada.send(ada.get(end), end)
    place = ["--organisation", "Testshire Police", "--role", "contributor"]
    console.run("person", "add", "Bob", BOB, *place)
    assert roles_of(app, BOB) == [(force, "contributor")]


def test_who_has_a_role_elsewhere_cannot_become_an_administrator(
    app: Flask, ada: Browser, browser: Browser, force: UUID
) -> None:
    email = "asha.coordinator@example.test"
    page = ada.send(
        ada.get("/people/invite"), "/people/invite", name="Asha", email=email,
        role="administrator", expect=200,
    )  # fmt: skip
    assert "cannot be an administrator" in one(page, "#email-error").text
    link = invite(ada, "new@example.test", "administrator", "New Person")
    with_password(app, "new", force, Role.READER)
    newcomer = stranger(app)
    sign_in_by_page(newcomer, "new@example.test")

    said = press(newcomer, f"{link}/accept", expect=400)

    assert "cannot be an administrator" in said
    assert roles_of(app, "new@example.test") == [(force, "reader")]


def test_who_cannot_accept_is_told_why_and_offered_no_button(
    app: Flask, browser: Browser, ada: Browser
) -> None:
    link = invite(browser, ADA)

    page = ada.get(link)

    assert page.select("#accept") == []
    assert "An administrator cannot have a role elsewhere" in one(page, "#obstacle").text


def test_the_console_keeps_administrators_apart_too(
    app: Flask, console: Console, ada: Browser, browser: Browser
) -> None:
    place = ("--organisation", "Testshire Police", "--role", "reader")
    team = ("--organisation", "The service team", "--role", "administrator")

    there = console.run("person", "add", "Ada", ADA, *place, expect=1)
    here = console.run("person", "add", "A", "asha.coordinator@example.test", *team, expect=1)
    inside = console.run("person", "add", "X", "x@example.test", *place[:2], *team[2:], expect=1)
    sees = console.run(
        "organisation", "sees", "The service team", "--give", "Testshire Police", expect=1
    )

    assert "An administrator cannot have a role elsewhere" in there
    assert "cannot be an administrator" in here
    assert "administrator is not one of them" in inside
    assert "The service team sees no force" in sees
