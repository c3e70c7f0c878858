"""The page before signing, of an assessment that is signed, or was signed and reopened."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports.content import DocumentKind
from checklist.reports.models import Report
from checklist.reports.printing.html import render_html
from tests.assessments.assessments import VCC, answer, begin
from tests.assessments.restrictions.story import find_account, restrict
from tests.assessments.sign_off.signed import begin_awaiting, find_seals, put_in_state, sign
from tests.assessments.sign_off.test_reopening import reopen, save
from tests.browser import Browser, one, sign_in
from tests.reports.test_readiness_page import group, open_page, topics, words


@pytest.fixture
def sam(app: Flask, force: UUID, browser: Browser) -> Browser:
    return sign_in(app, "Sam Signatory", force, Role.SIGNATORY)


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser, sam: Browser) -> UUID:
    """An assessment that was signed and reopened, and in which one answer was changed since."""
    made = begin_awaiting(app, force)
    sign(sam, made)
    reopen(browser, made)
    save(browser, made, "cor-06", "2", "Two posts were filled.")
    return made


def test_before_a_second_signature_it_begins_with_what_changed_and_who_wrote_it(
    app: Flask, assessment: UUID, sam: Browser
) -> None:
    [seal] = find_seals(app, assessment)

    page = open_page(sam, assessment)

    assert words(one(page, "#changed")) == "1 question changed since the last seal"
    assert topics(page)[0] == "since"
    since = words(group(page, "since"))
    assert "What changed since the last seal (1)" in since
    assert seal.digest[:12] in since
    assert "signed by Sam Signatory" in since
    assert "cor-06. " in since
    assert "Answer: from " in since
    assert "Note added" in since
    assert "Saved by Asha Coordinator" in since
    assert "vet-01" not in since


def test_nothing_changed_is_said_too(
    app: Flask, force: UUID, browser: Browser, sam: Browser
) -> None:
    made = begin_awaiting(app, force)
    sign(sam, made)
    reopen(browser, made)

    since = words(group(open_page(browser, made), "since"))

    assert "No answer, figure or exhibit changed." in since


def test_a_change_of_a_restricted_question_is_told_to_those_named_alone(
    app: Flask, assessment: UUID, browser: Browser, sam: Browser
) -> None:
    with app.app_context():
        asha = find_account(app, "Asha Coordinator")
        restrict(assessment, "cor-06", [asha], asha)
        db.session.commit()

    own, others = (words(group(open_page(who, assessment), "since")) for who in (browser, sam))
    signed = words(one(sam.get(f"/assessments/{assessment}/seals/1"), "#since-ending"))

    assert "cor-06. " in own
    assert "not shown here" not in own
    told = "cor-06 changed: restricted, and not shown here. No other answer, figure or exhibit"
    for text in (others, signed):
        assert f"{told} changed." in text
        for secret in ("cor-06. ", "Two posts", "Answer: from", "Note added", "Saved by Asha"):
            assert secret not in text
    assert "last seal (1)" in others


def test_a_change_that_is_not_shown_is_told_beside_those_that_are(
    app: Flask, assessment: UUID, browser: Browser, sam: Browser
) -> None:
    save(browser, assessment, "vet-03", "3", "A third post was filled.")
    asha = find_account(app, "Asha Coordinator")
    with app.app_context():
        restrict(assessment, "cor-06", [asha], asha)
        db.session.commit()
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    page = sam.get(f"/assessments/{assessment}/sign")
    ready = open_page(sam, assessment)

    assert words(one(page, "#since-ending")) == (
        "cor-06 changed too: restricted, and not shown here."
    )
    assert words(one(ready, "#changed")) == "2 questions changed since the last seal"
    assert "cor-06 changed too: restricted" in words(group(ready, "since"))


def test_the_printed_pages_tell_of_a_change_that_they_do_not_show(
    app: Flask, assessment: UUID, browser: Browser, sam: Browser
) -> None:
    asha = find_account(app, "Asha Coordinator")
    with app.app_context():
        restrict(assessment, "cor-06", [asha], asha)
        db.session.commit()

    path = f"/assessments/{assessment}/ready"
    sam.send(sam.get(path), path)
    [html] = read_contents(app)

    assert "1 question changed since the last seal" in html
    assert "cor-06 changed: restricted, and not shown here." in html
    assert "Two posts" not in html


def test_claims_of_a_question_that_is_not_shown_are_counted_on_no_page_before_signing(
    app: Flask, assessment: UUID, browser: Browser, sam: Browser
) -> None:
    asha = find_account(app, "Asha Coordinator")
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    claims = "claimed above what the evidence supports"
    before = words(one(sam.get(f"/assessments/{assessment}/sign"), "main"))
    with app.app_context():
        restrict(assessment, "vet-01", [asha], asha)
        db.session.commit()

    after = words(one(sam.get(f"/assessments/{assessment}/sign"), "main"))

    assert "3 answered 0 not applicable" in after
    assert f"3 {claims}" in before
    assert f"2 {claims}, without vet-01, which you are not shown" in after
    ready = words(group(open_page(sam, assessment), "over-claims"))
    assert "(2)" in ready


def test_before_the_first_signature_nothing_is_said_of_a_seal(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assert "since" not in topics(open_page(browser, begin(app, force)))


def test_a_signatory_who_wrote_all_of_it_cannot_be_the_one_who_signs(
    app: Flask, force: UUID, browser: Browser, sam: Browser
) -> None:
    made = begin(app, force)
    save(sam, made, "vet-01", "2")
    alone = words(group(open_page(browser, made), "people"))
    save(browser, made, "vet-03", "2")
    together = words(group(open_page(browser, made), "people"))

    assert "Sam Signatory wrote all that is to be signed, so somebody else must sign." in alone
    assert "Sam Signatory can sign." in together


def test_once_signed_it_says_who_signed_and_that_this_stood_then(
    app: Flask, force: UUID, browser: Browser, sam: Browser
) -> None:
    made = begin_awaiting(app, force)
    sign(sam, made)
    [seal] = find_seals(app, made)

    page = open_page(browser, made)

    text = words(one(page, "main"))
    assert "Signed by Sam Signatory as deputy chief constable on" in text
    assert f"seal {seal.digest[:12]}. This stood then." in text
    assert "people" not in topics(page)
    assert "Who can sign" not in text


def test_signed_or_draft_stands_on_the_printed_pages(
    app: Flask, force: UUID, browser: Browser, sam: Browser
) -> None:
    made = begin_awaiting(app, force)
    path = f"/assessments/{made}/ready"
    browser.send(browser.get(path), path)
    to_sign = words(one(sam.get(f"/assessments/{made}/sign"), "#seal"))
    assert words(one(browser.get(path), "#to-sign")) == to_sign
    sign(sam, made)
    browser.send(browser.get(path), path)

    draft, signed = read_contents(app)

    assert "Draft, content" in draft
    assert f"Seal to be signed, on the day of printing: {to_sign}." in draft
    assert "to be signed" not in signed
    assert "Signed by" not in draft
    assert 'class="signed"' in signed
    assert "Signed by Sam Signatory as deputy chief constable" in signed
    assert "Draft, content" not in signed


def read_contents(app: Flask) -> list[str]:
    """The two pages as they are laid out, in the order in which they were asked for."""
    with app.app_context():
        kind = DocumentKind.READINESS
        query = select(Report.content).where(Report.kind == kind).order_by(Report.requested_at)
        folder = SETTINGS.get().reports
        contents = [(folder / f"{each}.json").read_bytes() for each in db.session.scalars(query)]
    return [render_html(content) for content in contents]


def test_it_leads_on_to_the_step_that_comes_next(
    app: Flask, force: UUID, browser: Browser, sam: Browser
) -> None:
    made = begin(app, force)
    answer(app, made, {VCC.questions[0].id: "2"})

    def leads_on(who: Browser, step: str) -> bool:
        links = [str(link["href"]) for link in open_page(who, made).select("main a")]
        return f"/assessments/{made}/{step}" in links

    steps = [(browser, "sign-off/ask"), (sam, "sign")]
    assert [leads_on(*step) for step in steps] == [True, False]
    put_in_state(app, made, AssessmentState.AWAITING_SIGN_OFF)
    assert [leads_on(*step) for step in steps] == [False, True]
