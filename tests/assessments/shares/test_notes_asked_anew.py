"""A body that is asked a question anew sees no note that was written before."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.notes.talking import notes_of, shown, write
from tests.assessments.shares.sharing import add_body
from tests.assessments.shares.test_sharing_with_bodies import DANA, PERSON, WHOLE, put
from tests.browser import Browser, one, sign_in

QUESTION, OTHER = "vet-02", "vet-03"


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def dana(app: Flask, force: UUID) -> Browser:
    return sign_in(app, DANA, add_body(app, force), Role.CONTRIBUTOR)


def take_back(browser: Browser, assessment: UUID, label: str) -> None:
    overview = browser.get(f"/assessments/{assessment}/shares")
    shared = str(one(overview, f"a:-soup-contains('{label}')")["href"])
    browser.send(browser.get(shared), shared, questions=[QUESTION], then="take back")


def seen(person: Browser, assessment: UUID, question: str = QUESTION) -> list[str]:
    """The notes that a person sees, by their first word."""
    notes = shown(person.get(notes_of(assessment, question)))
    return [word for word in ("Early", "Late") if any(word in note for note in notes)]


@pytest.mark.parametrize(("first", "then"), [(WHOLE, WHOLE), (PERSON, PERSON), (WHOLE, PERSON)])
def test_a_question_taken_back_and_put_anew_shows_the_notes_written_from_then_on(
    browser: Browser, assessment: UUID, dana: Browser, first: str, then: str
) -> None:
    put(browser, assessment, first, QUESTION)
    write(browser, assessment, "Early: do you hold the minutes?", question=QUESTION)
    assert seen(dana, assessment) == ["Early"]
    take_back(browser, assessment, first)

    put(browser, assessment, then, QUESTION)

    assert seen(dana, assessment) == []
    assert "Early" not in dana.get("/").text
    write(browser, assessment, "Late: and the terms?", question=QUESTION)
    assert seen(dana, assessment) == ["Late"]
    assert seen(browser, assessment) == ["Early", "Late"]


def test_who_is_asked_all_the_while_goes_on_seeing_what_they_saw(
    browser: Browser, assessment: UUID, dana: Browser
) -> None:
    put(browser, assessment, WHOLE, QUESTION)
    put(browser, assessment, PERSON, QUESTION)
    write(browser, assessment, "Early: do you hold the minutes?", question=QUESTION)
    take_back(browser, assessment, WHOLE)
    assert seen(dana, assessment) == ["Early"]

    put(browser, assessment, WHOLE, QUESTION)

    assert seen(dana, assessment) == ["Early"]


def test_another_day_and_another_question_close_no_note(
    browser: Browser, assessment: UUID, dana: Browser
) -> None:
    put(browser, assessment, WHOLE, QUESTION)
    write(browser, assessment, "Early: do you hold the minutes?", question=QUESTION)

    put(browser, assessment, WHOLE, QUESTION, OTHER)

    assert seen(dana, assessment) == ["Early"]
