"""The pages on which a coordinator restricts questions, changes who may see them, and lifts it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Membership
from checklist.assessments.models import Assessment, Restriction
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from tests.assessments.assessments import VCC, answer, begin
from tests.assessments.restrictions.story import find_account
from tests.assessments.shares.sharing import share
from tests.browser import Browser, add_organisation, one, sign_in

QUESTION = "vet-03"


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    made = begin(app, force)
    answer(app, made, {QUESTION: "1"})
    return made


def page_of(assessment: UUID, rest: str = "") -> str:
    return f"/assessments/{assessment}/restrictions{rest}"


def restrict(browser: Browser, assessment: UUID, what: str = QUESTION, **typed: Any) -> None:
    address = page_of(assessment, "/new")
    browser.send(browser.get(address), address, what=what, **typed)


def sees(browser: Browser, assessment: UUID, question: str = QUESTION) -> bool:
    """Say whether a person sees the answer on the page of a question."""
    page = browser.get(f"/assessments/{assessment}/questions/{question}")
    return not page.select("#restricted-question")


def named(app: Flask, assessment: UUID) -> dict[str, set[str]]:
    """Who is named for each restricted question."""
    found: dict[str, set[str]] = {}
    with app.app_context():
        rows = db.session.execute(
            select(Restriction.question_id, Account.name)
            .join(Account, Account.id == Restriction.person_id)
            .where(Restriction.assessment_id == assessment)
        )
        for question, name in rows:
            found.setdefault(question, set()).add(name)
    return found


def test_a_question_is_restricted_to_those_who_are_named_and_who_restricts(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    chosen = sign_in(app, "Sam Signatory", force, Role.SIGNATORY)
    other = sign_in(app, "Cora Contributor", force, Role.CONTRIBUTOR)
    share(app, assessment, "Cora Contributor", QUESTION)

    restrict(browser, assessment, people=[str(find_account(app, "Sam Signatory"))])

    assert named(app, assessment) == {QUESTION: {"Asha Coordinator", "Sam Signatory"}}
    assert sees(browser, assessment)
    assert sees(chosen, assessment)
    assert not sees(other, assessment)
    listed = one(browser.get(page_of(assessment)), "#restricted")
    assert "Sam Signatory (signatory)" in listed.text


def test_who_was_chosen_is_given_back_by_name_where_it_was_archived_meanwhile(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    sign_in(app, "Sam Signatory", force, Role.SIGNATORY)
    address = page_of(assessment, "/new")
    page = browser.get(address)
    with app.app_context():
        db.session.get_one(Assessment, assessment).archived_at = now()
        db.session.commit()

    chosen = [str(find_account(app, "Sam Signatory"))]
    refused = browser.send(page, address, what=QUESTION, people=chosen, expect=409)

    rows = {one(row, "dt").text: one(row, "dd").text for row in refused.select("#typed > div")}
    assert rows["Who else may see it?"] == "Sam Signatory (signatory)"
    assert QUESTION in rows["What do you want to restrict?"]


def test_the_page_warns_that_totals_tell_the_level_and_numbers_that_there_are_exhibits(
    browser: Browser, assessment: UUID
) -> None:
    page = browser.get(page_of(assessment, "/new"))

    assert "can work out its level" in one(page, ".govuk-warning-text").text
    assert "others that restricted questions have exhibits" in one(page, "main").text


def test_a_section_is_restricted_question_by_question(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    restrict(browser, assessment)

    restrict(browser, assessment, what="section:vet")

    section = next(section for section in VCC.sections if section.id == "vet")
    assert named(app, assessment).keys() == {question.id for question in section.questions}


def test_nothing_is_restricted_without_a_question(browser: Browser, assessment: UUID) -> None:
    address = page_of(assessment, "/new")

    page = browser.send(browser.get(address), address, what="", expect=200)

    assert "Select a question or a section" in one(page, ".govuk-error-summary").text


def test_who_may_see_it_is_changed_and_then_all_may(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    reader = sign_in(app, "Rob Reader", force, Role.READER)
    restrict(browser, assessment)
    address = page_of(assessment, f"/{QUESTION}")

    browser.send(browser.get(address), address, people=[str(find_account(app, "Rob Reader"))])
    assert sees(reader, assessment)
    browser.send(browser.get(address), address)
    assert not sees(reader, assessment)
    browser.send(browser.get(f"{address}/lift"), f"{address}/lift")
    assert sees(reader, assessment)

    timeline = browser.get(f"/assessments/{assessment}/timeline").text
    for said in ("restricted a question", "changed who may see", "lifted the restriction"):
        assert said in timeline
    assert f"{QUESTION}, to 2 people" in timeline


def test_a_coordinator_who_is_not_named_cannot_name_themselves(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    restrict(browser, assessment)
    other = sign_in(app, "Oli Other", force, Role.COORDINATOR)

    for rest in (f"/{QUESTION}", f"/{QUESTION}/lift"):
        assert "you are not among them" in other.get(page_of(assessment, rest), expect=403).text
    offered = other.get(page_of(assessment, "/new")).select("#what option")
    assert QUESTION not in [option["value"] for option in offered]


def test_once_all_who_could_lift_it_have_left_any_coordinator_can(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    restrict(browser, assessment)
    other = sign_in(app, "Oli Other", force, Role.COORDINATOR)
    with app.app_context():
        keeper = select(Membership).join(Account).where(Account.name == "Asha Coordinator")
        db.session.scalars(keeper).one().ended_at = now()
        db.session.commit()
    address = page_of(assessment, f"/{QUESTION}")

    other.send(other.get(address), address)

    assert named(app, assessment) == {QUESTION: {"Oli Other"}}


def test_a_change_on_top_of_another_is_refused(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    sign_in(app, "Rob Reader", force, Role.READER)
    restrict(browser, assessment)
    address = page_of(assessment, f"/{QUESTION}")
    old = browser.get(address)
    browser.send(browser.get(address), address, people=[str(find_account(app, "Rob Reader"))])

    page = browser.send(old, address, expect=200)

    assert "Somebody changed this" in one(page, ".govuk-error-summary").text
    assert named(app, assessment) == {QUESTION: {"Asha Coordinator", "Rob Reader"}}


def test_only_people_of_the_force_can_be_named(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    body = add_organisation(app, "Testshire Body", OrganisationKind.LOCAL_POLICING_BODY)
    sign_in(app, "Bea Body", body, Role.COORDINATOR)
    sign_in(app, "Rob Reader", force, Role.READER)
    address = page_of(assessment, "/new")

    page = browser.get(address)
    assert "Bea Body" not in page.text
    browser.send(
        page, address, what=QUESTION, people=[str(find_account(app, "Bea Body"))], expect=200
    )
    assert named(app, assessment) == {}


def test_boxes_of_a_restricted_question_say_who_is_named(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    restrict(browser, assessment)

    for rest in ("", "/exhibits/new"):
        page = browser.get(f"/assessments/{assessment}/questions/{QUESTION}{rest}")
        lines = {line.text for line in page.select(".govuk-hint") if "Seen by: " in line.text}
        assert lines
        assert all("Seen by: Asha Coordinator. It is restricted" in line for line in lines), lines


def test_scores_and_grades_are_the_same_for_all(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    answer(app, assessment, {question.id: "3" for question in VCC.questions[3:]})
    reader = sign_in(app, "Rob Reader", force, Role.READER)
    restrict(browser, assessment)

    seen, whole = (read_scores(each, assessment) for each in (reader, browser))

    assert seen == whole
    assert any(score.strip("–") for score in seen)


def read_scores(browser: Browser, assessment: UUID) -> list[str]:
    page: BeautifulSoup = browser.get(f"/assessments/{assessment}/results")
    return [cell.text.strip() for cell in page.select(".checklist-scores td")]
