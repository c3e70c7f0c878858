"""The end of a sign-in is told before it comes, and nothing that was typed is lost by it."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.walks.checking import DESKTOP, Inspector, violations
from tests.walks.conftest import Service
from tests.walks.test_drafts import Place, assessment, note, place, sign_in
from tests.walks.test_main_job import PASSWORD

__all__ = ["assessment", "place"]

ALMOST = 12 * 60 - 4
"""Minutes: within the five in which the dialog is shown."""


def confirm(page: Page) -> None:
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    expect(page.locator("main")).to_contain_text("Go back to the other tab")


def test_the_end_of_the_longest_sign_in_is_told_and_put_off_without_leaving_the_page(
    place: Place, pictures: Path
) -> None:
    page = place.context.new_page()
    page.clock.install()
    page.goto("/assessments/start")
    page.get_by_label("Title").fill("Typed before the end")
    place.let_last(minutes=ALMOST)
    page.clock.run_for("56:00")
    warning = page.get_by_role("dialog")
    expect(warning).to_contain_text("A sign-in lasts 12 hours")
    expect(warning).to_contain_text("4 minutes")
    expect(warning.get_by_role("button", name="Stay signed in")).to_be_hidden()
    assert violations(page) == []
    Inspector(pictures, has_scripts=True).look(page, "sign-in-ends")

    with place.context.expect_page() as opened:
        warning.get_by_role("button", name="Confirm that it is you").click()
    confirm(opened.value)
    page.bring_to_front()
    page.evaluate("window.dispatchEvent(new Event('focus'))")

    expect(warning).to_be_hidden()
    expect(page.get_by_label("Title")).to_have_value("Typed before the end")


def test_the_warning_is_put_aside_to_finish_what_one_is_at(place: Place) -> None:
    page = place.context.new_page()
    page.clock.install()
    page.goto(f"{place.assessment}/questions/vet-10")
    place.let_last(minutes=ALMOST)
    page.clock.run_for("56:00")
    warning = page.get_by_role("dialog")

    warning.get_by_role("button", name="Back to the page").click()

    page.clock.run_for("00:30")
    expect(warning).to_be_hidden()
    place.let_last(minutes=12 * 60 + 1)
    page.clock.run_for("05:00")
    expect(warning).to_contain_text("You were signed out")


def test_after_the_end_a_page_with_text_that_is_not_kept_stays_open(place: Place) -> None:
    page = place.context.new_page()
    page.clock.install()
    page.goto("/assessments/start")
    page.get_by_label("Title").fill("Typed before the end")
    place.let_last(minutes=12 * 60 + 1)
    page.clock.run_for("61:00")
    warning = page.get_by_role("dialog")
    expect(warning).to_contain_text("opens in a new tab, and what you typed stays here")

    with place.context.expect_page() as opened:
        warning.locator("[data-returns]").click()
    sign_in(opened.value)
    page.bring_to_front()
    page.evaluate("window.dispatchEvent(new Event('focus'))")

    expect(warning).to_be_hidden()
    expect(page.get_by_label("Title")).to_have_value("Typed before the end")


def test_without_scripts_the_page_says_when_it_ends_and_a_text_sent_later_is_shown(
    service: Service, chromium: Browser, place: Place
) -> None:
    context = chromium.new_context(
        base_url=service.url, viewport=DESKTOP, java_script_enabled=False
    )
    page = context.new_page()
    sign_in(page)
    place.let_last(minutes=12 * 60 - 15)
    page.goto(f"{place.assessment}/questions/vet-12")
    said = page.get_by_role("region", name="Important")
    expect(said).to_contain_text(re.compile(r"You will be signed out on .+ at \d+:\d\d[ap]m"))
    note(page).fill("Typed without scripts")
    place.let_last(minutes=12 * 60 + 1)

    page.get_by_role("button", name="Save and continue").click()

    expect(page.locator("main")).to_contain_text("Typed without scripts")
    with context.expect_page() as opened:
        page.get_by_role("link", name="Sign in").first.click()
    sign_in(opened.value)
    page.get_by_role("button", name="Save my answer").click()
    page.goto(f"{place.assessment}/questions/vet-12")
    expect(note(page)).to_have_value("Typed without scripts")
    context.close()
