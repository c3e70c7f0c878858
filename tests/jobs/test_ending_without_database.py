"""A worker that is told to stop while the database is away leaves no job going on behind it."""

from __future__ import annotations

from threading import Event

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from checklist.jobs import worker
from checklist.jobs.job_types import JobType, add_job_type, registered_jobs
from checklist.jobs.worker import WorkerProcess
from tests.jobs.worker_process import PATIENCE


@pytest.mark.parametrize("ends_in_time", [False, True])
def test_whether_all_jobs_ended_is_told_though_the_database_is_away(
    app: Flask, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture,
    ends_in_time: bool,
) -> None:  # fmt: skip
    begun, may_end = Event(), Event()

    def hang(_: Session, __: str) -> None:
        begun.set()
        may_end.wait(PATIENCE)

    def be_away(*_: object) -> None:
        raise OperationalError(None, None, Exception("the database is away"))

    registered_jobs(app).clear()
    cancel = may_end.set if ends_in_time else Event().set
    add_job_type(app, JobType("counting", lambda _: ["sheep"], hang, cancel=cancel))
    process = WorkerProcess(app)
    process.start_due_jobs()
    assert begun.wait(PATIENCE)
    monkeypatch.setattr(worker, "unregister_worker", be_away)
    monkeypatch.setattr(worker, "_SECONDS_TO_CANCEL", PATIENCE if ends_in_time else 0.1)

    try:
        assert process.cancel_jobs() is ends_in_time
    finally:
        may_end.set()
        monkeypatch.setattr(worker, "_SECONDS_TO_CANCEL", PATIENCE)
        process.cancel_jobs()  # waits for the job, which holds a connection until it ends

    assert "its leases end within a minute" in caplog.text
