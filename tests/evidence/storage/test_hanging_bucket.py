"""A bucket that takes connections and says nothing holds up nobody for long."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID, uuid4

import pytest

from checklist.db import BUSY_SECONDS
from checklist.evidence.storage.local import KeptBytes, StoreDown
from checklist.evidence.storage.s3 import ObjectStore, object_store
from checklist.settings import Bucket
from tests.evidence.storage.s3_server import impatient
from tests.jobs.worker_process import wait_until

CONTENT = b"what was kept"
LISTED = b"<ListBucketResult><Name>evidence</Name></ListBucketResult>"


@dataclass
class Hanging:
    """A bucket that answers only while it is told to."""

    server: socket.socket
    hangs: bool = True
    closes_after: float = BUSY_SECONDS
    lists_after: float = 0
    keeps_back: int = 0
    asked: list[str] = field(default_factory=list)
    given_up: list[bool] = field(default_factory=list)

    @property
    def bucket(self) -> Bucket:
        """How it is reached."""
        endpoint = f"http://127.0.0.1:{self.server.getsockname()[1]}"
        return Bucket("evidence", endpoint, "us-east-1", "key", "secret")

    def serve(self) -> None:
        """Take one connection after another until the socket is closed."""
        with suppress(OSError):
            while True:
                line, _ = self.server.accept()
                threading.Thread(target=self._answer, args=(line,), daemon=True).start()

    def _answer(self, line: socket.socket) -> None:
        with line:
            line.settimeout(self.closes_after)
            asked = name_request(line.recv(65536).decode().splitlines()[0])
            self.asked.append(asked)
            if self.hangs:
                try:
                    self.given_up.append(line.recv(1) == b"")
                except TimeoutError:
                    self.given_up.append(False)
                return
            if asked == "list":
                time.sleep(self.lists_after)
            body = LISTED if asked in ("question", "list") else CONTENT
            size = len(body) + self.keeps_back
            head = [f"Content-Length: {size}", "Connection: close", 'ETag: "x"']
            head.append("Last-Modified: Mon, 02 Nov 2026 09:00:00 GMT")
            line.sendall("\r\n".join(["HTTP/1.1 200 OK", *head, "", ""]).encode() + body)


def name_request(line: str) -> str:
    """What is asked for: the question whether it answers, a list of objects, or by its method."""
    if "list-type" not in line:
        return line.split()[0]
    return "question" if "delimiter" in line else "list"


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        hanging = Hanging(server)
        threading.Thread(target=hanging.serve, daemon=True).start()
        yield hanging
        server.shutdown(socket.SHUT_RDWR)


def test_who_comes_after_it_hung_is_told_by_a_short_question_until_it_answers(
    hanging: Hanging,
) -> None:
    store = impatient(hanging.bucket)
    force, digest = uuid4(), sha256(CONTENT).hexdigest()

    for _ in range(2):
        with pytest.raises(StoreDown, match="Try again in a few minutes"):
            store.open(force, digest)
    assert hanging.asked == ["GET", "question"]

    hanging.hangs = False
    for _ in range(2):
        with store.open(force, digest) as file:
            assert file.read() == CONTENT
    assert hanging.asked[2:] == ["question", "GET", "GET"]


def test_a_file_that_breaks_off_is_given_to_nobody_and_the_log_says_so(
    hanging: Hanging, caplog: pytest.LogCaptureFixture
) -> None:
    hanging.hangs, hanging.keeps_back = False, 1

    with pytest.raises(StoreDown, match="Try again in a few minutes"):
        impatient(hanging.bucket).open(uuid4(), sha256(CONTENT).hexdigest())

    assert "broke off in the middle of a file" in caplog.text


def test_where_the_watcher_met_the_hang_nobody_waits_for_bytes(hanging: Hanging) -> None:
    store = impatient(hanging.bucket)

    assert not store.can_keep()
    with pytest.raises(StoreDown):
        store.open(uuid4(), sha256(CONTENT).hexdigest())

    assert hanging.asked == ["question", "question"]


def ask_readiness(store: ObjectStore) -> None:
    assert not store.can_keep()


def ask_under_the_lock(store: ObjectStore) -> None:
    with pytest.raises(StoreDown):
        store.holds(uuid4(), KeptBytes(sha256(CONTENT).hexdigest(), len(CONTENT)))


@pytest.mark.parametrize("ask", [ask_readiness, ask_under_the_lock])
def test_a_question_ends_before_those_who_wait_for_the_lock_are_refused(
    hanging: Hanging, ask: Callable[[ObjectStore], None]
) -> None:
    ask(object_store(hanging.bucket))

    wait_until(lambda: len(hanging.given_up) == len(hanging.asked))
    assert hanging.asked
    assert hanging.given_up == [True] * len(hanging.asked)


@pytest.mark.parametrize("ask", [ask_readiness, ask_under_the_lock])
def test_a_question_is_not_asked_again_where_the_bucket_breaks_off_late(
    hanging: Hanging, ask: Callable[[ObjectStore], None]
) -> None:
    hanging.closes_after = 3.4

    ask(object_store(hanging.bucket))

    assert len(hanging.asked) == 1


def set_aside(store: ObjectStore, force: UUID) -> None:
    store.set_aside(force, sha256(CONTENT).hexdigest())


def bring_back(store: ObjectStore, force: UUID) -> None:
    store.bring_back(force, sha256(CONTENT).hexdigest())


def list_all(store: ObjectStore, force: UUID) -> None:
    list(store.list_objects(force))


@pytest.mark.parametrize("work", [set_aside, bring_back, list_all])
def test_what_may_take_long_under_the_lock_begins_with_a_short_question(
    hanging: Hanging, work: Callable[[ObjectStore, UUID], None]
) -> None:
    with pytest.raises(StoreDown):
        work(impatient(hanging.bucket), uuid4())

    assert hanging.asked == ["question"]


def test_a_bucket_that_is_well_may_take_longer_for_a_list_than_for_a_question(
    hanging: Hanging,
) -> None:
    hanging.hangs, hanging.lists_after = False, 4.5

    assert list(object_store(hanging.bucket).list_objects(uuid4())) == []

    assert hanging.asked == ["question", "list"]
