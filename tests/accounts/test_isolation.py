"""Nobody learns of another force, whatever the page: every route is walked as several people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import ROLES_IN, OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope, may_ever
from checklist.core.permissions.table import COLUMNS, Scope
from checklist.db import db
from checklist.earlier_findings.models import EarlierFinding
from checklist.web.access import NOBODY, find_access
from tests.accounts.managing import administrator
from tests.accounts.people import stranger
from tests.accounts.roles_of_pages import FORCE, READING, TABLE
from tests.accounts.test_who_may_change import sent_everywhere
from tests.accounts.walking import (
    CANARY,
    Examples,
    addresses_of,
    digest,
    example_force,
    is_of_a_force,
)
from tests.assessments.assessments import bring_all_into
from tests.assessments.shares.sharing import open_all
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in
from tests.reviews.requests.requesting import add_request

CHANGES_ANYWAY = re.compile(r'name="csrf_token"[^>]*|data-seconds="\d+"')
EVERYBODYS = {
    "accounts.forgotten_password",
    "accounts.link_mailed",
    "accounts.session_state",
    "accounts.set_password",
    "accounts.sign_in",
    "accounts.sign_out",
    "accounts.signed_out",
    "health.health",
    "health.ready",
    "invitations.join",
    "pages.accessibility",
    "pages.changes",
    "pages.cookies",
    "pages.evidence",
    "pages.privacy",
    "pages.scoring",
    "pages.words",
    "pages.sources",
    "pages.uploading",
    "passkeys.add",
    "passkeys.creation_options",
    "passkeys.give",
    "passkeys.request_options",
    "second_factor.ask",
    "second_factor.set_up",
    "static",
}

AFTER_PASSWORD = {"passkeys.add", "second_factor.ask", "second_factor.set_up"}
"""Of those, the pages for whom the password was taken and nothing else yet."""


@dataclass(frozen=True)
class Place:
    """A force with something of everything, and its coordinator."""

    app: Flask
    coordinator: Browser
    examples: Examples

    def reading(self) -> list[tuple[str, str, bool]]:
        """Each page that can be opened: endpoint, address, and whether it is a force's."""
        return [
            (rule.endpoint, path, is_of_a_force(rule))
            for rule, path in addresses_of(self.app, self.examples)
            if "GET" in rule.methods
        ]

    def changing(self) -> list[tuple[str, str]]:
        return [
            (rule.endpoint, path)
            for rule, path in addresses_of(self.app, self.examples)
            if "POST" in rule.methods
        ]


@pytest.fixture
def place(app: Flask, browser: Browser, force: UUID) -> Place:
    """A force with something of everything in it."""
    return Place(app, browser, example_force(app, browser, force))


def statuses(place: Place, who: Browser) -> dict[str, int]:
    """What a person gets for each page of the force; fails where its canary shows."""
    found: dict[str, int] = {}
    for endpoint, path, is_forces in place.reading():
        answer = who.client.get(path, buffered=True)
        if is_forces:
            found[endpoint] = answer.status_code
        said = f"{answer.text}{answer.headers}"
        assert endpoint in EVERYBODYS or CANARY not in said, path
    return found


def test_the_forces_own_coordinator_opens_every_page_of_it(place: Place) -> None:
    answers = {
        endpoint: place.coordinator.client.get(path, buffered=True).status_code
        for endpoint, path, _ in place.reading()
        if (find_access(place.app, endpoint) or NOBODY).admits_role(FORCE, Role.COORDINATOR)
    }

    refused = {endpoint: code for endpoint, code in answers.items() if code not in {200, 302, 303}}
    assert {endpoint: code for endpoint, code in refused.items() if code != 409} == {}


