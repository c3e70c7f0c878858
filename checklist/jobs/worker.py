"""A worker process: it looks for due jobs every second, and runs a few of each type at once."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event, Lock

from flask import Flask

from checklist.db import db
from checklist.jobs.clock_watch import ClockWatch
from checklist.jobs.job_types import JobType, registered_jobs
from checklist.jobs.leases import (
    find_free_jobs,
    register_worker,
    run_job,
    send_heartbeat,
    unregister_worker,
)

# To look costs a few milliseconds, and a second is no wait for a report: docs/decisions/09-jobs.md.
_SECONDS_BETWEEN_LOOKS = 1.0
SECONDS_BETWEEN_HEARTBEATS = 10.0
"""A sixth of the time after which a worker counts as gone."""
# After the clock was set, other workers count as gone or alive wrongly until they send theirs.
_SECONDS_TO_SETTLE = 2 * SECONDS_BETWEEN_HEARTBEATS
# A job that fails is tried again soon, as most failures pass, and then ever more seldom.
_FIRST_PAUSE, _LONGEST_PAUSE = 2.0, 60.0
# A job that waits for another server cannot be cancelled, and may wait for minutes. Less than the
# time after which `checklist serve` kills its worker, so that another one may run the job at once.
_SECONDS_TO_CANCEL = 8.0

log = logging.getLogger(__name__)

Job = tuple[str, str]
"""A job by the name of its type, and its subject."""


@dataclass(slots=True)
class _Retry:
    """When a job that failed is tried again, by the process's own clock, and after what pause."""

    not_before: float
    pause: float


class WorkerProcess:
    """The jobs that one process runs, and those that failed and wait to be tried again."""

    def __init__(self, app: Flask, clock: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._clock = clock
        self._job_types = registered_jobs(app)
        self._stopping = Event()
        self._running: set[Job] = set()
        self._retries: dict[Job, _Retry] = {}
        self._lock = Lock()
        self._under_way: set[Future[None]] = set()
        self._pools = {
            name: ThreadPoolExecutor(job_type.at_once, thread_name_prefix=name)
            for name, job_type in self._job_types.items()
        }
        with app.app_context():
            self.worker_id = register_worker(db.session)

    def run(self) -> bool:
        """Work until told to stop; the jobs under way are cancelled, for another worker to run.

        Returns whether all of them ended: else the process has to be ended over them.
        """
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: self.stop())
        next_heartbeat = settled_at = time.monotonic()
        clock = ClockWatch()
        while not self._stopping.is_set():
            try:
                if step := clock.find_step():
                    log.warning("The clock was set by %+.0f seconds", step)
                    next_heartbeat = time.monotonic()
                    settled_at = next_heartbeat + _SECONDS_TO_SETTLE
                if time.monotonic() >= next_heartbeat:
                    next_heartbeat = time.monotonic() + SECONDS_BETWEEN_HEARTBEATS
                    self.send_heartbeat()
                if time.monotonic() >= settled_at:
                    self.start_due_jobs()
            except Exception:
                log.exception("The worker could not look for jobs; it looks again in a second")
            self._stopping.wait(_SECONDS_BETWEEN_LOOKS)
        return self.cancel_jobs()

    def stop(self) -> None:
        """Have the worker stop soon. May be called from a signal handler or another thread."""
        self._stopping.set()

    def start_due_jobs(self) -> None:
        """Start the jobs that are due, that no worker runs, and whose pause is over."""
        with self._app.app_context():
            free = find_free_jobs(db.session, self._job_types.values())
        self._forget_retries_except({(job_type.name, subject) for job_type, subject in free})
        for job_type, subject in free:
            if self._claim((job_type.name, subject)):
                job = self._pools[job_type.name].submit(self._run_job, job_type, subject)
                self._under_way.add(job)
                job.add_done_callback(self._under_way.discard)

    def send_heartbeat(self) -> None:
        """Note that this process is alive, and which jobs it runs."""
        with self._lock:
            running = set(self._running)
        with self._app.app_context():
            send_heartbeat(db.session, self.worker_id, running)

    def cancel_jobs(self) -> bool:
        """Cancel what is running and drop what waits, so that another worker can run it at once.

        Returns whether all of it ended within some seconds, also where the database is away: what
        has not must not go on, as without heartbeats another worker takes its lease.
        """
        for name, pool in self._pools.items():
            pool.shutdown(wait=False, cancel_futures=True)
            self._job_types[name].cancel()
        until = time.monotonic() + _SECONDS_TO_CANCEL
        while self._under_way and time.monotonic() < until:
            time.sleep(0.02)
        try:
            with self._app.app_context():
                unregister_worker(db.session, self.worker_id)
        except Exception:
            log.exception("The worker ends and could not say so; its leases end within a minute")
        return not self._under_way

    def _claim(self, job: Job) -> bool:
        """Say whether a job is to be started now; then it counts as running."""
        with self._lock:
            retry = self._retries.get(job)
            if job in self._running or (retry and self._clock() < retry.not_before):
                return False
            self._running.add(job)
        return True

    def _run_job(self, job_type: JobType, subject: str) -> None:
        job = (job_type.name, subject)
        has_failed = True
        try:
            if not self._stopping.is_set():
                has_failed = run_job(self._app, self.worker_id, job_type, subject)
        except Exception:
            log.exception("The lease of a job could not be taken or ended: %s", job_type.name)
        finally:
            with self._lock:
                self._running.discard(job)
                self._note_outcome(job, has_failed=has_failed)

    def _note_outcome(self, job: Job, *, has_failed: bool) -> None:
        """Double the pause before a job that failed is tried again; forget it of one that ran."""
        before = self._retries.pop(job, None)
        if has_failed:
            pause = min(before.pause * 2, _LONGEST_PAUSE) if before else _FIRST_PAUSE
            self._retries[job] = _Retry(self._clock() + pause, pause)

    def _forget_retries_except(self, due: set[Job]) -> None:
        """Forget the pauses of jobs that are no longer due: another worker ran them."""
        with self._lock:
            for job in self._retries.keys() - due - self._running:
                del self._retries[job]


def run_due_jobs(app: Flask) -> int:
    """Run all jobs that are due, one after the other; return how many there were."""
    count = 0
    with app.app_context():
        worker_id = register_worker(db.session)
        for job_type in registered_jobs(app).values():
            for _, subject in find_free_jobs(db.session, [job_type]):
                run_job(app, worker_id, job_type, subject)
                count += 1
        unregister_worker(db.session, worker_id)
    return count
