"""A worker's shift: it heeds nudges, sweeps each minute, and is seen until it ends."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock, Thread
from typing import Any

from flask import Flask

from checklist.db import db
from checklist.jobs.job_types import JobType, registered_jobs
from checklist.jobs.leases import be_seen, run_job, sign_off, sign_on, to_do
from checklist.jobs.queue import open_queue

_BETWEEN_SIGHTINGS = 10.0
_BETWEEN_SWEEPS = 60.0
_LONGEST_REST = 0.5

log = logging.getLogger(__name__)


class WorkerProcess:
    """What one worker process has in hand; whether a nudge came for it again meanwhile."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.kinds = registered_jobs(app)
        self.is_told_to_end = False
        self.ending = Event()
        self.busy_with: dict[tuple[str, str], bool] = {}
        self.lock = Lock()
        self.hands = {
            name: ThreadPoolExecutor(work.at_once, thread_name_prefix=name)
            for name, work in self.kinds.items()
        }
        with app.app_context():
            self.worker_id = sign_on(db.session)

    def heed(self, work: str, subject: str) -> None:
        """Take on what a nudge names; where it is in hand, look at it again afterwards."""
        if work in self.kinds:
            self.take_on(work, [subject], is_nudged=True)

    def take_on(self, work: str, subjects: Iterable[str], *, is_nudged: bool = False) -> None:
        """Take on work that this process has not in hand already."""
        for subject in subjects:
            with self.lock:
                is_new = (work, subject) not in self.busy_with
                if is_new or is_nudged:
                    self.busy_with[work, subject] = not is_new
            if is_new:
                self.hands[work].submit(self.see_to, self.kinds[work], subject)

    def see_to(self, work: JobType, subject: str) -> None:
        """Do a piece of work, again where a nudge came for it while it was in hand."""
        is_nudged = True
        while is_nudged and not self.ending.is_set():
            try:
                run_job(self.app, self.worker_id, work, subject)
            except Exception:
                log.exception("Work could not be taken or put down: %s", work.name)
            with self.lock:
                is_nudged = self.busy_with.pop((work.name, subject))
                if is_nudged:
                    self.busy_with[work.name, subject] = False

    def sweep(self) -> None:
        """Take on all that is undone and in nobody's hands."""
        with self.app.app_context():
            for name, work in self.kinds.items():
                self.take_on(name, to_do(db.session, work))

    def keep_watch(self) -> None:
        """Be seen and sweep, whatever happens, until the shift ends."""
        next_sweep = time.monotonic()
        while not self.ending.is_set():
            try:
                with self.lock:
                    busy_with = set(self.busy_with)
                with self.app.app_context():
                    be_seen(db.session, self.worker_id, busy_with)
                if time.monotonic() >= next_sweep:
                    next_sweep = time.monotonic() + _BETWEEN_SWEEPS
                    self.sweep()
            except Exception:
                log.exception("A sweep broke off; the next one comes")
            self.ending.wait(_BETWEEN_SIGHTINGS)

    def run(self) -> None:
        """Work until told to end; what is in hand is put down, for whoever works next."""
        consumer = self.heed_nudges()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: self.end())
        watch = Thread(target=self.keep_watch, name="watch", daemon=True)
        watch.start()
        while not self.is_told_to_end:
            time.sleep(_LONGEST_REST)
            if consumer is not None:
                consumer.check_worker_health()
        self.ending.set()
        if consumer is not None:
            consumer.stop(graceful=True)
        watch.join()
        self.put_down()

    def heed_nudges(self) -> Any:
        """Start reading the queue; where that fails, the sweeps do without."""
        try:
            queue = open_queue(self.app.extensions["settings"], self.heed)
            consumer = queue.huey.create_consumer(periodic=False, max_delay=_LONGEST_REST)
            consumer.start()
        except Exception:
            log.exception("The queue cannot be read: work is found by sweeps alone")
            return None
        return consumer

    def end(self) -> None:
        """Have the shift end soon. No more than a note, as it may come at any moment."""
        self.is_told_to_end = True

    def put_down(self) -> None:
        """Break off what is in hand, so that another worker can have it at once."""
        for name, hands in self.hands.items():
            hands.shutdown(wait=False, cancel_futures=True)
            self.kinds[name].break_off()
        for hands in self.hands.values():
            hands.shutdown(wait=True)
        with self.app.app_context():
            sign_off(db.session, self.worker_id)


def do_all(app: Flask) -> int:
    """Do all that is undone now, one after the other, and end; how many pieces there were."""
    done = 0
    with app.app_context():
        worker_id = sign_on(db.session)
        for work in registered_jobs(app).values():
            found = to_do(db.session, work)
            for subject in found:
                run_job(app, worker_id, work, subject)
            done += len(found)
        sign_off(db.session, worker_id)
    return done
