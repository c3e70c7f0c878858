"""Leases: which worker runs which job, so that none is run twice at once and none is left."""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from checklist.db import advisory_lock, begin_write, db, is_ahead, now
from checklist.jobs.job_types import JobType, TryLater
from checklist.jobs.models import Lease, Worker

# Six heartbeats missed: long enough for a machine under load, short enough for a user to wait.
_GONE_AFTER = timedelta(seconds=60)
# Rows of workers that were killed are of no use, but an operator may look for them for a day.
_FORGOTTEN_AFTER = timedelta(days=1)

log = logging.getLogger(__name__)


def register_worker(session: Session) -> UUID:
    """Note that a worker begins, and return its id. Commits."""
    begin_write(session)
    worker = Worker()
    session.add(worker)
    last_seen_at, moment = Worker.last_seen_at, now()
    is_gone = last_seen_at < moment - _FORGOTTEN_AFTER
    session.execute(delete(Worker).where(is_gone | (last_seen_at > moment + _FORGOTTEN_AFTER)))
    session.commit()
    return worker.id


def send_heartbeat(session: Session, worker_id: UUID, running: Collection[tuple[str, str]]) -> None:
    """Note that a worker is alive, and end leases of jobs it no longer runs. Commits.

    A lease outlives its job where ending it failed. A young one may be of a job about to run.
    """
    begin_write(session)
    moment = now()
    session.merge(Worker(id=worker_id, last_seen_at=moment))
    is_old = (Lease.taken_at < moment - _GONE_AFTER) | is_ahead(Lease.taken_at)
    for lease in session.scalars(select(Lease).where(Lease.worker_id == worker_id, is_old)):
        if (lease.job_type, lease.subject) not in running:
            session.delete(lease)
    session.commit()


def unregister_worker(session: Session, worker_id: UUID) -> None:
    """Note that a worker has ended: its leases end at once. Commits."""
    begin_write(session)
    session.execute(delete(Lease).where(Lease.worker_id == worker_id))
    session.execute(delete(Worker).where(Worker.id == worker_id))
    session.commit()


def take_lease(session: Session, worker_id: UUID, job: str, subject: str) -> bool:
    """Take the lease of a job, unless a worker that is alive holds it. Commits."""
    advisory_lock(session, f"{job} {subject}")
    held = session.get(Lease, (job, subject))
    if held is not None and not _is_gone(session, held.worker_id):
        session.rollback()
        return False
    session.merge(Lease(job_type=job, subject=subject, worker_id=worker_id, taken_at=now()))
    session.commit()
    return True


def end_lease(session: Session, worker_id: UUID, job: str, subject: str) -> None:
    """End the lease of a job, unless another worker holds it by now. Commits."""
    begin_write(session)
    session.execute(
        delete(Lease).where(
            Lease.job_type == job, Lease.subject == subject, Lease.worker_id == worker_id
        )
    )
    session.commit()


def leased_jobs(session: Session) -> set[tuple[str, str]]:
    """Return the jobs, by type and subject, that workers which are alive hold a lease of."""
    moment = now()
    is_alive = Worker.last_seen_at.between(moment - _GONE_AFTER, moment + _GONE_AFTER)
    leases = (
        select(Lease.job_type, Lease.subject)
        .join(Worker, Lease.worker_id == Worker.id)
        .where(is_alive)
    )
    return {(job, subject) for job, subject in session.execute(leases)}


def is_leased(session: Session, job: str, subject: str) -> bool:
    """Say whether a worker that is alive runs this job."""
    return (job, subject) in leased_jobs(session)


def is_any_worker_alive(session: Session) -> bool:
    """Say whether there is a worker that sent a heartbeat lately."""
    moment = now()
    alive = select(func.count()).where(
        Worker.last_seen_at.between(moment - _GONE_AFTER, moment + _GONE_AFTER)
    )
    return bool(session.scalar(alive))


def find_free_jobs(session: Session, job_types: Collection[JobType]) -> list[tuple[JobType, str]]:
    """Return the jobs that are due and that no worker runs. Ends the read."""
    leased = leased_jobs(session)
    free = [
        (job_type, subject)
        for job_type in job_types
        for subject in job_type.find_due(session)
        if (job_type.name, subject) not in leased
    ]
    session.rollback()
    return free


def run_job(app: Flask, worker_id: UUID, job_type: JobType, subject: str) -> bool:
    """Run a job unless another worker runs it; say whether it is to be tried again later.

    The lease ends however the job ended.
    """
    with app.app_context():
        if not take_lease(db.session, worker_id, job_type.name, subject):
            return False
        try:
            job_type.run(db.session, subject)
        except TryLater as reason:
            log.warning("Job %s waits: %s", job_type.name, reason)
            return True
        except Exception:
            log.exception("Job %s broke off", job_type.name)
            return True
        finally:
            db.session.rollback()
            end_lease(db.session, worker_id, job_type.name, subject)
    return False


def _is_gone(session: Session, worker_id: UUID) -> bool:
    """Say whether a worker has missed so many heartbeats that it must have ended.

    One whose last heartbeat lies ahead sends another soon, or ended before the clock was set back.
    """
    last_seen_at = session.scalar(select(Worker.last_seen_at).where(Worker.id == worker_id))
    return last_seen_at is None or abs(last_seen_at - now()) > _GONE_AFTER
