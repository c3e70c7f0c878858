"""Organisations are renamed, closed, reopened and shown forces; accounts are closed and return."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.commands import person
from checklist.accounts.models import Account, ForceAccess, Organisation, PasswordLink
from checklist.accounts.organisation_commands import organisation
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.accounts.people import (
    OTHER_PASSWORD,
    Console,
    link_for,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.assessments.assessments import begin
from tests.browser import add_organisation, one, sign_in

PRIVATE = "/change-password"
NAME = "Testshire Police"
BODY = "The Body"
OTHER = "Othershire Police"
EMAIL = "asha.coordinator@example.test"
ADD_READER = ("--organisation", NAME, "--role", "reader")


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator of the force who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def other(app: Flask) -> UUID:
    """Another force, with names of its own."""
    return add_organisation(app, OTHER, OrganisationKind.FORCE)


@pytest.fixture
def body(app: Flask) -> UUID:
    """A local policing body that was given no force yet."""
    return add_organisation(app, BODY, OrganisationKind.LOCAL_POLICING_BODY)


def recorded(app: Flask) -> list[tuple[str, str, str, UUID | None]]:
    """Each line of the audit record: what was done, to what, the details, the force."""
    with app.app_context():
        events = db.session.scalars(select(AuditEvent).order_by(AuditEvent.id)).all()
        return [(one.action, one.subject, one.detail, one.force_id) for one in events]


def names(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(Organisation.name).order_by(Organisation.name)))


def id_of(app: Flask, email: str) -> str:
    with app.app_context():
        return str(db.session.scalars(select(Account.id).where(Account.email == email)).one())


def test_a_closed_organisation_is_reopened_and_revives_no_sign_in(
    app: Flask, console: Console, force: UUID, email: str
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    before = len(recorded(app))

    closed = console.run("organisation", "close", NAME.upper())
    browser.get(PRIVATE, expect=302)
    sign_in_by_page(stranger(app), email, expect=200)
    reopened = console.run("organisation", "reopen", NAME)

    assert closed == f"Closed {NAME.upper()}. “checklist organisation reopen” opens it again.\n"
    assert reopened == f"Reopened {NAME}. Its people sign in with the passwords they have.\n"
    assert console.run("organisation", "list") == f"{NAME}  force\n"
    browser.get(PRIVATE, expect=302)
    sign_in_by_page(stranger(app), email)
    lines = [line for line in recorded(app)[before:] if "organisation" in line[0]]
    assert lines == [
        ("closed an organisation", str(force), "", None),
        ("reopened an organisation", str(force), "", None),
    ]


def test_closing_an_organisation_signs_out_its_people_and_nobody_elses(
    app: Flask, console: Console, force: UUID, other: UUID
) -> None:
    here = sign_in(app, "Asha Here", force, Role.READER)
    elsewhere = sign_in(app, "Olu Elsewhere", other, Role.READER)
    sign_in(app, "Bo Both", force, Role.READER)
    both = sign_in(app, "Bo Both", other, Role.READER)

    console.run("organisation", "close", NAME)

    here.get(PRIVATE, expect=302)
    elsewhere.get(PRIVATE)
    both.get(PRIVATE)


def test_an_organisation_is_renamed_wherever_it_is_named(
    app: Flask, console: Console, force: UUID, email: str
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)

    said = console.run("organisation", "rename", NAME, " Newshire  Police ")

    assert said == f"Renamed {NAME} to  Newshire  Police .\n"
    assert names(app) == ["Newshire Police"]
    assert "Newshire Police, coordinator" in one(browser.get(PRIVATE), ".checklist-acting").text
    detail = f"from {NAME} to Newshire Police"
    assert recorded(app)[-1] == ("renamed an organisation", str(force), detail, None)
    console.run("organisation", "close", NAME, expect=1)


def test_a_name_is_written_otherwise_by_its_own_organisation(
    app: Flask, console: Console, force: UUID
) -> None:
    console.run("organisation", "rename", NAME, "TESTSHIRE POLICE")

    assert names(app) == ["TESTSHIRE POLICE"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("OTHERSHIRE  police", "There is an organisation called Othershire Police already"),
        ("Ｏthershire Police", "There is an organisation called Othershire Police already"),
        (NAME, f"{NAME} is its name already"),
        (" ", "Give the organisation a name of 1 to 120 characters"),
        ("x" * 121, "Give the organisation a name of 1 to 120 characters"),
        ("Test\u200bshire", "Take the characters that nobody sees out of the name: U+200B"),
    ],
)
def test_a_name_that_is_taken_or_no_name_is_refused(
    app: Flask, console: Console, force: UUID, other: UUID, name: str, said: str
) -> None:
    assert console.run("organisation", "rename", NAME, name, expect=1) == f"Error: {said}.\n"

    assert names(app) == [OTHER, NAME]
    assert recorded(app) == []


def test_the_longest_name_is_taken_and_so_is_one_shorter(
    app: Flask, console: Console, force: UUID
) -> None:
    console.run("organisation", "rename", NAME, "x" * 120)
    console.run("organisation", "rename", "x" * 120, "y" * 119)

    assert names(app) == ["y" * 119]


def test_names_that_differ_in_case_alone_are_one_organisations(
    app: Flask, console: Console
) -> None:
    add_organisation(app, "Force B", OrganisationKind.FORCE)

    said = console.run("organisation", "add", "force b", expect=1)

    assert said == "Error: There is an organisation called Force B already.\n"


def test_of_two_old_look_alikes_each_is_renamed_by_its_own_name(
    app: Flask, console: Console
) -> None:
    for name in ("Force B", "force b"):
        add_organisation(app, name, OrganisationKind.FORCE)

    console.run("organisation", "rename", "force b", "Force C")

    assert names(app) == ["Force B", "Force C"]


def test_forces_are_given_to_a_body_and_withdrawn_from_it_after_it_was_added(
    app: Flask, console: Console, force: UUID, other: UUID, body: UUID
) -> None:
    # What is prepared, a body may know of and not read; what is not open to it, not even that.
    page = f"/assessments/{begin(app, force)}"
    watcher = sign_in(app, "Wim Watcher", body, Role.READER)
    watcher.get(page, expect=404)

    given = console.run("organisation", "sees", BODY, "--give", NAME, "--give", OTHER)
    watcher.get(page, expect=403)
    withdrawn = console.run("organisation", "sees", "the body", "--withdraw", NAME.lower())

    assert given == f"{BODY} sees Othershire Police, {NAME}.\n"
    assert withdrawn == "the body sees Othershire Police.\n"
    watcher.get(page, expect=404)
    assert console.run("organisation", "sees", BODY) == f"{BODY} sees Othershire Police.\n"
    opened, closed = "opened a force to an organisation", "closed a force to an organisation"
    assert recorded(app) == [
        (opened, str(body), "", force),
        (opened, str(body), "", other),
        (closed, str(body), "", force),
    ]


def test_what_is_withdrawn_from_one_body_is_seen_by_another_as_before(
    app: Flask, console: Console, force: UUID, body: UUID
) -> None:
    second = add_organisation(app, "Second Body", OrganisationKind.INSPECTORATE)
    for name in (BODY, "Second Body"):
        console.run("organisation", "sees", name, "--give", NAME)

    said = console.run("organisation", "sees", BODY, "--withdraw", NAME)

    assert said == f"{BODY} sees no force.\n"
    with app.app_context():
        kept = db.session.scalars(select(ForceAccess)).one()
        assert (kept.organisation_id, kept.force_id) == (second, force)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--give", NAME, "--give", NAME), f"{BODY} sees {NAME} already"),
        (("--give", NAME, "--give", BODY), f"{BODY} is not a force"),
        (("--give", NAME, "--give", "Nowhere"), "There is no organisation called Nowhere"),
        (("--give", NAME, "--withdraw", NAME), f"{BODY} was not given {NAME}"),
        (("--give", NAME, "--withdraw", OTHER), f"{BODY} was not given {OTHER}"),
        (
            ("--give", NAME, "--give", "Closedshire Police"),
            "Closedshire Police is closed. Reopen it first, with “checklist organisation reopen”",
        ),
    ],
)  # fmt: skip
def test_where_one_force_cannot_be_given_or_withdrawn_none_is(
    app: Flask, console: Console, force: UUID, other: UUID, body: UUID,
    words: tuple[str, ...], said: str,
) -> None:  # fmt: skip
    add_organisation(app, "Second Body", OrganisationKind.INSPECTORATE)
    add_organisation(app, "Closedshire Police", OrganisationKind.FORCE)
    console.run("organisation", "close", "Closedshire Police")
    console.run("organisation", "sees", "Second Body", "--give", OTHER)
    before = recorded(app)

    assert console.run("organisation", "sees", BODY, *words, expect=1) == f"Error: {said}.\n"

    assert console.run("organisation", "sees", BODY) == f"{BODY} sees no force.\n"
    assert recorded(app) == before


def test_a_force_given_twice_as_a_body_is_added_is_refused_in_a_sentence(
    app: Flask, console: Console, force: UUID
) -> None:
    words = ("--kind", "inspectorate", "--sees", NAME, "--sees", NAME)

    said = console.run("organisation", "add", BODY, *words, expect=1)

    assert said == f"Error: {BODY} sees {NAME} already.\n"
    assert names(app) == [NAME]


def test_a_force_sees_no_other_force(
    app: Flask, console: Console, force: UUID, other: UUID
) -> None:
    said = console.run("organisation", "sees", NAME, "--give", OTHER, expect=1)

    assert said == "Error: A force sees only itself.\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("organisation", "reopen", NAME), f"{NAME} is not closed"),
        (("organisation", "reopen", "Nowhere"), "There is no organisation called Nowhere"),
        (("organisation", "rename", "Nowhere", "Here"), "There is no organisation called Nowhere"),
        (("organisation", "sees", "Nowhere"), "There is no organisation called Nowhere"),
        (
            ("person", "reopen", EMAIL),
            f"The account {EMAIL} is not closed",
        ),
        (
            ("person", "reopen", "no@example.test"),
            "There is nobody with the email address no@example.test",
        ),
        (
            ("person", "end", EMAIL, "--organisation", OTHER),
            "Asha Coordinator has no role there",
        ),
    ],
)  # fmt: skip
def test_what_is_not_so_is_told_and_nothing_is_recorded(
    app: Flask, console: Console, email: str, other: UUID, words: tuple[str, ...], said: str
) -> None:
    sign_in(app, "Olu Elsewhere", other, Role.READER)

    assert console.run(*words, expect=1) == f"Error: {said}.\n"

    assert recorded(app) == []


def test_what_is_closed_is_not_closed_once_more(app: Flask, console: Console, email: str) -> None:
    console.run("organisation", "close", NAME)
    console.run("person", "end", email)
    before = recorded(app)

    again = console.run("organisation", "close", NAME, expect=1)
    twice = console.run("person", "end", email, expect=1)

    assert again == f"Error: {NAME} is closed already.\n"
    assert twice == f"Error: The account {email} is closed already.\n"
    assert recorded(app) == before


def test_a_closed_account_returns_without_the_role_and_password_it_had(
    app: Flask, console: Console, force: UUID, email: str
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    before = len(recorded(app))

    closed = console.run("person", "end", email)
    refused = console.run("person", "add", "Asha", email, *ADD_READER, expect=1)
    reopened = console.run("person", "reopen", email.upper())
    sign_in_by_page(stranger(app), email, expect=200)
    added = console.run("person", "add", "Asha", email, *ADD_READER)

    assert closed == f"Closed {email}. “checklist person reopen” opens the account again.\n"
    assert refused == (
        f"Error: The account {email} is closed. Reopen it first, with “checklist person reopen”.\n"
    )
    assert reopened == (
        f"Reopened {email.upper()}, without the roles and the password it had.\n"
        "Give a role with “checklist person add”: it makes a link to set a new password.\n"
    )
    browser.get(PRIVATE, expect=302)
    sign_in_by_page(stranger(app), email, expect=200)
    new, link = stranger(app), added.split()[-1].partition("5000")[2]
    new.send(new.get(link), link, password=OTHER_PASSWORD)
    assert f"{NAME}, reader" in new.get(PRIVATE).text
    subject = id_of(app, email)
    lines = [line for line in recorded(app)[before:] if line[1] == subject]
    assert [(action, detail) for action, _, detail, _ in lines] == [
        ("closed an account", ""),
        ("reopened an account", ""),
        ("gave a person a role", f"reader, organisation {force}"),
        ("made a link to set a password", ""),
        ("set a password by a link", ""),
    ]


def test_ended_roles_are_recorded_with_where(
    app: Flask, console: Console, force: UUID, email: str
) -> None:
    console.run("person", "end", email, "--organisation", NAME)

    detail = f"organisation {force}"
    assert recorded(app) == [("ended a person's roles", id_of(app, email), detail, force)]


def close_account(console: Console, email: str) -> None:
    console.run("person", "end", email)


def end_roles(console: Console, email: str) -> None:
    console.run("person", "end", email, "--organisation", NAME)


def close_force(console: Console, email: str) -> None:
    console.run("organisation", "close", NAME)


CLOSED = (
    f"every organisation they have a role in is closed ({NAME}). Reopen one first, with"
    " “checklist organisation reopen”"
)
SHUT_OUT = [
    (
        close_account,
        "the account is closed. Reopen it first, with “checklist person reopen”",
        "account closed",
    ),
    (
        end_roles,
        "they have no role any more. Give them one first, with “checklist person add”",
        "ended",
    ),
    (
        close_force,
        CLOSED,
        "organisation closed",
    ),
]


@pytest.mark.parametrize(("ending", "reason", "state"), SHUT_OUT)
def test_who_could_not_sign_in_is_given_no_link_and_the_reason(
    app: Flask, console: Console, email: str, ending: object, reason: str, state: str
) -> None:
    assert callable(ending)
    before = link_for(app, email)
    ending(console, email)
    lines = recorded(app)

    said = [console.run("person", "link", email, *more, expect=1) for more in ((), ("--mail",))]

    assert said == [f"Error: No link for {email}: {reason}.\n"] * 2
    assert console.run("person", "list").endswith(f"<{email}>  {state}\n")
    stranger(app).get(before, expect=404)
    assert recorded(app) == lines
    with app.app_context():
        links = db.session.scalars(select(PasswordLink)).all()
        assert [link.used_at is None for link in links] == [False]


@pytest.mark.parametrize("ending", [end_roles, close_force])
def test_who_can_sign_in_elsewhere_is_given_a_link_and_keeps_one(
    app: Flask, console: Console, email: str, other: UUID, ending: object
) -> None:
    assert callable(ending)
    with_password(app, "Asha Coordinator", other, Role.READER)
    before = link_for(app, email)

    ending(console, email)

    stranger(app).get(before)
    link = console.run("person", "link", email).split()[-1].partition("5000")[2]
    stranger(app).get(link)


def test_an_ended_link_does_not_return_with_the_account(
    app: Flask, console: Console, email: str
) -> None:
    link = link_for(app, email)
    console.run("person", "end", email)
    console.run("person", "reopen", email)
    with_role = console.run("person", "add", "Asha", email, *ADD_READER)

    stranger(app).get(link, expect=404)
    stranger(app).get(with_role.split()[-1].partition("5000")[2])


def test_nobody_is_given_a_role_in_a_closed_organisation(
    app: Flask, console: Console, force: UUID
) -> None:
    console.run("organisation", "close", NAME)

    said = console.run("person", "add", "Asha", "asha@example.test", *ADD_READER, expect=1)

    assert said == (
        f"Error: {NAME} is closed. Reopen it first, with “checklist organisation reopen”.\n"
    )
    with app.app_context():
        assert db.session.scalars(select(Account)).all() == []


ROLE = ("--organisation", OTHER, "--role", "reader")
LINES = {
    "organisation add": (("Newshire Police",), ["added an organisation"]),
    "organisation close": ((OTHER,), ["closed an organisation"]),
    "organisation list": ((), []),
    "organisation rename": ((OTHER, "Newshire Police"), ["renamed an organisation"]),
    "organisation reopen": (("Closedshire Police",), ["reopened an organisation"]),
    "organisation sees": ((BODY, "--give", OTHER), ["opened a force to an organisation"]),
    "organisation second-factor": ((OTHER, "--everybody"), ["chose who needs a second factor"]),
    "person add": (
        ("Zoe", "zoe@example.test", *ROLE),
        ["gave a person a role", "made a link to set a password"],
    ),
    "person end": ((EMAIL,), ["closed an account"]),
    "person link": ((EMAIL,), ["made a link to set a password"]),
    "person list": ((), []),
    "person reopen": (("gone@example.test",), ["reopened an account"]),
}
"""By command: what is typed after it, and the lines of the audit record that it writes."""
OF_FACTORS = {"person reset-factor"}  # see `test_second_factor.py`


@pytest.mark.parametrize("command", LINES)
def test_each_command_writes_its_lines_and_no_other(
    app: Flask, console: Console, email: str, other: UUID, body: UUID, command: str
) -> None:
    add_organisation(app, "Closedshire Police", OrganisationKind.FORCE)
    console.run("person", "add", "Gone", "gone@example.test", *ADD_READER)
    console.run("person", "end", "gone@example.test")
    console.run("organisation", "close", "Closedshire Police")
    before = len(recorded(app))
    words, lines = LINES[command]

    console.run(*command.split(), *words)

    assert [action for action, *_ in recorded(app)[before:]] == lines


def test_every_command_for_people_and_organisations_is_in_the_table() -> None:
    groups = {"organisation": organisation.commands, "person": person.commands}
    names = {f"{group} {name}" for group, commands in groups.items() for name in commands}
    assert names == {*LINES, *OF_FACTORS}
