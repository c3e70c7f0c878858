"""A clock that stands before what is on record is told at the start, and nothing is refused."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from freezegun import freeze_time

from checklist.audit.clock_behind import describe_clock_behind
from checklist.db import CLOCK_LEEWAY, db, now
from checklist.settings import Settings
from tests.audit.chains import add_deeds


@pytest.mark.parametrize(
    ("ahead", "is_told"),
    [(timedelta(0), False), (CLOCK_LEEWAY, False), (timedelta(hours=1), True)],
)
def test_a_clock_and_a_record_that_cannot_both_be_right_are_told(
    app: Flask, force: UUID, ahead: timedelta, *, is_told: bool
) -> None:
    with app.app_context():
        with freeze_time(now() + ahead):
            add_deeds(db.session, force, 2)

        assert bool(describe_clock_behind(db.session)) is is_told


def test_a_worker_says_so_as_it_starts(app: Flask, force: UUID, settings: Settings) -> None:
    with app.app_context(), freeze_time("2126-03-04 09:05"):
        add_deeds(db.session, force, 1)
    environment = {"CHECKLIST_DATA": str(settings.data), "CHECKLIST_DATABASE": settings.database}

    ended = subprocess.run(
        [sys.executable, "-m", "checklist", "work", "--once"],
        env=os.environ | environment,
        capture_output=True,
        text=True,
    )

    assert ended.returncode == 0, ended.stderr
    assert f"The clock of this machine says {now():%Y-%m-%d}" in ended.stderr
    assert "something was recorded at 2126-03-04 09:05 UTC" in ended.stderr
