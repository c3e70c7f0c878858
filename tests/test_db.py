"""The database keeps what it acknowledged, on either kind, however many write at once."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone

import pytest
from flask import Flask
from sqlalchemy import Engine, create_engine, event, select, text
from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.audit.models import AuditEvent
from checklist.audit.service import record
from checklist.core.organisations import OrganisationKind
from checklist.db import advisory_lock, begin_write, db, has_write_lock, now

THREADS = 8
SAVES = 200


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    """An engine on a fresh, migrated database of either kind."""
    engine = create_engine(database)
    yield engine
    engine.dispose()


def add_force(engine: Engine, name: str = "0") -> None:
    with Session(engine) as session:
        session.add(Organisation(name=name, kind=OrganisationKind.FORCE))
        session.commit()


def save_once(engine: Engine, *, takes_lock: bool = True) -> None:
    """Count one up in the name of the only organisation: a read, then a write based on it."""
    with Session(engine) as session:
        session.scalars(select(Organisation)).one()
        if takes_lock:
            begin_write(session)
        organisation = session.scalars(select(Organisation).with_for_update()).one()
        organisation.name = str(int(organisation.name) + 1)
        session.commit()


def counted(engine: Engine) -> int:
    with Session(engine) as session:
        return int(session.scalars(select(Organisation.name)).one())


def test_no_save_of_many_at_once_is_lost(engine: Engine) -> None:
    add_force(engine)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(lambda _: save_once(engine), range(SAVES)))

    assert counted(engine) == SAVES


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_read_that_turns_into_a_write_fails_without_the_write_lock(engine: Engine) -> None:
    add_force(engine)
    have_read = threading.Barrier(2)

    def save(_: int) -> str:
        with Session(engine) as session:
            organisation = session.scalars(select(Organisation)).one()
            have_read.wait()
            organisation.name = str(int(organisation.name) + 1)
            try:
                session.commit()
            except DBAPIError as error:
                return str(error.orig)
        return "saved"

    with ThreadPoolExecutor(2) as pool:
        ended = sorted(pool.map(save, range(2)))

    assert ended == ["database is locked", "saved"]


def test_writers_queue_and_the_lock_is_free_again_whichever_way_a_transaction_ended(
    engine: Engine,
) -> None:
    add_force(engine)
    with Session(engine) as session:
        begin_write(session)
        assert has_write_lock(session)
        session.rollback()
        assert not has_write_lock(session)

    with Session(engine) as session:
        begin_write(session)

    save_once(engine)
    assert counted(engine) == 1


def test_begin_write_discards_what_was_read_before(engine: Engine) -> None:
    add_force(engine)
    with Session(engine) as session:
        organisation = session.scalars(select(Organisation)).one()
        assert organisation.name == "0"
        session.connection()
        session.rollback()
        save_once(engine)
        session.scalars(select(Organisation)).one()

        begin_write(session)
        begin_write(session)

        assert organisation.name == "1"
        session.rollback()


def test_begin_write_comes_before_the_first_change(engine: Engine) -> None:
    with Session(engine) as session:
        session.add(Organisation(name="Testshire", kind=OrganisationKind.FORCE))

        with pytest.raises(RuntimeError, match="before the first change"):
            begin_write(session)


def test_an_advisory_lock_lets_one_transaction_at_a_time_in(engine: Engine) -> None:
    def add_if_there_is_none(_: int) -> None:
        with Session(engine) as session:
            advisory_lock(session, "adding the only organisation")
            if session.scalar(select(Organisation)) is None:
                session.add(Organisation(name="Only", kind=OrganisationKind.FORCE))
            session.commit()

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(add_if_there_is_none, range(2 * THREADS)))

    with Session(engine) as session:
        assert session.scalars(select(Organisation.name)).all() == ["Only"]


def test_a_datetime_comes_back_in_utc_whatever_zone_it_was_given_in(engine: Engine) -> None:
    summer = datetime(2026, 7, 1, 12, 30, tzinfo=timezone(timedelta(hours=1)))
    with Session(engine) as session:
        organisation = Organisation(name="T", kind=OrganisationKind.FORCE, created_at=summer)
        session.add(organisation)
        session.commit()
        session.expire_all()

        assert organisation.created_at == summer
        assert organisation.created_at.tzinfo is UTC
        assert organisation.created_at.hour == 11
        assert session.scalars(select(Organisation).where(Organisation.created_at < now())).all()


def test_a_datetime_without_its_time_zone_is_refused(engine: Engine) -> None:
    naive = datetime(2026, 7, 1)  # noqa: DTZ001  # the very thing that must be refused
    with Session(engine) as session:
        session.add(Organisation(name="T", kind=OrganisationKind.FORCE, created_at=naive))

        with pytest.raises(StatementError, match="a datetime needs its time zone"):
            session.commit()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_sqlite_keeps_what_it_acknowledges(engine: Engine) -> None:
    def says(pragma: str) -> object:
        with engine.connect() as connection:
            return connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()

    assert says("journal_mode") == "wal"
    assert says("synchronous") == 2
    assert says("foreign_keys") == 1
    assert says("recursive_triggers") == 1
    assert says("busy_timeout") == 10_000


CHANGES = {
    "sqlite": (
        "UPDATE audit_event SET action = 'nothing'",
        "DELETE FROM audit_event",
        "INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event",
        "UPDATE OR REPLACE audit_event SET id = 2",
    ),
    "postgresql": (
        "UPDATE audit_event SET action = 'nothing'",
        "DELETE FROM audit_event",
        "TRUNCATE audit_event CASCADE",
        (
            "INSERT INTO audit_event SELECT * FROM audit_event"
            " ON CONFLICT (id) DO UPDATE SET action = 'nothing'"
        ),
    ),
}


def test_an_audit_event_can_be_added_and_never_changed_or_removed(engine: Engine) -> None:
    with Session(engine) as session:
        record(session, None, "did something")
        session.commit()

    for change in CHANGES[engine.dialect.name]:
        with engine.connect() as connection:
            writer = connection.execution_options(writes=True)
            with pytest.raises(DBAPIError, match=r"audit_(event|link) is only ever added to"):
                writer.execute(text(change))

    with Session(engine) as session:
        assert session.scalars(select(AuditEvent.action)).all() == ["did something"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_an_error_of_the_database_does_not_quote_what_was_written(app: Flask) -> None:
    with app.app_context():
        for _ in range(2):
            db.session.add(Organisation(name="A secret name", kind=OrganisationKind.FORCE))
        with pytest.raises(DBAPIError) as refusal:
            db.session.commit()

    assert isinstance(refusal.value.orig, sqlite3.IntegrityError)
    assert "A secret name" not in str(refusal.value)


def test_a_request_closes_its_session_at_its_end(app: Flask) -> None:
    returned: list[object] = []

    with app.test_request_context():
        event.listen(db.engine, "checkin", lambda *_: returned.append(_))
        db.session.execute(text("SELECT 1"))
        assert returned == []

    assert len(returned) == 1
