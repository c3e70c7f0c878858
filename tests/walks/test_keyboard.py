"""A keyboard is enough: on every page, and for the whole of the main job."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, Locator, Page, expect

from checklist.core.organisations import OrganisationKind, Role
from tests.accounts.people import PASSWORD, with_password
from tests.assessments.assessments import VCC
from tests.browser import add_organisation
from tests.walks.conftest import Service, signed_in
from tests.walks.keyboard import Hands, complaints_of_keyboard
from tests.walks.stocking import Stock
from tests.walks.test_every_page import pages_of

MINUTES_FOR_A_REPORT = 4


@pytest.mark.parametrize("state", ["full", "stranger"])
def test_tab_reaches_everything_on_every_page_in_order_and_in_sight(
    service: Service,
    inside: Flask,
    stocks: Callable[[str], Stock],
    chromium: Browser,
    state: str,
) -> None:
    stock = stocks(state)
    context = signed_in(chromium, service, stock.who)
    page = context.new_page()
    complaints = []

    for rule, path in pages_of(inside, stock):
        page.goto(path)
        complaints += [f"{rule.endpoint}: {said}" for said in complaints_of_keyboard(page)]
    context.close()

    assert complaints == []


def test_the_main_job_is_done_by_keyboard_alone(
    service: Service, inside: Flask, chromium: Browser, tmp_path: Path
) -> None:
    force = add_organisation(inside, "Keyshire Police", OrganisationKind.FORCE)
    email = with_password(inside, "Kay Board", force, Role.COORDINATOR)
    context = signed_in(chromium, service, None)
    page = context.new_page()
    page.on("filechooser", lambda _: None)  # told late, Chromium opens a window that nobody sees
    hands = Hands(page)

    sign_in(hands, email)
    start(hands)
    answer(hands)
    add_exhibit(hands, tmp_path)
    read_results(hands)
    print_report(hands)
    hands.follow("Sign out")

    expect(page.get_by_role("heading", level=1)).to_contain_text("signed out")
    context.close()


def sign_in(hands: Hands, email: str) -> None:
    hands.page.goto("/sign-in")
    hands.reach("Skip to main content")
    hands.press("Enter")
    expect(hands.page.locator("#main-content")).to_be_focused()
    hands.type("Email address", email)
    hands.type("Password", PASSWORD)
    hands.press("Enter")
    expect(heading(hands.page)).to_have_text("Assessments")


def start(hands: Hands) -> None:
    hands.follow("Start an assessment")
    hands.reach("Question set")
    hands.press("Space")
    hands.type("Title", "By keyboard")
    for name, day in (("period_begins", "1 10 2025"), ("period_ends", "30 9 2026")):
        type_day(hands, name, day)
    type_day(hands, "as_at", "30 9 2026")
    hands.reach("Marking")
    hands.press("Space", "ArrowDown")
    hands.follow("Continue")
    hands.follow("Start the assessment")
    expect(heading(hands.page)).to_contain_text("By keyboard")


def answer(hands: Hands) -> None:
    hands.follow(VCC.questions[0].prompt)
    hands.reach("Which level fits best?")
    hands.press("Space", "ArrowDown", "ArrowDown")
    hands.type("Reason for this level", "Kept in one system, counted by hand.")
    hands.follow("Save and continue")
    expect(heading(hands.page)).to_contain_text("moves, promotions")


def add_exhibit(hands: Hands, folder: Path) -> None:
    file = folder / "counts.csv"
    file.write_text("Check,Compared\nName,12\n")
    hands.follow("Previous")
    expect(hands.page.locator("#note")).to_have_value("Kept in one system, counted by hand.")
    hands.reach("Ready for files")
    with hands.page.expect_file_chooser() as chooser:
        hands.press("Enter")
    chooser.value.set_files(file)
    hands.follow("Upload and describe")
    type_day(hands, "document_date", "1 9 2026")
    hands.type("What it shows", "Twelve records agree.")
    hands.reach("How strong is it?")
    hands.press("Space", "ArrowDown")
    hands.follow("Add exhibit")
    expect(hands.page.locator("main")).to_contain_text("Twelve records agree.")


def read_results(hands: Hands) -> None:
    hands.follow("Results")
    expect(hands.page.locator("main")).to_contain_text("supported")


def print_report(hands: Hands) -> None:
    hands.follow("Report")
    hands.follow("Make the report")
    ready = hands.page.get_by_role("link", name=re.compile("Download"))
    ready.wait_for(timeout=MINUTES_FOR_A_REPORT * 60_000)
    hands.reach("Download")
    with hands.page.expect_download() as coming:
        hands.press("Enter")
    assert coming.value.suggested_filename.endswith(".pdf")


def heading(page: Page) -> Locator:
    return page.get_by_role("heading", level=1)


def type_day(hands: Hands, name: str, day: str) -> None:
    """Type a date into its three fields, going on from one to the next."""
    for part, number in zip(("day", "month", "year"), day.split(), strict=True):
        hands.type(f"{name}-{part}", number)
