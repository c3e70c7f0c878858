"""Starting the service, what it holds in memory, and loading the question sets."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from checklist.core.question_sets.library import load_library
from checklist.resources import bundled
from tests.bench.measuring import Measured, each_of
from tests.bench.serving import served


def starting(folder: Path) -> Iterator[Measured]:
    """How soon the first page is there, and how much memory the process takes at start."""
    with served(folder) as service:
        yield Measured("start-up to the first page", service.seconds_to_first_page, 2, "s")
        yield Measured("memory of the web process at start", service.megabytes, 110, "MB")
        for _ in range(100):
            service.open("/accessibility")
        yield Measured("memory after 100 open pages", service.megabytes, 160, "MB")


def loading(_: Path) -> Iterator[Measured]:
    """How long it takes to read and check a question set."""
    sets = len(load_library(bundled("checklists")))
    taken = each_of(lambda: load_library(bundled("checklists")), 5, time.perf_counter)
    yield Measured("loading a question set", statistics.median(taken) / sets * 1000, 100, "ms")
