"""Brings a database up to date: one process at a time, all or nothing, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from checklist.db import WRITER
from checklist.resources import bundled

_TURN = 20_111_213


class DanglingKeys(Exception):
    """A migration left rows that point at nothing; it was undone."""


class OldDatabase(Exception):
    """The database is not at the revision this version of the service works with."""


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the database up to a revision, one process at a time. Raises DanglingKeys."""
    if is_up_to_date(engine):
        return
    _copy_first(engine)
    with turn(engine) as connection:
        command.upgrade(config_for(connection), revision)
        refuse_dangling_keys(connection)


def downgrade(engine: Engine, revision: str) -> None:
    """Take the database back to a revision. Raises DanglingKeys."""
    with turn(engine) as connection:
        command.downgrade(config_for(connection), revision)
        refuse_dangling_keys(connection)


@contextmanager
def turn(engine: Engine) -> Iterator[Connection]:
    """One transaction in the writer's place, with SQLite's keys off, alone on either database."""
    writer = engine.execution_options(**WRITER)
    with writer.connect() as connection, keys_off(connection), connection.begin():
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_TURN})")
        yield connection


@contextmanager
def keys_off(connection: Connection) -> Iterator[None]:
    """Keep SQLite from deleting children while batch mode drops and re-creates their parent.

    The pragma does nothing inside a transaction, so this goes around it. Raises RuntimeError
    where a transaction is open already.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    raw: Any = connection.connection.driver_connection
    if raw.in_transaction:
        raise RuntimeError("the keys cannot be turned off inside a transaction")
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys=ON")


def refuse_dangling_keys(connection: Connection) -> None:
    """Look for rows whose parent is gone, before the commit. Raises DanglingKeys."""
    if connection.dialect.name != "sqlite":
        return
    found = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if found:
        tables = ", ".join(sorted({row[0] for row in found}))
        raise DanglingKeys(f"rows without their parent in: {tables}")


def config_for(connection: Connection | None = None) -> Config:
    """Alembic's configuration, working on a connection of ours."""
    config = Config()
    config.set_main_option("script_location", str(bundled("migrations")))
    config.attributes["connection"] = connection
    return config


@cache
def head() -> str | None:
    """The newest revision this version of the service knows."""
    return ScriptDirectory.from_config(config_for()).get_current_head()


def current(engine: Engine) -> str | None:
    """The revision a database is at, or None where it is new."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def is_up_to_date(engine: Engine) -> bool:
    """Whether the database is at the revision this version of the service works with."""
    return current(engine) == head()


def refuse_old(engine: Engine) -> None:
    """Refuse to serve a database of another revision. Raises OldDatabase."""
    if not is_up_to_date(engine):
        raise OldDatabase("Run `checklist migrate` first: the database is of another version")


def _copy_first(engine: Engine) -> Path | None:
    """Copy an SQLite database that holds something, beside it, before it is changed.

    The copy has its name only once it is whole, and is for its owner alone.
    """
    revision = current(engine)
    if engine.dialect.name != "sqlite" or revision is None:
        return None
    copy = Path(f"{engine.url.database}-before-{head()}")
    with TemporaryDirectory(dir=copy.parent, prefix=".copy-") as folder:
        aside = Path(folder) / copy.name
        with engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("VACUUM INTO ?", (str(aside),))  # not inside a transaction
        aside.chmod(0o600)
        aside.replace(copy)
    return copy
