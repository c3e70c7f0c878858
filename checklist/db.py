"""The database: one session a request, types that mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

import enum
import fcntl
import secrets
import sqlite3
import time
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from inspect import iscoroutinefunction
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, ClassVar

from flask import Flask
from flask_sqlalchemy_lite import SQLAlchemy
from sqlalchemy import (
    URL,
    BigInteger,
    ColumnElement,
    Connection,
    DateTime,
    Dialect,
    Engine,
    Enum,
    MetaData,
    TypeDecorator,
    event,
    func,
    make_url,
    select,
    text,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import (
    DeclarativeBase,
    InstrumentedAttribute,
    Mapped,
    Session,
    mapped_column,
)
from sqlalchemy.pool import ConnectionPoolEntry, Pool

from checklist.outages import UNAVAILABLE, as_operational, translate_outage
from checklist.setting_checks import LOCAL_HOSTS

BUSY_SECONDS = 10
"""How long a transaction waits for a lock: people wait that long for a page, but not longer."""

CLOCK_LEEWAY = timedelta(minutes=1)
"""How far ahead a stored moment may lie: longer than two clocks differ, or a lock is waited for."""

_CONNECT_SECONDS = 5  # a person waits for the page meanwhile

# Room for longer values than today's, so that a new member needs no change of the column.
_ENUM_LENGTH = 40

WRITE_OPTIONS = {"writes": True}
"""The execution options of a transaction that takes the write lock when it begins."""

_PRAGMAS = (
    "journal_mode=WAL",  # readers and the writer do not wait for each other
    "synchronous=FULL",  # NORMAL loses commits when the power fails
    "foreign_keys=ON",
    "recursive_triggers=ON",  # or INSERT OR REPLACE would get past a refusal to delete
    "cache_size=-512",  # KiB a connection, of which each thread has one; the system keeps more
)

# As much as a page that is saved may need, so that a disk with less counts as full.
_TRIAL_SIZE = 64 * 1024

# A change goes unseen once in 2**44 times, and SQLite can add up the stamps of 500,000 rows.
_STAMP_BITS = 44

_LOCK_FILE = "lock_file"
"""The key under which a connection holds its open lock file."""


class RequestSession(Session):
    """A session whose end raises nothing: a connection that has died is given up.

    The page is ready by then, or the error that ended the work is on its way to its handler.
    """

    def rollback(self) -> None:
        try:
            super().rollback()
        except UNAVAILABLE:
            self.invalidate()

    def close(self) -> None:
        try:
            super().close()
        except UNAVAILABLE:
            self.invalidate()


db = SQLAlchemy(session_options={"class_": RequestSession, "expire_on_commit": False})


def now() -> datetime:
    """Return the current time, in UTC."""
    return datetime.now(UTC)


def lies_ahead(moment: datetime) -> bool:
    """Say whether a moment that has been lies ahead: the clock was set back since."""
    return moment > now() + CLOCK_LEEWAY


def is_ahead(
    moment: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None],
) -> ColumnElement[bool]:
    """Ask of a column of moments that have been what ``lies_ahead`` says."""
    return moment > now() + CLOCK_LEEWAY


class UtcDateTime(TypeDecorator[datetime]):
    """A time zone aware datetime, stored in UTC. A naive one is refused with ValueError.

    SQLite drops the time zone, so a value that comes back without one is in UTC.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a datetime needs its time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Model(DeclarativeBase):
    """The base of all tables.

    Constraints have names on both databases, since a migration can only drop what has a name.
    Enumerations are stored by value as text, so that a new member needs no migration.
    """

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


def _draw_stamp() -> int:
    """Draw a stamp: a random whole number that no other write has drawn."""
    return secrets.randbits(_STAMP_BITS)


class Stamped:
    """A row that bears another ``stamp`` after each write, so rows are the same where sums are."""

    stamp: Mapped[int] = mapped_column(
        BigInteger, default=_draw_stamp, onupdate=_draw_stamp, sort_order=1
    )


def build_engine_options(address: str) -> dict[str, Any]:
    """Build the options of an engine; no error of it repeats what people wrote.

    PostgreSQL may restart, so a connection is tried before it is used; and behind PgBouncer the
    next statement may run on another connection, so none is prepared on one. One on another machine
    is spoken to in secret and once its certificate was checked: the driver would go on in clear.
    """
    options: dict[str, Any] = {"url": address, "hide_parameters": True}
    if address.startswith("postgresql"):
        options["pool_pre_ping"] = True
        options["connect_args"] = {"prepare_threshold": None, "connect_timeout": _CONNECT_SECONDS}
        if _needs_tls(make_url(address)):
            options["connect_args"]["sslmode"] = "verify-full"
    return options


