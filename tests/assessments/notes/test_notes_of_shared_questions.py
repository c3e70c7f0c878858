"""Contributors see the notes of the questions that are shared with them, and of no others."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.notes.talking import QUESTION, notes_of, write
from tests.assessments.shares.sharing import let_contributors_read_all, share
from tests.browser import Browser, one, sign_in

OTHER = "vet-02"


@pytest.fixture
def carl(app: Flask, force: UUID) -> Browser:
    """A contributor of a force that lets its contributors read what is shared with them."""
    let_contributors_read_all(app, force, reads_all=False)
    return sign_in(app, "Carl Contributor", force, Role.CONTRIBUTOR)


def test_notes_of_other_questions_are_not_there(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    share(app, assessment, "Carl Contributor", QUESTION)
    write(browser, assessment, "For everybody who sees this one")
    hidden = write(browser, assessment, "About the other one", OTHER)

    assert "For everybody who sees this one" in carl.get(notes_of(assessment)).text
    carl.get(notes_of(assessment, OTHER), expect=404)
    carl.get(hidden, expect=404)
    assert "About the other one" not in carl.get(f"/assessments/{assessment}/what-changed").text


def test_who_does_not_see_a_question_cannot_be_mentioned_there(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    share(app, assessment, "Carl Contributor", QUESTION)
    url = notes_of(assessment, OTHER)

    refused = browser.send(
        browser.get(url), url, form="form#write", expect=200, text="@Carl Contributor see this"
    )

    assert "Nobody who sees this note is called “Carl”" in one(refused, ".govuk-error-summary").text
    assert "@Carl Contributor see this" in one(refused, "textarea").text


def test_notes_written_before_contributors_saw_all_stay_with_those_who_saw_them(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    ben = sign_in(app, "Ben Busy", force, Role.CONTRIBUTOR)
    assessment = begin(app, force)
    share(app, assessment, "Carl Contributor", QUESTION)
    before = write(browser, assessment, "To those it is shared with")
    page = browser.get("/people/contributors")
    assert "notes written before stay with those who can see them now" in page.text

    browser.send(page, "/people/contributors", reads="all")

    write(browser, assessment, "To all who see it")
    ben.get(before, expect=404)
    seen = ben.get(notes_of(assessment)).text
    assert "To all who see it" in seen
    assert "To those it is shared with" not in seen
    note = one(carl.get(before), ".checklist-note").text
    assert "Carl Contributor" in note
    assert "contributors" not in note
    refused = browser.send(
        browser.get(before), before, form="form#reply", expect=200, text="@Ben Busy look"
    )
    assert "Nobody who sees this note" in one(refused, ".govuk-error-summary").text
