"""Why a grade is not higher: the results page and the printed report give the same reasons."""

from __future__ import annotations

from uuid import UUID

import pytest
from bs4 import BeautifulSoup, Tag
from flask import Flask

from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import score_with_evidence
from checklist.core.scoring.results import Basis
from checklist.db import db
from checklist.reports.content import serialise_content
from checklist.reports.content_builders.report import build_report
from checklist.reports.printing.html import render_html
from tests.assessments.assessments import answer, begin
from tests.browser import Browser, one
from tests.reports.cases import ALL

SECTIONS = {"Vetting", "Information and data", "Counter-corruption"}


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """Everything claimed, and next to nothing of it supported: no exhibit is there."""
    made = begin(app, force)
    answer(app, made, ALL)
    return made


def read_text(element: Tag) -> str:
    return " ".join(element.get_text(" ", strip=True).split())


def print_report(app: Flask, assessment: UUID) -> BeautifulSoup:
    with app.app_context():
        scored = score_with_evidence(db.session, None, db.session.get_one(Assessment, assessment))
        for section in scored.result.sections.values():
            assert section.scores[Basis.CLAIMED].score != section.scores[Basis.SUPPORTED].score
        return BeautifulSoup(render_html(serialise_content(build_report(scored))), "lxml")


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_each_section_has_one_grade_and_one_reason_on_page_and_paper(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    page = browser.get(f"/assessments/{assessment}/results")
    listed = one(page, "#limits + dl")
    on_page = {
        read_text(one(row, "dt")): read_text(one(row, "dd"))
        for row in listed.select(".govuk-summary-list__row")
    }

    report = print_report(app, assessment)

    assert set(on_page) == {*SECTIONS, "Overall"}
    for row in page.select("[aria-label='Scores by section'] tbody tr"):
        assert on_page[read_text(one(row, "th"))].startswith(read_text(row.select("td")[0]))
    for heading, names in (("summary", SECTIONS), ("claimed", set(on_page))):
        table = report.select(f"section:has(> #{heading}) table")[0]
        heads = [read_text(head) for head in table.select("thead th")]
        has_reasons = heads[-1] == "Why not higher"
        assert has_reasons is (heading == "summary")  # the other table has them under its rows
        on_paper: dict[str, str] = {}
        name = ""
        for row in table.select("tbody tr"):
            cells = [read_text(cell) for cell in row.select("th, td")]
            if not row.select("th"):
                on_paper[name] += f" {cells[0].removeprefix('Why not higher: ')}"
                continue
            name = cells[0]
            grade = cells[heads.index("Grade")].replace(", provisional", " (provisional)")
            reason = f" {cells[-1]}".removesuffix(" –") if has_reasons else ""
            on_paper[name] = f"{grade}{reason}"
        assert on_paper == {name: on_page[name] for name in names}, heading
    assert all(reason.endswith(".") for reason in on_page.values()), "each has a reason"
