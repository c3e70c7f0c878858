"""The PostgreSQL databases of the tests: emptied after each test and used again.

To make one from the migrated template and to drop it takes a fifth of a second, which some 1,500
tests would pay; to empty one takes a tenth of that.
"""

from __future__ import annotations

from uuid import uuid4

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    NullPool,
    create_engine,
    delete,
    literal,
    select,
    table,
)
from sqlalchemy.exc import DBAPIError

# Columns, constraints, indexes and triggers: a test that changes any leaves a database not reused.
_SHAPE = """
SELECT md5(string_agg(part, chr(10) ORDER BY part)) FROM (
  SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default,
                   character_maximum_length) AS part
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL
  SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT version_num FROM alembic_version
) AS parts
"""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
_SEQUENCES = "SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'"
_END_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
# Rows of the migrated template, and the revision it is at.
_KEPT_TABLES = frozenset({"alembic_version"})


class PostgresqlDatabases:
    """Databases like a template, each lent to one test at a time."""

    def __init__(self, template: URL) -> None:
        self._template = template
        self._keeper = create_engine(
            template.set(database="postgres"), isolation_level="AUTOCOMMIT", pool_size=1
        )
        self._shape = self._read_shape(str(template.database))
        self._free: list[str] = []

    def lend(self) -> URL:
        """Return the address of a migrated database with no rows."""
        migrated = str(self._template.database)
        name = self._free.pop() if self._free else self._create(migrated)
        return self._template.set(database=name)

    def make_empty(self) -> URL:
        """Return the address of a new database with no tables, to be dropped after use."""
        return self._template.set(database=self._create("template0"))

    def drop(self, address: URL) -> None:
        """Drop a database, whoever is connected to it."""
        self._run(f"DROP DATABASE {address.database} WITH (FORCE)")

    def take_back(self, address: URL) -> None:
        """Empty a database for the next test, or drop it where that cannot be done."""
        name = str(address.database)
        if self._empty(name):
            self._free.append(name)
        else:
            self.drop(address)

    def close(self) -> None:
        """Close the connection; the databases end with the server."""
        self._keeper.dispose()

    def _create(self, template: str) -> str:
        name = f"test_{uuid4().hex}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def _run(self, statement: str) -> None:
        with self._keeper.connect() as connection:
            connection.exec_driver_sql(statement)

    def _read_shape(self, name: str) -> object:
        engine = self._connect(name)
        with engine.connect() as connection:
            return connection.exec_driver_sql(_SHAPE).scalar_one()

    def _empty(self, name: str) -> bool:
        """Delete all rows. Say whether it could be done, and the tables are as migrated."""
        try:
            with self._connect(name).begin() as connection:
                connection.exec_driver_sql("SET LOCAL lock_timeout = '1s'")
                connection.exec_driver_sql(_END_OTHERS)
                if connection.exec_driver_sql(_SHAPE).scalar_one() != self._shape:
                    return False
                _delete_rows(connection)
        except DBAPIError:  # the test left it locked, or without tables
            return False
        return True

    def _connect(self, name: str) -> Engine:
        return create_engine(self._template.set(database=name), poolclass=NullPool)


def _delete_rows(connection: Connection) -> None:
    """Delete all rows, past keys and triggers, and number anew."""
    connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
    tables = set(connection.exec_driver_sql(_TABLES).scalars()) - _KEPT_TABLES
    for name in sorted(tables):
        found = table(name)
        if connection.scalar(select(literal(1)).select_from(found).limit(1)):
            connection.execute(delete(found))
    for sequence in connection.exec_driver_sql(_SEQUENCES).scalars().all():
        connection.exec_driver_sql(f'ALTER SEQUENCE "{sequence}" RESTART')
