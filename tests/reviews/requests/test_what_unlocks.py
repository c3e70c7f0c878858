"""A request opens the questions that it names, and no other (7.2, steps 11 to 13)."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Answer
from checklist.assessments.reach.request_models import RequestOutcome
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import answer
from tests.assessments.reach.assigning import lead
from tests.assessments.shares.sharing import share
from tests.assessments.sign_off.signed import put_in_state, read_state, sign, signatory, text_of
from tests.assessments.sign_off.signing import ask, take_back
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser, hidden_fields, one, sign_in
from tests.reviews.requests.requesting import begin_reviewed, find_requests, request_changes

NOT_ASKED = "did not ask for changes to vet-03, so it stays as it was sent"


@pytest.fixture
def reviewed(app: Flask, browser: Browser, force: UUID) -> UUID:
    """An assessment under review."""
    lead(app, open_to_inspectorate(app, force))
    return begin_reviewed(app, force, browser, "Lee Lead")


@pytest.fixture
def assessment(app: Flask, reviewed: UUID) -> UUID:
    """An assessment of which the inspectors ask about vet-01 and vet-02."""
    request_changes(app, reviewed, "Lee Lead")
    return reviewed


def read_answer(app: Flask, assessment: UUID, question: str) -> str | None:
    with app.app_context():
        found = db.session.scalar(
            select(Answer).filter_by(assessment_id=assessment, question_id=question)
        )
        return found.value if found else None


def save(browser: Browser, assessment: UUID, question: str) -> None:
    url = f"/assessments/{assessment}/questions/{question}"
    browser.send(browser.get(url), url, form="form#answer", value="2", note="Mended")


def test_only_the_named_questions_can_be_answered(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    save(browser, assessment, "vet-01")
    url = f"/assessments/{assessment}/questions/vet-03"
    sent = {
        **hidden_fields(one(browser.get(f"/assessments/{assessment}/questions/vet-02"), "#answer")),
        "value": "3",
    }

    assert not browser.get(url).select("form#answer")
    refused = browser.client.post(url, data=sent)
    assert refused.status_code == 409
    assert NOT_ASKED in refused.text
    assert "Mended" in browser.get(f"/assessments/{assessment}/questions/vet-01").text


def test_no_exhibit_is_added_or_withdrawn_elsewhere(browser: Browser, assessment: UUID) -> None:
    of = f"/assessments/{assessment}/questions"
    assert browser.get(f"{of}/vet-02/exhibits/new")
    told = browser.get(f"{of}/vet-03/exhibits/new", expect=409)
    assert NOT_ASKED in text_of(told)


def test_several_are_not_set_to_not_applicable_elsewhere(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/sections/vet/not-applicable"
    page = browser.get(url)
    offered = {str(each["value"]) for each in page.select("input[name=questions]")}
    assert offered <= {"vet-01", "vet-02"}
    form = hidden_fields(one(browser.get(f"/assessments/{assessment}/questions/vet-02"), "#answer"))
    sent = {"csrf_token": form["csrf_token"], "key": str(uuid4()), "reason": "No such staff"}

    refused = browser.client.post(url, data={**sent, "questions": ["vet-06"], "sure": "y"})

    assert "did not ask for changes to vet-06" in refused.text
    assert read_answer(app, assessment, "vet-06") is None


def test_the_script_of_the_page_keeps_nothing_elsewhere(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    of = f"/assessments/{assessment}/questions"
    form = hidden_fields(one(browser.get(f"{of}/vet-02"), "#answer"))

    refused = browser.client.post(
        f"{of}/vet-04/draft", data={**form, "sequence": 1, "value": "3", "note": "Typed before"}
    )

    assert refused.status_code == 409
    assert "did not ask for changes to vet-04" in refused.text
    assert read_answer(app, assessment, "vet-04") is None
    assert read_answer(app, assessment, "vet-03") == "2"


def test_without_a_request_that_is_open_nothing_can_be_changed(
    app: Flask, browser: Browser, reviewed: UUID
) -> None:
    put_in_state(app, reviewed, AssessmentState.CHANGES_REQUESTED)

    assert not browser.get(f"/assessments/{reviewed}/questions/vet-01").select("form#answer")


def test_it_is_answered_signed_and_goes_straight_back_into_the_review(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    save(browser, assessment, "vet-01")
    missing = text_of(browser.get(f"/assessments/{assessment}/sign-off/ask"))
    assert "The inspectors asked about vet-02" in missing
    save(browser, assessment, "vet-02")
    ask(browser, assessment)
    take_back(browser, assessment)
    assert read_state(app, assessment) is AssessmentState.CHANGES_REQUESTED

    ask(browser, assessment)
    sign(signatory(app, force, "Sue Second"), assessment)
    promise = "You can withdraw it until the review begins"
    assert promise not in text_of(browser.get(f"/assessments/{assessment}/send"))
    send(browser, assessment)
    told = text_of(browser.get(f"/assessments/{assessment}/submissions/2?sent=yes"))
    assert promise not in told
    assert "It is back in the review, so it cannot be withdrawn" in told

    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW
    [request] = find_requests(app, assessment)
    assert request.outcome is RequestOutcome.ANSWERED
    assert request.submission_id is not None


def test_saving_leads_from_one_question_asked_about_to_the_next_and_then_to_the_request(
    app: Flask, browser: Browser, reviewed: UUID
) -> None:
    request_changes(app, reviewed, "Lee Lead", {"vet-01": "Name it", "vet-06": "Send it"})

    save(browser, reviewed, "vet-01")
    assert browser.location == f"/assessments/{reviewed}/questions/vet-06"

    part = browser.get(f"/assessments/{reviewed}/requests")
    assert text_of(part, "#request-1-vet-01").endswith("Answered")
    assert text_of(part, "#request-1-vet-06").endswith("To do")
    assert not part.select("#all-answered")

    save(browser, reviewed, "vet-06")
    assert browser.location == f"/assessments/{reviewed}/requests"
    page = browser.get(browser.location)
    assert text_of(page, "#all-answered") == "Every question of the request is dealt with."
    assert page.select_one(f'main a[href="/assessments/{reviewed}/sign-off/ask"]')


def test_the_request_leads_to_sign_off_and_then_to_sending_who_may(
    app: Flask, force: UUID, browser: Browser, reviewed: UUID
) -> None:
    request_changes(app, reviewed, "Lee Lead", {"vet-01": "Name it"})
    sue, contributor = (
        signatory(app, force, "Sue Second"),
        sign_in(app, "Tom Third", force, Role.CONTRIBUTOR),
    )
    share(app, reviewed, "Tom Third", "vet-01")
    save(browser, reviewed, "vet-01")

    def list_ways(by: Browser) -> list[str]:
        page = by.get(f"/assessments/{reviewed}/requests")
        return [
            f"{each.text.strip()}: {each['href']}" for each in page.select("main .govuk-button")
        ]

    at = f"/assessments/{reviewed}"
    assert list_ways(browser) == [f"Ask for sign-off: {at}/sign-off/ask"]
    assert list_ways(sue) == []
    ask(browser, reviewed)
    assert list_ways(browser) == list_ways(sue) == [f"Go to sign-off: {at}/sign-off"]
    assert "To send" not in text_of(browser.get("/"), "#asked-list")
    sign(sue, reviewed)
    for by in (browser, sue):
        assert text_of(by.get("/"), "#asked-list").endswith("To send")
    assert "To send" not in text_of(contributor.get("/"))
    assert list_ways(browser) == list_ways(sue) == [f"Send to the inspectorate: {at}/send"]
    assert list_ways(contributor) == []
    send(browser, reviewed)
    assert list_ways(browser) == []


def test_a_contributor_is_told_of_their_part_of_the_request(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    contributor = sign_in(app, "Tom Third", force, Role.CONTRIBUTOR)
    share(app, assessment, "Tom Third", "vet-01")

    def read_next() -> str:
        page = contributor.get(f"/assessments/{assessment}")
        return text_of(page, "section[aria-labelledby=what-next]")

    assert "has 1 question left for you" in read_next()
    assert "Answer vet-01 anew" in read_next()

    save(contributor, assessment, "vet-01")

    assert "Your part of the inspectors’ request is dealt with: 1 question is with others" in (
        read_next()
    )


def test_the_list_says_what_is_left_of_the_request_before_what_comes_after(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {"vet-02": "3"})

    told = text_of(browser.get(f"/assessments/{assessment}"), "section[aria-labelledby=what-next]")
    assert "The inspectors’ request has 2 questions left" in told
    assert "Every question" not in told
    assert "Answer vet-01 and vet-02 anew, or say “no change”" in told
    assert told.index("no change") < told.index("Ask for sign-off")

    save(browser, assessment, "vet-01")
    save(browser, assessment, "vet-02")

    told = text_of(browser.get(f"/assessments/{assessment}"), "section[aria-labelledby=what-next]")
    assert "Every question of the inspectors’ request is dealt with" in told
    assert "anew" not in told
