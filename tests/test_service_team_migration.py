"""Administrators of forces, bodies and inspectorates are moved to a service team, or end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy import Engine, create_engine

from checklist.migrate import downgrade, upgrade
from checklist.settings import Settings

BEFORE = "0206"
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def engine(settings: Settings) -> Iterator[Engine]:
    """A database as version 0.5.0 left it, with nothing in it."""
    settings.data.mkdir(exist_ok=True)
    engine = create_engine(settings.database)
    downgrade(engine, BEFORE)
    yield engine
    engine.dispose()


class Rows:
    """Writes and reads rows of the tables as they are at a revision."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def add(self, table: str, **values: Any) -> UUID:
        found = sa.MetaData()
        found.reflect(self.engine, only=[table])
        names = [column.name for column in found.tables[table].columns]
        typed = sa.table(table, *(sa.column(name, _kind_of(name)) for name in names))
        row = {"id": uuid4(), "created_at": MOMENT} | values
        with self.engine.execution_options(writes=True).begin() as connection:
            connection.execute(typed.insert().values(row))
        return UUID(str(row["id"]))

    def person(self, email: str, *, is_active: bool = True) -> UUID:
        return self.add("account", email=email, name=email, is_active=is_active)

    def role(self, account: UUID, place: UUID, role: str) -> UUID:
        return self.add("membership", account_id=account, organisation_id=place, role=role)

    def roles(self) -> set[tuple[str, str, str, bool]]:
        """Who has or had which role in what, and whether it has ended."""
        query = """SELECT a.email, o.name, m.role, m.ended_at IS NOT NULL FROM membership m
            JOIN account a ON a.id = m.account_id JOIN organisation o ON o.id = m.organisation_id"""
        with self.engine.connect() as connection:
            rows = connection.execute(sa.text(query)).all()
        return {(email, place, role, bool(ended)) for email, place, role, ended in rows}


def _kind_of(name: str) -> Any:
    """The type of a column by its name, as revisions write it."""
    if name == "id" or name.endswith("_id"):
        return sa.Uuid()
    if name.endswith("_at"):
        return sa.DateTime(timezone=True)
    return sa.Boolean() if name.startswith("is_") else sa.String()


def test_each_is_moved_who_has_no_other_role_and_every_role_there_ends(engine: Engine) -> None:
    rows = Rows(engine)
    force = rows.add("organisation", kind="force", name="Testshire")
    rows.add("organisation", kind="force", name="service TEAM")
    alone, both, gone = (rows.person(f"{name}@x.test") for name in ("alone", "both", "gone"))
    closed = rows.person("closed@x.test", is_active=False)
    for account in (alone, both, closed):
        membership = rows.role(account, force, "administrator")
    rows.role(both, force, "coordinator")
    rows.role(gone, force, "reader")
    rows.add(
        "sign_in", token_hash="t", account_id=closed, membership_id=membership, last_seen_at=MOMENT
    )

    notes = upgrade(engine)

    assert rows.roles() == {
        ("alone@x.test", "Testshire", "administrator", True),
        ("alone@x.test", "Service team 2", "administrator", False),
        ("both@x.test", "Testshire", "administrator", True),
        ("both@x.test", "Testshire", "coordinator", False),
        ("closed@x.test", "Testshire", "administrator", True),
        ("gone@x.test", "Testshire", "reader", False),
    }
    [note] = notes
    assert "for this many people: 3" in note
    assert "(Service team 2): 1" in note
    with engine.connect() as connection:
        assert connection.scalar(sa.text("SELECT ended_at FROM sign_in")) is not None


def test_where_there_is_no_administrator_nothing_is_changed_or_said(engine: Engine) -> None:
    rows = Rows(engine)
    force = rows.add("organisation", kind="force", name="Testshire")
    rows.role(rows.person("reader@x.test"), force, "reader")

    notes = upgrade(engine)

    assert notes == []
    assert rows.roles() == {("reader@x.test", "Testshire", "reader", False)}


def test_the_way_back_leaves_a_kind_that_the_version_before_knows(engine: Engine) -> None:
    rows = Rows(engine)
    force = rows.add("organisation", kind="force", name="Testshire")
    rows.role(rows.person("alone@x.test"), force, "administrator")
    upgrade(engine)

    downgrade(engine, BEFORE)

    with engine.connect() as connection:
        kinds = connection.execute(sa.text("SELECT name, kind FROM organisation")).all()
    assert {tuple(row) for row in kinds} == {
        ("Testshire", "force"),
        ("Service team", "inspectorate"),
    }
