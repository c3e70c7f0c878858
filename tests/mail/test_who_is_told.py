"""Pages say that somebody is told by email only where this service sends any."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from flask import Flask

from checklist.registry import SETTINGS
from checklist.settings import MailServer, Settings, Tls
from tests.assessments.reach.assigning import inspector, lead
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory, text_of
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser
from tests.reviews.test_beginning import assign

SERVER = MailServer("localhost", 9, Tls.NEVER, "checklist@example.test")


@pytest.fixture(params=[None, SERVER], ids=["no mail", "mail"])
def sends(request: pytest.FixtureRequest, app: Flask, settings: Settings) -> bool:
    """Whether the service sends mail."""
    SETTINGS.set(app, replace(settings, mail=request.param))
    return request.param is not None


def test_who_signs_reopens_and_declines_reads_who_is_told(
    app: Flask, force: UUID, browser: Browser, sends: bool
) -> None:
    assessment = begin_awaiting(app, force)
    sam = signatory(app, force)
    declining = text_of(sam.get(f"/assessments/{assessment}/sign-off/decline"))
    taking_back = text_of(browser.get(f"/assessments/{assessment}/sign-off"), "#take-back")
    sign(sam, assessment)
    signed = text_of(sam.get(f"/assessments/{assessment}/seals/1?signed=yes"))
    reopening = text_of(sam.get(f"/assessments/{assessment}/reopen"))

    assert ("by email" in declining) is sends
    assert ("The signatories are told" in taking_back) is sends
    assert ("the other signatories are told" in signed) is sends
    assert ("by email" in reopening) is sends
    assert "read your reason here" in declining
    assert "read your reason here" in reopening


def test_who_assigns_reads_whether_they_are_told(
    app: Flask, force: UUID, browser: Browser, sends: bool
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    leading = lead(app, inspectorate)
    inspector(app, inspectorate)

    assign(app, leading, "/assignments/new", "Ina Inspector", force=str(force))

    told = text_of(leading.get("/assignments"), "body")
    assert "Assigned" in told
    assert ("They are told by email" in told) is sends
