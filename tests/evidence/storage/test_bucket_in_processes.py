"""A bucket is used by each of several processes that serve pages, and by one started later."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from urllib.request import urlopen

import pytest

from tests.bench.serving import Served, served
from tests.evidence.storage.s3_server import KEY, SECRET, running_seaweed
from tests.jobs.worker_process import hold_still, is_running, wait_until

SECONDS_TO_ANSWER = 30


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A service in two processes, with its evidence in a bucket."""
    folder = tmp_path_factory.mktemp("service")
    with running_seaweed(folder / "seaweed") as bucket:
        store = {
            "CHECKLIST_STORE": f"s3://{bucket.name}?endpoint={bucket.endpoint}",
            "CHECKLIST_STORE_KEY": KEY,
            "CHECKLIST_STORE_SECRET": SECRET,
        }
        with served(folder / "var", CHECKLIST_PROCESSES="2", **store) as running:
            wait_until(lambda: len(running.pages) == 2)
            yield running


def ask_alone(service: Served, process: int) -> str:
    """What one process says of itself and the bucket while the others stand still."""
    others = [other for other in service.pages if other != process]
    for other in others:
        hold_still(other)
    try:
        with urlopen(f"{service.url}/ready", timeout=SECONDS_TO_ANSWER) as answer:  # noqa: S310  # our own address
            return str(answer.read().decode())
    finally:
        for other in others:
            os.kill(other, signal.SIGCONT)


def test_each_process_asks_the_bucket(service: Served) -> None:
    said = [ask_alone(service, process) for process in service.pages]

    assert said == ["ready\n", "ready\n"]
    assert is_running(service.process)


def test_one_that_takes_the_place_of_another_asks_it_too(service: Served) -> None:
    before = service.pages
    os.kill(before[0], signal.SIGKILL)
    wait_until(lambda: len(set(service.pages) - {before[0]}) == 2)
    [new] = set(service.pages) - set(before)

    assert ask_alone(service, new) == "ready\n"
