"""A ZIP is written in pieces, however much evidence there is."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

from tests.exchange.zip_cases import write_zip

MEGABYTE = 1024 * 1024


def test_a_zip_of_300_files_of_a_megabyte_takes_less_than_five_to_write(tmp_path: Path) -> None:
    contents = [b"a" * MEGABYTE] * 300
    tracemalloc.start()

    write_zip(tmp_path / "evidence.zip", contents)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (tmp_path / "evidence.zip").stat().st_size > 300 * MEGABYTE
    assert peak < 5 * MEGABYTE
