"""The nudge that there is work: quick to give, and no harm done where it is lost."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from flask import Flask, current_app

if TYPE_CHECKING:
    from checklist.jobs.queue import Queue

log = logging.getLogger(__name__)


def notify_workers(work: str, subject: str = "") -> None:
    """Tell the workers, after a commit, what there is to do. Never fails: a sweep finds it too."""
    try:
        _queue_of(current_app).put(work, subject)
    except Exception:
        log.exception("A nudge was lost; the next sweep finds the work")


def close_queue(app: Flask) -> None:
    """Let go of the queue, where a nudge was ever left in it."""
    queue: Queue | None = app.extensions.pop("queue", None)
    if queue is not None:
        queue.close()


def _queue_of(app: Flask) -> Queue:
    """The queue that nudges are left in, opened when the first is."""
    from checklist.jobs.queue import open_queue  # what never nudges need not load it

    queue: Queue | None = app.extensions.get("queue")
    if queue is None:
        queue = app.extensions["queue"] = open_queue(app.extensions["settings"], _leave_alone)
    return queue


def _leave_alone(work: str, subject: str) -> None:
    """Do nothing about a nudge: where pages are served, nobody takes one."""
