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
from pathlib import Path
from threading import Event, Thread
from types import FrameType

from flask import Flask
from waitress.server import BaseWSGIServer, MultiSocketServer

from checklist import web_server
from checklist.accounts.session import find_person_by_cookies
from checklist.outages import UNAVAILABLE
from checklist.registry import SETTINGS
from checklist.web import upload_limits
from checklist.web.access import find_page_rules

# A worker that is asked to end cancels its jobs, which takes a second; then it is killed.
_SECONDS_TO_END = 10
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
# A worker that ran this long was sound: its end is no sign that the next one will not start.
_LONG_ENOUGH = 60.0
_WITH_PARENT = "--with-parent"

log = logging.getLogger(__name__)


def listen(app: Flask, host: str, port: int) -> BaseWSGIServer | MultiSocketServer:
    """Listen on a port. Raises OSError where it cannot be had."""

    def find_body_limit(method: str, path: str, cookies: str) -> int:
        return _find_body_limit(app, method, path, cookies)

    return web_server.listen(app, host, port, find_body_limit)


def has_assets(app: Flask) -> bool:
    """Say whether stylesheet and scripts were built, without which pages cannot be used."""
    return (Path(str(app.static_folder)) / "built" / "app.js").exists()


def serve(server: BaseWSGIServer | MultiSocketServer, *, has_worker: bool) -> None:
    """Serve the pages until Ctrl-C or SIGTERM, even where a shell had Ctrl-C ignored."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)  # a terminal that closes ends no service
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


def _find_body_limit(app: Flask, method: str, path: str, cookies: str) -> int:
    """Find the largest body of a request by its headers: that of uploads only for who may upload.

    It is asked where connections are read, so it asks the database only where a path takes files.
    Where that cannot be reached, the application tells it with all that was typed.
    """
    endpoint = upload_limits.find_endpoint(
        app, method, path.encode("latin-1").decode(errors="replace")
    )
    if not find_page_rules(app, endpoint).accepts_files:
        return int(app.config["MAX_CONTENT_LENGTH"])
    try:
        return upload_limits.find_limit(app, endpoint, find_person_by_cookies(app, cookies))
    except UNAVAILABLE:
        return SETTINGS.get(app).limits.request


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
