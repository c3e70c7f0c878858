"""A virus scanner that does not answer is told of, and holds nobody up."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.core.organisations import Role
from checklist.db import db
from checklist.evidence.scanning import availability
from checklist.evidence.scanning.clamd import Scanner
from checklist.jobs.models import Lease
from checklist.settings import Settings
from tests.architecture.reading import ROOT
from tests.assessments.assessments import begin
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one, sign_in
from tests.evidence.scanning.clamd_server import running_clamd
from tests.evidence.uploads import new_page, upload
from tests.hostile.building import PDF
from tests.jobs.worker_process import PATIENCE, wait_until, worker_of, workers_seen

FILE = ("policy.pdf", PDF)
SECONDS_OF_A_HANG = 45
"""Less than the 60 after which a scanner that says nothing is given up."""


@pytest.fixture
def hanging() -> Iterator[str]:
    """The address of a scanner that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield address_of(server)


def test_a_worker_ends_in_time_although_the_scanner_hangs(
    make_app: Callable[[Settings], Flask],
    settings: Settings,
    force: UUID,
    hanging: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CHECKLIST_CLAMD", hanging)
    app = make_app(replace(settings, scanner=hanging))
    upload(sign_in(app, "Asha Coordinator", force, Role.COORDINATOR), begin(app, force), FILE)

    with worker_of(app) as worker:
        wait_until(lambda: count_leases(app) == 1)
        begun = time.monotonic()
        worker.terminate()
        worker.wait(PATIENCE)

    assert time.monotonic() - begun < SECONDS_OF_A_HANG
    assert (count_leases(app), workers_seen(app)) == (0, 0)


def count_leases(app: Flask) -> int:
    """How many scans a worker has begun."""
    with app.app_context():
        return len(db.session.scalars(select(Lease).where(Lease.job_type == "scanning")).all())


def ask(make_app: Callable[[Settings], Flask], settings: Settings, scanner: str) -> str:
    """What ``/ready`` says where this is the scanner."""
    app = make_app(replace(settings, scanner=scanner))
    return app.test_client().get("/ready").text


def test_a_scanner_that_is_away_or_hangs_is_told_beside_ready(
    make_app: Callable[[Settings], Flask],
    settings: Settings,
    hanging: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    begun = time.monotonic()

    assert ask(make_app, settings, hanging) == "ready, degraded\n"
    assert time.monotonic() - begun < 15
    assert ask(make_app, settings, "127.0.0.1:1") == "ready, degraded\n"
    assert caplog.text.count("virus scanner") == 2


def test_one_that_hangs_is_given_up_within_the_seconds_that_the_document_names(
    hanging: str,
) -> None:
    begun = time.monotonic()

    assert not Scanner(hanging).answers()

    assert time.monotonic() - begun < 4
    assert "4 for a virus scanner" in (ROOT / "docs/running.md").read_text()


def test_one_that_answers_leaves_the_service_ready(
    make_app: Callable[[Settings], Flask], settings: Settings
) -> None:
    with TemporaryDirectory(prefix="clamd-") as folder, running_clamd(Path(folder)) as daemon:
        assert Scanner(daemon.address).answers()
        assert ask(make_app, settings, daemon.address) == "ready\n"


class Answering:
    """A scanner that says it is there, and counts how often it was asked."""

    def __init__(self, server: socket.socket) -> None:
        self.server, self.asked = server, 0

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.server.accept()
                with connection:
                    assert connection.recv(100) == b"zPING\0"
                    self.asked += 1
                    connection.sendall(b"PONG\0")


@pytest.fixture
def answering() -> Iterator[Answering]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        scanner = Answering(server)
        Thread(target=scanner.serve, daemon=True).start()
        yield scanner
        server.shutdown(socket.SHUT_RDWR)


def address_of(server: socket.socket) -> str:
    return f"127.0.0.1:{server.getsockname()[1]}"


def sign_in_with(
    make_app: Callable[[Settings], Flask], settings: Settings, force: UUID, scanner: str
) -> tuple[Browser, UUID]:
    """Somebody who may upload, where this is the scanner, and their assessment."""
    app = make_app(replace(settings, scanner=scanner))
    return sign_in(app, "Asha Coordinator", force, Role.COORDINATOR), begin(app, force)


def list_upload_pages(browser: Browser, assessment: UUID) -> list[str]:
    """The addresses of the pages with a file to choose, the last for a file that is there."""
    upload(browser, assessment, FILE)
    link = one(browser.get("/evidence"), "main table a[href*='/evidence/']")
    question = f"/assessments/{assessment}/questions/vet-03"
    return [question, new_page(assessment), "/evidence/new", f"{link['href']}/revisions/new"]


NOTICE = "#scanner-away"


@pytest.mark.parametrize("place", range(4))
def test_who_may_choose_files_reads_first_that_they_cannot_be_checked(
    make_app: Callable[[Settings], Flask], settings: Settings, force: UUID, place: int
) -> None:
    browser, assessment = sign_in_with(make_app, settings, force, "127.0.0.1:1")

    page = browser.get(list_upload_pages(browser, assessment)[place])

    said = text_of(page, NOTICE)
    assert "Files cannot be checked for viruses at the moment. You can still upload them" in said
    assert "Until then nobody can open them, and they do not count." in said
    assert one(page, f"{NOTICE} ~ form input[type=file], {NOTICE} ~ div input[type=file]")


def test_a_file_that_waits_says_that_the_scanner_does_not_answer(
    make_app: Callable[[Settings], Flask], settings: Settings, force: UUID
) -> None:
    browser, assessment = sign_in_with(make_app, settings, force, "127.0.0.1:1")
    upload(browser, assessment, FILE)

    page = browser.get(f"/assessments/{assessment}/questions/vet-03")

    held = "Held back until it has been scanned: it does not count yet. No result so far: "
    assert f"{held}the virus scanner does not answer now" in text_of(page)


def test_pages_say_nothing_of_one_that_answers_and_ask_it_once_for_many(
    make_app: Callable[[Settings], Flask], settings: Settings, force: UUID, answering: Answering
) -> None:
    scanner = address_of(answering.server)
    browser, assessment = sign_in_with(make_app, settings, force, scanner)

    pages = [browser.get(address) for address in list_upload_pages(browser, assessment)]

    assert [page.select(NOTICE) for page in pages] == [[], [], [], []]
    assert "the virus scanner does not answer" not in text_of(pages[0])
    assert answering.asked == 1


def test_pages_say_nothing_where_no_scanner_is_set(
    make_app: Callable[[Settings], Flask], settings: Settings, force: UUID
) -> None:
    browser, assessment = sign_in_with(make_app, settings, force, "")

    assert browser.get(new_page(assessment)).select(NOTICE) == []


def test_once_it_is_back_pages_no_longer_say_so(
    make_app: Callable[[Settings], Flask],
    settings: Settings,
    force: UUID,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with socket.socket() as later:
        later.bind(("127.0.0.1", 0))
        browser, assessment = sign_in_with(make_app, settings, force, address_of(later))
        assert browser.get(new_page(assessment)).select(NOTICE)

        later.listen()
        Thread(target=Answering(later).serve, daemon=True).start()
        monkeypatch.setattr(availability, "monotonic", lambda: time.monotonic() + 10)
        assert browser.get(new_page(assessment)).select(NOTICE)
        monkeypatch.setattr(availability, "monotonic", lambda: time.monotonic() + 31)
        assert not browser.get(new_page(assessment)).select(NOTICE)
        later.shutdown(socket.SHUT_RDWR)


def test_one_that_hangs_holds_a_page_up_for_a_moment_only(
    make_app: Callable[[Settings], Flask], settings: Settings, force: UUID, hanging: str
) -> None:
    browser, assessment = sign_in_with(make_app, settings, force, hanging)
    known = availability.ScannerAvailability(Scanner(hanging))
    begun = time.monotonic()

    assert known.is_away()
    assert time.monotonic() - begun < 1.5
    assert known.is_away()  # the same question still goes on, and nobody waits for it again
    assert time.monotonic() - begun < 1.5
    assert browser.get(new_page(assessment)).select(NOTICE)
