"""A draft report as a PDF: for those who read the draft, printed once for who reads as much."""

from __future__ import annotations

from io import BytesIO
from uuid import UUID

import pytest
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import select

from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.jobs.worker import run_due_jobs
from checklist.reports.content import REVIEW_KINDS
from checklist.reports.models import Progress, Report, ReviewSource
from checklist.reports.printing.print_process import find_pdf_path
from checklist.reports.service import remove_old_reports
from checklist.settings import Settings
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import account_of, inspector
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import text_of
from tests.assessments.worksheets.sampling import finish
from tests.browser import Browser, add_organisation, one, sign_in
from tests.reviews.draft_reports.drafting import (
    TEXT,
    bring_to_factual_accuracy,
    find_drafts,
    listing,
    send_draft,
    write_text,
)
from tests.reviews.worksheets.sampled import begin_sample


@pytest.fixture
def drafted(app: Flask, assessment: UUID, ina: Browser, lee: Browser) -> UUID:
    bring_to_factual_accuracy(app, assessment, lee)
    return assessment


def pdf_of(assessment: UUID, number: int = 1) -> str:
    return f"{listing(assessment)}/{number}/pdf"


def ask(app: Flask, by: Browser, url: str) -> None:
    """Have it printed, and wait."""
    by.send(by.get(url), url, form="form#ask")
    run_due_jobs(app)


def fetch(by: Browser, url: str) -> list[str]:
    """The words of each page of the PDF."""
    with by.client.get(f"{url}/download") as fetched:
        assert fetched.mimetype == "application/pdf"
        pages = PdfReader(BytesIO(fetched.data)).pages
        return [" ".join(page.extract_text().split()) for page in pages]


def list_prints(app: Flask) -> list[Report]:
    with app.app_context():
        found = select(Report).where(Report.kind.in_(REVIEW_KINDS))
        return list(db.session.scalars(found.order_by(Report.requested_at)))


def test_it_is_asked_for_printed_and_fetched_from_the_page_of_the_draft(
    app: Flask, drafted: UUID, browser: Browser
) -> None:
    url = str(one(browser.get(f"{listing(drafted)}/1"), "#draft-pdf a")["href"])
    assert "OFFICIAL-SENSITIVE" in text_of(browser.get(url), "main")

    browser.send(browser.get(url), url, form="form#ask")
    assert "is waiting to be printed" in one(browser.get(url), "h1").text
    run_due_jobs(app)

    assert "is ready as a PDF" in one(browser.get(url), "h1").text
    pages = fetch(browser, url)
    assert TEXT in " ".join(pages)
    [draft] = find_drafts(app, drafted)
    for page in pages:
        assert "DRAFT 1, not published" in page
        assert "OFFICIAL-SENSITIVE" in page
        assert f"Report {draft.short_digest}" in page


def test_whoever_asks_again_and_reads_as_much_gets_the_stored_one(
    app: Flask, drafted: UUID, browser: Browser, lee: Browser, ina: Browser
) -> None:
    url = pdf_of(drafted)
    ask(app, browser, url)

    for by in (browser, lee, ina):
        assert fetch(by, url) == fetch(browser, url)
        by.get(url)
    [printed] = list_prints(app)
    assert (printed.source, printed.source_id) == (
        ReviewSource.DRAFT,
        find_drafts(app, drafted)[0].id,
    )
    assert printed.pages == len(fetch(browser, url))


def test_each_draft_has_its_own_and_the_later_one_says_what_changed(
    app: Flask, drafted: UUID, browser: Browser, lee: Browser
) -> None:
    write_text(app, drafted, f"{TEXT} Nobody checks them.")
    send_draft(lee, drafted)
    ask(app, browser, pdf_of(drafted, 1))
    ask(app, browser, pdf_of(drafted, 2))

    first, second = (" ".join(fetch(browser, pdf_of(drafted, each))) for each in (1, 2))

    assert "DRAFT 1, not published" in first
    assert "What changed since" not in first
    assert "DRAFT 2, not published" in second
    assert "What changed since draft 1" in second
    assert "Finding 1: words are new or other than before" in second


def test_it_is_there_for_nobody_who_does_not_read_the_draft(
    app: Flask, drafted: UUID, browser: Browser, force: UUID, inspectorate: UUID
) -> None:
    url = pdf_of(drafted)
    ask(app, browser, url)
    elsewhere = add_organisation(app, "Elsewhere Police", OrganisationKind.FORCE)
    outside = (
        inspector(app, inspectorate, "Olga Other"),
        sign_in(app, "Eve Elsewhere", elsewhere, Role.COORDINATOR),
    )
    for by in outside:
        for path in (url, f"{url}/download"):
            assert by.client.get(path).status_code == 404
    for role in (Role.CONTRIBUTOR, Role.READER):
        by = sign_in(app, f"Other {role}", force, role)
        for path in (url, f"{url}/download"):
            assert by.client.get(path).status_code == 403
    for path in (pdf_of(drafted, 2), f"{pdf_of(drafted, 2)}/download"):
        assert browser.client.get(path).status_code == 404
    reader = sign_in(app, "Rea Reader", force, Role.READER)
    [printed] = list_prints(app)
    assert reader.client.get(f"/assessments/{drafted}/reports/{printed.id}").status_code == 404


