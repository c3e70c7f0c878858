"""What was found before stands beside the questions on its theme, to the force and inspectors."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Seal
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.earlier_findings.kinds import Standing
from tests.assessments.assessments import begin
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, add_organisation, one, sign_in
from tests.earlier_findings.entering import add_finding
from tests.reviews.judgements.judging import REASON, assigned, begin_sent, judge

UNIT = "Too few people in the unit"
CLEARANCE = "Lapsed clearance"
PANEL = "#earlier-findings"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def test_a_question_shows_what_was_found_before_on_its_theme_with_date_source_and_standing(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    add_finding(app, force, UNIT, report="Legitimacy 2018/19")
    add_finding(app, force, CLEARANCE, theme="vetting-validity")

    panel = one(browser.get(f"/assessments/{assessment}/questions/cor-06"), PANEL)

    shown = " ".join(panel.text.split())
    assert "1 earlier finding on this theme" in shown
    assert f"Area for improvement: {UNIT}" in shown
    assert "Legitimacy 2018/19, published in September 2019" in shown
    assert "Open Entered by Testshire Police" in shown
    assert CLEARANCE not in shown


def test_a_question_on_whose_theme_nothing_was_found_says_nothing_of_it(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    add_finding(app, force, UNIT)
    add_finding(app, force, "Of another set", set_id="wfof-2011", theme="vetting-records")

    page = browser.get(f"/assessments/{assessment}/questions/vet-01")

    assert page.select(PANEL) == []


def test_what_was_found_in_another_force_stands_beside_no_question_of_this_one(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    add_finding(app, other, "Words of Othershire")
    question = f"/assessments/{assessment}/questions/cor-06"
    assert browser.get(question).select(PANEL) == []

    add_finding(app, force, UNIT)

    shown = " ".join(one(browser.get(question), PANEL).text.split())
    assert "1 earlier finding on this theme" in shown
    assert UNIT in shown
    assert "Othershire" not in shown


def test_what_was_entered_by_mistake_stands_beside_no_question_and_last_in_the_list(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    add_finding(app, force, UNIT, standing=Standing.MISTAKE)

    assert browser.get(f"/assessments/{assessment}/questions/cor-06").select(PANEL) == []
    assert "Entered by mistake" in browser.get("/earlier-findings").text


def test_the_question_on_earlier_findings_shows_all_of_them_with_their_themes(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    add_finding(app, force, UNIT)
    add_finding(app, force, CLEARANCE, theme="vetting-validity")

    panel = one(browser.get(f"/assessments/{assessment}/questions/cor-23"), PANEL)

    shown = " ".join(panel.text.split())
    assert "2 earlier findings on these themes" in shown
    assert "Valid clearance for everybody in post. Area for improvement: Lapsed" in shown


def test_the_question_on_earlier_findings_leads_to_entering_one_who_may(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    reader = sign_in(app, "Ray Reader", force, Role.READER)
    path = f"/assessments/{assessment}/questions/cor-23"

    assert one(browser.get(path), f"{PANEL} a").text == "Enter an earlier finding"
    assert reader.get(path).select(PANEL) == []


def test_an_inspector_who_judges_a_question_sees_them_beside_what_was_sent(
    app: Flask, force: UUID, browser: Browser
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    sent = begin_sent(app, force, browser)
    add_finding(app, force, CLEARANCE, theme="vetting-validity")
    judging = assigned(app, inspectorate, force)

    page = judging.get(f"/assessments/{sent}/review/questions/vet-03")

    assert CLEARANCE in one(page, f".checklist-judging__sent {PANEL}").text
    assert judging.get(f"/assessments/{sent}/review/questions/vet-01").select(PANEL) == []


def test_a_theme_that_was_found_before_and_is_not_ticked_is_named_and_nothing_is_ticked_for_them(
    app: Flask, force: UUID, assessment: UUID, browser: Browser
) -> None:
    add_finding(app, force, UNIT)
    add_finding(app, force, CLEARANCE, theme="vetting-validity")
    path = f"/assessments/{assessment}/questions/cor-23"
    before = browser.get(path)
    assert before.select("input[name^=earlier-][checked]") == []
    assert "Valid clearance for everybody in post" in one(before, "#unticked").text

    typed: dict[str, Any] = {"value": "1", "note": "It came back.", "earlier-vetting-validity": "y"}
    browser.send(before, path, form="#answer", **typed)

    told = one(browser.get(path), "#unticked").text
    assert "Counter-corruption capacity and outside links" in told
    assert "Valid clearance" not in told


def test_what_is_entered_later_changes_no_score_and_no_seal(
    app: Flask, force: UUID, browser: Browser
) -> None:
    open_to_inspectorate(app, force)
    sent = begin_sent(app, force, browser)
    results = f"/assessments/{sent}/results"
    with app.app_context():
        sealed = db.session.scalars(select(Seal.digest)).all()
    before = one(browser.get(results), "main").text

    add_finding(app, force, CLEARANCE, theme="vetting-validity")

    assert one(browser.get(results), "main").text == before
    with app.app_context():
        assert db.session.scalars(select(Seal.digest)).all() == sealed
        seal = db.session.scalars(select(Seal)).one()
        assert "earlier." not in seal.content


def test_a_candidate_finding_that_repeats_an_earlier_one_says_so(
    app: Flask, force: UUID, browser: Browser
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    sent = begin_sent(app, force, browser)
    add_finding(app, force, CLEARANCE, theme="vetting-validity", report="Legitimacy 2018/19")
    add_finding(app, force, UNIT)
    judging = assigned(app, inspectorate, force)
    judge(judging, sent, "vet-02", then="agree")
    listed = f"/assessments/{sent}/review/questions"
    assert judging.get(listed).select("[data-repeats]") == []

    lower: dict[str, Any] = {"choice": "another level", "level": "1", "reason": REASON}
    judge(judging, sent, "vet-03", **lower)

    for page in (listed, f"/assessments/{sent}/review/findings"):
        told = " ".join(one(judging.get(page), "[data-repeats]").text.split())
        assert "Found before Legitimacy 2018/19, September 2019." in told
        assert "The force did not say so." in told
