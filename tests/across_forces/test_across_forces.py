"""Published reports of all forces stand side by side, for inspectors and lead inspectors alone."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.across_forces.many_forces import PAGES, add_force, publish_round, with_levels
from tests.browser import Browser, one, sign_in

CSV = ("grades", "themes", "claims", "findings", "responses")


@pytest.mark.parametrize("path", PAGES.values())
def test_without_a_published_report_each_page_says_so(ina: Browser, path: str) -> None:
    expect = 404 if "claims/" in path else 200
    page = ina.get(path, expect=expect)
    if expect == 200:
        assert "No report is published yet" in one(page, "#nothing").text


@pytest.mark.parametrize("path", PAGES.values())
def test_a_published_report_stands_on_each_page(
    app: Flask, force: UUID, ina: Browser, path: str
) -> None:
    publish_round(app, force)

    assert "Testshire" in ina.get("/across-forces").text
    ina.get(path)


def test_grades_stand_with_what_was_claimed_beside_them(
    app: Flask, force: UUID, ina: Browser
) -> None:
    publish_round(app, force)

    cells = [each.text for each in ina.get("/across-forces").select("#grades td")]

    assert "Requires improvement" in cells[1]
    assert "Claimed: good" in cells[1]


@pytest.mark.parametrize("name", CSV)
def test_each_table_can_be_taken_as_csv_and_that_is_on_record(
    app: Flask, force: UUID, lee: Browser, name: str
) -> None:
    publish_round(app, force)

    lee.get(f"/across-forces/{name}.csv")

    assert lee.last is not None
    assert lee.last.mimetype == "text/csv"
    assert "downloaded a table across forces" in lee.get("/organisation/timeline").text


def test_forces_see_none_of_it(app: Flask, force: UUID, browser: Browser) -> None:
    publish_round(app, force)
    for path in (*PAGES.values(), *(f"/across-forces/{name}.csv" for name in CSV)):
        browser.get(path, expect=403)


def test_an_inspectorates_reader_sees_none_of_it(
    app: Flask, force: UUID, inspectorate: UUID
) -> None:
    reader = sign_in(app, "Rea Reader", inspectorate, Role.READER)

    reader.get("/across-forces", expect=403)


def test_by_default_the_newest_round_of_each_force_stands_there(
    app: Flask, force: UUID, inspectorate: UUID, ina: Browser
) -> None:
    other = add_force(app, inspectorate, "Othershire Police")
    publish_round(app, force, days_ago=400, year=2025)
    publish_round(app, force, days_ago=3, year=2026)
    publish_round(app, other, days_ago=9, year=2025)

    assert one(ina.get("/across-forces"), "#how-many").text == "2 reports"
    assert one(ina.get("/across-forces?round=all"), "#how-many").text == "3 reports"
    period = "2024-04-01..2025-03-31"
    assert one(ina.get(f"/across-forces?round={period}"), "#how-many").text == "2 reports"


def test_a_report_stands_here_from_its_day_on(app: Flask, force: UUID, lee: Browser) -> None:
    publish_round(app, force, days_ago=-1)

    for path in ("/across-forces", "/across-forces/findings", "/across-forces/claims"):
        assert "No report is published yet" in lee.get(path).text


def test_a_worked_example_is_marked_and_counts_nowhere(
    app: Flask, force: UUID, ina: Browser
) -> None:
    publish_round(app, force, notice="Made from published reports. The force had no part in it.")

    grades = ina.get("/across-forces")

    assert "Worked example" in one(grades, "#grades").text
    assert not grades.select("#counts")
    theme = ina.get("/across-forces/themes?group=theme-decision-quality")
    assert "Claimed" not in one(grades, "#grades").text
    assert "claimed 2" not in one(theme, "#levels").text
    for path in ("/themes", "/claims", "/claims/vet-08"):
        page = ina.get(f"/across-forces{path}")
        assert "So far only worked examples are published" in one(page, "#only-examples").text
        assert not page.select("main table")
    assert "none is late" in one(ina.get("/across-forces/responses"), "#late").text

    publish_round(app, force)

    assert not ina.get("/across-forces/themes").select("#only-examples")
    assert one(ina.get("/across-forces/responses"), "#late").text.startswith("0 late, 1 not")


def test_questions_stand_with_the_most_over_claimed_first(
    app: Flask, inspectorate: UUID, ina: Browser
) -> None:
    for number in range(10):
        force = add_force(app, inspectorate, f"Force {number}")
        publish_round(app, force, report=with_levels(vet_08="0", vet_16="2"))

    rows = ina.get("/across-forces/claims").select("#claims tbody tr")

    first = [each.text.strip() for each in rows[0].select("td")]
    assert "vet-08" in one(rows[0], "th").text
    assert first[0].endswith("+2.00")
    assert [each.split(": ")[-1] for each in first[1:]] == ["10", "10", "10", "0"]


def test_with_few_reports_there_are_counts_and_no_mean(
    app: Flask, force: UUID, ina: Browser
) -> None:
    publish_round(app, force)

    assert "Too few" in one(ina.get("/across-forces/claims"), "#claims").text


def test_findings_lead_to_where_they_stand_in_the_report(
    app: Flask, force: UUID, ina: Browser
) -> None:
    assessment = publish_round(app, force)

    page = ina.get("/across-forces/findings?kind=cause of concern")

    link = str(one(page, "#findings td a")["href"])
    assert link == f"/assessments/{assessment}/published#finding-1"
    assert "Recommendation 1.1" in page.text
    assert one(page, "#how-many").text == "1 finding"


def test_findings_are_narrowed_by_theme_and_section(app: Flask, force: UUID, ina: Browser) -> None:
    publish_round(app, force)

    def count(group: str) -> str:
        return one(ina.get(f"/across-forces/findings?group={group}"), "#how-many").text

    assert count("theme-enhanced-posts") == "1 finding"
    assert count("section-vet") == "2 findings"
    assert count("section-inf") == "0 findings"
    assert count("no-such-theme") == "3 findings"


def test_a_late_response_says_by_how_many_days(app: Flask, force: UUID, ina: Browser) -> None:
    publish_round(app, force, days_ago=60)

    page = ina.get("/across-forces/responses?standing=late")

    assert "5 days late" in one(page, "#responses").text
    assert one(page, "#late").text.startswith("1 late, 1 not recorded")


def test_who_is_latest_stands_first(
    app: Flask, force: UUID, inspectorate: UUID, ina: Browser
) -> None:
    publish_round(app, force, days_ago=60)
    publish_round(app, add_force(app, inspectorate, "Specimenshire Police"), days_ago=90)
    publish_round(app, add_force(app, inspectorate, "Othershire Police"), days_ago=3)

    rows = ina.get("/across-forces/responses").select("#responses tbody tr")

    told = [row.select("td")[-1].text.removeprefix("Late: ") for row in rows]
    assert told == ["35 days late", "5 days late", "Not late"]
