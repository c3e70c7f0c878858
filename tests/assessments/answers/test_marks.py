"""Marks: done, and needs another look; set, cleared, counted, found, and never scored."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Answer, Assessment, Mark, MarkKind
from checklist.assessments.scored_assessment import score_assessment
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import VCC, answer, begin, queries_counted
from tests.browser import Browser, one, sign_in

FORM = "form#answer"
DONE, LOOK, CLEAR = "done", "needs another look", "no mark"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    made = begin(app, force)
    answer(app, made, {"vet-01": "3", "vet-02": "2", "vet-22": "1"})
    return made


@pytest.fixture
def url(assessment: UUID) -> str:
    return f"/assessments/{assessment}/questions/vet-01"


def press(browser: Browser, url: str, mark: str, *, expect: int = 302, **typed: Any) -> Any:
    """Open a question and press one of the buttons that mark it, with this typed as well."""
    return browser.send(
        browser.get(url), url, form=FORM, expect=expect, mark=mark, **({"value": "3"} | typed)
    )


def words(page: BeautifulSoup, selector: str) -> str:
    return " ".join(one(page, selector).text.split())


def buttons(page: BeautifulSoup) -> list[str]:
    return [button.text for button in page.select("#mark button")]


def rows(app: Flask, table: Any) -> list[Any]:
    with app.app_context():
        return list(db.session.scalars(select(table)))


def test_a_mark_says_who_set_it_and_when_and_can_be_cleared(browser: Browser, url: str) -> None:
    assert buttons(browser.get(url)) == [
        "Save and mark as done",
        "Mark as done",
        "Needs another look",
    ]

    press(browser, url, DONE)

    assert browser.location.endswith("/questions/vet-01#mark")
    page = browser.get(url)
    assert "Done Marked by Asha Coordinator," in words(page, "#mark")
    assert buttons(page) == ["Needs another look", "Clear the mark"]
    press(browser, url, LOOK)
    assert "Needs another look Marked by Asha" in words(browser.get(url), "#mark")
    press(browser, url, CLEAR)
    assert "Marked by" not in words(browser.get(url), "#mark")


def test_another_look_says_why_to_colleagues_and_to_them_alone(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, url: str
) -> None:
    ben = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    press(browser, url, LOOK, mark_reason="The figure for June is missing")

    for path in ("/questions/vet-01", "/all?mark=Needs another look", "/check"):
        assert "The figure for June is missing" in ben.get(f"/assessments/{assessment}{path}").text
    page = ben.get(url)
    assert words(page, "#mark-says") == "The figure for June is missing"
    assert "Change the reason" in buttons(page)
    assert one(page, "textarea#note").text == ""

    press(ben, url, LOOK, mark_reason="June is in, May is not")
    assert words(browser.get(url), "#mark-says") == "June is in, May is not"
    press(ben, url, DONE, mark_reason="June is in, May is not")
    assert "May is not" not in browser.get(url).text
    details = [event.detail for event in rows(app, AuditEvent) if event.action == "mark question"]
    assert len(details) == 3
    assert not [detail for detail in details if "June" in detail]


@pytest.mark.parametrize(("length", "is_taken"), [(399, True), (400, True), (401, False)])
def test_a_reason_is_short_and_one_too_long_stays_typed(
    app: Flask, browser: Browser, url: str, length: int, is_taken: bool
) -> None:
    page = press(browser, url, LOOK, mark_reason="x" * length, expect=302 if is_taken else 200)

    assert len(rows(app, Mark)) == is_taken
    if not is_taken:
        assert one(page, "textarea#mark_reason").text == "x" * length
        assert "400 characters or fewer" in words(page, "#mark_reason-error")


def test_a_reason_that_no_press_gives_is_not_dropped_when_the_answer_is_saved(
    browser: Browser, url: str
) -> None:
    typed: dict[str, Any] = {"value": "2", "mark_reason": "The list is old"}
    refused = browser.send(browser.get(url), url, form=FORM, expect=200, then="next", **typed)

    assert "Give this reason with the button below" in words(refused, "#mark_reason-error")
    assert "Give this reason with the button below" in words(refused, ".govuk-error-summary")
    assert one(refused, "textarea#mark_reason").text == "The list is old"

    browser.send(refused, url, form=FORM, mark=LOOK, **typed)
    assert words(browser.get(url), "#mark-says") == "The list is old"
    browser.send(browser.get(url), url, form=FORM, then="next", **typed)
    assert browser.location.endswith("/questions/vet-02")


def test_each_press_stays_on_record_with_who_acted_as_what(
    app: Flask, browser: Browser, url: str
) -> None:
    press(browser, url, LOOK)
    press(browser, url, CLEAR)

    kept = sorted(rows(app, Mark), key=lambda mark: mark.version)
    assert [(mark.version, mark.kind.value, mark.role) for mark in kept] == [
        (1, LOOK, "coordinator"),
        (2, CLEAR, "coordinator"),
    ]
    details = [event.detail for event in rows(app, AuditEvent) if event.action == "mark question"]
    assert details == ["vet-01, needs another look", "vet-01, no mark"]


def test_a_save_can_mark_the_answer_as_done_at_one_press(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/questions/vet-03"

    browser.send(browser.get(url), url, form=FORM, value="2", note="Gaps.", then="done")

    assert browser.location.endswith("/questions/vet-04")
    page = browser.get(url)
    assert "Done Marked by Asha" in words(page, "#mark")
    assert one(page, "textarea#note").text == "Gaps."
    assert len([row for row in rows(app, Answer) if row.question_id == "vet-03"]) == 1


def test_an_answer_saved_after_it_was_done_says_so_until_it_is_done_again(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    press(browser, url, DONE)
    ben = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    ben.send(ben.get(url), url, form=FORM, value="2", note="Worse than we thought.")

    page = browser.get(url)
    assert words(page, "#mark").startswith("Mark for your colleagues Done, saved since Marked by")
    assert "Ben Signatory saved the answer after that" in words(page, "#mark")
    assert buttons(page) == [
        "Save and mark as done", "Still done", "Needs another look", "Clear the mark",
    ]  # fmt: skip
    press(browser, url, DONE, value="2", note="Worse than we thought.")
    assert "saved since" not in words(browser.get(url), "#mark")


def test_a_repeated_press_counts_once_and_a_stale_one_is_shown_the_mark(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    page = browser.get(url)
    ben = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    for _ in range(2):
        browser.send(page, url, form=FORM, value="3", mark=DONE)
    assert len(rows(app, Mark)) == 1
    old = ben.get(url)
    press(browser, url, LOOK)

    refused = ben.send(old, url, form=FORM, value="3", note="Mine", mark=CLEAR, expect=200)

    shown_text = words(refused, "#mark .govuk-error-message")
    assert "Asha Coordinator set this to “needs another look” on" in shown_text
    assert one(refused, "textarea#note").text == "Mine"
    ben.send(refused, url, form=FORM, value="3", mark=CLEAR)
    assert "Marked by" not in words(ben.get(url), "#mark")


def test_a_save_as_done_is_refused_whole_where_a_colleague_asked_for_another_look(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    page = browser.get(url)
    ben = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    press(ben, url, LOOK)

    refused = browser.send(page, url, form=FORM, value="4", note="New", then="done", expect=200)

    assert "Ben Signatory set this to" in words(refused, ".govuk-error-summary")
    assert "3" in {row.value for row in rows(app, Answer)}
    assert one(refused, "textarea#note").text == "New"
    browser.send(refused, url, form=FORM, value="4", note="New", then="done")
    assert "Done Marked by Asha" in words(browser.get(url), "#mark")


def test_what_was_typed_beside_a_mark_is_offered_again_as_a_draft(
    browser: Browser, url: str
) -> None:
    press(browser, url, LOOK, note="Half a thou")

    page = browser.get(url)
    assert "your draft" in words(page, "#draft")
    assert one(page, "textarea#note").text == "Half a thou"
    assert "Half a thou" not in browser.get(f"{url}/history").text


def test_a_mark_alone_makes_no_draft_and_no_save(app: Flask, browser: Browser, url: str) -> None:
    press(browser, url, LOOK)

    assert not browser.get(url).select("#draft")
    assert {row.version for row in rows(app, Answer)} == {1}


def test_only_an_answer_can_be_done(browser: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/questions/vet-04"
    assert buttons(browser.get(url)) == ["Save and mark as done", "Needs another look"]

    refused = press(browser, url, DONE, expect=200)

    assert "Save an answer before you mark it as done" in words(refused, "#mark")


def test_readers_see_a_mark_and_cannot_set_one(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    press(browser, url, LOOK)
    reader = sign_in(app, "Rae Reader", force, Role.READER)

    page = reader.get(url)

    assert "Needs another look Marked by Asha Coordinator" in " ".join(page.text.split())
    assert not page.select("#mark")


def test_a_mark_that_is_none_of_ours_changes_nothing(
    app: Flask, browser: Browser, url: str
) -> None:
    press(browser, url, "excellent", expect=200)

    assert rows(app, Mark) == []


def test_marks_are_counted_listed_and_found(browser: Browser, assessment: UUID) -> None:
    base = f"/assessments/{assessment}"
    for question, mark, value in [("vet-01", DONE, "3"), ("vet-22", LOOK, "1")]:
        press(browser, f"{base}/questions/{question}", mark, value=value)

    tasks = browser.get(base)
    assert "Done" in words(tasks, "#status-vet-01")
    counts = tasks.select("main .checklist-marks")[0]
    assert " ".join(counts.text.split()) == (
        "1 question marked Done 1 question marked Needs another look"
    )
    found = browser.get(str(counts.select("a")[1]["href"]))
    assert [row.select("a")[0].text for row in found.select("tbody tr")] == ["vet-22"]
    section = browser.get(f"{base}/sections/vet?mark=No mark")
    assert words(section, "#count") == "24 of 26 questions"
    assert "Needs another look" in words(browser.get(f"{base}/check"), "#vet-22")


def test_a_mark_is_never_scored(app: Flask, browser: Browser, assessment: UUID, url: str) -> None:
    before = result(app, assessment)

    press(browser, url, DONE)

    assert result(app, assessment) == before


def mark_all(app: Flask, assessment: UUID) -> None:
    """Mark every question as in need of another look, without the pages."""
    with app.app_context():
        author = db.session.scalars(select(Answer.saved_by)).first()
        db.session.add_all(
            Mark(
                assessment_id=assessment,
                question_id=question.id,
                version=1,
                kind=MarkKind.LOOK,
                set_by=author,
                role="coordinator",
            )
            for question in VCC.questions
        )
        db.session.commit()


def result(app: Flask, assessment: UUID) -> object:
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        return score_assessment(db.session, found).result


@pytest.mark.parametrize("path", ["", "/sections/vet", "/all", "/check", "/questions/vet-01"])
def test_marks_cost_no_query_of_their_own(
    app: Flask, browser: Browser, assessment: UUID, path: str
) -> None:
    browser.get(f"/assessments/{assessment}{path}")  # begins the visit
    with queries_counted(app) as before:
        browser.get(f"/assessments/{assessment}{path}")
    mark_all(app, assessment)

    with queries_counted(app) as after:
        browser.get(f"/assessments/{assessment}{path}")

    assert len(after) == len(before) <= 4, after
