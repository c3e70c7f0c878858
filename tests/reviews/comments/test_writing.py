"""A force writes comments on a draft report, a signatory approves them, and they are sent once."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.core.organisations import Role
from checklist.db import begin_write, db
from checklist.reviews.comments.models import DraftComment
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one, sign_in
from tests.reviews.comments.commenting import (
    KIND,
    TEXT,
    answer,
    approve_and_send,
    change,
    listing,
    move_last_day,
    press,
    write,
)
from tests.reviews.draft_reports.drafting import send_draft
from tests.revisions import run_of_revision


def test_a_comment_is_read_by_the_force_alone_until_it_is_sent(
    drafted: UUID, browser: Browser, sid: Browser, ina: Browser, lee: Browser
) -> None:
    write(browser, drafted)

    for who in (browser, sid):
        assert TEXT in text_of(who.get(listing(drafted)), "#comment-1")
    for who in (ina, lee):
        page = who.get(listing(drafted))
        assert "The force has sent none yet" in text_of(page, "#standing")
        assert not page.select("#comment-1")
        assert TEXT not in page.text

    approve_and_send(sid, drafted)
    for who in (ina, lee):
        assert TEXT in text_of(who.get(listing(drafted)), "#comment-1")


def test_evidence_of_the_as_at_date_itself_is_not_said_to_be_too_late(
    drafted: UUID, browser: Browser, sid: Browser, ina: Browser
) -> None:
    write(browser, drafted)
    written = text_of(browser.get(listing(drafted)))
    approve_and_send(sid, drafted)
    answered = text_of(ina.get(f"{listing(drafted)}/1/answer"))

    told = re.compile(r"Evidence dated after (\d+ \w+ \d{4}) changes no level")
    assert told.findall(written) == told.findall(answered) != []


def test_the_box_says_who_reads_it(drafted: UUID, browser: Browser) -> None:
    page = browser.get(f"{listing(drafted)}/new")

    said = text_of(page, "#text-seen")
    assert "coordinators and signatories of Testshire Police" in said.replace("Coordin", "coordin")
    assert "Once sent, also by" in said


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("kind", "", "Select what kind of comment it is"),
        ("place", "", "Select which part of the draft it is about"),
        ("text", " ", "Enter what is wrong, and what is right"),
    ],
)
def test_kind_place_and_text_are_wanted_and_nothing_typed_is_lost(
    drafted: UUID, browser: Browser, field: str, typed: str, said: str
) -> None:
    wrong: dict[str, Any] = {field: typed}

    page = write(browser, drafted, expect=200, **wrong)

    assert said in text_of(page, f"#{field}-error")
    if field != "text":
        assert TEXT in one(page, "#text").text
    assert not browser.get(listing(drafted)).select("#comment-1")


def test_a_place_that_the_draft_does_not_have_is_refused(drafted: UUID, browser: Browser) -> None:
    page = write(browser, drafted, expect=200, place="finding:99")

    assert page.select("#place-error")


def test_nothing_is_sent_before_a_signatory_approves(
    drafted: UUID, browser: Browser, sid: Browser
) -> None:
    write(browser, drafted)
    page = browser.get(listing(drafted))
    assert not page.select("form#send")
    assert not page.select("form#approve")
    page = sid.get(listing(drafted))

    said = sid.send(page, f"{listing(drafted)}/send", form="form#approve", expect=400)

    assert "A signatory can approve them" in said.text


def test_a_change_ends_the_approval(drafted: UUID, browser: Browser, sid: Browser) -> None:
    write(browser, drafted)
    press(sid, drafted, "approve")
    assert browser.get(listing(drafted)).select("form#send")

    change(browser, drafted, "Another text.")

    page = browser.get(listing(drafted))
    assert not page.select("form#send")
    assert "A signatory approves before anything is sent" in text_of(page, "#standing")


def test_what_changed_since_the_page_was_opened_is_not_approved(
    drafted: UUID, browser: Browser, sid: Browser
) -> None:
    page = sid.get(listing(drafted))
    write(browser, drafted)

    sid.send(page, f"{listing(drafted)}/approve", form="form#approve")

    told = text_of(sid.get(listing(drafted)))
    assert "was changed after you opened this page. Read the change, then approve" in told
    assert not sid.get(listing(drafted)).select("form#send")


def test_two_who_change_one_comment_lose_nothing(
    drafted: UUID, browser: Browser, sid: Browser
) -> None:
    write(browser, drafted)
    open_page = browser.get(f"{listing(drafted)}/1/change")
    change(sid, drafted, "Sid was first.")

    page = change(browser, drafted, "Asha was second.", page=open_page, expect=200)
    assert "Sid was first." in text_of(page, "#saved")
    assert "Asha was second." in one(page, "textarea#text").text
    change(browser, drafted, "Asha was second.", page=page)
    own = change(browser, drafted, "Twice.", page=open_page, expect=200)
    assert "You saved this comment" in text_of(own, "#text-error")

    assert "Asha was second." in text_of(browser.get(listing(drafted)), "#comment-1")


def test_a_comment_is_withdrawn_and_its_number_stays_its_own(
    drafted: UUID, browser: Browser
) -> None:
    write(browser, drafted)
    press(browser, drafted, "withdraw-1")
    assert not browser.get(listing(drafted)).select("#comment-1")

    write(browser, drafted)

    assert browser.get(listing(drafted)).select("#comment-2")


def test_inspectors_read_numbers_that_tell_of_no_comment_that_was_withdrawn(
    drafted: UUID, browser: Browser, sid: Browser, lee: Browser
) -> None:
    for text in ("One is wrong.", "Two is wrong.", "Three is wrong."):
        write(browser, drafted, text=text)
    open_page = browser.get(f"{listing(drafted)}/3/change")
    press(browser, drafted, "withdraw-1")
    assert "Three is wrong." in text_of(browser.get(listing(drafted)), "#comment-3")

    approve_and_send(sid, drafted)

    page = lee.get(listing(drafted))
    told = {str(each["id"]): each.text for each in page.select("section[id^=comment-]")}
    assert list(told) == ["comment-1", "comment-2"]
    assert "Two is wrong." in told["comment-1"]
    assert "Before it was sent" not in page.text
    answer(lee, drafted, 2, "refused")
    lee.get(f"{listing(drafted)}/3/answer", expect=404)
    assert "Three is wrong." in text_of(lee.get(f"{listing(drafted)}/2/answer"), "main")
    own = browser.get(listing(drafted))
    assert "Three is wrong." in text_of(own, "#comment-2")
    assert text_of(own, "#written-2") == "Before it was sent, it was comment 3."
    late = change(browser, drafted, "Too late.", number=3, page=open_page, expect=200)
    assert "are sent, so they stay as they are" in text_of(late, "#text-error")
    assert one(late, "textarea#text").text.strip() == "Too late."


def test_the_upgrade_keeps_the_numbers_of_comments_that_were_sent(
    app: Flask, drafted: UUID, browser: Browser, sid: Browser, lee: Browser
) -> None:
    for text in ("One is wrong.", "Two is wrong."):
        write(browser, drafted, text=text)
    press(browser, drafted, "withdraw-1")
    with app.app_context():
        begin_write(db.session)
        run_of_revision("0273", "_keep_what_was_sent")
        assert set(db.session.scalars(select(DraftComment.sent_number))) == {None}
        db.session.commit()
    approve_and_send(sid, drafted)

    with app.app_context():
        begin_write(db.session)
        db.session.execute(update(DraftComment).values(sent_number=None))
        run_of_revision("0273", "_keep_what_was_sent")
        db.session.commit()

    assert "Two is wrong." in text_of(lee.get(listing(drafted)), "#comment-2")


def test_no_comments_can_be_sent(drafted: UUID, sid: Browser, lee: Browser) -> None:
    approve_and_send(sid, drafted)

    assert "“No comments” sent by Sid Signs" in text_of(lee.get(listing(drafted)), "#standing")


def test_after_sending_nothing_changes_and_a_late_text_is_kept(
    drafted: UUID, browser: Browser, sid: Browser
) -> None:
    url = f"{listing(drafted)}/new"
    open_page = browser.get(url)
    approve_and_send(sid, drafted)

    fields: dict[str, Any] = {"kind": KIND, "place": "finding:1", "text": TEXT}
    page = browser.send(open_page, url, form="form#write", expect=200, **fields)

    assert "are sent, so they stay as they are" in text_of(page, "#text-error")
    assert TEXT in one(page, "textarea#text").text
    page = browser.get(url)
    assert "are sent, so they stay as they are" in text_of(page, "#closed")
    assert not page.select("form#write")


@pytest.mark.parametrize(("days", "is_open"), [(0, True), (-1, False)])
def test_the_last_day_is_the_forces_own_to_its_end(
    app: Flask, drafted: UUID, browser: Browser, sid: Browser, days: int, is_open: bool
) -> None:
    url = f"{listing(drafted)}/new"
    open_page = browser.get(url)
    move_last_day(app, drafted, days)

    fields: dict[str, Any] = {"kind": KIND, "place": "finding:1", "text": TEXT}
    expect = 302 if is_open else 200
    page = browser.send(open_page, url, form="form#write", expect=expect, **fields)

    if not is_open:
        assert "The last day for comments has passed" in text_of(browser.get(url), "#closed")
        assert "The last day for comments has passed" in text_of(page, "#text-error")
        assert TEXT in one(page, "textarea#text").text
    assert bool(sid.get(listing(drafted)).select("form#approve")) is is_open


def test_a_draft_that_a_newer_one_follows_takes_no_comments(
    drafted: UUID, browser: Browser, lee: Browser
) -> None:
    url = f"{listing(drafted)}/new"
    open_page = browser.get(url)
    send_draft(lee, drafted)

    fields: dict[str, Any] = {"kind": KIND, "place": "finding:1", "text": TEXT}
    page = browser.send(open_page, url, form="form#write", expect=200, **fields)

    assert "There is a newer draft report" in text_of(browser.get(url), "#closed")
    assert "There is a newer draft report" in text_of(page, "#text-error")
    assert "Comment on that one" in text_of(browser.get(listing(drafted)), "#standing")
    write(browser, drafted, draft=2)


def test_contributors_and_readers_of_the_force_read_no_comments(
    app: Flask, drafted: UUID, force: UUID
) -> None:
    for role in (Role.CONTRIBUTOR, Role.READER):
        other = sign_in(app, f"Other {role}", force, role)
        for page in ("", "/new"):
            other.get(f"{listing(drafted)}{page}", expect=403)
