"""Whatever fails below the service, a page of ours says so, and nothing typed is lost."""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import Engine, create_engine, event, make_url, text, update

from checklist import logs
from checklist.accounts.models import SignIn
from checklist.db import begin_write, db, now
from checklist.outages import Outage, find_code, find_outage
from checklist.settings import Settings
from checklist.web.access import SIGNED_IN, open_to
from tests.assessments.assessments import begin
from tests.browser import Browser, one

FORM = "form#answer"
TYPED = "Two of the forty <b>had lapsed</b>"

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture
def url(app: Flask, force: UUID) -> str:
    """The page of a question nobody has answered."""
    return f"/assessments/{begin(app, force)}/questions/vet-02"


@pytest.fixture
def long_unseen(app: Flask, browser: Browser) -> Browser:
    """A person whose next page also stores that the sign-in was used."""
    with app.app_context():
        db.session.execute(update(SignIn).values(last_seen_at=now() - timedelta(minutes=5)))
        db.session.commit()
    return browser


@contextmanager
def each_connection(app: Flask, command: str) -> Iterator[None]:
    """Have SQLite told something on each new connection, which makes it refuse to write."""

    def tell(connection: sqlite3.Connection, _: object) -> None:
        connection.execute(command)

    with app.app_context():
        engine: Engine = db.engine
        engine.dispose()
        with closing(sqlite3.connect(str(engine.url.database))) as alone:
            alone.execute("VACUUM")  # leaves no room within the pages that the file has
        event.listen(engine, "connect", tell)
        yield
        event.remove(engine, "connect", tell)
        engine.dispose()


def lock_path(database: str) -> Path:
    return Path(f"{make_url(database).database}-write-lock")


def test_a_reading_page_needs_no_lock_file(long_unseen: Browser, url: str, database: str) -> None:
    if database.startswith("sqlite"):
        lock_path(database).unlink(missing_ok=True)
        lock_path(database).mkdir()

    long_unseen.get(url)


@on_sqlite
def test_a_lock_file_that_cannot_be_written_is_told_and_can_be_mended(
    app: Flask, browser: Browser, url: str, database: str
) -> None:
    page = browser.get(url)
    lock_path(database).unlink(missing_ok=True)
    lock_path(database).mkdir()

    refused = browser.send(page, url, form=FORM, value="3", note=TYPED, expect=503)

    assert "cannot save now" in one(refused, "h1").text
    assert TYPED in one(refused, "main").text
    assert app.test_client().get("/ready").status_code == 503
    lock_path(database).rmdir()
    browser.send(refused, url)
    assert one(browser.get(url), "textarea#note").text == TYPED
    assert app.test_client().get("/ready").status_code == 200


