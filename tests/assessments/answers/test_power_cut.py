"""A power cut at any moment takes nothing that was acknowledged: no draft, no answer, no file."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from checklist.app import create_app
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.evidence.storage.local import LocalStore
from tests.architecture.reading import ROOT
from tests.assessments.assessments import begin
from tests.browser import add_organisation, sign_in
from tests.environment import IN_FULL
from tests.hostile.power_work import DRAFTED, settings_on

ROUNDS = 60 if IN_FULL else 2


def cuts(migrated: Path, folder: Path, *, careless: bool = False) -> list[Path]:
    """What is left on the disk after a power cut at each moment of some work."""
    machine, kept = folder / "machine", folder / "kept"
    machine.mkdir()
    shutil.copy(migrated, machine / "checklist.sqlite")
    app = create_app(settings_on(machine))
    force = add_organisation(app, "Testshire Police", OrganisationKind.FORCE)
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    cookie, assessment = browser.client.get_cookie("checklist"), begin(app, force)
    assert cookie is not None
    with app.app_context():
        db.engine.dispose()
    words = [str(machine), str(kept), cookie.value, str(assessment), str(ROUNDS)]
    subprocess.run(
        [sys.executable, "-m", "tests.hostile.power_work", *words, json.dumps(careless)],
        cwd=ROOT,
        check=True,
    )
    return sorted(kept.iterdir())


def missing(left: Path) -> list[list[str]]:
    """What was acknowledged before a cut and is not there after it; fails where harm was done."""
    acknowledged = json.loads((left / "acknowledged.json").read_text())
    with closing(sqlite3.connect(left / "checklist.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        notes = {note for (note,) in database.execute("SELECT note FROM answer_entry")}
        drafts = database.execute("SELECT fields FROM draft WHERE question_id = ?", (DRAFTED,))
        drafted = [json.loads(fields)["note"][0].rpartition(" ")[2] for (fields,) in drafts]
        rows = database.execute("SELECT name, force_id, sha256 FROM revision").fetchall()
    for _, force, sha256 in rows:
        LocalStore(left / "evidence").open(UUID(force), sha256).close()  # or it raises
    there = {
        "save": notes,
        "upload": {name for name, *_ in rows},
        "draft": {str(number) for newest in drafted for number in range(int(newest) + 1)},
    }
    return [[kind, what] for kind, what in acknowledged if what not in there[kind]]


def test_a_power_cut_takes_nothing_acknowledged_and_leaves_no_row_without_its_bytes(
    migrated_sqlite: Path, tmp_path: Path
) -> None:
    left = cuts(migrated_sqlite, tmp_path)

    assert len(left) > 6 * ROUNDS, "drafts, saves and uploads are each synced before they are told"
    assert {moment.name: lost for moment in left if (lost := missing(moment))} == {}
    assert len(json.loads((left[-1] / "acknowledged.json").read_text())) == 3 * ROUNDS


def test_the_same_cuts_do_take_what_was_acknowledged_where_sqlite_does_not_sync(
    migrated_sqlite: Path, tmp_path: Path
) -> None:
    left = cuts(migrated_sqlite, tmp_path, careless=True)

    lost = missing(left[-1])
    assert ["save", "Saved 0"] in lost
    assert len(lost) == 3 * ROUNDS, "all of it"


@pytest.fixture
def database() -> None:
    """There is one of its own for each machine here."""
