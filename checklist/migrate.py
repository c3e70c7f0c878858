"""Brings a database up to date: one process at a time, all or nothing, nothing lost."""

from __future__ import annotations

import fcntl
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, inspect

from checklist.db import WRITE_OPTIONS
from checklist.resources import bundled

_VERSION_0_1_0 = "0001"
# Any number serves, so long as nothing else in the database locks the same one.
_ADVISORY_LOCK = 20_111_213
_COPYING = ".copy-"
_COPYING_FOLDER = re.compile(re.escape(_COPYING) + "[a-z0-9_]{8}")  # as tempfile names them

_HALF_MIGRATED = (
    "This database was left half-migrated: restore it from a backup, then run `checklist migrate`"
)
_FOREIGN = (
    "This database holds tables, and none of this service. Set CHECKLIST_DATABASE to one that is"
    " empty, or restore it from a backup"
)


class DanglingKeys(Exception):
    """A migration left rows whose foreign keys lead nowhere; it was rolled back."""


class OldDatabase(Exception):
    """The database is not at the revision that this version of the service works with."""


def upgrade(engine: Engine, revision: str = "head") -> list[str]:
    """Bring the database up to a revision, one process at a time.

    Returns what revisions have to say of what they did to people's rows. Raises DanglingKeys, and
    OldDatabase where no revision of this version leads on from it.
    """
    if _has_database(engine):
        _refuse_unknown(engine)
        remove_partial_copies(engine)
        if is_up_to_date(engine):
            return []
    _back_up(engine)
    with exclusive_transaction(engine) as connection:
        config = build_config(connection)
        command.upgrade(config, revision)
        refuse_dangling_keys(connection)
    return list(config.attributes.get("notes", []))


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


def downgrade(engine: Engine, revision: str) -> None:
    """Take the database back to a revision. Raises DanglingKeys."""
    with exclusive_transaction(engine) as connection:
        command.downgrade(build_config(connection), revision)
        refuse_dangling_keys(connection)


@contextmanager
def exclusive_transaction(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that excludes other migrations, with SQLite's foreign keys off.

    Processes that start together wait for each other, on PostgreSQL however long a migration
    takes.
    """
    writer = engine.execution_options(**WRITE_OPTIONS)
    with writer.connect() as connection, foreign_keys_off(connection), connection.begin():
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
        yield connection


@contextmanager
def foreign_keys_off(connection: Connection) -> Iterator[None]:
    """Keep SQLite from deleting children while batch mode drops and re-creates their parent.

    The pragma does nothing inside a transaction, so this goes around it. Raises RuntimeError
    inside one.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    driver_connection: Any = connection.connection.driver_connection
    if driver_connection.in_transaction:
        raise RuntimeError("foreign keys cannot be turned off inside a transaction")
    driver_connection.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver_connection.execute("PRAGMA foreign_keys=ON")


def refuse_dangling_keys(connection: Connection) -> None:
    """Refuse to commit rows whose parent is gone. Raises DanglingKeys."""
    if connection.dialect.name != "sqlite":
        return
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if dangling:
        tables = ", ".join(sorted({row[0] for row in dangling}))
        raise DanglingKeys(f"rows without their parent in: {tables}")


def build_config(connection: Connection | None = None) -> Config:
    """Build Alembic's configuration, which is not in a file: an installed wheel has none."""
    config = Config()
    config.set_main_option("script_location", str(bundled("migrations")))
    config.attributes["connection"] = connection
    return config


@cache
def newest_revision() -> str | None:
    """Return the newest revision that this version of the service knows."""
    return ScriptDirectory.from_config(build_config()).get_current_head()


def current_revision(engine: Engine) -> str | None:
    """Return the revision of a database, or None where it is new."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def is_up_to_date(engine: Engine) -> bool:
    """Say whether the database is at the revision this version of the service works with."""
    return current_revision(engine) == newest_revision()


def refuse_old(engine: Engine) -> None:
    """Refuse to serve a database that is not there or of another revision. Raises OldDatabase."""
    if not _has_database(engine) or _is_empty(engine):
        raise OldDatabase("There is no database yet: run `checklist migrate` first")
    _refuse_unknown(engine)
    if not is_up_to_date(engine):
        raise OldDatabase(
            "Run `checklist migrate` first: the database is of an earlier version, or a migration"
            " is under way"
        )


def _is_empty(engine: Engine) -> bool:
    """Say whether there are no tables but Alembic's own, which is left by going back to none."""
    return not set(inspect(engine).get_table_names()) - {"alembic_version"}


def _refuse_unknown(engine: Engine) -> None:
    """Refuse a database that no revision of this version leads on from. Raises OldDatabase.

    Version 0.1.0 was never in use, so its one revision was written anew and not continued.
    """
    is_empty = _is_empty(engine)  # before the revision, which another process may be about to set
    try:
        revision = current_revision(engine)
    except CommandError:  # more than one revision: nothing of ours leaves it so
        raise OldDatabase(_HALF_MIGRATED) from None
    if revision is None and not is_empty:
        raise OldDatabase(_FOREIGN)
    if revision == _VERSION_0_1_0:
        raise OldDatabase(
            "This database was made by version 0.1.0, which was a trial and cannot be brought up "
            "to date. Set CHECKLIST_DATA or CHECKLIST_DATABASE to a new place, or remove it"
        )
    known = {
        script.revision for script in ScriptDirectory.from_config(build_config()).walk_revisions()
    }
    if revision is not None and revision not in known:
        raise OldDatabase(
            "This database was made by a newer version of the service: install that version again"
        )


def _back_up(engine: Engine) -> Path | None:
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


def _has_database(engine: Engine) -> bool:
    """Say whether there is a database, without making an empty SQLite file by asking it."""
    return engine.dialect.name != "sqlite" or Path(str(engine.url.database)).exists()
