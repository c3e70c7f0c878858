"""On the page of a published report each level and grade stands under its own name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from uuid import UUID

from flask import Flask

from checklist.core.scoring.results import Basis
from tests.across_forces.many_forces import publish_round
from tests.browser import Browser, one
from tests.core.review_reports.reports import build, with_question

SCORES: Mapping[str, Fraction] = {
    Basis.CLAIMED: Fraction(91),
    Basis.SUPPORTED: Fraction(62),
    Basis.FINAL: Fraction(33),
}
GRADES: Mapping[str, str] = {
    Basis.CLAIMED: "good",
    Basis.SUPPORTED: "adequate",
    Basis.FINAL: "inadequate",
}


def test_claimed_supported_and_final_stand_apart(app: Flask, force: UUID, browser: Browser) -> None:
    report = with_question(build(), "vet-08", claimed="4", supported="2", final="1")
    whole = replace(report.lines[-1], scores=SCORES, grades=GRADES)
    published = publish_round(app, force, report=replace(report, lines=(*report.lines[:-1], whole)))

    page = browser.get(f"/assessments/{published}/published")

    levels = [" ".join(each.text.split()) for each in page.select("#question-vet-08 li")][:3]
    assert [each.split()[:2] for each in levels] == [
        ["Claimed", "4"], ["Supported", "2"], ["Final", "1"]
    ]  # fmt: skip
    headings = [each.text for each in page.select("#grades thead th")][1:]
    cells = [" ".join(each.text.split()) for each in one(page, "#line-overall").select("td")]
    assert dict(zip(headings, cells, strict=True)) == {
        "Claimed": "91.00 Good",
        "Supported": "62.00 Adequate",
        "Final": "33.00 Inadequate",
    }
