"""A stored PDF that is not the one printed is given to nobody, and not silently replaced."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.db import db
from checklist.jobs.worker import run_due_jobs
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import find_pdf_path
from checklist.settings import Settings
from tests.assessments.assessments import begin
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory, text_of
from tests.browser import Browser, one

PDF = b"%PDF-1.7 as printed"
CHANGED = b"%PDF-1.7 changed since"


def stand_as_printed(app: Flask, settings: Settings) -> tuple[Report, Path]:
    """Have the only report stand as printed; it and the path of its file."""
    with app.app_context():
        report = db.session.scalars(select(Report)).one()
        path = find_pdf_path(settings.reports, report.content)
        path.write_bytes(PDF)
        report.progress, report.pages, report.size = Progress.READY, 27, len(PDF)
        report.printed_sha256 = sha256(PDF).hexdigest()
        db.session.commit()
    return report, path


def fetch(browser: Browser, path: str) -> bytes:
    with browser.client.get(path) as fetched:
        assert fetched.status_code == 200, fetched.status_code
        return bytes(fetched.data)


@pytest.fixture
def signed(app: Flask, force: UUID, browser: Browser) -> UUID:
    assessment = begin_awaiting(app, force)
    sign(signatory(app, force), assessment)
    return assessment


def test_a_signed_report_whose_file_was_changed_is_given_to_nobody(
    app: Flask,
    settings: Settings,
    signed: UUID,
    browser: Browser,
    caplog: pytest.LogCaptureFixture,
) -> None:
    report, path = stand_as_printed(app, settings)
    url = f"/assessments/{signed}/reports/{report.id}"
    path.write_bytes(CHANGED)

    refused = browser.get(f"{url}/download", expect=409)

    assert one(refused, "h1").text == "This file was changed"
    assert "the stored file is not the one that was printed" in text_of(refused)
    assert "Nothing was changed" not in text_of(refused)
    assert "Tell whoever runs the service" in text_of(refused)
    assert "stored report changed" in caplog.text
    assert sha256(CHANGED).hexdigest() in caplog.text
    page = browser.get(url)
    assert one(page, "h1").text == "The stored file of this report was changed"
    assert page.select("a[data-print-download]") == []
    path.write_bytes(PDF)
    assert fetch(browser, f"{url}/download") == PDF


def test_a_changed_file_is_not_printed_over_and_one_that_is_gone_is_printed_again(
    app: Flask, settings: Settings, signed: UUID, browser: Browser
) -> None:
    report, path = stand_as_printed(app, settings)
    url = f"/assessments/{signed}/reports/{report.id}"
    path.unlink()
    gone = browser.get(url)
    again = str(one(gone, "form#print-again")["action"])
    path.write_bytes(CHANGED)

    browser.send(gone, again, form="form#print-again")
    run_due_jobs(app)

    assert path.read_bytes() == CHANGED
    assert browser.get(url).select("form#print-again") == []
    path.unlink()
    gone = browser.get(url)
    browser.send(gone, again, form="form#print-again")
    run_due_jobs(app)
    assert path.read_bytes() != CHANGED


def test_one_that_failed_again_is_not_printed_over_another_file_either(
    app: Flask, settings: Settings, signed: UUID, browser: Browser
) -> None:
    report, path = stand_as_printed(app, settings)
    url = f"/assessments/{signed}/reports/{report.id}"
    path.unlink()
    with app.app_context():  # printed again in vain once the file was gone
        db.session.execute(update(Report).values(progress=Progress.FAILED, problem="Disk full"))
        db.session.commit()
    failed = browser.get(url)
    again = str(one(failed, "form#print-again")["action"])
    path.write_bytes(CHANGED)

    browser.send(failed, again, form="form#print-again")
    run_due_jobs(app)

    assert path.read_bytes() == CHANGED
    page = browser.get(url)
    assert one(page, "h1").text == "The stored file of this report was changed"
    assert page.select("form#print-again") == []
    path.unlink()
    browser.send(browser.get(url), again, form="form#print-again")
    run_due_jobs(app)
    assert path.read_bytes() != CHANGED


@pytest.mark.parametrize("is_back_before_it_is_asked_for", [True, False])
def test_one_that_failed_again_is_given_as_it_was_printed_where_its_file_lies_intact(
    app: Flask,
    settings: Settings,
    signed: UUID,
    browser: Browser,
    is_back_before_it_is_asked_for: bool,
) -> None:
    report, path = stand_as_printed(app, settings)
    content = settings.reports / f"{report.content}.json"
    kept = content.read_bytes()
    url = f"/assessments/{signed}/reports/{report.id}"
    path.unlink()
    content.write_bytes(b"{}")
    gone = browser.get(url)
    again = str(one(gone, "form#print-again")["action"])
    browser.send(gone, again, form="form#print-again")
    run_due_jobs(app)
    failed = browser.get(url)
    assert "was not printed" in one(failed, "h1").text
    content.write_bytes(kept)

    if is_back_before_it_is_asked_for:
        path.write_bytes(PDF)
    browser.send(failed, again, form="form#print-again")
    path.write_bytes(PDF)
    run_due_jobs(app)

    assert path.read_bytes() == PDF
    page = browser.get(url)
    assert "It has 27 pages" in text_of(page)
    assert "not byte for byte" not in text_of(page)
    assert fetch(browser, f"{url}/download") == PDF


def test_a_file_that_was_put_there_while_it_waits_is_not_printed_over(
    app: Flask, settings: Settings, signed: UUID, browser: Browser
) -> None:
    report, path = stand_as_printed(app, settings)
    url = f"/assessments/{signed}/reports/{report.id}"
    path.unlink()
    gone = browser.get(url)
    browser.send(gone, str(one(gone, "form#print-again")["action"]), form="form#print-again")
    path.write_bytes(CHANGED)

    run_due_jobs(app)

    assert path.read_bytes() == CHANGED
    assert one(browser.get(url), "h1").text == "The stored file of this report was changed"


def test_what_is_printed_again_otherwise_than_before_says_so(
    app: Flask,
    settings: Settings,
    signed: UUID,
    browser: Browser,
    caplog: pytest.LogCaptureFixture,
) -> None:
    report, path = stand_as_printed(app, settings)
    url = f"/assessments/{signed}/reports/{report.id}"
    path.unlink()
    gone = browser.get(url)

    browser.send(gone, str(one(gone, "form#print-again")["action"]), form="form#print-again")
    run_due_jobs(app)

    assert "not byte for byte the one that was printed before" in text_of(browser.get(url))
    assert "printed otherwise" in caplog.text
    assert sha256(PDF).hexdigest() in caplog.text
    assert fetch(browser, f"{url}/download") == path.read_bytes()


def test_a_draft_whose_file_was_changed_is_made_again(
    app: Flask, settings: Settings, force: UUID, browser: Browser
) -> None:
    assessment = begin(app, force)
    url = f"/assessments/{assessment}/reports"
    browser.send(browser.get(url), url, kind="report")
    first = browser.location
    _, path = stand_as_printed(app, settings)
    path.write_bytes(CHANGED)
    page = browser.get(first)
    assert "Make it again from what is saved now" in text_of(page)
    browser.get(f"{first}/download", expect=409)

    browser.send(page, url, kind="report")
    run_due_jobs(app)

    assert browser.location != first
    assert fetch(browser, f"{browser.location}/download") == path.read_bytes() != CHANGED


def test_a_report_printed_before_digests_were_kept_is_downloaded(
    app: Flask, settings: Settings, signed: UUID, browser: Browser
) -> None:
    report, path = stand_as_printed(app, settings)
    with app.app_context():
        db.session.execute(update(Report).values(printed_sha256=""))
        db.session.commit()
    path.write_bytes(CHANGED)
    url = f"/assessments/{signed}/reports/{report.id}"

    assert fetch(browser, f"{url}/download") == CHANGED
    assert "nobody can check that its file is as it was printed" in text_of(browser.get(url))
    for page in (f"/assessments/{signed}/reports", f"/assessments/{signed}/seals/1"):
        assert "nobody can check that its file is unchanged" in text_of(browser.get(page))
