"""Several files uploaded at once: a short row for each, with its own date, strength and text."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from tests.assessments.assessments import begin
from tests.browser import Browser, one
from tests.evidence.uploads import FORM, file_part, load_exhibits, new_page, post
from tests.hostile.building import PDF


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def begin_with(browser: Browser, assessment: UUID, *names: str) -> BeautifulSoup:
    """Upload files on the page of a question, and open the page that asks what they show."""
    page = browser.get(f"/assessments/{assessment}/questions/vet-03")
    token = str(one(page, f'form[action="{new_page(assessment)}"] [name=csrf_token]')["value"])
    files = [file_part(name, PDF) for name in names]
    sent = {"csrf_token": token, "begin": "1", "files": files}
    browser._page(post(browser, new_page(assessment), sent), 302)
    return browser.get(browser.location)


def typed(page: BeautifulSoup, *strengths: str) -> dict[str, Any]:
    """What is typed in the rows of a page, one for each strength."""
    rows = [str(area["name"]).removesuffix("shows") for area in page.select("textarea")]
    sent: dict[str, Any] = {"marking": "OFFICIAL"}
    sent["received"] = [str(box["value"]) for box in page.select("[name=received]")]
    for row, strength in zip(rows, strengths, strict=True):
        sent |= {f"{row}shows": f"It is {strength}", f"{row}strength": strength}
    return sent


def test_who_tested_it_is_asked_of_the_strongest_and_kept_with_it_alone(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    page = begin_with(browser, assessment, "a.pdf", "b.pdf")
    sent = typed(page, "E3", "E1")

    refused = browser.send(page, new_page(assessment), form=FORM, expect=200, **sent)
    assert "Say who tested it" in one(refused, "#tested_by-error").text
    sent |= {"tested_by": "Internal audit"}
    browser.send(refused, new_page(assessment), form=FORM, **sent)
    browser.send(refused, new_page(assessment), form=FORM, **sent)

    kept = [(one.shows, one.strength, one.tested_by) for one in load_exhibits(app, assessment)]
    assert kept == [("It is E3", "E3", "Internal audit"), ("It is E1", "E1", "")]


def test_a_file_left_out_takes_its_row_and_no_other(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    page = begin_with(browser, assessment, "a.pdf", "b.pdf", "c.pdf")
    sent = typed(page, "E1", "E2", "E1")
    del sent["received"][0]

    browser.send(page, new_page(assessment), form=FORM, **sent)

    assert [one.shows for one in load_exhibits(app, assessment)] == ["It is E2", "It is E1"]


def test_a_file_chosen_on_that_page_gets_a_row_of_its_own(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    page = begin_with(browser, assessment, "a.pdf", "b.pdf")
    sent = typed(page, "E1", "E2") | {"rows": "1", "files": [file_part("c.pdf", PDF)]}
    hidden = {
        str(field["name"]): str(field["value"]) for field in page.select(f"{FORM} [type=hidden]")
    }

    again = browser._page(post(browser, new_page(assessment), hidden | sent), 200)

    assert [area.text for area in again.select("textarea")] == ["It is E1", "It is E2", ""]
    problems = [problem.text.strip() for problem in again.select(".govuk-error-summary li")]
    assert problems == ["Select how strong this evidence is", "Say what it shows"]
    assert load_exhibits(app, assessment) == []


def test_one_file_alone_is_described_in_full(browser: Browser, assessment: UUID) -> None:
    page = begin_with(browser, assessment, "a.pdf")

    assert not page.select("[name=rows]")
    assert one(page, "#pinpoint")
