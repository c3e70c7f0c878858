"""The processes that serve pages, where there are several: copies of the one that has started.

A copy is there at once, and shares the memory of what was loaded before it was made.
"""

from __future__ import annotations

import ctypes
import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from types import TracebackType

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""Seconds between the end of a process and the start of the next; they double while none lasts."""
LONG_ENOUGH = 60.0
"""A process that ran so many seconds was sound: its end is no sign that the next will not start."""
SECONDS_TO_END = 10
"""A process that is asked to end answers its requests or cancels its jobs; then it is killed."""
ENDED = "A process (%s) ended (%s) and is started again in %.1f seconds"
_NAME = "serve"
_STOPPING = {signal.SIGINT, signal.SIGTERM}
_MOST_ARENAS = 2
# M_ARENA_MAX of glibc's malloc.h.
_ARENA_MAX = -8

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Place:
    """The place of one process: which runs there, since when, and when the next is due."""

    process: int | None = None
    started: float = 0.0
    pause: float = FIRST_PAUSE
    due: float = 0.0


class PageProcesses:
    """Copies of this process that serve pages; one that ends is replaced, until all are stopped.

    They end however this process ends: each reads a pipe that this one alone holds open.
    """

    def __init__(self, run: Callable[[], None], count: int, drain_seconds: int) -> None:
        self._run = run
        self._drain_seconds = drain_seconds
        self._places = [_Place() for _ in range(count)]
        self._read_end, self._held_end = os.pipe()

    def __enter__(self) -> PageProcesses:
        gc.freeze()  # or the first search for garbage would write to all memory that is shared
        try:
            self._look_after_all()
        except KeyboardInterrupt as stop:
            self._end_all(stop)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end_all(error)

    def keep_running(self) -> None:
        """Start another process for each that ends, for ever."""
        while True:
            self._look_after_all()
            time.sleep(FIRST_PAUSE)

    def _end_all(self, why: BaseException | None) -> None:
        """End all of them together: they answer what they have begun, or are killed.

        SIGTERM leaves them the time in which they say that they stop; Ctrl-C and a fault do not.
        """
        number = signal.SIGTERM if why and why.args == (signal.SIGTERM,) else signal.SIGINT
        running = {place.process for place in self._places if place.process is not None}
        for process in running:
            os.kill(process, number)
        drains = self._drain_seconds if number is signal.SIGTERM else 0
        until = time.monotonic() + drains + SECONDS_TO_END
        while running and time.monotonic() < until:
            running -= {process for process in running if _find_outcome(process) is not None}
            time.sleep(0.02)
        for process in running:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)

    def _look_after_all(self) -> None:
        for place in self._places:
            if place.process is not None and (outcome := _find_outcome(place.process)):
                _plan_next(place, outcome)
            if place.process is None and time.monotonic() >= place.due:
                self._start(place)

    def _start(self, place: _Place) -> None:
        """Copy this process, and serve pages in the copy."""
        # A signal that came while Python makes the copy would be told of and then forgotten.
        signal.pthread_sigmask(signal.SIG_BLOCK, _STOPPING)
        process = os.fork()
        if process:
            place.process, place.started = process, time.monotonic()
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPPING)
            return
        # What the process above still has to do is not the copy's: it ends here, whatever happens.
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPPING)
            os.close(self._held_end)
            os.setsid()  # Ctrl-C is for the process above alone
            end_with_pipe(self._read_end, lambda: os.kill(os.getpid(), signal.SIGINT))
            self._run()
        except KeyboardInterrupt:
            os._exit(0)
        except BaseException:
            log.exception("A process that serves pages broke off")
            os._exit(1)
        os._exit(0)


def run_apart(work: Callable[[], None]) -> None:
    """Do something in a copy of this process, and exit as the copy did where it exits or fails.

    What the copy loads and starts ends with it.
    """
    process = os.fork()
    if process:
        _, status = os.waitpid(process, 0)
        if status:
            sys.exit(1)
        return
    try:
        work()
    except SystemExit as end:
        sys.stderr.write(f"{end}\n")
        sys.stderr.flush()
        os._exit(1)
    except BaseException:
        log.exception("What was to be done before the pages are served broke off")
        os._exit(1)
    os._exit(0)


def end_with_pipe(read_end: int, stop: Callable[[], None]) -> None:
    """Stop a process when the one that started it closes a pipe, or is gone."""

    def wait() -> None:
        while os.read(read_end, 1):
            pass
        stop()

    Thread(target=wait, name="parent", daemon=True).start()


def limit_arenas() -> None:
    """Let glibc keep few arenas, else up to eight a core, each with what its threads freed."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library has no such setting
            ctypes.CDLL(None).mallopt(_ARENA_MAX, _MOST_ARENAS)


def _find_outcome(process: int) -> str | None:
    """Find how a process ended, for the log; None while it runs."""
    ended, status = os.waitpid(process, os.WNOHANG)
    return f"exit code {os.waitstatus_to_exitcode(status)}" if ended else None


def _plan_next(place: _Place, outcome: str) -> None:
    """Plan when the next process starts in the place of one that ended."""
    now = time.monotonic()
    if now - place.started > LONG_ENOUGH:
        place.pause = FIRST_PAUSE
    log.error(ENDED, _NAME, outcome, place.pause)
    place.process, place.due = None, now + place.pause
    place.pause = min(2 * place.pause, LONGEST_PAUSE)
