"""What came of the items is saved beside what others save, and the result is said exactly."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.worksheets.sampling import (
    begin_worksheet,
    draw,
    finish,
    numbers_of,
    result_of,
    save,
)
from tests.browser import Browser, one, sign_in


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.mark.parametrize(
    ("size", "wanted", "counts", "said"),
    [
        (
            "412",
            "60",
            {"not_met": 9},
            (
                "Of 412 posts, 60 were drawn at random. 9 of the 60 (15.0%) did not hold"
                " enhanced vetting. If that is the luck of the draw, between 32 and 106 of the 412"
                " posts (7.8% to 25.7%) do not; a range found this way holds in at least 19 cases"
                " of 20."
            ),
        ),
        ("412", "60", {"not_met": 9, "unclear": 4}, "between 32 and 137 of the 412 posts"),
        ("412", "60", {"not_met": 7, "not_found": 2}, "between 32 and 106 of the 412 posts"),
        ("180", "30", {"not_met": 10}, "between 34 and 92 of the 180 posts (18.9% to 51.1%)"),
        ("40", "10", {"not_met": 3}, "This sample is too small to say how common it is."),
        ("50", "4", {}, "This sample is too small to say how common it is."),
        ("30", "30", {"not_met": 3}, "All 30 posts were looked at. 3 of the 30 (10.0%)"),
    ],
)
def test_a_finished_worksheet_says_what_its_sample_allows(
    browser: Browser,
    assessment: UUID,
    size: str,
    wanted: str,
    counts: dict[str, int],
    said: str,
) -> None:
    worksheet = begin_worksheet(browser, assessment, size=size, wanted=wanted)

    assert said in finish(browser, worksheet, **counts)


def test_what_is_not_in_the_population_is_replaced_by_the_next_number(
    browser: Browser, assessment: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment, size="412", wanted="20")
    page = draw(browser, worksheet)
    drawn = numbers_of(page)

    save(browser, worksheet, page, {drawn[3]: "not in the population"})
    after = browser.get(browser.location)

    assert numbers_of(after)[:20] == drawn
    assert len(numbers_of(after)) == 21
    assert "1 more number is drawn in place of what was not in the population" in after.text


def test_chosen_items_say_nothing_about_the_rest(browser: Browser, assessment: UUID) -> None:
    worksheet = begin_worksheet(browser, assessment, manner="chosen", chosen="3, 17 55;3")
    page = browser.get(worksheet)
    assert numbers_of(page) == [3, 17, 55]
    assert page.select("#draw, #seed") == []

    save(browser, worksheet, page, {3: "met", 17: "not met", 55: "met"})

    said = result_of(browser.get(worksheet))
    assert "1 of the 3 did not hold enhanced vetting." in said
    assert said.endswith("Chosen by the force; says nothing about the rest.")


def test_two_people_save_different_items_of_one_page(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    page = draw(browser, worksheet)
    first, second = numbers_of(page)[:2]
    colleague = sign_in(app, "Cora Colleague", force, Role.COORDINATOR)
    theirs = colleague.get(worksheet)

    save(browser, worksheet, page, {first: "met"})
    save(colleague, worksheet, theirs, {second: "not met"})

    shown = browser.get(worksheet)
    assert one(shown, f"#item-{first}-outcome option[selected]")["value"] == "met"
    assert one(shown, f"#item-{second}-outcome option[selected]")["value"] == "not met"


def test_the_same_item_saved_otherwise_meanwhile_is_told_and_nothing_typed_is_lost(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    page = draw(browser, worksheet)
    first, second, third = numbers_of(page)[:3]
    colleague = sign_in(app, "Cora Colleague", force, Role.COORDINATOR)
    theirs = colleague.get(worksheet)
    save(browser, worksheet, page, {first: "met", second: "met"})

    clash = save(
        colleague,
        worksheet,
        theirs,
        {first: "not met", third: "unclear"},
        expect=200,
        cause="A form was lost",
    )

    summary = one(clash, ".govuk-error-summary").text
    assert f"Number {first}: saved meanwhile as “met”" in summary
    kept = {
        number: one(clash, f"#item-{number}-outcome option[selected]")["value"]
        for number in (first, second, third)
    }
    assert kept == {first: "not met", second: "met", third: "unclear"}
    assert one(clash, "#cause").text.strip() == "A form was lost"
    save(colleague, worksheet, clash, {})
    shown = browser.get(worksheet)
    assert one(shown, f"#item-{first}-outcome option[selected]")["value"] == "not met"
    assert one(shown, f"#item-{second}-outcome option[selected]")["value"] == "met"


def test_a_reference_with_a_name_is_refused_beside_its_box(
    browser: Browser, assessment: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    page = draw(browser, worksheet)
    first = numbers_of(page)[0]

    refused = save(
        browser,
        worksheet,
        page,
        {first: "met"},
        expect=200,
        **{f"item-{first}-reference": "Jo Bloggs"},
    )

    assert f"Number {first}: Reference must be letters" in refused.text
    assert one(refused, f"#item-{first}-reference")["value"] == "Jo Bloggs"
    assert one(refused, f"#item-{first}-outcome option[selected]")["value"] == "met"


def test_the_annex_prints_all_that_it_takes_to_draw_and_count_again(
    browser: Browser, assessment: UUID
) -> None:
    worksheet = begin_worksheet(browser, assessment, size="412", wanted="60")
    finish(browser, worksheet, not_met=9)
    drawn = numbers_of(browser.get(worksheet))

    annex = browser.get(f"{worksheet}/annex")

    text = " ".join(annex.text.split())
    assert "posts that need enhanced vetting, on 1 March 2022" in text
    assert "32 to 106 (7.8% to 25.7%)" in text
    assert "15.0%" in text
    assert len(one(annex, "#seed").text) == 32
    assert len(annex.select("ol li")) == 4
    cells = annex.select("table")[1].select("tbody tr td:first-child")
    assert [int(cell.text) for cell in cells] == drawn
