"""The chapter "Then and now" of a report: accessible, frozen, and without what is restricted."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import UUID

import page as page_validation
import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.core.plans.action_states import ActionState
from checklist.db import db
from checklist.reports.models import Report
from checklist.reports.printing.html import render_html
from checklist.settings import Settings
from tests.assessments.assessments import answer, begin
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory
from tests.browser import Browser
from tests.earlier_findings.entering import add_finding
from tests.insight.then_and_now.past_rounds import LAPSED, RENEW, add_round, cause
from tests.insight.then_and_now.test_then_and_now import add_answering
from tests.reports.cases import print_once
from tests.reports.reading import read_pages

UNIT = "Too few in the unit"


def read_content(app: Flask, settings: Settings) -> tuple[bytes, Any]:
    """The content of the newest report."""
    with app.app_context():
        newest = select(Report).order_by(Report.requested_at.desc())
        report = db.session.scalars(newest).first()
        assert report is not None
    content = (settings.reports / f"{report.content}.json").read_bytes()
    return content, json.loads(content)


def ask_for_draft(browser: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/reports"
    browser.send(browser.get(url), url, kind="report")


def test_where_nothing_was_found_before_it_is_a_sentence(
    app: Flask,
    force: UUID,
    settings: Settings,
    browser: Browser,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    ask_for_draft(browser, begin(app, force))

    content, said = read_content(app, settings)

    assert said["before"] == {"rounds": [], "histories": [], "left_out": ""}
    pages = " ".join(" ".join(read_pages(print_once(content, tmp_path_factory))).split())
    assert "Then and now Nothing is recorded of earlier inspections." in pages


def test_a_draft_says_what_was_found_what_was_done_and_what_is_claimed(
    app: Flask,
    force: UUID,
    settings: Settings,
    browser: Browser,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {"vet-03": "3"})
    past = add_round(app, force)
    for year in (2012, 2015):
        add_round(app, force, as_at=date(year, 3, 31), levels={"vet-03": "2"})
    add_answering(app, force, past, ActionState.APPROVED)
    add_finding(app, force, UNIT)
    ask_for_draft(browser, assessment)

    content, _ = read_content(app, settings)
    pdf = print_once(content, tmp_path_factory)

    report = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [(one.rule_id, one.message) for one in report.failures] == []
    text = " ".join(" ".join(read_pages(pdf)).split())
    when = "Round one, as at 31 March 2020, published on 1 June 2021, on vet-03"
    assert f"Cause of concern. Open. {when}" in text
    assert LAPSED in text
    assert f"Recommendation 1, to chief constable by 30 September 2021 (open): {RENEW}" in text
    assert "Action 1: Chase them, approved as done on" in text
    assert UNIT in text
    assert "Level 1" in text
    [row] = [
        [cell.text[:7] for cell in row.select("td")]
        for row in BeautifulSoup(render_html(content), "html.parser").select(".then-and-now tr")
        if "vet-03" in row.text
    ]
    assert row[-2:] == ["Level 3", "Level 1"]


def test_what_is_restricted_in_an_earlier_round_is_in_no_report(
    app: Flask, force: UUID, settings: Settings, browser: Browser
) -> None:
    assessment = begin(app, force)
    past = add_round(
        app, force, findings=(cause(), cause(2, "vet-03", "Xanthippe")), restricted="vet-03"
    )
    add_answering(app, force, past, ActionState.TO_DO)
    ask_for_draft(browser, assessment)

    content, said = read_content(app, settings)

    assert b"Xanthippe" not in content
    assert b"Chase them" not in content
    assert said["before"]["left_out"] == "2 findings on questions that were restricted"


def test_a_signed_report_keeps_what_was_known_then_and_tells_outside_readers_of_no_action(
    app: Flask, force: UUID, settings: Settings, browser: Browser
) -> None:
    assessment = begin_awaiting(app, force)
    past = add_round(app, force)
    add_answering(app, force, past, ActionState.APPROVED)
    sign(signatory(app, force), assessment)
    add_finding(app, force, UNIT)

    content, _ = read_content(app, settings)

    assert LAPSED.encode() in content
    assert b"Chase them" not in content
    assert UNIT.encode() not in content
