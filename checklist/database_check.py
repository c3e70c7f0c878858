"""Checks at the start of a command that the database is there, and says in one sentence if not."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from checklist.outages import UNAVAILABLE, find_code

# A machine that starts has its database up within this, or something is wrong.
_LONGEST_WAIT = 60.0
_PAUSE = 1.0
# What PostgreSQL says at once, and would say again: it is up, and does not know us.
_NOT_STARTING = ("does not exist", "authentication", "pg_hba", "no password", "SSL", "certificate")
# A role that may not, which an administrator can change; other errors of programs are ours.
_REFUSED = "42501"
# SQLite has no other class for a statement that is wrong, nor a code for what is wrong with it.
_SQLITE_MISTAKE = "SQLITE_ERROR"
# Of a statement: too many columns or values, or too deep.
_POSTGRESQL_TOO_LONG = "54"
_POSTGRESQL_BUSY = ("55P03", "40P01", "40001")
_DISK_REFUSES = ("EACCES", "EDQUOT", "EFBIG", "EIO", "ENOSPC", "EPERM", "EROFS")
_BROKE_OFF = "The command broke off before its end. Run it again once that is mended."


class UnusableDatabase(Exception):
    """The database cannot be used; the text says what to do."""


@contextmanager
def describe_failures(engine: Engine) -> Iterator[None]:
    """Turn what a database answers into one sentence. Raises UnusableDatabase."""
    try:
        yield
    except (*UNAVAILABLE, DatabaseError, sqlite3.DatabaseError) as error:
        raise UnusableDatabase(_describe(engine, error)) from error


def describe_loss(engine: Engine, error: Exception) -> str | None:
    """Say why a command broke off where its database or a disk went away; None for other errors."""
    if _is_loss(engine, error):
        return f"{_describe(engine, error)}. {_BROKE_OFF}"
    if isinstance(error, OSError) and find_code(error) in _DISK_REFUSES:
        file = error.filename or "A file"
        return f"{file} cannot be read or written: {error.strerror}. {_BROKE_OFF}"
    return None


def wait_until_started(engine: Engine, tell: Callable[[str], None]) -> None:
    """Wait while PostgreSQL cannot be reached, and tell so once. Raises what it said last."""
    if engine.dialect.name == "sqlite":
        return
    deadline = time.monotonic() + _LONGEST_WAIT
    has_told = False
    while True:
        try:
            with engine.connect():
                return
        except UNAVAILABLE as error:
            if any(sign in str(error) for sign in _NOT_STARTING) or time.monotonic() > deadline:
                raise
        if not has_told:
            tell(f"The database cannot be reached yet: waiting {_LONGEST_WAIT:.0f} seconds for it")
            has_told = True
        time.sleep(_PAUSE)


def _is_loss(engine: Engine, error: Exception) -> bool:
    """Say whether an error is that the database cannot be used, and no mistake of ours."""
    code = find_code(error)
    if isinstance(error, OSError):
        place = engine.url.database if engine.dialect.name == "sqlite" else None
        return place is not None and str(error.filename).startswith(place)
    if isinstance(error, UNAVAILABLE):
        return not _is_mistake(error, code)
    return isinstance(error, DatabaseError) and code == _REFUSED


def _is_mistake(error: Exception, code: str | None) -> bool:
    """Say whether a statement that was sent is wrong, which both drivers call an outage too."""
    if code is None:  # a driver refuses a statement without one, a lost connection has none either
        was_sent = getattr(error, "statement", None) is not None
        return was_sent and not getattr(error, "connection_invalidated", False)
    return code == _SQLITE_MISTAKE or code.startswith(_POSTGRESQL_TOO_LONG)


def _describe(engine: Engine, error: Exception) -> str:
    """Describe an outage to who runs the service, by its code."""
    code = find_code(error) or ""
    if code in _POSTGRESQL_BUSY:
        return "Another process holds what is needed in PostgreSQL"
    if engine.dialect.name != "sqlite":
        return f"PostgreSQL cannot be used: {_first_line(error)}"
    place = engine.url.database
    if code.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return f"The database {place} is damaged: restore it from a backup"
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return (
            "Another process holds the database, perhaps a migration: wait until it has ended,"
            " then try again"
        )
    if code.startswith(("SQLITE_FULL", "ENOSPC", "EDQUOT")):
        return f"The disk of the database {place} is full: make room, then try again"
    return (
        f"The database {place} cannot be opened or written ({code or type(error).__name__}): see"
        " that its folder is there and belongs to the user this runs as"
    )


def _first_line(error: Exception) -> str:
    """Give what the driver said first: it names server, user and database, and no password."""
    return str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
