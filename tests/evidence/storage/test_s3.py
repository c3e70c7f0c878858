"""A bucket keeps evidence as the folder does, and says so when it cannot."""

from __future__ import annotations

import io
import os
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import obstore
import pytest
from obstore.store import S3Store

from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.local import BytesDamaged, KeptBytes, LocalStore, Store, StoreDown
from checklist.evidence.storage.s3 import object_name, object_store
from checklist.settings import BadSettings, Bucket, Settings
from tests.environment import read_settings_from
from tests.evidence.storage.s3_server import NO_LISTS, impatient, running_seaweed

KINDS = ("folder", "bucket")


@pytest.fixture(scope="module")
def bucket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bucket]:
    with running_seaweed(tmp_path_factory.mktemp("seaweed")) as made:
        yield made


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """A store of each kind."""
    if request.param == "folder":
        return LocalStore(tmp_path / "evidence")
    return object_store(request.getfixturevalue("bucket"))


@pytest.fixture
def force() -> UUID:
    return uuid4()


def keep(store: Store, force: UUID, content: bytes) -> KeptBytes:
    return store.keep(force, io.BytesIO(content))


def opened(store: Store, force: UUID, kept: KeptBytes) -> bytes:
    with store.open(force, kept.sha256) as file:
        return file.read()


@pytest.mark.parametrize("size", [0, 1, 700_000, 9_000_000])
def test_what_was_kept_is_what_is_opened(store: Store, force: UUID, size: int) -> None:
    content = os.urandom(size)

    kept = keep(store, force, content)

    assert kept == KeptBytes(sha256(content).hexdigest(), size)
    assert store.holds(force, kept)
    assert opened(store, force, kept) == content


def test_the_same_bytes_in_two_forces_lie_apart(store: Store, force: UUID) -> None:
    other = uuid4()
    kept = keep(store, force, b"same")
    assert not store.holds(other, kept)
    with pytest.raises(BytesDamaged):
        store.open(other, kept.sha256)
    keep(store, other, b"same")

    store.discard(force, kept.sha256, kept.sha256)
    store.discard(force, kept.sha256, kept.sha256)

    assert not store.holds(force, kept)
    assert opened(store, other, kept) == b"same"


def test_the_same_bytes_again_are_one_thing_kept(store: Store, force: UUID) -> None:
    kept = keep(store, force, b"same")

    assert keep(store, force, b"same") == kept

    [found] = store.list_objects(force)
    assert (found.name, found.sha256) == (kept.sha256, kept.sha256)
    assert found.stored_at.tzinfo is not None


