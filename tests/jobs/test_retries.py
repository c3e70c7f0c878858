"""A job that fails is tried again after a pause that grows, and no other job waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from checklist.db import db, now
from checklist.jobs import worker
from checklist.jobs.job_types import JobType, TryLater, add_job_type, registered_jobs
from checklist.jobs.models import Worker
from checklist.jobs.worker import WorkerProcess
from tests.jobs.worker_process import wait_until

PAUSE = 0.3


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses of a test's length; that they grow to a minute is the same rule."""
    monkeypatch.setattr(worker, "_FIRST_PAUSE", PAUSE)
    monkeypatch.setattr(worker, "_LONGEST_PAUSE", 2 * PAUSE)


class Counting:
    """A type of job that notes when it ran, and fails so many times first."""

    def __init__(self, failures: int, error: Exception) -> None:
        self.failures, self.error = failures, error
        self.ran_at: list[float] = []
        self.is_done = False

    def find_due(self, _: Session) -> list[str]:
        return [] if self.is_done else ["sheep"]

    def run(self, _: Session, __: str) -> None:
        self.ran_at.append(time.monotonic())
        if len(self.ran_at) <= self.failures:
            raise self.error
        self.is_done = True

    @property
    def pauses(self) -> list[float]:
        return [after - before for before, after in zip(self.ran_at, self.ran_at[1:], strict=False)]


@pytest.fixture
def start(app: Flask) -> Iterator[Callable[[Counting], WorkerProcess]]:
    """Starts a worker that runs jobs of one type alone."""
    started: list[WorkerProcess] = []

    def start(counting: Counting) -> WorkerProcess:
        registered_jobs(app).clear()
        add_job_type(app, JobType("counting", counting.find_due, counting.run))
        started.append(WorkerProcess(app))
        return started[0]

    yield start
    for process in started:
        process.cancel_jobs()


@pytest.mark.parametrize("error", [OSError("full"), TryLater("the scanner is down")])
def test_a_job_that_fails_is_tried_again_after_pauses_that_double_up_to_the_longest(
    start: Callable[[Counting], WorkerProcess], error: Exception
) -> None:
    counting = Counting(failures=3, error=error)
    process = start(counting)

    def is_done() -> bool:
        process.start_due_jobs()
        return counting.is_done

    wait_until(is_done)

    first, second, third = counting.pauses
    assert PAUSE <= first < 2 * PAUSE <= second
    assert 2 * PAUSE <= third < 4 * PAUSE


def test_a_job_that_is_due_again_after_it_ran_well_is_run_without_a_pause(
    start: Callable[[Counting], WorkerProcess],
) -> None:
    counting = Counting(failures=0, error=OSError())
    process = start(counting)

    def has_run_again() -> bool:
        counting.is_done = False
        process.start_due_jobs()
        return len(counting.ran_at) > 1

    wait_until(has_run_again)

    assert counting.pauses[0] < PAUSE


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_worker_is_seen_from_its_heartbeat_and_gone_once_it_has_ended(app: Flask) -> None:
    registered_jobs(app).clear()  # to cancel printing would cancel it in this whole process
    process = WorkerProcess(app)
    with app.app_context():
        db.session.get_one(Worker, process.worker_id).last_seen_at = now() - timedelta(seconds=30)
        db.session.commit()

    process.send_heartbeat()

    with app.app_context():
        last_seen_at = db.session.get_one(Worker, process.worker_id).last_seen_at
        assert now() - last_seen_at < timedelta(seconds=10)
    process.cancel_jobs()
    with app.app_context():
        assert db.session.get(Worker, process.worker_id) is None
