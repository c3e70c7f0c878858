"""Waiting for the page that a press or a link leads to, before anything is read there or left."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect


def arrive(page: Page, heading: str | re.Pattern[str]) -> None:
    """Wait until the page so headed has come, whole: the one that was left has another heading."""
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    page.wait_for_load_state()


def arrive_at(page: Page, path: str) -> None:
    """Wait until the page of this path has come, whole, whatever else another address ends with."""
    expect(page).to_have_url(re.compile(f"//[^/]+{path}$"))
    page.wait_for_load_state()


def expect_refused(page: Page) -> None:
    """Wait for the page that says what is wrong with the form just sent."""
    expect(page).to_have_title(re.compile("^Error: "))


def expect_started(page: Page) -> None:
    """Wait for the list of questions of an assessment just started, at its own address."""
    expect(page).to_have_url(re.compile(r"//[^/]+/assessments/[0-9a-f-]{36}$"))
