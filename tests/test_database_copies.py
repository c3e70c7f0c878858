"""An SQLite database is copied whole before it is migrated, and a partial copy does not stay."""

from __future__ import annotations

import fcntl
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine

from checklist.database_copies import remove_partial_copies
from checklist.migrate import upgrade
from checklist.settings import Settings
from tests.architecture.reading import ROOT
from tests.filled_database import fill, kept_rows


@pytest.fixture
def engine(settings: Settings) -> Iterator[Engine]:
    """An engine on a fresh, migrated SQLite file."""
    settings.data.mkdir(exist_ok=True)
    engine = create_engine(settings.database)
    yield engine
    engine.dispose()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_file_is_copied_whole_before_it_is_changed(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(engine)
    before = kept_rows(engine)
    monkeypatch.setattr("checklist.migrate.is_up_to_date", lambda _: False)

    upgrade(engine)

    [copy] = tmp_path.glob("*-before-*")
    assert copy.stat().st_mode & 0o077 == 0
    other = create_engine(f"sqlite:///{copy}")
    assert kept_rows(other) == before
    other.dispose()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_a_killed_migration_left_of_its_copy_is_removed(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / ".copy-left_123"
    left.mkdir()
    (left / "checklist.sqlite-before-9999").write_text("half of it")
    monkeypatch.setattr("checklist.migrate.is_up_to_date", lambda _: False)

    upgrade(engine)

    assert list(tmp_path.glob(".copy-*")) == []
    assert len(list(tmp_path.glob("*-before-*"))) == 1


KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import create_engine
from checklist import migrate
migrate.is_up_to_date = lambda _: False
Path.chmod = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
migrate.upgrade(create_engine(sys.argv[1]))
"""


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_a_killed_migration_left_is_removed_where_nothing_is_left_to_migrate(
    engine: Engine, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", KILLED, str(engine.url)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    [left] = tmp_path.glob(".copy-*")
    assert [path.name.partition("-")[0] for path in left.iterdir()] == ["checklist.sqlite"]

    remove_partial_copies(engine)

    assert list(tmp_path.glob(".copy-*")) == []
    assert list(tmp_path.glob("*-before-*")) == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_only_looks_like_a_partial_copy_stays(engine: Engine, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / ".copy-of_mine1").symlink_to(elsewhere)
    for folder, name in [
        (elsewhere, "checklist.sqlite-before-0203"),
        (tmp_path / ".copy-of-a-friend", "checklist.sqlite-before-0203"),
        (tmp_path / ".copy-other_12", "other.sqlite-before-0203"),
        (tmp_path / ".copy-mixed_12", "checklist.sqlite-before-0203"),
    ]:
        folder.mkdir()
        (folder / name).write_text("whole")
    (tmp_path / ".copy-mixed_12" / "notes.txt").write_text("of somebody")

    remove_partial_copies(engine)

    assert len(list(tmp_path.rglob("*-before-*"))) == 4
    assert (tmp_path / ".copy-of_mine1").is_symlink()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_copy_that_is_being_made_stays(engine: Engine, tmp_path: Path) -> None:
    under_way = tmp_path / ".copy-under_wa"
    under_way.mkdir()

    with (tmp_path / "checklist.sqlite-copy-lock").open("w") as lock_file:
        fcntl.flock(lock_file, fcntl.LOCK_EX)
        remove_partial_copies(engine)
        assert under_way.is_dir()

    remove_partial_copies(engine)
    assert not under_way.exists()
