"""Several files at once in a real browser: how far each has come, what will do, and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.walks.arriving import arrive, expect_refused
from tests.walks.checking import DESKTOP, Inspector, violations
from tests.walks.conftest import PATIENCE, Service, signed_in
from tests.walks.holding import hold
from tests.walks.stocking import stocking
from tests.walks.test_main_job import fill_date

KILOBYTE = 1024
NOT_DONE_SOON = 10 * KILOBYTE
"""Bytes a second at which a file is still under way once a busy machine has looked at the page."""


@pytest.fixture(scope="package")
def window(
    service: Service, inside: Flask, chromium: Browser, pictures: Path
) -> Iterator[BrowserContext]:
    """A coordinator's window, whose pages may complain of nothing but a lost connection."""
    shire = stocking(inside, "Uploadshire Police", "Una Uploader")
    context = signed_in(chromium, service, shire.browser, viewport=DESKTOP)
    inspector = Inspector(pictures, has_scripts=True)
    inspector.watch(context)
    yield context
    assert [one for one in inspector.complaints if "Failed to load resource" not in one] == []
    context.close()


@pytest.fixture
def page(window: BrowserContext) -> Iterator[Page]:
    page = window.new_page()
    yield page
    page.close()


def slow_down(page: Page, bytes_a_second: int) -> None:
    """Let what is sent crawl, as from a station at the end of a wire; -1: as it comes."""
    page.context.new_cdp_session(page).send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": 0,
            "downloadThroughput": -1,
            "uploadThroughput": bytes_a_second,
        },
    )


def file(folder: Path, name: str, kilobytes: int = 1) -> Path:
    path = folder / name
    path.write_bytes((name.encode() + b"\n").ljust(KILOBYTE, b".") * kilobytes)
    return path


def choose(page: Page, *files: Path) -> None:
    page.locator("input[type=file]").set_input_files(files)


def row(page: Page, name: str) -> Locator:
    return page.locator(".checklist-upload", has_text=name)


def expect_said(place: Locator, words: str | re.Pattern[str]) -> None:
    expect(place).to_contain_text(words, use_inner_text=True, timeout=PATIENCE)


def press(page: Page, what: str, name: str) -> None:
    row(page, name).get_by_role("button", name=re.compile(rf"^{what}\s+{name}$")).click()


def follow(button: Locator) -> None:
    """Note where a button stands from the first row on, at whatever changes in its form."""
    button.evaluate(
        """button => {
            const note = () => {
                const { left, top, width, height } = button.getBoundingClientRect()
                if (button.form.querySelector(".checklist-upload"))
                    button.stood.add([left, top + scrollY, width, height].map(Math.round).join())
            }
            const all = { attributes: true, characterData: true, childList: true, subtree: true }
            button.stood = new Set()
            new MutationObserver(note).observe(button.form, all)
        }"""
    )


def stood(button: Locator) -> list[str]:
    places: list[str] = button.evaluate("button => [...button.stood]")
    return places


def describe(page: Page) -> None:
    fill_date(page, "document_date", (1, 9, 2026))
    page.get_by_label("OFFICIAL", exact=True).check()


def test_each_file_shows_how_far_it_has_come_and_what_to_do(
    page: Page, tmp_path: Path, pictures: Path
) -> None:
    page.goto("/evidence/new")
    slow_down(page, NOT_DONE_SOON)
    choose(
        page, file(tmp_path, "large.txt", 450), file(tmp_path, "tool.exe"), file(tmp_path, "b.txt")
    )
    status = page.locator("form [role=status]")
    expect_said(status, re.compile(r"Uploading file 1 of 3: \d+ per cent"))
    expect_said(row(page, "large.txt"), re.compile(r"\d+%"))
    expect(page.get_by_role("progressbar", name="large.txt")).to_be_visible()
    assert violations(page) == []

    page.get_by_role("button", name="Add to the library").click()
    expect_said(status, "This is sent as soon as the files are uploaded.")
    expect(status).to_be_focused()
    slow_down(page, -1)

    expect_said(status, "Not sent yet: a file was not uploaded.")
    expect_said(row(page, "large.txt"), "Uploaded 450 KB")
    expect_said(row(page, "tool.exe"), "“tool.exe” must be a PDF")
    Inspector(pictures, has_scripts=True).look(page, "uploads-one-refused")
    describe(page)
    press(page, "Remove", "tool.exe")
    expect_said(status, "“tool.exe” removed.")
    page.get_by_role("button", name="Add to the library").click()

    expect_said(page.locator("main"), "2 pieces of evidence added")
    expect(page.get_by_role("link", name="large", exact=True)).to_have_count(1)


