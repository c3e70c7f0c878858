"""An assessment stays on the edition it was begun on, and says that a newer one has followed."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.assessments import EARLIER, NEWEST, begin_edition
from tests.browser import Browser, one

only_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
FIRST = next(shipped for shipped in EARLIER if shipped.question_set.id == "vcc-2022")
SECOND = next(shipped for shipped in NEWEST if shipped.question_set.id == "vcc-2022")


@only_sqlite
def test_an_assessment_on_an_earlier_edition_leads_to_what_changed(
    app: Flask, browser: Browser, force: UUID
) -> None:
    begun, new = (begin_edition(app, force, shipped) for shipped in (FIRST, SECOND))

    page = one(browser.get(f"/assessments/{begun}"), "main")

    newest = SECOND.question_set.version
    assert f"Version {newest} has followed since" in page.text
    [link] = [link for link in page.select("a") if link.text == "What changed"]
    assert newest in one(browser.get(str(link["href"])), "main").text
    assert "has followed since" not in one(browser.get(f"/assessments/{new}"), "main").text


@only_sqlite
def test_its_blank_form_is_that_of_its_own_edition(
    app: Flask, browser: Browser, force: UUID
) -> None:
    begun = begin_edition(app, force, FIRST)

    for page in (f"/assessments/{begun}", f"/assessments/{begun}/reports"):
        [link] = [
            str(link["href"])
            for link in browser.get(page).select("main a")
            if "blank form" in link.text
        ]
        assert "version 1.0.0" in one(browser.get(link), "main .govuk-caption-l").text
    form = "/question-sets/vcc-2022/form"
    newest = f"version {SECOND.question_set.version}"
    assert newest in one(browser.get(form), "main .govuk-caption-l").text
    browser.get(f"{form}?version=9.0.0", expect=404)
