"""Actions of a plan: made from low answers and earlier findings, changed, listed, on the record."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory
from tests.assessments.submissions.sending import begin_signed, open_to_inspectorate
from tests.browser import Browser, add_organisation, one, sign_in
from tests.earlier_findings.entering import add_finding
from tests.plans.planning import (
    NEW,
    PLAN,
    TITLE,
    answers_of,
    contributor,
    go,
    id_of_person,
    make,
)


def offered(browser: Browser) -> list[str]:
    page = browser.get(NEW)
    return [str(box["value"]) for box in page.select("input[name=answered]")]


@pytest.fixture
def owner(app: Flask, force: UUID) -> UUID:
    contributor(app, force)
    return id_of_person(app, "Cleo Contributor")


def test_a_force_that_was_never_inspected_plans_from_its_own_signed_health_check(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    assessment = begin_signed(app, force)

    address = make(
        browser,
        answers_of(assessment),
        owner,
        steps="List them\nRenew them",
        due_on=["1", "6", "2099"],
    )

    page = browser.get(address)
    text = " ".join(one(page, "main").text.split())
    assert TITLE in text
    assert "To do" in one(page, "#standing").text
    assert "Cleo Contributor" in text
    assert "Due 1 June 2099" in text
    assert "vet-03" in one(page, "#answered").text
    assert [step.text.strip() for step in page.select("#steps li")] == ["List them", "Renew them"]
    assert TITLE in one(browser.get(PLAN), "#actions").text


def test_nothing_is_offered_of_an_assessment_until_it_is_signed(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_awaiting(app, force)

    assert "Once an assessment is signed" in one(browser.get(NEW), "#nothing").text

    sign(signatory(app, force), assessment)
    assert offered(browser)


def test_low_answers_are_offered_and_good_ones_are_not(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_signed(app, force)

    assert answers_of(assessment, "vet-03") in offered(browser)
    assert answers_of(assessment, "cor-06") in offered(browser)
    assert answers_of(assessment, "vet-20") not in offered(browser)


def test_an_earlier_finding_is_offered_unless_it_is_closed(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    finding = add_finding(app, force, "Too few people look at alerts")
    closed = add_finding(app, force, "Lockers stood open", standing="closed")

    assert offered(browser) == [str(finding)]
    address = make(browser, str(finding), owner)

    assert "Too few people look at alerts" in one(browser.get(address), "#answered").text
    assert str(closed) not in browser.get(NEW).text


def test_one_action_answers_several_things(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    assessment = begin_signed(app, force)
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    both = [answers_of(assessment), finding]

    address = make(browser, both, owner)

    shown = one(browser.get(address), "#answered").text
    assert "vet-03" in shown
    assert "Too few people" in shown


@pytest.mark.parametrize(
    ("field", "typed", "error"),
    [
        ("title", "", "Enter what will be done"),
        ("answered", "", "Select what the action answers"),
        ("answered", f"{UUID(int=1)}/vet-03", "Select what the action answers"),
        ("owner", "", "Select who owns the action"),
        ("owner", str(UUID(int=1)), "Select who owns the action"),
        ("due_on", ["1", "1", "2020"], "The due date must be today or in the future"),
        ("due_on", ["", "1", "2020"], "The due date must include a day"),
        ("steps", "x" * 401, "Each step must be 400 characters or fewer"),
        ("title", "x" * 201, "What will be done must be 200 characters or fewer"),
    ],
)
def test_what_cannot_stand_is_said_beside_its_field_and_nothing_typed_is_lost(
    app: Flask,
    force: UUID,
    browser: Browser,
    owner: UUID,
    field: str,
    typed: object,
    error: str,
) -> None:
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    sent: dict[str, Any] = {
        "title": TITLE,
        "answered": finding,
        "owner": str(owner),
        "text": "Kept words",
    }
    page = browser.get(NEW)

    shown = browser.send(page, NEW, form="form#action", expect=200, **(sent | {field: typed}))

    assert error in one(shown, ".govuk-error-summary").text
    assert one(shown, "textarea#text").text.strip() == "Kept words"
    assert "No action is in the plan yet" in browser.get(PLAN).text


def test_what_was_saved_while_the_page_was_open_is_shown_and_not_overwritten(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    address = make(browser, finding, owner)
    url = f"{address}/change"
    opened = browser.get(url)
    sent: dict[str, Any] = {"answered": finding, "owner": str(owner)}
    browser.send(browser.get(url), url, form="form#action", title="Of a colleague", **sent)

    page = browser.send(opened, url, form="form#action", expect=200, title="Of mine", **sent)

    assert "Of a colleague" in one(page, "#saved").text
    assert one(page, "input#title")["value"] == "Of mine"
    browser.send(page, url, form="form#action", title="Of mine", **sent)
    shown = browser.get(address)
    assert "Of mine" in one(shown, "h1").text
    assert "Of a colleague" in one(shown, "#history").text


def test_a_form_that_is_sent_twice_makes_one_action(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    page = browser.get(NEW)
    sent: dict[str, Any] = {"title": TITLE, "answered": finding, "owner": str(owner)}

    for _ in range(2):
        browser.send(page, NEW, form="form#action", **sent)

    assert len(browser.get(PLAN).select("#actions > li")) == 1


def test_a_contributor_makes_and_changes_only_what_they_own(
    app: Flask, force: UUID, browser: Browser
) -> None:
    someone = contributor(app, force)
    own = id_of_person(app, "Cleo Contributor")
    coordinates = id_of_person(app, "Asha Coordinator")
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    of_another = make(browser, finding, coordinates)

    owners = [str(option["value"]) for option in someone.get(NEW).select("#owner option")]
    mine = make(someone, finding, own)

    assert owners == [str(own)]
    someone.get(f"{mine}/change")
    for page in ("change", "progress", "stop"):
        someone.get(f"{of_another}/{page}", expect=403)
    assert not someone.get(of_another).select("#events")


def test_the_people_of_the_force_read_the_plan_and_nobody_else_does(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    address = make(browser, str(add_finding(app, force, "Too few people")), owner)

    reader = sign_in(app, "Ray Reader", force, Role.READER)
    assert TITLE in reader.get(address).text
    reader.get(NEW, expect=403)
    sign_in(app, "Lena Lead", inspectorate, Role.LEAD_INSPECTOR).get(PLAN, expect=403)
    sign_in(app, "Bea Body", body, Role.COORDINATOR).get(PLAN, expect=403)
    elsewhere = add_organisation(app, "Otherford Police", OrganisationKind.FORCE)
    other = sign_in(app, "Oda Other", elsewhere, Role.COORDINATOR)
    other.get(address, expect=404)
    assert "No action is in the plan yet" in other.get(PLAN).text


def test_each_deed_is_on_the_record_of_the_force(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    finding = str(add_finding(app, force, "Too few people"))
    address = make(browser, finding, owner)

    go(browser, address, "stop", text="The unit was closed")

    with app.app_context():
        deeds = db.session.execute(
            select(AuditEvent.action, AuditEvent.detail).where(
                AuditEvent.subject.startswith("action ")
            )
        ).all()
    assert sorted(tuple(row) for row in deeds) == [
        ("made an action", "action 1: to do"),
        ("stopped an action", "action 1: stopped"),
    ]


def test_a_low_answer_leads_to_adding_an_action_and_then_to_the_action(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    assessment = begin_signed(app, force)
    question = f"/assessments/{assessment}/questions/vet-03"
    link = one(browser.get(question), "#actions a")
    assert link.text == "Add an action to the improvement plan"

    page = browser.get(str(link["href"]))
    chosen = [box["value"] for box in page.select("input[name=answered][checked]")]
    make(browser, str(chosen[0]), owner)

    assert TITLE in one(browser.get(question), "#actions").text
    assert not browser.get(f"/assessments/{assessment}/questions/vet-20").select("#actions")
    reader = sign_in(app, "Ray Reader", force, Role.READER)
    assert "Add" not in one(reader.get(question), "#actions").text


def test_an_earlier_signed_assessment_is_offered_where_it_is_asked_for(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    earlier = begin_signed(app, force)
    with app.app_context():
        db.session.get_one(Assessment, earlier).as_at = date(2021, 3, 4)
        db.session.commit()
    newest = begin_awaiting(app, force)
    sign(signatory(app, force, "Sue Signatory"), newest)
    asked = answers_of(earlier)

    assert answers_of(newest) in offered(browser)
    assert asked not in offered(browser)
    page = browser.get(f"{NEW}?answers={asked}")
    assert [box["value"] for box in page.select("input[name=answered][checked]")] == [asked]
    assert "vet-03" in one(browser.get(make(browser, asked, owner)), "#answered").text


def test_an_earlier_finding_leads_to_adding_an_action_and_then_to_the_action(
    app: Flask, force: UUID, browser: Browser, owner: UUID
) -> None:
    finding = add_finding(app, force, "Too few people look at alerts")
    closed = add_finding(app, force, "Lockers stood open", standing="closed")
    address = f"/earlier-findings/{finding}"
    link = one(browser.get(address), "#actions a")

    page = browser.get(str(link["href"]))
    chosen = [box["value"] for box in page.select("input[name=answered][checked]")]
    make(browser, str(chosen[0]), owner)

    assert TITLE in one(browser.get(address), "#actions").text
    assert not browser.get(f"/earlier-findings/{closed}").select("#actions")
    lead_there = sign_in(
        app, "Lena Lead", open_to_inspectorate(app, force), Role.LEAD_INSPECTOR
    ).get(address)
    assert TITLE not in lead_there.text
