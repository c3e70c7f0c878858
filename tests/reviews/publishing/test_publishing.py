"""A lead publishes a report: what holds it back, on which day it is out, for whom."""

from __future__ import annotations

from hashlib import sha256
from uuid import UUID

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import undefer

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from checklist.reviews.publishing.models import Publication
from checklist.web.filters import format_day, today_in_london
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import read_state, text_of
from tests.browser import Browser, one, sign_in
from tests.reviews.draft_reports.drafting import TEXT
from tests.reviews.publishing.publishing import WHY, publish, published, say_no_comments


def test_once_it_is_published_the_force_is_led_to_the_report_and_no_more_to_its_drafts(
    drafted: UUID, browser: Browser, sid: Browser, lee: Browser
) -> None:
    questions = f"/assessments/{drafted}"
    assert "Read draft report 1" in text_of(browser.get(questions), "#draft-report")
    say_no_comments(sid, drafted)
    publish(lee, drafted)

    page = browser.get(questions)
    assert "Read the published report" in text_of(page, "#published-report")
    assert not page.select("#draft-report")
    assert "ready to sign" not in page.text
    assert "weakened it when it was signed" in page.text
    drafts = browser.get(str(one(browser.get(published(drafted)), "#checked-drafts a")["href"]))
    draft = browser.get(str(one(drafts, "#draft-1 h2 a")["href"]))
    assert "The report was published" in text_of(draft, "#published-since")


def test_a_lead_publishes_and_the_force_reads_the_report(
    app: Flask, drafted: UUID, browser: Browser, sid: Browser, lee: Browser
) -> None:
    page = lee.get(f"/assessments/{drafted}/publish")
    assert "may still comment" in text_of(page, "#missing-day")
    assert not page.select("form#publish")
    say_no_comments(sid, drafted)
    page = lee.get(f"/assessments/{drafted}/publish")
    assert not page.select("#missing")
    browser.get(published(drafted), expect=409)

    publish(lee, drafted)

    assert read_state(app, drafted) is AssessmentState.CLOSED_PUBLISHED
    for reader in (browser, sid, lee):
        page = reader.get(published(drafted))
        assert TEXT in text_of(page, "#finding-1")
        assert format_day(today_in_london()) in text_of(page, "#published")
        assert WHY in text_of(page, "#published")
    with app.app_context():
        [kept] = db.session.scalars(select(Publication).options(undefer(Publication.content)))
        assert kept.digest == sha256(kept.content.encode()).hexdigest()
        assert kept.announced_at is not None


def test_the_page_warns_where_nobody_of_a_policing_body_would_be_told(
    app: Flask, force: UUID, drafted: UUID, sid: Browser, lee: Browser
) -> None:
    say_no_comments(sid, drafted)
    url = f"/assessments/{drafted}/publish"
    assert "is open to no local policing body" in text_of(lee.get(url), "#not-told")

    body = add_body(app, force, "The Office of Testshire")
    sign_in(app, "Rea Reader", body, Role.READER)
    told = text_of(lee.get(url), "#not-told")
    assert "The Office of Testshire has no coordinator" in told

    sign_in(app, "Bea Body", body, Role.COORDINATOR)
    assert not lee.get(url).select("#not-told")
