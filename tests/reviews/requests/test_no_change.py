"""The force says “no change” with a reason, and so answers what is asked (8.1)."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import read_state, sign, signatory, text_of
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser, sign_in
from tests.reviews.requests.requesting import begin_reviewed, request_changes

WHY = "The policy of 2025 still stands"


@pytest.fixture
def leading(app: Flask, force: UUID) -> Browser:
    return lead(app, open_to_inspectorate(app, force))


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, leading: Browser) -> UUID:
    """An assessment of which the inspectors ask about vet-01 and vet-02."""
    reviewed = begin_reviewed(app, force, browser, "Lee Lead")
    request_changes(app, reviewed, "Lee Lead")
    return reviewed


def say(who: Browser, assessment: UUID, question: str, reason: str = WHY, expect: int = 302) -> str:
    url = f"/assessments/{assessment}/questions/{question}/no-change"
    page = who.send(who.get(url), url, form="form#no-change", reason=reason, expect=expect)
    return page.text


def test_no_change_with_a_reason_answers_a_question_and_reaches_inspectors_once_sent(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, leading: Browser
) -> None:
    question = f"/assessments/{assessment}/questions/vet-01"
    [link] = browser.get(question).select("#request a")
    told = text_of(browser.get(str(link["href"])), "form#no-change")
    assert (
        "Seen by: Testshire Police. Once sent, also by assigned inspectors and lead inspectors of"
        " the inspectorate." in told
    )

    say(browser, assessment, "vet-01")

    tasks = text_of(browser.get(f"/assessments/{assessment}"), "#request")
    assert (tasks.count("To do"), tasks.count("No change")) == (1, 1)
    assert WHY in text_of(browser.get(question), "#request")
    missing = text_of(browser.get(f"/assessments/{assessment}/sign-off/ask"))
    assert "The inspectors asked about vet-02," in missing
    assert WHY not in leading.get(f"/assessments/{assessment}/requests").text

    say(browser, assessment, "vet-02")
    ask(browser, assessment)
    sign(signatory(app, force, "Sue Second"), assessment)
    assert "Request 1" in browser.get(f"/assessments/{assessment}/requests").text
    send(browser, assessment)

    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW
    assert WHY in leading.get(f"/assessments/{assessment}/requests").text
    judging = f"/assessments/{assessment}/review/questions"
    assert WHY in text_of(leading.get(f"{judging}/vet-01"), "#no-change")
    assert not leading.get(f"{judging}/vet-03").select("#no-change")


def test_what_was_said_can_be_said_better(browser: Browser, assessment: UUID) -> None:
    say(browser, assessment, "vet-01", "The rule of 2024 applies")
    say(browser, assessment, "vet-01")

    told = text_of(browser.get(f"/assessments/{assessment}/requests"), "#request-1-vet-01")

    assert WHY in told
    assert "The rule of 2024 applies" not in told


def test_an_answer_that_is_saved_afterwards_stands_in_its_place(
    browser: Browser, assessment: UUID
) -> None:
    say(browser, assessment, "vet-01")
    url = f"/assessments/{assessment}/questions/vet-01"
    browser.send(browser.get(url), url, form="form#answer", value="2", note="Mended")

    told = text_of(browser.get(f"/assessments/{assessment}/requests"), "#request-1-vet-01")

    assert WHY not in told
    assert "To do" not in told


def test_a_reason_that_says_nothing_and_a_question_not_named_are_refused(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    assert "Enter why it stays as it is" in say(browser, assessment, "vet-01", "", 200)
    assert "does not say why" in say(browser, assessment, "vet-01", "...", 200)
    browser.get(f"/assessments/{assessment}/questions/vet-03/no-change", expect=409)
    reader = sign_in(app, "Rita Reader", force, Role.READER)
    reader.get(f"/assessments/{assessment}/questions/vet-01/no-change", expect=403)
    shown = reader.get(f"/assessments/{assessment}/questions/vet-01")
    assert not shown.select("#request a")
