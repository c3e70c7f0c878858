"""Home: the assessments open to a person."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

import pytest
from flask import Flask

from checklist.accounts.models import ForceAccess
from checklist.core.organisations import Marking, OrganisationKind, Role
from checklist.db import db
from checklist.insight.service import PAGE_SIZE
from tests.across_forces.many_forces import publish_round
from tests.assessments.assessments import VCC, answer, begin, queries_counted
from tests.browser import Browser, add_organisation, one, sign_in


def test_a_stranger_is_led_to_the_sign_in_page(app: Flask) -> None:
    stranger = Browser(app.test_client())

    stranger.get("/", expect=302)

    assert "/sign-in" in stranger.location


def test_home_says_what_to_do_when_there_is_nothing(app: Flask, force: UUID) -> None:
    coordinator = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    reader = sign_in(app, "Rita Reader", force, Role.READER)

    assert "Start one" in one(coordinator.get("/"), ".checklist-empty").text
    assert one(coordinator.get("/"), "main a.govuk-button")["href"] == "/assessments/start"
    steps = [step.text.split()[0] for step in coordinator.get("/").select("#steps li")]
    assert steps == ["Start", "Answer", "Add", "Check", "Read"]
    assert not reader.get("/").select("main a.govuk-button")
    assert "A coordinator of the force starts one" in one(reader.get("/"), ".checklist-empty").text


def test_home_lists_assessments_with_progress_and_grade(
    app: Flask, browser: Browser, force: UUID
) -> None:
    made = begin(app, force, title="Autumn check", as_at=date(2026, 9, 1))
    answer(app, made, {"vet-01": "3", "inf-01": "3", "cor-01": "3"})

    page = browser.get("/")

    card = " ".join(one(page, ".govuk-summary-card").text.split())
    for words in ("Autumn check", "Testshire Police", "1 September 2026", "3 of 64"):
        assert words in card
    assert "Overall grade Not enough answered for a grade" in card


def test_home_says_whose_grade_it_is_once_a_quarter_of_every_section_is_answered(
    app: Flask, browser: Browser, force: UUID
) -> None:
    made = begin(app, force, as_at=date(2026, 9, 1))
    answered = {question.id: "3" for question in VCC.questions if question.weight > 1}
    answer(app, made, answered)

    page = browser.get("/")

    card = " ".join(one(page, ".govuk-summary-card").text.split())
    whose = "Supported by the force's evidence: Requires improvement (provisional)"
    assert f"Overall grade {whose}" in card
    assert "Good" not in card


def test_home_is_marked_as_the_strictest_of_what_it_lists(
    app: Flask, browser: Browser, force: UUID
) -> None:
    begin(app, force, marking=Marking.OFFICIAL)
    assert one(browser.get("/"), ".checklist-footer__marking").text == "OFFICIAL"

    begin(app, force, marking=Marking.OFFICIAL_SENSITIVE)

    assert one(browser.get("/"), ".checklist-footer__marking").text == "OFFICIAL-SENSITIVE"


def test_home_shows_other_forces_only_to_those_they_are_opened_to(app: Flask, force: UUID) -> None:
    began = begin(app, force, title="Ours")
    other = add_organisation(app, "Otherton Police", OrganisationKind.FORCE)
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()

    stranger = sign_in(app, "Olga Coordinator", other, Role.COORDINATOR)
    overseer = sign_in(app, "Paul Reader", body, Role.READER)

    assert "Ours" not in stranger.get("/").text
    assert "Testshire" not in one(stranger.get("/"), "main").text
    shown = one(overseer.get("/"), "main")
    assert "Ours" not in shown.text
    facts = {row.dt.text: row.dd.text for row in shown.select("dl > div") if row.dt and row.dd}
    assert set(facts) == {"Question set", "Period", "State", "Open to you"}
    assert facts["State"] == "Preparing"
    assert f"/assessments/{began}" not in str(shown)


def test_an_inspector_is_told_why_home_is_empty(app: Flask, force: UUID) -> None:
    begin(app, force, title="Ours")
    body = add_organisation(app, "An Inspectorate", OrganisationKind.INSPECTORATE)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()

    for role, why in (
        (Role.INSPECTOR, "appears here once the force has signed it and sent it"),
        (Role.LEAD_INSPECTOR, "appears here once the force has signed it and sent it"),
        (Role.READER, "You read reports once they are published"),
    ):
        page = one(sign_in(app, f"Ines {role.plural}", body, role).get("/"), "main")
        assert why in page.text
        assert "Ours" not in page.text


def test_an_administrator_sees_no_assessment(app: Flask, force: UUID) -> None:
    begin(app, force, title="Ours")

    page = sign_in(app, "Ada Administrator", force, Role.ADMINISTRATOR).get("/")

    assert "Ours" not in page.text


def test_an_assessment_whose_set_was_changed_spoils_nothing_else(
    app: Flask, browser: Browser, force: UUID
) -> None:
    begin(app, force, title="Sound")
    spoilt = begin(app, force, title="Spoilt", set_hash="0" * 64)

    page = browser.get("/")

    assert "its file has changed" in page.text
    assert "Sound" in page.text
    browser.get(f"/assessments/{spoilt}", expect=409)


def test_home_has_pages_and_asks_no_more_of_the_database(
    app: Flask, browser: Browser, force: UUID
) -> None:
    begin(app, force)
    with queries_counted(app) as few:
        browser.get("/")
    for _ in range(PAGE_SIZE):
        begin(app, force)

    with queries_counted(app) as many:
        page = browser.get("/")

    assert len(many) == len(few) == 10
    assert len(page.select(".govuk-summary-card")) == PAGE_SIZE
    assert len(browser.get("/?page=2").select(".govuk-summary-card")) == 1


@pytest.mark.parametrize(
    ("notice", "said"),
    [
        ("", "Inspectors found: requires improvement"),
        ("Made from published reports.", "Worked example: requires improvement"),
    ],
)
def test_a_published_grade_is_the_final_one_and_says_whose_it_is(
    app: Flask, force: UUID, browser: Browser, notice: str, said: str
) -> None:
    publish_round(app, force, notice=notice)

    home = " ".join(one(browser.get("/"), "main").text.split())

    assert re.search(rf"Published on \d+ \w+ \d+\. {said}", home)
