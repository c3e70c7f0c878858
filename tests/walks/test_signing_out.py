"""After signing out, the browser's own memory shows nothing of the force."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from playwright.sync_api import Browser, Playwright, expect

from tests.walks.conftest import CHROMIUM, QUIETLY, Service, signed_in
from tests.walks.stocking import leaving

KEEPS_PAGES = "--disable-back-forward-cache"
"""What Playwright starts browsers with, and people do not."""


@pytest.fixture
def remembering(playwright: Playwright) -> Iterator[Browser]:
    """A Chromium that keeps pages left behind in memory, as people's do."""
    browser = playwright.chromium.launch(
        executable_path=CHROMIUM, args=list(QUIETLY), ignore_default_args=[KEEPS_PAGES]
    )
    yield browser
    browser.close()


def test_the_back_button_shows_nothing_once_signed_out(
    service: Service, inside: Flask, remembering: Browser
) -> None:
    stock = leaving(inside)
    context = signed_in(remembering, service, stock.who)
    page = context.new_page()
    private = "Only for Leaveshire"
    assessment = f"/assessments/{stock.examples['assessment_id']}"
    for path in ("/", assessment, f"{assessment}/results"):
        page.goto(path)
        expect(page.locator("body")).to_contain_text(private)

    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("signed out")

    for _ in range(3):
        page.go_back(wait_until="load")
        expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
        assert private not in page.content()
    context.close()
