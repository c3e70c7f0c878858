"""A database with rows in every table, whatever its columns, and what can be read of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, Table

ROWS = 3
"""How many rows are written into each table."""


def reflected(connection: Connection) -> list[Table]:
    """The tables as the database has them, parents first."""
    metadata = sa.MetaData()
    metadata.reflect(connection)
    return [table for table in metadata.sorted_tables if table.name != "alembic_version"]


def fill(engine: Engine) -> None:
    """Write rows into every table, whatever its columns, each row with a parent that is there."""
    with engine.execution_options(writes=True).begin() as connection:
        written: dict[tuple[str, str], list[Any]] = {}
        for table in reflected(connection):
            for number in range(ROWS):
                row = {column.name: made_up(column, number, written) for column in table.columns}
                connection.execute(table.insert().values(row))
                for name, value in row.items():
                    written.setdefault((table.name, name), []).append(value)


def made_up(column: Any, number: int, written: dict[tuple[str, str], list[Any]]) -> Any:
    """A value of the column's type; of a key's column, one that its parent has.

    Where a table's rows name one another, each names the one before, and the first names none.
    """
    for key in column.foreign_keys:
        parents = written.get((key.column.table.name, key.column.name), [])
        if key.column.table is column.table:
            return parents[-1] if parents else None
        return parents[number]
    kind = column.type
    if isinstance(kind, sa.Boolean):
        return True
    if isinstance(kind, sa.Integer):
        return number + 1
    if isinstance(kind, sa.DateTime):
        return datetime(2026, 1, 1 + number, tzinfo=UTC)
    if isinstance(kind, sa.Date):
        return date(2026, 1, 1 + number)
    if isinstance(kind, sa.Uuid) or (isinstance(kind, sa.CHAR) and kind.length == 32):
        return uuid4() if isinstance(kind, sa.Uuid) else uuid4().hex
    return f"t{number}"[: getattr(kind, "length", None) or 9]


def counts(engine: Engine) -> dict[str, int]:
    """How many rows each table has."""
    with engine.connect() as connection:
        return {
            table.name: connection.execute(
                sa.select(sa.func.count()).select_from(table)
            ).scalar_one()
            for table in reflected(connection)
        }


def kept_rows(engine: Engine) -> list[tuple[str, list[Any]]]:
    with engine.connect() as connection:
        return [
            (table.name, [tuple(row) for row in connection.execute(table.select())])
            for table in reflected(connection)
        ]
