"""Organisations and people, from the command line."""

from __future__ import annotations

import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import select

from checklist.accounts import organisations
from checklist.accounts.models import Account, Membership, Organisation
from checklist.cli import main
from checklist.core.errors import UserError
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.accounts.people import OTHER_PASSWORD, Console, sign_in_by_page, stranger
from tests.browser import add_organisation, sign_in


def test_a_force_and_its_coordinator_are_added_and_the_link_opens_the_service(
    app: Flask, console: Console
) -> None:
    assert console.run("organisation", "add", " Test  Force ") == "Added  Test  Force  (force).\n"
    said = console.run(
        "person", "add", "Asha Price", "Asha@Example.com",
        "--organisation", "Test Force", "--role", "coordinator",
    )  # fmt: skip

    found = re.search(r"http://localhost:5000(/set-password/\S+)", said)
    assert found is not None
    browser = stranger(app)
    browser.send(browser.get(found[1]), found[1], password=OTHER_PASSWORD)
    assert "Test Force, coordinator" in browser.get("/change-password").text
    browser = stranger(app)
    sign_in_by_page(browser, "asha@example.com", OTHER_PASSWORD)
    assert "Test Force, coordinator" in browser.get("/change-password").text


def test_a_person_known_already_gets_one_more_role_and_keeps_the_password(
    app: Flask, console: Console
) -> None:
    add_organisation(app, "Testshire", OrganisationKind.FORCE)
    more = ("--organisation", "Testshire", "--role")
    console.run("person", "add", "Asha", "asha@example.com", *more, "reader")
    with app.app_context():
        db.session.scalars(select(Account)).one().password_hash = "kept"
        db.session.commit()

    said = console.run("person", "add", "Asha", " ASHA@ＥＸＡＭＰＬＥ.com ", *more, "coordinator")

    assert "They have a password already" in said
    with app.app_context():
        assert db.session.scalars(select(Account.email)).all() == ["asha@example.com"]
        assert len(db.session.scalars(select(Membership)).all()) == 2


def test_organisations_and_people_are_listed_ended_and_closed(app: Flask, console: Console) -> None:
    force = add_organisation(app, "Testshire", OrganisationKind.FORCE)
    browser = sign_in(app, "Asha Price", force, Role.READER)
    console.run(
        "organisation", "add", "The Body", "--kind", "local policing body", "--sees", "Testshire"
    )

    assert console.run("organisation", "list") == (
        "Testshire  force\nThe Body  local policing body  sees Testshire\n"
    )
    listed = "Testshire  reader  Asha Price <asha.price@example.test>"
    assert console.run("person", "list") == f"{listed}\n"
    browser.get("/change-password")
    console.run("person", "end", "asha.price@example.test", "--organisation", "Testshire")
    assert console.run("person", "list") == f"{listed}  ended\n"
    browser.get("/change-password", expect=302)
    console.run("person", "end", "asha.price@example.test")
    console.run("organisation", "close", "Testshire")
    assert "Testshire  force  closed" in console.run("organisation", "list")


def test_a_new_link_stops_the_one_before(app: Flask, console: Console) -> None:
    force = add_organisation(app, "Testshire", OrganisationKind.FORCE)
    sign_in(app, "Asha Price", force, Role.READER)

    links = [
        console.run("person", "link", "asha.price@example.test").split()[-1].partition("5000")[2]
        for _ in range(2)
    ]

    stranger(app).get(links[0], expect=404)
    stranger(app).get(links[1])


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        (["organisation", "add", "Testshire"], "There is an organisation called Testshire already"),
        (["organisation", "add", "  "], "a name of 1 to 120 characters"),
        (["organisation", "add", "x" * 121], "a name of 1 to 120 characters"),
        (["organisation", "add", "Test\u202eshire"], "nobody sees out of the name: U+202E"),
        (["organisation", "add", "Test\u200b\x00"], "nobody sees out of the name: U+200B, U+0000"),
        (["organisation", "add", "Test\U000e0068"], "nobody sees out of the name: U+E0068"),
        (["organisation", "add", "F", "--sees", "Testshire"], "A force sees only itself"),
        (["organisation", "add", "B", "--kind", "inspectorate", "--sees", "No"], "no organisation"),
        (["organisation", "close", "Nowhere"], "There is no organisation called Nowhere"),
        (["person", "link", "nobody@example.com"], "There is nobody with the email address"),
        (["person", "end", "nobody@example.com"], "There is nobody with the email address"),
    ],
)  # fmt: skip
def test_a_mistake_at_the_console_is_told_in_a_sentence(
    app: Flask, console: Console, words: list[str], advice: str
) -> None:
    add_organisation(app, "Testshire", OrganisationKind.FORCE)

    said = console.run(*words, expect=1)

    assert said.startswith("Error: ")
    assert advice in said


