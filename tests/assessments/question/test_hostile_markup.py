"""Markup in what people and question sets write is shown as text, in hints and errors, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import yaml
from flask import Flask

from checklist.core.organisations import Role
from checklist.core.question_sets.model import QuestionSet
from checklist.resources import bundled
from tests.assessments.assessments import VCC, begin
from tests.browser import Browser, one, sign_in

FORM = "form#answer"
MARKUP = '<b class="hostile">bold</b> & "quoted"'


def hostile_set() -> QuestionSet:
    """The shipped set with markup in all that the page of vet-06 writes around its fields."""
    path: Path = bundled("checklists") / VCC.id / f"{VCC.version}.yaml"
    data: dict[str, Any] = yaml.safe_load(path.read_text())
    [measure] = [measure for measure in data["measures"] if measure["id"] == "M06"]
    measure["figures"][0]["label"] = MARKUP
    [question] = [
        question
        for section in data["sections"]
        for subsection in section["subsections"]
        for question in subsection["questions"]
        if question["id"] == "vet-06"
    ]
    question |= {"prompt": MARKUP, "guidance": MARKUP, "na_when": MARKUP}
    question["descriptors"][0] = MARKUP
    return QuestionSet.model_validate(data)


@pytest.fixture
def url(app: Flask, force: UUID) -> str:
    return f"/assessments/{begin(app, force)}/questions/vet-06"


def test_a_hint_a_label_and_an_error_show_markup_as_text(
    browser: Browser, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    question_set = hostile_set()
    for module in ("scored_assessment", "blueprint"):
        monkeypatch.setattr(
            f"checklist.assessments.{module}.load_pinned_set", lambda _: question_set
        )
    [figure] = [
        figure for figure in question_set.get_measure("M06").figures if figure.label == MARKUP
    ]
    mistyped: dict[str, Any] = {f"figure-M06-{figure.id}": MARKUP}

    page = browser.send(browser.get(url), url, form=FORM, value="0", expect=200, **mistyped)

    assert not page.select(".hostile")
    hints = [hint.text.strip() for hint in page.select(f"{FORM} .govuk-radios__hint")]
    assert hints.count(MARKUP) == 2, "of the lowest level, and of not applicable"
    error = one(page, f"{FORM} .govuk-error-message").text
    assert f"{MARKUP} must be a whole number" in error
    assert MARKUP in one(page, ".govuk-error-summary").text
    assert MARKUP in one(page, "h1").text
    assert one(page, f"input[name=figure-M06-{figure.id}]")["value"] == MARKUP


def test_the_name_of_a_colleague_in_an_error_shows_markup_as_text(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    page = browser.get(url)
    colleague = sign_in(app, MARKUP, force, Role.SIGNATORY)
    colleague.send(colleague.get(url), url, form=FORM, mark="needs another look")

    refused = browser.send(page, url, form=FORM, mark="needs another look", expect=200)

    assert not refused.select(".hostile")
    assert MARKUP in one(refused, "#mark .govuk-error-message").text
    assert MARKUP in one(refused, ".govuk-error-summary").text
