"""My desk says of a draft report until when it is checked, and what is to do with its comments."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.web.filters import format_day, today_in_london
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.reviews.comments.commenting import (
    answer,
    approve_and_send,
    listing,
    move_last_day,
    press,
    write,
)


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
