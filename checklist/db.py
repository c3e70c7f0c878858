"""The database: one session a request, types that mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

import enum
import fcntl
import time
from datetime import UTC, datetime
from hashlib import sha256
from inspect import iscoroutinefunction
from io import TextIOWrapper
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from typing import Any, ClassVar

from flask import Flask
from flask_sqlalchemy_lite import SQLAlchemy
from sqlalchemy import (
    Connection,
    DateTime,
    Dialect,
    Engine,
    Enum,
    MetaData,
    TypeDecorator,
    event,
    func,
    select,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.pool import ConnectionPoolEntry, Pool

BUSY_SECONDS = 10
_ENUM_LENGTH = 40
WRITER = {"writes": True}
"""The execution option by which a transaction takes the writer's place."""

UNAVAILABLE = (OperationalError, NoConnectionFree)
"""What is raised while the database is locked by others, full or out of reach."""

db = SQLAlchemy(session_options={"expire_on_commit": False})


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def in_utc(kept: datetime | str) -> datetime:
    """A moment as a database keeps it, which may be without its zone, or as a text."""
    moment = datetime.fromisoformat(kept) if isinstance(kept, str) else kept
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, kept in UTC; one without its zone is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else in_utc(value)


class Model(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        enum.Enum: Enum(
            enum.Enum,
            native_enum=False,
            length=_ENUM_LENGTH,
            values_callable=lambda members: [member.value for member in members],
        ),
    }


def init_app(app: Flask) -> None:
    """Give each request its own session, closed at its end.

    We have no asynchronous sessions, and Flask would start a thread to close none of them.
    """
    db.init_app(app)
    app.teardown_appcontext_funcs[:] = [
        close for close in app.teardown_appcontext_funcs if not iscoroutinefunction(close)
    ]


@event.listens_for(Engine, "connect")
def prepare_sqlite(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Make SQLite keep what it acknowledged, hold to its keys, and leave BEGIN to us."""
    if not isinstance(connection, SqliteConnection):
        return
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "recursive_triggers=ON",  # or INSERT OR REPLACE would get past a refusal to delete
        f"busy_timeout={BUSY_SECONDS * 1000}",
    ):
        connection.execute(f"PRAGMA {pragma}")


@event.listens_for(Engine, "begin")
def begin(connection: Connection) -> None:
    """Open the transaction: plain to read, and in the writer's place to write."""
    writes = connection.get_execution_options().get("writes")
    if connection.dialect.name != "sqlite":
        if writes:
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {round(BUSY_SECONDS * 1000)}")
        return
    if writes:
        _take_writers_place(connection)
    else:
        connection.exec_driver_sql("BEGIN")


@event.listens_for(Pool, "checkin")
def give_up_turn(_: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
    """Let the next writer in once the transaction is over, whichever way it ended."""
    turn = entry.info.pop("turn", None)
    if turn is not None:
        turn.close()


def has_write_lock(session: Session) -> bool:
    """Say whether the session's transaction has the writer's place."""
    if not session.in_transaction():
        return False
    return bool(session.connection().get_execution_options().get("writes"))


def begin_write(session: Session) -> None:
    """Take the writer's place, just before the first locking read.

    What was read before is forgotten, so that what is read next is what is changed.
    Asking twice is harmless. Raises RuntimeError where a change was made already.
    """
    if has_write_lock(session):
        return
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("writing() comes before the first change")
    session.rollback()
    session.connection(execution_options=WRITER)


def advisory_lock(session: Session, what: str) -> None:
    """Take the writer's place, and let one transaction at a time do what is named.

    For counting rows before one is added, where there is no row yet to lock.
    """
    begin_write(session)
    if session.get_bind().dialect.name == "postgresql":
        turn = int.from_bytes(sha256(what.encode()).digest()[:8], signed=True)
        session.execute(select(func.pg_advisory_xact_lock(turn)))


def _take_writers_place(connection: Connection) -> None:
    """Queue for SQLite's one writer's place.

    What was spent in the queue is taken off the time to wait for a lock, so that all who wait
    behind somebody who will not let go are told at the same time, and not one after another.
    """
    until = time.monotonic() + BUSY_SECONDS
    connection.info["turn"] = _wait_for_turn(Path(f"{connection.engine.url.database}-turn"))
    _be_patient(connection, until - time.monotonic())
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        _be_patient(connection, BUSY_SECONDS)


def _be_patient(connection: Connection, seconds: float) -> None:
    """Say how long SQLite waits for a lock."""
    raw: Any = connection.connection.driver_connection
    raw.execute(f"PRAGMA busy_timeout={max(0, round(seconds * 1000))}")


def _wait_for_turn(path: Path) -> TextIOWrapper:
    """Queue for the lock file: the kernel wakes writers in order, SQLite's own retry does not."""
    turn = path.open("w")
    fcntl.flock(turn, fcntl.LOCK_EX)
    return turn
