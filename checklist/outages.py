"""Tells what keeps the service from reading or writing: others, a full disk, or a broken one."""

from __future__ import annotations

import errno
import sqlite3
from enum import Enum
from typing import Any

from sqlalchemy.engine.interfaces import ExceptionContext
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

UNAVAILABLE = (OperationalError, NoConnectionFree, OSError)
"""The errors raised while database or disk are locked by others, full, broken or out of reach."""

# SQLite's codes by their beginnings: the extended ones say more, as SQLITE_IOERR_FSYNC does.
_SQLITE_BROKEN = (
    "SQLITE_READONLY",
    "SQLITE_IOERR",
    "SQLITE_CANTOPEN",
    "SQLITE_CORRUPT",
    "SQLITE_NOTADB",
    "SQLITE_PERM",
)
# PostgreSQL's: read-only, I/O error, missing or damaged files of its own.
_POSTGRESQL_BROKEN = ("25006", "58", "XX001", "XX002")
_DISK_FULL = ("SQLITE_FULL", "53100", "ENOSPC", "EDQUOT", "EFBIG")


class Outage(Enum):
    """What is the matter, by who can help: time, or an administrator."""

    BUSY = "busy"
    FULL = "full"
    BROKEN = "broken"


def find_code(error: BaseException) -> str | None:
    """Find the code of an error as SQLite, PostgreSQL or the operating system names it.

    A database's own error stands behind ours.
    """
    database_error: Any = getattr(error, "orig", None) or error
    code = getattr(database_error, "sqlite_errorname", None)
    code = code or getattr(database_error, "sqlstate", None)
    if code is None and isinstance(error, OSError) and error.errno is not None:
        code = errno.errorcode.get(error.errno)
    return str(code) if code else None


def find_outage(error: BaseException) -> Outage:
    """Find what is the matter by an error's code."""
    code = find_code(error) or ""
    if code.startswith(_DISK_FULL):
        return Outage.FULL
    is_of_disk = isinstance(error, OSError) or code.startswith(
        (*_SQLITE_BROKEN, *_POSTGRESQL_BROKEN)
    )
    return Outage.BROKEN if is_of_disk else Outage.BUSY


def translate_outage(context: ExceptionContext) -> OperationalError | None:
    """Return an OperationalError for any outage, to be raised in place of the driver's.

    Drivers have five classes for the same causes.
    """
    error, original = context.sqlalchemy_exception, context.original_exception
    if not isinstance(error, DatabaseError) or isinstance(error, OperationalError):
        return None
    if not context.is_disconnect and find_outage(error) is Outage.BUSY:
        return None
    return OperationalError(None, None, original, connection_invalidated=context.is_disconnect)


def as_operational(error: sqlite3.DatabaseError) -> sqlite3.OperationalError:
    """Give SQLite's error of a damaged file as one that is handled like other outages."""
    translated = sqlite3.OperationalError(*error.args)
    translated.sqlite_errorcode = error.sqlite_errorcode
    translated.sqlite_errorname = error.sqlite_errorname
    return translated
