"""What the database knows nothing of lies in the waste for a time; the unwanted goes at once."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, select, update

from checklist.core.organisations import Role
from checklist.db import db
from checklist.evidence.library.garbage_collection import CollectedGarbage, collect_garbage
from checklist.evidence.models import Evidence, Revision, WaitingFile
from checklist.evidence.storage.local import LocalStore
from checklist.settings import Settings
from tests.assessments.assessments import begin
from tests.browser import Browser, sign_in
from tests.evidence.library.test_waiting_files import send
from tests.evidence.uploads import fetch, find_newest_file, upload
from tests.hostile.building import PDF

DAY = 24 * 60 * 60


@pytest.fixture
def browser(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def tidy(app: Flask, settings: Settings, days: float) -> CollectedGarbage:
    """Let all files have been there for some days, and tidy as a worker does."""
    for path in settings.evidence.rglob("*"):
        if path.is_file():
            moment = path.stat().st_mtime - days * DAY
            os.utime(path, (moment, moment))
    with app.app_context():
        done = collect_garbage(db.session, LocalStore(settings.evidence))
        db.session.commit()
    return done


def find_waste(settings: Settings) -> list[Path]:
    return [path for path in settings.evidence.glob("*/waste/*") if path.is_file()]


def test_files_of_a_newer_database_lie_in_the_waste_and_come_back_with_it(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings
) -> None:
    upload(browser, assessment, ("policy.pdf", PDF))
    _, address = find_newest_file(app)
    with app.app_context():  # an older database, from before the upload
        kept = db.session.scalars(select(Revision.sha256)).one()
        db.session.execute(update(Revision).values(sha256="0" * 64))
        db.session.commit()

    assert tidy(app, settings, 0.9) == CollectedGarbage(young=1, missing=1)
    assert tidy(app, settings, 0.2) == CollectedGarbage(collected=1, wasted=1, missing=1)
    assert [path.name for path in find_waste(settings)] == [kept]
    assert tidy(app, settings, 29) == CollectedGarbage(missing=1)

    with app.app_context():  # the newer one again
        db.session.execute(update(Revision).values(sha256=kept))
        db.session.commit()
    assert tidy(app, settings, 0) == CollectedGarbage(named=1, found=1)
    assert fetch(browser, address).data == PDF
    assert find_waste(settings) == []


def test_after_30_days_it_is_gone(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings
) -> None:
    send(browser, assessment, "policy.pdf")
    with app.app_context():
        db.session.execute(delete(WaitingFile))
        db.session.commit()

    assert tidy(app, settings, 2).wasted == 1
    assert len(find_waste(settings)) == 1
    tidy(app, settings, 31)

    assert find_waste(settings) == []


@pytest.mark.parametrize("how", ["left", "not wanted", "disposed of"])
def test_what_is_not_wanted_goes_for_good(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings, how: str
) -> None:
    if how == "disposed of":
        upload(browser, assessment, ("policy.pdf", PDF))
        with app.app_context():
            moment = db.session.scalars(select(Evidence.added_at)).one() + timedelta(hours=1)
            values = {"disposed_at": moment, "disposed_reason": "Kept too long"}
            db.session.execute(update(Revision).values(values))
            db.session.commit()
    else:
        token = send(browser, assessment, "policy.pdf")
        if how == "not wanted":
            send(browser, assessment, "policy.pdf", removed=token)

    assert tidy(app, settings, 0) == CollectedGarbage(young=1)
    with app.app_context():
        earlier = timedelta(days=2)
        for row in db.session.scalars(select(WaitingFile)):
            row.received_at -= earlier
        db.session.commit()
    assert tidy(app, settings, 2) == CollectedGarbage(collected=1)

    assert find_waste(settings) == []
    with app.app_context():
        assert db.session.scalars(select(WaitingFile)).all() == []


def test_the_command_and_the_room_of_a_force_leave_the_waste_out(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings, force: UUID
) -> None:
    send(browser, assessment, "policy.pdf")
    with app.app_context():
        db.session.execute(delete(WaitingFile))
        db.session.commit()
    tidy(app, settings, 2)

    assert list(LocalStore(settings.evidence).list_objects(force)) == []
    assert [path.stat().st_mode & 0o077 for path in find_waste(settings)] == [0]
    assert find_waste(settings)[0].stat().st_mtime > time.time() - 60
