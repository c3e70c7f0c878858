"""Serves the pages, with a worker process that is started, watched and stopped with them."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from types import FrameType

from flask import Flask
from waitress.server import BaseWSGIServer, MultiSocketServer, create_server

# Pages are short and mostly wait for the database; more threads would only queue for its lock.
_THREADS = 8
# Far more than people need, since slow senders hold theirs; each takes an open file of the
# 1,024 that most systems allow.
_CONNECTIONS = 800

# A worker that is asked to end cancels its jobs, which takes a second; then it is killed.
_SECONDS_TO_END = 10
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
# A worker that ran this long was sound: its end is no sign that the next one will not start.
_LONG_ENOUGH = 60.0
_WITH_PARENT = "--with-parent"

log = logging.getLogger(__name__)


def listen(app: Flask, host: str, port: int) -> BaseWSGIServer | MultiSocketServer:
    """Listen on a port. Raises OSError where it cannot be had."""
    return create_server(
        app,
        host=host,
        port=port,
        threads=_THREADS,
        connection_limit=_CONNECTIONS,
        asyncore_use_poll=True,  # select() cannot watch a file descriptor above 1,023
        ident="",  # no Server header: which server this is helps only attackers
    )


def serve(server: BaseWSGIServer | MultiSocketServer, *, has_worker: bool) -> None:
    """Serve the pages until Ctrl-C or SIGTERM, even where a shell had Ctrl-C ignored."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    with _running_worker() if has_worker else _no_worker():
        server.run()


class WorkerSupervisor:
    """Runs a worker process, and starts another whenever it ends too soon.

    The worker reads a pipe that only this process holds, so it ends however this process ends.
    """

    def __init__(self) -> None:
        self.stopping = Event()

    def keep_running(self) -> None:
        """Start a worker, and another when it ends; the pauses double while none lasts."""
        pause = FIRST_PAUSE
        while not self.stopping.is_set():
            started = time.monotonic()
            outcome = self.run_once()
            if self.stopping.is_set():
                return
            pause = FIRST_PAUSE if time.monotonic() - started > _LONG_ENOUGH else pause
            log.error("The worker ended (%s) and is started again in %.1f seconds", outcome, pause)
            self.stopping.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    def run_once(self) -> str:
        """Run a worker until it ends, and return how it ended, for the log."""
        try:
            with _start_worker() as process:
                return f"exit code {self._wait_for(process)}"
        except OSError as error:
            return str(error.strerror)

    def stop(self) -> None:
        """End the worker, and start no other."""
        self.stopping.set()

    def _wait_for(self, process: subprocess.Popen[bytes]) -> int:
        """Wait until a worker ends by itself or is to be stopped, and return its exit code."""
        while not self.stopping.is_set():
            with suppress(subprocess.TimeoutExpired):
                return process.wait(FIRST_PAUSE)
        return _end(process)


def end_with_parent(stop_worker: Callable[[], None]) -> None:
    """Stop a worker when the process that started it closes the pipe, or is gone."""

    def wait() -> None:
        while os.read(0, 1):
            pass
        stop_worker()

    Thread(target=wait, name="parent", daemon=True).start()


def _stop(_: int, __: FrameType | None) -> None:
    """Stop as Ctrl-C does: requests under way are answered first."""
    raise KeyboardInterrupt


@contextmanager
def _no_worker() -> Iterator[None]:
    """Serve pages only: `checklist work` runs elsewhere."""
    yield


@contextmanager
def _running_worker() -> Iterator[None]:
    """Keep a worker running during the block, and stop it at the end."""
    supervisor = WorkerSupervisor()
    watch = Thread(target=supervisor.keep_running, name="worker", daemon=True)
    watch.start()
    try:
        yield
    finally:
        supervisor.stop()
        watch.join()


def _start_worker() -> subprocess.Popen[bytes]:
    """Start a worker that ends when this process does. Ctrl-C is for this process alone."""
    command = [sys.executable, "-m", "checklist", "work", _WITH_PARENT]
    return subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603  # our own interpreter and module


def _end(process: subprocess.Popen[bytes]) -> int:
    """Ask a worker to end, which cancels its jobs; kill it where it does not."""
    process.terminate()
    try:
        return process.wait(_SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()
