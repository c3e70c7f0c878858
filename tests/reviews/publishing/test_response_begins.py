"""With the day of publication the 56 days of the local policing body begin, and not before."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from checklist.core.dates import format_long_date
from checklist.core.organisations import Role
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one, sign_in
from tests.responses.responding import ask, from_today, place
from tests.reviews.publishing.publishing import (
    begin_day,
    publish,
    published,
    say_no_comments,
)


def test_a_published_report_leads_to_its_response(
    app: Flask, drafted: UUID, force: UUID, browser: Browser, sid: Browser, lee: Browser
) -> None:
    bea = sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR)
    say_no_comments(sid, drafted)
    publish(lee, drafted)

    for who in (bea, browser, lee):
        for url in (published(drafted), f"/assessments/{drafted}"):
            way = who.get(url).select("#way-to-response a")
            assert [each["href"] for each in way] == [place(drafted)]
    page = bea.get(place(drafted))
    bea.get(str(one(page, "#report a")["href"]))
    assert "55 days left" in text_of(page, "#clock")
    assert format_long_date(from_today(55)) in text_of(page, "#record")
    ask(bea, drafted)


def test_before_its_day_there_is_nothing_to_respond_to(
    app: Flask, drafted: UUID, force: UUID, browser: Browser, sid: Browser, lee: Browser
) -> None:
    bea = sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR)
    say_no_comments(sid, drafted)
    publish(lee, drafted, ahead=5)

    for name in ("", "sheet", "ask"):
        assert bea.client.get(place(drafted, name)).status_code in (403, 409)
    assert "Response to a report" not in bea.get("/").text
    assert not browser.get(f"/assessments/{drafted}").select("#way-to-response")

    begin_day(app, drafted)
    assert "55 days left" in text_of(bea.get(place(drafted)), "#clock")
    assert "Response to a report" in bea.get("/").text