@pytest.mark.parametrize("role", ROLES_IN[OrganisationKind.FORCE])
def test_to_another_force_nothing_of_this_one_exists(place: Place, role: Role) -> None:
    other = add_organisation(place.app, "Othershire Police", OrganisationKind.FORCE)
    outsider = sign_in(place.app, "Olu Outsider", other, role)

    found = statuses(place, outsider)

    assert found
    assert {endpoint: code for endpoint, code in found.items() if code not in {403, 404}} == {}
    theirs = {name for name in found if (OrganisationKind.FORCE, role) in TABLE[name]}
    assert {endpoint: found[endpoint] for endpoint in theirs if found[endpoint] != 404} == {}


@pytest.mark.parametrize(
    ("kind", "role"), [column for column in COLUMNS if column[0] is not OrganisationKind.FORCE]
)
def test_a_watcher_reads_nothing_that_is_prepared_whether_or_not_the_force_is_open_to_it(
    place: Place, force: UUID, kind: OrganisationKind, role: Role
) -> None:
    watching = add_organisation(place.app, "Some Watchers", kind)
    watcher = sign_in(place.app, "Wim Watcher", watching, role)
    before = statuses(place, watcher)
    assert set(before.values()) <= {403, 404}
    with place.app.app_context():
        db.session.add(ForceAccess(organisation_id=watching, force_id=force))
        found = db.session.scalars(select(EarlierFinding)).one()
        found.text = found.report = found.standing_note = "Found before"
        db.session.commit()

    after = statuses(place, watcher)
    # What was found before was published: it is of no assessment that is prepared.
    before, after = (
        {page: code for page, code in each.items() if page not in FOUND_BEFORE}
        for each in (before, after)
    )

    # A policing body may know that there is one: then it is told that it cannot be read yet.
    knows = kind is OrganisationKind.LOCAL_POLICING_BODY
    assert set(after.values()) <= {403, 404}
    assert (after == before) is not knows
    assert (after["assessments.tasks"] == 403) is (knows or before["assessments.tasks"] == 403)
    home = watcher.get("/").text
    assert CANARY not in home
    assert ("Preparing" in home) is knows


@pytest.mark.parametrize(("kind", "role"), COLUMNS, ids=lambda part: str(part).replace(" ", "-"))
def test_an_id_that_is_not_open_answers_like_one_that_is_not_there(
    place: Place, kind: OrganisationKind, role: Role
) -> None:
    other = add_organisation(place.app, "Another Body", kind)
    outsider = sign_in(place.app, "Olu Outsider", other, role)
    sent = hidden_fields(one(outsider.get("/change-password"), "main form"))
    made_up = UUID("00000000-0000-4000-8000-000000000000")
    missing = {
        name: made_up if isinstance(value, UUID) else value
        for name, value in place.examples.items()
    }

    for (rule, path), (_, nowhere) in zip(
        addresses_of(place.app, place.examples), addresses_of(place.app, missing), strict=True
    ):
        if not is_of_a_force(rule):
            continue
        if "GET" in rule.methods:
            here, there = (outsider.client.get(each) for each in (path, nowhere))
            assert here.status_code == there.status_code, path
            assert here.status_code in {403, 404}, path
            assert CHANGES_ANYWAY.sub("", here.text) == CHANGES_ANYWAY.sub("", there.text)
        if "POST" in rule.methods:
            codes = {outsider.client.post(each, data=sent).status_code for each in (path, nowhere)}
            assert codes in ({403}, {404}), path


