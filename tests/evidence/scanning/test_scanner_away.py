"""A virus scanner that does not answer is told of, and holds nobody up."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.core.organisations import Role
from checklist.db import db
from checklist.evidence.scanning.clamd import Scanner
from checklist.jobs.models import Lease
from checklist.settings import Settings
from tests.architecture.reading import ROOT
from tests.assessments.assessments import begin
from tests.browser import sign_in
from tests.evidence.scanning.clamd_server import running_clamd
from tests.evidence.uploads import upload
from tests.hostile.building import PDF
from tests.jobs.worker_process import PATIENCE, wait_until, worker_of, workers_seen

FILE = ("policy.pdf", PDF)
SECONDS_OF_A_HANG = 45
"""Less than the 60 after which a scanner that says nothing is given up."""


@pytest.fixture
def hanging() -> Iterator[str]:
    """The address of a scanner that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


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
