"""`checklist serve` in two processes: what they share, how one is replaced, and how they end."""

from __future__ import annotations

import fcntl
import os
import re
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener, urlopen

import pytest
from sqlalchemy import NullPool, create_engine, text

from tests.bench.serving import Served, served
from tests.jobs.worker_process import children_of, hold_still, is_running, wait_until

READY, NOT_READY = 200, 503
MOST_FAILED = 5
"""Failed sign-ins at one account in a quarter of an hour."""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Served]:
    with served(tmp_path, CHECKLIST_PROCESSES="2") as running:
        wait_until(lambda: len(running.pages) == 2)
        yield running


def count_failed(folder: Path) -> int:
    """The failed sign-ins that the database holds."""
    engine = create_engine(f"sqlite:///{folder / 'checklist.sqlite'}", poolclass=NullPool)
    with engine.connect() as connection:
        return int(connection.scalar(text("SELECT count(*) FROM failed_sign_in")) or 0)


def guess(service: Served) -> str:
    """Try to sign in with a wrong password, on connections and with cookies of its own."""
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    address = f"{service.url}/sign-in"
    page = browser.open(address).read().decode()
    found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
    fields = {"email": "guessed@force.example", "password": "a wrong password of some length"}
    if found:
        fields["csrf_token"] = found[1]
    return str(browser.open(address, urlencode(fields).encode()).read().decode())


@contextmanager
def held_still(process: int) -> Iterator[None]:
    """Stop a process where it stands, and let it go on afterwards."""
    hold_still(process)
    yield
    os.kill(process, signal.SIGCONT)


def has_none_left(processes: list[int]) -> bool:
    return not any(map(is_running, processes))


def test_guesses_at_both_processes_count_as_one(service: Served, tmp_path: Path) -> None:
    for process in service.pages:
        with held_still(process):
            assert "too many attempts" not in guess(service)
    assert count_failed(tmp_path) == 2

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: guess(service), range(8)))

    assert sum("too many attempts" not in answer for answer in answers) == MOST_FAILED - 2
    assert count_failed(tmp_path) == MOST_FAILED
    children = children_of(service.process)
    os.kill(service.process, signal.SIGTERM)
    wait_until(lambda: has_none_left(children))


def waits_for_a_lock(processes: list[int]) -> bool:
    """Say whether one of the processes waits for a lock on a file."""
    lines = [line.split() for line in Path("/proc/locks").read_text().splitlines()]
    return any(line[1] == "->" and int(line[5]) in processes for line in lines)


def test_a_stop_lets_what_has_begun_be_answered_and_a_terminal_that_closes_stops_nothing(
    service: Served, tmp_path: Path
) -> None:
    for process in (service.process, *service.pages):
        os.kill(process, signal.SIGHUP)
    with ThreadPoolExecutor(1) as pool:
        with (tmp_path / "checklist.sqlite-write-lock").open("w") as lock_file:
            fcntl.flock(lock_file, fcntl.LOCK_EX)
            answer = pool.submit(guess, service)
            wait_until(lambda: waits_for_a_lock(service.pages))
            os.kill(service.process, signal.SIGTERM)
            time.sleep(1)  # a stop that waited for nothing would be over

        assert "Enter the email address and password" in answer.result()


def ask_whether_ready(url: str) -> int:
    """The status of ``/ready``; 0 where nobody answers."""
    try:
        with urlopen(f"{url}/ready") as answer:  # noqa: S310  # our own address
            return int(answer.status)
    except HTTPError as error:
        return error.code
    except (URLError, ConnectionError):
        return 0


@pytest.mark.parametrize("processes", ["1", "2"])
def test_a_stop_is_told_before_it_comes_and_pages_are_served_until_then(
    tmp_path: Path, processes: str
) -> None:
    settings = {"CHECKLIST_PROCESSES": processes, "CHECKLIST_DRAIN_SECONDS": "300"}
    with served(tmp_path, **settings) as service:
        children = children_of(service.process)
        assert ask_whether_ready(service.url) == READY

        os.kill(service.process, signal.SIGTERM)

        wait_until(lambda: ask_whether_ready(service.url) == NOT_READY)
        assert b"Sign in" in service.open("/sign-in")
        os.kill(service.process, signal.SIGTERM)  # who will not wait asks once more
        wait_until(lambda: ask_whether_ready(service.url) == 0 and has_none_left(children))


@pytest.mark.parametrize(("number", "seconds"), [(signal.SIGTERM, "1"), (signal.SIGINT, "300")])
def test_a_stop_that_was_told_for_long_enough_comes_and_ctrl_c_waits_for_nothing(
    tmp_path: Path, number: signal.Signals, seconds: str
) -> None:
    settings = {"CHECKLIST_PROCESSES": "2", "CHECKLIST_DRAIN_SECONDS": seconds}
    with served(tmp_path, **settings) as service:
        children = children_of(service.process)

        os.kill(service.process, number)

        wait_until(lambda: has_none_left(children) and ask_whether_ready(service.url) == 0)


def test_a_killed_process_is_replaced_and_none_outlives_the_service(service: Served) -> None:
    first, second = service.pages

    os.kill(first, signal.SIGKILL)

    for _ in range(5):
        assert b"Sign in" in service.open("/sign-in")
    wait_until(lambda: len(service.pages) == 2 and first not in service.pages)
    assert second in service.pages

    children = children_of(service.process)
    os.kill(service.process, signal.SIGKILL)
    wait_until(lambda: has_none_left(children))
