"""Reports, forms and copies leave out what is closed to whom they are made for, and say so."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from openpyxl import load_workbook

from checklist.core.organisations import Role
from checklist.db import db
from checklist.exchange.service import find_copy_path
from checklist.jobs.worker import run_due_jobs
from checklist.registry import SETTINGS
from checklist.reports.models import Progress, Report
from checklist.reports.printing.html import render_html
from checklist.reports.printing.print_process import find_pdf_path
from tests.assessments.restrictions.story import (
    CLOSED,
    LEVEL_WORDS,
    MARKER,
    OPEN,
    SHARED,
    Story,
    find_account,
    find_secrets,
    restrict,
    tell,
)
from tests.browser import Browser, one, sign_in

NAME = "Colin Colleague"


@pytest.fixture
def colleague(app: Flask, force: UUID, browser: Browser) -> Browser:
    return sign_in(app, NAME, force, Role.COORDINATOR)


@pytest.fixture
def story(app: Flask, force: UUID, browser: Browser, colleague: Browser) -> Story:
    return tell(app, force, [find_account(app, "Asha Coordinator")])


def ask_for(browser: Browser, story: Story, what: str, **typed: Any) -> str:
    """Ask for a report or a copy; the address of its page."""
    address = f"/assessments/{story.assessment}/{what}"
    browser.send(browser.get(address), address, **typed)
    return browser.location


def open_fully(browser: Browser, path: str) -> int:
    """Open a page or a file to its end; the status."""
    response = browser.client.get(path)
    assert response.data
    response.close()
    return response.status_code


def finish(app: Flask, *pages: str) -> None:
    """Finish what was asked for as the worker does, with a word for its bytes."""
    folder = SETTINGS.get(app).reports
    with app.app_context():
        for page in pages:
            requested = db.session.get_one(Report, UUID(page.rpartition("/")[2]))
            find_pdf_path(folder, requested.content).write_text("printed")
            find_copy_path(folder, requested.id).write_text("copied")
            requested.progress, requested.pages, requested.size = Progress.READY, 1, 7
        db.session.commit()


def read_content(app: Flask, page: str) -> bytes:
    """Read what is to be printed."""
    with app.app_context():
        requested = db.session.get_one(Report, UUID(page.rpartition("/")[2]))
        return (SETTINGS.get(app).reports / f"{requested.content}.json").read_bytes()


@pytest.mark.parametrize("kind", ["report", "form"])
def test_a_print_leaves_out_what_is_closed_and_says_so(
    app: Flask, story: Story, colleague: Browser, kind: str
) -> None:
    content = read_content(app, ask_for(colleague, story, "reports", kind=kind))

    text = content.decode()
    assert find_secrets(text) == []
    page = BeautifulSoup(render_html(content), "lxml")
    assert f"Left out: The answer to {CLOSED}, which is restricted" in one(page, ".cover").text
    entry = one(page, f"#{CLOSED}").find_parent("section")
    assert entry is not None
    assert "Answered, restricted" in entry.text
    assert LEVEL_WORDS not in entry.text or kind == "form"
    assert not entry.select(".exhibits")


@pytest.mark.parametrize("kind", ["report", "form"])
def test_a_print_for_somebody_named_has_all_of_it(
    app: Flask, story: Story, browser: Browser, kind: str
) -> None:
    content = read_content(app, ask_for(browser, story, "reports", kind=kind))

    assert MARKER in content.decode()
    assert "Left out:" not in render_html(content)


def test_a_report_is_for_those_who_see_as_much_as_it_tells(
    app: Flask, story: Story, browser: Browser, colleague: Browser
) -> None:
    wide = ask_for(browser, story, "reports", kind="form")
    narrow = ask_for(colleague, story, "reports", kind="form")
    finish(app, wide, narrow)

    for path in (wide, f"{wide}/download"):
        colleague.get(path, expect=404)
        assert open_fully(browser, path) == 200
    for path in (narrow, f"{narrow}/download"):
        assert open_fully(browser, path) == 200
        assert open_fully(colleague, path) == 200
    reports = f"/assessments/{story.assessment}/reports"
    assert wide.rpartition("/")[2] not in str(colleague.get(reports))
    assert wide.rpartition("/")[2] in str(browser.get(reports))


def test_what_was_made_before_a_restriction_is_given_out_no_more(
    app: Flask, story: Story, browser: Browser, colleague: Browser
) -> None:
    report = ask_for(colleague, story, "reports", kind="form")
    copied = ask_for(colleague, story, "copies", kind="workbook")
    finish(app, report, copied)
    with app.app_context():
        keeper = find_account(app, "Asha Coordinator")
        restrict(story.assessment, OPEN, [keeper], keeper)
        db.session.commit()

    for path in (report, f"{report}/download", copied, f"{copied}/download"):
        page = colleague.get(path, expect=404)
        assert "restricted since" in page.text


def test_a_workbook_leaves_out_what_is_closed_and_says_so(
    app: Flask, story: Story, colleague: Browser
) -> None:
    copied = ask_for(colleague, story, "copies", kind="workbook")
    run_due_jobs(app)

    path = find_copy_path(SETTINGS.get(app).reports, UUID(copied.rpartition("/")[2]))
    book = load_workbook(BytesIO(path.read_bytes()))
    cells = [
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    ]
    assert [cell for cell in cells if find_secrets(cell)] == []
    assert any(f"The answer to {CLOSED}, which is restricted" in cell for cell in cells)
    [answered] = [row for row in book["Answers"].iter_rows(values_only=True) if row[0] == CLOSED]
    assert answered[1] == "answered, restricted"
    assert not any(answered[2:7])


def test_a_zip_of_evidence_holds_only_files_of_open_questions(
    app: Flask, story: Story, colleague: Browser, browser: Browser
) -> None:
    narrow = ask_for(colleague, story, "copies", kind="evidence files")
    wide = ask_for(browser, story, "copies", kind="evidence files")

    told = read_content(app, narrow).decode()
    assert MARKER not in told
    assert f"{CLOSED} exhibit" not in told
    assert SHARED in told
    assert MARKER in read_content(app, wide).decode()
