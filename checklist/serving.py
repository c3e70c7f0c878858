"""Serves the pages, in one process or several, with a worker beside them; all end together."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from socket import socket
from threading import Event, Thread
from types import FrameType

from flask import Flask
from waitress.server import BaseWSGIServer, MultiSocketServer

from checklist import web_server
from checklist.accounts.session import find_person_by_cookies
from checklist.db import db
from checklist.outages import UNAVAILABLE
from checklist.page_processes import (
    ENDED,
    FIRST_PAUSE,
    LONG_ENOUGH,
    LONGEST_PAUSE,
    SECONDS_TO_END,
    PageProcesses,
    limit_arenas,
)
from checklist.registry import SETTINGS
from checklist.web import upload_limits
from checklist.web.access import find_page_rules
from checklist.web.health import tell_of_stop

# Of glibc, which else keeps up to eight arenas a core, each with what its threads freed.
_MEMORY = {"MALLOC_ARENA_MAX": "2"}
_WORKER = ["work", "--with-parent"]
_MOST_BY_DEFAULT = 4

log = logging.getLogger(__name__)


def count_processes() -> int:
    """Count the processes that suit this machine: one for each core, and at most four."""
    return min(_MOST_BY_DEFAULT, len(os.sched_getaffinity(0)))


def build_server(app: Flask, sockets: list[socket]) -> BaseWSGIServer | MultiSocketServer:
    """Build the server of this process, of sockets that listen."""

    def find_body_limit(method: str, path: str, cookies: str) -> int:
        return _find_body_limit(app, method, path, cookies)

    return web_server.build_server(app, sockets, find_body_limit)


def has_assets(app: Flask) -> bool:
    """Say whether stylesheet and scripts were built, without which pages cannot be used."""
    return (Path(str(app.static_folder)) / "built" / "app.js").exists()


def serve(app: Flask, sockets: list[socket], *, processes: int, has_worker: bool) -> None:
    """Serve the pages until Ctrl-C or SIGTERM, even where a shell had Ctrl-C ignored.

    One process serves them itself; of several each takes connections from the same sockets.
    Before SIGTERM ends them, ``/ready`` says so for as long as is set.
    """
    _stop_by_signal()
    limit_arenas()
    worker = [_WORKER] if has_worker else []
    if processes == 1:
        with _running(worker):
            _serve_pages(app, sockets)
        return
    _close_connections(app)
    pages = PageProcesses(
        lambda: _serve_pages(app, sockets), processes, SETTINGS.get(app).drain_seconds
    )
    with suppress(KeyboardInterrupt), pages, _running(worker):
        pages.keep_running()


def _serve_pages(app: Flask, sockets: list[socket]) -> None:
    """Serve the pages in this process; a second SIGTERM stops what the first lets go on."""
    seconds = SETTINGS.get(app).drain_seconds

    def stop_soon(number: int, _: FrameType | None) -> None:
        tell_of_stop(app)
        signal.signal(number, _stop)
        signal.setitimer(signal.ITIMER_REAL, seconds)

    if seconds:
        signal.signal(signal.SIGALRM, _stop)
        signal.signal(signal.SIGTERM, stop_soon)
    build_server(app, sockets).run()


def _close_connections(app: Flask) -> None:
    """Close the connections to the database, which no two processes may share."""
    with app.app_context():
        for engine in db.engines.values():
            engine.dispose()


class ProcessSupervisor:
    """Runs a process of this service, and starts another whenever it ends too soon.

    It reads a pipe that only this process holds, so it ends however this process ends.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.stopping = Event()
        self._command = command

    def keep_running(self) -> None:
        """Start a process, and another when it ends; the pauses double while none lasts."""
        pause = FIRST_PAUSE
        while not self.stopping.is_set():
            started = time.monotonic()
            outcome = self.run_once()
            if self.stopping.is_set():
                return
            pause = FIRST_PAUSE if time.monotonic() - started > LONG_ENOUGH else pause
            log.error(ENDED, self._command[0], outcome, pause)
            self.stopping.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    def run_once(self) -> str:
        """Run the process until it ends, and return how it ended, for the log."""
        try:
            with _start(self._command) as process:
                return f"exit code {self._wait_for(process)}"
        except OSError as error:
            return str(error.strerror)

    def stop(self) -> None:
        """End the process, and start no other."""
        self.stopping.set()

    def _wait_for(self, process: subprocess.Popen[bytes]) -> int:
        """Wait until a process ends by itself or is to be stopped, and return its exit code."""
        while not self.stopping.is_set():
            with suppress(subprocess.TimeoutExpired):
                return process.wait(FIRST_PAUSE)
        return _end(process)


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


def _stop_by_signal() -> None:
    """Stop by Ctrl-C and SIGTERM. A terminal that closes ends no service."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)


def _stop(number: int, _: FrameType | None) -> None:
    """Stop as Ctrl-C does: requests under way are answered first."""
    raise KeyboardInterrupt(number)


@contextmanager
def _running(commands: Sequence[Sequence[str]]) -> Iterator[None]:
    """Keep processes running during the block, and stop all of them together at the end."""
    supervisors = [ProcessSupervisor(command) for command in commands]
    watches = [Thread(target=each.keep_running, daemon=True) for each in supervisors]
    for watch in watches:
        watch.start()
    try:
        yield
    finally:
        for supervisor in supervisors:
            supervisor.stop()
        for watch in watches:
            watch.join()


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a process that ends when this one does. Ctrl-C is for this process alone."""
    return subprocess.Popen(  # noqa: S603  # our own interpreter and module
        [sys.executable, "-m", "checklist", *command],
        stdin=subprocess.PIPE,
        start_new_session=True,
        env=_MEMORY | os.environ,
    )


def _end(process: subprocess.Popen[bytes]) -> int:
    """Ask a process to end; kill it where it does not."""
    process.terminate()
    try:
        return process.wait(SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()