@pytest.mark.parametrize(
    ("name", "email", "role", "advice"),
    [
        ("Asha", "not an address", "reader", "correct format"),
        ("Asha", "a@b@c", "reader", "correct format"),
        ("", "asha@example.com", "reader", "a name of 1 to 120 characters"),
        ("A\u202esha", "asha@example.com", "reader", "nobody sees out of the name: U+202E"),
        ("Asha", "asha@example.com", "inspector", "inspector is not one of them"),
    ],
)
def test_a_person_needs_a_name_an_address_and_a_role_that_there_is(
    app: Flask, console: Console, name: str, email: str, role: str, advice: str
) -> None:
    add_organisation(app, "Testshire", OrganisationKind.FORCE)
    words = ["person", "add", name, email, "--organisation", "Testshire", "--role", role]

    assert advice in console.run(*words, expect=1)


PAIRS = [
    ("asha@example.com", "ASHA@EXAMPLE.COM"),
    ("asha@example.com", "  asha@example.com\t"),
    ("asha@example.com", "ａｓｈａ@example.com"),
    ("straße@example.com", "STRASSE@example.com"),
    ("caf\u00e9@example.com", "cafe\u0301@example.com"),
    ("\u00c5sa@example.com", "\u212bsa@example.com"),
    ("ﬁnn@example.com", "FINN@example.com"),
    ("σίσυφος@example.com", "ΣΊΣΥΦΟΣ@example.com"),
]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_two_spellings_of_one_address_are_one_account(
    app: Flask, console: Console, first: str, second: str
) -> None:
    add_organisation(app, "Testshire", OrganisationKind.FORCE)
    for email in (first, second):
        console.run(
            "person", "add", "Asha", email, "--organisation", "Testshire", "--role", "reader"
        )

    with app.app_context():
        assert len(db.session.scalars(select(Account)).all()) == 1


def test_the_commands_work_on_a_machine_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHECKLIST_DATA", str(tmp_path))
    run = CliRunner().invoke

    early = run(main, ["organisation", "list"])
    assert early.exit_code == 1
    assert "checklist migrate" in early.output
    assert run(main, ["migrate"]).exit_code == 0
    assert run(main, ["organisation", "add", "Testshire"]).output == "Added Testshire (force).\n"
    monkeypatch.setenv("CHECKLIST_URL", "http://checklist.example")
    assert "Set CHECKLIST_URL" in run(main, ["organisation", "list"]).output


@pytest.mark.parametrize(
    "name", ["مینا می\u200cخواهم", "क्\u200dषमा", "Jo 👮🏽\u200d♀\ufe0f", "Zoe\u0308 O’Neil"]
)
def test_a_name_is_taken_in_any_script(app: Flask, console: Console, name: str) -> None:
    add_organisation(app, "Testshire", OrganisationKind.FORCE)

    role = ("--organisation", "Testshire", "--role", "reader")
    console.run("person", "add", name, "a@example.com", *role)

    with app.app_context():
        assert db.session.scalars(select(Account.name)).one() == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    "name", ["TESTSHIRE police", "Ｔestshire Police", "Testshire\u00a0 Police"]
)
def test_an_organisation_is_known_by_any_spelling_of_its_name(
    app: Flask, console: Console, name: str
) -> None:
    add_organisation(app, "Testshire Police", OrganisationKind.FORCE)

    said = console.run("organisation", "add", name, expect=1)
    console.run("organisation", "close", name)

    assert "There is an organisation called Testshire Police already" in said
    assert "Testshire Police  force  closed" in console.run("organisation", "list")


def test_names_that_mix_alphabets_are_warned_of_and_taken(app: Flask, console: Console) -> None:
    plain = console.run("organisation", "add", "Testshire Police")
    mixed = console.run("organisation", "add", "Testshire P\u043elice")

    assert "Warning" not in plain
    assert "mixes letters of two alphabets" in mixed
    assert "Added Testshire P\u043elice (force)." in mixed


def test_of_two_names_alike_that_are_taken_at_once_one_is(app: Flask) -> None:
    def take(name: str) -> bool:
        with app.app_context():
            try:
                organisations.add_organisation(db.session, name, OrganisationKind.FORCE)
            except UserError:
                return False
            db.session.commit()
            return True

    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(take, ["Force B", "force b", "FORCE B", "Ｆorce B"] * 2))

    assert taken.count(True) == 1
    with app.app_context():
        assert len(db.session.scalars(select(Organisation)).all()) == 1
