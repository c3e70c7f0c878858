"""More of a list is drawn in the order of its seed; a second draw says why, and names the first."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import OFFICE, add_body, ask_body
from tests.assessments.worksheets.sampling import (
    QUESTION,
    begin_worksheet,
    draw,
    finish,
    numbers_of,
    result_of,
    save,
)
from tests.assessments.worksheets.test_citing import AUDIT, cite
from tests.assessments.worksheets.test_draw import draw_apart
from tests.browser import Browser, one, sign_in

WHY = "The list had leavers on it"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def extend(browser: Browser, worksheet: str, wanted: str, *, expect: int = 302) -> BeautifulSoup:
    url = f"{worksheet}/extend"
    return browser.send(browser.get(url), url, expect=expect, wanted=wanted)


def draw_again(browser: Browser, worksheet: str, **typed: str) -> str:
    """Save a second worksheet of the same list; its address."""
    url = f"{worksheet}/again"
    filled: dict[str, Any] = {"wanted": "10", "reason": WHY} | typed
    browser.send(browser.get(url), url, **filled)
    return browser.location


def test_more_are_drawn_in_the_order_of_the_seed_and_outcomes_stay(
    browser: Browser, assessment: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    finish(browser, worksheet, not_met=1)
    first = numbers_of(browser.get(worksheet))

    extend(browser, worksheet, "15")
    page = browser.get(browser.location)

    assert "15 of 412 are drawn now" in page.text
    assert numbers_of(page)[:10] == first
    assert numbers_of(page) == draw_apart(one(page, "#seed").text, 412, 15)
    assert result_of(page) == "5 of the 15 drawn have no outcome yet."
    assert one(page, f"#item-{first[0]}-outcome option[selected]")["value"] == "not met"
    saves = [" ".join(each.text.split()) for each in page.select("main li")]
    assert [each.partition("saved ")[2] for each in saves[:2]] == [
        "version 2, with 15 to draw",
        "version 1, with 10 to draw",
    ]


@pytest.mark.parametrize(
    ("wanted", "refusal"),
    [
        ("10", "Number to draw must be more than 10, which are drawn already"),
        ("413", "Number to draw must be between 1 and 412, which is all of the list"),
        ("", "Enter how many to draw in all"),
        ("more", "Number to draw must be a whole number, such as 60"),
    ],
)
def test_a_number_that_draws_no_more_is_refused_beside_its_field(
    browser: Browser, assessment: UUID, wanted: str, refusal: str
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    draw(browser, worksheet)

    page = extend(browser, worksheet, wanted, expect=200)

    assert refusal in one(page, ".govuk-error-summary").text
    assert one(page, "#wanted").get("value", "") == wanted


def test_what_is_saved_while_somebody_draws_more_is_kept(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    page = draw(browser, worksheet)
    first = numbers_of(page)[0]
    colleague = sign_in(app, "Cora Colleague", force, Role.COORDINATOR)
    extend(colleague, worksheet, "12")

    save(browser, worksheet, page, {first: "met"})

    shown = browser.get(worksheet)
    assert len(numbers_of(shown)) == 12
    assert one(shown, f"#item-{first}-outcome option[selected]")["value"] == "met"


def test_what_is_cited_or_all_drawn_is_not_extended(browser: Browser, assessment: UUID) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    finish(browser, worksheet)
    open_page = browser.get(f"{worksheet}/extend")
    cite(browser, worksheet, tested_by=AUDIT, outside="yes")
    whole = begin_worksheet(browser, assessment, size="10", wanted="10")
    draw(browser, whole)

    browser.send(open_page, f"{worksheet}/extend", expect=409, wanted="20")

    refusals = [one(browser.get(f"{each}/extend"), "#refusal").text for each in (worksheet, whole)]
    assert "withdraw the exhibit first" in refusals[0]
    assert "All of the list is drawn already" in refusals[1]
    for each in (worksheet, whole):
        assert browser.get(each).select(f"a[href='{each}/extend']") == []


def test_a_second_draw_is_another_worksheet_and_each_names_the_other(
    browser: Browser, assessment: UUID
) -> None:
    first = begin_worksheet(browser, assessment, wanted="10")
    drawn = draw(browser, first)

    second = draw_again(browser, first)
    page = draw(browser, second)
    third = draw_again(browser, second, reason="Numbered anew")

    assert one(page, "#seed").text != one(drawn, "#seed").text
    assert f"From the list of worksheet 1. Reason: {WHY}" in " ".join(page.text.split())
    assert "posts that need enhanced vetting, on 1 March 2022" in page.text
    named = [
        [link["href"] for link in browser.get(each).select("#others a")]
        for each in (first, second, third)
    ]
    assert named == [[second, third], [first, third], [first, second]]
    listed = browser.get(f"/assessments/{assessment}/questions/{QUESTION}/worksheets").text
    assert "A second draw from the list of worksheet 1. Reason: Numbered anew" in listed
    assert WHY in browser.get(f"{second}/annex").text


def test_an_exhibit_says_that_its_draw_was_a_second_one(browser: Browser, assessment: UUID) -> None:
    first = begin_worksheet(browser, assessment, wanted="10")
    draw(browser, first)
    second = draw_again(browser, first)
    finish(browser, second)

    cite(browser, second, tested_by=AUDIT, outside="yes")

    page = browser.get(f"/assessments/{assessment}/questions/{QUESTION}")
    told = "See Worksheet 2, a second draw from the list of worksheet 1, seed"
    assert told in " ".join(one(page, ".checklist-exhibit").text.split())


def test_a_second_draw_wants_a_reason_and_says_who_sees_it(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    draw(browser, worksheet)
    ask_body(app, assessment, add_body(app, force), QUESTION)
    url = f"{worksheet}/again"

    page = browser.send(browser.get(url), url, expect=200, wanted="20")

    assert "Say why you draw again" in one(page, ".govuk-error-summary").text
    assert one(page, "#wanted")["value"] == "20"
    assert OFFICE in one(page, "#reason-seen").text


def test_what_is_not_drawn_is_neither_extended_nor_drawn_again(
    browser: Browser, assessment: UUID
) -> None:
    drawn, fresh = (begin_worksheet(browser, assessment, wanted="10") for _ in range(2))
    draw(browser, drawn)

    for what in ("extend", "again"):
        assert "Nothing is drawn" in one(browser.get(f"{fresh}/{what}"), "#refusal").text
        page = browser.get(f"{drawn}/{what}")
        browser.send(page, f"{fresh}/{what}", expect=409, wanted="20", reason=WHY)
