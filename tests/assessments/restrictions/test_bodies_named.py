"""A restricted question is closed to a body that is asked it, but for those who are named."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from tests.assessments.assessments import answer, begin
from tests.assessments.notes.talking import notes_of, shown, write
from tests.assessments.restrictions.places import PLACES
from tests.assessments.restrictions.story import CLOSED, OPEN, find_account, tell
from tests.assessments.restrictions.test_places import Walk, address, find_leaks
from tests.assessments.shares.sharing import OFFICE, add_body, ask_body, close_force
from tests.assessments.sign_off.signed import put_in_state
from tests.browser import Browser, one, sign_in

DANA, OSCAR = "Dana Delegate", "Oscar Officer"


@pytest.fixture
def body(app: Flask, browser: Browser, force: UUID) -> UUID:
    return add_body(app, force)


@pytest.fixture
def dana(app: Flask, body: UUID) -> Browser:
    return sign_in(app, DANA, body, Role.CONTRIBUTOR)


def restrict(browser: Browser, assessment: UUID, *labels: str, expect: int = 302) -> str:
    """Restrict the question to those whose choices begin with these words."""
    url = f"/assessments/{assessment}/restrictions/new"
    page = browser.get(url)
    chosen = [
        str(box["value"])
        for box in page.select("input[name=people]")
        for label in [one(page, f"label[for='{box['id']}']").text.strip()]
        if label.startswith(labels)
    ]
    assert len(chosen) == len(labels)
    return browser.send(page, url, what=CLOSED, people=chosen, expect=expect).text


def test_no_place_tells_a_body_that_is_asked_of_a_restricted_answer(
    app: Flask, browser: Browser, force: UUID, body: UUID, dana: Browser
) -> None:
    story = tell(app, force, [find_account(app, "Asha Coordinator")])
    ask_body(app, story.assessment, body, CLOSED, OPEN)
    examples: dict[str, Any] = {
        "assessment_id": story.assessment,
        "evidence_id": story.evidence,
        "section_id": "vet",
        "question_id": CLOSED,
        "restricted_id": CLOSED,
        "number": story.exhibit,
        "thread_id": story.thread,
        "note_id": story.note,
        "recipient_id": find_account(app, DANA),
        "report_id": story.note,
        "copy_id": story.note,
    }
    walk = Walk(app, story, browser, dana, examples)

    told: list[object] = []
    for place in PLACES:
        response = dana.client.get(address(walk, place))
        assert response.status_code < 500, place
        told += [(place, leak) for leak in find_leaks(response.text)]

    assert told == []
    question = dana.get(f"/assessments/{story.assessment}/questions/{CLOSED}")
    assert "Answered, restricted" in one(question, "main").text
    dana.get(f"/assessments/{story.assessment}/questions/{OPEN}")


def test_who_is_named_of_a_body_answers_what_is_put_to_them_and_colleagues_do_not(
    app: Flask, browser: Browser, force: UUID, body: UUID, dana: Browser
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {CLOSED: "3"})
    oscar = sign_in(app, OSCAR, body, Role.COORDINATOR)
    ask_body(app, assessment, body, CLOSED)
    url = f"/assessments/{assessment}/questions/{CLOSED}"

    restrict(browser, assessment, DANA)

    listed = one(browser.get(f"/assessments/{assessment}/restrictions"), "#restricted").text
    assert f"{DANA} (contributor of {OFFICE})" in listed
    assert f"Asha Coordinator and {DANA} of {OFFICE}. It is restricted" in dana.get(url).text
    dana.send(dana.get(url), url, form="form#answer", value="2")
    assert "restricted" in one(oscar.get(url), "main").text
    assert oscar.get(url).select("form#answer") == []
    write(browser, assessment, "To those who are named", question=CLOSED)
    assert len(shown(dana.get(notes_of(assessment, CLOSED)))) == 1
    oscar.get(notes_of(assessment, CLOSED), expect=403)


def test_who_is_named_and_not_asked_sees_it_once_it_is_signed(
    app: Flask, browser: Browser, force: UUID, body: UUID, dana: Browser
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {CLOSED: "3"})
    restrict(browser, assessment, DANA)
    url = f"/assessments/{assessment}/questions/{CLOSED}"

    dana.get(url, expect=403)
    put_in_state(app, assessment, AssessmentState.SUBMITTED)
    assert "Answered, restricted" not in dana.get(url).text
    close_force(app, force, body)
    dana.get(url, expect=404)


def test_one_person_is_named_for_the_force_or_for_the_body(
    app: Flask, browser: Browser, force: UUID, body: UUID, dana: Browser
) -> None:
    assessment = begin(app, force)
    acting_for_force = sign_in(app, DANA, force, Role.COORDINATOR)

    refused = restrict(
        browser, assessment, f"{DANA} (coordinator)", f"{DANA} (contributor of", expect=200
    )
    restrict(browser, assessment, f"{DANA} (contributor of")

    assert f"Name {DANA} once" in refused
    closed = acting_for_force.get(f"/assessments/{assessment}/questions/{CLOSED}")
    assert "restricted" in one(closed, "main").text
    assert closed.select("form#answer") == []
