"""Inspectors ask for changes on a page, and the force is shown what they ask (7.2, step 11)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.accounts.models import ForceAccess
from checklist.assessments.reach.request_models import RequestOutcome
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.web.filters import today_in_london
from tests.assessments.reach.assigning import account_of, assign, inspector, lead
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import read_state, text_of
from tests.browser import Browser, add_organisation, sign_in
from tests.reviews.requests.requesting import ASKED, begin_reviewed, find_requests


def in_two_weeks() -> date:
    return today_in_london() + timedelta(days=14)


@pytest.fixture
def leading(app: Flask, inspectorate: UUID) -> Browser:
    return lead(app, inspectorate)


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, leading: Browser) -> UUID:
    """An assessment under review."""
    return begin_reviewed(app, force, browser, "Lee Lead")


def in_parts(day: date) -> list[str]:
    return [str(day.day), str(day.month), str(day.year)]


def ask_on_page(
    who: Browser,
    assessment: UUID,
    asked: dict[str, str] | None = None,
    due: date | None = None,
    **typed: Any,
) -> BeautifulSoup:
    """Choose the questions, then say what is asked of each."""
    asked = ASKED if asked is None else asked
    url = f"/assessments/{assessment}/requests/new"
    chosen: dict[str, Any] = {"questions": list(asked), "then": "choose"}
    page = who.send(who.get(url), url, form="form#ask", expect=200, **chosen)
    boxes: dict[str, Any] = {f"asked-{each}": text for each, text in asked.items()}
    sent = {"questions": list(asked), "due": in_parts(due or in_two_weeks()), **boxes} | typed
    return who.send(page, url, form="form#ask", **sent)


def test_the_force_sees_what_is_asked_and_by_when_wherever_it_works(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser
) -> None:
    ask_on_page(leading, assessment)

    assert read_state(app, assessment) is AssessmentState.CHANGES_REQUESTED
    [request] = find_requests(app, assessment)
    assert (request.number, request.due) == (1, in_two_weeks())
    assert request.outcome is RequestOutcome.OPEN
    assert "2 questions, by" in text_of(browser.get("/"), "#asked-list")
    tasks = text_of(browser.get(f"/assessments/{assessment}"), "#request")
    assert "changes to 2 questions, by" in tasks
    assert tasks.count("To do") == 2
    told = text_of(browser.get(f"/assessments/{assessment}/questions/vet-01"), "#request")
    assert ASKED["vet-01"] in told
    assert ASKED["vet-02"] not in told
    assert not browser.get(f"/assessments/{assessment}/questions/vet-03").select("#request")
    page = text_of(browser.get(f"/assessments/{assessment}/requests"))
    assert "Lee Lead, lead inspector, asked on" in page
    assert all(text in page for text in ASKED.values())


def test_once_one_is_answered_the_list_of_tasks_says_what_is_left(
    browser: Browser, assessment: UUID, leading: Browser
) -> None:
    ask_on_page(leading, assessment)
    url = f"/assessments/{assessment}/questions/vet-01"
    browser.send(browser.get(url), url, form="form#answer", value="2", note="Mended")

    tasks = text_of(browser.get(f"/assessments/{assessment}"), "#request")

    assert (tasks.count("To do"), tasks.count("Answered")) == (1, 1)


def test_notes_are_offered_first_and_the_difference_is_explained(
    assessment: UUID, leading: Browser
) -> None:
    question = leading.get(f"/assessments/{assessment}/questions/vet-01")
    [link] = [each for each in question.select("a") if "Ask the force to change" in each.text]
    page = leading.get(str(link["href"]))

    told = text_of(page, "#notes-instead")

    assert "No answer changes, and nobody signs again" in told
    [instead] = page.select("#notes-instead a")
    leading.get(str(instead["href"]))
    seen = "Testshire Police, assigned inspectors and lead inspectors of the inspectorate"
    assert f"Seen by: {seen}." in text_of(page, "form#ask")


@pytest.mark.parametrize(
    ("asked", "days", "told"),
    [
        ({"vet-01": ""}, 14, "Enter what you ask for on vet-01"),
        ({"vet-01": "."}, 14, "say for each what you ask for"),
        ({"vet-01": "Which post?"}, 6, "at least 7 days"),
    ],
)
def test_a_request_that_lacks_something_is_refused_and_keeps_what_was_typed(
    app: Flask, assessment: UUID, leading: Browser, asked: dict[str, str], days: int, told: str
) -> None:
    url = f"/assessments/{assessment}/requests/new"
    due = today_in_london() + timedelta(days=days)
    sent: dict[str, Any] = {f"asked-{each}": text for each, text in asked.items()}

    page = leading.send(
        leading.get(url),
        url,
        form="form#ask",
        expect=200,
        questions=list(asked),
        due=in_parts(due or in_two_weeks()),
        **sent,
    )

    assert told in text_of(page, ".govuk-error-summary")
    assert asked["vet-01"] in page.select("textarea")[0].text
    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW


def test_a_request_that_names_no_question_is_refused(
    app: Flask, assessment: UUID, leading: Browser
) -> None:
    url = f"/assessments/{assessment}/requests/new"

    for then in ("choose", ""):
        page = leading.send(leading.get(url), url, form="form#ask", expect=200, then=then)
        assert text_of(page, ".govuk-error-summary").endswith("Select at least one question")

    assert find_requests(app, assessment) == []


def test_other_questions_are_chosen_without_losing_what_was_typed(
    assessment: UUID, leading: Browser
) -> None:
    url = f"/assessments/{assessment}/requests/new"
    page = leading.get(f"{url}?questions=vet-01")
    typed: dict[str, Any] = {"asked-vet-01": "Which post?", "due": ["", "13", "2030"]}

    late = {**typed, "questions": ["vet-01"], "due": ["1", "1", "3026"]}
    refused = leading.send(page, url, form="form#ask", expect=200, **late)
    assert "within 1 year from today" in text_of(refused, "#due-error")

    again = leading.send(
        page,
        url,
        form="form#ask",
        expect=200,
        questions=["vet-01", "vet-02"],
        then="choose",
        **typed,
    )

    assert [each["name"] for each in again.select("textarea")] == ["asked-vet-01", "asked-vet-02"]
    assert again.select("textarea")[0].text == "Which post?"
    assert [each["value"] for each in again.select("#due input[value]")] == ["13", "2030"]


def test_seven_days_are_enough_and_a_second_request_is_refused_meanwhile(
    app: Flask, assessment: UUID, leading: Browser
) -> None:
    url = f"/assessments/{assessment}/requests/new"
    page = leading.get(f"{url}?questions=vet-01")
    due = in_parts(today_in_london() + timedelta(days=7))
    sent: dict[str, Any] = {"questions": ["vet-01"], "due": due, "asked-vet-01": "Which post?"}
    other = leading.get(f"{url}?questions=vet-01")

    leading.send(page, url, form="form#ask", **sent)
    leading.send(page, url, form="form#ask", **sent)
    leading.send(other, url, form="form#ask", expect=409, **sent)

    assert len(find_requests(app, assessment)) == 1


def test_only_inspectors_of_the_review_ask_and_no_other_body_reads_it(
    app: Flask,
    browser: Browser,
    force: UUID,
    inspectorate: UUID,
    assessment: UUID,
    leading: Browser,
) -> None:
    url = f"/assessments/{assessment}/requests"
    assigned = inspector(app, inspectorate)
    assigned.get(f"{url}/new", expect=404)
    browser.get(f"{url}/new", expect=403)
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    watching = sign_in(app, "Eve Watcher", body, Role.COORDINATOR)
    watching.get(url, expect=403)
    elsewhere = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    sign_in(app, "Olga Other", elsewhere, Role.COORDINATOR).get(url, expect=404)

    assign(app, inspectorate, force)
    ask_on_page(assigned, assessment)

    assert ASKED["vet-01"] in text_of(leading.get(url))
    assert not watching.get("/").select("#asked-list")
    watching.get(url, expect=403)


def test_what_is_asked_of_a_restricted_question_is_read_by_those_who_are_named(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, leading: Browser
) -> None:
    reader = sign_in(app, "Rita Reader", force, Role.READER)
    with app.app_context():
        named = account_of("Asha Coordinator")
        restrict(assessment, "vet-01", [named], named)
        db.session.commit()
    page = leading.get(f"/assessments/{assessment}/requests/new?questions=vet-01")
    assert "Seen by: Asha Coordinator, and by the inspectors" in text_of(page, "form#ask")

    ask_on_page(leading, assessment)

    assert ASKED["vet-01"] in browser.get(f"/assessments/{assessment}/requests").text
    for place in ("requests", "questions/vet-01", ""):
        assert (
            ASKED["vet-01"] not in reader.get(f"/assessments/{assessment}/{place}".rstrip("/")).text
        )
    assert ASKED["vet-02"] in reader.get(f"/assessments/{assessment}/requests").text
