"""The PostgreSQL databases of the tests: emptied after each test and used again.

To make one from the migrated template and to drop it takes a fifth of a second, which some 1,500
tests would pay. To empty one over a connection that stays takes a twentieth of that: a new one
would read the whole catalogue first.
"""

from __future__ import annotations

from uuid import uuid4

from sqlalchemy import URL, Engine, create_engine
from sqlalchemy.exc import DBAPIError

# The transactions that wrote the rows of columns, constraints, indexes, triggers and functions,
# which a copy of the template keeps, and the database's own settings, of which it has none: a test
# that changes any leaves a database not reused.
_SHAPE = """
SELECT md5(string_agg(part, chr(10) ORDER BY part)) FROM (
  SELECT concat_ws(' ', attrelid, attname, xmin) AS part FROM pg_attribute WHERE attrelid >= 16384
  UNION ALL SELECT concat_ws(' ', 'c', oid, xmin) FROM pg_constraint WHERE oid >= 16384
  UNION ALL SELECT concat_ws(' ', 'i', indexrelid, xmin) FROM pg_index WHERE indexrelid >= 16384
  UNION ALL SELECT concat_ws(' ', 't', oid, xmin) FROM pg_trigger WHERE oid >= 16384
  UNION ALL SELECT concat_ws(' ', 'f', oid, xmin) FROM pg_proc WHERE oid >= 16384
  UNION ALL SELECT concat_ws(' ', 's', setconfig) FROM pg_db_role_setting
    WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
  UNION ALL SELECT version_num FROM alembic_version
) AS parts
"""
_END_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
# All rows go, past keys and triggers, but the revision the template is at; ids begin anew.
_EMPTY = """
SET LOCAL session_replication_role = replica;
DO $$
DECLARE written regclass;
BEGIN
  FOR written IN
    SELECT oid FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      AND relname <> 'alembic_version' AND pg_relation_size(oid) > 0
  LOOP
    EXECUTE 'DELETE FROM ' || written;
  END LOOP;
  PERFORM setval(oid, 1, false) FROM pg_class WHERE relkind = 'S';
END $$
"""


class PostgresqlDatabases:
    """Databases like a template, each lent to one test at a time."""

    def __init__(self, template: URL) -> None:
        self._template = template
        self._keeper = create_engine(
            template.set(database="postgres"), isolation_level="AUTOCOMMIT", pool_size=1
        )
        self._engines: dict[str, Engine] = {}
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
        self._disconnect(str(address.database))
        self._run(f"DROP DATABASE {address.database} WITH (FORCE)")

    def take_back(self, address: URL) -> None:
        """Empty a database for the next test, or drop it where that cannot be done."""
        name = str(address.database)
        if self._empty(name):
            self._free.append(name)
        else:
            self.drop(address)

    def close(self) -> None:
        """Close the connections; the databases end with the server."""
        for name in list(self._engines):
            self._disconnect(name)
        self._keeper.dispose()

    def _create(self, template: str) -> str:
        name = f"test_{uuid4().hex}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def _run(self, statement: str) -> None:
        with self._keeper.connect() as connection:
            connection.exec_driver_sql(statement)

    def _read_shape(self, template: str) -> object:
        with self._connect(template).connect() as connection:
            shape = connection.exec_driver_sql(_SHAPE).scalar_one()
        self._disconnect(template)  # nobody may be connected to what is copied
        return shape

    def _empty(self, name: str) -> bool:
        """Delete all rows. Say whether it could be done, and the tables are as migrated."""
        try:
            with self._connect(name).begin() as connection:
                connection.exec_driver_sql("SET LOCAL lock_timeout = '1s'")
                connection.exec_driver_sql(_END_OTHERS)
                if connection.exec_driver_sql(_SHAPE).scalar_one() != self._shape:
                    return False
                connection.exec_driver_sql(_EMPTY)
        except DBAPIError:  # the test left it locked, or without tables
            return False
        return True

    def _connect(self, name: str) -> Engine:
        """Return the engine whose one connection to a database stays, and is tried before use."""
        if name not in self._engines:
            self._engines[name] = create_engine(
                self._template.set(database=name), pool_size=1, pool_pre_ping=True
            )
        return self._engines[name]

    def _disconnect(self, name: str) -> None:
        if name in self._engines:
            self._engines.pop(name).dispose()
