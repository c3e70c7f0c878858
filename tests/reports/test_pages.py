"""Asking for a report on a page, awaiting it and fetching it."""

from __future__ import annotations

import logging
import os
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import select

from checklist.accounts.models import Organisation
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.jobs.leases import register_worker, take_lease
from checklist.jobs.models import PeriodicJob, Worker
from checklist.jobs.worker import run_due_jobs
from checklist.reports.attempts import note_length
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import find_pdf_path
from checklist.reports.service import PRINTING
from checklist.settings import Settings
from tests.assessments.assessments import begin
from tests.browser import Browser, add_organisation, one, sign_in


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """An assessment of the force on which nothing is answered."""
    return begin(app, force)


@pytest.fixture
def url(assessment: UUID) -> str:
    """Where its reports are."""
    return f"/assessments/{assessment}/reports"


@pytest.fixture
def printed(app: Flask, settings: Settings, browser: Browser, url: str) -> str:
    """A report printed before, on what the assessment still says; where its progress is shown."""
    progress = make(browser, url)
    with app.app_context():
        report = db.session.scalars(select(Report)).one()
        find_pdf_path(settings.reports, report.content).write_bytes(b"%PDF-1.7 printed before")
        report.progress, report.pages, report.size = Progress.READY, 27, 23
        db.session.commit()
    return progress


def make(browser: Browser, url: str) -> str:
    """Ask for a report; where its progress is shown."""
    browser.send(browser.get(url), url)
    return browser.location


def heading(browser: Browser, progress: str) -> str:
    return one(browser.get(progress), "h1").text


def lose_content(app: Flask, settings: Settings, progress: Progress, *, minutes: int = 0) -> UUID:
    """Leave the only report undone, with its content lost, so that it can only fail."""
    with app.app_context():
        report = db.session.scalars(select(Report)).one()
        (settings.reports / f"{report.content}.json").unlink(missing_ok=True)
        report.progress = progress
        report.requested_at = now() - timedelta(minutes=minutes)
        report.started_at = None if progress is Progress.WAITING else report.requested_at
        db.session.commit()
        return report.id


def worker(app: Flask, *, gone: bool = False) -> UUID:
    """A worker that is there, or was killed a while ago."""
    with app.app_context():
        worker_id = register_worker(db.session)
        if gone:
            db.session.get_one(Worker, worker_id).last_seen_at = now() - timedelta(minutes=2)
            db.session.commit()
    return worker_id


def test_a_report_is_made_awaited_and_downloaded(app: Flask, browser: Browser, url: str) -> None:
    progress = make(browser, url)
    assert heading(browser, progress) == "The report is waiting to be printed"
    run_due_jobs(app)
    assert heading(browser, progress) == "The report is ready"

    with browser.client.get(f"{progress}/download") as fetched:
        pdf = fetched.data

    assert fetched.mimetype == "application/pdf"
    pages = PdfReader(BytesIO(pdf)).pages
    assert "Testshire Police" in pages[0].extract_text()
    assert f"{len(pages)} pages" in one(browser.get(url), ".govuk-summary-list__value").text


def test_what_cannot_be_printed_as_typed_is_told_before_it_is_asked_for(
    browser: Browser, assessment: UUID, url: str
) -> None:
    question = f"/assessments/{assessment}/questions/vet-01"
    assert browser.get(url).select("#replaced") == []
    browser.send(browser.get(question), question, form="#answer", value="2", note="Done ✅ by 👮")

    told = [item.text for item in browser.get(url).select("#replaced li")]

    assert told == ["✅ is printed as ✔ (vet-01)", "👮 is printed as [U+1F46E] (vet-01)"]


def test_a_page_that_waits_is_given_the_download_itself_once_the_report_is_ready(
    browser: Browser, printed: str
) -> None:
    page = browser.get(printed)

    assert one(page, "h1")["data-print-end"] == "The report is ready"
    assert one(page, "a[data-print-download]")["href"] == f"{printed}/download"


def test_a_download_can_only_be_kept_as_a_file(browser: Browser, printed: str) -> None:
    with browser.client.get(f"{printed}/download") as fetched:
        headers = fetched.headers

    name = '"OFFICIAL-SENSITIVE testshire-police vcc-2022 2022-03-04 draft.pdf"'
    assert headers["Content-Disposition"] == f"attachment; filename={name}"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert headers["Cache-Control"] == "no-store"


def test_the_page_says_since_when_and_nothing_moves_under_the_reader(
    app: Flask, browser: Browser, url: str
) -> None:
    worker(app)

    page = browser.get(make(browser, url))

    assert browser.last is not None
    assert "Refresh" not in browser.last.headers
    assert one(page, "#print-status[role=status]")["data-seconds"] == "3"
    assert "Waiting its turn since" in page.text
    assert "Look again" in page.text
    assert page.select("main form") == []


