"""Says at which revision a database is, and whether this version of the service works with it.

It asks no more than the table and the folder of revisions: Alembic is slow to load, and only those
who migrate need it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sqlalchemy import Engine, column, inspect, select, table

from checklist.resources import bundled

_VERSION_0_1_0 = "0001"
# Alembic's own, which is left by going back to none.
_TABLE = "alembic_version"

_HALF_MIGRATED = (
    "This database was left half-migrated: restore it from a backup, then run `checklist migrate`"
)
_FOREIGN = (
    "This database holds tables, and none of this service. Set CHECKLIST_DATABASE to one that is"
    " empty, or restore it from a backup"
)


class OldDatabase(Exception):
    """The database is not at the revision that this version of the service works with."""


def newest_revision() -> str:
    """Return the newest revision that this version of the service knows."""
    return _known_revisions()[-1]


def current_revision(engine: Engine) -> str | None:
    """Return the revision of a database, or None where it is new. Raises OldDatabase."""
    revisions = _read_revisions(engine)
    if len(revisions) > 1:  # nothing of ours leaves it so
        raise OldDatabase(_HALF_MIGRATED)
    return revisions[0] if revisions else None


def is_up_to_date(engine: Engine) -> bool:
    """Say whether the database is at the revision this version of the service works with."""
    return _read_revisions(engine) == [newest_revision()]


def has_database(engine: Engine) -> bool:
    """Say whether there is a database, without making an empty SQLite file by asking it."""
    return engine.dialect.name != "sqlite" or Path(str(engine.url.database)).exists()


def refuse_old(engine: Engine) -> None:
    """Refuse to serve a database that is not there or of another revision. Raises OldDatabase."""
    if not has_database(engine) or _is_empty(engine):
        raise OldDatabase("There is no database yet: run `checklist migrate` first")
    refuse_unknown(engine)
    if not is_up_to_date(engine):
        raise OldDatabase(
            "Run `checklist migrate` first: the database is of an earlier version, or a migration"
            " is under way"
        )


def refuse_unknown(engine: Engine) -> None:
    """Refuse a database that no revision of this version leads on from. Raises OldDatabase.

    Version 0.1.0 was never in use, so its one revision was written anew and not continued.
    """
    is_empty = _is_empty(engine)  # before the revision, which another process may be about to set
    revision = current_revision(engine)
    if revision is None and not is_empty:
        raise OldDatabase(_FOREIGN)
    if revision == _VERSION_0_1_0:
        raise OldDatabase(
            "This database was made by version 0.1.0, which was a trial and cannot be brought up "
            "to date. Set CHECKLIST_DATA or CHECKLIST_DATABASE to a new place, or remove it"
        )
    if revision is not None and revision not in _known_revisions():
        raise OldDatabase(
            "This database was made by a newer version of the service: install that version again"
        )


def _is_empty(engine: Engine) -> bool:
    """Say whether there are no tables but Alembic's own, which is left by going back to none."""
    return not set(inspect(engine).get_table_names()) - {_TABLE}


def _read_revisions(engine: Engine) -> list[str]:
    """Read what Alembic noted in a database: nothing where it is new."""
    with engine.connect() as connection:
        if not inspect(connection).has_table(_TABLE):
            return []
        return list(connection.scalars(select(column("version_num")).select_from(table(_TABLE))))


@cache
def _known_revisions() -> tuple[str, ...]:
    """Find the revisions of this version of the service, oldest first, by their files' names."""
    files = bundled("migrations").joinpath("versions").glob("[0-9]*_*.py")
    return tuple(sorted(file.name.partition("_")[0] for file in files))
