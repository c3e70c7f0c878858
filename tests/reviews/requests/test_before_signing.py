"""Whoever asks for a signature, or gives it, reads what inspectors ask and what is said to it."""

from __future__ import annotations

from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from checklist.web.filters import format_day, today_in_london
from tests.assessments.assessments import VCC, queries_counted
from tests.assessments.reach.assigning import account_of, lead
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import read_state, signatory, text_of
from tests.assessments.sign_off.signing import ask, take_back
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, one
from tests.reviews.requests.requesting import ASKED, begin_reviewed, request_changes
from tests.reviews.requests.test_no_change import WHY, say

PART = "#asked-and-answered"


@pytest.fixture
def leading(app: Flask, force: UUID) -> Browser:
    return lead(app, open_to_inspectorate(app, force))


@pytest.fixture
def reviewed(app: Flask, browser: Browser, force: UUID, leading: Browser) -> UUID:
    return begin_reviewed(app, force, browser, "Lee Lead")


@pytest.fixture
def assessment(app: Flask, browser: Browser, reviewed: UUID) -> UUID:
    """To vet-01 the force says no change, and vet-02 is answered anew."""
    request_changes(app, reviewed, "Lee Lead")
    say(browser, reviewed, "vet-01")
    answer_anew(browser, reviewed, "vet-02")
    return reviewed


def answer_anew(browser: Browser, assessment: UUID, question: str) -> None:
    url = f"/assessments/{assessment}/questions/{question}"
    browser.send(browser.get(url), url, form="form#answer", value="2", note="The policy of 2026")


def part_of(who: Browser, assessment: UUID, page: str, selector: str = PART) -> str:
    return text_of(who.get(f"/assessments/{assessment}/{page}"), selector)


def test_a_signatory_reads_what_was_asked_and_what_is_said_or_changed(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    ask(browser, assessment)
    sue = signatory(app, force, "Sue Second")

    for page in ("sign", "ready"):
        told = part_of(sue, assessment, page)
        assert f"Lee Lead, lead inspector, asked on {format_day(today_in_london())}" in told
        said = part_of(sue, assessment, page, "#asked-vet-01")
        assert ASKED["vet-01"] in said
        assert f"No change, says Asha Coordinator:{WHY}" in said
        anew = one(sue.get(f"/assessments/{assessment}/{page}"), "#asked-vet-02")
        assert ASKED["vet-02"] in anew.text
        assert "Answered anew" in anew.text
        [_, link] = anew.select("a")
        assert "The policy of 2026" not in anew.text
        assert "Answer: from" in part_of(sue, assessment, page, str(link["href"]))


def test_a_coordinator_reads_it_before_asking_with_what_is_left(
    app: Flask, browser: Browser, reviewed: UUID, force: UUID
) -> None:
    request_changes(app, reviewed, "Lee Lead")
    say(browser, reviewed, "vet-01")

    for page in ("sign-off/ask", "ready"):
        assert WHY in part_of(browser, reviewed, page, "#asked-vet-01")
        assert "To do" in part_of(browser, reviewed, page, "#asked-vet-02")
        assert "Answered anew" not in part_of(browser, reviewed, page)


def test_nothing_is_said_where_nothing_is_asked(
    app: Flask, browser: Browser, reviewed: UUID, force: UUID
) -> None:
    assert not browser.get(f"/assessments/{reviewed}/ready").select(PART)


def test_a_restricted_question_says_no_more_to_who_is_not_named(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    ask(browser, assessment)
    sue = signatory(app, force, "Sue Second")
    with app.app_context():
        asha = account_of("Asha Coordinator")
        restrict(assessment, "vet-01", [asha], asha)
        db.session.commit()

    for page in ("sign", "ready"):
        shown = sue.get(f"/assessments/{assessment}/{page}")
        assert "Restricted" in text_of(shown, "#asked-vet-01")
        assert ASKED["vet-01"] not in shown.text
        assert WHY not in shown.text
        assert ASKED["vet-02"] in shown.text


def open_to_sign(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> tuple[Browser, str, BeautifulSoup]:
    """Ask for sign-off, and have a signatory open the page of signing."""
    ask(browser, assessment)
    sue = signatory(app, force, "Sue Second")
    url = f"/assessments/{assessment}/sign"
    return sue, url, sue.get(url)


def test_another_reason_than_the_page_showed_is_not_signed(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    sue, url, page = open_to_sign(app, browser, assessment, force)
    take_back(browser, assessment)
    say(browser, assessment, "vet-01", "The chief constable decides, as before")
    ask(browser, assessment)

    refused = sue.send(page, url, form="form#sign", capacity="chief constable", expect=200)

    assert "what is to be signed changed" in one(refused, ".govuk-error-summary").text
    [line] = one(refused, "#changed").select("li")
    assert line.text == "vet-01: “no change”, or the reason for it, is no longer as it was"
    assert "The chief constable decides" in text_of(refused, "#asked-vet-01")
    assert read_state(app, assessment) is AssessmentState.AWAITING_SIGN_OFF
    sue.send(refused, url, form="form#sign", capacity="chief constable")
    assert read_state(app, assessment) is AssessmentState.SIGNED


def test_a_reason_that_was_never_shown_is_not_signed_by_a_page_without_it(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    sue, url, page = open_to_sign(app, browser, assessment, force)
    sue.send(page, url, form="form#sign", capacity="chief constable", no_change="", expect=200)

    assert read_state(app, assessment) is AssessmentState.AWAITING_SIGN_OFF


def test_the_same_reason_said_before_asking_again_is_signed(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    sue, url, page = open_to_sign(app, browser, assessment, force)
    take_back(browser, assessment)
    ask(browser, assessment)

    sue.send(page, url, form="form#sign", capacity="chief constable")

    assert read_state(app, assessment) is AssessmentState.SIGNED


def test_many_questions_take_the_queries_of_few(
    app: Flask, browser: Browser, reviewed: UUID, force: UUID
) -> None:
    several = [question.id for question in VCC.questions[:8]]
    people = [signatory(app, force, f"Person {number}") for number in range(len(several))]
    request_changes(app, reviewed, "Lee Lead", dict.fromkeys(several, "Say more"))
    for who, question in zip(people[:2], several[:2], strict=True):
        say(who, reviewed, question)
    asking = f"/assessments/{reviewed}/sign-off/ask"
    with queries_counted(app) as few:
        browser.get(asking)
    for who, question in zip(people[2:], several[2:], strict=True):
        say(who, reviewed, question)

    with queries_counted(app) as many:
        browser.get(asking)

    ask(browser, reviewed)
    assert len(many) == len(few)
    for page in ("sign", "ready"):
        assert part_of(people[0], reviewed, page).count(WHY) == len(several)
