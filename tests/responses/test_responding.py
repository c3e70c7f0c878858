"""A local policing body asks, both bodies write, and the response is recorded as published."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask

from checklist.core.dates import format_long_date
from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one, sign_in
from tests.responses.published import publish_report
from tests.responses.responding import (
    ACTION,
    ADDRESS,
    CHIEF,
    COMMENTS,
    NONE,
    ask,
    from_today,
    give,
    place,
    record,
    respond,
    say,
    typed_day,
    write,
    write_body,
    write_chief,
)


def test_a_response_goes_from_not_begun_to_published(
    assessment: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    assert "Not begun" in text_of(bea.get(place(assessment)), "#record")

    ask(bea, assessment, ahead=10)
    page = browser.get(place(assessment))
    assert "Chief officer’s comments asked" in text_of(page, "#record")
    assert f"for {format_long_date(from_today(10))}" in text_of(page, "#record")

    write_chief(browser, assessment)
    give(sid, assessment)
    page = bea.get(place(assessment))
    assert "Chief officer’s comments received" in text_of(page, "#record")
    assert "by Sid Signs" in text_of(page, "#record")
    assert CHIEF in text_of(page, "#given")

    write_body(bea, assessment)
    say(bea, assessment, 1)
    say(bea, assessment, 2, kind=NONE, text="It is done each week already.")
    today = typed_day(from_today(0))
    record(bea, assessment, inspectors_on=today, home_secretary_on=today)
    page = browser.get(place(assessment))
    assert "Published" in text_of(page, "#record")
    assert "in time" in text_of(page, "#record")
    assert one(page, "#record a")["href"] == ADDRESS
    assert text_of(page, "#record").count(f"Sent {format_long_date(from_today(0))}") == 2
    for said in (CHIEF, COMMENTS, ACTION, "It is done each week already."):
        assert said in page.text


@pytest.mark.parametrize(("ago", "said"), [(0, "4 days late"), (4, "in time"), (3, "1 day late")])
def test_a_late_response_is_taken_and_says_by_how_much(
    app: Flask,
    force: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
    ago: int,
    said: str,
) -> None:
    assessment = begin(app, force)
    publish_report(app, assessment, days_ago=59)
    page = bea.get(place(assessment))
    assert "4 days late, counted from the day of publication" in text_of(page, "#clock")
    respond(bea, browser, sid, assessment)

    record(bea, assessment, ago=ago)

    assert said in text_of(browser.get(place(assessment)), "#record").lower()
    assert said in text_of(browser.get(place(assessment)), "#clock").lower()


def test_a_response_without_a_word_on_each_recommendation_is_refused(
    assessment: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    ask(bea, assessment)
    write_chief(browser, assessment)
    give(sid, assessment)
    write_body(bea, assessment)
    say(bea, assessment, 1)

    page = bea.get(place(assessment, "publication"))
    assert "Say of 1 recommendation what" in text_of(page, "#gap")
    page = record(bea, assessment, expect=200)

    assert "Say of 1 recommendation what is done" in text_of(page, ".govuk-error-summary")
    assert one(page, "#address")["value"] == ADDRESS
    assert "1 of 2 without a word" in text_of(bea.get(place(assessment)), "#steps")


@pytest.mark.parametrize(
    ("kind", "said"),
    [(NONE, "Enter why no action"), ("action is proposed", "Enter what action is proposed")],
)
def test_a_word_says_what_or_why(assessment: UUID, bea: Browser, kind: str, said: str) -> None:
    ask(bea, assessment)

    page = say(bea, assessment, 1, kind=kind, text=" ", expect=200)

    assert said in text_of(page, ".govuk-error-summary")
    assert one(page, f"input[value='{kind}']").has_attr("checked")


def test_a_response_waits_for_the_chief_officer_until_the_day_has_passed(
    app: Flask, assessment: UUID, bea: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(bea, assessment, ahead=2)
    write_body(bea, assessment)
    for number in (1, 2):
        say(bea, assessment, number)
    page = record(bea, assessment, expect=200)
    assert "not given yet, and their day has not passed" in text_of(page, ".govuk-error-summary")

    later = from_today(3)
    monkeypatch.setattr("checklist.responses.response_queries.today_in_london", lambda: later)

    assert "Overdue" in text_of(bea.get(place(assessment)), "#record")
    record(bea, assessment)
    assert "None were given" in text_of(bea.get(place(assessment)), "#record")


def test_what_is_not_asked_cannot_be_written(
    assessment: UUID, bea: Browser, browser: Browser
) -> None:
    url = place(assessment, "chief-officers-comments")
    page = browser.get(url)
    assert "has not asked for the chief officer’s comments yet" in text_of(page, "#not-asked")
    assert not page.select("form#write")
    typed: dict[str, Any] = {"text": CHIEF, "key": str(uuid4()), "base_version": "0"}
    page = browser.send(browser.get("/change-password"), url, expect=200, **typed)
    assert "asks for the chief officer’s comments first" in text_of(page, ".govuk-error-summary")
    assert CHIEF in one(page, "#text").text
    for name in ("comments", "recommendations/1/1"):
        page = bea.get(place(assessment, name))
        assert not page.select("form#write")
        assert one(page, "#not-asked a")

    page = record(bea, assessment, expect=200)
    assert "Ask for the chief officer’s comments first" in text_of(page, ".govuk-error-summary")


def test_who_wrote_for_one_body_does_not_write_for_the_other(
    app: Flask, assessment: UUID, force: UUID, body: UUID, bea: Browser, sid: Browser
) -> None:
    both_in_force = sign_in(app, "Kit Both", force, Role.COORDINATOR)
    both_in_body = sign_in(app, "Kit Both", body, Role.COORDINATOR)
    ask(bea, assessment)
    write_chief(both_in_force, assessment)

    for page in (
        write_body(both_in_body, assessment, expect=200),
        say(both_in_body, assessment, 1, expect=200),
    ):
        said = text_of(page, ".govuk-error-summary")
        assert "You wrote the comments of the chief officer on this report" in said

    lou_in_body = sign_in(app, "Lou Other", body, Role.COORDINATOR)
    say(lou_in_body, assessment, 1)
    lou_in_force = sign_in(app, "Lou Other", force, Role.COORDINATOR)
    page = write_chief(lou_in_force, assessment, expect=200)
    said = text_of(page, ".govuk-error-summary")
    assert "You wrote the comments of the local policing body on this report" in said


def test_after_publication_the_texts_stay_and_the_record_can_be_corrected(
    assessment: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    respond(bea, browser, sid, assessment)
    names = ("ask", "comments", "recommendations/1/1")
    asking, writing, saying = [bea.get(place(assessment, name)) for name in names]
    drafting = browser.get(place(assessment, "chief-officers-comments"))
    record(bea, assessment, address="https://pcc.example/wrong")

    for page in (
        write_body(bea, assessment, "Another text", page=writing, expect=200),
        say(bea, assessment, 1, page=saying, text="Another text", expect=200),
        write_chief(browser, assessment, "Another text", page=drafting, expect=200),
    ):
        assert "The response is published" in text_of(page, ".govuk-error-summary")
        assert "Another text" in one(page, "#text").text
    page = ask(bea, assessment, page=asking, expect=200)
    assert "so no more comments are asked" in text_of(page, ".govuk-error-summary")
    for name in names:
        page = bea.get(place(assessment, name))
        assert "its text stays as it is" in text_of(page, "#stays")
        assert not page.select("main form")

    record(bea, assessment, inspectors_on=typed_day(from_today(0)))
    page = browser.get(place(assessment))
    assert one(page, "#record a")["href"] == ADDRESS
    assert "Copy to the Home SecretaryNot recorded" in text_of(page, "#record")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"address": "pcc.example"}, "begins with https:// or http://"),
        ({"address": ""}, "Enter the web address"),
        ({"response_on": ["", "", ""]}, "Enter the day on which it was published"),
        ({"response_on": ["1", "1", "2020"]}, "cannot be before the report was published"),
        ({"response_on": ["1", "1", "2099"]}, "must be today or earlier"),
        ({"inspectors_on": ["1", "1", "2020"]}, "A copy cannot be sent before"),
        ({"home_secretary_on": ["1", "1", "2099"]}, "must be today or earlier"),
    ],
)
def test_a_record_that_cannot_be_is_refused_beside_its_field(
    assessment: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
    typed: dict[str, Any],
    said: str,
) -> None:
    respond(bea, browser, sid, assessment)

    page = record(bea, assessment, expect=200, **typed)

    assert said in text_of(page, ".govuk-error-summary")
    assert "Not recorded" in text_of(bea.get(place(assessment)), "#record")


@pytest.mark.parametrize("name", ["comments", "recommendations/1/1", "chief-officers-comments"])
def test_a_stale_save_shows_what_was_saved_and_loses_nothing(
    app: Flask,
    assessment: UUID,
    force: UUID,
    body: UUID,
    bea: Browser,
    browser: Browser,
    name: str,
) -> None:
    ask(bea, assessment)
    is_body = not name.startswith("chief")
    place_of, by = (body, bea) if is_body else (force, browser)
    other = sign_in(app, "Olu Other", place_of, Role.COORDINATOR)
    kind: dict[str, Any] = {"kind": NONE} if name.startswith("rec") else {}
    opened = by.get(place(assessment, name))
    write(other, assessment, name, text="Olu’s words", **kind)

    page = write(by, assessment, name, page=opened, expect=200, text="My words", **kind)

    assert "Olu Other saved this after you opened this page" in page.text
    assert "Olu’s words" in text_of(page, "#saved")
    assert "My words" in one(page, "#text").text
    write(by, assessment, name, page=page, text="My words", **kind)
    assert "My words" in by.get(place(assessment)).text
    own = write(by, assessment, name, page=opened, expect=200, text="Twice", **kind)
    assert "You saved this after you opened this page" in own.text


def test_a_form_sent_twice_has_one_effect(
    assessment: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    page = bea.get(place(assessment, "ask"))
    for _ in range(2):
        ask(bea, assessment, page=page)
    assert "Asked again" not in text_of(bea.get(place(assessment)), "#record")

    page = bea.get(place(assessment, "comments"))
    for _ in range(2):
        write_body(bea, assessment, page=page)
    assert "Save 1:" in text_of(bea.get(place(assessment)), "#comments")

    write_chief(browser, assessment)
    page = sid.get(place(assessment, "chief-officers-comments"))
    for _ in range(2):
        give(sid, assessment, page=page)


def test_a_signatory_gives_what_the_page_showed(
    assessment: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    ask(bea, assessment)
    write_chief(browser, assessment)
    page = sid.get(place(assessment, "chief-officers-comments"))
    write_chief(browser, assessment, "Changed since.")

    give(sid, assessment, page=page)

    told = text_of(sid.get(place(assessment, "chief-officers-comments")), "body")
    assert "Read what is saved now, then give these comments" in told
    assert not bea.get(place(assessment)).select("#given")
    give(sid, assessment)
    assert "Changed since." in text_of(bea.get(place(assessment)), "#given")


def test_asking_again_sets_another_day(assessment: UUID, bea: Browser) -> None:
    ask(bea, assessment, ahead=5)
    ask(bea, assessment, ahead=9)

    said = text_of(bea.get(place(assessment)), "#record")
    assert "Asked again" in said
    assert f"for {format_long_date(from_today(9))}" in said
    page = ask(bea, assessment, ahead=-1, expect=200)
    assert "today or later" in text_of(page, ".govuk-error-summary")


def test_each_save_of_comments_is_kept_and_shown_to_those_who_write(
    assessment: UUID, bea: Browser, browser: Browser
) -> None:
    ask(bea, assessment)
    for who, name in ((bea, "comments"), (browser, "chief-officers-comments")):
        for text in ("The first words", "The second words"):
            write(who, assessment, name, text=text)

        said = text_of(who.get(place(assessment, name)), "#history")
        assert said.index("Save 2:") < said.index("Save 1:")
        assert "The first words" in said


def test_of_two_bodies_the_one_that_began_responds(
    app: Flask, assessment: UUID, force: UUID, bea: Browser
) -> None:
    second = sign_in(app, "Cy Second", add_body(app, force, "Other PCC"), Role.COORDINATOR)
    page = second.get(place(assessment, "ask"))
    ask(bea, assessment)

    refused = ask(second, assessment, page=page, expect=200)

    assert "Testshire PCC responds to this report" in text_of(refused, ".govuk-error-summary")
    assert not second.get(place(assessment)).select("#steps")


def test_a_new_coordinator_goes_on_with_what_the_last_one_drafted(
    app: Flask, assessment: UUID, body: UUID, bea: Browser
) -> None:
    ask(bea, assessment)
    write_body(bea, assessment)

    elected = sign_in(app, "Ned New", body, Role.COORDINATOR)

    assert COMMENTS in one(elected.get(place(assessment, "comments")), "#text").text
