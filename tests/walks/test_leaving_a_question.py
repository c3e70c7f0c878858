"""A question is not left with text that is kept nowhere before it is kept, or the browser asked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from uuid import UUID

import pytest
from flask import Flask
from playwright.sync_api import Browser, Dialog, Page, Request, expect
from sqlalchemy import select

from checklist.assessments.models import Draft
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import begin
from tests.browser import sign_in
from tests.walks.arriving import arrive, arrive_at, expect_refused
from tests.walks.conftest import Service, signed_in
from tests.walks.holding import hold
from tests.walks.stocking import Stocking, stocking
from tests.walks.test_leaving import try_to_leave

TYPED = "Typed a moment before"
STOPPED = "document.querySelector('#answer').addEventListener('submit', (e) => e.preventDefault())"
"""What is sent does not arrive, as where somebody presses Escape meanwhile."""


@dataclass(frozen=True)
class Tab:
    """A question in a tab, what the browser asked there, and what was sent from it."""

    page: Page
    inside: Flask
    assessment: UUID
    asked: list[str] = field(default_factory=list)
    sent: list[Request] = field(default_factory=list)

    def stay(self, dialog: Dialog) -> None:
        self.asked.append(dialog.type)
        dialog.dismiss()

    def type(self, text: str) -> None:
        self.page.get_by_label("Reason for this level").press_sequentially(text)

    def expect_said(self, words: str) -> None:
        status = self.page.locator("#draft-status")
        expect(status).to_contain_text(words, use_inner_text=True)

    def drafts(self) -> list[str]:
        with self.inside.app_context():
            found = db.session.scalars(select(Draft).filter_by(assessment_id=self.assessment))
            return [note for draft in found for note in json.loads(draft.fields)["note"]]


@pytest.fixture(scope="package")
def shire(inside: Flask) -> Stocking:
    """A coordinator of a force that no other walk sees."""
    return stocking(inside, "Partingshire Police", "Petra Parting")


@pytest.fixture
def tab(service: Service, inside: Flask, shire: Stocking, chromium: Browser) -> Iterator[Tab]:
    somebody = f"Petra {token_hex(4)}"  # one walk signs its person out
    context = signed_in(chromium, service, sign_in(inside, somebody, shire.force, Role.COORDINATOR))
    tab = Tab(context.new_page(), inside, begin(inside, shire.force))
    tab.page.on("dialog", lambda dialog: tab.stay(dialog))
    tab.page.on("request", lambda request: tab.sent.append(request))
    tab.page.goto(f"/assessments/{tab.assessment}/questions/vet-03")
    yield tab
    context.close()


def test_who_signs_out_at_once_has_a_draft_of_the_last_words(tab: Tab) -> None:
    tab.type(TYPED)
    tab.page.get_by_role("button", name="Sign out").click()

    arrive(tab.page, "You have signed out")

    assert tab.drafts() == [TYPED]
    assert tab.asked == []


def test_text_that_is_not_kept_since_the_sign_in_ended_is_not_left_unasked(tab: Tab) -> None:
    tab.page.context.clear_cookies()
    tab.type(TYPED)
    tab.expect_said("you are not signed in any more")

    try_to_leave(tab.page, tab.asked)

    expect(tab.page.get_by_label("Reason for this level")).to_have_value(TYPED)


def test_the_reason_of_a_mark_that_was_not_given_is_not_left_unasked(tab: Tab) -> None:
    tab.page.get_by_label("Why it needs another look").fill(TYPED)

    try_to_leave(tab.page, tab.asked)


def test_a_reason_that_was_refused_is_not_left_unasked(tab: Tab) -> None:
    tab.page.get_by_label("Why it needs another look").fill(TYPED)
    tab.page.get_by_role("button", name="Save and continue").click()
    expect_refused(tab.page)
    tab.page.locator("h1").click()  # who did nothing on a page is not asked

    try_to_leave(tab.page, tab.asked)


def test_where_nothing_answers_a_save_stays_on_its_page_and_goes_once_it_can(tab: Tab) -> None:
    tab.page.route("**/draft", lambda route: route.abort())
    tab.type(TYPED)
    tab.expect_said("Draft not kept: no connection")

    tab.page.get_by_role("button", name="Save and continue").click()
    tab.expect_said("Not saved: no connection.")
    expect(tab.page.get_by_label("Reason for this level")).to_have_value(TYPED)

    tab.page.unroute_all()
    tab.type(", and on")
    tab.expect_said("Draft kept at")
    tab.page.get_by_role("button", name="Save and continue").click()
    arrive_at(tab.page, ".*/vet-04")
    assert tab.asked == []


def test_who_presses_save_again_is_believed_whatever_became_of_drafts(tab: Tab) -> None:
    tab.page.route("**/draft", lambda route: route.abort())
    tab.type(TYPED)
    tab.expect_said("Draft not kept: no connection")
    tab.page.get_by_role("button", name="Save and continue").click()
    tab.expect_said("Not saved: no connection.")

    # Past the second in which a press is taken for the second half of a double click.
    save = tab.page.get_by_role("button", name="Save and continue")
    save.evaluate("(button) => button.form.requestSubmit(button)")

    arrive_at(tab.page, ".*/vet-04")
    assert tab.asked == []


def test_who_types_on_after_a_save_without_an_answer_has_a_draft_and_is_asked(tab: Tab) -> None:
    tab.type(TYPED)
    tab.page.evaluate(STOPPED)
    tab.page.get_by_role("button", name="Save and continue").click()

    tab.expect_said("Draft kept at")
    with tab.page.expect_response("**/draft"):
        tab.type(", and on")

    assert tab.drafts() == [f"{TYPED}, and on"]
    try_to_leave(tab.page, tab.asked)


def test_uploading_pressed_twice_while_the_draft_is_kept_is_sent_once(
    tab: Tab, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,Count\nOne,1\n")
    tab.page.locator("input[type=file]").set_input_files(file)
    uploads = tab.page.locator(".checklist-uploads__status")
    expect(uploads).to_contain_text("1 of 1 uploaded.", use_inner_text=True)
    held = hold(tab.page, "**/draft")
    tab.type(TYPED)
    upload = tab.page.get_by_role("button", name="Upload and describe")
    upload.evaluate("(button) => [1, 2].forEach(() => button.form.requestSubmit(button))")

    held.let_through()
    expect(tab.page.get_by_label("What it shows", exact=False)).to_be_visible()

    posts = [one for one in tab.sent if one.method == "POST"]
    assert len([one for one in posts if one.url.endswith("/exhibits/new")]) == 1
