"""The kinds of work there are. What is to be done stands in the tables of the slices."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.db import begin_write, now
from checklist.jobs.models import Routine

NOTHING_IN_PARTICULAR = ""


def _carry_on() -> None:
    """Leave work that is soon done alone."""


@dataclass(frozen=True, slots=True)
class JobType:
    """A kind of work: how what is undone is found, and how a piece of it is done.

    ``do`` commits its own steps, holds nothing while it is slow, looks first whether there is
    still something to do, and may be called again after it was killed at any point.
    ``break_off`` is called when the worker ends, so that ``do`` returns soon.
    """

    name: str
    undone: Callable[[Session], Iterable[str]]
    do: Callable[[Session, str], None]
    at_once: int = 1
    break_off: Callable[[], None] = _carry_on


def add_job_type(app: Flask, work: JobType) -> None:
    """Have a kind of work done by the workers of this service."""
    registered_jobs(app)[work.name] = work


def registered_jobs(app: Flask) -> dict[str, JobType]:
    """The kinds of work that were added, by name."""
    kinds: dict[str, JobType] = app.extensions.setdefault("work", {})
    return kinds


def periodic_job(name: str, every: timedelta, do: Callable[[Session], None]) -> JobType:
    """Work that is due again some time after it was done, once for all workers together."""

    def due(session: Session) -> list[str]:
        done_at = session.scalar(select(Routine.done_at).where(Routine.name == name))
        is_due = done_at is None or done_at <= now() - every
        return [NOTHING_IN_PARTICULAR] if is_due else []

    def do_if_due(session: Session, _: str) -> None:
        if due(session):
            do(session)
            begin_write(session)
            session.merge(Routine(name=name, done_at=now()))
            session.commit()

    return JobType(name, due, do_if_due)
