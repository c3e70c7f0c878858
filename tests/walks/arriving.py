"""Waiting for the page that a press or a link leads to, before anything is read there or left."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect


def expect_heading(page: Page, words: str | re.Pattern[str]) -> None:
    """Wait for the page that is so headed: no page that leads to it is headed alike."""
    expect(page.get_by_role("heading", level=1)).to_have_text(words)


def expect_refused(page: Page) -> None:
    """Wait for the page that says what is wrong with the form just sent."""
    expect(page).to_have_title(re.compile("^Error: "))


def expect_started(page: Page) -> None:
    """Wait for the list of questions of an assessment just started, at its own address."""
    expect(page).to_have_url(re.compile(r"//[^/]+/assessments/[0-9a-f-]{36}$"))