class Breaking(io.BytesIO):
    """An upload that breaks off after its first piece."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise ConnectionResetError
        return super().read(4)


def test_what_was_set_aside_is_no_file_of_the_force_until_it_is_brought_back(
    store: Store, force: UUID
) -> None:
    kept = keep(store, force, b"words")
    store.set_aside(force, kept.sha256)()

    assert list(store.list_objects(force)) == []
    [lying] = store.list_waste(force)
    assert lying.name == kept.sha256
    assert store.find(force, kept.sha256, in_waste=True) == lying
    assert store.find(force, kept.sha256) is None
    assert list(store.list_waste(uuid4())) == []
    with pytest.raises(BytesDamaged):
        opened(store, force, kept)

    assert store.bring_back(force, kept.sha256)
    assert opened(store, force, kept) == b"words"
    assert not store.bring_back(force, kept.sha256)
    store.set_aside(force, kept.sha256)()
    store.discard_waste(force, kept.sha256)
    assert store.find(force, kept.sha256, in_waste=True) is None
    assert not store.bring_back(force, kept.sha256)


def test_an_upload_that_breaks_off_leaves_nothing(store: Store, force: UUID) -> None:
    with pytest.raises(ConnectionResetError):
        store.keep(force, Breaking(b"half of it"))

    assert list(store.list_objects(force)) == []


def raw(bucket: Bucket) -> S3Store:
    return object_store(bucket)._bucket


def test_harmed_bytes_in_a_bucket_are_never_served_and_an_upload_mends_them(
    bucket: Bucket, force: UUID
) -> None:
    store = object_store(bucket)
    kept = keep(store, force, b"true bytes")
    obstore.put(raw(bucket), object_name(force, kept.sha256), b"true bytez")

    with pytest.raises(BytesDamaged):
        store.open(force, kept.sha256)

    keep(store, force, b"true bytes")
    assert opened(store, force, kept) == b"true bytes"


def test_a_bucket_refuses_to_put_over_what_is_there(bucket: Bucket, force: UUID) -> None:
    kept = keep(object_store(bucket), force, b"first")

    with pytest.raises((obstore.exceptions.AlreadyExistsError, FileExistsError)):
        obstore.put(raw(bucket), object_name(force, kept.sha256), b"other", mode="create")


@pytest.mark.parametrize(
    "wrong", [{"secret": "not-it"}, {"name": "no-such-bucket"}, {"endpoint": "http://127.0.0.1:1"}]
)
def test_a_bucket_out_of_reach_keeps_nothing_and_says_so(
    bucket: Bucket, force: UUID, wrong: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = impatient(replace(bucket, **wrong))

    with pytest.raises(StoreDown):
        keep(store, force, b"words")

    kept = KeptBytes("0" * 64, 1)
    if "name" not in wrong:
        with pytest.raises(StoreDown):
            store.holds(force, kept)
        with pytest.raises(StoreDown):
            store.open(force, kept.sha256)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"secret": "not-it"}, "SignatureDoesNotMatch"),
        ({"key": "nobody"}, "InvalidAccessKeyId"),
        ({"name": "no-such-bucket"}, "NoSuchBucket"),
        (NO_LISTS, "AccessDenied"),
    ],
)
def test_what_waiting_will_not_mend_is_named_in_the_log_and_is_for_the_administrator(
    bucket: Bucket,
    force: UUID,
    wrong: dict[str, Any],
    says: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = impatient(replace(bucket, **wrong))

    with pytest.raises(StoreDown, match="Tell your administrator"):
        store.open(force, "0" * 64)
    assert not store.can_keep()

    assert says in caplog.text
    assert "CHECKLIST_STORE" in caplog.text
    assert "what the key may do" in caplog.text
    assert bucket.endpoint not in caplog.text


def test_a_bucket_with_nothing_in_it_has_damaged_no_file(
    bucket: Bucket, force: UUID, caplog: pytest.LogCaptureFixture
) -> None:
    listed = b"<ListBucketResult><Name>evidence</Name></ListBucketResult>"
    answers = [(404, b"<Error><Code>NoSuchKey</Code></Error>"), (200, listed)]
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=answer_each, args=(server, answers))
        thread.start()
        endpoint = f"http://127.0.0.1:{server.getsockname()[1]}"

        with pytest.raises(StoreDown, match="Tell your administrator"):
            impatient(replace(bucket, endpoint=endpoint)).open(force, "0" * 64)

        thread.join()
    assert "There is nothing in the bucket" in caplog.text


def test_one_file_that_is_gone_from_a_bucket_is_missing(bucket: Bucket, force: UUID) -> None:
    store = object_store(bucket)
    kept = keep(store, force, b"first")
    keep(store, force, b"second")
    obstore.delete(raw(bucket), object_name(force, kept.sha256))

    with pytest.raises(BytesDamaged) as damaged:
        store.open(force, kept.sha256)

    assert damaged.value.is_missing


def test_a_folder_whose_disk_is_away_has_damaged_no_file(tmp_path: Path, force: UUID) -> None:
    store = LocalStore(tmp_path / "evidence")
    kept = keep(store, force, b"words")
    (tmp_path / "evidence").rename(tmp_path / "unmounted")

    with pytest.raises(StoreDown):
        store.open(force, kept.sha256)
    (tmp_path / "evidence").mkdir()
    with pytest.raises(StoreDown):
        store.open(force, kept.sha256)
    (tmp_path / "evidence" / "service").write_text("mark")
    with pytest.raises(BytesDamaged, match="missing"):
        store.open(force, kept.sha256)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n",
        b'HTTP/1.1 200 OK\r\nETag: "x"\r\nContent-Length: 100\r\n\r\nhalf',
        b"",
    ],
    ids=["fault", "half a body", "silence"],
)
def test_a_bucket_that_answers_badly_serves_nothing(
    bucket: Bucket, force: UUID, answer: bytes
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=answer_once, args=(server, answer))
        thread.start()
        endpoint = f"http://127.0.0.1:{server.getsockname()[1]}"

        with pytest.raises(StoreDown):
            impatient(replace(bucket, endpoint=endpoint)).open(force, "0" * 64)

        thread.join()


def answer_each(server: socket.socket, answers: list[tuple[int, bytes]]) -> None:
    """Answer one request after another as a store would, each on a connection of its own."""
    for status, body in answers:
        line, _ = server.accept()
        with line:
            line.recv(65536)
            head = (
                f"HTTP/1.1 {status} -\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
            )
            line.sendall(head.encode() + body)


def answer_once(server: socket.socket, answer: bytes) -> None:
    """Answer one request badly, or, with nothing to say, not in time."""
    line, _ = server.accept()
    with line:
        line.recv(65536)
        line.sendall(answer)
        if not answer:
            line.settimeout(3)
            line.recv(1)


def test_the_settings_name_the_store(settings: Settings, bucket: Bucket) -> None:
    assert isinstance(build_store(settings), LocalStore)
    assert build_store(replace(settings, bucket=bucket)) is object_store(bucket)


@pytest.mark.parametrize(
    ("address", "advice"),
    [
        ("http://bucket", "s3://BUCKET"),
        ("s3://bucket", "s3://BUCKET"),
        ("s3://bucket?endpoint=http://store.example", "https address"),
        ("s3://bucket?endpoint=https://store.example", "CHECKLIST_STORE_KEY"),
    ],
)
def test_a_store_that_will_not_do_is_refused_at_the_start(
    tmp_path: Path, address: str, advice: str
) -> None:
    with pytest.raises(BadSettings, match=advice):
        read_settings_from({"CHECKLIST_DATA": str(tmp_path), "CHECKLIST_STORE": address})
