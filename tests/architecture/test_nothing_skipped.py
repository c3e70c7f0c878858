"""The suite cannot pass by leaving tests out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.reading import ROOT

SKIPPED_TEST = "import pytest\n\n@pytest.mark.skip\ndef test_left_out(): ...\n"
SKIPPED_MODULE = "import pytest\n\npytest.skip(allow_module_level=True)\n"


@pytest.mark.parametrize("source", [SKIPPED_TEST, SKIPPED_MODULE])
def test_a_skipped_test_fails_the_run(tmp_path: Path, source: str) -> None:
    test = tmp_path / "test_left_out.py"
    test.write_text(source)
    command = [sys.executable, "-m", "pytest", "-p", "tests.nothing_skipped", "--rootdir"]

    run = subprocess.run(
        [*command, str(tmp_path), str(test)],
        cwd=ROOT,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode != 0
    assert "which no test here may be" in run.stdout
