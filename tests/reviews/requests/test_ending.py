"""A request is extended, withdrawn or closed as not answered (7.2, steps 14 to 16)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Answer, Figure
from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from checklist.web.filters import format_day, today_in_london
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.sign_off.signed import read_state, sign, signatory, text_of
from tests.assessments.sign_off.signing import ask
from tests.browser import Browser, one
from tests.evidence.uploads import MARCH
from tests.reviews.requests.requesting import (
    begin_reviewed,
    find_requests,
    let_day_pass,
    request_changes,
)

REASON = "We go on with what was sent"


@pytest.fixture
def leading(app: Flask, inspectorate: UUID) -> Browser:
    return lead(app, inspectorate)


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, leading: Browser) -> UUID:
    """An assessment of which the inspectors ask about vet-01 and vet-02."""
    reviewed = begin_reviewed(app, force, browser, "Lee Lead")
    request_changes(app, reviewed, "Lee Lead")
    return reviewed


def save(browser: Browser, assessment: UUID, question: str, note: str = "Never sent") -> None:
    url = f"/assessments/{assessment}/questions/{question}"
    browser.send(browser.get(url), url, form="form#answer", value="1", note=note)


def end(who: Browser, assessment: UUID, how: str, reason: str = REASON, expect: int = 302) -> str:
    url = f"/assessments/{assessment}/requests/{how}"
    return who.send(who.get(url), url, form="form#end", reason=reason, expect=expect).text


def read_saved(app: Flask, assessment: UUID, question: str) -> tuple[str, str]:
    with app.app_context():
        found = db.session.scalars(
            select(Answer).filter_by(assessment_id=assessment, question_id=question)
        ).one()
        return found.value, found.note


@pytest.mark.parametrize(
    ("how", "outcome"),
    [("withdraw", RequestOutcome.WITHDRAWN), ("close", RequestOutcome.NOT_ANSWERED)],
)
def test_what_was_saved_and_not_sent_is_put_back_and_stays_in_the_history_of_the_force(
    app: Flask,
    browser: Browser,
    assessment: UUID,
    leading: Browser,
    how: str,
    outcome: RequestOutcome,
) -> None:
    before, today = read_saved(app, assessment, "vet-01"), format_day(today_in_london())
    save(browser, assessment, "vet-01")
    save(browser, assessment, "vet-02")
    let_day_pass(app, assessment)

    end(leading, assessment, how)

    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW
    [request] = find_requests(app, assessment)
    assert (request.outcome, request.ended_reason) == (outcome, REASON)
    assert read_saved(app, assessment, "vet-01") == before
    assert read_saved(app, assessment, "vet-02") == ("", "")
    history = browser.get(f"/assessments/{assessment}/questions/vet-01/history")
    assert "Never sent" in text_of(history)
    put_back, never_sent = (" ".join(each.text.split()) for each in history.select("main dl")[:2])
    assert "Put back by" in put_back
    assert "as it was last signed: the request had ended" in put_back
    assert "Put back" not in never_sent
    for reader in (browser, leading):
        for question in ("vet-01", "vet-02"):
            shown = reader.get(f"/assessments/{assessment}/questions/{question}")
            assert "Never sent" not in shown.text
        told = text_of(reader.get(f"/assessments/{assessment}/requests"))
        assert REASON in told
        assert "The force had until" in told
        assert "The last day" not in told
        assert (f"Closed as not answered on {today}" in told) is (how == "close")
    assert not browser.get(f"/assessments/{assessment}/questions/vet-01").select("form#answer")


def test_figures_and_exhibits_are_put_back_too(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser
) -> None:
    of = f"/assessments/{assessment}/questions/vet-01"
    with app.app_context():
        db.session.add(Figure(assessment_id=assessment, key="M01", value="7"))
        db.session.commit()
    save(browser, assessment, "vet-01")
    new = f"{of}/exhibits/new/link"
    page = browser.get(new)
    typed: dict[str, Any] = {
        "title": "Unsent register",
        "address": "https://a.test/",
        "marking": "OFFICIAL",
    }
    browser.send(
        page,
        new,
        form="main form",
        shows="Who is vetted",
        strength="E1",
        document_date=MARCH,
        **typed,
    )

    end(leading, assessment, "withdraw")

    assert "Unsent register" in browser.get(of).text
    assert "Added for a request that ended" in browser.get(of).text
    assert "Unsent register" not in leading.get(of).text
    number = str(browser.get(of).select(".checklist-exhibit a")[0]["href"]).rpartition("/")[2]
    leading.get(f"/assessments/{assessment}/exhibits/{number}", expect=404)
    assert "Unsent register" not in leading.get(f"/assessments/{assessment}/check").text


def test_what_was_put_back_is_no_change_since_the_seal(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, leading: Browser
) -> None:
    save(browser, assessment, "vet-01")
    end(leading, assessment, "withdraw")
    request_changes(app, assessment, "Lee Lead", {"vet-03": "Which?"}, number=2)
    save(browser, assessment, "vet-03", "Mended")
    ask(browser, assessment)

    told = text_of(signatory(app, force, "Sue Second").get(f"/assessments/{assessment}/sign"))

    assert "vet-03" in told
    assert "vet-01" not in told.partition("What changed since the last seal")[2]


def test_it_is_closed_as_not_answered_by_a_lead_and_not_before_its_day_has_passed(
    app: Flask,
    force: UUID,
    inspectorate: UUID,
    assessment: UUID,
    leading: Browser,
) -> None:
    assigned = inspector(app, inspectorate)
    assign(app, inspectorate, force)
    url = f"/assessments/{assessment}/requests"
    assigned.get(f"{url}/close", expect=403)
    page = leading.get(f"{url}/withdraw")
    typed: dict[str, Any] = {"reason": REASON}
    refused = leading.send(page, f"{url}/close", form="form#end", expect=200, **typed)
    assert "once its date has passed" in text_of(refused, "#reason-error")
    assert read_state(app, assessment) is AssessmentState.CHANGES_REQUESTED
    let_day_pass(app, assessment)
    assert "Overdue" in text_of(leading.get(url))

    end(leading, assessment, "close")

    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW


def test_an_assigned_inspector_extends_it_with_a_reason_and_a_later_day(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    assigned = inspector(app, inspectorate)
    assign(app, inspectorate, force)
    let_day_pass(app, assessment)
    url = f"/assessments/{assessment}/requests/extend"
    today = today_in_london()
    page = assigned.send(
        assigned.get(url),
        url,
        form="form#end",
        reason="They asked",
        due=["1", "1", "3026"],
        expect=200,
    )
    assert "within 1 year from today" in text_of(page, "#due-error")
    for day, expect in ((today, 200), (today + timedelta(days=1), 302)):
        due = [str(day.day), str(day.month), str(day.year)]
        page = assigned.send(
            assigned.get(url), url, form="form#end", reason="They asked", due=due, expect=expect
        )
        assert ("after the last day until now" in page.text) is (expect == 200)

    [request] = find_requests(app, assessment)
    assert request.due == today + timedelta(days=1)
    assert request.outcome is RequestOutcome.OPEN
    assert "Overdue" not in text_of(browser.get(f"/assessments/{assessment}"), "#request")


def test_the_answer_that_comes_as_it_is_closed_is_refused_and_its_text_is_kept(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, leading: Browser
) -> None:
    url = f"/assessments/{assessment}/questions/vet-01"
    page = browser.get(url)
    let_day_pass(app, assessment)
    end(leading, assessment, "close")

    refused = browser.send(
        page, url, form="form#answer", value="2", note="Too late by a minute", expect=409
    )

    assert "kept as your draft" in text_of(refused)
    assert "not saved" not in text_of(refused)
    assert one(refused, "main a[href$='/questions/vet-01']")
    assert "Too late by a minute" in browser.get(url).text
    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW


def test_closing_without_publishing_meanwhile_leaves_nothing_that_was_not_sent(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser
) -> None:
    before = read_saved(app, assessment, "vet-01")
    save(browser, assessment, "vet-01")
    url = f"/assessments/{assessment}/review/close"

    leading.send(leading.get(url), url, form="form#close", reason="The force has merged")

    assert read_saved(app, assessment, "vet-01") == before
    [request] = find_requests(app, assessment)
    assert request.outcome is RequestOutcome.WITHDRAWN


def test_a_reopened_answer_to_a_request_is_put_back_to_what_was_sent(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, leading: Browser
) -> None:
    before = read_saved(app, assessment, "vet-01")
    save(browser, assessment, "vet-01")
    save(browser, assessment, "vet-02")
    ask(browser, assessment)
    sign(signatory(app, force, "Sue Second"), assessment)
    url = f"/assessments/{assessment}/reopen"
    browser.send(browser.get(url), url, form="form#reopen", reason="A slip of the pen")

    end(leading, assessment, "withdraw")

    assert read_saved(app, assessment, "vet-01") == before
    assert "Signed by" in text_of(leading.get(f"/assessments/{assessment}"), "#signed-by")


def test_what_is_closed_before_its_last_day_keeps_the_reason_and_says_why_not(
    app: Flask, assessment: UUID, leading: Browser
) -> None:
    url = f"/assessments/{assessment}/requests/close"
    page = leading.get(url)
    assert not page.select("form#end")
    [asked] = find_requests(app, assessment)
    assert format_day(asked.due) in text_of(page, "#not-yet")
    let_day_pass(app, assessment)
    open_page = leading.get(url)
    extend_due(app, assessment)

    refused = leading.send(open_page, url, form="form#end", reason=REASON, expect=200)

    assert "The force may still answer." in text_of(refused, "#reason-error")
    assert one(refused, "textarea#reason").text.strip() == REASON
    assert read_state(app, assessment) is AssessmentState.CHANGES_REQUESTED


def extend_due(app: Flask, assessment: UUID) -> None:
    """Let another lead have given the force a week more meanwhile."""
    with app.app_context():
        request = db.session.scalars(
            select(ChangeRequest).filter_by(assessment_id=assessment)
        ).one()
        request.due = today_in_london() + timedelta(days=7)
        db.session.commit()
