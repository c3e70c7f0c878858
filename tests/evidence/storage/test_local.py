from __future__ import annotations

import errno
import io
import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from checklist.evidence.storage.local import (
    BytesDamaged,
    KeptBytes,
    LocalStore,
    StoredObject,
    StoreDown,
    StoreFull,
)
from tests.architecture.reading import ROOT
from tests.environment import IN_FULL

FORCE = UUID("11111111-1111-4111-8111-111111111111")
OTHER = UUID("22222222-2222-4222-8222-222222222222")


@pytest.fixture
def store(tmp_path: Path) -> LocalStore:
    return LocalStore(tmp_path / "evidence")


def keep(store: LocalStore, content: bytes, force: UUID = FORCE) -> KeptBytes:
    return store.keep(force, io.BytesIO(content))


def opened(store: LocalStore, kept: KeptBytes, force: UUID = FORCE) -> bytes:
    with store.open(force, kept.sha256) as file:
        return file.read()


def blob(tmp_path: Path, kept: KeptBytes, force: UUID = FORCE) -> Path:
    return tmp_path / "evidence" / force.hex / kept.sha256[:2] / kept.sha256


def test_what_was_kept_is_what_is_opened(store: LocalStore) -> None:
    content = os.urandom(700_000)

    kept = keep(store, content)

    assert kept == KeptBytes(sha256(content).hexdigest(), len(content))
    assert opened(store, kept) == content


def test_the_same_bytes_in_two_forces_lie_apart(store: LocalStore) -> None:
    kept = keep(store, b"same")
    with pytest.raises(BytesDamaged):
        store.open(OTHER, kept.sha256)
    keep(store, b"same", OTHER)

    store.discard(FORCE, kept.sha256, kept.sha256)

    assert not store.holds(FORCE, kept)
    assert opened(store, kept, OTHER) == b"same"


