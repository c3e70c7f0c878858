"""What is taken back from a body closes the notes on it: asked anew, it sees none of before."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.notes.models import Note
from checklist.core.organisations import Role
from checklist.db import begin_write, db, now
from tests.accounts.managing import administrator
from tests.assessments.assessments import begin
from tests.assessments.notes.talking import notes_of, shown, write
from tests.assessments.shares.sharing import account_of
from tests.assessments.shares.test_sharing_with_bodies import DANA, PERSON, WHOLE, put
from tests.browser import Browser, one, sign_in
from tests.revisions import find_revision, run_of_revision

QUESTION, OTHER = "vet-02", "vet-03"


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def dana(app: Flask, body: UUID) -> Browser:
    return sign_in(app, DANA, body, Role.CONTRIBUTOR)


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


def kept_with_notes(app: Flask) -> str:
    """The audiences that are kept with the notes there are."""
    with app.app_context():
        return " ".join(db.session.scalars(select(Note.audience)))


@pytest.mark.parametrize("label", [WHOLE, PERSON])
@pytest.mark.parametrize("how", ["taken back", "force closed to it", "force closed", "role ended"])
def test_notes_close_already_when_a_question_is_taken_back(
    app: Flask,
    browser: Browser,
    force: UUID,
    body: UUID,
    assessment: UUID,
    dana: Browser,
    label: str,
    how: str,
) -> None:
    put(browser, assessment, label, QUESTION, OTHER)
    write(browser, assessment, "Early: do you hold the minutes?", question=QUESTION)
    with app.app_context():
        person = account_of(DANA)
    named = str(body if label == WHOLE else person)
    assert named in kept_with_notes(app)

    if how == "taken back":
        take_back(browser, assessment, label)
    else:
        path = {
            "force closed to it": f"/organisations/{body}/forces",
            "force closed": f"/organisations/{force}/close",
            "role ended": f"/organisations/{body}/people/{person}/end",
        }[how]
        ada = administrator(app)
        ada.send(ada.get(path), path, forces=[])

    is_whole_asked_still = how == "role ended" and label == WHOLE
    assert (named in kept_with_notes(app)) is is_whole_asked_still
    assert str(force) in kept_with_notes(app)


def audiences(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(Note.audience).order_by(Note.written_at)))


def put_back(app: Flask, kept: list[str]) -> None:
    """Have notes kept as before taking back closed them, and bring that up to date."""
    with app.app_context():
        begin_write(db.session)
        notes = db.session.scalars(select(Note).order_by(Note.written_at)).all()
        for note, audience in zip(notes, kept, strict=True):
            note.audience = audience
        db.session.flush()
        run_of_revision("0267", "upgrade")
        db.session.commit()


@pytest.mark.parametrize("label", [WHOLE, PERSON])
def test_notes_of_questions_taken_back_before_that_closed_them_are_closed_by_the_upgrade(
    app: Flask, browser: Browser, force: UUID, body: UUID, assessment: UUID, label: str
) -> None:
    sign_in(app, DANA, body, Role.CONTRIBUTOR)
    put(browser, assessment, label, QUESTION, OTHER)
    write(browser, assessment, "Early: do you hold the minutes?", question=QUESTION)
    write(browser, assessment, "Late: and the terms?", question=OTHER)
    before = audiences(app)
    take_back(browser, assessment, label)
    taken_back, asked = audiences(app)
    assert [taken_back, asked] != before

    put_back(app, [*before])

    assert audiences(app) == [taken_back, asked]


def test_the_upgrade_closes_notes_of_before_a_question_was_put_anew_and_none_of_since(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser
) -> None:
    put(browser, assessment, WHOLE, QUESTION)
    write(browser, assessment, "Early: do you hold the minutes?", question=QUESTION)
    [early] = audiences(app)
    take_back(browser, assessment, WHOLE)
    put(browser, assessment, WHOLE, QUESTION)
    write(browser, assessment, "Late: and the terms?", question=QUESTION)
    closed, late = audiences(app)

    put_back(app, [early, late])

    assert audiences(app) == [closed, late]
    assert seen(dana, assessment) == ["Late"]


def test_the_upgrade_leaves_what_it_cannot_read(app: Flask, body: UUID) -> None:
    with app.app_context():
        module = find_revision("0267")
        for text in ("", "no audience", "[]", "{}", '{"roles": 3, "people": []}'):
            assert module._close(text, now(), {body}, module.Asked({}, set())) == text
