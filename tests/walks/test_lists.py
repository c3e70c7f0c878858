"""Lists of questions keep what is claimed and what is supported in sight, side by side."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from tests.walks.checking import DESKTOP, PHONE, evaluate
from tests.walks.conftest import Service, signed_in
from tests.walks.stocking import Stock

CUT_OFF = """(last) => {
  const right = (one) => one.getBoundingClientRect().right
  const said = []
  for (const table of document.querySelectorAll(".checklist-table")) {
    const edge = right(table.parentElement) + 1
    for (const row of table.rows) {
      for (const cell of [...row.cells].slice(0, last)) {
        const all = [cell, ...cell.querySelectorAll("span, strong, a")]
        if (all.some((one) => right(one) > edge)) said.push(cell.innerText)
      }
    }
  }
  return said
}"""


@pytest.mark.parametrize(("viewport", "last"), [(DESKTOP, 5), (PHONE, 3)], ids=["wide", "phone"])
def test_claimed_and_supported_are_read_without_scrolling_sideways(
    service: Service,
    stocks: Callable[[str], Stock],
    chromium: Browser,
    viewport: Any,
    last: int,
) -> None:
    stock = stocks("full")
    context = signed_in(chromium, service, stock.who, viewport=viewport)
    page = context.new_page()

    page.goto(f"/assessments/{stock.examples['assessment_id']}/sections/vet")
    cut_off = evaluate(page, f"({CUT_OFF})({last})")
    levels = page.locator(".checklist-table .checklist-level")

    assert levels.count() > last
    assert cut_off == []
    assert levels.first.inner_text()[0].isdecimal()
    context.close()


@pytest.mark.parametrize(
    ("path", "table", "last"),
    [
        ("/assessments/{}/results", "[aria-label='Scores by section']", 2),
        ("/evidence", "[aria-label='Evidence']", 3),
    ],
    ids=["results", "evidence"],
)
def test_what_is_looked_for_first_is_on_the_screen_of_a_phone(
    service: Service,
    stocks: Callable[[str], Stock],
    chromium: Browser,
    path: str,
    table: str,
    last: int,
) -> None:
    stock = stocks("full")
    context = signed_in(chromium, service, stock.who, viewport=PHONE)
    page = context.new_page()

    page.goto(path.format(stock.examples["assessment_id"]))
    cells = f"{table} tr > :nth-child(-n + {last})"
    rights = page.locator(cells).evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect().right)"
    )

    assert len(rights) >= 2 * last
    assert max(rights) <= PHONE["width"]
    context.close()


def test_the_letters_of_charts_can_be_read_on_a_phone(
    service: Service, stocks: Callable[[str], Stock], chromium: Browser
) -> None:
    stock = stocks("full")
    narrow: ViewportSize = {"width": 320, "height": 640}
    context = signed_in(chromium, service, stock.who, viewport=narrow)
    page = context.new_page()

    page.goto(f"/assessments/{stock.examples['assessment_id']}/results")
    drawings = page.locator("svg[role=img]:visible")
    boxes = [drawing.bounding_box() for drawing in drawings.all()]
    sizes = drawings.locator("text").evaluate_all(
        "(all) => all.map((one) => one.getAttribute('font-size') * one.getScreenCTM().a)"
    )

    assert len(boxes) >= 6
    assert all(box is not None and box["x"] + box["width"] <= 320 for box in boxes)
    assert min(sizes) >= 12
    assert not page.locator("svg:has(#chart-title)").is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_drawings_keep_their_colours_on_white_where_the_reader_has_set_their_own(
    service: Service, stocks: Callable[[str], Stock], chromium: Browser, scheme: Any
) -> None:
    stock = stocks("full")
    context = signed_in(
        chromium, service, stock.who, viewport=DESKTOP, forced_colors="active", color_scheme=scheme
    )
    page = context.new_page()

    page.goto(f"/assessments/{stock.examples['assessment_id']}/results")
    drawings = page.locator(".checklist-chart svg:visible, .checklist-key__drawn:visible")
    seen = drawings.evaluate_all(
        "(all) => all.map(getComputedStyle)"
        ".map((one) => [one.forcedColorAdjust, one.backgroundColor].join(' '))"
    )
    letters = page.locator(".checklist-chart svg:visible text").evaluate_all(
        "(all) => all.map((one) => getComputedStyle(one).fill)"
    )

    assert set(seen) == {"none rgb(255, 255, 255)"}
    assert "rgb(11, 12, 12)" in letters
    context.close()


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["wide", "phone"])
def test_fields_of_figures_stay_level_where_one_is_in_error(
    service: Service, stocks: Callable[[str], Stock], chromium: Browser, viewport: Any
) -> None:
    stock = stocks("full")
    context = signed_in(chromium, service, stock.who, viewport=viewport)
    page = context.new_page()
    page.goto(f"/assessments/{stock.examples['assessment_id']}/questions/vet-01")
    fields = page.locator(".checklist-measures__fields").first.locator("input")
    fields.nth(1).fill("lots")

    page.get_by_role("button", name="Save and continue").click()
    expect(page).to_have_title(re.compile("^Error: "))
    page.wait_for_load_state()
    boxes = [one.bounding_box() for one in fields.all()]

    assert page.locator(".checklist-measures__fields .govuk-error-message").count() == 1
    lefts = {round(box["x"]) for box in boxes if box}
    rows = {round(box["y"] + box["height"]) for box in boxes if box}
    columns = max(len(lefts), 1)
    assert len(rows) == -(-len(boxes) // columns), (lefts, rows)
    context.close()


OUTCOMES = """() => {
  const box = (one) => one.getBoundingClientRect()
  const said = []
  for (const cell of document.querySelectorAll(".checklist-narrow-table__outcome")) {
    const others = [...cell.parentElement.querySelectorAll("td")].filter((one) => one !== cell)
    if (box(cell).right > innerWidth) said.push(`${cell.innerText} is cut off`)
    const isFirst = others.every((one) => box(one).left > box(cell).left)
    if (!isFirst) said.push(`${cell.innerText} is not first`)
  }
  return said
}"""


@pytest.mark.parametrize(
    ("state", "path"),
    [
        ("published", "/assessments/{}/published"),
        ("moderated", "/assessments/{}/review/findings/grades"),
        ("moderated", "/assessments/{}/review/differences"),
        ("reviewed", "/assessments/{}/review/questions"),
    ],
)
def test_a_phone_reads_first_what_a_row_comes_to(
    service: Service,
    stocks: Callable[[str], Stock],
    chromium: Browser,
    state: str,
    path: str,
) -> None:
    stock = stocks(state)
    context = signed_in(chromium, service, stock.who, viewport=PHONE)
    page = context.new_page()

    page.goto(path.format(stock.examples["assessment_id"]))

    assert page.locator(".checklist-narrow-table__outcome").first.is_visible()
    assert evaluate(page, f"({OUTCOMES})()") == []
    context.close()
