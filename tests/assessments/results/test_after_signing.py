"""The results of what is signed lead nobody on to answer more."""

from __future__ import annotations

import json
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from checklist.reports.models import Report
from checklist.settings import Settings
from tests.assessments.assessments import VCC, answer, begin
from tests.assessments.sign_off.signed import (
    LEVELS,
    begin_awaiting,
    put_in_state,
    sign,
    signatory,
)
from tests.assessments.sign_off.test_reopening import reopen
from tests.browser import Browser


def test_the_results_of_what_is_signed_offer_no_next_question(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_awaiting(app, force)
    url = f"/assessments/{assessment}/results"
    sam = signatory(app, force)
    sign(sam, assessment)

    for person in (browser, sam):
        assert "Next unanswered question" not in person.get(url).text
    reopen(browser, assessment, "The wrong marking.")
    assert "Next unanswered question" in browser.get(url).text


def test_what_to_answer_first_stands_only_where_answers_can_be_given(
    app: Flask, settings: Settings, force: UUID, browser: Browser
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, LEVELS)
    urls = [f"/assessments/{assessment}/{page}" for page in ("results", "reports/summary")]
    assert all(browser.get(url).select("#answer-first") for url in urls)

    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    assert not any(browser.get(url).select("#answer-first") for url in urls)
    sign(signatory(app, force), assessment)
    assert not any(browser.get(url).select("#answer-first") for url in urls)
    with app.app_context():
        report = db.session.scalars(select(Report)).one()
        content = (settings.reports / f"{report.content}.json").read_bytes()
    assert json.loads(content)["first_answers"] == []


def test_results_that_nobody_can_change_give_no_advice_on_answering(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {each.id: "1" for each in VCC.questions if each.type == "level"})
    url = f"/assessments/{assessment}/results"
    before = browser.get(url).text
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    after = browser.get(url).text

    for said in ("is true, answer so", "Raise an answer only where it is true"):
        assert said in before
        assert said not in after
    assert "Where improvement would count most" in after
    assert "Nobody can change an answer now." in after
    assert "Evidence of strength" in after
