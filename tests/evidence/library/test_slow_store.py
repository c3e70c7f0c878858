"""A store that takes long over something keeps nobody else from saving."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from typing import Any, cast
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import update

from checklist.core.organisations import Role
from checklist.db import db, now
from checklist.demo.removal import discard_evidence
from checklist.evidence.library import add
from checklist.evidence.library.add import (
    ReceivedFile,
    UploadContext,
    lock_library,
    refuse_missing_bytes,
)
from checklist.evidence.library.dispose import discard_bytes
from checklist.evidence.library.garbage_collection import CollectedGarbage, collect_garbage
from checklist.evidence.models import Revision, WaitingFile
from checklist.evidence.storage import mark
from checklist.evidence.storage.local import DOWN, KeptBytes, LocalStore, Store, StoreDown
from checklist.settings import Settings
from tests.assessments.assessments import begin
from tests.browser import Browser, one, sign_in
from tests.evidence.library.test_waiting_files import LIBRARY, send
from tests.evidence.uploads import FORM, upload
from tests.hostile.building import PDF

PATIENCE = 20
DAY = 24 * 60 * 60
UNKNOWN, GONE = b"nobody knows it", b"in use, and not in its place"


@dataclass
class Slow:
    """A store that stands still at one thing it is asked, until it is let go."""

    store: LocalStore
    at: str = ""
    met: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)

    def __getattr__(self, name: str) -> Any:
        asked = getattr(self.store, name)
        if name != self.at:
            return asked

        def stand_still(*given: Any) -> Any:
            self.met.set()
            assert self.go_on.wait(PATIENCE)
            return asked(*given)

        return stand_still


@pytest.fixture
def browser(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def store(settings: Settings) -> LocalStore:
    return LocalStore(settings.evidence)


@pytest.fixture
def slow(app: Flask, browser: Browser, assessment: UUID, force: UUID, store: LocalStore) -> Slow:
    """A library with a file in use that lies in the waste, and files that nobody knows."""
    upload(browser, assessment, ("policy.pdf", PDF))
    change(app, sha256=digest(GONE))
    for content in (UNKNOWN, GONE):
        store.keep(force, BytesIO(content))
    store.set_aside(force, digest(GONE))()
    make_older(store, days=2)
    return Slow(store)


def change(app: Flask, **values: object) -> None:
    """Change the row of the file that was uploaded."""
    with app.app_context():
        db.session.execute(update(Revision).values(**values))
        db.session.commit()


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def make_older(store: LocalStore, days: float) -> None:
    for path in store._root.rglob("*"):
        if path.is_file():
            moment = path.stat().st_mtime - days * DAY
            os.utime(path, (moment, moment))


def list_digests(store: Store, force: UUID) -> set[str | None]:
    return {item.sha256 for item in store.list_objects(force)}


Work = Callable[[Slow, UUID, Settings], object]


def tidy(slow: Slow, _: UUID, __: Settings) -> CollectedGarbage:
    return collect_garbage(db.session, cast("Store", slow))


def remove_disposed(slow: Slow, force: UUID, _: Settings) -> None:
    discard_bytes(db.session, cast("Store", slow), force, digest(UNKNOWN))


def remove_demonstration(slow: Slow, force: UUID, _: Settings) -> None:
    discard_evidence(db.session, cast("Store", slow), force)


def check_mark(_: Slow, __: UUID, settings: Settings) -> None:
    mark.check_store(db.session, settings)


@contextmanager
def standing_still(
    app: Flask, slow: Slow, at: str, work: Callable[[], object]
) -> Iterator[list[object]]:
    """Have a store stand still in the middle of some work; it goes on at the end of the block."""
    came_of_it: list[object] = []
    slow.at = at

    def run() -> None:
        with app.app_context():
            came_of_it.append(work())
            db.session.commit()

    working = threading.Thread(target=run)
    working.start()
    try:
        assert slow.met.wait(PATIENCE)
        yield came_of_it
    finally:
        slow.go_on.set()
        working.join(PATIENCE)


def save_in_time(app: Flask, force: UUID) -> bool:
    """Say whether somebody who saves in the same library waits for nobody."""
    saved = threading.Event()

    def save() -> None:
        with app.app_context():
            lock_library(db.session, force)
            db.session.commit()
            saved.set()

    threading.Thread(target=save, daemon=True).start()
    return saved.wait(PATIENCE / 4)


@pytest.mark.parametrize(
    ("work", "at"),
    [
        (tidy, "list_objects"),
        (tidy, "list_waste"),
        (tidy, "set_aside"),
        (tidy, "bring_back"),
        (tidy, "ask"),
        (remove_disposed, "ask"),
        (remove_demonstration, "list_objects"),
        (remove_demonstration, "discard"),
        (check_mark, "read_mark"),
    ],
)
def test_while_the_store_takes_long_others_save(
    app: Flask, slow: Slow, force: UUID, settings: Settings, work: Work, at: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(mark, "build_store", lambda _: slow)

    with standing_still(app, slow, at, lambda: work(slow, force, settings)) as came_of_it:
        assert save_in_time(app, force)

    assert len(came_of_it) == 1


def test_a_file_that_somebody_adds_while_it_is_laid_aside_stays(
    app: Flask, slow: Slow, force: UUID, settings: Settings
) -> None:
    with standing_still(app, slow, "set_aside", lambda: tidy(slow, force, settings)) as done:
        change(app, sha256=digest(UNKNOWN))

    assert digest(UNKNOWN) in list_digests(slow.store, force)
    assert digest(UNKNOWN) not in {item.name for item in slow.store.list_waste(force)}
    assert [came.young for came in cast("list[CollectedGarbage]", done)] == [1]


@pytest.mark.parametrize("at", ["list_objects", "bring_back"])
def test_a_file_that_is_disposed_of_meanwhile_is_not_missing_and_does_not_come_back(
    app: Flask, slow: Slow, force: UUID, settings: Settings, at: str
) -> None:
    with standing_still(app, slow, at, lambda: tidy(slow, force, settings)) as done:
        change(app, disposed_at=now(), disposed_reason="Kept too long")

    assert digest(GONE) not in list_digests(slow.store, force)
    assert [(it.found, it.missing) for it in cast("list[CollectedGarbage]", done)] == [(0, 0)]


def test_a_file_that_waits_to_be_described_stays_however_old_its_bytes_are(
    app: Flask, browser: Browser, assessment: UUID, store: LocalStore
) -> None:
    send(browser, assessment, "policy.pdf")
    make_older(store, days=2)  # as in a bucket, where the same bytes sent again keep their day

    with app.app_context():
        assert collect_garbage(db.session, store) == CollectedGarbage(young=1)
        assert db.session.query(WaitingFile).count() == 1


def test_where_the_store_hangs_that_is_found_out_before_others_have_to_wait(
    browser: Browser, assessment: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = send(browser, assessment, "policy.pdf")
    page = browser.get("/evidence/new")
    typed = LIBRARY | {"title": "Our policy", "received": token}

    def say_nothing(_: LocalStore) -> None:
        raise StoreDown(DOWN)

    with monkeypatch.context() as changed:
        changed.setattr(LocalStore, "ask", say_nothing)
        changed.delattr(LocalStore, "holds")
        shown = browser.send(page, "/evidence/new", form=FORM, expect=200, **typed)

    assert "Try again in a few minutes" in one(shown, ".govuk-error-summary").text
    assert one(shown, "[name=title]")["value"] == "Our policy"
    browser.send(shown, "/evidence/new", form=FORM, **typed)


def test_a_store_that_is_slow_for_each_file_is_given_up_before_those_who_wait_are(
    settings: Settings, store: LocalStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, asked = [0.0], []

    def answer_slowly(_: LocalStore, __: UUID, kept: KeptBytes) -> bool:
        clock[0] += 3
        asked.append(kept)
        return True

    monkeypatch.setattr(LocalStore, "holds", answer_slowly)
    monkeypatch.setattr(add, "monotonic", lambda: clock[0])
    context = UploadContext(store, settings.limits)
    files = [ReceivedFile(f"{number}.txt", "text/plain", 1, "0" * 64) for number in range(5)]

    with pytest.raises(StoreDown):
        refuse_missing_bytes(context, uuid4(), files)

    assert len(asked) == 2
