"""Serving the pages, with a worker beside them that is started, watched and stopped with them."""

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

_THREADS = 8
_CONNECTIONS = 800
"""Far more than people need, as some are held by whoever sends slowly; each takes an open file."""

_SECONDS_TO_END = 10
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
_LONG_ENOUGH = 60.0
_WITH_PARENT = "--with-parent"

log = logging.getLogger(__name__)


def listen(app: Flask, host: str, port: int) -> BaseWSGIServer | MultiSocketServer:
    """Take a port for the service. Raises OSError where it cannot be had."""
    return create_server(
        app,
        host=host,
        port=port,
        threads=_THREADS,
        connection_limit=_CONNECTIONS,
        asyncore_use_poll=True,
        ident="",
    )


def serve(server: BaseWSGIServer | MultiSocketServer, *, has_worker: bool) -> None:
    """Serve the pages until Ctrl-C or SIGTERM, though a shell had the first ignored."""
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, _stop)
    with _worker_beside() if has_worker else _nobody_beside():
        server.run()


class Beside:
    """A worker process, started again whenever it ends before it should.

    It reads a pipe that only this process holds, so that it ends however this process does.
    """

    def __init__(self) -> None:
        self.stopping = Event()

    def keep_running(self) -> None:
        """Start a worker, and another when it ends; the pauses grow while none lasts."""
        pause = FIRST_PAUSE
        while not self.stopping.is_set():
            begun = time.monotonic()
            how = self.work_once()
            if self.stopping.is_set():
                return
            pause = FIRST_PAUSE if time.monotonic() - begun > _LONG_ENOUGH else pause
            log.error("The worker ended (%s) and is started again in %.1f seconds", how, pause)
            self.stopping.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    def work_once(self) -> str:
        """Have a worker work until it ends; how it did."""
        try:
            with _start_worker() as process:
                return f"exit code {self.await_end(process)}"
        except OSError as error:
            return str(error.strerror)

    def await_end(self, process: subprocess.Popen[bytes]) -> int:
        """How a worker ended, by itself or because it was to."""
        while not self.stopping.is_set():
            with suppress(subprocess.TimeoutExpired):
                return process.wait(FIRST_PAUSE)
        return _end(process)

    def stop(self) -> None:
        """Have the worker end, and start no other."""
        self.stopping.set()


def end_with_parent(end_shift: Callable[[], None]) -> None:
    """Have a shift end when whoever started this process closes the pipe, or is no more."""

    def wait() -> None:
        while os.read(0, 1):
            pass
        end_shift()

    Thread(target=wait, name="parent", daemon=True).start()


def _stop(_: int, __: FrameType | None) -> None:
    """Stop like Ctrl-C does: requests under way are answered first."""
    raise KeyboardInterrupt


@contextmanager
def _nobody_beside() -> Iterator[None]:
    """Serve alone: somebody runs `checklist work` elsewhere."""
    yield


@contextmanager
def _worker_beside() -> Iterator[None]:
    """Keep a worker running beside what is done meanwhile, and stop it in the end."""
    beside = Beside()
    watch = Thread(target=beside.keep_running, name="worker", daemon=True)
    watch.start()
    try:
        yield
    finally:
        beside.stop()
        watch.join()


def _start_worker() -> subprocess.Popen[bytes]:
    """Start a worker that ends when this process does. Ctrl-C is not for it, but for us."""
    command = [sys.executable, "-m", "checklist", "work", _WITH_PARENT]
    return subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603  # our own interpreter and module


def _end(process: subprocess.Popen[bytes]) -> int:
    """Ask a worker to end, which puts down what it has in hand; kill it where it does not."""
    process.terminate()
    try:
        return process.wait(_SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()
