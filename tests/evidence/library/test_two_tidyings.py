"""Two who tidy the same library at once lose nothing, in a folder and in a bucket."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, cast
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from checklist.core.organisations import Role
from checklist.db import db, now
from checklist.evidence.library.garbage_collection import CollectedGarbage, collect_garbage
from checklist.evidence.models import Revision
from checklist.evidence.storage.local import LocalStore, Store
from checklist.settings import Settings
from tests.assessments.assessments import begin
from tests.browser import Browser, sign_in
from tests.evidence.library.test_slow_store import (
    digest,
    list_digests,
    make_older,
    save_in_time,
)
from tests.evidence.uploads import upload
from tests.hostile.building import PDF

UNKNOWN = b"of a newer database"


class CopyingStore(LocalStore):
    """A folder that lays files into the waste as a bucket does: at once, by a copy."""

    def set_aside(self, force_id: UUID, sha256: str) -> Callable[[], None]:
        with self.open(force_id, sha256) as file:
            content = file.read()
        super().set_aside(force_id, sha256)()
        self.keep(force_id, BytesIO(content))
        make_older(self, days=2)
        return lambda: self.discard(force_id, sha256, sha256)


@dataclass
class Interrupted:
    """A store; once it has done one thing it is asked, something else happens first."""

    store: LocalStore
    at: str
    happen: Callable[[], object]
    has_happened: bool = field(default=False)

    def __getattr__(self, name: str) -> Any:
        asked = getattr(self.store, name)
        if name != self.at or self.has_happened:
            return asked

        def do(*given: Any) -> Any:
            self.has_happened = True
            done = asked(*given)
            if isinstance(done, Iterator):  # it lists when it is read, which is to be before
                done = list(done)
            self.happen()
            return done

        return do


@pytest.fixture
def browser(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture(params=[LocalStore, CopyingStore])
def store(
    request: pytest.FixtureRequest, app: Flask, browser: Browser, force: UUID, settings: Settings
) -> LocalStore:
    """A library with a file in use, and one that nobody knows."""
    made: LocalStore = request.param(settings.evidence)
    upload(browser, begin(app, force), ("policy.pdf", PDF))
    made.keep(force, BytesIO(UNKNOWN))
    make_older(made, days=2)
    return made


def apart(app: Flask, act: Callable[[], object]) -> None:
    """Do something as another process would, and wait until it is done."""

    def run() -> None:
        with app.app_context():
            act()
            db.session.commit()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


def tidy(store: object) -> CollectedGarbage:
    return collect_garbage(db.session, cast("Store", store))


def lay_into_waste(store: LocalStore, force: UUID, content: bytes) -> str:
    """Lay a file into the waste that has lain there long enough to be removed, and name it."""
    store.keep(force, BytesIO(content))
    store.set_aside(force, digest(content))()
    make_older(store, days=31)
    return digest(content)


def list_waste(store: LocalStore, force: UUID) -> set[str]:
    return {item.name for item in store.list_waste(force)}


@pytest.mark.parametrize("at", ["list_waste", "set_aside"])
def test_what_another_laid_into_the_waste_meanwhile_stays_there(
    app: Flask, force: UUID, store: LocalStore, at: str
) -> None:
    other: list[CollectedGarbage] = []
    interrupted = Interrupted(store, at, lambda: apart(app, lambda: other.append(tidy(store))))
    with app.app_context():
        tidy(interrupted)

    assert [done.wasted for done in other] == [1]
    assert digest(UNKNOWN) not in list_digests(store, force)
    assert list_waste(store, force) == {digest(UNKNOWN)}
    assert store.bring_back(force, digest(UNKNOWN))


def change(**values: object) -> None:
    """Change the row of the file in use, as a newer database would name another."""
    db.session.execute(update(Revision).values(sha256=digest(UNKNOWN), **values))


def test_what_is_in_use_by_then_does_not_lie_in_the_waste_too(
    app: Flask, force: UUID, store: LocalStore
) -> None:
    interrupted = Interrupted(store, "set_aside", lambda: apart(app, change))
    with app.app_context():
        tidy(interrupted)

    assert digest(UNKNOWN) in list_digests(store, force)
    assert digest(UNKNOWN) not in list_waste(store, force)


def test_what_was_disposed_of_by_then_lies_nowhere(
    app: Flask, force: UUID, store: LocalStore
) -> None:
    def dispose() -> None:
        change(disposed_at=now(), disposed_reason="Kept too long")
        store.discard(force, digest(UNKNOWN), digest(UNKNOWN))

    interrupted = Interrupted(store, "set_aside", lambda: apart(app, dispose))
    with app.app_context():
        tidy(interrupted)

    assert digest(UNKNOWN) not in list_digests(store, force) | list_waste(store, force)


LONG_THERE = b"long in the waste"


def test_what_was_laid_into_the_waste_anew_lies_there_its_time(
    app: Flask, force: UUID, store: LocalStore
) -> None:
    name = lay_into_waste(store, force, LONG_THERE)
    left = lay_into_waste(store, force, b"left there")

    def lay_anew() -> None:
        assert store.bring_back(force, name)
        store.set_aside(force, name)()

    with app.app_context():
        tidy(Interrupted(store, "list_waste", lambda: apart(app, lay_anew)))

    assert name in list_waste(store, force)
    assert left not in list_waste(store, force)


def test_what_is_in_use_again_by_then_comes_back_from_the_waste(
    app: Flask, force: UUID, store: LocalStore
) -> None:
    name = lay_into_waste(store, force, LONG_THERE)

    def use() -> None:
        db.session.execute(update(Revision).values(sha256=name))

    with app.app_context():
        tidy(Interrupted(store, "list_waste", lambda: apart(app, use)))
        assert name in list_waste(store, force)

        assert tidy(store).found == 1

    assert name in list_digests(store, force)


def test_nobody_names_a_file_between_the_question_and_its_removal(
    app: Flask, force: UUID, store: LocalStore
) -> None:
    name = lay_into_waste(store, force, LONG_THERE)
    waited: list[bool] = []

    def save() -> None:
        waited.append(not save_in_time(app, force))

    with app.app_context():
        tidy(Interrupted(store, "discard_waste", save))

    assert waited == [True]
    assert name not in list_waste(store, force)


def test_what_lies_in_its_place_too_leaves_the_waste(
    app: Flask, force: UUID, store: LocalStore
) -> None:
    name = lay_into_waste(store, force, LONG_THERE)
    store.keep(force, BytesIO(LONG_THERE))
    with app.app_context():
        db.session.execute(update(Revision).values(sha256=name))
        db.session.commit()

        tidy(store)

    assert name in list_digests(store, force)
    assert name not in list_waste(store, force)
