"""Lists of questions keep what is claimed and what is supported in sight, side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser

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
