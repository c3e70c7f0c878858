"""Copies an SQLite database before it is migrated, and removes copies that never became whole."""

from __future__ import annotations

import fcntl
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine

from checklist.database_revision import current_revision, newest_revision

_COPYING = ".copy-"
_COPYING_FOLDER = re.compile(re.escape(_COPYING) + "[a-z0-9_]{8}")  # as tempfile names them


def back_up(engine: Engine) -> Path | None:
    """Back an SQLite database up into its own folder before it is migrated.

    The copy gets its name only once it is whole, and only its owner may read it. A new database
    and PostgreSQL, which has its own backups, are not copied.
    """
    revision = current_revision(engine)
    if engine.dialect.name != "sqlite" or revision is None:
        return None
    database = Path(str(engine.url.database))
    copy = database.with_name(f"{database.name}-before-{newest_revision()}")
    # One process copies at a time, so whatever it finds was left by one that was killed.
    with _copy_lock_path(database).open("w") as lock_file:
        fcntl.flock(lock_file, fcntl.LOCK_EX)
        for left in _find_partial_copies(database):
            shutil.rmtree(left)
        _copy_whole(engine, copy)
    return copy


def remove_partial_copies(engine: Engine) -> None:
    """Remove what a migration that was killed left of its copy, unless one is copying now."""
    if engine.dialect.name != "sqlite":
        return
    database = Path(str(engine.url.database))
    # A disk that takes no writes now keeps what is left for the next start.
    with suppress(OSError):
        if any(_find_partial_copies(database)):
            with _copy_lock_path(database).open("w") as lock_file:
                fcntl.flock(lock_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                for left in _find_partial_copies(database):
                    shutil.rmtree(left)


def _copy_lock_path(database: Path) -> Path:
    """Return the path of the file that a process locks while it copies a database."""
    return database.with_name(f"{database.name}-copy-lock")


def _find_partial_copies(database: Path) -> Iterator[Path]:
    """Find the folders of copies of this database that never became whole.

    They stand among other people's files, so each must be ours by its name and all that is in it.
    """
    for folder in database.parent.glob(f"{_COPYING}*"):
        is_named_so = _COPYING_FOLDER.fullmatch(folder.name) is not None
        if is_named_so and folder.is_dir() and not folder.is_symlink():
            names = [path.name for path in folder.iterdir()]
            if all(name.startswith(f"{database.name}-before-") for name in names):
                yield folder


def _copy_whole(engine: Engine, copy: Path) -> None:
    """Copy a database, in a folder of its own until the copy is whole."""
    with TemporaryDirectory(dir=copy.parent, prefix=_COPYING) as folder:
        temporary = Path(folder) / copy.name
        with engine.connect() as connection:
            driver_connection: Any = connection.connection.driver_connection
            # Past SQLAlchemy, which would begin a transaction: VACUUM refuses to run inside one.
            driver_connection.execute("VACUUM INTO ?", (str(temporary),))
        temporary.chmod(0o600)
        temporary.replace(copy)
