"""The list of questions, filtered and grouped, and the page of all answers."""

from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from tests.assessments.assessments import VCC, answer, begin, queries_counted
from tests.browser import Browser, one

LEVELS = {"vet-01": "3", "vet-03": "2", "vet-22": "1", "inf-01": "1", "cor-06": "0"}


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    made = begin(app, force)
    answer(app, made, LEVELS, M01="3185", M03="3")
    return made


def shown(page: BeautifulSoup) -> list[str]:
    """The questions that a page lists."""
    return [row.select("a")[0].text for row in page.select("main tbody tr")]


def find(browser: Browser, assessment: UUID, query: str) -> list[str]:
    return shown(browser.get(f"/assessments/{assessment}/all?{query}"))


def test_all_questions_are_listed_without_a_filter(browser: Browser, assessment: UUID) -> None:
    page = browser.get(f"/assessments/{assessment}/all")

    assert shown(page) == [question.id for question in VCC.questions]
    assert one(page, "#count").text == "64 of 64 questions"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("state=said", ["vet-01", "vet-03", "vet-22", "inf-01", "cor-06"]),
        ("state=Answered&section=vet", ["vet-01", "vet-22"]),
        ("state=Needs more", ["vet-03"]),
        ("only=above", ["vet-01", "vet-03"]),
        ("only=no-exhibit&section=inf", ["inf-01"]),
        ("only=no-evidence&section=vet", ["vet-01", "vet-03", "vet-22"]),
        ("only=points", ["vet-01", "vet-03"]),
        ("words=zebra", []),
        ("words=VET-03", ["vet-03"]),
    ],
)
def test_the_list_shows_what_fits_the_filter(
    browser: Browser, assessment: UUID, query: str, expected: list[str]
) -> None:
    assert find(browser, assessment, query) == expected


@pytest.mark.parametrize("words", ["DŴR o'reilly", "dw\u0302r O’Reilly"])
def test_words_of_a_note_are_found_in_any_case_composition_and_apostrophe(
    browser: Browser, assessment: UUID, words: str
) -> None:
    address = f"/assessments/{assessment}/questions/vet-22"
    note = "Heddlu’r Dw\u0302r\x0bO’Reilly’s review"
    browser.send(browser.get(address), address, form="#answer", value="2", note=note, then="list")

    found = find(browser, assessment, urlencode({"words": words}))

    assert found == ["vet-22"]
    assert one(browser.get(address), "textarea#note").text == "Heddlu’r Dŵr\nO’Reilly’s review"


def test_an_owner_and_a_theme_narrow_the_list_to_theirs(browser: Browser, assessment: UUID) -> None:
    chosen = VCC.get_question("vet-05")

    by_theme = find(browser, assessment, f"theme={chosen.theme}&by=theme")
    by_owner = find(browser, assessment, f"owner={chosen.owner}&by=owner")

    assert set(by_theme) == {one.id for one in VCC.questions if one.theme == chosen.theme}
    assert set(by_owner) == {one.id for one in VCC.questions if one.owner == chosen.owner}


@pytest.mark.parametrize("by", ["section", "owner", "theme", "nothing"])
def test_each_view_holds_the_same_questions(browser: Browser, assessment: UUID, by: str) -> None:
    found = find(browser, assessment, f"by={by}")

    assert sorted(found) == sorted(question.id for question in VCC.questions)


def test_what_is_not_on_offer_leaves_nothing_out(browser: Browser, assessment: UUID) -> None:
    query = "section=zzz&state=Lost&owner=Nobody&theme=none&only=luck&words=%00"

    assert len(find(browser, assessment, query)) == len(VCC.questions)


def test_few_fields_stand_before_the_first_question(browser: Browser, assessment: UUID) -> None:
    page = browser.get(f"/assessments/{assessment}/all")

    form = one(page, "form.checklist-filter")
    folded = form.select("#more-filters select")
    seen = [field["name"] for field in form.select("input, select") if field not in folded]
    assert seen == ["words", "state", "section"]
    assert {str(field["name"]) for field in folded} == {
        "only", "mark", "owner", "theme", "level", "strength", "by",
    }  # fmt: skip
    assert not one(page, "#more-filters").has_attr("open")


@pytest.mark.parametrize(
    ("query", "is_open"),
    [
        ("state=open&section=vet&words=a", False),
        ("by=section", False),
        ("by=theme", True),
        ("only=limiting", True),
        ("level=claimed-3", True),
        ("mark=Done", True),
        ("only=luck", False),
    ],
)
def test_the_folded_fields_stand_open_while_one_of_them_is_used(
    browser: Browser, assessment: UUID, query: str, is_open: bool
) -> None:
    page = browser.get(f"/assessments/{assessment}/all?{query}")

    assert one(page, "#more-filters").has_attr("open") is is_open


def test_numbers_on_the_results_lead_to_the_questions_behind_them(
    browser: Browser, assessment: UUID
) -> None:
    results = browser.get(f"/assessments/{assessment}/results")

    [row] = [
        row
        for row in results.select("[aria-label='Scores by section'] tbody tr")
        if row.select("th")[0].text == "Vetting"
    ]
    claimed, supported, _, coverage = (str(link["href"]) for link in row.select("td a"))
    assert shown(browser.get(claimed)) == ["vet-01", "vet-03", "vet-22"]
    assert shown(browser.get(supported)) == ["vet-01", "vet-03"]
    assert len(shown(browser.get(coverage))) == 26 - 3


def test_a_change_from_the_check_page_leads_back_to_it(browser: Browser, assessment: UUID) -> None:
    check = browser.get(f"/assessments/{assessment}/check")
    row = one(check, "#vet-22")
    assert "1. Started, not dependable" in row.text

    address = str(row.select("a")[0]["href"])
    page = browser.get(address)
    browser.send(page, address, form="#answer", value="2", note="Better now", then="next")

    assert browser.location.endswith(f"/assessments/{assessment}/check#vet-22")
    again = browser.get(f"/assessments/{assessment}/check")
    assert "Better now" in one(again, "#vet-22").text


@pytest.mark.parametrize("path", ["all", "all?by=theme&only=points", "check"])
def test_neither_page_asks_more_of_the_database_as_answers_grow(
    app: Flask, browser: Browser, force: UUID, path: str
) -> None:
    empty, full = begin(app, force), begin(app, force)
    answer(app, full, {question.id: "3" for question in VCC.questions})

    for each in (empty, full):
        browser.get(f"/assessments/{each}/{path}")  # begins the visit
    with queries_counted(app) as few:
        browser.get(f"/assessments/{empty}/{path}")
    with queries_counted(app) as many:
        browser.get(f"/assessments/{full}/{path}")

    assert len(many) == len(few) <= 4, few