def test_a_report_in_the_hands_of_a_worker_is_being_printed(
    app: Flask, browser: Browser, settings: Settings, printed: str
) -> None:
    report_id = lose_content(app, settings, Progress.PRINTING)
    with app.app_context():
        assert take_lease(db.session, worker(app), PRINTING, str(report_id))

    page = browser.get(printed)

    assert one(page, "h1").text == "The report is being printed"
    assert "being printed since" in page.text


@pytest.mark.parametrize(("minutes", "is_late"), [(7, False), (9, True)])
def test_a_long_report_says_how_long_it_is_and_may_take_its_time(
    app: Flask, browser: Browser, settings: Settings, printed: str, minutes: int, is_late: bool
) -> None:
    report_id = lose_content(app, settings, Progress.PRINTING, minutes=minutes)
    with app.app_context():
        assert take_lease(db.session, worker(app), PRINTING, str(report_id))
        note_length(db.session, report_id, 1000, 8)

    page = browser.get(printed)

    assert "about 1,000 pages, which are printed in 8 volumes and joined to one PDF" in page.text
    assert ("longer than it should" in page.text) == is_late


def test_while_no_worker_runs_the_page_says_so_and_that_nothing_is_lost(
    app: Flask, browser: Browser, url: str
) -> None:
    worker(app, gone=True)

    page = browser.get(make(browser, url))

    assert "is not running at the moment. Nothing is lost" in page.text


def test_after_too_long_the_page_says_whom_to_tell_and_lets_one_try_again(
    app: Flask, browser: Browser, settings: Settings, url: str, printed: str
) -> None:
    lose_content(app, settings, Progress.WAITING, minutes=4)

    page = browser.get(printed)

    assert one(page, "#print-status")["data-seconds"] == "15"
    assert "longer than it should. Try again, or tell whoever runs the service" in page.text
    browser.send(page, url)
    assert browser.location == printed


def test_what_a_killed_worker_had_in_hand_is_broken_off_and_then_done_by_another(
    app: Flask, browser: Browser, settings: Settings, printed: str
) -> None:
    report_id = lose_content(app, settings, Progress.PRINTING, minutes=1)
    with app.app_context():
        assert take_lease(db.session, worker(app, gone=True), PRINTING, str(report_id))
    worker(app)

    page = browser.get(printed)
    run_due_jobs(app)

    assert one(page, "h1").text == "The report is waiting to be printed"
    assert "was broken off. It starts again within two minutes" in page.text
    assert heading(browser, printed) == "The report was not printed"


def test_what_a_worker_has_in_hand_is_left_to_it(
    app: Flask, browser: Browser, settings: Settings, printed: str
) -> None:
    report_id = lose_content(app, settings, Progress.PRINTING)
    with app.app_context():
        assert take_lease(db.session, worker(app), PRINTING, str(report_id))

    run_due_jobs(app)

    assert heading(browser, printed) == "The report is being printed"


def test_a_report_that_was_broken_off_three_times_is_given_up(
    app: Flask, browser: Browser, settings: Settings, printed: str
) -> None:
    lose_content(app, settings, Progress.PRINTING)
    with app.app_context():
        db.session.scalars(select(Report)).one().attempts = 3
        db.session.commit()

    run_due_jobs(app)

    assert "begun three times, and each time broken off" in browser.get(printed).text


def test_the_same_content_is_printed_once(
    app: Flask, browser: Browser, url: str, printed: str
) -> None:
    again = make(browser, url)

    assert again == printed
    assert one(browser.get(again), "h1").text == "The report is ready"


