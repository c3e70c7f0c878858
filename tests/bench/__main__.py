"""Measures each budget beside its yardstick and prints the table; it judges and never fails."""

from __future__ import annotations

import argparse
import logging
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from tests.bench import wire_requests
from tests.bench.asking import asking_again, asking_over_the_wire
from tests.bench.assessing import pages
from tests.bench.crowding import crowding
from tests.bench.drafting import drafting
from tests.bench.exhibits_and_pages import measure_exhibits, measure_home
from tests.bench.first_visit import measure_first_visit
from tests.bench.growing import growing
from tests.bench.inspecting import comparing, inspecting
from tests.bench.judging_pages import judging
from tests.bench.measuring import Measured
from tests.bench.printing import beside_chromium, printing
from tests.bench.report_sizes import measure_report_sizes
from tests.bench.saving import saving
from tests.bench.starting import loading, starting

PARTS: dict[str, Callable[[Path], Iterable[Measured]]] = {
    "start": starting,
    "sets": loading,
    "visit": measure_first_visit,
    "crowd": crowding,
    "pages": pages,
    "judging": judging,
    "exhibits": measure_exhibits,
    "home": measure_home,
    "drafts": drafting,
    "saves": saving,
    "processes": wire_requests.measure_processes,
    "growth": growing,
    "inspectors": inspecting,
    "across forces": comparing,
    "report": printing,
    "chromium": beside_chromium,
    "sizes": measure_report_sizes,
    "again": asking_again,
    "asked": asking_over_the_wire,
}


def main() -> None:
    """Print what is measured, one line each, as it becomes known."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}, memory")
    parser.add_argument("--requests", type=int, default=wire_requests.REQUESTS)
    options = parser.parse_args()
    parts = PARTS | {"memory": partial(wire_requests.measure_memory, requests=options.requests)}
    if unknown := set(options.parts) - set(parts):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    logging.disable()
    names = options.parts or list(parts)
    if len(names) == 1:
        print_part(names[0], parts[names[0]])
        return
    for name in names:  # a child begins with the memory of its parent: each part has a small one
        requests = ["--requests", str(options.requests)]
        subprocess.run([sys.executable, "-m", "tests.bench", name, *requests], check=False)


def print_part(name: str, measure: Callable[[Path], Iterable[Measured]]) -> None:
    """Print the lines of one part, measured in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="checklist-") as folder:
        try:
            for line in measure(Path(folder)):
                print(line, flush=True)
        except Exception:  # noqa: BLE001  # one that breaks must not hide the others
            traceback.print_exc(file=sys.stderr)
            print(f"{name} could not be measured", flush=True)


main()
