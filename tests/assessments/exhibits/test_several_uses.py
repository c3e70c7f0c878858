"""One piece of evidence is used for several questions at once, with the words used last."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Exhibit, ExhibitEntry
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.evidence.models import Evidence
from tests.assessments.assessments import begin
from tests.browser import Browser, add_organisation, one, sign_in
from tests.evidence.uploads import upload

STATEMENT: dict[str, Any] = {"shows": "Who is vetted, and when", "strength": "E2"}


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def evidence(app: Flask, browser: Browser, assessment: UUID) -> UUID:
    """A document that one question uses."""
    upload(browser, assessment, ("policy.txt", b"The policy on vetting.\n"))
    with app.app_context():
        return db.session.scalars(select(Evidence.id)).one()


def address(assessment: UUID, evidence: UUID) -> str:
    return f"/assessments/{assessment}/evidence/{evidence}/uses"


def offered(page: BeautifulSoup) -> list[str]:
    return [str(box["value"]) for box in page.select("input[name=questions]")]


def exhibits(app: Flask) -> dict[int, tuple[str, str, str]]:
    with app.app_context():
        return {
            exhibit.number: (exhibit.question_id, exhibit.shows, exhibit.strength)
            for exhibit in db.session.scalars(select(Exhibit).order_by(Exhibit.number))
        }


def test_the_library_leads_to_a_form_that_offers_the_words_used_last(
    browser: Browser, assessment: UUID, evidence: UUID
) -> None:
    path = address(assessment, evidence)
    assert one(browser.get(f"/evidence/{evidence}"), f"main a[href='{path}']")

    page = browser.get(path)

    assert "for vet-03" in one(page, "#last-words").text
    assert one(page, "#shows").text.strip() == "The policy was approved"
    assert one(page, "#pinpoint")["value"] == "Page 3"
    assert one(page, "input[name=strength][checked]")["value"] == "E1"
    assert "vet-03" not in offered(page)
    assert "vet-03" in one(page, "#used").text
    assert "vet-01" in offered(page)


def test_each_question_has_an_exhibit_of_its_own(
    app: Flask, browser: Browser, assessment: UUID, evidence: UUID
) -> None:
    path = address(assessment, evidence)
    page = browser.get(path)
    chosen = ["vet-01", "vet-05", "cor-01"]

    for _ in range(2):  # a second press adds no more
        browser.send(page, path, questions=chosen, **STATEMENT)

    assert browser.location == f"/evidence/{evidence}"
    assert "Used for 3 questions" in browser.get(browser.location).text
    said = (STATEMENT["shows"], STATEMENT["strength"])
    assert exhibits(app) == {
        1: ("vet-03", "The policy was approved", "E1"),
        2: ("vet-01", *said),
        3: ("vet-05", *said),
        4: ("cor-01", *said),
    }
    with app.app_context():
        assert len(db.session.scalars(select(Evidence)).all()) == 1
        assert len(db.session.scalars(select(ExhibitEntry)).all()) == 4
    assert one(browser.get(path), "#shows").text.strip() == STATEMENT["shows"]


def test_what_it_is_used_for_in_another_assessment_is_offered_here(
    app: Flask, browser: Browser, force: UUID, evidence: UUID
) -> None:
    path = address(begin(app, force, title="Next year"), evidence)

    page = browser.get(path)
    browser.send(page, path, questions=["vet-03"], **STATEMENT)

    assert "vet-03" in offered(page)
    assert not page.select("#used")
    assert browser.location == f"/evidence/{evidence}"
    assert "vet-03" not in offered(browser.get(path))


def test_questions_are_asked_for_and_nothing_typed_is_lost(
    app: Flask, browser: Browser, assessment: UUID, evidence: UUID
) -> None:
    path = address(assessment, evidence)

    page = browser.send(browser.get(path), path, expect=200, **STATEMENT)

    error = one(page, ".govuk-error-summary__list a").text.strip()
    assert error == "Select the questions that it is evidence for"
    assert one(page, "#shows").text.strip() == STATEMENT["shows"]
    assert len(exhibits(app)) == 1


def test_a_question_that_a_colleague_used_it_for_meanwhile_is_left_out(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, evidence: UUID
) -> None:
    path = address(assessment, evidence)
    page = browser.get(path)
    colleague = sign_in(app, "Cleo Signatory", force, Role.SIGNATORY)
    colleague.send(colleague.get(path), path, questions=["vet-01"], **STATEMENT)

    refused = browser.send(page, path, expect=200, questions=["vet-01", "vet-05"], **STATEMENT)

    assert "Leave out vet-01" in one(refused, ".govuk-error-summary").text
    assert [box["value"] for box in refused.select("input[name=questions][checked]")] == ["vet-05"]
    assert len(exhibits(app)) == 2


def test_it_is_offered_to_those_who_answer_and_for_their_own_evidence(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, evidence: UUID
) -> None:
    path = address(assessment, evidence)
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    reader = sign_in(app, "Rita Reader", force, Role.READER)

    assert reader.get(f"/evidence/{evidence}").select("#uses") == []
    reader.get(path, expect=403)
    outsider = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    outsider.get(path, expect=404)
    outsider.get(address(begin(app, other), evidence), expect=404)


def test_an_archived_assessment_is_not_offered(
    browser: Browser, assessment: UUID, evidence: UUID
) -> None:
    page = browser.get(f"/assessments/{assessment}/delete")
    browser.send(page, f"/assessments/{assessment}/archive", form="form#archive")

    shown = browser.get(f"/evidence/{evidence}")

    assert shown.select("#uses") == []
    assert "in an archived assessment" in shown.text
    browser.get(address(assessment, evidence), expect=409)
