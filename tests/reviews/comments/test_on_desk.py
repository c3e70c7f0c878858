"""My desk says of a draft report until when it is checked, and what is to do with its comments."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.web.filters import format_day, today_in_london
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one
from tests.reviews.comments.commenting import (
    TEXT,
    answer,
    approve_and_send,
    listing,
    move_last_day,
    press,
    write,
)
from tests.reviews.draft_reports.drafting import send_draft
from tests.reviews.publishing.publishing import publish


def line_of(who: Browser) -> str:
    return text_of(who.get("/desk"), "#desk tbody")


def test_the_desk_follows_a_draft_report_to_the_release(
    app: Flask, drafted: UUID, browser: Browser, sid: Browser, ina: Browser, lee: Browser
) -> None:
    move_last_day(app, drafted, 0)
    day = format_day(today_in_london())
    write(browser, drafted)
    for who in (ina, lee):
        assert f"Draft report 1, Testshire Police, by {day} " in line_of(who)
        assert "Comments" not in line_of(who)

    approve_and_send(sid, drafted)
    assert "Comments 1 comment to answer" in line_of(lee)
    assert lee.get("/desk").select(f"#desk a[href='{listing(drafted)}']")
    answer(ina, drafted, 1, "accepted")
    assert "Answered Answers to release" in line_of(ina)
    press(lee, drafted, "release")
    assert "Answers released" in line_of(lee)


@pytest.mark.parametrize("is_sent", [False, True])
def test_it_says_that_the_day_passed_and_that_there_are_no_comments(
    app: Flask, drafted: UUID, sid: Browser, lee: Browser, is_sent: bool
) -> None:
    if is_sent:
        approve_and_send(sid, drafted)
    move_last_day(app, drafted, -1)

    assert ("Day passed" in line_of(lee)) is not is_sent
    assert ("“No comments” sent" in line_of(lee)) is is_sent


def test_comments_on_an_older_draft_are_found_while_a_newer_one_is_out_and_once_it_is_published(
    drafted: UUID, browser: Browser, sid: Browser, ina: Browser, lee: Browser
) -> None:
    write(browser, drafted)
    approve_and_send(sid, drafted)
    answer(ina, drafted, 1, "accepted")
    press(lee, drafted, "release")
    send_draft(lee, drafted)

    for who in (ina, lee):
        assert "1 comment on draft report 1" in line_of(who)
    for reader in (browser, sid, ina, lee):
        listed = one(reader.get(listing(drafted, 2)), "#other-drafts + ul")
        assert listed.get_text(" ", strip=True) == "1 comment on draft report 1 , with answers"
        assert one(listed, "a")["href"] == listing(drafted)
    approve_and_send(sid, drafted, 2)
    publish(lee, drafted)
    for who in (ina, lee):
        desk = who.get("/desk?state=closed%2C+published")
        assert "1 comment on draft report 1" in text_of(desk, "#desk tbody")
        assert TEXT in text_of(who.get(listing(drafted)), "#comment-1")


def test_inspectors_learn_nothing_of_comments_on_an_older_draft_that_were_not_sent(
    drafted: UUID, browser: Browser, ina: Browser, lee: Browser
) -> None:
    write(browser, drafted)
    send_draft(lee, drafted)

    assert browser.get(listing(drafted, 2)).select("#other-drafts")
    for who in (ina, lee):
        assert not who.get(listing(drafted, 2)).select("#other-drafts")
        assert "on draft report 1" not in line_of(who)