OF_EACH_STATE = {
    "assessments.tasks": Action.READ_ASSESSMENT,
    "assessments.details": Action.CHANGE_DETAILS,
    "copies.copies": Action.TAKE_COPY,
    "exhibits.new_link": Action.ADD_EXHIBIT,
}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("kind", "role"), COLUMNS, ids=lambda part: str(part).replace(" ", "-"))
def test_in_every_state_each_role_opens_what_the_table_says(
    place: Place,
    force: UUID,
    kind: OrganisationKind,
    role: Role,
) -> None:
    home = force
    if kind is not OrganisationKind.FORCE:
        home = add_organisation(place.app, "Some Watchers", kind)
        with place.app.app_context():
            db.session.add(ForceAccess(organisation_id=home, force_id=force))
            db.session.commit()
    who = sign_in(place.app, "Rae Role", home, role)
    if role is Role.CONTRIBUTOR and home == force:
        open_all(place.app, UUID(str(place.examples["assessment_id"])), "Rae Role")
    paths = {endpoint: path for endpoint, path, _ in place.reading() if endpoint in OF_EACH_STATE}
    add_request(place.app, UUID(str(place.examples["assessment_id"])))

    for state in AssessmentState:
        bring_all_into(place.app, state)
        for endpoint, action in OF_EACH_STATE.items():
            code = who.client.get(paths[endpoint]).status_code
            assert code == expected_code(kind, role, action, state), (endpoint, state)


def expected_code(
    kind: OrganisationKind, role: Role, action: Action, state: AssessmentState
) -> int:
    """What a page answers whose force is open to the person; nothing is shared or assigned."""

    def may_now(asked: Action, state: AssessmentState = state) -> bool:
        scope = find_scope(kind, role, asked, state)
        return scope is Scope.YES or (scope is Scope.OWN and kind is OrganisationKind.FORCE)

    if not may_ever(kind, role, action):
        return 403
    if not may_now(Action.READ_ASSESSMENT):
        return 403 if may_now(Action.KNOW_OF_ASSESSMENT) else 404
    if may_now(action):
        return 200
    is_of_body = kind is OrganisationKind.LOCAL_POLICING_BODY
    is_open_elsewhere = any(
        may_now(action, other) or (is_of_body and find_scope(kind, role, action, other))
        for other in AssessmentState
    )
    return 409 if is_open_elsewhere else 403


def test_a_stranger_is_asked_to_sign_in(place: Place) -> None:
    who = stranger(place.app)
    for endpoint, path, _ in place.reading():
        answer = who.client.get(path, buffered=True)
        if endpoint in EVERYBODYS - AFTER_PASSWORD:
            assert answer.status_code == 200, path
        else:
            assert answer.status_code == 302, path
            assert answer.headers["Location"].startswith("/sign-in?next="), path
    for endpoint, path in place.changing():
        code = who.client.post(path).status_code
        assert code == (400 if endpoint in EVERYBODYS - AFTER_PASSWORD else 401), path


def test_an_administrator_opens_nothing_that_holds_answers(place: Place) -> None:
    keeper = administrator(place.app)

    found = statuses(place, keeper)

    reading = {name for name, roles in TABLE.items() if roles == READING}
    assert len(reading & found.keys()) >= 14
    assert {found[name] for name in reading & found.keys()} == {403}
    assert CANARY not in keeper.get("/").text


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CONTRIBUTOR])
def test_a_local_policing_body_changes_nothing_of_a_force_that_it_sees(
    place: Place, force: UUID, role: Role
) -> None:
    body = add_organisation(place.app, "Some Body", OrganisationKind.LOCAL_POLICING_BODY)
    who = sign_in(place.app, "Bo Body", body, role)
    with place.app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    before = digest(place.app)

    answers = sent_everywhere(place.app, who, place.examples)

    assert len(answers) >= 20
    assert max(answers.values()) < 500, answers
    assert digest(place.app) == before


def test_only_these_pages_are_open_to_strangers(app: Flask) -> None:
    open_to_all = {
        endpoint
        for endpoint in app.view_functions
        if (find_access(app, endpoint) or NOBODY).is_public
    }

    assert open_to_all == EVERYBODYS


