"""What happens to evidence after signing changes no score of the seal, and is told beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from checklist.evidence.models import Evidence, Revision, Scan
from tests.assessments.assessments import queries_counted
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    put_in_state,
    sign,
    signatory,
    text_of,
)
from tests.browser import Browser

THEN = datetime(2026, 5, 3, 12, tzinfo=UTC)


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """A signed assessment, with a file as evidence for vet-01."""
    assessment = begin_awaiting(app, force)
    add_file_exhibit(app, force, assessment, "vet-01", strength="E2")
    sign(signatory(app, force), assessment)
    return assessment


def infect(revision: Revision) -> None:
    revision.scan, revision.scanned_at = Scan.INFECTED, THEN


def dispose(revision: Revision) -> None:
    revision.disposed_at = THEN


def describe_anew(revision: Revision) -> None:
    revision.evidence.document_date = date(2023, 1, 1)


def change(app: Flask, act: Callable[[Revision], None]) -> None:
    with app.app_context():
        act(db.session.scalars(select(Revision)).one())
        db.session.commit()


def levels(browser: Browser, assessment: UUID) -> str:
    """What is claimed and supported in the section, as its page says."""
    page = browser.get(f"/assessments/{assessment}/sections/vet")
    return text_of(page)


@pytest.mark.parametrize("act", [infect, dispose, describe_anew])
def test_the_scores_of_the_seal_stay(
    app: Flask, assessment: UUID, browser: Browser, act: Callable[[Revision], None]
) -> None:
    results = f"/assessments/{assessment}/results"
    before = text_of(browser.get(results)), levels(browser, assessment)

    change(app, act)

    assert (text_of(browser.get(results)), levels(browser, assessment)) == before
    put_in_state(app, assessment, AssessmentState.PREPARING)
    assert levels(browser, assessment) != before[1]


@pytest.mark.parametrize(
    ("act", "why"), [(infect, "a virus was found"), (dispose, "its file was disposed of")]
)
def test_it_is_told_beside_the_seal_and_on_the_question(
    app: Flask, assessment: UUID, browser: Browser, act: Callable[[Revision], None], why: str
) -> None:
    change(app, act)

    [report] = browser.get(f"/assessments/{assessment}/reports").select("#signed ~ #held")
    assert "exhibits/1" in str(report)
    for path in ("seals/1", "questions/vet-01", "reports"):
        text = text_of(browser.get(f"/assessments/{assessment}/{path}"))
        assert "Held since 3 May 2026" in text
        assert why in text
        assert "it counts for the seal, and would not count now" in text


def test_nothing_is_told_where_nothing_happened(assessment: UUID, browser: Browser) -> None:
    page = browser.get(f"/assessments/{assessment}/seals/1")

    assert page.select("#held") == []


def test_home_shows_the_grade_of_the_seal(app: Flask, assessment: UUID, browser: Browser) -> None:
    before = text_of(browser.get("/"))

    change(app, infect)

    assert text_of(browser.get("/")) == before
    with app.app_context():
        assert db.session.scalars(select(Evidence)).one().title in "Vetting return"


@pytest.mark.parametrize("path", ["", "/sections/vet", "/questions/vet-01", "/results"])
def test_a_page_of_a_signed_assessment_asks_for_its_seal_once(
    app: Flask, assessment: UUID, browser: Browser, path: str
) -> None:
    browser.get(f"/assessments/{assessment}{path}")

    with queries_counted(app) as sent:
        page = browser.get(f"/assessments/{assessment}{path}")

    assert page.select("#signed-by") != []
    assert len([statement for statement in sent if "seal.signatory_name" in statement]) == 1
