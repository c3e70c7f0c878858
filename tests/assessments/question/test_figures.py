"""Figures on pages: worked out before they are saved, by group, and hidden where they are small."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment, Draft
from checklist.assessments.scored_assessment import score_assessment
from checklist.core.organisations import Role
from checklist.db import db
from checklist.reports.content_builders.measures import build_grid
from checklist.reports.paper_form.form import FormContext
from tests.assessments.assessments import VCC, answer, begin
from tests.browser import Browser, hidden_fields, one, sign_in

GROUPS = {
    "M24.decided.female": "200", "M24.refused.female": "30",
    "M24.decided.male": "300", "M24.refused.male": "20",
    "M24.decided.mixed": "8", "M24.refused.mixed": "2",
    "M24.decided.white": "420", "M24.refused.white": "31",
}  # fmt: skip


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def address(assessment: UUID, question: str) -> str:
    return f"/assessments/{assessment}/questions/{question}"


def text(page: BeautifulSoup, selector: str) -> str:
    return " ".join(one(page, selector).text.split())


def figures(given: dict[str, str]) -> dict[str, Any]:
    """What is sent for some figures."""
    return {f"figure-{key.replace('.', '-')}": value for key, value in given.items()}


def figure(m03: str) -> dict[str, Any]:
    """What is sent for one figure."""
    return {"figure-M03": m03}


def work_out(browser: Browser, url: str, **typed: Any) -> BeautifulSoup:
    """Press "Work out the figures", and open the page that it leads to."""
    browser.send(browser.get(url), url, form="#answer", then="figures", **typed)
    return browser.get(browser.location)


def rows(page: BeautifulSoup, selector: str) -> dict[str, list[str]]:
    """The cells of the rows of a table, by what each row is called."""
    return {
        " ".join(row.select("th")[0].text.split()): [
            " ".join(cell.text.split()) for cell in row.select("td")
        ]
        for row in page.select(f"{selector} tbody tr")
    }


def test_figures_are_worked_out_before_anything_is_saved(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    url = address(assessment, "vet-03")

    shown = work_out(browser, url, **{"figure-M03": "33", "note": "Half a sentence"})

    assert "not saved yet" in text(shown, "#draft")

    assert one(shown, "#figure-M03")["value"] == "33"
    assert one(shown, "textarea#note").text == "Half a sentence"
    assert shown.select(".govuk-error-summary") == []
    assert "Figures suggest" not in text(shown, "#hint")
    colleague = sign_in(app, "Cleo Signatory", force, Role.SIGNATORY)
    assert one(colleague.get(url), "#figure-M03").get("value") is None


def test_a_script_is_given_the_page_and_no_draft_is_kept(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    url = address(assessment, "vet-03")
    sent = hidden_fields(one(browser.get(url), "#answer")) | figure("33") | {"then": "figures"}

    got = browser.client.post(url, data=sent | {"background": "y"})

    assert got.status_code == 200
    assert 'value="33"' in got.text
    with app.app_context():
        assert db.session.scalars(select(Draft)).all() == []


def test_what_is_typed_suggests_a_level_and_sets_none(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {}, M01="6294")
    url = address(assessment, "vet-03")

    shown = work_out(browser, url, **figure("33"))

    assert "0.52%" in text(shown, "#M04-worked-out")
    assert "allow level 3 at most" in text(shown, "#hint")
    assert shown.select("#answer input[type=radio][checked]") == []


def test_figures_that_cannot_be_right_are_told_while_they_are_worked_out(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {}, M01="10")
    url = address(assessment, "vet-03")

    wrong = work_out(browser, url, **figure("11"))
    unread = browser.send(wrong, url, form="#answer", expect=200, then="figures", **figure("some"))

    assert "Check these figures." in text(wrong, "#wrong-figures")
    assert "must be a whole number" in text(unread, ".govuk-error-summary")
    assert "Select the level" not in unread.text


def test_division_by_nought_is_not_computable_on_the_page(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {}, M01="0", M03="0")

    page = browser.get(address(assessment, "vet-03"))

    assert "Cannot be worked out" in text(page, "#M04-worked-out")


def test_rates_by_group_are_a_table_and_two_charts(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {}, **GROUPS)

    page = browser.get(address(assessment, "vet-22"))

    shown_text = rows(page, "#M25-worked-out table")
    assert shown_text["Female"] == [
        "15.0%",
        "2.25 (1.32 to 3.85)",
        "Higher, by more than chance alone would explain",
    ]
    assert shown_text["Male"] == ["6.7%", "1", "The reference group"]
    assert shown_text["Mixed"] == ["–", "–", "Not shown: too few people"]
    titles = [one.text for one in page.select("#M25-worked-out svg title")]
    assert titles == [
        "Refusal rate by protected group, by group",
        "Disparity ratio, by group, with 95 per cent intervals",
    ]
    headings = [heading.text for heading in page.select("fieldset > legend > h3")]
    assert headings == ["M24. Refusal rate by protected group", "M25. Disparity ratio"]
    described = [one.text for one in page.select("#M25-worked-out svg desc")]
    assert described == ["The numbers are in the table before it."] * 2
    drawn = page.select("#M25-worked-out svg")[1]
    assert [one.text for one in drawn.select("text")][5:7] == ["Female", "2.25 (1.32 to 3.85)"]
    assert text(page, "#M24-worked-out") == ""


def test_groups_that_are_not_saved_yet_are_compared_too(browser: Browser, assessment: UUID) -> None:
    url = address(assessment, "vet-22")
    typed: dict[str, Any] = {
        f"figure-{key.replace('.', '-')}": value for key, value in GROUPS.items()
    }

    shown = work_out(browser, url, **typed)

    assert rows(shown, "#M25-worked-out table")["Female"][1] == "2.25 (1.32 to 3.85)"


def test_small_groups_are_kept_from_those_who_only_read(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    url = address(assessment, "vet-22")
    typed: dict[str, Any] = {
        f"figure-{key.replace('.', '-')}": value for key, value in GROUPS.items()
    }
    browser.send(
        browser.get(url), url, form="#answer", value="2", note="Yearly.", then="list", **typed
    )
    reader = sign_in(app, "Rae Reader", force, Role.READER)

    for path in (url, f"{url}/history", f"/assessments/{assessment}/check"):
        mine, theirs = browser.get(path).text, reader.get(path).text

        assert "Not shown: fewer than 10 in this group" in theirs
        assert "Not shown: fewer than 10 in this group" not in mine
    seen = {
        " ".join(one.text.split())
        for one in reader.get(url).select(".checklist-measures__given div")
    }
    assert "Of these, refused: MixedNot shown: fewer than 10 in this group" in seen
    assert "Of these, refused: Female30" in seen


def test_small_groups_are_kept_out_of_the_report(app: Flask, assessment: UUID) -> None:
    answer(app, assessment, {}, **GROUPS)

    with app.app_context():
        scored = score_assessment(db.session, db.session.get_one(Assessment, assessment))
        shown_text = dict(build_grid(scored, VCC.get_measure("M24")).rows)
        on_paper = FormContext(VCC, scored, scored.saved_answers).figures

    assert shown_text["Mixed"][0] == "Not shown: fewer than 10 in this group"
    assert shown_text["Female"][0] == on_paper["M24.decided.female"] == "200"
    assert on_paper["M24.refused.mixed"] == "under 10"


def test_parts_of_a_figure_that_do_not_add_up_are_refused_and_stay_typed(
    browser: Browser, assessment: UUID
) -> None:
    url = address(assessment, "vet-13")
    parts = {"new": "1", "renewal": "1", "review": "1", "enhanced": "1"}
    typed: dict[str, Any] = {f"figure-M15-{key}": value for key, value in parts.items()}
    typed["figure-M15"] = "5"

    refused = browser.send(
        browser.get(url), url, form="#answer", expect=200, value="2", note="Known.",
        **typed,
    )  # fmt: skip

    error = one(refused, ".govuk-error-summary a[href='#figure-M15']")
    assert error.text == (
        "New applications, renewals, reviews and enhanced vetting of any kind come to 4."
        " They must add up to the 5 cases past target"
    )
    assert one(refused, "#figure-M15-new")["value"] == "1"
    assert "Counted" in refused.text


@pytest.mark.parametrize("typed", ["12,5", "12 5", "1,25", "0,125", "1,2500", "twelve"])
def test_a_comma_that_parts_no_thousands_is_refused_with_an_example(
    browser: Browser, assessment: UUID, typed: str
) -> None:
    url = address(assessment, "vet-12")

    refused = browser.send(
        browser.get(url), url, form="#answer", expect=200, value="2", **figures({"M13": typed})
    )

    assert "must be a number, such as 12.5" in text(refused, ".govuk-error-summary")
    assert one(refused, "#figure-M13")["value"] == typed


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("12.5", "12.5"),
        ("1,250.50", "1,250.5"),
        ("1\u202f250", "1,250"),
        ("\u200e12\u200b5", "125"),
    ],
)
def test_a_figure_is_saved_as_the_number_it_is(
    browser: Browser, assessment: UUID, typed: str, shown: str
) -> None:
    url = address(assessment, "vet-12")

    browser.send(
        browser.get(url), url, form="#answer", value="2", note="Counted.", then="list",
        **figures({"M13": typed}),
    )  # fmt: skip

    assert one(browser.get(url), "#figure-M13")["value"] == shown
