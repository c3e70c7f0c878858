"""A command whose database goes away as it runs ends with a sentence; a mistake does not."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import Engine, create_engine, event, make_url, text
from sqlalchemy.exc import OperationalError

from checklist.cli import main
from checklist.database_check import describe_loss
from checklist.jobs.worker import WorkerProcess
from checklist.settings import Settings
from tests.test_outages import damage, on_postgresql, on_sqlite
from tests.test_starting import CHECKLIST, PATIENCE

HELD = (
    "Another process holds the database, perhaps a migration: wait until it has ended, then try"
    " again"
)
CLOSED = (
    "The database {place} cannot be opened or written (EISDIR): see that its folder is there and"
    " belongs to the user this runs as"
)
BROKE_OFF = "The command broke off before its end. Run it again once that is mended."
END_WHO_WAITS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE wait_event_type = 'Lock' AND datname = current_database()"
)


@pytest.fixture
def environment(settings: Settings) -> dict[str, str]:
    settings.data.mkdir(mode=0o700)
    settings.data.parent.chmod(0o700)
    return os.environ | {
        "CHECKLIST_DATA": str(settings.data),
        "CHECKLIST_DATABASE": settings.database,
    }


@pytest.fixture
def engine(settings: Settings) -> Iterator[Engine]:
    engine = create_engine(settings.database)
    yield engine
    engine.dispose()


def ended(running: subprocess.Popen[str]) -> tuple[int, str]:
    """How a command ended, and what it said of that."""
    _, said = running.communicate(timeout=PATIENCE)
    return running.returncode, said


@contextmanager
def start(environment: dict[str, str], *words: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*CHECKLIST, *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        yield running


def wait_for(is_so: Callable[[], object]) -> None:
    for _ in range(PATIENCE * 20):
        if is_so():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come")


@on_postgresql
@pytest.mark.parametrize(
    ("words", "table", "code"),
    [
        (("rescore",), "seal", 1),
        (("verify", "0" * 32), "assessment", 2),
        (("audit", "heads"), "audit_head", 1),
        (("person", "link", "asha@example.test"), "account", 1),
        (("demo", "--remove"), "organisation", 1),
        (("evidence", "tidy"), "organisation", 1),
        (("evidence", "accept"), "secret_fingerprint", 1),
    ],
)
def test_where_postgresql_ends_its_connection_a_command_says_so(
    engine: Engine, environment: dict[str, str], words: tuple[str, ...], table: str, code: int
) -> None:
    def end_who_waits() -> bool:
        return bool(watching.execute(END_WHO_WAITS).all())

    autocommit = engine.execution_options(isolation_level="AUTOCOMMIT")
    with (
        engine.begin() as holding,
        autocommit.connect() as watching,
        start(environment, *words) as running,
    ):
        holding.execute(text(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE"))
        wait_for(end_who_waits)
        returncode, said = ended(running)

    why = "PostgreSQL cannot be used: terminating connection due to administrator command."
    assert returncode == code
    assert said.startswith(f"Error: {why}")
    assert len(said.splitlines()) == 1
    assert said.endswith(f"{BROKE_OFF}\n")


@on_sqlite
def test_where_a_part_of_the_database_is_damaged_a_command_says_so(
    settings: Settings, environment: dict[str, str]
) -> None:
    place = damage(settings.database, "organisation")

    with start(environment, "organisation", "list") as running:
        returncode, said = ended(running)

    sentence = f"The database {place} is damaged: restore it from a backup."
    assert returncode == 1
    assert said == f"Error: {sentence} {BROKE_OFF}\n"


@contextmanager
def full(_: Path) -> Iterator[None]:
    """Let SQLite have no more room than it has."""

    def tell(connection: object, _: object) -> None:
        if isinstance(connection, sqlite3.Connection):
            connection.execute("PRAGMA max_page_count=1")

    event.listen(Engine, "connect", tell)
    try:
        yield
    finally:
        event.remove(Engine, "connect", tell)


@contextmanager
def held(place: Path) -> Iterator[None]:
    """Let another process write for long."""
    with closing(sqlite3.connect(place)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def closed(place: Path) -> Iterator[None]:
    """Let the file in whose queue writers stand belong to nobody."""
    place.with_name(f"{place.name}-write-lock").mkdir()
    yield


@on_sqlite
@pytest.mark.parametrize(
    ("state", "words", "told"),
    [
        (full, ["demo"], "The disk of the database {place} is full: make room, then try again"),
        (held, ["organisation", "add", "Testshire"], HELD),
        (closed, ["organisation", "add", "Testshire"], CLOSED),
    ],
)
def test_where_sqlite_takes_no_writes_a_command_says_so(
    settings: Settings,
    environment: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    state: Callable[[Path], AbstractContextManager[None]],
    words: list[str],
    told: str,
) -> None:
    monkeypatch.setattr("checklist.db.BUSY_SECONDS", 0.2)
    place = Path(make_url(settings.database).database or "")
    with closing(sqlite3.connect(place)) as alone:
        alone.execute("VACUUM")  # leaves no room within the pages that the file has

    with state(place):
        done = CliRunner().invoke(main, words, env=environment)

    assert done.exit_code == 1
    assert done.stderr == f"Error: {told.format(place=place)}. {BROKE_OFF}\n"


@on_sqlite
def test_where_a_file_may_not_be_written_a_command_says_so(
    environment: dict[str, str], tmp_path: Path
) -> None:
    place = tmp_path / "not-there" / "heads"
    with start(environment, "audit", "heads", "--to", str(place)) as running:
        written, said = ended(running)
    with start(environment, "audit", "verify", "--heads", "/proc/self/mem") as running:
        read, told = ended(running)

    assert (written, read) == (1, 1)
    assert said == f"Error: Could not write {place}: No such file or directory.\n"
    assert told == (f"Error: A file cannot be read or written: Input/output error. {BROKE_OFF}\n")


@on_sqlite
def test_where_the_store_of_files_is_away_a_command_says_so(
    settings: Settings, environment: dict[str, str]
) -> None:
    (settings.data / "evidence").write_text("no folder")

    with start(environment, "demo") as running:
        returncode, said = ended(running)

    assert returncode == 1
    assert said.startswith("Error: The service cannot reach its store of files now.")
    assert len(said.splitlines()) == 1


def test_a_mistake_of_ours_shows_its_place(engine: Engine, environment: dict[str, str]) -> None:
    with engine.begin() as changing:
        changing.execute(text("ALTER TABLE seal RENAME COLUMN content TO mislaid"))

    with start(environment, "rescore") as running:
        returncode, said = ended(running)

    assert returncode == 1
    assert said.startswith("Traceback")
    assert "seal.content" in said


def test_a_mistake_of_ours_says_nothing_against_what_is_verified(
    engine: Engine, environment: dict[str, str]
) -> None:
    with engine.begin() as changing:
        changing.execute(text("ALTER TABLE assessment RENAME COLUMN as_at TO mislaid"))

    with start(environment, "verify", "0" * 32) as running:
        returncode, said = ended(running)

    assert returncode == 2
    assert said.startswith("Traceback")
    assert "assessment.as_at" in said
    assert said.splitlines()[-1].startswith("Error: Checklist itself failed")


def test_what_ends_a_process_that_stays_shows_its_place(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: WorkerProcess) -> None:
        raise OperationalError(None, None, Exception("nobody expected it"))

    monkeypatch.setattr(WorkerProcess, "run", fail)

    done = CliRunner().invoke(main, ["work"], env=environment)

    assert isinstance(done.exception, OperationalError)


@on_postgresql
def test_a_statement_that_is_too_long_is_a_mistake_of_ours(engine: Engine) -> None:
    with engine.connect() as connection, pytest.raises(OperationalError) as refused:
        connection.execute(text(f"SELECT {', '.join(['1'] * 2_000)}"))

    assert describe_loss(engine, refused.value) is None


@on_sqlite
def test_a_migration_that_has_no_room_for_its_copy_says_so(
    engine: Engine, settings: Settings, environment: dict[str, str]
) -> None:
    place = Path(make_url(settings.database).database or "")
    with engine.begin() as changing:
        changing.execute(text("UPDATE alembic_version SET version_num = '0273'"))
    engine.dispose()
    most = place.stat().st_size // 2

    migrating = subprocess.run(
        [*CHECKLIST, "migrate"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )

    assert migrating.returncode == 1
    assert migrating.stderr.startswith(f"The database {place} cannot be opened or written")
    assert len(migrating.stderr.splitlines()) == 1