def test_the_count_of_uploaded_files_names_those_that_were_refused(
    page: Page, tmp_path: Path
) -> None:
    page.goto("/evidence/new")

    choose(page, file(tmp_path, "tool.exe"), file(tmp_path, "b.txt"))

    expect_said(
        page.locator("form [role=status]"),
        "1 of 2 uploaded. Not uploaded: tool.exe. See the message beside each.",
    )


@pytest.mark.parametrize("width", [DESKTOP["width"], 360])
def test_the_button_stays_where_it_is_whatever_becomes_of_the_files(
    page: Page, tmp_path: Path, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/evidence/new")
    button = page.get_by_role("button", name="Add to the library")
    slow_down(page, 150 * KILOBYTE)
    follow(button)

    choose(page, file(tmp_path, "slow.txt", 100), file(tmp_path, "next.txt"))

    expect_said(page.locator("form [role=status]"), "2 of 2 uploaded.")
    assert len(stood(button)) == 1


@pytest.mark.parametrize("width", [DESKTOP["width"], 360])
def test_the_button_stays_where_it_is_though_too_many_files_were_chosen(
    page: Page, tmp_path: Path, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/evidence/new")
    follow(button := page.get_by_role("button", name="Add to the library"))

    choose(page, *(file(tmp_path, f"board-minutes-2026-{number}.txt") for number in range(11)))

    expect_said(page.locator("form [role=status]"), "10 of 10 uploaded.")
    assert len(stood(button)) == 1


def test_a_lost_connection_is_said_and_the_file_is_tried_again_once(
    page: Page, tmp_path: Path
) -> None:
    page.goto("/evidence/new")
    page.route("**/evidence/received", lambda route: route.abort(), times=1)
    choose(page, file(tmp_path, "by-button.txt"))
    expect_said(row(page, "by-button.txt"), "Not uploaded: the connection was lost. Try again.")
    press(page, "Try again", "by-button.txt")
    expect_said(row(page, "by-button.txt"), "Uploaded 1 KB")

    page.context.set_offline(True)
    choose(page, file(tmp_path, "by-itself.txt"))
    expect_said(row(page, "by-itself.txt"), "the connection was lost")
    page.context.set_offline(False)
    expect_said(row(page, "by-itself.txt"), "Uploaded 1 KB")
    describe(page)
    page.get_by_role("button", name="Add to the library").click()

    expect_said(page.locator("main"), "2 pieces of evidence added")
    expect(page.get_by_role("link", name=re.compile("^by-"))).to_have_count(2)


@pytest.mark.parametrize(
    ("status", "body"), [(200, "<h1>Sign in</h1>"), (422, "<h1>Blocked</h1>"), (200, "null")]
)
def test_a_file_that_something_on_the_way_answered_for_is_tried_again_and_the_rest_goes_on(
    page: Page, tmp_path: Path, status: int, body: str
) -> None:
    page.goto("/evidence/new")
    page.route(
        "**/evidence/received",
        lambda route: route.fulfill(status=status, content_type="text/html", body=body),
        times=1,
    )
    choose(page, file(tmp_path, "first.txt"), file(tmp_path, "second.txt"))
    expect_said(row(page, "first.txt"), "Not uploaded: the connection was lost. Try again.")
    expect_said(row(page, "second.txt"), "Uploaded 1 KB")

    press(page, "Try again", "first.txt")

    expect_said(page.locator("form [role=status]"), "2 of 2 uploaded.")


def test_a_file_under_way_is_cancelled_and_others_are_dropped_on_the_page(
    page: Page, tmp_path: Path
) -> None:
    page.goto("/evidence/new")
    slow_down(page, 20 * KILOBYTE)
    choose(page, file(tmp_path, "unwanted.txt", 900))
    press(page, "Cancel", "unwanted.txt")
    expect_said(page.locator("form [role=status]"), "“unwanted.txt” removed.")
    slow_down(page, -1)
    dropped = page.evaluate_handle(
        """() => {
            const carried = new DataTransfer()
            const names = ["drop-1.txt", "drop-2.txt", "drop-3.txt"]
            for (const name of names) carried.items.add(new File([name], name))
            return carried
        }"""
    )
    page.locator(".govuk-file-upload-button").dispatch_event("drop", {"dataTransfer": dropped})
    expect_said(page.locator("form [role=status]"), "3 of 3 uploaded.")
    eight = [file(tmp_path, f"more-{number}.txt") for number in range(8)]
    choose(page, *eight)
    expect_said(
        page.locator("form [role=status]"), "You can add 10 files at a time. Not taken: more-7.txt"
    )
    expect(page.locator(".checklist-upload", has_text="Uploaded")).to_have_count(10)


def test_what_was_not_taken_stays_in_sight_however_long_the_others_take(
    page: Page, tmp_path: Path
) -> None:
    page.goto("/evidence/new")
    slow_down(page, NOT_DONE_SOON)
    choose(
        page,
        file(tmp_path, "large.txt", 900),
        *(file(tmp_path, f"more-{number}.txt") for number in range(10)),
    )
    status = page.locator("form [role=status]")
    expect_said(status, "Not taken: more-9.txt")
    page.evaluate("() => { const now = Date.now; Date.now = () => now() + 60_000 }")
    bar = page.get_by_role("progressbar", name="large.txt")
    come = bar.evaluate("bar => bar.value")

    expect(bar).not_to_have_js_property("value", come)

    expect_said(status, "Not taken: more-9.txt")


def test_a_form_sent_too_early_waits_where_more_are_chosen_than_it_takes(
    page: Page, tmp_path: Path
) -> None:
    page.goto("/evidence/new")
    held = hold(page, "**/evidence/received")
    choose(page, file(tmp_path, "first.txt"))
    page.get_by_role("button", name="Add to the library").click()
    status = page.locator("form [role=status]")
    expect_said(status, "This is sent as soon as the files are uploaded.")

    choose(page, *(file(tmp_path, f"more-{number}.txt") for number in range(10)))
    held.let_through()

    expect_said(status, "Not taken: more-9.txt. 10 of 10 uploaded.")
    expect(page.get_by_role("button", name="Add to the library")).to_be_visible()


def test_a_file_that_failed_is_said_beside_those_not_taken_and_trying_it_again_answers_both(
    page: Page, tmp_path: Path
) -> None:
    page.goto("/evidence/new")
    page.route("**/evidence/received", lambda route: route.abort(), times=1)
    choose(page, *(file(tmp_path, f"file-{number}.txt") for number in range(11)))
    status = page.locator("form [role=status]")
    expect_said(
        status,
        "You can add 10 files at a time. Not taken: file-10.txt. "
        "9 of 10 uploaded. Not uploaded: file-0.txt. See the message beside each.",
    )

    press(page, "Try again", "file-0.txt")

    expect_said(status, re.compile(r"^10 of 10 uploaded\.$"))


def test_a_choice_that_is_taken_whole_ends_what_was_said_of_files_not_taken(
    page: Page, tmp_path: Path
) -> None:
    page.goto("/evidence/new")
    choose(page, *(file(tmp_path, f"ticked-{number}.txt") for number in range(10)))
    status = page.locator("form [role=status]")
    expect_said(status, "10 of 10 uploaded.")
    page.get_by_role("button", name="Add to the library").click()
    expect_refused(page)
    page.wait_for_load_state()
    late = file(tmp_path, "late.txt")
    choose(page, late)
    expect_said(status, re.compile(r"Not taken: late\.txt\.$"))

    page.get_by_label("ticked-0.txt").uncheck()
    choose(page, late)

    expect_said(status, re.compile(r"^1 of 1 uploaded\.$"))


def test_files_uploaded_on_the_page_of_a_question_are_described_on_the_next(
    page: Page, tmp_path: Path
) -> None:
    page.goto("/assessments/start")
    page.locator("input[name=question_set][value^=vcc]").check()
    page.get_by_label("Title").fill("Uploads")
    for name in ("period_begins", "period_ends", "as_at"):
        fill_date(page, name, (30, 9, 2026))
    page.get_by_label("OFFICIAL", exact=True).check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Start the assessment").click()
    arrive(page, "Uploads")
    page.goto(f"{page.url}/questions/vet-02")
    page.get_by_label("Reason for this level").fill("Typed, and not lost to an upload")
    choose(page, file(tmp_path, "minutes.txt"), file(tmp_path, "policy.txt"))
    expect_said(page.locator("form[enctype] [role=status]"), "2 of 2 uploaded.")

    page.get_by_role("button", name="Upload and describe").click()

    expect(page.locator("input[name=received]:checked")).to_have_count(2)
    page.wait_for_load_state()
    assert violations(page) == []
    page.get_by_label("OFFICIAL", exact=True).check()
    for number in range(2):
        page.get_by_label("What it shows", exact=False).nth(number).fill("That it was decided.")
        page.get_by_label("How strong is it?").nth(number).select_option("E1")
    page.get_by_role("button", name="Add exhibits").click()
    expect_said(page.locator("main"), "Exhibits 1 to 2 added")
    expect(page.get_by_label("Reason for this level")).to_have_value(
        "Typed, and not lost to an upload"
    )
