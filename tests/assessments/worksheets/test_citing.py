"""A finished worksheet is cited as an exhibit, as strong as its sample and its tester allow."""

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
    save,
)
from tests.browser import Browser, one, sign_in

AUDIT = "Audit team"
E3: dict[str, Any] = {"tested_by": AUDIT, "outside": "yes"}


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def cite(
    browser: Browser, worksheet: str, *, expect: int = 302, **typed: Any
) -> BeautifulSoup | None:
    url = f"{worksheet}/exhibit"
    return browser.send(browser.get(url), url, expect=expect, **typed)


def exhibit_of(browser: Browser, assessment: UUID) -> str:
    """What the question's page says of its only exhibit."""
    page = browser.get(f"/assessments/{assessment}/questions/{QUESTION}")
    return " ".join(one(page, ".checklist-exhibit").text.split())


@pytest.mark.parametrize(
    ("worksheet", "outside", "strength"),
    [
        ({"wanted": "10"}, {"outside": "yes"}, "E3"),
        ({"wanted": "10"}, {"outside": "no"}, "E2"),
        ({"size": "5", "wanted": "5"}, {"outside": "yes"}, "E3"),
        ({"wanted": "9"}, {}, "E2"),
    ],
)
def test_it_is_as_strong_as_its_sample_and_who_looked_at_it_allow(
    browser: Browser,
    assessment: UUID,
    worksheet: dict[str, str],
    outside: dict[str, Any],
    strength: str,
) -> None:
    url = begin_worksheet(browser, assessment, **worksheet)
    said = finish(browser, url, not_met=1)

    asked = browser.get(f"{url}/exhibit").select("input[name=outside]")
    cite(browser, url, tested_by=AUDIT, **outside)

    assert bool(asked) is bool(outside)
    shown = exhibit_of(browser, assessment)
    assert f"{strength}, " in shown
    assert said in shown
    seed = one(browser.get(url), "#seed").text
    assert f"See Worksheet 1, seed {seed}" in shown
    exhibit = browser.get(f"/assessments/{assessment}/exhibits/1")
    assert f"{AUDIT}, worksheet 1" in one(exhibit, "main").text
    assert one(exhibit, "#worksheet a")["href"] == url
    assert f"Exhibit 1 cites this worksheet, as {strength}." in one(browser.get(url), "#cited").text


def test_chosen_items_are_weaker_whoever_looked_at_them(browser: Browser, assessment: UUID) -> None:
    url = begin_worksheet(browser, assessment, manner="chosen", chosen="3, 17")
    save(browser, url, browser.get(url), {3: "met", 17: "met"})

    page = browser.get(f"{url}/exhibit")
    cite(browser, url, tested_by=AUDIT, outside="yes")

    assert "Its strength is E2: the items were chosen" in one(page, "#strength").text
    assert "E2, " in exhibit_of(browser, assessment)


def test_whether_they_are_outside_has_no_answer_beforehand(
    browser: Browser, assessment: UUID
) -> None:
    url = begin_worksheet(browser, assessment, wanted="10")
    finish(browser, url)

    page = cite(browser, url, expect=200, tested_by=AUDIT)

    assert page is not None
    assert "Select whether they are outside the unit" in one(page, ".govuk-error-summary").text
    assert one(page, "#tested_by")["value"] == AUDIT
    assert browser.get(url).select("#cited") == []


def test_what_is_not_finished_is_no_exhibit_yet(browser: Browser, assessment: UUID) -> None:
    url, other = (begin_worksheet(browser, assessment, wanted="10") for _ in range(2))
    finish(browser, other)
    page = draw(browser, url)
    save(browser, url, page, {numbers_of(page)[0]: "met"})

    assert "Give each item an outcome first" in one(browser.get(f"{url}/exhibit"), "#refusal").text
    assert browser.get(url).select(f"a[href='{url}/exhibit']") == []
    browser.send(browser.get(f"{other}/exhibit"), f"{url}/exhibit", expect=409, **E3)


def test_outcomes_that_are_cited_stay_until_the_exhibit_is_withdrawn(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    url = begin_worksheet(browser, assessment, wanted="10")
    finish(browser, url)
    colleague = sign_in(app, "Cora Colleague", force, Role.COORDINATOR)
    open_page, asking = colleague.get(url), colleague.get(f"{url}/exhibit")
    first = numbers_of(open_page)[0]
    cite(browser, url, **E3)

    late = save(colleague, url, open_page, {first: "unclear"}, expect=200)
    colleague.send(asking, f"{url}/exhibit", expect=409, **E3)

    assert "Exhibit 1 cites this worksheet by now" in one(late, ".govuk-error-summary").text
    assert one(late, f"#item-{first}-outcome option[selected]")["value"] == "unclear"
    assert browser.get(url).select("#outcomes") == []
    withdraw = f"/assessments/{assessment}/exhibits/1/withdraw"
    browser.send(browser.get(withdraw), withdraw, reason="One item was another force's")
    save(browser, url, browser.get(url), {first: "unclear"})
    cite(browser, url, **E3)
    assert "Exhibit 2 cites this worksheet" in one(browser.get(url), "#cited").text


def test_what_was_saved_since_the_page_was_opened_is_shown_before_it_is_cited(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    url = begin_worksheet(browser, assessment, wanted="10")
    finish(browser, url)
    page = browser.get(f"{url}/exhibit")
    colleague = sign_in(app, "Cora Colleague", force, Role.COORDINATOR)
    theirs = colleague.get(url)
    save(colleague, url, theirs, dict.fromkeys(numbers_of(theirs)[:3], "not met"))

    shown = browser.send(page, f"{url}/exhibit", expect=200, **E3)

    assert "Outcomes were saved meanwhile" in one(shown, ".govuk-error-summary").text
    assert "3 of the 10 did not hold enhanced vetting." in shown.text
    assert one(shown, "#tested_by")["value"] == AUDIT
    assert one(shown, "input[name=outside][checked]")["value"] == "yes"
    browser.send(shown, f"{url}/exhibit", **E3)
    assert "3 of the 10" in exhibit_of(browser, assessment)


def test_the_box_says_that_a_body_which_is_asked_sees_it(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    url = begin_worksheet(browser, assessment, wanted="10")
    finish(browser, url)
    ask_body(app, assessment, add_body(app, force), QUESTION)

    assert OFFICE in one(browser.get(f"{url}/exhibit"), "#tested_by-seen").text
