"""The page of a seal says of a question that is closed to who reads it that it is, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.core.organisations import Role
from checklist.db import db
from checklist.evidence.models import Revision, Scan
from tests.assessments.assessments import an_account
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory, text_of
from tests.browser import Browser, sign_in

CLOSED = "vet-03"
KNOWN = (
    f"question {CLOSED}, which is restricted and which I was not shown",
    f"{CLOSED} changed too: restricted, and not shown here.",
)
"""What the statement excepts by its id, and that it changed."""


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """A signed assessment with one restricted question, which has a file as evidence."""
    assessment = begin_awaiting(app, force)
    add_file_exhibit(app, force, assessment, CLOSED, words="Xanthippe return")
    with app.app_context():
        restrict(assessment, CLOSED, [an_account()], an_account())
        db.session.commit()
    sign(signatory(app, force), assessment)
    return assessment


@pytest.fixture
def unnamed(app: Flask, force: UUID) -> Mapping[Role, Browser]:
    """People of the force of each role, whom the restriction does not name."""
    return {
        role: sign_in(app, f"Ulf {role.value.title()}", force, role)
        for role in (Role.COORDINATOR, Role.SIGNATORY, Role.CONTRIBUTOR, Role.READER)
    }


def read_beside_known(page: BeautifulSoup) -> str:
    """Read a page without what everybody who reads the seal may know."""
    text = text_of(page)
    for known in KNOWN:
        text = text.replace(known, "")
    return text


def test_what_changed_since_is_told_to_who_is_named_alone(
    app: Flask, browser: Browser, assessment: UUID, unnamed: Mapping[Role, Browser]
) -> None:
    reopen = f"/assessments/{assessment}/reopen"
    browser.send(browser.get(reopen), reopen, form="form#reopen", reason="Wrong marking")
    for question, note in ((CLOSED, "Xanthippe"), ("cor-06", "Open to all")):
        url = f"/assessments/{assessment}/questions/{question}"
        browser.send(browser.get(url), url, form="form#answer", value="4", note=note)

    seal = f"/assessments/{assessment}/seals/1"
    assert CLOSED in text_of(browser.get(seal)).partition("What changed since")[2]
    for role, who in unnamed.items():
        told = read_beside_known(who.get(seal))
        assert CLOSED not in told, role
        assert "Xanthippe" not in told, role
    since = text_of(unnamed[Role.COORDINATOR].get(seal)).partition("What changed since")[2]
    assert "cor-06" in since
    assert "Open to all" in since
    assert KNOWN[1] in since


def test_what_happened_to_its_evidence_is_told_to_who_is_named_alone(
    app: Flask, browser: Browser, assessment: UUID, unnamed: Mapping[Role, Browser]
) -> None:
    with app.app_context():
        db.session.scalars(select(Revision)).one().scan = Scan.INFECTED
        db.session.commit()

    seal = f"/assessments/{assessment}/seals/1"
    assert f"Exhibit 1, {CLOSED}." in text_of(browser.get(seal))
    for role, who in unnamed.items():
        page = who.get(seal)
        assert page.select("#held") == [], role
        assert CLOSED not in read_beside_known(page), role
