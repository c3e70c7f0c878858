"""The results of what is signed lead nobody on to answer more."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory
from tests.assessments.sign_off.test_reopening import reopen
from tests.browser import Browser


def test_the_results_of_what_is_signed_offer_no_next_question(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_awaiting(app, force)
    url = f"/assessments/{assessment}/results"
    sam = signatory(app, force)
    sign(sam, assessment)

    for person in (browser, sam):
        assert "Next unanswered question" not in person.get(url).text
    reopen(browser, assessment, "The wrong marking.")
    assert "Next unanswered question" in browser.get(url).text
