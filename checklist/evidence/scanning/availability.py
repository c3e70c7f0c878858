"""Whether the virus scanner answers, as pages say it before files are chosen."""

from __future__ import annotations

from threading import Lock, Thread
from time import monotonic

from flask import Flask

from checklist.evidence.scanning.clamd import Scanner
from checklist.registry import Entry

_SECONDS_BETWEEN_QUESTIONS = 30.0
"""What a page says of the scanner is at most so old."""

# A scanner that is well answers within milliseconds, and a person waits for the page meanwhile.
_SECONDS_TO_WAIT = 0.5


class ScannerAvailability:
    """Knows whether a scanner answers, and asks it twice a minute at most, in each process.

    It is asked apart from the page, which waits for a moment only: one that hangs, or whose name is
    looked up for long, counts as away meanwhile. Without a scanner none is away.
    """

    def __init__(self, scanner: Scanner | None) -> None:
        self._scanner = scanner
        self._lock = Lock()
        self._asked_at = 0.0
        self._asking: Thread | None = None
        self._answers = False

    def is_away(self) -> bool:
        """Say whether the scanner does not answer."""
        if self._scanner is None:
            return False
        with self._lock:
            asking = self._asking
            if asking is None or not (asking.is_alive() or self._is_fresh()):
                asking = Thread(target=self._ask, args=(self._scanner,), daemon=True)
                asking.start()
                self._asking, self._asked_at = asking, monotonic()
            until = self._asked_at + _SECONDS_TO_WAIT
        asking.join(max(0.0, until - monotonic()))
        return asking.is_alive() or not self._answers

    def _is_fresh(self) -> bool:
        return monotonic() < self._asked_at + _SECONDS_BETWEEN_QUESTIONS

    def _ask(self, scanner: Scanner) -> None:
        self._answers = scanner.answers()


_AVAILABILITY: Entry[ScannerAvailability] = Entry("scanner availability")


def register(app: Flask, scanner: Scanner | None) -> None:
    """Have pages know whether the scanner that is set does not answer."""
    _AVAILABILITY.set(app, ScannerAvailability(scanner))
    app.jinja_env.globals["is_scanner_away"] = is_scanner_away


def is_scanner_away() -> bool:
    """Say whether a scanner is set and does not answer."""
    return _AVAILABILITY.get().is_away()
