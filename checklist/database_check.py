"""Checks at the start of a command that the database is there, and says in one sentence if not."""

from __future__ import annotations

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


class UnusableDatabase(Exception):
    """The database cannot be used; the text says what to do."""


@contextmanager
def describe_failures(engine: Engine) -> Iterator[None]:
    """Turn what a database answers into one sentence. Raises UnusableDatabase."""
    try:
        yield
    except (*UNAVAILABLE, DatabaseError) as error:
        raise UnusableDatabase(_describe(engine, error)) from error


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


def _describe(engine: Engine, error: Exception) -> str:
    """Describe an outage to who runs the service, by its code."""
    code = find_code(getattr(error, "orig", None) or error) or ""
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
