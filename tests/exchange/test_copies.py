"""A copy is asked for, made by a worker, downloaded, and says what the database says."""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from threading import Thread
from uuid import UUID

import pytest
from flask import Flask
from openpyxl import load_workbook
from sqlalchemy import event, select

from checklist.accounts.models import ForceAccess
from checklist.assessments.models import Answer, Assessment, Exhibit, Figure, FollowUpAnswer
from checklist.assessments.scored_assessment import score_assessment
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.evidence.models import Evidence, Revision
from checklist.exchange import copy_job
from checklist.jobs.models import PeriodicJob
from checklist.jobs.worker import run_due_jobs
from checklist.registry import SETTINGS
from checklist.reports.models import Progress, Report
from checklist.settings import Settings
from tests.assessments.assessments import VCC, answer, begin
from tests.browser import Browser, add_organisation, one, sign_in
from tests.exchange.copies import (
    HOSTILE,
    Rows,
    add_file,
    ask,
    fill,
    raw_cells,
    read_csv_files,
    read_workbook,
    take,
)

READERS = {"workbook": read_workbook, "CSV files": read_csv_files}


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """An assessment with hostile answers, figures and an exhibit."""
    assessment_id = begin(app, force, title=HOSTILE[0])
    fill(app, assessment_id)
    add_file(app, force, assessment_id, 7, name="=cmd.pdf", title=HOSTILE[3])
    return assessment_id


def by(rows: Rows, column: str) -> dict[str, dict[str, str]]:
    return {row[column]: row for row in rows}


@pytest.mark.parametrize("kind", READERS)
def test_every_field_reads_back_as_it_stands_in_the_database(
    app: Flask, browser: Browser, assessment: UUID, kind: str
) -> None:
    tables = READERS[kind](take(app, browser, assessment, kind))

    questions, answers = by(tables["Questions"], "Question"), by(tables["Answers"], "Question")
    figures, exhibits = by(tables["Figures"], "Key"), by(tables["Exhibits"], "Exhibit")
    evidence = by(tables["Evidence"], "Evidence")
    assert {key: row["Text"] for key, row in questions.items()} == {
        question.id: question.prompt for question in VCC.questions
    }
    with app.app_context():
        for saved in db.session.scalars(select(Answer)):
            row = answers[saved.question_id]
            assert (row["Saved answer"], row["Note"]) == (saved.value, saved.note)
            assert (row["Version"], row["Saved at"]) == (
                str(saved.version),
                saved.saved_at.isoformat(),
            )
        stored = {figure.key: figure.value for figure in db.session.scalars(select(Figure))}
        assert {key: row["As typed"] for key, row in figures.items()} == stored
        follow_up = db.session.scalars(select(FollowUpAnswer)).one()
        assert [row["Answer"] for row in tables["Follow-ups"]] == [follow_up.text]
        used = db.session.scalars(select(Exhibit)).one()
        document, revision = (
            db.session.get_one(Evidence, used.evidence_id),
            db.session.scalars(select(Revision)).one(),
        )
        row = exhibits["7"]
        assert (row["Question"], row["What it shows"], row["Strength"]) == (
            used.question_id,
            used.shows,
            used.strength,
        )
        assert (row["SHA-256"], row["File name"]) == (revision.sha256, revision.name)
        row = evidence[str(document.id)]
        assert (row["Title"], row["SHA-256"], row["Bytes"]) == (
            document.title,
            revision.sha256,
            str(revision.size),
        )
        assert (row["Marking"], row["Exhibits"]) == (document.marking.value, "7")
    assert (figures["M03"]["As a number"], figures["M04"]["As a number"]) == ("1234567", "-0.5")


@pytest.mark.parametrize("kind", READERS)
def test_claimed_and_supported_stand_apart_as_they_were_scored(
    app: Flask, browser: Browser, assessment: UUID, kind: str
) -> None:
    tables = READERS[kind](take(app, browser, assessment, kind))

    with app.app_context():
        result = score_assessment(db.session, db.session.get_one(Assessment, assessment)).result
    row = by(tables["Answers"], "Question")["vet-03"]
    scored = result.questions["vet-03"]
    assert scored.claimed != scored.supported
    assert (row["Claimed level"], row["Supported level"]) == (scored.claimed, scored.supported)
    assert row["Claimed more than supported"] == "yes"


def test_no_cell_of_a_workbook_is_a_formula(app: Flask, browser: Browser, assessment: UUID) -> None:
    book = load_workbook(BytesIO(take(app, browser, assessment, "workbook")))

    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    texts = [cell for cell in cells if isinstance(cell.value, str)]
    assert {cell.data_type for cell in cells} <= {"inlineStr", "s", "n"}
    assert {cell.data_type for cell in texts} <= {"inlineStr", "s"}
    assert HOSTILE[0] in {cell.value for cell in texts}
    assert [cell for cell in texts if str(cell.value)[:1] in "=+-@" and not cell.quotePrefix] == []
    headers = {sheet.oddHeader.center.text for sheet in book.worksheets if sheet.oddHeader}
    assert headers == {"OFFICIAL-SENSITIVE"}


