"""Brings a database up to date: one process at a time, all or nothing, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from checklist.database_check import UnusableDatabase
from checklist.database_copies import back_up, remove_partial_copies
from checklist.database_revision import has_database, is_up_to_date, refuse_unknown
from checklist.db import WRITE_OPTIONS
from checklist.resources import bundled

# Any number serves, so long as nothing else in the database locks the same one.
_ADVISORY_LOCK = 20_111_213


class DanglingKeys(UnusableDatabase):
    """A migration left rows whose foreign keys lead nowhere; it was rolled back."""


def upgrade(engine: Engine, revision: str = "head") -> list[str]:
    """Bring the database up to a revision, one process at a time.

    Returns what revisions have to say of what they did to people's rows. Raises DanglingKeys, and
    OldDatabase where no revision of this version leads on from it.
    """
    if has_database(engine):
        refuse_unknown(engine)
        remove_partial_copies(engine)
        if is_up_to_date(engine):
            return []
    back_up(engine)
    with exclusive_transaction(engine) as connection:
        config = build_config(connection)
        command.upgrade(config, revision)
        refuse_dangling_keys(connection)
    return list(config.attributes.get("notes", []))


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
