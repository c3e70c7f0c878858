"""Both sides are told by mail what was sent and withdrawn, with its reference and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from checklist.jobs.worker import run_due_jobs
from checklist.settings import MailServer, Settings
from tests.assessments.submissions.sending import (
    begin_signed,
    find_submissions,
    open_to_inspectorate,
    send,
    withdraw,
)
from tests.browser import Browser, sign_in
from tests.mail.smtp_server import Inbox

TOLD_NOTHING = re.compile(r"Testshire|vet-|another force was|Spring|Asha|Sam")


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


@pytest.fixture
def inbox(server: tuple[Inbox, MailServer]) -> Inbox:
    return server[0]


def mailed(app: Flask, inbox: Inbox, reference: str = "") -> list[tuple[str, str]]:
    """What came since it was asked last: to whom, and the subject."""
    del inbox.taken[:]
    run_due_jobs(app)
    for email in inbox.taken:
        assert TOLD_NOTHING.search(email.get_content() + email["Subject"]) is None
        assert reference in email.get_content()
    return sorted((email["To"], email["Subject"]) for email in inbox.taken)


def test_sender_force_and_leads_are_told_of_sending_and_leads_of_withdrawing(
    app: Flask, browser: Browser, force: UUID, inbox: Inbox
) -> None:
    assessment = begin_signed(app, force)
    inspectorate = open_to_inspectorate(app, force)
    sign_in(app, "Lee Lead", inspectorate, Role.LEAD_INSPECTOR)
    sign_in(app, "Ina Inspector", inspectorate, Role.INSPECTOR)
    sign_in(app, "Rae Reader", force, Role.READER)
    mailed(app, inbox)

    send(browser, assessment)

    [submission] = find_submissions(app, assessment)
    sent = "An assessment was sent to the inspectorate"
    assert mailed(app, inbox, submission.reference) == [
        ("asha.coordinator@example.test", sent),
        ("lee.lead@example.test", "A force sent an assessment"),
        ("sam.signatory@example.test", sent),
    ]
    withdraw(browser, assessment, "An exhibit of another force was added by mistake")
    assert mailed(app, inbox, submission.reference) == [
        ("lee.lead@example.test", "A force withdrew an assessment"),
    ]
