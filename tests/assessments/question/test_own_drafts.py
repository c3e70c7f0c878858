"""A person's own drafts are found again: at home, on the task list and in the list of questions."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.browser import Browser, hidden_fields, one, sign_in


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def keep(browser: Browser, assessment: UUID, question: str, **typed: Any) -> None:
    url = f"/assessments/{assessment}/questions/{question}"
    form = one(browser.get(url), "form#answer")
    sent = {**hidden_fields(form), "sequence": 1, **typed}
    assert browser.client.post(f"{url}/draft", data=sent).status_code == 200


def found(browser: Browser, path: str, selector: str) -> list[str]:
    """The questions that a page's links lead to, in one part of it."""
    links = browser.get(path).select(f"{selector} a[href*='/questions/']")
    return [str(link["href"]).rpartition("/")[2] for link in links]


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("/", "section[aria-labelledby=drafts-1]"),
        ("/assessments/{id}", "section[aria-labelledby=drafts]"),
        ("/assessments/{id}/all?only=drafts", "main table"),
        ("/assessments/{id}/sections/vet?only=drafts", "main table"),
    ],
)
def test_drafts_are_listed_to_the_one_who_typed_them_and_to_no_other(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, path: str, part: str
) -> None:
    path = path.format(id=assessment)
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    assert not found(browser, path, part)
    keep(browser, assessment, "vet-05", note="Begun later in the set")
    keep(browser, assessment, "vet-02", note="Begun")

    assert found(browser, path, part) == ["vet-02", "vet-05"]
    assert not found(other, path, part)


def test_a_draft_that_equals_what_is_saved_is_none(browser: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/questions/vet-02"
    keep(browser, assessment, "vet-05", note="")
    browser.send(browser.get(url), url, form="form#answer", value="3", note="As it stands")
    keep(browser, assessment, "vet-02", value="3", note="As it stands")

    assert not browser.get(url).select("#draft")
    assert not browser.get(f"/assessments/{assessment}").select("#drafts")

    keep(browser, assessment, "vet-02", value="3", note="As it stands, and more")

    assert browser.get(url).select("#draft")
    assert found(browser, f"/assessments/{assessment}", "section[aria-labelledby=drafts]") == [
        "vet-02"
    ]


@pytest.mark.parametrize(("count", "leads_on"), [(5, False), (6, True)])
def test_more_drafts_than_a_few_lead_to_the_list_of_them_all(
    browser: Browser, assessment: UUID, count: int, leads_on: bool
) -> None:
    for number in range(1, count + 1):
        keep(browser, assessment, f"vet-{number:02}", note="Begun")

    listed = one(browser.get(f"/assessments/{assessment}"), "section[aria-labelledby=drafts]")

    assert len(listed.select("li")) == 5
    assert bool(listed.select("a[href$='only=drafts']")) == leads_on
