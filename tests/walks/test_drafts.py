"""Nothing typed is lost in a real browser: ended sign-ins, two tabs, going back, no connection."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.walks.arriving import arrive, expect_started
from tests.walks.checking import DESKTOP, Inspector, violations
from tests.walks.conftest import Service
from tests.walks.test_main_job import PASSWORD, describe_and_start

EMAIL = "drafts@sampleshire.example"
ALMOST = 12 * 60 - 4
"""Minutes: within the five in which the dialog is shown."""


@dataclass(frozen=True)
class Place:
    """An assessment nobody has answered yet, and its coordinator, signed in."""

    service: Service
    context: BrowserContext
    assessment: str

    def open(self, question: str) -> Page:
        """Open a question in a tab of its own."""
        page = self.context.new_page()
        page.goto(f"{self.assessment}/questions/{question}")
        return page

    def in_database(self, statement: str, *values: object) -> None:
        """Change what the service knows behind its back, as the passing of time does."""
        data = Path(self.service.environment["CHECKLIST_DATA"])
        with closing(sqlite3.connect(data / "checklist.sqlite", timeout=10)) as database, database:
            assert database.execute(statement, values).rowcount

    def end_sessions(self) -> None:
        ended = (
            "UPDATE sign_in SET ended_at = ?"
            " WHERE account_id IN (SELECT id FROM account WHERE email = ?)"
        )
        self.in_database(ended, str(datetime.now(UTC)), EMAIL)

    def let_last(self, minutes: int) -> None:
        begun = datetime.now(UTC) - timedelta(minutes=minutes)
        lasting = (
            "UPDATE sign_in SET created_at = ? WHERE ended_at IS NULL"
            " AND account_id IN (SELECT id FROM account WHERE email = ?)"
        )
        self.in_database(lasting, str(begun), EMAIL)

    def leave_idle(self, minutes: int) -> None:
        since = datetime.now(UTC) - timedelta(minutes=minutes)
        seen = (
            "UPDATE sign_in SET last_seen_at = ? WHERE ended_at IS NULL"
            " AND account_id IN (SELECT id FROM account WHERE email = ?)"
        )
        self.in_database(seen, str(since), EMAIL)


@pytest.fixture(scope="package")
def assessment(service: Service, chromium: Browser) -> str:
    """The path of an assessment that a coordinator started, their password set."""
    link = service.add_person(EMAIL, "Dee Drafter", "Sampleshire Police", "coordinator")
    context = chromium.new_context(base_url=service.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(link)
    page.get_by_label("Password", exact=False).first.fill(PASSWORD)
    page.get_by_role("button", name="Set password").click()
    arrive(page, "Assessments")
    page.goto("/assessments/start")
    page.locator("input[name=question_set][value^=vcc]").check()
    describe_and_start(page, "Drafts")
    expect_started(page)
    path = page.url.removeprefix(service.url)
    context.close()
    return path


@pytest.fixture
def place(service: Service, chromium: Browser, assessment: str) -> Iterator[Place]:
    context = chromium.new_context(base_url=service.url, viewport=DESKTOP)
    page = context.new_page()
    page.goto("/sign-in")
    sign_in(page)
    page.close()
    yield Place(service, context, assessment)
    context.close()


def sign_in(page: Page) -> None:
    """Sign in on the page that leads there, or has just been opened."""
    arrive(page, "Sign in")
    page.get_by_label("Email address").fill(EMAIL)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()


def note(page: Page) -> Locator:
    return page.get_by_label("Reason for this level")


def expect_kept(page: Page) -> None:
    expect(page.locator("#draft-status")).to_contain_text(
        re.compile(r"Draft kept at \d+:\d\d[ap]m"), use_inner_text=True
    )


def test_that_a_draft_is_kept_is_said_once_and_then_only_shown(place: Place) -> None:
    page = place.open("vet-12")
    status = page.locator("#draft-status")
    note(page).fill("The first words")
    expect_kept(page)
    expect(status).to_have_attribute("aria-live", "polite")

    note(page).press_sequentially(" and more")

    expect(status).to_have_attribute("aria-live", "off")
    expect_kept(page)


def expect_said(page: Page, words: str) -> None:
    expect(page.locator("#draft-status")).to_contain_text(words, use_inner_text=True)


def save(page: Page) -> None:
    page.get_by_role("button", name="Save and continue").click()


def test_a_draft_is_offered_after_the_session_was_lost(place: Place, pictures: Path) -> None:
    page = place.open("vet-02")
    note(page).fill("Written before the session was lost")
    page.locator("input[name=value][value='2']").check()
    expect_kept(page)

    place.context.clear_cookies()
    page.reload()
    sign_in(page)

    expect(page.locator("#draft")).to_contain_text("This is your draft from")
    expect(note(page)).to_have_value("Written before the session was lost")
    expect(page.locator("input[name=value][value='2']")).to_be_checked()
    Inspector(pictures, has_scripts=True).look(page, "question-with-draft")
    page.get_by_role("link", name="Discard the draft").click()
    expect(page.locator("#goes")).to_contain_text("Written before the session was lost")
    Inspector(pictures, has_scripts=True).look(page, "draft-discard")
    page.get_by_role("button", name="Discard the draft").click()
    expect(page.locator("main")).to_contain_text("Your draft was discarded")
    expect(note(page)).to_have_value("")


def test_two_tabs_keep_what_was_typed_last_and_saving_shows_both(place: Place) -> None:
    here, there = place.open("vet-03"), place.open("vet-03")
    note(here).fill("Typed first")
    expect_kept(here)
    note(there).fill("Typed last")
    expect_kept(there)
    third = place.open("vet-03")
    expect(note(third)).to_have_value("Typed last")

    here.locator("input[name=value][value='2']").check()
    save(here)
    expect(here).to_have_url(re.compile("vet-04$"))
    there.locator("input[name=value][value='2']").check()
    save(there)

    expect(there.locator("#conflict")).to_contain_text("Typed first")
    expect(note(there)).to_have_value("Typed last")


def test_the_older_of_two_tabs_is_told_that_its_text_is_not_the_draft(
    place: Place, pictures: Path
) -> None:
    here, there = place.open("vet-13"), place.open("vet-13")
    note(here).fill("Typed first")
    expect_kept(here)
    note(there).fill("Typed last")
    expect_kept(there)

    here.bring_to_front()
    here.evaluate("window.dispatchEvent(new Event('focus'))")
    expect_said(here, "The draft that is kept is the one you typed in another tab")
    expect(note(here)).to_have_value("Typed first")
    expect(here.get_by_role("link", name="See that draft")).to_be_visible()
    Inspector(pictures, has_scripts=True).look(here, "question-other-draft")

    note(here).press_sequentially(", and on")
    expect_kept(here)
    there.evaluate("window.dispatchEvent(new Event('focus'))")
    expect_said(there, "The draft that is kept is the one you typed in another tab")
    expect(note(there)).to_have_value("Typed last")


def test_going_back_finds_what_was_typed(place: Place) -> None:
    page = place.open("vet-04")
    note(page).fill("Typed a moment before leaving")

    page.get_by_role("link", name="All questions").click()
    arrive(page, "Drafts")
    page.go_back()

    expect(note(page)).to_have_value("Typed a moment before leaving")


def test_going_back_after_saving_and_saving_again_loses_nothing(place: Place) -> None:
    page = place.open("vet-05")
    note(page).fill("First")
    page.locator("input[name=value][value='2']").check()
    save(page)
    expect(page).to_have_url(re.compile("vet-06$"))

    page.go_back()
    expect(note(page)).to_have_value("First")
    note(page).fill("Second")
    save(page)

    expect(page).to_have_url(re.compile("vet-06$"))
    expect(note(place.open("vet-05"))).to_have_value("Second")


def test_without_a_connection_the_page_says_so_and_tries_again(place: Place) -> None:
    page = place.open("vet-06")
    place.context.set_offline(True)
    note(page).fill("Typed on a train")
    expect_said(page, "Draft not kept: no connection. Trying again.")
    save(page)
    expect_said(page, "Not saved: no connection.")
    with page.expect_event("requestfailed"):
        note(page).press_sequentially("!")
    expect(page.locator("[data-says=failing]")).to_be_hidden()
    expect_said(page, "Not saved: no connection.")
    expect(note(page)).to_have_value("Typed on a train!")

    place.context.set_offline(False)

    expect_kept(page)
    expect(note(place.open("vet-06"))).to_have_value("Typed on a train!")


def test_a_page_older_than_the_sign_in_keeps_its_text_and_can_be_saved(place: Place) -> None:
    page = place.open("vet-07")
    place.end_sessions()
    note(page).fill("Typed on an expired page")
    expect_said(page, "you are not signed in any more")

    elsewhere = place.context.new_page()
    elsewhere.goto("/sign-in")
    sign_in(elsewhere)
    page.bring_to_front()
    page.evaluate("window.dispatchEvent(new Event('focus'))")

    expect_kept(page)
    page.locator("input[name=value][value='2']").check()
    save(page)
    expect(page).to_have_url(re.compile("vet-08$"))


def test_uploading_keeps_the_draft_first(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,Count\nOne,1\n")
    page = place.open("vet-09")
    note(page).fill("Typed before uploading")

    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Upload and describe").click()
    expect(page).not_to_have_url(re.compile("vet-09$"))

    expect(note(place.open("vet-09"))).to_have_value("Typed before uploading")


def test_a_sign_in_about_to_end_can_be_put_off_and_its_end_is_said(place: Place) -> None:
    page = place.context.new_page()
    page.clock.install()
    page.goto(f"{place.assessment}/questions/vet-10")
    warning = page.get_by_role("dialog")
    place.leave_idle(minutes=57)
    page.clock.run_for("56:00")
    expect(warning).to_contain_text("You are about to be signed out")
    expect(warning).to_contain_text("3 minutes")
    expect(warning.locator("[data-returns]")).to_be_hidden()
    expect(warning.get_by_role("button", name="Sign out")).to_be_visible()
    assert violations(page) == []

    page.get_by_role("button", name="Stay signed in").click()
    expect(warning).to_be_hidden()

    place.leave_idle(minutes=61)
    page.clock.run_for("57:00")
    expect(warning).to_contain_text("You were signed out")
    expect(warning.locator("[data-stays]")).to_be_hidden()
    expect(warning.locator("[data-returns]")).to_be_focused()
    page.get_by_role("link", name="Sign in again").or_(
        page.get_by_role("button", name="Sign in again")
    ).click()
    sign_in(page)
    expect(page).to_have_url(re.compile("vet-10$"))


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

    with page.expect_response("**/session") as asked:
        page.clock.run_for("00:30")
    asked.value.finished()
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
    page.clock.run_for("57:00")
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
    page.goto("/sign-in")
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
    expect(page.locator(".govuk-notification-banner")).to_contain_text("saved")
    page.goto(f"{place.assessment}/questions/vet-12")
    expect(note(page)).to_have_value("Typed without scripts")
    context.close()


def test_two_saves_are_compared_and_the_earlier_is_restored(place: Place, pictures: Path) -> None:
    inspector = Inspector(pictures, has_scripts=True)
    page = place.open("vet-11")
    for level, text in (("2", "Checked in May, by hand."), ("3", "Checked in June, by a tool.")):
        page.goto(f"{place.assessment}/questions/vet-11")
        note(page).fill(text)
        page.locator(f"input[name=value][value='{level}']").check()
        save(page)
        expect(page).to_have_url(re.compile("vet-12$"))
    page.goto(f"{place.assessment}/questions/vet-11/history")
    inspector.look(page, "history-of-two")
    page.get_by_role("button", name="Compare").click()
    arrive(page, "Saves 1 and 2 compared")
    inspector.look(page, "history-compared")

    page.get_by_role("link", name="Restore save 1").click()
    expect(note(page)).to_have_value("Checked in May, by hand.")
    inspector.look(page, "question-restored")
    save(page)

    expect(page).to_have_url(re.compile("vet-12$"))
    expect(note(place.open("vet-11"))).to_have_value("Checked in May, by hand.")


def test_figures_are_worked_out_while_they_are_typed_and_nothing_is_saved(place: Place) -> None:
    page = place.open("vet-22")
    expect(page.get_by_role("button", name="Work out the figures")).to_have_count(0)
    for group, decided, refused in (("female", "200", "30"), ("male", "300", "20")):
        page.locator(f"#figure-M24-decided-{group}").fill(decided)
        page.locator(f"#figure-M24-refused-{group}").fill(refused)

    found = page.locator("#M25-worked-out")
    expect(found).to_contain_text("2.25 (1.32 to 3.85)")
    expect(page.locator("#figure-M24-refused-male")).to_be_focused()

    page.locator("#figure-M24-refused-male").fill("301")
    expect(page.locator("#wrong-figures")).to_contain_text("Check these figures")
    assert "Saved answer" not in page.content()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("👮" * 2500, "You have 1,500 characters remaining"),
        (" e\u0301\u2028" + "e\u0301" * 3998 + "\n ", "You have 0 characters remaining"),
        ("👮" * 4001, "You have 1 character too many"),
    ],
)
def test_characters_are_counted_as_the_server_counts_them(
    place: Place, typed: str, words: str
) -> None:
    page = place.open("vet-02")

    page.locator("#note").fill(typed)

    counter = page.locator(".govuk-character-count", has=page.locator("#note"))
    expect(counter.locator(".govuk-character-count__status")).to_have_text(words)
