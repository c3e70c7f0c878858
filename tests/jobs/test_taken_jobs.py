"""A command that does a worker's job itself keeps workers from it, and they keep it from theirs."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from sqlalchemy import make_url, select, update

from checklist.db import db, now
from checklist.evidence.commands import evidence
from checklist.evidence.library.garbage_collection import TIDYING
from checklist.jobs import taken_jobs
from checklist.jobs.job_types import WHOLE
from checklist.jobs.leases import is_leased, register_worker, take_lease
from checklist.jobs.models import Worker
from checklist.jobs.taken_jobs import take_job
from checklist.settings import Settings
from tests.jobs.worker_process import wait_until, workers_seen


def tidy(app: Flask) -> Result:
    return CliRunner().invoke(evidence, ["tidy"], obj=lambda: app)


def test_while_a_worker_tidies_the_command_says_so_and_afterwards_it_tidies(app: Flask) -> None:
    with app.app_context():
        worker = register_worker(db.session)
        assert take_lease(db.session, worker, TIDYING, WHOLE)

    refused = tidy(app)
    with app.app_context():
        db.session.execute(update(Worker).values(last_seen_at=now() - timedelta(minutes=2)))
        db.session.commit()
    done = tidy(app)

    assert refused.exit_code == 1
    assert "Error: A worker or another command is tidying the evidence now." in refused.output
    assert (done.exit_code, done.output) == (0, "0 files are in use, 0 may yet be, 0 removed.\n")
    assert workers_seen(app) == 1


def test_a_command_that_takes_long_sends_heartbeats_and_then_lets_go(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taken_jobs, "SECONDS_BETWEEN_HEARTBEATS", 0.05)

    def was_seen_lately() -> bool:
        with app.app_context():
            seen = db.session.scalars(select(Worker.last_seen_at)).one()
            return seen > now() - timedelta(minutes=1)

    with app.app_context():
        with take_job(app, "counting") as is_taken:
            db.session.execute(update(Worker).values(last_seen_at=now() - timedelta(minutes=2)))
            db.session.commit()
            wait_until(was_seen_lately)
            assert is_taken
            assert is_leased(db.session, "counting", WHOLE)
            db.session.rollback()
        assert not is_leased(db.session, "counting", WHOLE)
    assert workers_seen(app) == 0


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_heartbeat_that_the_database_does_not_take_is_told_without_its_place(
    app: Flask,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(taken_jobs, "SECONDS_BETWEEN_HEARTBEATS", 0.05)
    place = Path(make_url(settings.database).database or "")
    lock_file = place.with_name(f"{place.name}-write-lock")

    with app.app_context(), take_job(app, "counting"):
        lock_file.unlink()
        lock_file.mkdir()  # so that nobody may write
        wait_until(lambda: bool(caplog.records))
        lock_file.rmdir()

    [told, *_] = caplog.records
    assert told.message == "A heartbeat could not be sent (EISDIR); the next one is in seconds"
    assert told.exc_info is None
