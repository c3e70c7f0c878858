"""Where judgements are compared, what was claimed, supported and found stand each in its place."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from tests.assessments.assessments import VCC
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one
from tests.reviews.findings.finding import draft
from tests.reviews.findings.finding import listing as findings_of
from tests.reviews.findings.test_stories import begin_of
from tests.reviews.judgements.judging import assigned, judge
from tests.reviews.moderation.moderating import PAIR, add_judgements, listing, settle

QUESTION = "vet-04"
"""Claimed at 3, of which its evidence supports 1."""
LOW: dict[str, Any] = {"choice": "another level", "level": "0", "reason": "Nobody keeps a list."}


@pytest.fixture
def judged(assessment: UUID, ina: Browser, ivo: Browser) -> UUID:
    """The assessment, in which the first inspector found 0 and the second agreed."""
    judge(ina, assessment, QUESTION, **LOW)
    judge(ivo, assessment, QUESTION, choice="agree")
    return assessment


def read_cells(page: BeautifulSoup, row: str) -> dict[str, str]:
    """The cells of a row by the names of their columns."""
    cells = one(page, row).select("[data-column]")
    return {str(each["data-column"]): " ".join(each.text.split()) for each in cells}


def read_lines(page: BeautifulSoup) -> dict[str, str]:
    """The lines of a page's first list of facts by their names."""
    facts = page.select("main dl")[0]
    values = facts.select("dd")
    return {
        name.text.strip(): " ".join(value.text.split())
        for name, value in zip(facts.select("dt"), values, strict=True)
    }


def test_in_the_list_of_differences(judged: UUID, lee: Browser) -> None:
    cells = read_cells(lee.get(listing(judged)), f"tr#{QUESTION}")

    assert cells["Claimed"].startswith("3 ")
    assert "Ina Inspector: level 0" in cells["Judged"]
    assert "Ivo Two: level 1" in cells["Judged"]


def test_on_the_page_on_which_a_lead_settles_it(judged: UUID, lee: Browser) -> None:
    page = lee.get(f"{listing(judged)}/{QUESTION}")

    found = {name: value[:2] for name, value in read_lines(page).items()}
    assert found == {"Claimed": "3 ", "Supported": "1 "}
    assert "level 0" in text_of(page, "#side-by-side").lower()


def test_in_the_table_of_how_reliable_the_claims_were(judged: UUID, lee: Browser) -> None:
    settle(lee, judged, QUESTION, verdict="0", reason="The first looked further.")

    table = one(lee.get(f"/assessments/{judged}/review/reliability"), "#levels")

    columns = [each.text for each in table.select("thead th")][1:]
    rows = {
        one(row, "th").text: {
            column: cell.text
            for column, cell in zip(columns, row.select("td"), strict=True)
            if cell.text != "–"
        }
        for row in table.select("tbody tr")
    }
    assert rows == {"3": {"Final 0": "1"}}


def test_a_difference_is_two_levels_from_the_claim_and_not_from_what_is_supported(
    assessment: UUID, ina: Browser, lee: Browser
) -> None:
    judge(ina, assessment, QUESTION, choice="agree")

    assert QUESTION in text_of(lee.get(listing(assessment)), "#to-settle")
    beside = text_of(ina.get(f"/assessments/{assessment}/review/questions/{QUESTION}"), "#beside")
    assert "Two levels or more from the claim" in beside


def test_beside_the_text_of_a_finding(app: Flask, judged: UUID, ina: Browser, lee: Browser) -> None:
    settle(lee, judged, QUESTION, verdict="0", reason="The first looked further.")
    draft(ina, judged, [QUESTION], text="Nobody knows who is cleared.")

    page = ina.get(f"{findings_of(judged)}/1")

    found = {basis: text_of(page, f"[id^={basis}]") for basis in ("claimed", "supported", "final")}
    assert found["claimed"].startswith("3 ")
    assert found["supported"].startswith("1 ")
    assert found["final"].startswith("Final: level 0")


def test_beside_the_text_of_a_finding_while_the_review_goes_on(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-01", choice="another level", level="2", reason="Two are thin.")
    draft(ina, assessment, ["vet-01"], text="Two files say little.")

    page = ina.get(f"{findings_of(assessment)}/1")

    assert text_of(page, "[id^=claimed]").startswith("3 ")
    assert text_of(page, "[id^=final]").startswith("Final so far: level 2")


def test_in_the_table_of_grades(
    app: Flask, force: UUID, inspectorate: UUID, browser: Browser
) -> None:
    everything = dict.fromkeys((each.id for each in VCC.questions), "4")  # of which E2 supports 3
    made = begin_of(app, force, browser, everything)
    ina = assigned(app, inspectorate, force, PAIR[0])
    for question in everything:
        add_judgements(app, made, question, ["0"], PAIR[:1], "4")

    page = ina.get(f"{findings_of(made)}/grades")

    assert read_cells(page, "#line-overall") == {
        "Claimed": "100.00 Outstanding",
        "Supported": "75.00 Good",
        "Final": "0.00 Requires improvement",
    }
    assert text_of(page, "#trail-overall").startswith("Overall: requires improvement")


@pytest.mark.parametrize("path", ["visit", "visit/sheet"])
def test_on_a_visit_and_its_sheet_the_level_is_the_claimed_one(
    judged: UUID, ina: Browser, path: str
) -> None:
    page = ina.get(f"/assessments/{judged}/review/{path}?show=all")

    [row] = [each.text for each in page.select(".checklist-visit > li") if QUESTION in each.text]
    assert "Claimed: 3" in row