def init_app(app: Flask) -> None:
    """Give each request its own session, closed at its end."""
    db.init_app(app)
    # The extension closes asynchronous sessions too, of which there are none. Flask would start an
    # event loop for that after every request.
    app.teardown_appcontext_funcs[:] = [
        close for close in app.teardown_appcontext_funcs if not iscoroutinefunction(close)
    ]


event.listen(Engine, "handle_error", translate_outage)


@event.listens_for(Engine, "connect")
def prepare_sqlite(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Make SQLite durable and check foreign keys, and leave BEGIN to ``begin``."""
    if not isinstance(connection, sqlite3.Connection):
        return
    connection.isolation_level = None  # or the driver would begin by itself, and only at a write
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:  # SQLAlchemy asks no listener to translate this one
        raise as_operational(error) from error


@event.listens_for(Engine, "begin")
def begin(connection: Connection) -> None:
    """Open the transaction: plain for reading, with the write lock for writing.

    SQLite's lock is on the whole database. PostgreSQL locks rows, so there only the time to wait
    for a lock is set.
    """
    writes = connection.get_execution_options().get("writes")
    if connection.dialect.name != "sqlite":
        if writes:
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {round(BUSY_SECONDS * 1000)}")
        return
    if writes:
        _begin_immediate(connection)
    else:
        connection.exec_driver_sql("BEGIN")


@event.listens_for(Pool, "checkin")
def release_lock_file(_: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
    """Let the next writer in once the transaction is over, whichever way it ended."""
    lock_file = entry.info.pop(_LOCK_FILE, None)
    if lock_file is not None:
        lock_file.close()


def has_write_lock(session: Session) -> bool:
    """Say whether the session's transaction was begun for writing."""
    if not session.in_transaction():
        return False
    return bool(session.connection().get_execution_options().get("writes"))


def begin_write(session: Session) -> None:
    """Begin a transaction for writing, just before the first locking read.

    It ends the read before it, so that what is read next is the newest: on SQLite a read that
    turns into a write fails at once where others wrote in between. Repeated calls do nothing.
    Raises RuntimeError where the session has unsaved changes, which the rollback would lose.
    """
    if has_write_lock(session):
        return
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("begin_write() comes before the first change")
    session.rollback()
    session.connection(execution_options=WRITE_OPTIONS)


def can_write(engine: Engine) -> bool:
    """Say whether the database takes writes now. Raises one of UNAVAILABLE where it does not.

    On SQLite it tries its folder and the lock file, without waiting for any lock.
    """
    if engine.dialect.name == "postgresql":
        with engine.connect() as connection:
            return bool(connection.scalar(text("SHOW transaction_read_only")) == "off")
    path = Path(str(engine.url.database))
    with _lock_path(path).open("a"), TemporaryFile(dir=path.parent) as trial:
        trial.write(bytes(_TRIAL_SIZE))
        trial.flush()
    return True


def advisory_lock(session: Session, name: str) -> None:
    """Begin a transaction for writing that excludes all others with a lock of that name.

    For counting rows before one is added, where there is no row yet to lock. On SQLite the write
    lock alone excludes them.
    """
    begin_write(session)
    if session.get_bind().dialect.name == "postgresql":
        number = int.from_bytes(sha256(name.encode()).digest()[:8], signed=True)
        session.execute(select(func.pg_advisory_xact_lock(number)))


def _needs_tls(url: URL) -> bool:
    """Say whether a database is on another machine, and its address asks for no other TLS."""
    host = url.host or url.query.get("host") or "localhost"
    is_socket = isinstance(host, str) and host.startswith("/")
    return not is_socket and host not in LOCAL_HOSTS and "sslmode" not in url.query


def _begin_immediate(connection: Connection) -> None:
    """Take SQLite's write lock, after queueing for the lock file.

    SQLite's own retry is a lottery in which a writer may starve (5.8 s measured, against 0.6 s
    with the queue); the kernel wakes those who wait for a file lock in order. The time spent in
    the queue is taken off the busy timeout, so that all who wait behind a writer that does not
    finish are refused at the same time, and not one after another.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    connection.info[_LOCK_FILE] = _lock_file(_lock_path(Path(str(connection.engine.url.database))))
    _set_busy_timeout(connection, deadline - time.monotonic())
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        _set_busy_timeout(connection, BUSY_SECONDS)


def _set_busy_timeout(connection: Connection, seconds: float) -> None:
    """Set how long SQLite waits for a lock; below zero counts as zero."""
    driver_connection: Any = connection.connection.driver_connection
    driver_connection.execute(f"PRAGMA busy_timeout={max(0, round(seconds * 1000))}")


def _lock_path(database: Path) -> Path:
    """Return the path of the file in whose queue writers of an SQLite database stand."""
    return database.with_name(f"{database.name}-write-lock")


def _lock_file(path: Path) -> TextIOWrapper:
    """Wait for an exclusive lock on a file; closing it releases the lock."""
    lock_file = path.open("w")
    fcntl.flock(lock_file, fcntl.LOCK_EX)
    return lock_file
