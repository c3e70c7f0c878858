"""Across forces, what was claimed and what inspectors found stand each in its own place."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from uuid import UUID

import pytest
from bs4 import Tag
from flask import Flask

from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.scoring.results import Basis
from tests.across_forces.many_forces import REPORT, add_force, publish_round
from tests.across_forces.test_what_stays_closed import read_csv
from tests.browser import Browser, one

LEVELS = {"Highshire Police": ("4", "1"), "Lowshire Police": ("1", "3")}
"""What each force claimed at vet-08, and what inspectors found."""


GRADES = {
    "Highshire Police": ("good", "adequate", "requires improvement"),
    "Lowshire Police": ("inadequate", "adequate", "good"),
}
"""The overall grade that each force claimed, the one supported, and the one that was found."""


def build_report(name: str) -> ReviewReport:
    """A report in which vet-08 alone has levels, all different, as the overall grades are."""
    claimed, final = LEVELS[name]
    only = replace(REPORT.questions["vet-08"], claimed=claimed, supported="2", final=final)
    *sections, whole = REPORT.lines
    grades: dict[str, str | None] = dict(
        zip((Basis.CLAIMED, Basis.SUPPORTED, Basis.FINAL), GRADES[name], strict=True)
    )
    lines = (*sections, replace(whole, grades=grades))
    return replace(REPORT, questions={"vet-08": only}, lines=lines)


@pytest.fixture(autouse=True)
def published(app: Flask, inspectorate: UUID) -> None:
    for name in LEVELS:
        publish_round(app, add_force(app, inspectorate, name), report=build_report(name))


def read_rows(who: Browser, path: str) -> list[dict[str, str]]:
    """The rows of a CSV by the headings of their columns."""
    return list(csv.DictReader(io.StringIO(read_csv(who, path).lstrip("\ufeff"))))


def read_cells(row: Tag) -> list[str]:
    return [" ".join(each.text.split()) for each in row.select("td")]


def test_levels_stand_under_their_own_headings_in_the_csv(ina: Browser) -> None:
    rows = read_rows(ina, "/across-forces/themes.csv?group=theme-enhanced-posts")

    found = {row["Force"]: (row["vet-08: claimed"], row["vet-08: final"]) for row in rows}
    assert found == LEVELS


def test_grades_stand_under_their_own_headings_in_the_csv(ina: Browser) -> None:
    rows = read_rows(ina, "/across-forces/grades.csv")

    found = {row["Force"]: (row["Overall: claimed"], row["Overall: final"]) for row in rows}
    assert found == {name: (claimed, final) for name, (claimed, _, final) in GRADES.items()}


@pytest.mark.parametrize("order", ["newest", "lowest"])
def test_a_force_is_shown_the_final_grade_and_below_it_the_claimed_one(
    ina: Browser, order: str
) -> None:
    rows = ina.get(f"/across-forces?order={order}").select("#grades tbody tr")

    for row in rows:
        claimed, _, final = next(GRADES[name] for name in GRADES if name.split()[0] in row.text)
        overall = next(each for each in read_cells(row) if "Claimed" in each)
        assert overall.split(": ", 1)[-1].startswith(final.capitalize())
        assert overall.endswith(f"Claimed: {claimed}")
    assert len(rows) == len(GRADES)
    if order == "lowest":
        assert "Highshire" in rows[0].text


def test_reports_are_counted_by_their_final_grades(ina: Browser) -> None:
    counted = one(ina.get("/across-forces"), "#counts")

    grades = [each.text.strip() for each in counted.select("thead th")][1:]
    overall = [each.split(": ")[-1] for each in read_cells(counted.select("tbody tr")[0])]
    found = dict(zip(grades, overall, strict=True))
    assert (found["Good"], found["Requires improvement"]) == ("1", "1")


def test_a_question_is_told_force_by_force_the_most_over_claimed_first(ina: Browser) -> None:
    page = ina.get("/across-forces/claims/vet-08")

    first, last = (read_cells(row)[1:] for row in page.select("main tbody tr"))
    assert [each.split(": ")[-1][:1] for each in first[:2]] == ["4", "1"]
    assert first[2].endswith("3 levels higher")
    assert [each.split(": ")[-1][:1] for each in last[:2]] == ["1", "3"]
    assert last[2].endswith("2 levels lower")


def test_over_claimed_is_what_was_claimed_above_what_was_found(ina: Browser) -> None:
    page = ina.get("/across-forces/themes?group=theme-enhanced-posts")

    counted = {
        name: next(each for each in read_cells(row) if each.startswith("Over-claimed"))[-1]
        for row in page.select("#levels tbody tr")
        for name in LEVELS
        if name.split()[0] in row.text
    }
    assert counted == {"Highshire Police": "1", "Lowshire Police": "0"}


def test_the_lowest_found_stand_first_and_say_what_was_claimed(ina: Browser) -> None:
    page = ina.get("/across-forces/themes?group=theme-enhanced-posts&order=lowest")

    first, last = page.select("#levels tbody tr")
    assert "Highshire" in first.text
    assert "vet-08 1 claimed 4" in read_cells(first)[-1]
    assert "vet-08 3 claimed 1" in read_cells(last)[-1]
