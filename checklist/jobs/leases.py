"""Which worker has what in hand, so that nothing is done twice and nothing is left lying."""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from checklist.db import advisory_lock, begin_write, db, now
from checklist.jobs.job_types import JobType
from checklist.jobs.models import Lease, Worker

_GONE_AFTER = timedelta(seconds=60)
_FORGOTTEN_AFTER = timedelta(days=1)

log = logging.getLogger(__name__)


def sign_on(session: Session) -> UUID:
    """Note that a worker begins; its id from now on."""
    begin_write(session)
    worker = Worker()
    session.add(worker)
    session.execute(delete(Worker).where(Worker.seen_at < now() - _FORGOTTEN_AFTER))
    session.commit()
    return worker.id


def be_seen(session: Session, worker_id: UUID, busy_with: Collection[tuple[str, str]]) -> None:
    """Note that a worker is there still, and let go of what it is not busy with after all."""
    begin_write(session)
    moment = now()
    session.merge(Worker(id=worker_id, seen_at=moment))
    taken_before = Lease.since < moment - _GONE_AFTER
    for one in session.scalars(select(Lease).where(Lease.worker_id == worker_id, taken_before)):
        if (one.work, one.subject) not in busy_with:
            session.delete(one)
    session.commit()


def sign_off(session: Session, worker_id: UUID) -> None:
    """Note that a worker has ended; what it had in hand is free at once."""
    begin_write(session)
    session.execute(delete(Lease).where(Lease.worker_id == worker_id))
    session.execute(delete(Worker).where(Worker.id == worker_id))
    session.commit()


def take(session: Session, worker_id: UUID, work: str, subject: str) -> bool:
    """Take a piece of work in hand, unless a worker that is still seen has it. Commits."""
    advisory_lock(session, f"{work} {subject}")
    held = session.get(Lease, (work, subject))
    if held is not None and not _is_gone(session, held.worker_id):
        session.rollback()
        return False
    session.merge(Lease(work=work, subject=subject, worker_id=worker_id, since=now()))
    session.commit()
    return True


def let_go(session: Session, worker_id: UUID, work: str, subject: str) -> None:
    """Put a piece of work down, unless another worker has it by now. Commits."""
    begin_write(session)
    session.execute(
        delete(Lease).where(
            Lease.work == work, Lease.subject == subject, Lease.worker_id == worker_id
        )
    )
    session.commit()


def held(session: Session, work: str) -> set[str]:
    """What of a kind of work is in the hands of workers that are still seen."""
    subjects = (
        select(Lease.subject)
        .join(Worker, Lease.worker_id == Worker.id)
        .where(Lease.work == work, Worker.seen_at >= now() - _GONE_AFTER)
    )
    return set(session.scalars(subjects))


def to_do(session: Session, work: JobType) -> list[str]:
    """What of a kind of work is undone and in nobody's hands. Ends the read."""
    in_hand = held(session, work.name)
    found = [subject for subject in work.undone(session) if subject not in in_hand]
    session.rollback()
    return found


def is_in_hand(session: Session, work: str, subject: str) -> bool:
    """Say whether a worker that is still seen has this in hand."""
    return subject in held(session, work)


def is_anybody_at_work(session: Session) -> bool:
    """Say whether any worker is still seen."""
    seen_at = session.scalar(select(func.max(Worker.seen_at)))
    return seen_at is not None and seen_at >= now() - _GONE_AFTER


def run_job(app: Flask, worker_id: UUID, work: JobType, subject: str) -> None:
    """Do a piece of work unless another worker has it in hand, and put it down in any case."""
    with app.app_context():
        if not take(db.session, worker_id, work.name, subject):
            return
        try:
            work.do(db.session, subject)
        except Exception:
            log.exception("Work broke off: %s", work.name)
        finally:
            db.session.rollback()
            let_go(db.session, worker_id, work.name, subject)


def _is_gone(session: Session, worker_id: UUID) -> bool:
    """Say whether a worker has not been seen for so long that it must have ended."""
    seen_at = session.scalar(select(Worker.seen_at).where(Worker.id == worker_id))
    return seen_at is None or seen_at < now() - _GONE_AFTER