@on_sqlite
@pytest.mark.parametrize(
    ("command", "heading", "code"),
    [
        ("PRAGMA max_page_count=1", "no room left", "SQLITE_FULL"),
        ("PRAGMA query_only=ON", "cannot save now", "SQLITE_READONLY"),
    ],
)
def test_a_database_that_takes_no_writes_is_told_by_its_own_code(
    app: Flask,
    browser: Browser,
    url: str,
    command: str,
    heading: str,
    code: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    page = browser.get(url)

    with each_connection(app, command), caplog.at_level(logging.ERROR):
        long_note = "é" * 3900  # of two bytes each: more than an empty page of the file holds
        refused = browser.send(page, url, form=FORM, value="3", note=long_note, expect=503)

    assert heading in one(refused, "h1").text
    assert "Tell your administrator" in one(refused, "main").text
    assert one(refused, "form input[name=note]")["value"] == long_note
    assert browser.last is not None
    assert browser.last.headers["Retry-After"]
    assert f"'code': '{code}'" in caplog.text
    browser.send(refused, url)
    assert one(browser.get(url), "textarea#note").text == long_note


@on_sqlite
def test_a_damaged_database_gives_a_page_of_ours(
    app: Flask, browser: Browser, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    with app.app_context():
        db.engine.dispose()
    for end in ("", "-wal"):
        Path(f"{make_url(database).database}{end}").write_bytes(b"no database at all" * 1000)

    page = browser.get("/", expect=503)

    assert "problem with the service" in one(page, "h1").text
    assert "Tell your administrator" in one(page, "main").text
    assert app.test_client().get("/ready").status_code == 503
    assert "'wanting': ('database (SQLITE_NOTADB)',)" in caplog.text


def damage(database: str, table: str) -> Path:
    """Overwrite where a table and its indexes begin in a file of SQLite that nobody has open."""
    place = Path(make_url(database).database or "")
    with closing(sqlite3.connect(place)) as looking:
        [size] = looking.execute("PRAGMA page_size").fetchone()
        began = "SELECT rootpage FROM sqlite_schema WHERE tbl_name = ? AND rootpage > 0"
        pages = [page for [page] in looking.execute(began, (table,))]
    with place.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * size)
            file.write(b"?" * size)
    return place


@on_sqlite
def test_a_database_that_is_damaged_in_a_part_is_told_by_its_code(
    app: Flask, browser: Browser, url: str, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    with app.app_context():
        db.engine.dispose()
    damage(database, "answer")

    with caplog.at_level(logging.ERROR):
        page = browser.get(url, expect=503)

    assert "problem with the service" in one(page, "h1").text
    assert "'code': 'SQLITE_CORRUPT'" in caplog.text


@pytest.fixture
def broken_off(app: Flask, database: str) -> None:
    """Pages whose connection to the database is killed: before they save, and once ready."""

    def kill() -> None:
        begin_write(db.session)
        number = db.session.scalar(text("SELECT pg_backend_pid()"))
        other = create_engine(database)
        with other.connect() as connection:
            connection.execute(text("SELECT pg_terminate_backend(:number)"), {"number": number})
        other.dispose()

    @app.post("/saves")
    @open_to(SIGNED_IN)
    def saves() -> str:
        kill()
        db.session.execute(text("SELECT 1"))
        return "saved"

    @app.get("/reads")
    @open_to(SIGNED_IN)
    def reads() -> str:
        kill()
        return "<title>x</title><h1>ready</h1>"


@on_postgresql
@pytest.mark.usefixtures("broken_off")
def test_a_connection_killed_while_saving_gives_a_page_with_what_was_typed(
    browser: Browser,
) -> None:
    form = browser.get("/change-password")

    refused = browser.send(form, "/saves", note=TYPED, expect=503)

    assert "the service is busy" in one(refused, "h1").text
    assert TYPED in one(refused, "main").text


@on_postgresql
@pytest.mark.usefixtures("broken_off")
def test_a_connection_killed_once_a_page_is_ready_does_not_take_it_away(browser: Browser) -> None:
    assert "ready" in browser.client.get("/reads").text
    browser.get("/change-password")


@on_postgresql
def test_a_database_that_may_only_be_read_is_not_ready(app: Flask, database: str) -> None:
    name = make_url(database).database
    with app.app_context():
        db.session.execute(text(f"ALTER DATABASE {name} SET default_transaction_read_only = on"))
        db.session.commit()
        db.engine.dispose()

    assert app.test_client().get("/ready").status_code == 503


@on_sqlite
def test_an_error_of_the_disk_in_a_page_is_told_with_its_code(
    app: Flask, browser: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    @app.post("/breaks")
    @open_to(SIGNED_IN)
    def breaks() -> str:
        raise OSError(errno.EIO, "Input/output error", "/a/name/of/a/file")

    form = browser.get("/change-password")
    with caplog.at_level(logging.ERROR):
        refused = browser.send(form, "/breaks", note=TYPED, expect=503)

    assert TYPED in one(refused, "main").text
    assert "'code': 'EIO'" in caplog.text
    assert "/a/name" not in caplog.text


@on_sqlite
def test_readiness_is_logged_once_for_each_change(
    app: Flask, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(as_json=True)
    settings.evidence.write_text("a file where the folder should be")
    client = app.test_client()
    capsys.readouterr()

    for _ in range(3):
        client.get("/ready")

    logged = capsys.readouterr().err
    assert logged.count('"event": "readiness"') == 1
    assert "evidence" in logged
    assert "alembic" not in logged


@pytest.mark.parametrize(
    ("number", "outage"),
    [
        (errno.ENOSPC, Outage.FULL),
        (errno.EDQUOT, Outage.FULL),
        (errno.EFBIG, Outage.FULL),
        (errno.EROFS, Outage.BROKEN),
        (errno.EMFILE, Outage.BROKEN),
    ],
)
def test_an_error_of_the_system_is_sorted_by_its_number(number: int, outage: Outage) -> None:
    error = OSError(number, "")

    assert find_outage(error) is outage
    assert find_code(error) == errno.errorcode[number]
