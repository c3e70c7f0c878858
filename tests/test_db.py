"""The database keeps what it acknowledged, on either kind, however many write at once."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from inspect import iscoroutinefunction

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


def save_once(engine: Engine, *, in_place: bool = True) -> None:
    """Count one up in the name of the only organisation: a read, then a write that rests on it."""
    with Session(engine) as session:
        session.scalars(select(Organisation)).one()
        if in_place:
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
def test_a_read_that_turns_into_a_write_fails_without_the_writers_place(engine: Engine) -> None:
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


def test_writers_queue_and_the_place_is_free_again_whichever_way_it_ended(engine: Engine) -> None:
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


def test_writing_forgets_what_was_read_before(engine: Engine) -> None:
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


def test_writing_comes_before_the_first_change(engine: Engine) -> None:
    with Session(engine) as session:
        session.add(Organisation(name="Testshire", kind=OrganisationKind.FORCE))

        with pytest.raises(RuntimeError, match="before the first change"):
            begin_write(session)


def test_one_at_a_time_does_what_it_does_alone(engine: Engine) -> None:
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


def test_a_moment_comes_back_in_utc_whatever_zone_it_was_given_in(engine: Engine) -> None:
    summer = datetime(2026, 7, 1, 12, 30, tzinfo=timezone(timedelta(hours=1)))
    with Session(engine) as session:
        kept = Organisation(name="T", kind=OrganisationKind.FORCE, made_at=summer)
        session.add(kept)
        session.commit()
        session.expire_all()

        assert kept.made_at == summer
        assert kept.made_at.tzinfo is UTC
        assert kept.made_at.hour == 11
        assert session.scalars(select(Organisation).where(Organisation.made_at < now())).all()


def test_a_moment_without_its_zone_is_refused(engine: Engine) -> None:
    naive = datetime(2026, 7, 1)  # noqa: DTZ001  # the very thing that must be refused
    with Session(engine) as session:
        session.add(Organisation(name="T", kind=OrganisationKind.FORCE, made_at=naive))

        with pytest.raises(StatementError, match="a moment needs its zone"):
            session.commit()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_sqlite_is_told_to_keep_what_it_acknowledges(engine: Engine) -> None:
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
        "UPDATE deed SET what = 'nothing'",
        "DELETE FROM deed",
        "INSERT OR REPLACE INTO deed SELECT * FROM deed",
        "UPDATE OR REPLACE deed SET id = 2",
    ),
    "postgresql": (
        "UPDATE deed SET what = 'nothing'",
        "DELETE FROM deed",
        "TRUNCATE deed",
        "INSERT INTO deed SELECT * FROM deed ON CONFLICT (id) DO UPDATE SET what = 'nothing'",
    ),
}


def test_a_deed_can_be_added_and_never_changed_or_removed(engine: Engine) -> None:
    with Session(engine) as session:
        record(session, None, "did something")
        session.commit()

    for change in CHANGES[engine.dialect.name]:
        with engine.connect() as connection:
            writer = connection.execution_options(writes=True)
            with pytest.raises(DBAPIError, match="deed is only ever added to"):
                writer.execute(text(change))

    with Session(engine) as session:
        assert session.scalars(select(AuditEvent.what)).all() == ["did something"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_an_error_of_the_database_does_not_quote_what_was_written(app: Flask) -> None:
    with app.app_context():
        for _ in range(2):
            db.session.add(Organisation(name="A secret name", kind=OrganisationKind.FORCE))
        with pytest.raises(DBAPIError) as refusal:
            db.session.commit()

    assert isinstance(refusal.value.orig, sqlite3.IntegrityError)
    assert "A secret name" not in str(refusal.value)


def test_a_request_gives_its_session_back_and_starts_no_thread(app: Flask) -> None:
    threads = threading.active_count()
    given_back: list[object] = []

    with app.test_request_context():
        event.listen(db.engine, "checkin", lambda *_: given_back.append(_))
        db.session.execute(text("SELECT 1"))
        assert given_back == []

    assert len(given_back) == 1
    assert threading.active_count() == threads
    assert not any(map(iscoroutinefunction, app.teardown_appcontext_funcs))
