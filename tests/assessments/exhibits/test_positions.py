"""An exhibit may report the position as at an earlier date, where its set says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Exhibit, ExhibitEntry
from checklist.core.answers.sheet import SourceKind
from checklist.db import db
from checklist.settings import Settings
from tests.assessments.test_start_form import START, plan
from tests.browser import Browser, one
from tests.core.broken import SMALL

TESTED = """    - strength: E1
      label: Document
      meaning: A policy
      explanation: A text.
      level: yes
      current: yes
      past_review: not-counted
      current_for_months: 36
"""
WITH_POSITIONS = SMALL.replace(
    "    - {strength: E1, label: Document, meaning: A policy, explanation: A text., level: yes,"
    " current: yes}\n",
    TESTED,
).replace("  rule_version: 1\n", "  rule_version: 2\n  earlier_positions: yes\n")
PLANNED = plan(question_set="small-2011 1.0.0")
FIELDS: dict[str, Any] = {
    "address": "https://inspectorate.example/report",
    "title": "Report on gifts",
    "shows": "One policy, as inspectors found.",
    "strength": "E1",
    "marking": "OFFICIAL",
}


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """A service with a set of its own whose evidence may report earlier positions."""
    assert "earlier_positions" in WITH_POSITIONS
    assert TESTED in WITH_POSITIONS
    path = tmp_path / "sets" / "small-2011" / "1.0.0.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(WITH_POSITIONS, encoding="utf-8")
    return replace(settings, own_sets=tmp_path / "sets")


@pytest.fixture
def assessment(browser: Browser) -> str:
    browser.send(browser.get(START), START, **PLANNED)
    return browser.location


def add_page(assessment: str) -> str:
    return f"{assessment}/questions/gift-01/exhibits/new/link"


@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
def test_what_an_inspectorate_found_before_its_report_is_kept_and_shown(
    app: Flask, browser: Browser, assessment: str
) -> None:
    page = add_page(assessment)
    browser.send(
        browser.get(page),
        page,
        **FIELDS,
        document_date=["17", "11", "2025"],
        position_as_at=["4", "3", "2025"],
        source_kind="inspectorate",
    )

    with app.app_context():
        for table in (Exhibit, ExhibitEntry):
            kept = db.session.execute(select(table.position_as_at, table.source_kind)).one()
            assert tuple(kept) == (date(2025, 3, 4), SourceKind.INSPECTORATE)
    shown = " ".join(one(browser.get(f"{assessment}/exhibits/1"), "main").text.split())
    assert "4 March 2025, found by an inspectorate" in shown
    assert "reports the position as at 4 March 2025" in shown


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("position", "error"),
    [
        ("18 11 2025", "The position reported must be of the day of the document or before"),
        ("1 1 2099", "The position reported must be of today or in the past"),
        ("31 2 2025", "The position reported must be a real date"),
    ],
)
def test_a_position_that_cannot_be_is_refused_beside_its_field(
    app: Flask, browser: Browser, assessment: str, position: str, error: str
) -> None:
    page = add_page(assessment)

    answered = browser.send(
        browser.get(page),
        page,
        expect=200,
        **FIELDS,
        document_date=["17", "11", "2025"],
        position_as_at=position.split(),
        source_kind="inspectorate",
    )

    assert error in one(answered, ".govuk-error-summary").text
    assert one(answered, "#position_as_at-error").text.strip().endswith(error)
    assert one(answered, "#shows").text.strip() == FIELDS["shows"]
    with app.app_context():
        assert db.session.scalars(select(Exhibit)).all() == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_position_later_than_evidence_in_the_library_is_refused_and_nothing_typed_is_lost(
    app: Flask, browser: Browser, assessment: str
) -> None:
    page = add_page(assessment)
    browser.send(browser.get(page), page, **FIELDS, document_date=["1", "3", "2012"])
    library = f"{assessment}/questions/gift-03/exhibits/new/library"
    browser.send(
        browser.get(f"{assessment}/questions/gift-04"),
        f"{assessment}/questions/gift-04",
        form="#answer",
        value="one register",
    )
    with app.app_context():
        evidence = str(db.session.scalars(select(Exhibit.evidence_id)).one())
    again = {key: FIELDS[key] for key in ("shows", "strength")}

    answered = browser.send(
        browser.get(library),
        library,
        expect=200,
        **again,
        evidence=evidence,
        position_as_at=["2", "3", "2012"],
    )

    assert "of the day of the document or before" in one(answered, "#position_as_at-error").text
    assert one(answered, "#shows").text.strip() == FIELDS["shows"]
    with app.app_context():
        assert len(db.session.scalars(select(Exhibit)).all()) == 1


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_who_found_it_is_one_of_those_that_are_offered(browser: Browser, assessment: str) -> None:
    page = add_page(assessment)

    answered = browser.send(browser.get(page), page, expect=200, **FIELDS, source_kind="a friend")

    assert "Select who found what it reports" in one(answered, ".govuk-error-summary").text
