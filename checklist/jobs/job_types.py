"""The types of job there are. What is to be done stands in the tables of the slices."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.db import begin_write, lies_ahead, now
from checklist.jobs.models import PeriodicJob
from checklist.registry import Entry

WHOLE = ""
"""The subject of a job that is not about one row: the whole of what is due is one job."""


class TryLater(Exception):
    """A job cannot be done now, as when a server it needs is down: it is tried again later."""


def _keep_running() -> None:
    """Leave a job that soon ends by itself alone."""


@dataclass(frozen=True, slots=True)
class JobType:
    """A type of job: how the due ones are found, and how one is run.

    ``find_due`` returns the subjects of the jobs that are due, and is asked every second.
    ``run`` commits its own steps, holds no lock while it is slow, looks first whether the job is
    still due, and may be called again after it was killed at any point. Where it raises, the job
    is tried again after a pause. ``cancel`` makes ``run`` return soon, since the worker is ending.
    """

    name: str
    find_due: Callable[[Session], Iterable[str]]
    run: Callable[[Session, str], None]
    at_once: int = 1
    cancel: Callable[[], None] = _keep_running


_JOB_TYPES: Entry[dict[str, JobType]] = Entry("job types", dict)


def add_job_type(app: Flask, job_type: JobType) -> None:
    """Have jobs of a type run by the workers of this service."""
    registered_jobs(app)[job_type.name] = job_type


def registered_jobs(app: Flask) -> dict[str, JobType]:
    """Return the types of job that were added, by name."""
    return _JOB_TYPES.get(app)


def periodic_job(name: str, every: timedelta, run: Callable[[Session], None]) -> JobType:
    """Make a job that is due again some time after it was run, once for all workers together."""

    def find_due(session: Session) -> list[str]:
        done_at = session.scalar(select(PeriodicJob.done_at).where(PeriodicJob.name == name))
        is_due = done_at is None or done_at <= now() - every or lies_ahead(done_at)
        return [WHOLE] if is_due else []

    def run_if_due(session: Session, _: str) -> None:
        if find_due(session):
            run(session)
            begin_write(session)
            session.merge(PeriodicJob(name=name, done_at=now()))
            session.commit()

    return JobType(name, find_due, run_if_due)