def test_bytes_are_on_the_disk_before_their_name_is(
    store: LocalStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, rename = os.fsync, os.rename

    def noted_fsync(handle: int) -> None:
        folder = Path(f"/proc/self/fd/{handle}").resolve().is_dir()
        steps.append("sync folder" if folder else "sync file")
        fsync(handle)

    def noted_rename(*args: Any, **options: Any) -> None:
        steps.append("rename")
        rename(*args, **options)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(os, "rename", noted_rename)
    keep(store, b"first")
    steps.clear()

    keep(store, b"first")

    assert steps == ["sync file", "rename", "sync folder"]


def test_a_folder_that_another_has_just_made_is_synced_before_it_is_relied_on(
    store: LocalStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = blob(tmp_path, KeptBytes(sha256(b"first").hexdigest(), 5)).parent
    home.mkdir(parents=True)
    fsync, synced = os.fsync, set[Path]()

    def noted_fsync(handle: int) -> None:
        synced.add(Path(f"/proc/self/fd/{handle}").resolve())
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    keep(store, b"first")

    assert {tmp_path.resolve(), *home.resolve().parents[:2], home.resolve()} <= synced


@pytest.mark.parametrize("harm", ["flip", "cut", "lengthen", "remove", "swap", "link", "folder"])
def test_harmed_bytes_are_never_served(store: LocalStore, tmp_path: Path, harm: str) -> None:
    kept, other = keep(store, b"true bytes"), keep(store, b"others")
    path = blob(tmp_path, kept)
    if harm == "flip":
        path.write_bytes(b"true bytez")
    elif harm == "cut":
        path.write_bytes(b"true")
    elif harm == "lengthen":
        path.write_bytes(b"true bytes and more")
    elif harm == "swap":
        path.write_bytes(blob(tmp_path, other).read_bytes())
    else:
        path.unlink()
        if harm == "link":
            copy = tmp_path / "copy"
            copy.write_bytes(b"true bytes")
            path.symlink_to(copy)
        elif harm == "folder":
            path.mkdir()

    with pytest.raises(BytesDamaged):
        store.open(FORCE, kept.sha256)

    assert opened(store, other) == b"others"


def test_a_linked_folder_is_not_followed(store: LocalStore, tmp_path: Path) -> None:
    kept = keep(store, b"true bytes", OTHER)
    (tmp_path / "evidence" / FORCE.hex).symlink_to(tmp_path / "evidence" / OTHER.hex)

    with pytest.raises(BytesDamaged):
        store.open(FORCE, kept.sha256)
    with pytest.raises(StoreDown):
        keep(store, b"other bytes")


def test_a_store_whose_folder_is_missing_holds_nothing_and_is_made_again(
    store: LocalStore, tmp_path: Path
) -> None:
    kept = keep(store, b"before")
    shutil.rmtree(tmp_path / "evidence")

    with pytest.raises(StoreDown):
        store.open(FORCE, kept.sha256)
    assert not store.holds(FORCE, kept)
    assert list(store.list_objects(FORCE)) == []
    store.discard(FORCE, kept.sha256, kept.sha256)
    assert not (tmp_path / "evidence").exists()

    assert opened(store, keep(store, b"after")) == b"after"
    assert stat.S_IMODE((tmp_path / "evidence").stat().st_mode) == 0o700


def test_a_store_says_whether_it_can_keep(store: LocalStore, tmp_path: Path) -> None:
    assert store.can_keep()
    shutil.rmtree(tmp_path / "evidence")
    assert store.can_keep()
    shutil.rmtree(tmp_path / "evidence")
    (tmp_path / "evidence").write_bytes(b"a file in the place of the folder")

    assert not store.can_keep()


def test_uploading_again_mends_harmed_bytes(store: LocalStore, tmp_path: Path) -> None:
    kept = keep(store, b"true bytes")
    blob(tmp_path, kept).write_bytes(b"true bytez")

    keep(store, b"true bytes")

    assert opened(store, kept) == b"true bytes"


class Breaking(io.BytesIO):
    """An upload that breaks off after its first piece."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise ConnectionResetError
        return super().read(4)


def test_an_upload_that_breaks_off_leaves_nothing(store: LocalStore) -> None:
    with pytest.raises(ConnectionResetError):
        store.keep(FORCE, Breaking(b"half of it"))

    assert list(store.list_objects(FORCE)) == []


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO])
def test_a_failing_disk_acknowledges_nothing(
    store: LocalStore, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    def failing(_: int) -> None:
        raise OSError(fault, os.strerror(fault))

    keep(store, b"before")
    monkeypatch.setattr(os, "fsync", failing)

    with pytest.raises(StoreFull if fault == errno.ENOSPC else StoreDown):
        keep(store, b"after")

    digests = [item.sha256 for item in store.list_objects(FORCE)]
    assert digests == [sha256(b"before").hexdigest()]


def test_what_was_begun_and_never_ended_is_seen(store: LocalStore, tmp_path: Path) -> None:
    kept = keep(store, b"ended")
    begun = tmp_path / "evidence" / FORCE.hex / "aside" / uuid4().hex
    begun.write_bytes(b"half")

    found = {item.name: item for item in store.list_objects(FORCE)}

    assert found[kept.sha256].sha256 == kept.sha256
    assert found[begun.name].sha256 is None
    store.discard(FORCE, begun.name, None)
    assert [item.name for item in store.list_objects(FORCE)] == [kept.sha256]


CHILD = """
import io, sys
from pathlib import Path
from uuid import UUID
from checklist.evidence.storage.local import LocalStore

store = LocalStore(Path(sys.argv[1]))
number = int(sys.argv[3])
while True:
    number += 1
    content = number.to_bytes(4, "big") * 50_000
    kept = store.keep(UUID(sys.argv[2]), io.BytesIO(content))
    print(kept.sha256, flush=True)
"""


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(
    store: LocalStore, tmp_path: Path
) -> None:
    seed = int(time.time())
    chance = random.Random(seed)  # noqa: S311  # it chooses moments, not secrets
    acknowledged: set[str] = set()
    for number in range(200 if IN_FULL else 6):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(tmp_path / "evidence"), str(FORCE), f"{number}000"],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert child.stdout is not None
        acknowledged.add(child.stdout.readline().strip())
        time.sleep(chance.uniform(0, 0.05))
        child.send_signal(signal.SIGKILL)
        rest, _ = child.communicate()
        acknowledged.update(line for line in rest.splitlines(keepends=True) if line.endswith("\n"))

    acknowledged = {line.strip() for line in acknowledged}
    ended: list[StoredObject] = [item for item in store.list_objects(FORCE) if item.sha256]
    assert acknowledged <= {item.sha256 for item in ended}, f"seed {seed}"
    for item in ended:
        store.open(FORCE, item.name).close()


@pytest.mark.parametrize("fault", [errno.EIO, errno.EMFILE])
def test_a_disk_that_cannot_be_read_now_does_not_make_a_file_count_as_damaged(
    store: LocalStore, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    kept = keep(store, b"true bytes")

    def failing(*_: object, **__: object) -> int:
        raise OSError(fault, os.strerror(fault))

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", failing)
        with pytest.raises(StoreDown):
            store.open(FORCE, kept.sha256)

    with store.open(FORCE, kept.sha256) as file:
        assert file.read() == b"true bytes"


def test_a_forces_part_goes_when_it_is_empty_and_no_other_forces(
    store: LocalStore, tmp_path: Path
) -> None:
    mine, other = keep(store, b"mine"), keep(store, b"other", OTHER)
    store.discard(FORCE, mine.sha256, mine.sha256)

    for _ in range(2):
        store.drop_part(FORCE)

    assert not (tmp_path / "evidence" / FORCE.hex).exists()
    assert opened(store, other, OTHER) == b"other"
    assert opened(store, keep(store, b"again")) == b"again"


def test_a_forces_part_stays_while_a_file_is_in_it(store: LocalStore) -> None:
    gone, kept = keep(store, b"gone"), keep(store, b"kept")
    store.discard(FORCE, gone.sha256, gone.sha256)

    store.drop_part(FORCE)

    assert opened(store, kept) == b"kept"


def test_a_link_in_a_forces_place_is_left_as_it_is(store: LocalStore, tmp_path: Path) -> None:
    kept = keep(store, b"other", OTHER)
    (tmp_path / "evidence" / FORCE.hex).symlink_to(OTHER.hex)

    store.drop_part(FORCE)

    assert opened(store, kept, OTHER) == b"other"
