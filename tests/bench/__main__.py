"""Measures each budget beside its yardstick and prints the table; it judges and never fails."""

from __future__ import annotations

import logging
import sys
import tempfile
import traceback
from pathlib import Path

from tests.bench.asking import asking_again, asking_over_the_wire
from tests.bench.assessing import pages
from tests.bench.crowding import crowding
from tests.bench.drafting import drafting
from tests.bench.growing import growing
from tests.bench.printing import beside_chromium, printing
from tests.bench.saving import saving
from tests.bench.starting import loading, starting

MEASUREMENTS = [
    starting, loading, crowding, pages, drafting, saving, growing, printing,
    beside_chromium, asking_again, asking_over_the_wire,
]  # fmt: skip


def main() -> None:
    """Print what is measured, one line each, as it becomes known."""
    logging.disable()
    for measure in MEASUREMENTS:
        with tempfile.TemporaryDirectory(prefix="checklist-") as folder:
            try:
                for line in measure(Path(folder)):
                    print(line, flush=True)
            except Exception:  # noqa: BLE001  # one that breaks must not hide the others
                traceback.print_exc(file=sys.stderr)
                print(f"{measure.__name__} could not be measured", flush=True)


main()
