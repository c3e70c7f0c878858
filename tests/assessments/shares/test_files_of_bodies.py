"""People of a body download the files that it added to what is put to it, and no other file."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, select

from checklist.assessments.models import Exhibit, Restriction
from checklist.assessments.reach.models import Share
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from checklist.evidence.models import Revision, Scan
from tests.assessments.assessments import an_account, begin
from tests.assessments.shares.sharing import add_body, ask_body, close_force, end_role
from tests.assessments.sign_off.signed import put_in_state
from tests.browser import Browser, one, sign_in

DANA = "Dana Delegate"
QUESTION = "vet-02"
MINUTES, MANUAL = b"Minutes of the panel", b"The manual of the force"
ADD = "main form:not(.checklist-waiting)"
ABOUT: dict[str, Any] = {"marking": "OFFICIAL", "shows": "The panel looked", "strength": "E1"}


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def dana(app: Flask, assessment: UUID, body: UUID) -> Browser:
    """A contributor of the body that is asked a question, who has added a file to it."""
    ask_body(app, assessment, body, QUESTION)
    dana = sign_in(app, DANA, body, Role.CONTRIBUTOR)
    add_file(dana, assessment, MINUTES)
    return dana


def add_file(who: Browser, assessment: UUID, content: bytes, question: str = QUESTION) -> None:
    url = f"/assessments/{assessment}/questions/{question}/exhibits/new"
    files = {"files": (BytesIO(content), "minutes.txt")}
    who.send(who.get(url), url, form=ADD, files=files, title="Minutes", **ABOUT)


def address(assessment: UUID, number: int = 1) -> str:
    return f"/assessments/{assessment}/exhibits/{number}/file"


def status(who: Browser, assessment: UUID, number: int = 1) -> int:
    return who.client.get(address(assessment, number), buffered=True).status_code


def test_who_added_a_file_and_their_colleagues_download_it_and_both_records_say_so(
    app: Flask, browser: Browser, assessment: UUID, body: UUID, dana: Browser
) -> None:
    oscar = sign_in(app, "Oscar Officer", body, Role.COORDINATOR)

    for who in (dana, oscar, browser):
        exhibit = one(who.get(f"/assessments/{assessment}/exhibits/1"), "main")
        answer = who.client.get(address(assessment), buffered=True)
        assert answer.data == MINUTES
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert bool(exhibit.select(f"a[href='{address(assessment)}']")) is (who is not browser)

    assert f"{DANA} downloaded a file" in read(oscar, "/organisation/timeline")
    assert f"{DANA} downloaded a file" in read(browser, "/organisation/timeline")


def test_no_file_that_the_force_added_is_theirs(
    browser: Browser, assessment: UUID, dana: Browser
) -> None:
    add_file(browser, assessment, MANUAL)
    add_file(browser, assessment, MANUAL, "vet-03")

    exhibit = one(dana.get(f"/assessments/{assessment}/exhibits/2"), "main")

    assert "library, which is not open to you" in exhibit.text
    assert exhibit.select("a[href$=file]") == []
    assert [status(dana, assessment, number) for number in (2, 3, 4)] == [404] * 3
    assert status(browser, assessment, 2) == 200


def test_nor_is_a_revision_of_their_file_that_the_force_made(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser
) -> None:
    with app.app_context():
        file = db.session.scalars(select(Revision)).one().evidence_id
    revise = f"/evidence/{file}/revisions/new"
    browser.send(browser.get(revise), revise, files={"file": (BytesIO(MANUAL), "manual.txt")})
    before = status(dana, assessment)
    newest = f"/assessments/{assessment}/exhibits/1/newest"
    browser.send(browser.get(newest), newest)

    assert before == 200
    assert status(dana, assessment) == 404
    assert status(browser, assessment) == 200


def test_another_body_that_is_asked_the_same_has_none_of_it(
    app: Flask, assessment: UUID, force: UUID, dana: Browser
) -> None:
    other = add_body(app, force, "Another Commissioner")
    ask_body(app, assessment, other, QUESTION)
    olu = sign_in(app, "Olu Other", other, Role.CONTRIBUTOR)

    olu.get(f"/assessments/{assessment}/exhibits/1")

    assert status(olu, assessment) == 404
    assert status(dana, assessment) == 200


def test_what_somebody_of_both_added_for_the_force_is_not_the_bodys(
    app: Flask, force: UUID, assessment: UUID, body: UUID, dana: Browser
) -> None:
    both = sign_in(app, "Bo Both", force, Role.COORDINATOR)
    add_file(both, assessment, MANUAL)
    bo_of_body = sign_in(app, "Bo Both", body, Role.CONTRIBUTOR)

    assert [status(who, assessment, 2) for who in (dana, bo_of_body)] == [404, 404]


@pytest.mark.parametrize(
    "state", [AssessmentState.AWAITING_SIGN_OFF, AssessmentState.SIGNED, AssessmentState.SUBMITTED]
)
def test_it_stays_theirs_once_nobody_answers_any_more(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser, state: AssessmentState
) -> None:
    add_file(browser, assessment, MANUAL)
    put_in_state(app, assessment, state)

    assert [status(dana, assessment, number) for number in (1, 2)] == [200, 404]


def withdraw_access(app: Flask, force: UUID, body: UUID, assessment: UUID) -> None:
    close_force(app, force, body)


def take_back(app: Flask, force: UUID, body: UUID, assessment: UUID) -> None:
    with app.app_context():
        db.session.execute(delete(Share).where(Share.organisation_id == body))
        db.session.commit()


def restrict(app: Flask, force: UUID, body: UUID, assessment: UUID) -> None:
    with app.app_context():
        account = an_account()
        db.session.add(
            Restriction(
                assessment_id=assessment, question_id=QUESTION, person_id=account, set_by=account
            )
        )
        db.session.commit()


def put_in_review_of_changes(app: Flask, force: UUID, body: UUID, assessment: UUID) -> None:
    put_in_state(app, assessment, AssessmentState.CHANGES_REQUESTED)


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (withdraw_access, 404),
        (take_back, 403),
        (restrict, 404),
        (put_in_review_of_changes, 403),
    ],
)
def test_it_ends_at_once_with_what_opened_the_question(
    app: Flask,
    force: UUID,
    assessment: UUID,
    body: UUID,
    dana: Browser,
    end: Callable[[Flask, UUID, UUID, UUID], None],
    expected: int,
) -> None:
    before = status(dana, assessment)

    end(app, force, body, assessment)

    assert (before, status(dana, assessment)) == (200, expected)


def test_it_ends_with_the_role(app: Flask, assessment: UUID, dana: Browser) -> None:
    end_role(app, DANA)

    answer = dana.client.get(address(assessment), buffered=True)

    assert MINUTES not in answer.data
    assert answer.status_code != 200


def test_a_file_that_the_scanner_holds_is_not_theirs_either(
    app: Flask, assessment: UUID, dana: Browser
) -> None:
    with app.app_context():
        db.session.scalars(select(Revision)).one().scan = Scan.HELD
        db.session.commit()

    assert (
        one(dana.get(f"/assessments/{assessment}/exhibits/1"), "main").select("a[download]") == []
    )
    assert status(dana, assessment) == 409


def test_a_link_has_no_file(app: Flask, assessment: UUID, dana: Browser) -> None:
    url = f"/assessments/{assessment}/questions/{QUESTION}/exhibits/new/link"
    dana.send(dana.get(url), url, form=ADD, title="Page", address="https://a.test/", **ABOUT)

    assert status(dana, assessment, 2) == 404
    with app.app_context():
        assert db.session.scalars(select(Exhibit.revision_id)).all().count(None) == 1


def read(who: Browser, path: str) -> str:
    return " ".join(one(who.get(path), "main").text.split())
