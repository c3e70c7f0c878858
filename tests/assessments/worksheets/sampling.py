"""Worksheets as people keep them through the pages."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup

from tests.browser import Browser, one

QUESTION = "vet-08"
WORKSHEET: dict[str, Any] = {
    "population": "posts that need enhanced vetting, on 1 March 2022",
    "items": "posts",
    "test": "hold enhanced vetting",
    "size": "412",
    "given_by": "Vetting unit",
    "given_on": ["2", "3", "2022"],
    "acceptable": "None without",
    "manner": "drawn",
    "wanted": "60",
}


def begin_worksheet(browser: Browser, assessment: UUID, **typed: Any) -> str:
    """Save the list of a worksheet; its address."""
    url = f"/assessments/{assessment}/questions/{QUESTION}/worksheets/new"
    browser.send(browser.get(url), url, **(WORKSHEET | typed))
    return browser.location


def draw(browser: Browser, worksheet: str) -> BeautifulSoup:
    """Press Draw, and open the page that it leads to."""
    browser.send(browser.get(worksheet), f"{worksheet}/draw", form="form#draw")
    return browser.get(browser.location)


def numbers_of(page: BeautifulSoup) -> list[int]:
    """The numbers of the items that a page asks about, in their order."""
    return [
        int(str(row["id"]).removeprefix("number-")) for row in page.select("fieldset[id^=number-]")
    ]


def save(
    browser: Browser,
    worksheet: str,
    page: BeautifulSoup,
    outcomes: dict[int, str],
    *,
    expect: int = 302,
    **typed: Any,
) -> BeautifulSoup:
    """Send a page of items with these outcomes and all else as the page shows it."""
    filled: dict[str, Any] = {"cause": one(page, "#cause").text.strip()}
    for number in numbers_of(page):
        chosen = page.select(f"#item-{number}-outcome option[selected]")
        reference = one(page, f"#item-{number}-reference")
        filled[f"item-{number}-outcome"] = str(chosen[0]["value"]) if chosen else ""
        filled[f"item-{number}-reference"] = str(reference.get("value", ""))
    filled |= {f"item-{number}-outcome": outcome for number, outcome in outcomes.items()}
    return browser.send(page, worksheet, form="form#outcomes", expect=expect, **(filled | typed))


def result_of(page: BeautifulSoup) -> str:
    """What a page says of the sample, with single spaces."""
    return " ".join(one(page, "#result").get_text(" ").split())


def finish(browser: Browser, worksheet: str, **counts: int) -> str:
    """Draw and save so many outcomes of each kind, the rest as met; what is said of it."""
    page = draw(browser, worksheet)
    names = [name.replace("_", " ") for name, count in counts.items() for _ in range(count)]
    numbers = numbers_of(page)
    outcomes = dict.fromkeys(numbers, "met") | dict(zip(numbers, names, strict=False))
    save(browser, worksheet, page, outcomes)
    return result_of(browser.get(worksheet))
