"""E-mails of sign-off go to whom the workflow names, and say nothing of what is in it."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from checklist.jobs.worker import run_due_jobs
from checklist.settings import MailServer, Settings
from tests.assessments.assessments import answer, begin
from tests.assessments.shares.sharing import share
from tests.assessments.sign_off.signed import sign
from tests.assessments.sign_off.signing import add_signatory, ask, decline, take_back
from tests.browser import Browser, sign_in
from tests.mail.smtp_server import Inbox

TOLD_NOTHING = re.compile(r"Testshire|vet-|Written by Cleo|names a person|Spring|Asha|Sam")


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


@pytest.fixture
def inbox(server: tuple[Inbox, MailServer]) -> Inbox:
    return server[0]


def mailed(
    app: Flask, inbox: Inbox, leads_to: str = "assessments/[0-9a-f-]+/sign-off"
) -> list[tuple[str, str]]:
    """What came since it was asked last: to whom, and the subject."""
    del inbox.taken[:]
    run_due_jobs(app)
    for email in inbox.taken:
        assert TOLD_NOTHING.search(email.get_content() + email["Subject"]) is None
        assert re.search(f"http://localhost:5000/{leads_to}\\s", email.get_content())
    return sorted((email["To"], email["Subject"]) for email in inbox.taken)


def test_signatories_are_told_of_asking_and_taking_back(
    app: Flask, browser: Browser, force: UUID, inbox: Inbox
) -> None:
    assessment = begin(app, force, title="Spring check")
    add_signatory(app, force)
    add_signatory(app, force, "Sue Signatory")
    sign_in(app, "Rae Reader", force, Role.READER)
    both = ["sam.signatory@example.test", "sue.signatory@example.test"]

    ask(browser, assessment)
    assert mailed(app, inbox) == [(to, "An assessment awaits your signature") for to in both]

    take_back(browser, assessment)
    subject = "An assessment no longer awaits your signature"
    assert mailed(app, inbox) == [(to, subject) for to in both]


def test_coordinators_and_authors_are_told_that_a_signatory_declined(
    app: Flask, browser: Browser, force: UUID, inbox: Inbox
) -> None:
    assessment = begin(app, force, title="Spring check")
    sam = add_signatory(app, force)
    cleo = sign_in(app, "Cleo Contributor", force, Role.CONTRIBUTOR)
    sign_in(app, "Idle Contributor", force, Role.CONTRIBUTOR)
    share(app, assessment, "Cleo Contributor", "vet-01")
    for who, note in ((sam, "Written by Sam"), (cleo, "Written by Cleo")):
        url = f"/assessments/{assessment}/questions/vet-01"
        who.send(who.get(url), url, form="form#answer", value="3", note=note)
    ask(browser, assessment)
    mailed(app, inbox)

    decline(sam, assessment, "The note on vet-20 names a person")

    subject = "A signatory declined to sign an assessment"
    assert mailed(app, inbox) == [
        ("asha.coordinator@example.test", subject),
        ("cleo.contributor@example.test", subject),
    ]


def test_coordinators_and_the_other_signatories_are_told_of_signing_and_reopening(
    app: Flask, browser: Browser, force: UUID, inbox: Inbox
) -> None:
    assessment = begin(app, force, title="Spring check")
    answer(app, assessment, {"vet-01": "3"})
    sam = add_signatory(app, force)
    add_signatory(app, force, "Sue Signatory")
    sign_in(app, "Rae Reader", force, Role.READER)
    ask(browser, assessment)
    mailed(app, inbox)

    sign(sam, assessment)

    assert mailed(app, inbox) == [
        ("asha.coordinator@example.test", "An assessment is signed"),
        ("sue.signatory@example.test", "An assessment is signed"),
    ]
    reopen = f"/assessments/{assessment}/reopen"
    sam.send(
        sam.get(reopen), reopen, form="form#reopen", reason="The note on vet-20 names a person"
    )
    assert mailed(app, inbox) == [
        ("asha.coordinator@example.test", "A signed assessment is reopened"),
        ("sue.signatory@example.test", "A signed assessment is reopened"),
    ]


def test_the_other_coordinators_are_told_that_an_assessment_was_deleted(
    app: Flask, browser: Browser, force: UUID, inbox: Inbox
) -> None:
    assessment = begin(app, force, title="Spring check")
    sign_in(app, "Cleo Coordinator", force, Role.COORDINATOR)
    sign_in(app, "Rae Reader", force, Role.READER)
    add_signatory(app, force)
    url = f"/assessments/{assessment}/delete"

    browser.send(
        browser.get(url), url, form="form#delete", reason="It names a person of Sam", sure="y"
    )

    told = [("cleo.coordinator@example.test", "An assessment was deleted")]
    assert mailed(app, inbox, leads_to="organisation/timeline") == told