@pytest.mark.parametrize(("kind", "role"), COLUMNS, ids=lambda part: str(part).replace(" ", "-"))
def test_each_role_opens_what_the_table_says_and_nothing_else(
    place: Place, force: UUID, kind: OrganisationKind, role: Role
) -> None:
    home = force
    if kind is not OrganisationKind.FORCE:
        home = add_organisation(place.app, "Some Watchers", kind)
        with place.app.app_context():
            db.session.add(ForceAccess(organisation_id=home, force_id=force))
            db.session.commit()
    who = sign_in(place.app, "Rae Role", home, role)
    if role is Role.CONTRIBUTOR and home == force:
        open_all(place.app, UUID(str(place.examples["assessment_id"])), "Rae Role")

    for endpoint, path, is_forces in reading_as(place, kind):
        code = who.client.get(path, buffered=True).status_code
        if endpoint in EVERYBODYS:
            assert code != 403, (endpoint, role)
        elif (kind, role) not in TABLE[endpoint]:
            assert code == 403, (endpoint, role)
        elif endpoint in OF_ONE_PERSON or (
            is_of_other_people(endpoint, role) and kind is not OrganisationKind.FORCE
        ):
            assert code == 404, (endpoint, role)
        elif is_forces and kind is not OrganisationKind.FORCE:
            # It may be opened in some later state: of what is prepared a body is told, others not.
            told = kind is OrganisationKind.LOCAL_POLICING_BODY
            assert code == (403 if told else 404), (endpoint, role)
        else:
            assert code != 404, (endpoint, role)
            assert (code == 403) is is_anothers(endpoint, role), (endpoint, role)


FOUND_BEFORE = {"earlier_findings.finding", "earlier_findings.change"}
"""Pages of what was published of a force: its own tests say who opens them, in every state."""


def reading_as(place: Place, kind: OrganisationKind) -> Iterator[tuple[str, str, bool]]:
    """The pages to read; for others than the force without those of what was published of it."""
    for page in place.reading():
        if kind is OrganisationKind.FORCE or page[0] not in FOUND_BEFORE:
            yield page


def is_of_other_people(endpoint: str, role: Role) -> bool:
    """Say whether a page is of people of the force, or a force has no such page."""
    if endpoint == "invitations.invitation":
        return role is not Role.ADMINISTRATOR
    return endpoint in {
        "people.contributors",
        "people.person",
        "people.end",
        "organisations.forces",
    }


ANOTHERS = {
    "copies.progress",
    "copies.download",
    "notes.change",
    "restrictions.change",
    "restrictions.lift",
}
"""What is one person's: a copy that they asked for, a note, a question restricted to them."""


def is_anothers(endpoint: str, role: Role) -> bool:
    """Say whether a page is for somebody else; a coordinator withdraws notes of colleagues too."""
    is_withdrawal = endpoint == "notes.withdraw" and role is not Role.COORDINATOR
    is_of_owner = endpoint in OF_OWNERS and role is Role.CONTRIBUTOR
    return endpoint in ANOTHERS or is_withdrawal or is_of_owner


OF_OWNERS = {"plans.change", "plans.done", "plans.progress", "plans.stop"}
"""Pages that a contributor opens for an action of their own."""


OF_ONE_PERSON = {"passkeys.remove", "passkeys.rename"}
"""Pages of what is somebody's own: to a colleague it does not exist."""


def test_the_table_of_roles_is_the_services_own(app: Flask) -> None:
    own = {
        endpoint: {column for column in COLUMNS if access.admits_role(*column)}
        for endpoint in app.view_functions
        if endpoint not in EVERYBODYS
        for access in [find_access(app, endpoint) or NOBODY]
    }

    assert {name: roles for name, roles in own.items() if TABLE.get(name) != roles} == {}


@pytest.mark.parametrize("kind", OrganisationKind)
def test_to_a_role_that_there_is_not_no_page_of_a_force_is_open(
    place: Place, force: UUID, kind: OrganisationKind
) -> None:
    home = force
    if kind is not OrganisationKind.FORCE:
        home = add_organisation(place.app, "Some Watchers", kind)
    unknown = next(role for role in Role if (kind, role) not in COLUMNS)
    who = sign_in(place.app, "Nia Nobody", home, unknown)

    assert set(statuses(place, who).values()) == {403}
