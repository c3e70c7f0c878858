"""Signing while others sign, save, scan or dispose: one order, one seal, and nobody misled."""

from __future__ import annotations

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Answer, Assessment, Seal
from checklist.assessments.sign_off.sealing import KeptWithSeal, Signing, add_seal_listener
from checklist.core.assessment_states import AssessmentState
from checklist.db import db, now
from checklist.evidence.models import Revision, Scan
from checklist.reports.models import Report
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    find_seals,
    read_state,
    signatory,
    text_of,
)
from tests.browser import Browser, hidden_fields, one

CAPACITY: dict[str, Any] = {"capacity": "chief constable"}


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """An assessment that awaits sign-off, with a file as its exhibit."""
    assessment = begin_awaiting(app, force)
    add_file_exhibit(app, force, assessment, "vet-01")
    return assessment


def in_the_meantime(app: Flask, act: Callable[[], None]) -> None:
    """Have something done, and committed, between what a signatory sends and the lock."""
    done: list[bool] = []

    def listen(session: Session, signing: Signing) -> KeptWithSeal:
        if not done:
            done.append(True)
            other = Thread(target=within_app, args=(app, act))
            other.start()
            other.join()
        return KeptWithSeal(lambda session, seal: None)

    add_seal_listener(app, listen)


def within_app(app: Flask, act: Callable[[], None]) -> None:
    with app.app_context():
        act()
        db.session.commit()


def mark_infected() -> None:
    db.session.scalars(select(Revision)).one().scan = Scan.INFECTED


def dispose() -> None:
    db.session.scalars(select(Revision)).one().disposed_at = now()


def change_an_answer() -> None:
    found = select(Answer).where(Answer.question_id == "vet-03")
    answer = db.session.scalars(found).one()
    answer.value, answer.version = "4", 2


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (mark_infected, "vet-01: a virus was found in the file of exhibit 1"),
        (dispose, "vet-01: the file of exhibit 1 was disposed of"),
        (change_an_answer, "vet-03 is no longer as it was"),
    ],
)
def test_what_changes_while_signing_is_not_signed(
    app: Flask, force: UUID, assessment: UUID, act: Callable[[], None], told: str
) -> None:
    sam = signatory(app, force)
    url = f"/assessments/{assessment}/sign"
    page = sam.get(url)
    in_the_meantime(app, act)

    refused = sam.send(page, url, form="form#sign", expect=200, **CAPACITY)

    assert told in text_of(refused, "#changed")
    assert find_seals(app, assessment) == []
    assert read_state(app, assessment) is AssessmentState.AWAITING_SIGN_OFF
    with app.app_context():
        assert db.session.scalars(select(Report)).all() == []
    sam.send(refused, url, form="form#sign", **CAPACITY)
    assert len(find_seals(app, assessment)) == 1


def test_what_is_taken_back_while_signing_is_not_signed(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    sam = signatory(app, force)
    url = f"/assessments/{assessment}/sign"
    page = sam.get(url)

    def take_back() -> None:
        db.session.get_one(Assessment, assessment).state = AssessmentState.PREPARING

    in_the_meantime(app, take_back)

    refused = sam.send(page, url, form="form#sign", expect=409, **CAPACITY)

    assert "Nobody can sign now" in refused.text
    assert find_seals(app, assessment) == []


def send_at_once(
    app: Flask, url: str, browsers: list[Browser], pages: list[BeautifulSoup]
) -> list[tuple[int, str]]:
    """Send the form of each page at the same moment; the status and text of each answer."""
    barrier = Barrier(len(browsers))
    answers: list[tuple[int, str]] = []

    def send(browser: Browser, page: BeautifulSoup) -> None:
        typed = hidden_fields(one(page, "form#sign")) | CAPACITY
        barrier.wait()
        answer = browser.client.post(url, data=typed)
        answers.append((answer.status_code, answer.text))

    threads = [Thread(target=send, args=pair) for pair in zip(browsers, pages, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_two_signatories_at_once_make_one_seal(app: Flask, force: UUID, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/sign"
    browsers = [signatory(app, force, name) for name in ("Sam Signatory", "Dana Deputy")]
    pages = [browser.get(url) for browser in browsers]

    answers = send_at_once(app, url, browsers, pages)

    [seal] = find_seals(app, assessment)
    assert sorted(status for status, _ in answers) == [302, 409]
    [told] = [text for status, text in answers if status == 409]
    assert f"{seal.signatory_name} signed this assessment as chief constable on" in told
    assert seal.digest[:12] in told
    with app.app_context():
        reports = db.session.scalars(select(Report)).all()
        assert [report.seal_id for report in reports] == [seal.id]


def test_one_press_sent_twice_at_once_makes_one_seal(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/sign"
    sam = signatory(app, force)
    page = sam.get(url)
    twin = Browser(app.test_client())
    cookie = sam.client.get_cookie("checklist")
    assert cookie is not None
    twin.client.set_cookie("checklist", cookie.value)

    answers = send_at_once(app, url, [sam, twin], [page, page])

    assert [status for status, _ in answers] == [302, 302]
    with app.app_context():
        assert len(db.session.scalars(select(Seal)).all()) == 1
