"""A statement says which restricted questions its signatory was not shown, and no other."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.models import Restriction
from checklist.db import db
from checklist.reports.models import Report
from checklist.settings import Settings
from tests.assessments.assessments import an_account
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    find_seals,
    sign,
    signatory,
    text_of,
)
from tests.browser import Browser

BOTH = (
    "I have read this assessment, except questions cor-06 and vet-03, which are restricted and"
    " which I was not shown. To the best of my knowledge"
)


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """An assessment that awaits sign-off."""
    return begin_awaiting(app, force)


@pytest.fixture
def sam(app: Flask, force: UUID, assessment: UUID) -> Browser:
    return signatory(app, force)


def restrict(app: Flask, assessment: UUID, *questions: str, to: str | None = None) -> None:
    """Restrict questions to the first account, or to somebody by name."""
    with app.app_context():
        named = select(Account.id).where(Account.name == to)
        person = db.session.scalars(named).one() if to else an_account()
        db.session.add_all(
            Restriction(
                assessment_id=assessment, question_id=key, person_id=person, set_by=an_account()
            )
            for key in questions
        )
        db.session.commit()


def test_what_is_shown_and_signed_excepts_what_the_signatory_was_not_shown(
    app: Flask, settings: Settings, assessment: UUID, sam: Browser
) -> None:
    restrict(app, assessment, "vet-03", "cor-06")

    page = sam.get(f"/assessments/{assessment}/sign")
    sign(sam, assessment)

    assert text_of(page, "#statement").startswith(BOTH)
    assert "You cannot read cor-06 and vet-03. The statement says so" in text_of(page)
    [seal] = find_seals(app, assessment)
    assert seal.statement.startswith(BOTH)
    assert BOTH in text_of(sam.get(f"/assessments/{assessment}/seals/1"))
    with app.app_context():
        reports = db.session.scalars(select(Report.content)).all()
    assert len(reports) == 2
    for report in reports:
        content = json.loads((settings.reports / f"{report}.json").read_bytes())
        assert content["sign_off"]["statement"] == seal.statement


def test_who_is_named_on_it_has_read_it(app: Flask, assessment: UUID, sam: Browser) -> None:
    restrict(app, assessment, "vet-03", to="Sam Signatory")
    restrict(app, assessment, "cor-06")

    sign(sam, assessment)

    [seal] = find_seals(app, assessment)
    assert seal.statement.startswith("I have read this assessment, except question cor-06, which")


def test_where_nothing_is_closed_the_statement_excepts_nothing(
    app: Flask, assessment: UUID, sam: Browser
) -> None:
    restrict(app, assessment, "vet-03", to="Sam Signatory")

    page = sam.get(f"/assessments/{assessment}/sign")
    sign(sam, assessment)

    assert "You cannot read" not in text_of(page)
    [seal] = find_seals(app, assessment)
    assert seal.statement.startswith("I have read this assessment. To the best")
