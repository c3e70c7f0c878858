"""Who disposed of a file, or lifted a restriction, is named among what changed since the seal."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from tests.assessments.exhibits.test_views import send_change
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    put_in_state,
    sign,
    signatory,
    text_of,
)
from tests.assessments.sign_off.test_reopening import reopen
from tests.browser import Browser, sign_in


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """A signed assessment with a file as evidence, and a question that is restricted."""
    assessment = begin_awaiting(app, force)
    add_file_exhibit(app, force, assessment, "vet-01")
    put_in_state(app, assessment, AssessmentState.PREPARING)
    url = f"/assessments/{assessment}/restrictions/new"
    browser.send(browser.get(url), url, what="cor-06")
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force), assessment)
    return assessment


def dispose(browser: Browser, assessment: UUID) -> None:
    """Dispose of the file of the first exhibit on its page in the library."""
    page = browser.get(f"/assessments/{assessment}/exhibits/1")
    [library] = [str(a["href"]) for a in page.select("main a") if a.text == "In your library"]
    url = f"{library}/revisions/1/dispose"
    browser.send(browser.get(url), url, reason="Kept too long")


def read_since(browser: Browser, assessment: UUID) -> str:
    text = text_of(browser.get(f"/assessments/{assessment}/seals/1"))
    return text.partition("What changed since the last seal")[2]


def test_who_disposed_of_a_file_is_named(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    reopen(browser, assessment)
    ben = sign_in(app, "Ben Disposer", force, Role.COORDINATOR)
    dispose(ben, assessment)

    since = read_since(browser, assessment)

    assert "Exhibit 1: its file was disposed of" in since
    assert "Saved by Ben Disposer, last on" in since


def test_what_a_colleague_changed_of_an_exhibit_is_told_beside_its_disposal(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    reopen(browser, assessment)
    bea = sign_in(app, "Bea Changer", force, Role.COORDINATOR)
    page = bea.get(f"/assessments/{assessment}/exhibits/1/change")
    send_change(bea, page, assessment, pinpoint="page 5")
    dispose(sign_in(app, "Ben Disposer", force, Role.COORDINATOR), assessment)

    since = read_since(browser, assessment)

    assert "Exhibit 1: its file was disposed of" in since
    assert "Exhibit 1 changed: " in since
    assert "Saved by Bea Changer and Ben Disposer, last on" in since


def test_who_lifted_a_restriction_is_named(browser: Browser, assessment: UUID) -> None:
    reopen(browser, assessment)
    url = f"/assessments/{assessment}/restrictions/cor-06/lift"
    browser.send(browser.get(url), url)

    since = read_since(browser, assessment)

    assert "cor-06" in since
    assert "No longer restricted" in since
    assert "Saved by Asha Coordinator, last on" in since


def test_neither_is_writing_what_is_signed(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    """Who alone did so may sign: they wrote nothing of it."""
    reopen(browser, assessment)
    dispose(browser, assessment)
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    page = signatory(app, force, "Dana Deputy").get(f"/assessments/{assessment}/sign")

    assert page.select("#only-author") == []
    assert "its file was disposed of" in text_of(page)


def test_the_page_of_an_exhibit_that_is_held_since_says_one_thing(
    browser: Browser, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/exhibits/1"
    assert browser.get(url).select("#held-since") == []

    dispose(browser, assessment)

    page = browser.get(url)
    said = text_of(page, "#held-since")
    assert "so it does not count" not in text_of(page)
    assert said.startswith("Held since ")
    assert said.endswith(
        "as its file was disposed of: it counts for the seal, and would not count now."
    )
    question = text_of(browser.get(f"/assessments/{assessment}/questions/vet-01"))
    assert "it counts for the seal, and would not count now" in question
    assert "so it does not count" not in question
