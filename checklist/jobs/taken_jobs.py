"""A job that a command runs itself, under the lease that a worker would run it under."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from uuid import UUID

from flask import Flask

from checklist.db import db
from checklist.jobs.job_types import WHOLE
from checklist.jobs.leases import register_worker, send_heartbeat, take_lease, unregister_worker
from checklist.jobs.worker import SECONDS_BETWEEN_HEARTBEATS
from checklist.outages import UNAVAILABLE, find_code

log = logging.getLogger(__name__)


@contextmanager
def take_job(app: Flask, job: str) -> Iterator[bool]:
    """Take the whole of a job until the end of the block; False where a worker runs it now.

    The command counts as a worker meanwhile, with heartbeats. Commits.
    """
    worker_id = register_worker(db.session)
    is_over = Event()
    beating = Thread(target=_send_heartbeats, args=(app, worker_id, job, is_over), daemon=True)
    beating.start()
    try:
        yield take_lease(db.session, worker_id, job, WHOLE)
    finally:
        is_over.set()
        beating.join()
        db.session.rollback()
        unregister_worker(db.session, worker_id)


def _send_heartbeats(app: Flask, worker_id: UUID, job: str, is_over: Event) -> None:
    while not is_over.wait(SECONDS_BETWEEN_HEARTBEATS):
        try:
            with app.app_context():
                send_heartbeat(db.session, worker_id, {(job, WHOLE)})
        except UNAVAILABLE as error:
            code = find_code(error) or type(error).__name__
            log.warning("A heartbeat could not be sent (%s); the next one is in seconds", code)
        except Exception:
            log.exception("A heartbeat could not be sent; the next one is in seconds")
