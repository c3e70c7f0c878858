"""Inspectors answer each comment for a reason; the force reads all answers once released."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.db import db
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import account_of, inspector
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one
from tests.reviews.comments.commenting import (
    TEXT,
    WHY,
    answer,
    approve_and_send,
    listing,
    press,
    write,
)
from tests.reviews.draft_reports.drafting import send_draft
from tests.reviews.publishing.publishing import publish, published


@pytest.fixture
def commented(drafted: UUID, browser: Browser, sid: Browser) -> UUID:
    write(browser, drafted)
    write(browser, drafted, place="question:vet-02", text="Two of them are kept elsewhere.")
    approve_and_send(sid, drafted)
    return drafted


def test_the_force_reads_no_answer_before_all_are_released(
    commented: UUID, browser: Browser, sid: Browser, ina: Browser, lee: Browser
) -> None:
    answer(ina, commented, 1, "refused", since="Closed in June.")
    assert not lee.get(listing(commented)).select("form#release")
    assert WHY not in browser.get(listing(commented)).text
    answer(lee, commented, 2, "accepted in part")

    assert WHY not in browser.get(listing(commented)).text
    assert "answered a comment" not in browser.get(f"/assessments/{commented}/timeline").text
    assert "answered a comment" not in browser.get("/organisation/timeline").text
    press(lee, commented, "release")

    for who in (browser, sid):
        page = who.get(listing(commented))
        said = text_of(page, "#answer-1")
        assert "Refused" in said
        assert "Noted as action since: Closed in June." in said
        assert "Accepted in part" in text_of(page, "#answer-2")
        assert "Ina Inspector" not in text_of(page)  # who judged or answered is theirs alone


def test_an_answer_without_a_reason_is_refused(commented: UUID, ina: Browser) -> None:
    page = answer(ina, commented, 1, "refused", expect=200, reason="", since="Closed in June.")
    assert "Enter why you answer so" in text_of(page, "#reason-error")
    assert "Closed in June." in one(page, "textarea#since").text

    page = answer(ina, commented, 1, "refused", expect=200, reason="n/a")
    assert "does not say why" in text_of(page, "#reason-error")
    assert not ina.get(listing(commented)).select("#answer-1")


def test_each_answer_is_kept_and_two_at_once_are_told(
    commented: UUID, ina: Browser, lee: Browser
) -> None:
    url = f"{listing(commented)}/1/answer"
    open_page = lee.get(url)
    answer(ina, commented, 1, "refused")

    fields: dict[str, Any] = {"decision": "accepted", "reason": "Their list is right."}
    page = lee.send(open_page, url, form="form#answer", expect=200, **fields)
    assert "Ina Inspector answered this comment" in text_of(page, "#reason-error")
    lee.send(page, url, form="form#answer", **fields)
    own = lee.send(open_page, url, form="form#answer", expect=200, **fields | {"reason": "Twice."})
    assert "You answered this comment" in text_of(own, "#reason-error")

    said = text_of(ina.get(listing(commented)), "#answer-1")
    assert said.startswith("Accepted")
    assert "Earlier answers (1)" in said
    assert WHY in said


def test_after_the_release_answers_stay(commented: UUID, ina: Browser, lee: Browser) -> None:
    for number in (1, 2):
        answer(lee, commented, number, "accepted")
    url = f"{listing(commented)}/1/answer"
    open_page = ina.get(url)
    press(lee, commented, "release")

    page = ina.send(
        open_page, url, form="form#answer", expect=200, decision="refused", reason="Another reason."
    )

    assert "are with the force" in text_of(page, "#reason-error")
    assert "Another reason." in one(page, "textarea#reason").text


def test_releasing_twice_tells_once(app: Flask, commented: UUID, lee: Browser) -> None:
    for number in (1, 2):
        answer(lee, commented, number, "accepted")
    page = lee.get(listing(commented))
    for _ in range(2):
        lee.send(page, f"{listing(commented)}/release", form="form#release")

    assert "The answers were released" in text_of(lee.get(listing(commented)), "#standing")


def test_what_was_not_sent_cannot_be_answered(
    drafted: UUID, browser: Browser, ina: Browser
) -> None:
    write(browser, drafted)

    ina.get(f"{listing(drafted)}/1/answer", expect=404)


def test_other_inspectors_and_the_force_answer_nothing(
    app: Flask, commented: UUID, browser: Browser, inspectorate: UUID
) -> None:
    url = f"{listing(commented)}/1/answer"
    inspector(app, inspectorate, "Olga Other").get(url, expect=404)
    browser.get(url, expect=403)


def test_a_new_draft_leaves_comments_and_answers_of_the_last_one_to_be_read(
    commented: UUID, browser: Browser, lee: Browser
) -> None:
    for number in (1, 2):
        answer(lee, commented, number, "accepted")
    press(lee, commented, "release")
    send_draft(lee, commented)

    page = browser.get(listing(commented))
    assert TEXT in text_of(page, "#comment-1")
    assert "Accepted" in text_of(page, "#answer-1")


def test_what_was_done_since_stands_beside_the_finding_once_the_force_has_read_the_answer(
    commented: UUID, browser: Browser, sid: Browser, ina: Browser, lee: Browser
) -> None:
    since = "Both were renewed in June."
    drafts = f"/assessments/{commented}/draft-reports"
    answer(ina, commented, 1, "accepted")
    answer(ina, commented, 2, "refused", since=since)
    assert since not in text_of(lee.get(f"{drafts}/preview"))
    press(lee, commented, "release")

    send_draft(lee, commented)

    for who in (browser, sid, ina):
        page = who.get(f"{drafts}/2")
        said = text_of(page, "#finding-1 [data-since]")
        assert said.startswith("Noted as action since ")
        assert said.endswith(f"which changes no level: {since}")
        assert "Finding 1: an action since is noted" in text_of(page)
        assert since not in text_of(who.get(f"{drafts}/1"))
    approve_and_send(sid, commented, 2)
    publish(lee, commented)
    assert since in text_of(browser.get(published(commented)), "#finding-1")


def test_of_a_restricted_question_only_those_named_read_a_comment(
    app: Flask, commented: UUID, browser: Browser, sid: Browser, ina: Browser
) -> None:
    with app.app_context():
        restrict(commented, "vet-02", [account_of("Sid Signs")], an_account())
        db.session.commit()

    page = browser.get(listing(commented))
    assert "Two of them are kept elsewhere." not in page.text
    assert "Comments 1, 2 are about restricted questions" in text_of(page, "#closed")
    choices = [
        str(each["value"])
        for each in browser.get(f"{listing(commented)}/new").select("#place option")
    ]
    assert "question:vet-02" not in choices
    assert "finding:1" not in choices
    for who in (sid, ina):
        assert "Two of them are kept elsewhere." in text_of(
            who.get(listing(commented)), "#comment-2"
        )
