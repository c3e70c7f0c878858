"""A real worker process, on the database and the data folder of a test."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Flask
from sqlalchemy import func, select

from checklist.db import db
from checklist.jobs.models import Worker
from checklist.registry import SETTINGS

PATIENCE = 120


def wait_until(holds: Callable[[], bool]) -> None:
    """Look again until something holds. Raises TimeoutError."""
    until = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > until:
            raise TimeoutError(holds)
        time.sleep(0.05)


def workers_seen(app: Flask) -> int:
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(Worker)) or 0


@contextmanager
def worker_of(app: Flask) -> Iterator[subprocess.Popen[bytes]]:
    """A worker that has begun; it is ended afterwards, if it has not been."""
    settings = SETTINGS.get(app)
    environment = os.environ | {
        "CHECKLIST_DATA": str(settings.data),
        "CHECKLIST_DATABASE": settings.database,
        "CHECKLIST_URL": settings.url,
    }
    before = workers_seen(app)
    command = [sys.executable, "-m", "checklist", "work"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            wait_until(lambda: workers_seen(app) > before)
            yield process
        finally:
            process.terminate()


def children_of(process: int) -> list[int]:
    """The processes that a process started and that run still."""
    threads = Path(f"/proc/{process}/task").iterdir()
    return [int(child) for one in threads for child in (one / "children").read_text().split()]


def state_of(process: int) -> str:
    """What the system says of a process: "T" is held still, "Z" has ended, "" is no more."""
    try:
        status = Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return ""
    return status.rpartition(")")[2].split()[0]


def is_running(process: int) -> bool:
    """Say whether a process has not ended: one that has may wait to be collected."""
    return state_of(process) not in ("", "Z", "X")


def hold_still(process: int) -> bool:
    """Stop a process where it stands; say whether it had not ended before."""
    os.kill(process, signal.SIGSTOP)
    wait_until(lambda: state_of(process) == "T" or not is_running(process))
    return is_running(process)
