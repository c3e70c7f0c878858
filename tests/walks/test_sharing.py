"""Sharing out, in a real browser: a section is given, answered, talked about and taken back."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.walks.arriving import arrive
from tests.walks.checking import DESKTOP, PHONE, Inspector, evaluate
from tests.walks.conftest import Service
from tests.walks.test_joining import open_window, sign_in
from tests.walks.test_main_job import (
    PASSWORD,
    describe_and_start,
    fill_date,
    set_password,
)

FORCE = "Sampleshire Police"
SCROLLS = """[...document.querySelectorAll(".checklist-scroll")]
  .filter((one) => one.scrollWidth > one.clientWidth + 1).length"""
SHARE_OF_NAME = """(() => {
  const row = document.querySelector("[aria-labelledby=by-person] tbody tr");
  return row.querySelector("th").clientWidth / row.clientWidth;
})()"""


def test_a_section_is_shared_answered_and_taken_back(
    service: Service, chromium: Browser, inspector: Inspector
) -> None:
    coordinator = open_as(service, chromium, inspector, "Cleo Coordinator", "coordinator")
    contributor = open_as(service, chromium, inspector, "Cody Contributor", "contributor")
    coordinator.get_by_role("button", name="Start an assessment").click()
    coordinator.locator("input[name=question_set]").first.check()
    describe_and_start(coordinator, f"Shared {inspector.pictures.name}")

    share_section(coordinator, inspector)
    question = answer_from_home(contributor, inspector)
    ask(contributor, question, "@Cleo Coordinator, is 3 right here?", inspector)
    reply_from_home(coordinator, inspector)
    take_back(coordinator, inspector)

    contributor.goto(question)
    expect(contributor.get_by_role("main")).to_contain_text("is not shared with you")
    inspector.look(contributor, "not-shared")
    assert [text for text in inspector.complaints if "403" not in text] == []


def open_as(
    service: Service, chromium: Browser, inspector: Inspector, name: str, role: str
) -> Page:
    """Open a window in which a new person is signed in."""
    email = f"{name.split()[0].lower()}.{inspector.pictures.name}@sampleshire.example"
    page = open_window(chromium, service, inspector).new_page()
    set_password(page, service.add_person(email, name, FORCE, role), inspector)
    sign_in(page, email, PASSWORD)
    expect(page.get_by_role("heading", level=1)).to_have_text("Assessments")
    return page


def share_section(page: Page, inspector: Inspector) -> None:
    page.get_by_role("link", name=re.compile("^Share questions out")).click()
    arrive(page, "Who answers what")
    inspector.look(page, "shares-none")
    page.get_by_role("button", name="Share questions").click()
    arrive(page, "Share questions")
    page.get_by_role("button", name="Share", exact=True).click()
    expect(page).to_have_title(re.compile("^Error: "))
    inspector.look(page, "share-refused")
    page.locator("select[name=recipient]").select_option(label="Cody Contributor")
    page.locator("input[name=sections]").first.check()
    fill_date(page, "due", (30, 9, 2099))
    page.get_by_role("button", name="Share", exact=True).click()
    arrive(page, "Who answers what")
    expect(page.get_by_role("main")).to_contain_text("Cody Contributor")
    inspector.look(page, "shares")
    page.set_viewport_size(PHONE)
    assert not evaluate(page, SCROLLS), "who answers what fits on a phone"
    assert evaluate(page, SHARE_OF_NAME) > 0.9, "a long name has a line of its own there"
    page.set_viewport_size(DESKTOP)


def answer_from_home(page: Page, inspector: Inspector) -> str:
    """Answer the first question that home lists, and give its address."""
    page.goto("/")
    expect(page.get_by_role("main")).to_contain_text("Answer by 30 September 2099")
    inspector.look(page, "home-to-answer")
    page.locator("section[aria-labelledby=my-work] a").first.click()
    page.locator("input[name=value][value='3']").check()
    question = page.url
    page.get_by_label("Reason for this level").fill("Kept in one system and reconciled monthly.")
    page.get_by_role("button", name="Save and continue").click()
    expect(page).not_to_have_url(question)
    return question


def ask(page: Page, question: str, text: str, inspector: Inspector) -> None:
    page.goto(f"{question}/notes")
    inspector.look(page, "notes-none")
    page.locator("textarea#text").fill("@Nobody Here, is it?")
    page.get_by_role("button", name="Save note").click()
    expect(page).to_have_title(re.compile("^Error: "))
    inspector.look(page, "note-refused")
    page.locator("textarea#text").fill(text)
    page.get_by_role("button", name="Save note").click()
    expect(page.locator(".checklist-note")).to_contain_text("is 3 right here?")
    inspector.look(page, "notes")


def reply_from_home(page: Page, inspector: Inspector) -> None:
    page.goto("/")
    expect(page.get_by_role("main")).to_contain_text("Asked of you in notes")
    inspector.look(page, "home-asked")
    page.locator("section[aria-labelledby=my-work] a[href*='/notes/threads/']").first.click()
    arrive(page, "Reply to these notes")
    page.locator("textarea#text").fill("Yes, by the audit of May.")
    inspector.look(page, "thread")
    page.locator("form#reply button").first.click()
    expect(page.locator(".checklist-note").last).to_contain_text("by the audit of May")


def take_back(page: Page, inspector: Inspector) -> None:
    page.goto("/")
    page.get_by_role("link", name=f"Shared {inspector.pictures.name}", exact=True).click()
    page.get_by_role("link", name=re.compile("^Share questions out")).click()
    arrive(page, "Who answers what")
    page.get_by_role("link", name=re.compile("Cody Contributor")).click()
    arrive(page, re.compile("^Shared with"))
    expect(page.get_by_role("main")).to_contain_text("1 of ")
    inspector.look(page, "shared")
    page.locator("input[name=everything]").check()
    page.get_by_role("button", name="Take back").click()
    arrive(page, "Who answers what")
    expect(page.get_by_role("link", name=re.compile("^Cody"))).to_have_count(0)
