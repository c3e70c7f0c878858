"""`checklist serve`: started, asked over the wire, and stopped as a person does it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from checklist.serving import count_processes
from tests.bench.serving import environment_for, free_port, served, wait_for

CHECKLIST = [sys.executable, "-m", "checklist"]
SLOW_CLIENTS, IDLE_CLIENTS = 40, 200
PATIENCE = 20
"""Seconds for what takes a moment, and would take for ever if it failed."""


@pytest.fixture
def slow_clients(tmp_path: Path) -> Iterator[str]:
    """The address of a service to which 40 clients send bodies that never end, and 200 nothing."""
    with served(tmp_path) as service:
        port = int(service.url.rpartition(":")[2])
        clients = [
            socket.create_connection(("127.0.0.1", port))
            for _ in range(SLOW_CLIENTS + IDLE_CLIENTS)
        ]
        for client in clients[:SLOW_CLIENTS]:
            client.sendall(
                b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nslow"
            )
        yield service.url
        for client in clients:
            client.close()


def test_slow_senders_keep_nobody_else_waiting(slow_clients: str) -> None:
    begun = time.monotonic()

    for _ in range(5):
        with urlopen(f"{slow_clients}/accessibility", timeout=PATIENCE) as page:  # noqa: S310  # our own address
            assert page.status == 200

    assert time.monotonic() - begun < PATIENCE


def test_ctrl_c_stops_the_service_at_once_and_quietly(tmp_path: Path) -> None:
    port = free_port()
    environment = environment_for(tmp_path, port)
    subprocess.run([*CHECKLIST, "migrate"], env=environment, check=True, capture_output=True)
    with subprocess.Popen(
        [*CHECKLIST, "serve"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        wait_for(f"http://localhost:{port}/sign-in")

        process.send_signal(signal.SIGINT)
        try:
            said, complained = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()

    assert f"http://localhost:{port}" in said.decode()
    assert "Traceback" not in complained.decode()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))


def test_a_database_not_yet_migrated_is_not_served(tmp_path: Path) -> None:
    environment = environment_for(tmp_path, free_port())

    refused = subprocess.run(
        [*CHECKLIST, "serve"], env=environment, capture_output=True, text=True, check=False
    )

    assert refused.returncode == 1
    assert "checklist migrate" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_port_in_use_is_said_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        environment = environment_for(tmp_path, other.getsockname()[1])
        subprocess.run([*CHECKLIST, "migrate"], env=environment, check=True, capture_output=True)

        refused = subprocess.run(
            [*CHECKLIST, "serve"], env=environment, capture_output=True, text=True, check=False
        )

    assert refused.returncode == 1
    assert "in use" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_an_address_that_is_neither_https_nor_local_is_refused(tmp_path: Path) -> None:
    environment = os.environ | {
        "CHECKLIST_DATA": str(tmp_path),
        "CHECKLIST_URL": "http://checklist.example.test",
    }

    refused = subprocess.run(
        [*CHECKLIST, "serve"], env=environment, capture_output=True, text=True, check=False
    )

    assert refused.returncode == 1
    assert "CHECKLIST_URL" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize(("cores", "processes"), [(1, 1), (2, 2), (4, 4), (5, 4), (64, 4)])
def test_unless_it_is_set_a_process_serves_for_each_core_and_at_most_four(
    monkeypatch: pytest.MonkeyPatch, cores: int, processes: int
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)))

    assert count_processes() == processes


def test_cores_that_a_process_may_not_use_are_not_counted() -> None:
    asked = "import os; from checklist.serving import count_processes as count"
    held = f"{asked}; os.sched_setaffinity(0, {{min(os.sched_getaffinity(0))}}); print(count())"

    counted = subprocess.run([sys.executable, "-c", held], capture_output=True, check=True)

    assert counted.stdout.strip() == b"1"
