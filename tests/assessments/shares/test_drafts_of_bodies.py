"""What a person of a body types is kept as their own draft, while they may answer the question."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.models import Draft
from checklist.assessments.reach.models import Share
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.answers.test_drafts import keep, note_on
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import ask_body, close_force, end_role
from tests.assessments.sign_off.signed import put_in_state
from tests.browser import Browser, hidden_fields, one, sign_in

DANA = "Dana Delegate"
QUESTION = "vet-02"
TYPED: dict[str, Any] = {"value": "3", "note": "Half a sen"}


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def url(assessment: UUID) -> str:
    return f"/assessments/{assessment}/questions/{QUESTION}"


@pytest.fixture
def dana(app: Flask, assessment: UUID, body: UUID) -> Browser:
    """A contributor of the body that is asked a question."""
    ask_body(app, assessment, body, QUESTION)
    return sign_in(app, DANA, body, Role.CONTRIBUTOR)


@pytest.fixture
def oscar(app: Flask, body: UUID) -> Browser:
    return sign_in(app, "Oscar Officer", body, Role.COORDINATOR)


def drafts(app: Flask) -> int:
    with app.app_context():
        return db.session.query(Draft).count()


def test_their_draft_is_offered_to_them_and_listed_on_home(dana: Browser, url: str) -> None:
    assert keep(dana, dana.get(url), url, **TYPED) == 200

    assert note_on(dana.get(url)) == "Half a sen"
    state = dana.client.get(f"{url}/draft").get_json()
    assert state["page"]
    assert QUESTION in one(dana.get("/"), "section[aria-labelledby=drafts-1]").text


def test_nobody_else_sees_it_be_they_of_the_body_or_of_the_force(
    browser: Browser, dana: Browser, oscar: Browser, url: str
) -> None:
    keep(dana, dana.get(url), url, **TYPED)

    for who in (oscar, browser):
        assert note_on(who.get(url)) == ""
        assert who.client.get(f"{url}/draft").get_json() == {"page": None}
        for path in ("/", url, f"{url}/history", f"{url}/draft/discard"):
            assert "Half a sen" not in who.client.get(path, follow_redirects=True).text


def test_each_of_a_body_and_of_the_force_keeps_a_draft_of_their_own(
    app: Flask, browser: Browser, dana: Browser, oscar: Browser, url: str
) -> None:
    for number, who in enumerate((browser, dana, oscar)):
        assert keep(who, who.get(url), url, value="2", note=f"Draft {number}") == 200

    notes = [note_on(who.get(url)) for who in (browser, dana, oscar)]
    assert notes == ["Draft 0", "Draft 1", "Draft 2"]
    assert drafts(app) == 3


def test_a_draft_is_kept_for_no_question_that_is_not_theirs(
    app: Flask, assessment: UUID, dana: Browser, url: str
) -> None:
    page = dana.get(url)
    elsewhere = url.replace(QUESTION, "vet-03")

    assert keep(dana, page, elsewhere, **TYPED) == 404
    assert dana.client.get(f"{elsewhere}/draft").status_code == 404
    assert drafts(app) == 0


@pytest.mark.parametrize(
    ("ended", "expected"),
    [("access", {404}), ("share", {403}), ("role", {302, 303, 401, 403})],
)
def test_once_it_ended_none_is_kept_or_shown(
    app: Flask,
    force: UUID,
    body: UUID,
    assessment: UUID,
    dana: Browser,
    url: str,
    ended: str,
    expected: set[int],
) -> None:
    page = dana.get(url)
    keep(dana, page, url, **TYPED)

    if ended == "access":
        close_force(app, force, body)
    elif ended == "role":
        end_role(app, DANA)
    else:
        with app.app_context():
            db.session.query(Share).delete()
            db.session.commit()

    assert keep(dana, page, url, value="1", note="Typed afterwards") in expected
    for path in (f"{url}/draft", url, f"{url}/draft/discard", "/"):
        answer = dana.client.get(path, follow_redirects=True)
        assert "Half a sen" not in answer.text
        assert str(hidden_fields(one(page, "form#answer"))["key"]) not in answer.text
    with app.app_context():
        assert "Typed afterwards" not in str([row.fields for row in db.session.query(Draft)])


def test_what_was_typed_while_the_force_asked_for_sign_off_is_not_lost(
    app: Flask, assessment: UUID, dana: Browser, url: str
) -> None:
    page = dana.get(url)
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    assert keep(dana, page, url, **TYPED) == 200

    put_in_state(app, assessment, AssessmentState.PREPARING)
    assert note_on(dana.get(url)) == "Half a sen"
