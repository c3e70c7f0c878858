"""A job that fails is tried again after a pause that grows, and no other job waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from checklist.db import db, now
from checklist.jobs.job_types import JobType, TryLater, add_job_type, registered_jobs
from checklist.jobs.models import Worker
from checklist.jobs.worker import WorkerProcess
from tests.jobs.worker_process import wait_until

PAUSES = [2, 4, 8, 16, 32, 60, 60]
"""Seconds before a job that failed is tried again, each time that it fails."""


class Clock:
    """The clock of a worker, which goes on only where a test turns it."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Counting:
    """A type of job that counts how often it ran, and fails so many times first."""

    def __init__(self, failures: int, error: Exception) -> None:
        self.failures, self.error = failures, error
        self.runs = 0

    def find_due(self, _: Session) -> list[str]:
        return ["sheep"]

    def run(self, _: Session, __: str) -> None:
        self.runs += 1
        if self.runs <= self.failures:
            raise self.error


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def start(app: Flask, clock: Clock) -> Iterator[Callable[[Counting], WorkerProcess]]:
    """Starts a worker that runs jobs of one type alone."""
    started: list[WorkerProcess] = []

    def start(counting: Counting) -> WorkerProcess:
        registered_jobs(app).clear()
        add_job_type(app, JobType("counting", counting.find_due, counting.run))
        started.append(WorkerProcess(app, clock))
        return started[0]

    yield start
    for process in started:
        process.cancel_jobs()


def look(process: WorkerProcess) -> None:
    """Let a worker look for due jobs, and finish those that it starts."""
    process.start_due_jobs()
    wait_until(lambda: not process._running)


@pytest.mark.parametrize("error", [OSError("full"), TryLater("the scanner is down")])
def test_a_job_that_fails_is_tried_again_after_pauses_that_double_up_to_the_longest(
    start: Callable[[Counting], WorkerProcess], clock: Clock, error: Exception
) -> None:
    counting = Counting(failures=len(PAUSES), error=error)
    process = start(counting)
    look(process)

    for failed, pause in enumerate(PAUSES, 1):
        clock.seconds += pause - 1
        look(process)
        assert counting.runs == failed
        clock.seconds += 1
        look(process)
        assert counting.runs == failed + 1


def test_a_job_that_is_due_again_after_it_ran_well_is_run_without_a_pause(
    start: Callable[[Counting], WorkerProcess],
) -> None:
    counting = Counting(failures=0, error=OSError())
    process = start(counting)

    look(process)
    look(process)

    assert counting.runs == 2


def test_a_job_that_ran_well_after_it_failed_waits_the_first_pause_when_it_fails_again(
    start: Callable[[Counting], WorkerProcess], clock: Clock
) -> None:
    counting = Counting(failures=2, error=OSError())
    process = start(counting)
    for pause in (0, *PAUSES[:2]):
        clock.seconds += pause
        look(process)
    assert counting.runs == 3

    counting.failures = 4
    look(process)
    clock.seconds += PAUSES[0]
    look(process)

    assert counting.runs == 5


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
