"""The signed report with the improvement plan: for whom it is made, with what they see of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from uuid import UUID

import page as page_validation
import pytest
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.evidence.models import Revision, Scan
from checklist.jobs.worker import run_due_jobs
from checklist.reports.content import DocumentKind
from checklist.reports.models import Report
from checklist.settings import Settings
from tests.assessments.assessments import begin
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory
from tests.assessments.submissions.sending import begin_signed
from tests.browser import Browser, add_organisation, one, sign_in
from tests.earlier_findings.entering import add_finding
from tests.plans.planning import TITLE, answers_of, contributor, id_of_person, make
from tests.reports.reading import read_pages

KIND = DocumentKind.PLANNED_REPORT.value


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """A signed assessment with an action that answers a question of it."""
    assessment = begin_signed(app, force)
    contributor(app, force)
    make(browser, answers_of(assessment), id_of_person(app, "Cleo Contributor"))
    return assessment


def ask(browser: Browser, assessment: UUID, expect: int = 302) -> None:
    url = f"/assessments/{assessment}/reports"
    browser.send(browser.get(url), url, kind=KIND, expect=expect)


def find_contents(app: Flask, settings: Settings) -> list[Any]:
    with app.app_context():
        kinds = Report.kind == DocumentKind.PLANNED_REPORT
        found = [each.content for each in db.session.scalars(select(Report).where(kinds))]
    return [json.loads((settings.reports / f"{each}.json").read_bytes()) for each in found]


def test_it_is_the_signed_report_with_the_actions_that_answer_its_questions(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    ask(browser, assessment)
    page_url = browser.location
    run_due_jobs(app)
    link = str(one(browser.get(page_url), "a[href$='/download']")["href"])

    with browser.client.get(link) as fetched:
        pdf, headers = fetched.data, fetched.headers

    validated = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [(each.rule_id, each.message) for each in validated.failures] == []
    pages = [" ".join(each.extract_text().split()) for each in PdfReader(BytesIO(pdf)).pages]
    assert [text for text in pages if "Signed by Sam Signatory" not in text] == []
    assert "With the improvement plan as it stands on" in pages[0]
    text = " ".join(" ".join(read_pages(pdf)).split())
    assert f"Action 1: {TITLE}" in text
    assert "no signature covers it" in text
    assert "draft" not in headers["Content-Disposition"]


def test_it_says_which_evidence_is_held_since_it_was_signed(
    app: Flask, force: UUID, settings: Settings, browser: Browser
) -> None:
    assessment = begin_awaiting(app, force)
    add_file_exhibit(app, force, assessment, "vet-01", strength="E2")
    sign(signatory(app, force), assessment)
    ask(browser, assessment)
    with app.app_context():
        revision = db.session.scalars(select(Revision)).one()
        revision.scan, revision.scanned_at = Scan.INFECTED, datetime(2026, 5, 3, 12, tzinfo=UTC)
        db.session.commit()

    ask(browser, assessment)

    [sound] = [each for each in find_contents(app, settings) if not each["held"]["exhibits"]]
    [held] = [each for each in find_contents(app, settings) if each["held"]["exhibits"]]
    assert sound["register"] == held["register"]
    page_url = browser.location
    run_due_jobs(app)
    with browser.client.get(f"{page_url}/download") as fetched:
        pdf = fetched.data
    validated = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [(each.rule_id, each.message) for each in validated.failures] == []
    text = " ".join(" ".join(read_pages(pdf)).split())
    assert "Exhibit 1, “Vetting return”, vet-01" in text
    assert "Held since 3 May 2026, as a virus was found in its file: it counts for" in text


def test_nobody_but_who_asked_opens_it(app: Flask, force: UUID, assessment: UUID) -> None:
    olga = sign_in(app, "Olga Other", force, Role.COORDINATOR)
    ask(olga, assessment)
    page_url = olga.location

    sign_in(app, "Rita Reader", force, Role.READER).get(page_url, expect=404)


def test_an_action_that_answers_something_else_is_not_in_it(
    app: Flask, force: UUID, settings: Settings, browser: Browser, assessment: UUID
) -> None:
    earlier = add_finding(app, force, "Found before")
    owner = id_of_person(app, "Cleo Contributor")
    make(browser, str(earlier), owner, title="Of another")

    ask(browser, assessment)

    [content] = find_contents(app, settings)
    assert [each["title"] for each in content["plan"]["actions"]] == [TITLE]
    assert content["plan"]["left_out"] == ""


def test_it_is_offered_to_the_force_alone_and_once_it_is_signed(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    connie = sign_in(app, "Connie Commissioner", body, Role.COORDINATOR)
    begun = begin(app, force)

    assert browser.get(f"/assessments/{assessment}/reports").select("#with-plan")
    assert not connie.get(f"/assessments/{assessment}/reports").select("#with-plan")
    assert not browser.get(f"/assessments/{begun}/reports").select("#with-plan")
    ask(connie, assessment, expect=403)
    ask(browser, begun, expect=409)
