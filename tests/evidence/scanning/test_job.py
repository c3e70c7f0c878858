"""Files are held until clamd has found them clean, even where clamd fails or is down."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import score_assessment, score_with_evidence
from checklist.audit.models import AuditEvent
from checklist.db import db, now
from checklist.evidence.models import Revision, Scan
from checklist.evidence.scanning.clamd import ScanFailed, Scanner, ScannerDown, Verdict
from checklist.evidence.scanning.job import ScanCounts, scan_again, scan_waiting
from checklist.evidence.storage.factory import build_store
from checklist.jobs.worker import run_due_jobs
from checklist.registry import SETTINGS
from checklist.reports.content_builders.exhibits import build_evidence_register
from checklist.settings import BadSettings, Settings
from checklist.web.filters import format_day
from tests.architecture.reading import ROOT
from tests.assessments.assessments import begin
from tests.browser import Browser
from tests.environment import read_settings_from
from tests.evidence.scanning.clamd_server import EICAR, MARK, NAME, Daemon, running_clamd
from tests.evidence.uploads import fetch, find_newest_file, upload
from tests.hostile.building import PDF

SHORT_TIMEOUT = 0.5


@pytest.fixture(scope="module")
def clamd() -> Iterator[Daemon]:
    """A clamd, in a folder whose name is short enough for a socket's."""
    with TemporaryDirectory(prefix="clamd-") as folder, running_clamd(Path(folder)) as daemon:
        yield daemon


@pytest.fixture
def settings(settings: Settings, clamd: Daemon) -> Settings:
    return replace(settings, scanner=clamd.address, scan_again_hours=24)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def scan_now(app: Flask, scanner: Scanner) -> ScanCounts:
    with app.app_context():
        return scan_waiting(db.session, build_store(SETTINGS.get(app)), scanner)


def load_scans(app: Flask) -> list[Scan]:
    with app.app_context():
        return list(db.session.scalars(select(Revision.scan).order_by(Revision.added_at)))


def load_counts(app: Flask, assessment: UUID) -> list[bool]:
    """Say of each exhibit of the question whether it may count."""
    with app.app_context():
        found = db.session.get(Assessment, assessment)
        assert found is not None
        return [
            not one.held
            for one in score_assessment(db.session, found).sheet.responses["vet-03"].exhibits
        ]


def load_notes(app: Flask, assessment: UUID) -> list[str]:
    """What the report notes of each exhibit."""
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        return [
            use.note
            for document in build_evidence_register(score_with_evidence(db.session, None, found))
            for use in document.uses
        ]


def zipped(content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside.txt", content)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        (PDF, Verdict(is_clean=True)),
        (b"", Verdict(is_clean=True)),
        (b"words " + MARK, Verdict(is_clean=False, signature=f"{NAME}.UNOFFICIAL")),
        (EICAR, Verdict(is_clean=False, signature="Eicar-Test-Signature.UNOFFICIAL")),
        (zipped(b"words " + MARK), Verdict(is_clean=False, signature=f"{NAME}.UNOFFICIAL")),
    ],
    ids=["clean", "empty", "infected", "eicar", "infected inside"],
)
def test_clamd_says_what_a_file_is(clamd: Daemon, content: bytes, verdict: Verdict) -> None:
    assert Scanner(clamd.address).scan(io.BytesIO(content)) == verdict


def test_a_file_larger_than_clamd_takes_has_no_verdict(clamd: Daemon) -> None:
    said = "larger than the virus scanner takes (“INSTREAM size limit exceeded. ERROR”)"
    for megabytes in (11, 40):
        with pytest.raises(ScanFailed) as failed:
            Scanner(clamd.address).scan(io.BytesIO(bytes(megabytes * 1024 * 1024)))
        assert said in str(failed.value)


def test_a_scanner_that_is_not_there_gives_no_verdict(tmp_path: Path) -> None:
    for address in (str(tmp_path / "none"), "127.0.0.1:1"):
        with pytest.raises(ScannerDown):
            Scanner(address).scan(io.BytesIO(b"words"))