def test_no_cell_of_a_csv_file_can_be_taken_for_a_formula(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    cells = list(raw_cells(take(app, browser, assessment, "CSV files")))

    dangerous = [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@＝＋－＠")]
    assert [cell for cell in dangerous if cell != "-0.5"] == []
    assert f"'{HOSTILE[0]}" in cells


@pytest.mark.parametrize("kind", READERS)
def test_a_copy_for_which_there_is_no_room_says_so_and_is_made_once_there_is(
    app: Flask, browser: Browser, assessment: UUID, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_up(_: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full_disk:
        full_disk.setattr(copy_job, "_sync", fill_up)
        progress = ask(browser, assessment, kind)
        run_due_jobs(app)

    page = browser.get(progress)
    assert "the disk is full or failing. Tell your administrator" in page.text
    assert [each.suffix for each in SETTINGS.get(app).reports.iterdir()] == [".json"]
    assert take(app, browser, assessment, kind)


def test_the_first_sheet_says_what_it_is_and_what_was_left_out(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    tables = read_workbook(take(app, browser, assessment, "workbook"))

    name, *rest = tables
    about = [tuple(row.values()) for row in tables[name]]
    assert name == "About"
    assert about[0] == ("Marking", "OFFICIAL-SENSITIVE")
    assert ("Assessment", HOSTILE[0]) in about
    assert ("Left out", "Marks between colleagues") in about
    assert ("Status", "Draft: this assessment is not signed") in about
    assert len(rest) == 16


def test_small_numbers_are_left_out_for_who_may_not_see_them(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    answer(app, assessment, {}, **{"M24.decided.female": "3", "M24.refused.female": "1"})
    reader = sign_in(app, "Rae Reader", force, Role.READER)

    full = read_workbook(take(app, browser, assessment, "workbook"))
    held = read_workbook(take(app, reader, assessment, "workbook"))

    typed = {key: row["As typed"] for key, row in by(full["Figures"], "Key").items()}
    shown = {key: row["As typed"] for key, row in by(held["Figures"], "Key").items()}
    hidden = {key for key in typed if typed[key] != shown[key]}
    assert typed["M24.refused.female"] == "1"
    assert hidden
    assert all(shown[key].startswith("Not shown: fewer than") for key in hidden)
    left_out = [row[""] for row in held["About"] if row["This copy"] == "Left out"]
    said = "of groups so small that your role may not see them"
    assert [text for text in left_out if text.startswith(f"{len(hidden)} ") and said in text]
    assert [row for row in full["About"] if said in row[""]] == []


def test_the_name_of_a_copy_begins_with_its_marking(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    progress = ask(browser, assessment, "workbook")
    run_due_jobs(app)

    with browser.client.get(f"{progress}/download") as fetched:
        headers = fetched.headers

    assert headers["Content-Disposition"] == (
        'attachment; filename="OFFICIAL-SENSITIVE testshire-police vcc-2022 2022-03-04.xlsx"'
    )
    assert headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")


def test_asking_and_each_download_are_on_record(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    progress = ask(browser, assessment, "CSV files")
    run_due_jobs(app)
    for _ in range(2):
        browser.client.get(f"{progress}/download", buffered=True)

    with app.app_context():
        events = db.session.scalars(select(AuditEvent).where(AuditEvent.subject.like("copy %")))
        done = [event.action for event in events]
    assert sorted(done) == ["asked for a copy: CSV files", *["downloaded a copy: CSV files"] * 2]


def test_a_form_sent_twice_asks_once(app: Flask, browser: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/copies"
    page = browser.get(url)

    browser.send(page, url, kind="workbook")
    first = browser.location
    browser.send(page, url, kind="workbook")

    assert browser.location == first


def test_a_copy_is_for_the_person_who_asked_alone(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    progress = ask(browser, assessment, "workbook")
    run_due_jobs(app)
    colleague = sign_in(app, "Rae Reader", force, Role.READER)
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    stranger = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)

    for path in (progress, f"{progress}/download"):
        assert colleague.client.get(path).status_code == 403
        assert stranger.client.get(path).status_code == 404
    assert stranger.client.get(f"/assessments/{assessment}/copies").status_code == 404
    assert "Your copies" not in colleague.get(f"/assessments/{assessment}/copies").text


def test_a_copy_ends_with_the_access_of_the_person_who_asked(
    app: Flask, force: UUID, assessment: UUID, submitted: None
) -> None:
    watching = add_organisation(app, "Some Watchers", OrganisationKind.INSPECTORATE)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=watching, force_id=force))
        db.session.commit()
    watcher = sign_in(app, "Wim Watcher", watching, Role.LEAD_INSPECTOR)
    progress = ask(watcher, assessment, "workbook")
    run_due_jobs(app)
    with app.app_context():
        db.session.delete(db.session.scalars(select(ForceAccess)).one())
        db.session.commit()

    assert watcher.client.get(f"{progress}/download").status_code == 404


@pytest.mark.parametrize(("minutes", "code"), [(-1, 200), (1, 404)])
def test_a_copy_can_be_downloaded_for_a_day(
    app: Flask, browser: Browser, settings: Settings, assessment: UUID, minutes: int, code: int
) -> None:
    progress = ask(browser, assessment, "workbook")
    run_due_jobs(app)
    with app.app_context():
        copied = db.session.scalars(select(Report)).one()
        copied.requested_at = now() - timedelta(days=1, minutes=minutes)
        for done in db.session.scalars(select(PeriodicJob)):
            done.done_at = now() - timedelta(days=2)
        db.session.commit()
        files = [f"copy-{copied.id}", f"{copied.content}.json"]
        written = copied.requested_at.timestamp()
    os.utime(settings.reports / files[1], (written, written))

    assert browser.client.get(f"{progress}/download", buffered=True).status_code == code
    run_due_jobs(app)
    assert {(settings.reports / name).exists() for name in files} == {code == 200}


def test_what_was_written_anew_for_a_row_that_is_not_there_yet_stays(
    app: Flask, browser: Browser, settings: Settings, assessment: UUID
) -> None:
    ask(browser, assessment, "workbook")
    run_due_jobs(app)
    with app.app_context():
        copied = db.session.scalars(select(Report)).one()
        copied.requested_at = now() - timedelta(days=2)
        db.session.commit()
        just_written = settings.reports / f"{copied.content}.json"

        copy_job.CopyMaker(app).tidy(db.session)

    assert just_written.exists()


def once_copies_were_read(act: Callable[[], object]) -> None:
    """Have something else happen once somebody has read which copies there are."""
    waiting = [act]

    def happen(_: object, __: object, statement: str, *___: object) -> None:
        if waiting and statement.startswith("SELECT") and "report.kind IN" in statement:
            apart = Thread(target=waiting.pop())
            apart.start()
            apart.join()

    event.listen(db.engine, "after_cursor_execute", happen)


def test_a_copy_that_is_asked_for_while_others_are_tidied_away_stays(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    run_due_jobs(app)
    addresses: list[str] = []

    def take_meanwhile() -> None:
        addresses.append(ask(browser, assessment, "workbook"))
        run_due_jobs(app)

    with app.app_context():
        once_copies_were_read(take_meanwhile)
        copy_job.CopyMaker(app).tidy(db.session)

    [progress] = addresses
    assert browser.client.get(f"{progress}/download", buffered=True).status_code == 200


@pytest.mark.parametrize(("minutes", "is_kept"), [(-1, True), (1, False)])
def test_that_a_copy_was_asked_for_is_kept_for_the_days_that_are_set(
    app: Flask, browser: Browser, assessment: UUID, minutes: int, is_kept: bool
) -> None:
    ask(browser, assessment, "workbook")
    run_due_jobs(app)
    with app.app_context():
        copied = db.session.scalars(select(Report)).one()
        copied.requested_at = now() - timedelta(days=90, minutes=minutes)
        for done in db.session.scalars(select(PeriodicJob)):
            done.done_at = now() - timedelta(days=2)
        db.session.commit()

    run_due_jobs(app)

    with app.app_context():
        assert len(db.session.scalars(select(Report)).all()) == is_kept


def test_a_copy_whose_content_is_lost_fails_with_what_to_do_and_is_logged(
    app: Flask,
    browser: Browser,
    settings: Settings,
    assessment: UUID,
    caplog: pytest.LogCaptureFixture,
) -> None:
    progress = ask(browser, assessment, "workbook")
    for content in settings.reports.glob("*.json"):
        content.unlink()
    with caplog.at_level(logging.WARNING):
        run_due_jobs(app)

    page = browser.get(progress)

    assert one(page, "h1").text == "Your copy was not made"
    assert "Take a new one" in page.text
    assert "'event': 'not made'" in caplog.text
    assert "'kind': 'workbook'" in caplog.text
    with app.app_context():
        assert db.session.scalars(select(Report)).one().progress is Progress.FAILED


def test_copies_and_reports_keep_to_their_own_pages(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    progress = ask(browser, assessment, "workbook")
    run_due_jobs(app)

    reports = f"/assessments/{assessment}/reports"
    assert browser.client.get(progress.replace("/copies/", "/reports/")).status_code == 404
    assert "Made so far" not in browser.get(reports).text
    assert one(browser.get(reports), f"a[href='/assessments/{assessment}/copies']")
    assert one(
        browser.get(f"/assessments/{assessment}"), f"a[href='/assessments/{assessment}/copies']"
    )


@pytest.mark.parametrize("path", ["copies", "reports"])
def test_the_pages_that_hand_over_lead_back_to_the_questions(
    app: Flask, browser: Browser, force: UUID, path: str
) -> None:
    assessment_id = begin(app, force)

    page = browser.get(f"/assessments/{assessment_id}/{path}")

    assert one(page, ".govuk-back-link")["href"] == f"/assessments/{assessment_id}"
