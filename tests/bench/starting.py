"""Starting the service, what it holds in memory, and loading the question sets."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from checklist.core.question_sets.library import load_library
from checklist.resources import bundled
from tests.architecture.reading import ROOT
from tests.bench.measuring import Measured, each_of
from tests.bench.serving import served


def starting(folder: Path) -> Iterator[Measured]:
    """How soon the first page is there, and how much memory the process takes at start.

    What its tests brought along would count, so it runs where only what it needs is installed.
    """
    with served(folder, install(folder / "environment")) as service:
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


def install(folder: Path) -> str:
    """Install what the service needs, and return the interpreter that finds it."""
    uv, python = str(Path(sys.executable).with_name("uv")), str(folder / "bin" / "python")
    install = [uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", python]
    subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, str(folder)], check=True)
    subprocess.run([*install, "-r", str(ROOT / "requirements.txt")], check=True)
    subprocess.run([python, "-m", "compileall", "-q", str(ROOT / "checklist")], check=True)
    return python
