"""How missing system packages are installed where another program is installing others."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "system_packages.py"
LOCKED = "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)"


@pytest.fixture
def packages() -> ModuleType:
    """The script, which waits no time between two tries."""
    spec = importlib.util.spec_from_file_location("system_packages", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.PAUSE = 0  # type: ignore[attr-defined]  # a constant of the script
    return module


def write_command(folder: Path, *, fails: int, says: str) -> list[str]:
    """Write a command that fails so many times with a sentence, then succeeds."""
    script = folder / "apt-get"
    script.write_text(
        f'#!/bin/sh\necho x >> "{folder}/tries"\n'
        f'[ "$(wc -l < "{folder}/tries")" -gt {fails} ] && exit 0\n'
        f'echo "{says}" >&2\nexit 100\n'
    )
    script.chmod(0o755)
    return [str(script)]


def test_a_lock_of_another_program_is_waited_for(
    packages: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    command = write_command(tmp_path, fails=2, says=LOCKED)
    assert packages.run_when_free(command, os.environ)
    said = capfd.readouterr()
    assert said.out == "Another program is installing packages: waiting\n" * 2
    assert said.err == ""


def test_a_lock_that_is_never_given_back_is_not_waited_for_without_end(
    packages: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    packages.WAITS_FOR = -1  # type: ignore[attr-defined]  # a constant of the script
    command = write_command(tmp_path, fails=9, says=LOCKED)
    assert not packages.run_when_free(command, os.environ)
    assert capfd.readouterr().err == f"{LOCKED}\n"


def test_another_failure_is_told_once_and_not_tried_again(
    packages: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    command = write_command(tmp_path, fails=9, says="E: Unable to locate package")
    assert not packages.run_when_free(command, os.environ)
    assert capfd.readouterr().err == "E: Unable to locate package\n"
    assert (tmp_path / "tries").read_text() == "x\n"


def test_what_could_not_be_installed_ends_with_the_command_that_does(
    packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "missing", lambda _for_tests: ["libmagic1"])
    monkeypatch.setattr(packages, "install", lambda _packages: False)
    monkeypatch.setattr(packages.shutil, "which", lambda *_: "/usr/bin/apt-get")
    said = packages.make_ready(for_tests=False)
    assert "apt-get install --no-install-recommends libmagic1" in said
