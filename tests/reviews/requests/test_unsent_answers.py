"""A request is open while the force awaits its signature, or has signed and does not send."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from uuid import UUID
from zipfile import ZipFile

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Answer
from checklist.assessments.reach.request_models import RequestOutcome
from checklist.core.assessment_states import AssessmentState
from checklist.core.seals.bundle import verify_bundle
from checklist.core.seals.bundle_sentences import describe_signature
from checklist.db import db
from checklist.jobs.worker import run_due_jobs
from checklist.reports.content import DocumentKind
from checklist.web.filters import format_day, today_in_london
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    find_seals,
    put_in_state,
    read_state,
    sign,
    signatory,
    text_of,
)
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.racing import fill_in, press_at_once
from tests.assessments.submissions.sending import (
    find_submissions,
    send,
)
from tests.browser import Browser, hidden_fields, one
from tests.exchange.copies import read_workbook
from tests.exchange.copies import take as take_copy
from tests.exchange.test_seal_bundles import ask as ask_for_bundle
from tests.reviews.judgements.judging import address, judge
from tests.reviews.requests.requesting import (
    begin_reviewed,
    find_requests,
    let_day_pass,
    request_changes,
)

REASON = "We go on with what was sent"
AWAITING, SIGNED = AssessmentState.AWAITING_SIGN_OFF, AssessmentState.SIGNED
UNDER_REVIEW = AssessmentState.UNDER_REVIEW
in_both_states = pytest.mark.parametrize("state", [AWAITING, SIGNED])
ENDINGS = {
    "requests/withdraw": ("end", UNDER_REVIEW, RequestOutcome.WITHDRAWN),
    "requests/close": ("end", UNDER_REVIEW, RequestOutcome.NOT_ANSWERED),
    "review/close": ("close", AssessmentState.CLOSED_UNPUBLISHED, RequestOutcome.WITHDRAWN),
}
"""Where a lead ends it, by which form, what follows, and what becomes of the request."""


@pytest.fixture
def leading(app: Flask, inspectorate: UUID) -> Browser:
    return lead(app, inspectorate)


@pytest.fixture
def signing(app: Flask, force: UUID, leading: Browser) -> Browser:
    return signatory(app, force, "Sue Second")


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, leading: Browser) -> UUID:
    """An assessment of which vet-01 and vet-02 were asked about and answered anew."""
    reviewed = begin_reviewed(app, force, browser, "Lee Lead")
    request_changes(app, reviewed, "Lee Lead")
    for question in ("vet-01", "vet-02"):
        url = f"/assessments/{reviewed}/questions/{question}"
        browser.send(browser.get(url), url, form="form#answer", value="1", note="Never sent")
    return reviewed


def bring_into(
    state: AssessmentState, browser: Browser, signing: Browser, assessment: UUID
) -> None:
    ask(browser, assessment)
    if state is SIGNED:
        sign(signing, assessment)


def end(who: Browser, assessment: UUID, how: str, expect: int = 302) -> str:
    url = f"/assessments/{assessment}/{how}"
    form, *_ = ENDINGS[how]
    return who.send(who.get(url), url, form=f"form#{form}", reason=REASON, expect=expect).text


def read_saved(app: Flask, assessment: UUID) -> dict[str, tuple[str, str]]:
    with app.app_context():
        rows = db.session.scalars(select(Answer).filter_by(assessment_id=assessment))
        return {each.question_id: (each.value, each.note) for each in rows}


@in_both_states
@pytest.mark.parametrize("how", ENDINGS)
def test_a_lead_ends_it_and_the_answers_stand_as_they_were_sent(
    app: Flask,
    browser: Browser,
    assessment: UUID,
    leading: Browser,
    signing: Browser,
    state: AssessmentState,
    how: str,
) -> None:
    bring_into(state, browser, signing, assessment)
    let_day_pass(app, assessment)

    end(leading, assessment, how)

    _, then, outcome = ENDINGS[how]
    assert read_state(app, assessment) is then
    [request] = find_requests(app, assessment)
    assert (request.outcome, request.ended_reason) == (outcome, REASON)
    saved = read_saved(app, assessment)
    assert saved["vet-01"][0] == "3"
    assert "Never sent" not in str(saved)
    history = browser.get(f"/assessments/{assessment}/questions/vet-01/history")
    assert "Never sent" in text_of(history)
    first, *unsent = find_seals(app, assessment)
    assert not first.is_reopened
    assert [each.is_reopened for each in unsent] == [True] * (state is SIGNED)
    for reader in (browser, leading):
        assert "Never sent" not in reader.get(f"/assessments/{assessment}/questions/vet-01").text


def test_what_was_signed_is_kept_for_the_force_and_said_to_be_never_sent(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser, signing: Browser
) -> None:
    bring_into(SIGNED, browser, signing, assessment)

    end(leading, assessment, "requests/withdraw")

    of = f"/assessments/{assessment}"
    first, unsent = find_seals(app, assessment)
    told = text_of(browser.get(f"{of}/seals/2"), "#reopened")
    assert f"Never sent: Lee Lead ended the inspectors’ request on {today()}." in told
    assert REASON in told
    asked = browser.get(f"{of}/requests")
    assert unsent.short_digest in text_of(asked, "#unsent")
    reports = browser.get(f"{of}/reports")
    assert "never sent" in text_of(reports)
    assert "is not signed" not in text_of(reports)
    assert "never sent" in text_of(browser.get(f"{of}/copies"))
    assert first.short_digest in text_of(browser.get(of), "#signed-by")
    assert "See the seal, and the signed report" in text_of(browser.get(of))
    assert "Send it to the inspectorate" not in text_of(browser.get(f"{of}/seals/2"))
    leading.get(f"{of}/seals/2", expect=404)
    assert unsent.short_digest not in leading.get(f"{of}/requests").text


def test_the_page_of_the_seal_that_was_sent_before_offers_no_step_on_the_one_that_stands(
    browser: Browser, assessment: UUID, signing: Browser
) -> None:
    bring_into(SIGNED, browser, signing, assessment)

    first, second = (
        text_of(browser.get(f"/assessments/{assessment}/seals/{number}")) for number in (1, 2)
    )

    for step in ("Send it to the inspectorate", "Reopen this assessment"):
        assert step not in first
        assert step in second


def test_a_bundle_and_a_copy_say_that_what_was_signed_was_never_sent(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser, signing: Browser
) -> None:
    bring_into(SIGNED, browser, signing, assessment)
    end(leading, assessment, "requests/withdraw")

    progress = ask_for_bundle(browser, assessment, 2)
    run_due_jobs(app)
    with browser.client.get(f"{progress}/download") as fetched:
        verdict = verify_bundle(ZipFile(BytesIO(fetched.data)))
    seals = read_workbook(take_copy(app, browser, assessment, DocumentKind.WORKBOOK))["Seals"]

    assert verdict.is_sound, verdict.problems
    _, said = describe_signature(verdict.signature or {})
    assert said.startswith("Never sent: Lee Lead ended the inspectors’ request, at 20")
    said_of_each = [row["What became of it"] for row in seals]
    assert said_of_each == ["", "never sent: the inspectors’ request ended"]


@in_both_states
def test_a_lead_gives_more_time_and_no_state_changes(
    app: Flask,
    browser: Browser,
    assessment: UUID,
    leading: Browser,
    signing: Browser,
    state: AssessmentState,
) -> None:
    bring_into(state, browser, signing, assessment)
    let_day_pass(app, assessment)
    url = f"/assessments/{assessment}/requests/extend"
    day = today_in_london() + timedelta(days=9)
    page = leading.get(url)
    assert one(page, "#pending")

    due = [str(day.day), str(day.month), str(day.year)]
    leading.send(page, url, form="form#end", reason=REASON, due=due)

    assert read_state(app, assessment) is state
    [request] = find_requests(app, assessment)
    assert (request.due, request.outcome) == (day, RequestOutcome.OPEN)
    assert not any(each.is_reopened for each in find_seals(app, assessment))


@in_both_states
def test_inspectors_read_what_was_sent_last_and_go_on_judging_it(
    app: Flask,
    browser: Browser,
    force: UUID,
    inspectorate: UUID,
    assessment: UUID,
    leading: Browser,
    signing: Browser,
    state: AssessmentState,
) -> None:
    assigned = inspector(app, inspectorate)
    assign(app, inspectorate, force)
    bring_into(state, browser, signing, assessment)

    told = [seal.short_digest for seal in find_seals(app, assessment)[1:]]
    for reader in (leading, assigned):
        [line] = reader.get("/desk").select("#desk tbody tr")
        assert state.value.capitalize() in line.text
        pages = {str(each["href"]) for each in line.select("a[href]")}
        of = f"/assessments/{assessment}"
        more = (f"{of}/review/questions", f"{of}/requests", f"{of}/review/findings")
        for page in (*pages, *more, address(assessment, "vet-01")):
            shown = reader.get(page).text
            assert not [each for each in ("Never sent", *told) if each in shown], page
        reader.get(of, expect=404)
    judge(assigned, assessment, "vet-03", choice="another level", level="1", reason="Thin.")
    for how in ("requests/close", "review/close"):
        assigned.get(f"/assessments/{assessment}/{how}", expect=403)
    for how in ("requests/extend", "requests/withdraw"):  # theirs while changes are requested
        refused = assigned.get(f"/assessments/{assessment}/{how}", expect=403)
        assert "Only a lead inspector can extend or withdraw a request now" in refused.text
    inspector(app, inspectorate, "Otto Other").get(address(assessment, "vet-01"), expect=404)


@in_both_states
def test_without_an_open_request_it_is_not_there_for_inspectors(
    app: Flask,
    browser: Browser,
    force: UUID,
    inspectorate: UUID,
    leading: Browser,
    state: AssessmentState,
) -> None:
    assessment = begin_awaiting(app, force)
    put_in_state(app, assessment, state)
    assigned = inspector(app, inspectorate)
    assign(app, inspectorate, force)

    for how in (*ENDINGS, "requests/extend", "requests", "judgements/vet-01", "findings"):
        leading.get(f"/assessments/{assessment}/{how}", expect=404)
    assigned.get(f"/assessments/{assessment}/requests", expect=404)
    for reader in (leading, assigned):
        assert not reader.get("/desk").select("#desk")


def test_sending_after_it_was_ended_is_refused_and_loses_nothing(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser, signing: Browser
) -> None:
    bring_into(SIGNED, browser, signing, assessment)
    url = f"/assessments/{assessment}/send"
    page = browser.get(url)
    end(leading, assessment, "requests/withdraw")

    refused = browser.send(page, url, form="form#send", declaration="y", expect=409)

    assert "Inspectors are reviewing this assessment" in text_of(refused)
    assert len(find_submissions(app, assessment)) == 1
    assert len(find_seals(app, assessment)) == 2


def test_ending_it_after_the_force_sent_is_refused_and_keeps_what_was_typed(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser, signing: Browser
) -> None:
    bring_into(SIGNED, browser, signing, assessment)
    url = f"/assessments/{assessment}/requests/withdraw"
    page = leading.get(url)
    send(browser, assessment)

    refused = leading.send(page, url, form="form#end", reason=REASON, expect=409)

    assert REASON in refused.text
    [request] = find_requests(app, assessment)
    assert request.outcome is RequestOutcome.ANSWERED
    assert not any(each.is_reopened for each in find_seals(app, assessment))


@pytest.mark.parametrize("how", ["requests/withdraw", "review/close"])
def test_sending_and_ending_at_once_have_one_order_and_one_effect(
    app: Flask,
    browser: Browser,
    assessment: UUID,
    leading: Browser,
    signing: Browser,
    how: str,
) -> None:
    bring_into(SIGNED, browser, signing, assessment)
    sending = fill_in(browser, assessment, "send", declaration="y")
    form, *_ = ENDINGS[how]
    url = f"/assessments/{assessment}/{how}"
    ending = (leading, url, hidden_fields(one(leading.get(url), f"form#{form}")))

    (sent, _), (ended, told) = press_at_once(sending, (*ending[:2], ending[2] | {"reason": REASON}))

    [request] = find_requests(app, assessment)
    is_sent = request.outcome is RequestOutcome.ANSWERED
    assert sent == (302 if is_sent else 409)
    assert len(find_submissions(app, assessment)) == 1 + is_sent
    assert find_seals(app, assessment)[1].is_reopened is not is_sent
    assert ("Never sent" in str(read_saved(app, assessment))) is is_sent
    # What was sent goes on in the review, which a lead closes then as well.
    assert ended == (409 if is_sent and how == "requests/withdraw" else 302)
    assert ended == 302 or REASON in told


def test_a_signature_that_comes_as_it_is_ended_is_refused(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser, signing: Browser
) -> None:
    bring_into(AWAITING, browser, signing, assessment)
    url = f"/assessments/{assessment}/sign"
    page = signing.get(url)
    end(leading, assessment, "requests/withdraw")

    signing.send(page, url, form="form#sign", capacity="chief constable", expect=409)

    assert len(find_seals(app, assessment)) == 1
    assert read_state(app, assessment) is UNDER_REVIEW


def today() -> str:
    return format_day(today_in_london())
