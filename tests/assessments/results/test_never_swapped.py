"""Claimed and supported are never swapped on the pages of a force's own assessment."""

from __future__ import annotations

from uuid import UUID

import pytest
from bs4 import BeautifulSoup, Tag
from flask import Flask

from tests.assessments.assessments import VCC, answer, begin
from tests.browser import Browser, one

CLAIMED = "3 Does what good looks like"
SUPPORTED = "1 Started, not dependable"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """Every answer is claimed at level 3, and without evidence supported at level 1."""
    made = begin(app, force)
    answer(app, made, {each.id: "3" for each in VCC.questions})
    return made


@pytest.fixture
def results(browser: Browser, assessment: UUID) -> BeautifulSoup:
    return browser.get(f"/assessments/{assessment}/results")


def test_the_sentence_names_the_claimed_grade_before_the_supported_one(
    results: BeautifulSoup,
) -> None:
    said = words(one(results, "#comparison"))

    assert said.startswith("You claim good; your evidence supports requires improvement;")


def test_the_figures_at_the_top_stand_under_their_own_names(results: BeautifulSoup) -> None:
    figures = {
        words(each.select("dt")[0]): words(each.select("dd")[0])
        for each in results.select(".checklist-figures__figure")
    }

    assert figures["Claimed, out of 100"] == "75.00"
    assert figures["Supported, out of 100"] == "25.00"


def test_what_is_claimed_above_its_evidence_names_the_claim_first(results: BeautifulSoup) -> None:
    rows = [words(each) for each in results.select(".checklist-rows li")]

    above = [row.partition(" Claimed ")[2] for row in rows if " Claimed " in row]
    assert above
    assert set(above) == {f"{CLAIMED} supported {SUPPORTED}"}


@pytest.mark.parametrize(
    ("caption", "level"),
    [
        ("Scored questions by level, as claimed", CLAIMED),
        ("Scored questions by level, as supported by evidence", SUPPORTED),
        ("Scored questions by theme and level, as supported by evidence", SUPPORTED),
    ],
)
def test_the_counts_stand_under_what_they_count(
    results: BeautifulSoup, caption: str, level: str
) -> None:
    [table] = (
        each for each in results.select("table") if each.caption and words(each.caption) == caption
    )
    heads = [words(head) for head in table.select("thead th")][1:]
    place = next(number for number, head in enumerate(heads) if head.endswith(level[2:]))
    counted = [
        words(row.select("td")[place]).rpartition(" ")[2] for row in table.select("tbody tr")
    ]

    assert counted
    assert "0" not in counted


def test_the_list_to_check_says_beside_the_claim_what_is_supported(
    browser: Browser, assessment: UUID
) -> None:
    page = browser.get(f"/assessments/{assessment}/check")

    said = [words(each) for each in page.select(".govuk-hint") if "Supported" in each.text]
    assert said
    assert set(said) == {
        "Supported without evidence as: 1. Started, not dependable. More is claimed."
    }


def test_the_page_of_a_question_says_what_is_supported(browser: Browser, assessment: UUID) -> None:
    page = browser.get(f"/assessments/{assessment}/questions/vet-04")

    [said] = [words(each) for each in page.select("p") if each.text.startswith("Supported by")]
    assert said.endswith(f": {SUPPORTED}")


def words(element: Tag) -> str:
    return " ".join(element.get_text(" ").split())
