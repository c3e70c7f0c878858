"""A list is saved first and drawn from after, once; anybody can draw it again."""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import OrganisationKind, Role
from tests.assessments.assessments import begin
from tests.assessments.worksheets.sampling import (
    QUESTION,
    WORKSHEET,
    begin_worksheet,
    draw,
    numbers_of,
    save,
)
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def draw_apart(seed: str, size: int, wanted: int) -> list[int]:
    """The draw as anybody would write it: shares no code with the service."""
    digests = []
    for number in range(1, size + 1):
        text = seed + ":" + str(number)
        digests.append((hashlib.sha256(text.encode()).hexdigest(), number))
    digests.sort()
    return [number for _, number in digests[:wanted]]


def test_the_draw_of_a_page_is_drawn_again_from_what_it_prints(
    browser: Browser, assessment: UUID
) -> None:
    page = draw(browser, begin_worksheet(browser, assessment))

    seed = one(page, "#seed").text
    assert len(seed) == 32
    assert numbers_of(page) == draw_apart(seed, 412, 60)
    assert "None of the 60 drawn has an outcome yet." in one(page, "#result").text


def test_saving_the_list_draws_nothing(browser: Browser, assessment: UUID) -> None:
    page = browser.get(begin_worksheet(browser, assessment))

    assert page.select("#seed, #outcomes, #result") == []
    assert "at most 10% fail with 27 drawn" in page.text
    assert "at most 5% fail with 54 drawn and at most 2% fail with 116 drawn" in page.text


def test_a_second_press_and_a_second_tab_lead_to_the_same_draw(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment)
    colleague = sign_in(app, "Cora Colleague", force, Role.COORDINATOR)
    tabs = [browser.get(worksheet), browser.get(worksheet), colleague.get(worksheet)]
    typed_seed = "0" * 32

    seeds = set()
    for who, tab in zip([browser, browser, colleague], tabs, strict=True):
        for _ in range(2):
            who.send(tab, f"{worksheet}/draw", form="form#draw", seed=typed_seed)
            seeds.add(one(who.get(worksheet), "#seed").text)

    assert len(seeds) == 1
    assert typed_seed not in seeds


def test_what_is_no_longer_asked_before_the_draw_is_refused(
    browser: Browser, assessment: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment)
    drawn = draw(browser, worksheet)
    fresh = begin_worksheet(browser, assessment)

    browser.send(drawn, fresh, form="form#outcomes", expect=409)

    assert browser.get(fresh).select("#outcomes") == []


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ({"size": "many"}, "How many are on the list must be a whole number, such as 1,250"),
        ({"size": ""}, "Enter how many are on the list"),
        ({"wanted": "413"}, "Number to draw must be between 1 and 412, which is all of the list"),
        ({"wanted": ""}, "Enter how many to draw"),
        ({"acceptable": ""}, "Say what would be acceptable, before anything is drawn"),
        ({"population": ""}, "Say what the list is of"),
        (
            {"manner": "chosen", "chosen": "3, 413"},
            "“413” must be a number of the list, from 1 to 412",
        ),
        (
            {"manner": "chosen", "chosen": ""},
            "Enter the numbers of the items that you choose, such as 3, 17, 55",
        ),
    ],
)
def test_a_list_that_cannot_be_is_refused_beside_its_field_and_kept(
    browser: Browser, assessment: UUID, typed: dict[str, Any], refusal: str
) -> None:
    url = f"/assessments/{assessment}/questions/{QUESTION}/worksheets/new"

    page = browser.send(browser.get(url), url, expect=200, **(WORKSHEET | typed))

    assert refusal in one(page, ".govuk-error-summary").text
    assert one(page, "#given_by")["value"] == "Vetting unit"
    assert one(page, "#given_on-year")["value"] == "2022"


def test_a_repeat_of_the_list_is_no_second_worksheet(browser: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/questions/{QUESTION}/worksheets"
    first = begin_worksheet(browser, assessment)
    assert begin_worksheet(browser, assessment) != first
    form = browser.get(f"{url}/new")
    key = hidden_fields(one(form, "main form"))["key"]

    again = [begin_worksheet(browser, assessment, key=key) for _ in range(2)]

    assert again[0] == again[1]
    assert [link["href"] for link in browser.get(url).select("h2 a")] == [
        f"/assessments/{assessment}/worksheets/{number}" for number in (1, 2, 3)
    ]


def test_the_worksheets_of_another_assessment_are_not_those_of_this_one(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    earlier = begin(app, force, title="Last year")
    for _ in range(2):
        begin_worksheet(browser, earlier, population="posts of last year")
    own = begin_worksheet(browser, assessment, population="posts of this year")

    assert "posts of this year" in browser.get(own).text
    browser.get(own.replace("/worksheets/1", "/worksheets/2"), expect=404)
    question = browser.get(f"/assessments/{assessment}/questions/{QUESTION}/worksheets")
    assert [str(link["href"]) for link in question.select("a[href$='/worksheets/1']")] == [own]
    assert "posts of last year" not in question.text
    assert not question.select("a[href$='/worksheets/2']")


def test_other_forces_find_no_worksheet_and_readers_see_it_alone(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment)
    page = draw(browser, worksheet)
    save(browser, worksheet, page, {numbers_of(page)[0]: "met"})
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    outsider = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    reader = sign_in(app, "Rita Reader", force, Role.READER)

    for path in (worksheet, f"{worksheet}/annex"):
        outsider.get(path, expect=404)
    shown = reader.get(worksheet)

    assert shown.select("main form") == []
    assert one(shown, "#seed").text == one(page, "#seed").text
    assert "Met" in one(shown, "main table").text
