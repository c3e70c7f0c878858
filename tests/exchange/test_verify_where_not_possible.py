"""Where nothing can be verified, ``checklist verify`` ends with 2: that says nothing against it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from errno import EACCES, EISDIR
from pathlib import Path
from uuid import UUID, uuid4

import click
import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import make_url

from checklist.audit.heads_file import find_heads_file
from checklist.cli import main
from checklist.db import db
from checklist.exchange.commands import verify
from checklist.settings import Settings
from tests.exchange.verifying import begin_signed, verified
from tests.test_starting import CHECKLIST, PATIENCE, run


@pytest.fixture
def signed(app: Flask, force: UUID) -> UUID:
    return begin_signed(app, force)


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        ("CHECKLIST_DATABASE", "no address", "CHECKLIST_DATABASE"),
        ("CHECKLIST_PORT", "high", "CHECKLIST_PORT"),
    ],
)
def test_a_setting_that_will_not_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, value: str, told: str
) -> None:
    monkeypatch.setenv(setting, value)
    ended = run(tmp_path / "var", "verify", str(uuid4()))

    assert ended.returncode == 2
    assert ended.stderr.startswith("Error: ")
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(("has_file", "told"), [(True, "is damaged"), (False, "no database yet")])
def test_a_database_that_is_not_there_or_damaged(tmp_path: Path, has_file: bool, told: str) -> None:
    if has_file:
        tmp_path.chmod(0o700)
        (tmp_path / "checklist.sqlite").write_bytes(b"no database" * 1000)

    ended = run(tmp_path, "verify", str(uuid4()))

    assert ended.returncode == 2
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_database_that_goes_away_after_the_start(
    app: Flask, settings: Settings, signed: UUID
) -> None:
    with app.app_context():
        db.engine.dispose()
    place = Path(make_url(settings.database).database or "")
    place.rename(place.with_name("elsewhere"))
    place.mkdir()

    code, said = verified(app, signed)

    assert code == 2
    assert f"The database {place} cannot be opened or written" in said
    assert "BROKEN" not in said


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (EACCES, "{} cannot be read or written: Permission denied. The command broke off"),
        (EISDIR, "Could not open file '{}': Is a directory"),
    ],
)
def test_a_file_of_the_service_that_cannot_be_read(
    app: Flask,
    settings: Settings,
    signed: UUID,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    told: str,
) -> None:
    heads = find_heads_file(settings)
    heads.write_text("")

    def refuse(path: Path) -> bytes:
        raise OSError(code, os.strerror(code), str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)

    ended, said = verified(app, signed)

    assert ended == 2
    assert said.startswith(f"Error: {told.format(heads)}")
    assert len(said.splitlines()) == 1


def test_a_service_that_ends_by_itself_ends_as_it_wants(signed: UUID) -> None:
    ended = CliRunner().invoke(verify, [str(signed)], obj=lambda: sys.exit(7))

    assert ended.exit_code == 7


@pytest.fixture
def broken_bundle(tmp_path: Path) -> Path:
    path = tmp_path / "seal.zip"
    path.write_text("no ZIP")
    return path


@contextmanager
def closed_pipe() -> Iterator[int]:
    """Open a pipe of which nobody reads what comes out."""
    reading, writing = os.pipe()
    os.close(reading)
    yield writing
    os.close(writing)


@contextmanager
def full_disk() -> Iterator[int]:
    """Open a file to which nothing can be written."""
    with Path("/dev/full").open("wb") as file:
        yield file.fileno()


def verify_into(output: int, target: Path, *, errors: int = subprocess.PIPE) -> tuple[int, str]:
    """Verify with what is printed going elsewhere; how that ended, and the errors it told."""
    ended = subprocess.run(
        [*CHECKLIST, "verify", str(target)],
        stdout=output,
        stderr=errors,
        text=True,
        check=False,
        timeout=PATIENCE * 3,
    )
    return ended.returncode, ended.stderr or ""


def test_whoever_reads_may_stop_reading(broken_bundle: Path) -> None:
    with closed_pipe() as pipe:
        assert verify_into(pipe, broken_bundle) == (2, "")


def test_a_full_disk_below_what_is_printed(broken_bundle: Path) -> None:
    with full_disk() as disk:
        code, said = verify_into(disk, broken_bundle)

    why = "What was found could not be printed: No space left on device."
    assert code == 2
    assert said == f"Error: {why} Once that is mended, verify again.\n"


@pytest.mark.parametrize("elsewhere", [closed_pipe, full_disk])
@pytest.mark.parametrize("name", ["seal.zip", "no-such-file"])
def test_where_nobody_can_read_why_the_code_still_accuses_nobody(
    broken_bundle: Path, elsewhere: Callable[[], AbstractContextManager[int]], name: str
) -> None:
    with elsewhere() as output:
        code, _ = verify_into(output, broken_bundle.with_name(name), errors=subprocess.STDOUT)

    assert code == 2


def test_a_name_that_no_file_can_have() -> None:
    ended = CliRunner().invoke(verify, ["a" * 300])

    assert ended.exit_code == 2
    assert ended.stderr == f"Error: Could not open file '{'a' * 300}': File name too long\n"


def test_heads_that_are_no_text(app: Flask, settings: Settings, signed: UUID) -> None:
    heads = find_heads_file(settings)
    heads.write_bytes(b"\xff\xfe")

    code, said = verified(app, signed)

    assert code == 2
    assert said == f"Error: Line 1 of {heads.name} is no exported head.\n"


def test_a_server_that_breaks_off(
    app: Flask, signed: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_: object) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr("checklist.exchange.commands.verify_chains", break_off)

    code, said = verified(app, signed)

    assert code == 2
    assert said == "Error: A file or a server cannot be reached: [Errno 32] Broken pipe.\n"


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, click.Abort])
def test_who_interrupts_it_learns_nothing(interrupt: type[BaseException]) -> None:
    def begin() -> Flask:
        raise interrupt

    ended = CliRunner().invoke(verify, [str(uuid4())], obj=begin)

    why = "Interrupted before the end: nothing is known against what is not named above."
    assert ended.exit_code == 2
    assert ended.output == f"\nError: {why}\n"


def test_who_interrupts_it_before_it_began_learns_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("checklist.command_group.import_module", interrupt)

    ended = CliRunner().invoke(main, ["verify", str(uuid4())])

    assert ended.exit_code == 2
    assert ended.output == "Error: Interrupted before it began. Nothing was done.\n"
