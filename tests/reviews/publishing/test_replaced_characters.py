"""What no typeface holds is told before a published report is printed."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from tests.across_forces.many_forces import publish_round
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.core.review_reports.reports import build
from tests.reviews.publishing.test_published_pdf import pdf_of


def test_characters_that_are_printed_as_others_are_told(
    app: Flask, force: UUID, browser: Browser
) -> None:
    plain = publish_round(app, force, year=2025)
    marked = publish_round(app, force, report=build(method="Two inspectors \u2705 read it."))

    assert not browser.get(pdf_of(plain, "whole")).select("#replaced")
    told = text_of(browser.get(pdf_of(marked, "whole")), "#replaced")
    assert "\u2705 is printed as \u2714" in told
