"""A database is brought up to date all or nothing, one process at a time, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect, text

from checklist.database_revision import (
    OldDatabase,
    current_revision,
    newest_revision,
    refuse_old,
)
from checklist.migrate import (
    DanglingKeys,
    build_config,
    downgrade,
    exclusive_transaction,
    foreign_keys_off,
    refuse_dangling_keys,
    upgrade,
)
from checklist.settings import Settings
from tests.architecture.reading import ROOT
from tests.environment import IN_FULL
from tests.filled_database import ROWS, counts, fill, kept_rows, reflected


@pytest.fixture
def engine(settings: Settings) -> Iterator[Engine]:
    """An engine on a fresh, migrated database of either kind."""
    settings.data.mkdir(exist_ok=True)
    engine = create_engine(settings.database)
    yield engine
    engine.dispose()


def revisions() -> list[str]:
    """All revisions, the oldest first."""
    script = ScriptDirectory.from_config(build_config())
    return [revision.revision for revision in script.walk_revisions()][::-1]


TRIGGERS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal ORDER BY tgname",
}


def triggers(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return list(connection.scalars(text(TRIGGERS[engine.dialect.name])))


def test_there_is_one_line_of_revisions() -> None:
    script = ScriptDirectory.from_config(build_config())

    assert script.get_heads() == [newest_revision()]
    assert revisions()[-1] == newest_revision()


def test_each_file_of_a_revision_is_named_after_it() -> None:
    for script in ScriptDirectory.from_config(build_config()).walk_revisions():
        assert Path(script.path).name.startswith(f"{script.revision}_")


def test_no_revision_knows_todays_code() -> None:
    for path in (ROOT / "migrations" / "versions").glob("*.py"):
        assert "checklist" not in path.read_text()


KEPT = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"


def empty(engine: Engine) -> None:
    """Delete every row but the revision, past what keeps rows from being deleted."""
    with exclusive_transaction(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        kept = list(connection.execute(text(KEPT))) if engine.dialect.name == "sqlite" else []
        for name, _ in kept:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for table in reflected(connection):
            connection.execute(table.delete())
        for _, statement in kept:
            connection.exec_driver_sql(statement)


def test_each_revision_goes_up_and_down_and_up_with_rows_in_every_table(engine: Engine) -> None:
    downgrade(engine, "base")
    upgrade(engine, revisions()[0])
    for revision, following in pairwise(revisions()):
        at_revision = triggers(engine)
        empty(engine)
        fill(engine)
        rows = kept_rows(engine)
        assert set(counts(engine).values()) == {ROWS}

        upgrade(engine, following)
        downgrade(engine, revision)
        assert kept_rows(engine) == rows
        assert triggers(engine) == at_revision
        upgrade(engine, following)
        now = counts(engine)
        assert all(now[name] == ROWS for name, _ in rows)


@pytest.mark.parametrize(
    "revision", revisions() if IN_FULL else revisions()[:: len(revisions()) - 1]
)
def test_rows_of_a_revision_are_kept_all_the_way_up_and_down(engine: Engine, revision: str) -> None:
    tables = set(counts(engine))
    downgrade(engine, "base")
    assert counts(engine) == {}
    assert triggers(engine) == []
    upgrade(engine, revision)
    fill(engine)
    rows = kept_rows(engine)

    upgrade(engine)
    now = counts(engine)
    assert all(now[name] == ROWS for name, _ in rows)
    downgrade(engine, revision)
    assert kept_rows(engine) == rows

    downgrade(engine, "base")
    assert counts(engine) == {}
    upgrade(engine)
    assert set(counts(engine)) == tables


@contextmanager
def keys_on(connection: Connection) -> Iterator[None]:
    """The fault that must show: the keys are left as they are."""
    yield


def make_anew(connection: Connection, table: str) -> None:
    """What batch mode does to change a table: drop and re-create it, its rows copied."""
    context = MigrationContext.configure(connection, opts={"render_as_batch": True})
    with Operations(context).batch_alter_table(table, recreate="always") as batch:
        batch.add_column(sa.Column("added_later", sa.String(10)))


def parents(engine: Engine) -> set[str]:
    """The tables that others point at."""
    with engine.connect() as connection:
        return {
            key.column.table.name
            for table in reflected(connection)
            for column in table.columns
            for key in column.foreign_keys
        }


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_making_parents_anew_keeps_every_child(engine: Engine) -> None:
    fill(engine)
    before = counts(engine)
    pointed_at = parents(engine)

    with exclusive_transaction(engine) as connection:
        for parent in sorted(pointed_at):
            make_anew(connection, parent)
        refuse_dangling_keys(connection)

    assert {"organisation", "account", "assessment", "answer_entry", "evidence"} <= pointed_at
    assert counts(engine) == before
    with engine.connect() as connection:
        for parent in pointed_at:
            columns = {column["name"] for column in inspect(connection).get_columns(parent)}
            assert "added_later" in columns


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_with_the_keys_left_on_the_children_would_be_lost(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checklist.migrate.foreign_keys_off", keys_on)
    fill(engine)
    assert counts(engine)["answer"] == ROWS

    with exclusive_transaction(engine) as connection:
        make_anew(connection, "assessment")

    assert counts(engine)["assessment"] == ROWS
    assert counts(engine)["answer"] == 0


def turn_off_for_nothing(connection: Connection) -> None:
    with foreign_keys_off(connection):
        pass


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_keys_are_on_again_however_it_ended(engine: Engine) -> None:
    def are_on(connection: Connection) -> bool:
        return bool(connection.exec_driver_sql("PRAGMA foreign_keys").scalar())

    with engine.connect() as connection:
        with pytest.raises(ZeroDivisionError), foreign_keys_off(connection):
            _ = 1 / 0
        assert are_on(connection)
        with pytest.raises(RuntimeError, match="inside a transaction"):
            turn_off_for_nothing(connection)
        connection.rollback()
        with foreign_keys_off(connection):
            assert not are_on(connection)
            connection.rollback()
        assert are_on(connection)


def remove_all_accounts(engine: Engine) -> None:
    with exclusive_transaction(engine) as connection:
        connection.exec_driver_sql("DELETE FROM account")
        refuse_dangling_keys(connection)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_rows_without_their_parent_are_refused_and_the_change_undone(engine: Engine) -> None:
    fill(engine)
    before = counts(engine)

    with pytest.raises(DanglingKeys, match="membership"):
        remove_all_accounts(engine)

    assert counts(engine) == before


def say_made_at(engine: Engine, revision: str) -> None:
    """Have a database say that it is at another revision."""
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(
            text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision}
        )


@pytest.mark.parametrize(
    ("revision", "sentence"), [("0001", "made by version 0.1.0"), ("9999", "a newer version")]
)
def test_a_database_that_no_revision_leads_on_from_is_refused_untouched(
    engine: Engine, revision: str, sentence: str
) -> None:
    fill(engine)
    say_made_at(engine, revision)
    before = kept_rows(engine)

    with pytest.raises(OldDatabase, match=sentence):
        upgrade(engine)

    assert current_revision(engine) == revision
    assert kept_rows(engine) == before


def test_a_database_of_something_else_is_refused_untouched(engine: Engine) -> None:
    downgrade(engine, "base")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE of_another (id INTEGER)"))

    for use in (upgrade, refuse_old):
        with pytest.raises(OldDatabase, match="none of this service"):
            use(engine)

    assert inspect(engine).get_table_names().count("of_another") == 1
    assert "account" not in inspect(engine).get_table_names()


def test_a_database_left_at_two_revisions_is_refused(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO alembic_version VALUES ('9999')"))

    with pytest.raises(OldDatabase, match="half-migrated"):
        upgrade(engine)


def test_a_database_of_a_newer_version_is_told_from_an_older_one(engine: Engine) -> None:
    say_made_at(engine, "9999")

    with pytest.raises(OldDatabase, match="newer version"):
        refuse_old(engine)


UPGRADE = """
import sys
from sqlalchemy import create_engine
from checklist.database_revision import current_revision
from checklist.migrate import upgrade
engine = create_engine(sys.argv[1])
upgrade(engine)
print(current_revision(engine))
"""


def test_processes_that_upgrade_at_once_wait_for_each_other(engine: Engine) -> None:
    tables = set(counts(engine))
    downgrade(engine, "base")
    command = [sys.executable, "-c", UPGRADE, engine.url.render_as_string(hide_password=False)]

    started = [
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    ended = [process.communicate(timeout=120) for process in started]

    assert [(out.strip(), err) for out, err in ended] == [(newest_revision(), "")] * 4
    assert set(counts(engine)) == tables


def test_a_database_of_another_version_is_not_served(engine: Engine) -> None:
    refuse_old(engine)
    downgrade(engine, "base")
    assert current_revision(engine) is None

    with pytest.raises(OldDatabase, match="checklist migrate"):
        refuse_old(engine)


def test_an_upgrade_that_breaks_off_leaves_nothing_behind(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    downgrade(engine, "base")

    def break_off(_: Connection) -> None:
        raise DanglingKeys("as a test")

    monkeypatch.setattr("checklist.migrate.refuse_dangling_keys", break_off)
    with pytest.raises(DanglingKeys):
        upgrade(engine)

    assert current_revision(engine) is None
    assert counts(engine) == {}
