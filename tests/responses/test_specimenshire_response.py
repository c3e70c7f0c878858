"""Steps 26 to 29 of Specimenshire: published 14 September, asked, given, published 4 days late."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from checklist.assessments.models import Assessment
from checklist.db import db
from checklist.responses.models import ResponseText
from checklist.reviews.publishing.models import Publication
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.responses.responding import (
    ADDRESS,
    NONE,
    give,
    place,
    say,
    typed_day,
    write,
    write_body,
    write_chief,
)


@pytest.fixture
def published(app: Flask, assessment: UUID, monkeypatch: pytest.MonkeyPatch) -> UUID:
    """The report of 14 September 2026, on a day on which no state is computed ahead of it."""
    with app.app_context():
        published_on = date(2026, 9, 14)
        for table in (Assessment, Publication):
            db.session.execute(update(table).values(published_on=published_on))
        db.session.commit()
    go_to(monkeypatch, date(2026, 9, 14))
    return assessment


def go_to(monkeypatch: pytest.MonkeyPatch, day: date) -> None:
    """Have it be a day in London, for all that asks about a response."""
    monkeypatch.setattr("checklist.responses.response_queries.today_in_london", lambda: day)


def test_the_response_of_specimenshire_comes_4_days_late(
    app: Flask,
    published: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = bea.get(place(published))
    assert "Due by Sunday 8 November 2026: 55 days left" in text_of(page, "#clock")
    url = place(published, "ask")
    bea.send(bea.get(url), url, form="form#ask", day=typed_day(date(2026, 10, 16)))

    go_to(monkeypatch, date(2026, 10, 15))
    write_chief(browser, published)
    give(sid, published)
    with app.app_context():
        given = datetime(2026, 10, 15, 9, tzinfo=UTC)
        db.session.execute(
            update(ResponseText).where(ResponseText.given_at.is_not(None)).values(given_at=given)
        )
        db.session.commit()
    page = bea.get(place(published))
    assert "for 16 October 2026. Given 15 October 2026 by Sid Signs" in text_of(page, "#record")

    go_to(monkeypatch, date(2026, 11, 8))
    page = bea.get(place(published))
    assert text_of(page, "#clock") == "Day 56 of 56. Due today, Sunday 8 November 2026."

    go_to(monkeypatch, date(2026, 11, 12))
    page = bea.get(place(published))
    assert "4 days late, counted from the day of publication" in text_of(page, "#clock")
    write_body(bea, published)
    say(bea, published, 1)
    say(bea, published, 2, kind=NONE, text="It is done each week already.")
    day = typed_day(date(2026, 11, 12))
    write(
        bea,
        published,
        "publication",
        address=ADDRESS,
        response_on=day,
        inspectors_on=day,
        home_secretary_on=day,
    )

    go_to(monkeypatch, date(2027, 3, 2))
    for name in ("", "sheet"):
        said = text_of(browser.get(place(published, name)), "#record")
        assert "Response published12 November 2026, 4 days late" in said
        assert "Copy to the inspectorsSent 12 November 2026" in said
        assert "Copy to the Home SecretarySent 12 November 2026" in said


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 10, 24, 23, 30, tzinfo=UTC), "25 October 2026"),
        (datetime(2026, 10, 25, 23, 30, tzinfo=UTC), "25 October 2026"),
    ],
)
def test_comments_are_given_on_the_day_that_it_is_in_london(
    app: Flask,
    assessment: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
    moment: datetime,
    day: str,
) -> None:
    url = place(assessment, "ask")
    bea.send(bea.get(url), url, form="form#ask", day=["1", "12", "2099"])
    write_chief(browser, assessment)
    give(sid, assessment)
    with app.app_context():
        db.session.execute(update(ResponseText).values(given_at=moment))
        db.session.commit()

    assert f"Given {day}" in text_of(bea.get(place(assessment)), "#record")
