"""What a command says where it cannot start, in one sentence, and how it waits for a database."""

from __future__ import annotations

import os
import socket
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import create_engine, make_url

from checklist import database_check
from checklist.database_check import UnusableDatabase, describe_failures, wait_until_started
from checklist.db import build_engine_options
from tests.bench.serving import free_port

PATIENCE = 20
CHECKLIST = [sys.executable, "-m", "checklist"]


def run(
    folder: Path, *arguments: str, umask: int = 0o022, **settings: str
) -> subprocess.CompletedProcess[str]:
    """Run a command with its data in a folder, and with more settings."""
    environment = os.environ | {"CHECKLIST_DATA": str(folder)} | settings
    return subprocess.run(
        [*CHECKLIST, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        umask=umask,
        timeout=120,
    )


def assert_refused(ended: subprocess.CompletedProcess[str], sentence: str) -> None:
    assert ended.returncode == 1
    assert sentence in ended.stderr
    assert "Traceback" not in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("umask", [0o000, 0o022])
def test_whatever_the_umask_the_data_is_closed_to_others(tmp_path: Path, umask: int) -> None:
    folder = tmp_path / "deeper" / "var"

    assert run(folder, "migrate", umask=umask).returncode == 0
    assert run(folder, "organisation", "add", "Testshire", umask=umask).returncode == 0

    kept = [folder, *folder.rglob("*")]
    assert {path.name for path in kept} >= {"var", "checklist.sqlite", "secrets.json"}
    assert [path for path in kept if stat.S_IMODE(path.stat().st_mode) & 0o077] == []


def test_a_data_folder_that_is_open_to_others_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "var"
    folder.mkdir()
    folder.chmod(0o750)

    assert_refused(run(folder, "migrate"), f"chmod 700 {folder}")
    assert list(folder.iterdir()) == []


def test_a_data_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file")

    assert_refused(run(tmp_path / "var", "migrate"), "Set CHECKLIST_DATA to a folder")


def test_a_force_of_ones_own_is_set_up_in_one_go(tmp_path: Path) -> None:
    folder = tmp_path / "var"

    ended = run(folder, "setup", "Testshire Police", "Asha Price", "asha@example.test")
    assert ended.returncode == 0, ended.stderr
    assert "Added Testshire Police (force). Asha Price is its coordinator." in ended.stdout
    assert "http://localhost:5000/set-password/" in ended.stdout
    assert "coordinator  Asha Price" in run(folder, "person", "list").stdout

    again = run(folder, "setup", "Testshire Police", "Asha Price", "asha@example.test")
    assert again.returncode == 1
    assert "Traceback" not in again.stderr


@pytest.mark.parametrize("is_said", [True, False])
def test_serving_on_another_port_than_its_links_lead_to_is_told(
    tmp_path: Path, is_said: bool
) -> None:
    folder, port = tmp_path / "var", str(free_port())
    assert run(folder, "migrate").returncode == 0
    settings = {} if is_said else {"CHECKLIST_URL": f"http://localhost:{port}"}

    with subprocess.Popen(
        [*CHECKLIST, "serve", "--no-worker", "--port", port],
        env=os.environ | {"CHECKLIST_DATA": str(folder), "PYTHONUNBUFFERED": "1"} | settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as serving:
        assert serving.stdout is not None
        told = serving.stdout.readline()
        serving.terminate()

    assert told.startswith(
        f"It listens on port {port}, and its links lead to http://localhost:5000:"
        if is_said
        else f"Checklist is at http://localhost:{port}"
    )


def test_a_force_is_not_set_up_by_half(tmp_path: Path) -> None:
    folder = tmp_path / "var"

    ended = run(folder, "setup", "Testshire Police", "Asha Price", "no address")
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    assert run(folder, "organisation", "list").stdout == ""


def test_a_machine_without_time_zones_is_enough(tmp_path: Path) -> None:
    started = run(tmp_path / "var", "migrate", PYTHONTZPATH="")

    assert started.returncode == 0, started.stderr


def test_a_command_before_the_first_migration_makes_no_database(tmp_path: Path) -> None:
    folder = tmp_path / "var"

    for command in (["serve"], ["work", "--once"], ["person", "list"]):
        assert_refused(run(folder, *command), "There is no database yet: run `checklist migrate`")

    assert not (folder / "checklist.sqlite").exists()


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """The data folder of a service that ran before."""
    folder = tmp_path / "var"
    assert run(folder, "migrate").returncode == 0
    assert run(folder, "work", "--once").returncode == 0
    return folder


def test_other_secrets_than_the_database_was_used_with_are_refused_until_they_are_back(
    used: Path,
) -> None:
    kept = (used / "secrets.json").rename(used / "kept")

    for command in (["serve"], ["work", "--once"]):
        ended = run(used, *command)
        assert_refused(ended, f"other secrets than those in {used / 'secrets.json'}: copy")
        assert "restore it from the backup" in ended.stderr
        assert "`checklist secrets accept`" in ended.stderr

    kept.replace(used / "secrets.json")
    assert run(used, "work", "--once").returncode == 0


def test_new_secrets_are_accepted_by_a_command_and_then_the_old_ones_refused(used: Path) -> None:
    kept = (used / "secrets.json").rename(used / "kept")

    accepted = run(used, "secrets", "accept")

    assert accepted.returncode == 0
    assert "Everybody has to sign in again" in accepted.stdout
    assert run(used, "work", "--once").returncode == 0
    assert "Nothing was changed" in run(used, "secrets", "accept").stdout
    kept.replace(used / "secrets.json")
    assert_refused(run(used, "work", "--once"), "other secrets")


@pytest.mark.parametrize("command", [["migrate"], ["serve"]])
def test_a_damaged_database_is_told(tmp_path: Path, command: list[str]) -> None:
    folder = tmp_path / "var"
    folder.mkdir(mode=0o700)
    damaged = b"this was a database once " * 1000
    (folder / "checklist.sqlite").write_bytes(damaged)

    assert_refused(run(folder, *command), "is damaged: restore it from a backup")
    assert (folder / "checklist.sqlite").read_bytes() == damaged
    assert list(folder.glob("*-before-*")) == []


def test_a_database_in_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    place = f"sqlite:///{tmp_path}/nowhere/checklist.sqlite"

    ended = run(tmp_path / "var", "migrate", CHECKLIST_DATABASE=place)

    assert_refused(ended, "cannot be opened or written (SQLITE_CANTOPEN)")


def test_a_migration_beside_another_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "checklist.sqlite"
    engine = create_engine(f"sqlite:///{path}")
    with closing(sqlite3.connect(path)) as other, engine.connect() as waiting:
        other.execute("CREATE TABLE held (id)")
        waiting.exec_driver_sql("SELECT 1")
        other.execute("BEGIN IMMEDIATE")
        raw = waiting.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA busy_timeout=0")
        with (
            pytest.raises(UnusableDatabase, match="perhaps a migration"),
            describe_failures(engine),
        ):
            waiting.exec_driver_sql("INSERT INTO held VALUES (1)")
    engine.dispose()


@pytest.mark.parametrize(
    "address",
    ["postgres://localhost/x", "postgresql://localhost/x", "mysql://x/y", "sqlite://", "nonsense"],
)
def test_the_address_of_no_database_we_know_is_refused(tmp_path: Path, address: str) -> None:
    ended = run(tmp_path / "var", "migrate", CHECKLIST_DATABASE=address)

    assert_refused(ended, "Set CHECKLIST_DATABASE to postgresql+psycopg://USER:PASSWORD@HOST/NAME")


def test_a_misspelt_setting_is_refused_with_the_nearest(tmp_path: Path) -> None:
    ended = run(tmp_path / "var", "migrate", CHECKLIST_FORCE_MD="9")

    assert_refused(ended, "no setting CHECKLIST_FORCE_MD. Did you mean CHECKLIST_FORCE_MB?")


def test_a_database_that_is_starting_is_waited_for_with_a_sentence(
    postgresql: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its port is not listened on yet: then something listens that passes it on."""
    target = make_url(str(postgresql))
    socket_folder = str(target.query["host"])
    port = free_port()
    told: list[str] = []
    engine = create_engine(
        **build_engine_options(f"postgresql+psycopg://postgres@127.0.0.1:{port}/postgres")
    )
    passing_on = Thread(target=_pass_on_later, args=(port, socket_folder), daemon=True)
    passing_on.start()
    monkeypatch.setattr(database_check, "_PAUSE", 0.2)

    wait_until_started(engine, told.append)

    engine.dispose()
    passing_on.join(PATIENCE)
    assert len(told) == 1
    assert "waiting 60 seconds" in told[0]


def _pass_on_later(port: int, socket_folder: str) -> None:
    """After a second, take one connection and pass it on to PostgreSQL's socket, both ways."""
    time.sleep(1)
    with socket.create_server(("127.0.0.1", port)) as listener:
        near, _ = listener.accept()
    with near, socket.socket(socket.AF_UNIX) as far:
        far.connect(str(next(Path(socket_folder).glob(".s.PGSQL.*[0-9]"))))
        back = Thread(target=_copy, args=(far, near))
        back.start()
        _copy(near, far)
        far.shutdown(socket.SHUT_WR)
        back.join()


def _copy(source: socket.socket, target: socket.socket) -> None:
    while part := source.recv(65536):
        target.sendall(part)


def test_a_database_that_stays_away_is_told_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = create_engine(
        **build_engine_options(f"postgresql+psycopg://nobody@127.0.0.1:{free_port()}/none")
    )
    monkeypatch.setattr(database_check, "_LONGEST_WAIT", 0.5)
    monkeypatch.setattr(database_check, "_PAUSE", 0.1)

    with (
        pytest.raises(UnusableDatabase, match="PostgreSQL cannot be used"),
        describe_failures(engine),
    ):
        wait_until_started(engine, lambda _: None)
    engine.dispose()


@pytest.mark.parametrize(
    ("place", "mode"),
    [
        ("db.example", "verify-full"),
        ("db.example,localhost", "verify-full"),
        ("", None),
        ("localhost", None),
        ("[::1]", None),
    ],
)
def test_a_database_on_another_machine_is_asked_for_tls(place: str, mode: str | None) -> None:
    options = build_engine_options(f"postgresql+psycopg://me:secret@{place}/checklist")
    by_socket = build_engine_options("postgresql+psycopg://me@/checklist?host=/run/postgresql")
    as_told = build_engine_options(f"postgresql+psycopg://me@{place}/checklist?sslmode=require")

    assert options["connect_args"].get("sslmode") == mode
    assert "sslmode" not in by_socket["connect_args"] | as_told["connect_args"]


def test_a_database_on_another_machine_is_told_nothing_without_tls(tmp_path: Path) -> None:
    """127.0.0.2 stands for the other machine; what listens there says that it knows no TLS."""
    told: list[bytes] = []
    listener = socket.create_server(("127.0.0.2", 0))
    refusing = Thread(target=_refuse_tls, args=(listener, told), daemon=True)
    refusing.start()
    authority = tmp_path / "root.crt"
    authority.touch()
    address = f"postgresql+psycopg://me:secret@127.0.0.2:{listener.getsockname()[1]}/checklist"
    engine = create_engine(**build_engine_options(f"{address}?sslrootcert={authority}"))

    with pytest.raises(UnusableDatabase, match="SSL"), describe_failures(engine):
        wait_until_started(engine, lambda _: None)

    engine.dispose()
    refusing.join(PATIENCE)
    assert told == [b"\x00\x00\x00\x08\x04\xd2\x16/", b""], "only that TLS is wanted"


def _refuse_tls(listener: socket.socket, told: list[bytes]) -> None:
    """Answer that there is no TLS, and keep what is said before and after."""
    with listener, listener.accept()[0] as connection:
        told.append(connection.recv(8))
        connection.sendall(b"N")
        told.append(connection.recv(65536))


def test_a_database_that_does_not_know_us_is_not_waited_for(postgresql: object) -> None:
    address = make_url(str(postgresql)).set(database="not_there")
    engine = create_engine(**build_engine_options(address.render_as_string(hide_password=False)))

    with (
        pytest.raises(UnusableDatabase, match="does not exist"),
        describe_failures(engine),
    ):
        wait_until_started(engine, pytest.fail)
    engine.dispose()


def test_no_statement_is_prepared_on_a_connection_and_a_dead_one_is_replaced(
    postgresql: object,
) -> None:
    address = make_url(str(postgresql)).render_as_string(hide_password=False)
    engine = create_engine(**build_engine_options(address))
    with engine.connect() as connection:
        driver_connection = connection.connection.driver_connection
        assert driver_connection is not None
        assert driver_connection.prepare_threshold is None
        number = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
    other = create_engine(address)
    with other.connect() as connection:
        connection.exec_driver_sql(f"SELECT pg_terminate_backend({number})")
    other.dispose()

    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar_one() == 1
    engine.dispose()