@pytest.mark.parametrize("answer", [None, b"", b"stream: OK", b"stream: lies\0", b"UNKNOWN\0"])
def test_a_scanner_that_is_slow_or_talks_nonsense_calls_nothing_clean(
    answer: bytes | None,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            line, _ = server.accept()
            with line:
                if answer is None:
                    done.wait(5)
                else:
                    line.recv(1024)
                    line.sendall(answer)

        done = threading.Event()
        thread = threading.Thread(target=serve)
        thread.start()
        port = server.getsockname()[1]

        with pytest.raises(ScanFailed):
            Scanner(f"127.0.0.1:{port}", timeout=SHORT_TIMEOUT).scan(io.BytesIO(b"words"))

        done.set()
        thread.join()


def test_a_file_is_held_until_it_is_clean(
    app: Flask, browser: Browser, assessment: UUID, clamd: Daemon
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    address = find_newest_file(app)[1]
    assert load_scans(app) == [Scan.HELD]
    assert load_counts(app, assessment) == [False]
    browser.get(address, expect=409)
    held = "Held back until it has been scanned"
    assert held in browser.get(address.removesuffix("/file")).text
    assert held in browser.get(f"/assessments/{assessment}/questions/vet-03").text

    done = scan_now(app, Scanner(clamd.address))

    assert done == ScanCounts(clean=1)
    assert load_counts(app, assessment) == [True]
    assert fetch(browser, address).data == PDF
    assert held not in browser.get(f"/assessments/{assessment}/questions/vet-03").text


def test_an_infected_file_is_never_served_and_never_counts(
    app: Flask, browser: Browser, assessment: UUID, clamd: Daemon
) -> None:
    upload(browser, assessment, ("a.pdf", PDF.replace(b"%%EOF", MARK + b"\n%%EOF")))
    address = find_newest_file(app)[1]

    done = scan_now(app, Scanner(clamd.address))

    assert done == ScanCounts(infected=1)
    assert scan_now(app, Scanner(clamd.address)) == ScanCounts()
    assert "nobody can download it" in browser.get(address, expect=409).text
    assert f"A virus was found ({NAME}" in browser.get(address.partition("/revisions")[0]).text
    assert load_counts(app, assessment) == [False]
    with app.app_context():
        assert "found infected" in db.session.scalars(select(AuditEvent.action)).all()


def test_while_the_scanner_is_away_files_wait_and_are_scanned_once_it_is_back(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    with TemporaryDirectory(prefix="clamd-") as folder:
        daemon = Daemon(Path(folder) / "own")
        scanner = Scanner(daemon.address)
        upload(browser, assessment, ("a.pdf", PDF))

        assert scan_now(app, scanner) == ScanCounts(waiting=1, is_down=True)
        assert load_scans(app) == [Scan.HELD]

        daemon.start()
        try:
            assert scan_now(app, scanner) == ScanCounts(clean=1)
        finally:
            daemon.stop()


def test_a_file_the_scanner_fails_on_waits_behind_the_others(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    with TemporaryDirectory(prefix="clamd-") as folder, running_clamd(Path(folder), "1K") as daemon:
        upload(browser, assessment, ("a.txt", b"many words " * 1000))
        upload(browser, assessment, ("b.pdf", PDF))

        done = scan_now(app, Scanner(daemon.address))

    assert done == ScanCounts(clean=1, waiting=1)
    assert load_scans(app) == [Scan.HELD, Scan.CLEAN]


def test_a_file_without_a_verdict_says_why_on_its_pages_in_the_log_and_to_the_command(
    app: Flask, browser: Browser, assessment: UUID, caplog: pytest.LogCaptureFixture
) -> None:
    why = "it is larger than the virus scanner takes (“INSTREAM size limit exceeded. ERROR”)"
    with TemporaryDirectory(prefix="clamd-") as folder, running_clamd(Path(folder), "1K") as daemon:
        upload(browser, assessment, ("a.txt", b"many words " * 1000))
        address = find_newest_file(app)[1]
        done = scan_now(app, Scanner(daemon.address))
        scan_now(app, Scanner(daemon.address))

    assert [reason.partition(": ")[2] for reason in done.reasons] == [why]
    assert caplog.text.count(why) == 1
    assert why in browser.get(address.partition("/revisions")[0]).text
    assert why in browser.get(address, expect=409).text
    question = browser.get(f"/assessments/{assessment}/questions/vet-03").text
    assert why in question
    assert load_notes(app, assessment) == [
        "Not yet scanned for viruses: it does not count until it is."
    ]
    assert "Exhibit 1 has not been scanned for viruses yet" in question


def test_a_virus_found_later_is_said_of_every_revision_with_the_same_bytes(
    app: Flask, browser: Browser, assessment: UUID, clamd: Daemon
) -> None:
    for content in (b"words " + MARK, b"other words"):
        upload(browser, assessment, ("a.txt", content))
        upload(browser, assessment, ("b.txt", content))
    with app.app_context():
        for revision in db.session.scalars(select(Revision)):
            revision.scan, revision.scanned_at = Scan.CLEAN, datetime(2026, 1, 2, tzinfo=UTC)
        db.session.commit()
    upload(browser, assessment, ("c.txt", b"words " + MARK))

    done = scan_now(app, Scanner(clamd.address))

    assert done == ScanCounts(infected=1)
    infected, clean = [Scan.INFECTED] * 2, [Scan.CLEAN] * 2
    assert load_scans(app) == [*infected, *clean, Scan.INFECTED]
    day = format_day(now())
    virus = f"Held since {day}, as a virus was found in its file: it does not count."
    assert load_notes(app, assessment) == [virus, virus, "", "", virus]
    assert "A virus was found in the file of Exhibit 1" in (
        browser.get(f"/assessments/{assessment}/questions/vet-03").text
    )


@pytest.mark.parametrize("year", [2026, 2126], ids=["earlier", "before the clock was set back"])
def test_what_was_found_clean_is_scanned_again(
    app: Flask, browser: Browser, assessment: UUID, clamd: Daemon, year: int
) -> None:
    for name, content in [("a.txt", b"words " + MARK), ("b.txt", b"other words")]:
        upload(browser, assessment, (name, content))
    with app.app_context():
        for revision in db.session.scalars(select(Revision)):
            revision.scan, revision.scanned_at = Scan.CLEAN, datetime(year, 1, 2, tzinfo=UTC)
        db.session.commit()
        store = build_store(SETTINGS.get(app))
        done = scan_again(db.session, store, Scanner(clamd.address))

    assert done == ScanCounts(clean=1, infected=1)
    assert load_scans(app) == [Scan.INFECTED, Scan.CLEAN]
    assert load_counts(app, assessment) == [False, True]


def run_scan_command(settings: Settings, scanner: str, *options: str) -> str:
    """Run the command against a scanner, and return what it printed."""
    environment = {
        **os.environ,
        "CHECKLIST_DATA": str(settings.data),
        "CHECKLIST_DATABASE": settings.database,
        "CHECKLIST_CLAMD": scanner,
    }
    command = [sys.executable, "-m", "checklist", "evidence", "scan", *options]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT)
    return done.stdout + done.stderr


def test_the_command_tells_why_files_wait_and_scans_clean_ones_again_when_told(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings
) -> None:
    upload(browser, assessment, ("a.txt", b"words " + MARK))
    with app.app_context():
        revision = db.session.scalars(select(Revision)).one()
        revision.scan, revision.scanned_at = Scan.CLEAN, datetime(2026, 1, 2, tzinfo=UTC)
        db.session.commit()
    upload(browser, assessment, ("b.txt", b"many words " * 1000))
    with TemporaryDirectory(prefix="clamd-") as folder, running_clamd(Path(folder), "1K") as daemon:
        waiting = run_scan_command(settings, daemon.address)
        again = run_scan_command(settings, daemon.address, "--all")

    assert "revision 1: it is larger than the virus scanner takes" in waiting
    assert "0 files are clean, 0 infected, 1 waits." in waiting
    assert "0 files are clean, 1 infected, 1 waits." in again


def test_workers_scan_clean_files_again_each_night(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    upload(browser, assessment, ("a.txt", b"words " + MARK))
    with app.app_context():
        for revision in db.session.scalars(select(Revision)):
            revision.scan, revision.scanned_at = Scan.CLEAN, datetime(2026, 1, 2, tzinfo=UTC)
        db.session.commit()

    run_due_jobs(app)

    assert load_scans(app) == [Scan.INFECTED]


@pytest.mark.parametrize(("hours", "read"), [(None, 24), ("0", 0), ("168", 168)])
def test_how_often_clean_files_are_scanned_again_is_set(
    tmp_path: Path, hours: str | None, read: int
) -> None:
    more = {} if hours is None else {"CHECKLIST_SCAN_AGAIN_HOURS": hours}

    settings = read_settings_from({"CHECKLIST_DATA": str(tmp_path), **more})

    assert settings.scan_again_hours == read


@pytest.mark.parametrize("address", ["clamd", ":3310", "host:", "host:70000", "host:port"])
def test_an_address_that_is_none_is_refused_at_the_start(tmp_path: Path, address: str) -> None:
    with pytest.raises(BadSettings, match="CHECKLIST_CLAMD"):
        read_settings_from({"CHECKLIST_DATA": str(tmp_path), "CHECKLIST_CLAMD": address})


def test_workers_scan_what_was_uploaded_and_try_again_what_waits(
    app: Flask, browser: Browser, assessment: UUID, clamd: Daemon
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))

    run_due_jobs(app)

    assert load_scans(app) == [Scan.CLEAN]


def test_damage_that_the_scan_meets_is_on_record_once(
    app: Flask, browser: Browser, clamd: Daemon, settings: Settings, assessment: UUID, force: UUID
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    with app.app_context():
        revision = db.session.scalars(select(Revision)).one()
        subject, sha256 = f"evidence {revision.evidence_id}", revision.sha256
    stored = settings.evidence / force.hex / sha256[:2] / sha256
    stored.chmod(0o600)
    stored.write_bytes(b"changed")

    for _ in range(2):
        scan_now(app, Scanner(clamd.address))

    with app.app_context():
        damage = select(AuditEvent).where(AuditEvent.action == "damage found")
        [event] = db.session.scalars(damage).all()
    assert (event.subject, event.detail, event.force_id) == (subject, "revision 1", force)