def test_before_anybody_asked_there_is_nothing_to_fetch(drafted: UUID, browser: Browser) -> None:
    assert browser.client.get(f"{pdf_of(drafted)}/download").status_code == 404


def test_of_a_restricted_question_only_those_named_have_it_printed(
    app: Flask, drafted: UUID, browser: Browser, force: UUID, lee: Browser
) -> None:
    sid = sign_in(app, "Sid Signs", force, Role.SIGNATORY)
    url = pdf_of(drafted)
    ask(app, browser, url)
    with app.app_context():
        restrict(drafted, "vet-02", [account_of("Sid Signs")], an_account())
        db.session.commit()

    assert browser.client.get(f"{url}/download").status_code == 404
    ask(app, browser, url)

    shown = " ".join(fetch(browser, url))
    assert TEXT not in shown
    assert "Left out: The answer to vet-02, which is restricted" in shown
    for by in (sid, lee):
        assert TEXT in " ".join(fetch(by, url))
    assert sorted(each.left_out for each in list_prints(app)) == ["", "vet-02"]


def test_a_worksheet_on_a_restricted_question_is_named_as_left_out(
    app: Flask, assessment: UUID, browser: Browser, force: UUID, ina: Browser, lee: Browser
) -> None:
    finish(ina, begin_sample(ina, assessment, "vet-02", wanted="10"))
    bring_to_factual_accuracy(app, assessment, lee)
    sid = sign_in(app, "Sid Signs", force, Role.SIGNATORY)
    with app.app_context():
        restrict(assessment, "vet-02", [account_of("Sid Signs")], an_account())
        db.session.commit()

    told = "Worksheet 1 is about a restricted question, so it is left out here."
    for by, is_told in ((browser, True), (sid, False)):
        ask(app, by, pdf_of(assessment))
        shown = " ".join(fetch(by, pdf_of(assessment)))
        assert "What inspectors sampled" in shown
        assert (told in shown) == is_told


def test_what_failed_or_is_gone_is_printed_again(
    app: Flask, drafted: UUID, browser: Browser, settings: Settings
) -> None:
    url = pdf_of(drafted)
    ask(app, browser, url)
    [printed] = list_prints(app)
    find_pdf_path(settings.reports, printed.content).unlink()
    assert "is to be printed again" in one(browser.get(url), "h1").text
    assert browser.client.get(f"{url}/download").status_code == 404

    ask(app, browser, url)

    assert "is ready as a PDF" in one(browser.get(url), "h1").text
    with app.app_context():
        newest = db.session.get_one(Report, list_prints(app)[-1].id)
        newest.progress, newest.problem = Progress.FAILED, "The disk is full"
        db.session.commit()
    page = browser.get(url)
    assert "was not printed" in one(page, "h1").text
    assert "The disk is full" in page.text


def test_prints_of_drafts_are_tidied_away_and_those_of_publications_kept(
    app: Flask, drafted: UUID, browser: Browser
) -> None:
    ask(app, browser, pdf_of(drafted))
    with app.app_context():
        [draft] = db.session.scalars(select(Report).where(Report.kind.in_(REVIEW_KINDS)))
        kept = Report(
            assessment_id=drafted,
            kind=draft.kind,
            content=draft.content,
            progress=Progress.READY,
            requested_by=draft.requested_by,
            source=ReviewSource.PUBLICATION,
            source_id=drafted,
        )
        db.session.add(kept)
        db.session.commit()
        remove_old_reports(db.session, kept.requested_at.replace(year=2999))
        db.session.commit()

    assert [each.source for each in list_prints(app)] == [ReviewSource.PUBLICATION]


def own_of(assessment: UUID, number: int = 1) -> str:
    return f"{listing(assessment)}/{number}/health-check"


def test_the_own_report_of_a_force_gains_a_chapter_on_the_draft_and_keeps_all_else(
    app: Flask, drafted: UUID, browser: Browser, lee: Browser
) -> None:
    url = str(one(browser.get(f"{listing(drafted)}/1"), "#own-report-pdf a")["href"])
    assert url == own_of(drafted)
    ask(app, browser, url)

    pages = fetch(browser, url)

    assert "Added after it was signed." in pages[0]
    assert "Signed by" in pages[0]
    chapter = [page for page in pages[2:] if "What inspectors found" in page]
    assert "DRAFT 1, not published" in chapter[0]
    assert TEXT in " ".join(chapter)
    assert "What the review changed" in " ".join(chapter)
    assert all("OFFICIAL-SENSITIVE" in page for page in pages)
    report = f"/assessments/{drafted}/reports"
    assert "What inspectors found" not in text_of(browser.get(report), "main")
    assert not lee.get(f"{listing(drafted)}/1").select("#own-report-pdf")
    for path in (url, f"{url}/download"):
        assert lee.client.get(path).status_code == 404


def test_the_own_report_with_a_draft_is_not_for_readers_of_the_force(
    app: Flask, drafted: UUID, browser: Browser, force: UUID
) -> None:
    ask(app, browser, own_of(drafted))
    reader = sign_in(app, "Rea Reader", force, Role.READER)
    [printed] = list_prints(app)

    for path in (own_of(drafted), f"{own_of(drafted)}/download"):
        assert reader.client.get(path).status_code == 403
    listed = reader.get(f"/assessments/{drafted}/reports")
    assert str(printed.id) not in str(listed)
    assert reader.client.get(f"/assessments/{drafted}/reports/{printed.id}").status_code == 404
