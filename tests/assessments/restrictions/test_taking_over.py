"""A restriction whose people are all gone is taken over by another person, and others are told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from checklist.jobs.worker import run_due_jobs
from checklist.settings import MailServer, Settings
from tests.accounts.people import PASSWORD, stranger
from tests.assessments.assessments import answer, begin
from tests.assessments.restrictions.story import find_account
from tests.browser import Browser, one, sign_in
from tests.mail.smtp_server import Inbox, running_mail_server

QUESTION = "vet-16"
TAKEN = "A restricted question was taken over"


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[Inbox, MailServer]]:
    with running_mail_server() as running:
        yield running


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    server[0].__init__()  # type: ignore[misc]  # begun anew for each test
    return replace(settings, mail=server[1])


@pytest.fixture
def ada(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Ada Named", force, Role.COORDINATOR)


@pytest.fixture
def mal(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Mal Unnamed", force, Role.COORDINATOR)


@pytest.fixture
def assessment(app: Flask, ada: Browser, force: UUID) -> UUID:
    made = begin(app, force)
    answer(app, made, {QUESTION: "1"})
    address = f"/assessments/{made}/restrictions/new"
    ada.send(ada.get(address), address, what=QUESTION)
    return made


def set_roles(app: Flask, browser: Browser, name: str, *roles: str) -> None:
    address = f"/people/{find_account(app, name)}"
    browser.send(browser.get(address), address, form="form#roles-form", roles=list(roles))


def end_all_roles(app: Flask, browser: Browser, name: str) -> None:
    address = f"/people/{find_account(app, name)}/end"
    browser.send(browser.get(address), address)


def page_of(assessment: UUID) -> str:
    return f"/assessments/{assessment}/restrictions/{QUESTION}"


def test_who_is_made_a_reader_still_keeps_what_is_restricted_to_them(
    app: Flask, ada: Browser, mal: Browser, assessment: UUID
) -> None:
    set_roles(app, mal, "Ada Named", "reader")

    for rest in ("", "/lift"):
        assert "not among them" in mal.get(page_of(assessment) + rest, expect=403).text
    listed = one(mal.get(f"/assessments/{assessment}/restrictions"), "#restricted").text
    assert "Make one of them a coordinator" in listed
    set_roles(app, mal, "Ada Named", "coordinator")
    mal.get(page_of(assessment), expect=403)


def test_who_ended_their_roles_cannot_take_it_over(
    app: Flask, ada: Browser, mal: Browser, assessment: UUID
) -> None:
    end_all_roles(app, mal, "Ada Named")

    for rest in ("", "/lift"):
        refused = mal.get(page_of(assessment) + rest, expect=403).text
        assert "another coordinator must say who may see it" in refused
    overview = one(mal.get(f"/assessments/{assessment}/restrictions"), "#restricted").text
    assert "Another coordinator must do it" in overview


def invite(app: Flask, host: Browser, name: str, server: tuple[Inbox, MailServer]) -> Browser:
    """Invite somebody to be a coordinator, who accepts by the link of the email."""
    del server[0].taken[:]
    typed: dict[str, Any] = {"name": name, "email": f"{name.lower()}@example.test"}
    host.send(host.get("/people/invite"), "/people/invite", role="coordinator", **typed)
    run_due_jobs(app)
    [link] = {
        found[0]
        for email in server[0].taken
        if (found := re.search(r"/join/\S+", email.get_content()))
    }
    guest = stranger(app)
    guest.send(guest.get(link), link, form="form#join", password=PASSWORD)
    return guest


def test_who_they_invited_since_cannot_take_it_over_either_nor_whom_those_invited(
    app: Flask, ada: Browser, mal: Browser, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    end_all_roles(app, mal, "Ada Named")

    gus = invite(app, mal, "Gus", server)
    hal = invite(app, gus, "Hal", server)

    for browser in (gus, hal):
        refused = browser.get(page_of(assessment), expect=403).text
        assert "another coordinator must say" in refused


def test_who_invited_the_one_who_ended_their_roles_cannot_take_it_over(
    app: Flask, ada: Browser, mal: Browser, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    gus = invite(app, mal, "Gus", server)

    end_all_roles(app, gus, "Ada Named")

    mal.get(page_of(assessment), expect=403)


def test_whom_somebody_named_had_invited_takes_it_over(
    app: Flask, ada: Browser, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    gus, oli = (invite(app, ada, name, server) for name in ("Gus", "Oli"))

    end_all_roles(app, gus, "Ada Named")

    gus.get(page_of(assessment), expect=403)
    for rest in ("", "/lift"):
        told = one(oli.get(page_of(assessment) + rest), "#taking-over").text
        assert "You take this restriction over" in told
        assert "Ada Named" in told
    oli.send(oli.get(page_of(assessment)), page_of(assessment))
    assert not oli.get(page_of(assessment)).select("#taking-over")


def test_another_coordinator_takes_it_over_and_those_named_and_who_look_after_it_are_told(
    app: Flask,
    ada: Browser,
    mal: Browser,
    force: UUID,
    assessment: UUID,
    server: tuple[Inbox, MailServer],
) -> None:
    oli = sign_in(app, "Oli Other", force, Role.COORDINATOR)
    sign_in(app, "Sam Signatory", force, Role.SIGNATORY)
    sign_in(app, "Rob Reader", force, Role.READER)
    end_all_roles(app, mal, "Ada Named")
    run_due_jobs(app)
    del server[0].taken[:]

    oli.send(oli.get(page_of(assessment)), page_of(assessment))

    run_due_jobs(app)
    told = {email["To"] for email in server[0].taken if email["Subject"] == TAKEN}
    names = ("ada.named", "mal.unnamed", "sam.signatory")
    assert told == {f"{name}@example.test" for name in names}
    assert all(QUESTION not in email.get_content() for email in server[0].taken)
    timeline = one(mal.get(f"/assessments/{assessment}/timeline"), "main").text
    assert f"had a role in the force any more: {QUESTION}" in " ".join(timeline.split())
    assert oli.get(f"/assessments/{assessment}/questions/{QUESTION}")
    mal.get(page_of(assessment), expect=403)
