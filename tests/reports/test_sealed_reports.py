"""The report of a seal: frozen as it is signed, printed once, kept, and given again."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from io import BytesIO
from uuid import UUID

import pytest
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import select, update

from checklist.accounts.models import ForceAccess
from checklist.assessments.models import Restriction
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.signature import Capacity
from checklist.db import db, now
from checklist.evidence.models import Evidence, Revision
from checklist.jobs.worker import run_due_jobs
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import find_pdf_path
from checklist.reports.service import remove_old_reports, remove_unnamed_files
from checklist.settings import Settings
from tests.assessments.assessments import an_account
from tests.assessments.shares.sharing import share
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    find_seals,
    put_in_state,
    sign,
    signatory,
    text_of,
)
from tests.browser import Browser, add_organisation, one, sign_in


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """An assessment that awaits sign-off, with a file as its exhibit."""
    assessment = begin_awaiting(app, force)
    add_file_exhibit(app, force, assessment, "vet-01")
    return assessment


@pytest.fixture
def sam(app: Flask, force: UUID, browser: Browser) -> Browser:
    return signatory(app, force)


def find_reports(app: Flask) -> list[Report]:
    with app.app_context():
        return list(db.session.scalars(select(Report).order_by(Report.left_out)))


def finish(app: Flask, settings: Settings, pages: int = 27) -> None:
    """Have every report stand as printed, without printing it."""
    with app.app_context():
        for report in db.session.scalars(select(Report)):
            find_pdf_path(settings.reports, report.content).write_bytes(b"%PDF-1.7 signed")
            report.progress, report.pages, report.size = Progress.READY, pages, 15
        db.session.commit()


def test_it_is_printed_by_the_worker_and_says_who_signed_on_every_page(
    app: Flask, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    sign(sam, assessment, Capacity.DEPUTY)
    url = f"/assessments/{assessment}/seals/1"
    assert "It is being printed" in text_of(browser.get(url))
    run_due_jobs(app)
    [seal] = find_seals(app, assessment)
    link = one(browser.get(url), "a[href$='/download']")

    with browser.client.get(str(link["href"])) as fetched:
        pdf, headers = fetched.data, fetched.headers

    pages = [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]
    assert len(pages) > 10
    assert [text for text in pages if "Signed by Sam Signatory as deputy" not in text] == []
    assert [text for text in pages if f"Seal {seal.digest[:12]}" not in text] == []
    name = f"testshire-police vcc-2022 2022-03-04 signed {seal.digest[:12]}.pdf"
    assert name in headers["Content-Disposition"]
    assert "draft" not in headers["Content-Disposition"]


def test_its_content_is_frozen_as_it_is_signed(
    app: Flask, settings: Settings, assessment: UUID, sam: Browser
) -> None:
    sign(sam, assessment)
    [report] = find_reports(app)
    with app.app_context():
        db.session.execute(update(Evidence).values(title="Renamed since"))
        db.session.commit()

    content = json.loads((settings.reports / f"{report.content}.json").read_bytes())

    assert content["register"][0]["title"] == "Vetting return"
    [seal] = find_seals(app, assessment)
    assert content["sign_off"]["seal"] == seal.digest
    assert content["sign_off"]["statement"] == seal.statement
    assert content["contradictions"] is None


def test_it_is_kept_for_ever(
    app: Flask, settings: Settings, assessment: UUID, sam: Browser
) -> None:
    sign(sam, assessment)
    finish(app, settings)

    with app.app_context():
        remove_old_reports(db.session, now() + timedelta(days=4000))
        db.session.commit()
        remove_unnamed_files(db.session, settings.reports, -1)

    [report] = find_reports(app)
    assert find_pdf_path(settings.reports, report.content).is_file()
    assert (settings.reports / f"{report.content}.json").is_file()


def test_a_failed_print_is_asked_for_again_and_the_seal_stands(
    app: Flask, settings: Settings, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    sign(sam, assessment)
    [report] = find_reports(app)
    content = settings.reports / f"{report.content}.json"
    kept = content.read_bytes()
    content.write_bytes(b"{}")
    run_due_jobs(app)
    url = f"/assessments/{assessment}/reports/{report.id}"
    page = browser.get(url)
    assert "was not printed" in one(page, "h1").text
    assert "The seal stands" in text_of(page)
    content.write_bytes(kept)

    browser.send(page, str(one(page, "form#print-again")["action"]), form="form#print-again")

    assert "is waiting to be printed" in one(browser.get(browser.location), "h1").text
    run_due_jobs(app)
    [report] = find_reports(app)
    assert report.progress is Progress.READY
    assert len(find_seals(app, assessment)) == 1


def test_its_pages_say_which_evidence_is_held_since_until_it_is_reopened(
    app: Flask, settings: Settings, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    sign(sam, assessment)
    finish(app, settings)
    [report] = find_reports(app)
    pages = [f"/assessments/{assessment}/reports", f"/assessments/{assessment}/reports/{report.id}"]
    assert [page for page in pages if browser.get(page).select("#held")] == []

    with app.app_context():
        db.session.execute(update(Revision).values(disposed_at=datetime(2026, 5, 3, tzinfo=UTC)))
        db.session.commit()

    for page in pages:
        held = text_of(browser.get(page), "#held")
        assert "Exhibit 1, vet-01. Held since 3 May 2026, as its file was disposed of" in held
    put_in_state(app, assessment, AssessmentState.PREPARING)
    assert [page for page in pages if browser.get(page).select("#held")] == []


def test_a_contributor_is_offered_it_only_while_they_read_every_answer(
    app: Flask, settings: Settings, force: UUID, assessment: UUID, sam: Browser
) -> None:
    cleo = sign_in(app, "Cleo Contributor", force, Role.CONTRIBUTOR)
    share(app, assessment, "Cleo Contributor", "vet-01")
    sign(sam, assessment)
    finish(app, settings)
    url = f"/assessments/{assessment}/seals/1"
    link = str(one(cleo.get(url), "a[href$='/download']")["href"])
    with cleo.client.get(link) as fetched:
        assert fetched.status_code == 200

    put_in_state(app, assessment, AssessmentState.PREPARING)

    page = cleo.get(url)
    assert page.select("a[href$='/download']") == []
    assert "you read only what is shared with you until this is signed again" in text_of(page)
    cleo.get(link, expect=403)


def test_of_a_signed_assessment_no_other_report_is_made(
    app: Flask, settings: Settings, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    url = f"/assessments/{assessment}/reports"
    draft_page = browser.get(url)
    sign(sam, assessment)
    finish(app, settings)
    page = browser.get(url)
    assert page.select("button[value=report]") == []
    assert page.select("button[value=form]") != []
    assert "DRAFT" not in page.text

    browser.send(draft_page, url, kind="report")

    [report] = find_reports(app)
    assert browser.location.endswith(f"/reports/{report.id}")
    assert "Sam Signatory signed as deputy chief constable" in text_of(
        browser.get(browser.location)
    )


def restrict(app: Flask, assessment: UUID, question: str, person: UUID) -> None:
    with app.app_context():
        db.session.add(
            Restriction(
                assessment_id=assessment, question_id=question, person_id=person, set_by=person
            )
        )
        db.session.commit()


def test_where_questions_are_restricted_there_are_two_editions(
    app: Flask, settings: Settings, force: UUID, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    with app.app_context():
        named = an_account()
    restrict(app, assessment, "vet-03", named)
    reader = sign_in(app, "Rae Reader", force, Role.READER)
    sign(sam, assessment)
    finish(app, settings)
    whole, open_edition = find_reports(app)
    assert (whole.left_out, open_edition.left_out) == ("", "vet-03")
    url = f"/assessments/{assessment}/reports"

    shown = text_of(reader.get(f"/assessments/{assessment}/seals/1"))

    assert "It leaves out what is restricted: vet-03" in shown
    assert reader.get(f"{url}/{open_edition.id}")
    reader.get(f"{url}/{whole.id}", expect=404)
    assert "leaves out" not in text_of(browser.get(f"/assessments/{assessment}/seals/1"))
    assert str(whole.id) in str(browser.get(f"/assessments/{assessment}/seals/1"))
    content = (settings.reports / f"{open_edition.content}.json").read_text()
    [entry] = [
        question
        for chapter in json.loads(content)["chapters"]
        for group in chapter["groups"]
        for question in group["questions"]
        if question["question_id"] == "vet-03"
    ]
    assert (entry["claimed"]["level"], entry["note"]) == ("", "")
    assert "vet-03" in json.loads(content)["cover"]["left_out"]


def test_a_policing_body_reads_it_once_signed(
    app: Flask, settings: Settings, force: UUID, assessment: UUID, sam: Browser
) -> None:
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    outside = sign_in(app, "Pat Commissioner", body, Role.READER)
    sign(sam, assessment)
    finish(app, settings)

    page = outside.get(f"/assessments/{assessment}/seals/1")
    link = str(one(page, "a[href$='/download']")["href"])
    with outside.client.get(link) as fetched:
        assert fetched.status_code == 200
    put_in_state(app, assessment, AssessmentState.PREPARING)

    outside.get(link, expect=403)
