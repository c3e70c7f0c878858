"""Nobody learns of another force, whatever the page: every route is walked as several people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.core.organisations import ROLES_IN, OrganisationKind
from checklist.core.permissions import Role
from checklist.db import db
from checklist.web.access import NOBODY, find_access
from tests.accounts.people import stranger
from tests.accounts.walking import CANARY, Examples, addresses_of, example_force, is_of_a_force
from tests.browser import Browser, add_organisation, sign_in

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
    "pages.accessibility",
    "pages.changes",
    "pages.cookies",
    "pages.evidence",
    "pages.privacy",
    "pages.scoring",
    "pages.words",
    "pages.sources",
    "pages.uploading",
    "second_factor.ask",
    "second_factor.set_up",
    "static",
}

AFTER_PASSWORD = {"second_factor.ask", "second_factor.set_up"}
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
    if role is Role.COORDINATOR:
        assert set(found.values()) == {404}


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (OrganisationKind.LOCAL_POLICING_BODY, Role.READER),
        (OrganisationKind.INSPECTORATE, Role.INSPECTOR),
        (OrganisationKind.INSPECTORATE, Role.LEAD_INSPECTOR),
    ],
)
def test_a_watcher_sees_the_forces_opened_to_it_until_they_are_closed_to_it(
    place: Place, force: UUID, kind: OrganisationKind, role: Role
) -> None:
    watching = add_organisation(place.app, "Some Watchers", kind)
    watcher = sign_in(place.app, "Wim Watcher", watching, role)
    before = statuses(place, watcher)
    with place.app.app_context():
        db.session.add(ForceAccess(organisation_id=watching, force_id=force))
        db.session.commit()

    _, page, _ = next(one for one in place.reading() if one[0] == "assessments.tasks")
    opened = watcher.client.get(page, buffered=True)

    assert opened.status_code == 200
    assert CANARY in opened.text
    with place.app.app_context():
        db.session.delete(db.session.scalars(select(ForceAccess)).one())
        db.session.commit()
    assert statuses(place, watcher) == before
    assert set(before.values()) <= {403, 404}


def test_another_forces_id_answers_like_one_that_is_not_there(place: Place) -> None:
    other = add_organisation(place.app, "Othershire Police", OrganisationKind.FORCE)
    outsider = sign_in(place.app, "Olu Outsider", other, Role.COORDINATOR)
    made_up = UUID("00000000-0000-4000-8000-000000000000")
    missing = {
        name: made_up if isinstance(value, UUID) else value
        for name, value in place.examples.items()
    }

    for (rule, path), (_, nowhere) in zip(
        addresses_of(place.app, place.examples), addresses_of(place.app, missing), strict=True
    ):
        if "GET" in rule.methods and is_of_a_force(rule):
            here, there = (
                CHANGES_ANYWAY.sub("", outsider.client.get(one).text) for one in (path, nowhere)
            )
            assert here == there


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


def test_only_these_pages_are_open_to_strangers(app: Flask) -> None:
    open_to_all = {
        endpoint
        for endpoint in app.view_functions
        if (find_access(app, endpoint) or NOBODY).is_public
    }

    assert open_to_all == EVERYBODYS


@pytest.mark.parametrize("role", Role)
def test_each_role_opens_what_the_table_says_and_nothing_else(
    place: Place, force: UUID, role: Role
) -> None:
    kind = next(kind for kind, roles in ROLES_IN.items() if role in roles)
    home = force
    if kind is not OrganisationKind.FORCE:
        home = add_organisation(place.app, "Some Watchers", kind)
        with place.app.app_context():
            db.session.add(ForceAccess(organisation_id=home, force_id=force))
            db.session.commit()
    who = sign_in(place.app, "Rae Role", home, role)

    for endpoint, path, _ in place.reading():
        admitted = role in (find_access(place.app, endpoint) or NOBODY).roles
        code = who.client.get(path, buffered=True).status_code
        if not admitted:
            assert code == 403, (endpoint, role)
        elif endpoint in OF_THE_FORCE and kind is not OrganisationKind.FORCE:
            assert code == 404, (endpoint, role)
        else:
            assert code != 404 or endpoint in EVERYBODYS, (endpoint, role)


OF_THE_FORCE = {"reports.progress", "reports.download"}
"""A report that the force asked for tells of points to check: outside readers ask for their own."""

ANSWERING = {Role.COORDINATOR, Role.CONTRIBUTOR}
AT_A_FORCE = {Role.COORDINATOR, Role.CONTRIBUTOR, Role.SIGNATORY, Role.READER}
INSPECTING = {Role.INSPECTOR, Role.LEAD_INSPECTOR}
READING = AT_A_FORCE | INSPECTING
ALL = set(Role)

TABLE = {
    "accounts.acting_as": ALL,
    "accounts.change_password": ALL,
    "accounts.stay_signed_in": ALL,
    "assessments.archive": {Role.COORDINATOR},
    "assessments.compare": READING,
    "assessments.delete": {Role.COORDINATOR},
    "assessments.details": {Role.COORDINATOR},
    "assessments.discard_draft": ANSWERING,
    "assessments.history": READING,
    "assessments.draft_state": ANSWERING,
    "assessments.keep_draft": ANSWERING,
    "assessments.question": READING,
    "assessments.restore": {Role.COORDINATOR},
    "assessments.results": READING,
    "assessments.save_question": READING,
    "assessments.section": READING,
    "assessments.start": {Role.COORDINATOR},
    "assessments.tasks": READING,
    "blank_forms.blank": ALL,
    "blank_forms.download": ALL,
    "copies.copies": READING,
    "copies.download": READING,
    "copies.progress": READING,
    "evidence.describe": ANSWERING,
    "evidence.dispose": {Role.COORDINATOR},
    "evidence.download": READING,
    "evidence.evidence": READING,
    "evidence.file": READING,
    "evidence.library": READING,
    "evidence.new_files": ANSWERING,
    "evidence.new_held": ANSWERING,
    "evidence.new_link": ANSWERING,
    "evidence.received": ANSWERING,
    "evidence.revise": ANSWERING,
    "exhibits.change": ANSWERING,
    "exhibits.exhibit": READING,
    "exhibits.new_files": ANSWERING,
    "exhibits.new_held": ANSWERING,
    "exhibits.new_link": ANSWERING,
    "exhibits.new_use": ANSWERING,
    "exhibits.new_uses": ANSWERING,
    "exhibits.newest": ANSWERING,
    "exhibits.received": ANSWERING,
    "exhibits.withdraw": ANSWERING,
    "insight.archived": ALL,
    "insight.home": ALL,
    "lists.all_questions": READING,
    "lists.check": READING,
    "lists.not_applicable": ANSWERING,
    "reports.download": READING,
    "reports.progress": READING,
    "reports.report": READING,
    "reports.summary": READING,
    "second_factor.overview": ALL,
    "second_factor.recovery_codes": ALL,
    "second_factor.remove": ALL,
    "second_factor.renew_codes": ALL,
}
"""Who may open what, written apart from the code; strangers' pages are in EVERYBODYS."""


def test_the_table_of_roles_is_the_services_own(app: Flask) -> None:
    own = {
        endpoint: set((find_access(app, endpoint) or NOBODY).roles)
        for endpoint in app.view_functions
        if endpoint not in EVERYBODYS
    }

    assert {name: roles for name, roles in own.items() if TABLE.get(name) != roles} == {}
