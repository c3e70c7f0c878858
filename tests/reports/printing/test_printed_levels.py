"""In a printed review what was claimed, supported and found stand each under its own heading."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from bs4 import BeautifulSoup, Tag

from checklist.core.review_reports.report_content import LevelCount, ReviewReport
from checklist.core.scoring.results import Basis
from checklist.reports.printing.html import render_html
from tests.browser import one
from tests.core.review_reports.reports import with_question
from tests.reports.printing.reviews import REPORT, build_draft, build_published

BASES = ("Claimed", "Supported", "Final")


def make_report() -> ReviewReport:
    """A report whose overall line, whose vet-08 and whose count of levels are all different."""
    whole = replace(
        REPORT.lines[-1],
        scores={
            Basis.CLAIMED: Fraction(91),
            Basis.SUPPORTED: Fraction(62),
            Basis.FINAL: Fraction(33),
        },
        grades={Basis.CLAIMED: "good", Basis.SUPPORTED: "adequate", Basis.FINAL: "inadequate"},
    )
    assert REPORT.reliability is not None
    counted = replace(REPORT.reliability, table=(LevelCount("4", "1", 7), LevelCount("3", "3", 2)))
    report = replace(REPORT, lines=(*REPORT.lines[:-1], whole), reliability=counted)
    report = with_question(report, "vet-16", claimed="4", supported="2", final="2")
    return with_question(report, "vet-08", claimed="4", supported="2", final="1")


@pytest.fixture(scope="module", params=["draft", "in full", "for all"])
def page(request: pytest.FixtureRequest) -> BeautifulSoup:
    """The report as HTML, before it is laid out."""
    report = make_report()
    content = {
        "draft": lambda: build_draft(report),
        "in full": lambda: build_published(report, is_open=False),
        "for all": lambda: build_published(report, is_open=True),
    }[request.param]()
    return BeautifulSoup(render_html(content), "html.parser")


def read_row(page: BeautifulSoup, begins: str) -> dict[str, str]:
    """The cells of a row, by the headings of their columns."""
    for row in page.select("table tbody tr"):
        name = row.select_one("th[scope=row]")
        if name is None or not " ".join(name.text.split()).startswith(begins):
            continue
        table = row.find_parent("table")
        assert isinstance(table, Tag)
        headings = [each.text for each in table.select("thead th")][1:]
        cells = [" ".join(each.get_text(" ").split()) for each in row.select("td")]
        if headings == [*BASES]:
            return dict(zip(headings, cells, strict=True))
    raise AssertionError(begins)


def test_scores_and_grades(page: BeautifulSoup) -> None:
    row = read_row(page, "Overall")

    assert [row[each][:5] for each in BASES] == ["91.00", "62.00", "33.00"]
    assert [row[each][6:].split(",")[0] for each in BASES] == ["Good", "Adequate", "Inadequate"]


def test_levels_of_a_question(page: BeautifulSoup) -> None:
    row = read_row(page, "vet-08")

    assert [row[each][:1] for each in BASES] == ["4", "2", "1"]


def test_a_final_level_is_in_bold_where_it_is_not_the_claimed_one(page: BeautifulSoup) -> None:
    bold = {
        one(row, ".id").text: bool(row.select("td:last-child b"))
        for row in page.select("table.levels-table tr")
        if row.select(".id") and len(row.select("td")) == len(BASES)
    }

    assert bold["vet-16"]
    assert not all(bold.values())


def test_how_many_questions_have_which_levels(page: BeautifulSoup) -> None:
    rows = {
        one(row, "th").text: [cell.text for cell in row.select("td")]
        for row in one(page, "table.agreement").select("tbody tr")
    }
    assert rows == {"Claimed 3": ["0", "2"], "Claimed 4": ["7", "0"]}
