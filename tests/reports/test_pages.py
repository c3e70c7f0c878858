"""Asking for a report on a page, awaiting it and fetching it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from uuid import UUID, uuid4

import pytest
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import select

from checklist.core.people import OrganisationKind, Role
from checklist.db import db, now
from checklist.reports.models import Progress, Report
from checklist.reports.press import Press, pick_up_work
from checklist.reports.printing import pdf_path
from checklist.settings import Settings
from tests.assessments.starting import begin
from tests.browser import Browser, add_organisation, one, sign_in

PATIENCE = 60


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """An assessment of the force on which nothing is answered."""
    return begin(app, force)


@pytest.fixture
def url(app: Flask, assessment: UUID) -> Iterator[str]:
    """Where its reports are; the press is idle again when the test is over."""
    yield f"/assessments/{assessment}/reports"
    press: Press = app.extensions["press"]
    press.threads.shutdown(wait=True)


@pytest.fixture
def no_press(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """A service that was stopped before it printed anything."""
    monkeypatch.setattr(app.extensions["press"], "take", lambda reports: None)


@pytest.fixture
def printed(app: Flask, settings: Settings, browser: Browser, url: str) -> str:
    """A report printed before, on what the assessment still says; where its progress is shown."""
    with app.app_context():
        press: Press = app.extensions["press"]
        take, press.take = press.take, lambda reports: None  # type: ignore[method-assign]  # it printed before
        progress = make(browser, url)
        press.take = take  # type: ignore[method-assign]  # as above
        report = db.session.scalars(select(Report)).one()
        pdf_path(settings.reports, report.content).write_bytes(b"%PDF-1.7 printed before")
        report.progress, report.pages, report.size = Progress.READY, 27, 23
        db.session.commit()
    return progress


def make(browser: Browser, url: str) -> str:
    """Ask for a report; where its progress is shown."""
    browser.send(browser.get(url), url)
    return browser.location


def await_end(browser: Browser, progress: str) -> str:
    """Look again until the report has ended; the heading then."""
    for _ in range(PATIENCE * 4):
        page = browser.get(progress)
        assert browser.last is not None
        if "Refresh" not in browser.last.headers:
            return one(page, "h1").text
        time.sleep(0.25)
    raise AssertionError("the report did not end")


def set_back(app: Flask, settings: Settings, progress: Progress, *, hours: int = 0) -> None:
    """Leave the only report undone, with its content lost, so that it can only fail."""
    with app.app_context():
        report = db.session.scalars(select(Report)).one()
        (settings.reports / f"{report.content}.json").unlink()
        report.progress = progress
        report.begun_at = now() - timedelta(hours=hours)
        db.session.commit()


def test_a_report_is_made_awaited_and_downloaded(browser: Browser, url: str) -> None:
    progress = make(browser, url)
    assert await_end(browser, progress) == "The report is ready"

    with browser.client.get(f"{progress}/download") as fetched:
        pdf = fetched.data

    assert fetched.mimetype == "application/pdf"
    pages = PdfReader(BytesIO(pdf)).pages
    assert "Testshire Police" in pages[0].extract_text()
    assert f"{len(pages)} pages" in one(browser.get(url), ".govuk-summary-list__value").text


def test_a_download_can_only_be_kept_as_a_file(browser: Browser, printed: str) -> None:
    with browser.client.get(f"{printed}/download") as fetched:
        headers = fetched.headers

    name = '"OFFICIAL-SENSITIVE testshire-police vcc-2022 2022-03-04 draft.pdf"'
    assert headers["Content-Disposition"] == f"attachment; filename={name}"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.usefixtures("no_press")
def test_the_page_says_since_when_and_looks_again_by_itself(browser: Browser, url: str) -> None:
    page = browser.get(make(browser, url))

    assert browser.last is not None
    assert browser.last.headers["Refresh"] == "3"
    assert "asked for on" in page.text
    assert "looks again by itself" in page.text


def test_the_same_content_is_printed_once(
    app: Flask, browser: Browser, url: str, printed: str
) -> None:
    again = make(browser, url)

    assert again == printed
    assert one(browser.get(again), "h1").text == "The report is ready"


@pytest.mark.usefixtures("no_press")
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


@pytest.mark.parametrize("progress", [Progress.WAITING, Progress.PRINTING])
def test_work_left_undone_is_taken_up_when_the_service_starts(
    app: Flask, browser: Browser, settings: Settings, printed: str, progress: Progress
) -> None:
    set_back(app, settings, progress)
    half = settings.reports / "aside-of-a-process-that-was-killed"
    half.write_bytes(b"%PDF")
    os.utime(half, (0, 0))

    pick_up_work(app)

    assert not half.exists()
    assert await_end(browser, printed) == "The report was not printed"


def test_work_begun_too_long_ago_is_taken_up_when_somebody_looks(
    app: Flask, browser: Browser, settings: Settings, printed: str
) -> None:
    set_back(app, settings, Progress.PRINTING, hours=1)

    assert await_end(browser, printed) == "The report was not printed"


def test_a_report_that_failed_says_why_and_can_be_asked_for_again(
    app: Flask, browser: Browser, settings: Settings, url: str, printed: str
) -> None:
    set_back(app, settings, Progress.WAITING)
    await_end(browser, printed)

    page = browser.get(printed)

    assert "Make the report again" in page.text
    app.extensions["press"].threads.shutdown()
    app.extensions["press"].take = lambda reports: None
    browser.send(page, url)
    assert browser.location != printed