def test_content_that_is_there_already_is_written_and_synced_again(
    browser: Browser, settings: Settings, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(browser, url)
    (file,) = settings.reports.glob("*.json")
    whole, synced, fsync = file.read_bytes(), set(), os.fsync
    file.write_bytes(whole[:10])

    def note_and_sync(handle: int) -> None:
        synced.add(Path(f"/proc/self/fd/{handle}").readlink())
        fsync(handle)

    monkeypatch.setattr(os, "fsync", note_and_sync)

    make(browser, url)

    assert file.read_bytes() == whole
    assert {settings.reports, settings.reports.parent} <= synced


def test_markup_in_a_force_and_a_title_is_shown_and_never_an_element(
    app: Flask, browser: Browser, force: UUID
) -> None:
    markup = "<i class='canary' onclick=x>it</i>"
    url = f"/assessments/{begin(app, force, title=markup)}/reports"
    with app.app_context():
        db.session.get_one(Organisation, force).name = markup
        db.session.commit()

    for page in (browser.get(url), browser.get(make(browser, url))):
        assert page.select(".canary, [onclick]") == []
        assert page.text.count(markup) >= 2


def test_a_form_sent_twice_makes_one_report(browser: Browser, url: str) -> None:
    page = browser.get(url)
    browser.send(page, url)
    first = browser.location

    browser.send(page, url)

    assert browser.location == first


def test_another_force_finds_neither_page_nor_report(app: Flask, url: str, printed: str) -> None:
    other = add_organisation(app, "Otherset Police", OrganisationKind.FORCE)
    stranger = sign_in(app, "Nosy Coordinator", other, Role.COORDINATOR)

    for path in (url, printed, f"{printed}/download", f"{url}/{uuid4()}"):
        stranger.get(path, expect=404)


def test_a_report_is_not_found_under_another_assessment(
    app: Flask, browser: Browser, force: UUID, url: str, printed: str
) -> None:
    other = begin(app, force)

    browser.get(printed.replace(url, f"/assessments/{other}/reports"), expect=404)


def test_an_administrator_cannot_open_reports(app: Flask, force: UUID, url: str) -> None:
    keeper = sign_in(app, "Ada Keeper", force, Role.ADMINISTRATOR)

    keeper.get(url, expect=403)


def test_what_killed_workers_wrote_aside_is_cleared_away_each_hour(
    app: Flask, settings: Settings, printed: str
) -> None:
    half = settings.reports / "aside-of-a-process-that-was-killed"
    gone = settings.reports / "aside-that-got-its-name-meanwhile"
    gone.symlink_to("not-there")  # listed, and not there when it is looked at
    for hours, is_cleared in ((0, True), (0, False), (2, True)):
        half.write_bytes(b"%PDF")
        os.utime(half, (0, 0))
        with app.app_context():
            for routine in db.session.scalars(select(PeriodicJob)):
                routine.done_at -= timedelta(hours=hours)
            db.session.commit()

        run_due_jobs(app)

        assert half.exists() is not is_cleared


@pytest.mark.parametrize(("minutes", "is_kept"), [(-1, True), (1, False)])
def test_a_report_is_removed_after_the_days_that_are_set_and_can_be_made_again(
    app: Flask,
    browser: Browser,
    settings: Settings,
    url: str,
    printed: str,
    minutes: int,
    is_kept: bool,
) -> None:
    assert "downloaded for 90 days, and is then removed" in browser.get(url).text
    with app.app_context():
        report = db.session.scalars(select(Report)).one()
        report.requested_at = now() - timedelta(days=90, minutes=minutes)
        files = [settings.reports / f"{report.content}.{kind}" for kind in ("json", "pdf")]
        db.session.commit()
    for file in files:
        os.utime(file, (0, 0))

    for _ in range(2):  # the row first, and an hour later its files
        pass_an_hour(app)
        run_due_jobs(app)

    browser.get(printed, expect=200 if is_kept else 404)
    assert [file.exists() for file in files] == [is_kept, is_kept]
    assert (make(browser, url) == printed) is is_kept


def test_a_report_that_is_being_made_is_not_removed(
    app: Flask, browser: Browser, settings: Settings, printed: str
) -> None:
    report_id = lose_content(app, settings, Progress.PRINTING, minutes=91 * 24 * 60)
    with app.app_context():
        assert take_lease(db.session, worker(app), PRINTING, str(report_id))

    run_due_jobs(app)

    assert heading(browser, printed) == "The report is being printed"


def pass_an_hour(app: Flask) -> None:
    """Let the periodic jobs be due again."""
    with app.app_context():
        for routine in db.session.scalars(select(PeriodicJob)):
            routine.done_at -= timedelta(hours=2)
        db.session.commit()


def test_a_report_that_failed_is_in_the_log_with_the_reason(
    app: Flask, settings: Settings, printed: str, caplog: pytest.LogCaptureFixture
) -> None:
    report_id = lose_content(app, settings, Progress.WAITING)

    with caplog.at_level(logging.WARNING):
        run_due_jobs(app)

    assert "'event': 'not made'" in caplog.text
    assert f"'report': '{report_id}'" in caplog.text
    assert "'reason': 'The content of this report is no longer kept" in caplog.text


def test_a_report_that_failed_says_why_and_can_be_asked_for_again(
    app: Flask, browser: Browser, settings: Settings, url: str, printed: str
) -> None:
    lose_content(app, settings, Progress.WAITING)
    run_due_jobs(app)

    page = browser.get(printed)

    assert "Make the report again" in page.text
    browser.send(page, url)
    assert browser.location != printed
