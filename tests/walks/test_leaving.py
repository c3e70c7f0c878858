"""A page is not left with text that nothing keeps before the browser has asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from tests.walks.conftest import Service, signed_in
from tests.walks.stocking import Stock

TYPED = "Ask the registrar who keeps the book"


@pytest.fixture
def notes(
    service: Service, stocks: Callable[[str], Stock], chromium: Browser
) -> Iterator[tuple[Page, list[str]]]:
    """The page of a question's notes, and what the browser asked there; the answer is to stay."""
    stock = stocks("full")
    context = signed_in(chromium, service, stock.who)
    page, asked = context.new_page(), []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    page.goto(f"/assessments/{stock.examples['assessment_id']}/questions/vet-09/notes")
    yield page, asked
    context.close()


def leave(page: Page) -> None:
    """Follow a link away, once the page's scripts are there, which see to it that one is asked."""
    page.wait_for_load_state()
    page.evaluate("window.here = true")
    page.get_by_role("link", name="Assessments", exact=True).click()


def try_to_leave(page: Page, asked: list[str]) -> None:
    """Follow a link away, and stay when the browser asks: the page is the one it was."""
    with page.expect_event("dialog"):
        leave(page)
    assert asked == ["beforeunload"]
    assert page.evaluate("window.here")


def test_who_would_lose_what_they_typed_is_asked_and_may_stay(
    notes: tuple[Page, list[str]],
) -> None:
    page, asked = notes
    page.locator("textarea#text").fill(TYPED)

    try_to_leave(page, asked)

    expect(page.locator("textarea#text")).to_have_value(TYPED)


def test_a_refused_form_still_holds_what_was_typed(notes: tuple[Page, list[str]]) -> None:
    page, asked = notes
    page.locator("textarea#text").fill(TYPED + " x" * 4000)
    page.locator("main form", has=page.locator("textarea#text")).locator("button").last.click()
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    assert asked == []
    page.locator("h1").click()

    try_to_leave(page, asked)


def test_a_list_of_choices_that_shows_its_first_was_not_changed(
    notes: tuple[Page, list[str]],
) -> None:
    page, asked = notes
    page.goto("/plan/actions/new")
    expect(page.locator("main form textarea").first).to_be_visible()
    assert not page.locator("main form select option[selected]").count()
    page.locator("h1").click()

    leave(page)

    expect(page.get_by_role("heading", level=1)).to_contain_text("Assessments")
    assert asked == []


def test_nobody_is_asked_who_saves_or_typed_nothing(notes: tuple[Page, list[str]]) -> None:
    page, asked = notes
    page.locator("textarea#text").fill(TYPED)
    page.locator("main form", has=page.locator("textarea#text")).locator("button").last.click()
    expect(page.locator("main")).to_contain_text(TYPED)
    page.locator("textarea#text").fill(TYPED)
    page.locator("textarea#text").fill("")

    leave(page)

    expect(page.get_by_role("heading", level=1)).to_contain_text("Assessments")
    assert asked == []
