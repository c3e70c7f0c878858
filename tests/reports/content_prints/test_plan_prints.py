"""The improvement plan as a PDF: as a person sees it, accessible, printed once for a content."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from typing import Any
from uuid import UUID

import page as page_validation
import pytest
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import select

from checklist.assessments.models import Restriction
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.jobs.worker import run_due_jobs
from checklist.reports.content import DocumentKind
from checklist.reports.models import Report
from checklist.settings import Settings
from tests.assessments.assessments import an_account
from tests.assessments.sign_off.signed import text_of
from tests.assessments.submissions.sending import begin_signed
from tests.browser import Browser, add_organisation, one, sign_in
from tests.plans.planning import (
    PLAN,
    TITLE,
    add_proof,
    answers_of,
    contributor,
    finish,
    id_of_person,
    make,
    report,
    set_days,
)
from tests.reports.reading import read_pages

PAGE = f"{PLAN}/pdf"


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """A signed assessment, and an action that answers a question of it."""
    assessment = begin_signed(app, force)
    contributor(app, force)
    owner = id_of_person(app, "Cleo Contributor")
    address = make(browser, answers_of(assessment), owner, steps="List them\nRenew them")
    report(browser, address, steps="1")
    finish(browser, address, add_proof(app, force))
    return assessment


def ask(browser: Browser) -> None:
    browser.send(browser.get(PAGE), PAGE, form="form#ask")


def contents(app: Flask, settings: Settings) -> list[Any]:
    with app.app_context():
        found = db.session.scalars(select(Report).where(Report.kind == DocumentKind.PLAN))
        return [
            json.loads((settings.reports / f"{each.content}.json").read_bytes()) for each in found
        ]


def test_it_says_all_of_each_action_and_every_page_is_marked(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    set_days(app, date(2020, 1, 5), date(2020, 6, 1))
    assert browser.get(PLAN).select(f"a[href='{PAGE}']")
    ask(browser)
    run_due_jobs(app)
    page = browser.get(PAGE)
    link = str(one(page, "a[href$='/download']")["href"])

    with browser.client.get(link) as fetched:
        pdf, headers = fetched.data, fetched.headers

    validated = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [(each.rule_id, each.message) for each in validated.failures] == []
    pages = [" ".join(each.extract_text().split()) for each in PdfReader(BytesIO(pdf)).pages]
    assert [text for text in pages if text.count("OFFICIAL-SENSITIVE") < 2] == []
    assert "Left out" not in pages[0]
    text = " ".join(" ".join(read_pages(pdf)).split())
    assert f"Action 1: {TITLE}" in text
    assert "Done, to be approved. Cleo Contributor. Due 1 June 2020." in text
    assert "Overdue since 2 June 2020." in text
    assert "vet-03" in text
    assert "List them (done on" in text
    assert "Asha Coordinator: Progress reported" in text
    assert "All clearances of the control room are renewed" in text
    assert "Vetting policy: It is policy" in text
    assert "OFFICIAL-SENSITIVE improvement plan" in headers["Content-Disposition"]
    with app.app_context():
        asked = select(AuditEvent.action).where(AuditEvent.action.contains("improvement plan"))
        asked = asked.order_by(AuditEvent.id)
        assert list(db.session.scalars(asked)) == [
            "asked for an improvement plan",
            "downloaded an improvement plan",
        ]


def test_what_is_closed_to_whom_it_is_printed_for_is_left_out_and_its_first_page_says_so(
    app: Flask, force: UUID, settings: Settings, browser: Browser, assessment: UUID
) -> None:
    reader = sign_in(app, "Rita Reader", force, Role.READER)
    ask(browser)
    named = id_of_person(app, "Asha Coordinator")
    with app.app_context():
        author = an_account()
        people = {"person_id": named, "set_by": author}
        db.session.add(Restriction(assessment_id=assessment, question_id="vet-03", **people))
        db.session.commit()

    ask(reader)

    shown = [each for each in contents(app, settings) if each["left_out"]]
    assert [len(each["actions"]) for each in shown] == [0]
    assert "actions on restricted questions" in shown[0]["left_out"]
    assert reader.client.get(f"{PAGE}/download").status_code == 302


def test_once_the_plan_changes_it_is_to_be_printed_anew_and_else_is_printed_once(
    app: Flask, force: UUID, settings: Settings, browser: Browser, assessment: UUID
) -> None:
    other = sign_in(app, "Olga Other", force, Role.COORDINATOR)
    ask(browser)
    assert len(contents(app, settings)) == 1
    assert "is waiting to be printed" in text_of(other.get(PAGE), "h1")
    owner = id_of_person(app, "Cleo Contributor")

    make(browser, answers_of(assessment), owner, title="Another")

    assert one(browser.get(PAGE), "form#ask")
    ask(browser)
    assert [len(each["actions"]) for each in contents(app, settings)] in ([1, 2], [2, 1])


def test_no_other_force_comes_to_it(app: Flask, browser: Browser, assessment: UUID) -> None:
    ask(browser)
    run_due_jobs(app)
    other = add_organisation(app, "Otherton Police", OrganisationKind.FORCE)
    outsider = sign_in(app, "Otto Other", other, Role.COORDINATOR)

    assert TITLE not in outsider.get(PAGE).text
    assert outsider.client.get(f"{PAGE}/download").status_code == 302


def test_what_no_typeface_holds_is_told_before_the_plan_is_printed(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    assert not browser.get(PAGE).select("#replaced")
    owner = id_of_person(app, "Cleo Contributor")
    make(browser, answers_of(assessment), owner, steps="Done \u2705 for \U0001f46e")

    told = text_of(browser.get(PAGE), "#replaced")

    assert "\u2705 is printed as \u2714" in told
    assert "\U0001f46e is printed as [U+1F46E]" in told
