"""A service is killed while somebody signs and sends: all of it is there, or nothing.

It is killed at each statement that it sends to the database and before each commit (`make test`:
at those where most would be torn apart), and started again. A power cut takes what was written
and not synced: SQLite and the files of reports are cut at each sync. PostgreSQL syncs its own log
before it answers a commit; that is its own promise, and the service asks it for no less.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, text, update

from checklist.accounts.models import SignIn
from checklist.app import create_app
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.jobs.worker import run_due_jobs
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import find_pdf_path
from checklist.settings import Settings
from tests.architecture.reading import ROOT
from tests.assessments.sign_off.signed import begin_asked, sign, signatory
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.assessments.submissions.whole import check_whole
from tests.browser import Browser, add_organisation, sign_in
from tests.environment import IN_FULL
from tests.hostile.signing_work import settings_of

NEVER = 10**9
AWAITING, SIGNED = AssessmentState.AWAITING_SIGN_OFF, AssessmentState.SIGNED
SUBMITTED = AssessmentState.SUBMITTED


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings of a service that queues e-mails, as the killed processes have them."""
    return replace(settings_of(settings.data, settings.database), data=settings.data)


def add_people(app: Flask, force: UUID) -> Browser:
    """All who are told: another signatory, and a lead of an inspectorate; the one who signs."""
    inspectorate = open_to_inspectorate(app, force)
    sign_in(app, "Lee Lead", inspectorate, Role.LEAD_INSPECTOR)
    signatory(app, force, "Sue Signatory")
    return signatory(app, force)


def prove_again(app: Flask) -> None:
    """Have everybody proved a moment ago who they are, however long the test takes."""
    with app.app_context():
        db.session.execute(update(SignIn).values(confirmed_at=now()))
        db.session.commit()


def work(sam: Browser, **words: Any) -> tuple[int, list[dict[str, Any]]]:
    """Sign and send in a process of its own: how it ended, and what it acknowledged before."""
    cookie = sam.client.get_cookie("checklist")
    assert cookie is not None
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.hostile.signing_work",
            json.dumps(words | {"cookie": cookie.value}),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode in (0, -9), ended.stderr
    return ended.returncode, [json.loads(line) for line in ended.stdout.splitlines()]


def choose_moments(signed: dict[str, Any], sent: dict[str, Any]) -> list[int]:
    """The moments at which to kill: all, or some within and right after each transaction."""
    if IN_FULL:
        return list(range(1, sent["passed"] + 1))
    signs, sends = signed["commits"][-1], sent["commits"][-1]
    return [signs, signs + 1, sends]


def test_killed_at_any_moment_it_is_signed_and_sent_as_a_whole_or_not_at_all(
    app: Flask, browser: Browser, force: UUID, settings: Settings
) -> None:
    sam = add_people(app, force)
    place = {"data": str(settings.data), "database": settings.database}
    first = begin_asked(app, force)
    _, (signed, sent) = work(sam, assessment=str(first), killed_at=NEVER, **place)
    assert check_whole(app, first) is SUBMITTED
    states = []

    for moment in choose_moments(signed, sent):
        assessment = begin_asked(app, force)
        prove_again(app)
        code, told = work(sam, assessment=str(assessment), killed_at=moment, **place)
        assert code == -9, f"it was killed at {moment}"
        states.append(check_whole(app, assessment))
        assert (
            states[-1]
            in {0: (AWAITING, SIGNED), 1: (SIGNED, SUBMITTED), 2: (SUBMITTED,)}[len(told)]
        )
        prove_again(app)
        if states[-1] is AWAITING:
            sign(sam, assessment)
        if states[-1] is not SUBMITTED:
            send(sam, assessment)
        assert check_whole(app, assessment) is SUBMITTED

    assert {AWAITING, SIGNED} <= set(states), "it was killed on both sides of a commit"


def test_the_report_of_what_was_signed_before_a_kill_is_printed_once_by_the_worker(
    app: Flask, browser: Browser, force: UUID, settings: Settings
) -> None:
    sam = add_people(app, force)
    assessment = begin_asked(app, force)
    place = {"data": str(settings.data), "database": settings.database}
    _, (signed, _) = work(sam, assessment=str(begin_asked(app, force)), killed_at=NEVER, **place)
    with app.app_context():
        db.session.execute(update(Report).values(progress=Progress.FAILED))
        db.session.commit()

    work(sam, assessment=str(assessment), killed_at=signed["commits"][-1] + 1, **place)
    run_due_jobs(app)

    assert check_whole(app, assessment) is SIGNED
    with app.app_context():
        report = db.session.scalars(select(Report).filter_by(assessment_id=assessment)).one()
        assert (report.progress, report.attempts) == (Progress.READY, 1)
        pdf = find_pdf_path(settings.reports, report.content)
    printed = pdf.stat().st_mtime_ns
    run_due_jobs(app)
    assert pdf.stat().st_mtime_ns == printed


def cut(migrated: Path, folder: Path, *, careless: bool = False) -> tuple[UUID, list[Path]]:
    """Sign and send on a machine of its own; what is left of it after a power cut at each sync."""
    machine, kept = folder / "machine", folder / "kept"
    machine.mkdir()
    shutil.copy(migrated, machine / "checklist.sqlite")
    database = f"sqlite:///{machine / 'checklist.sqlite'}"
    app = create_app(settings_of(machine, database))
    force = add_organisation(app, "Testshire Police", OrganisationKind.FORCE)
    sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    sam = add_people(app, force)
    assessment = begin_asked(app, force)
    with app.app_context():
        db.session.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        db.session.commit()
        db.engine.dispose()
    words: dict[str, Any] = {"data": str(machine), "database": database, "kept": str(kept)}
    code, _ = work(sam, assessment=str(assessment), careless=careless, **words)
    assert code == 0
    return assessment, sorted(kept.iterdir())


def read_left(left: Path, assessment: UUID) -> tuple[AssessmentState, int]:
    """Start a service on what a power cut left: the state, and how much was acknowledged."""
    app = create_app(settings_of(left, f"sqlite:///{left / 'checklist.sqlite'}"))
    state = check_whole(app, assessment)
    with app.app_context():
        assert db.session.scalars(text("PRAGMA integrity_check")).all() == ["ok"]
        db.engine.dispose()
    return state, len(json.loads((left / "acknowledged.json").read_text()))


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_power_cut_at_any_sync_leaves_it_signed_and_sent_as_a_whole_or_not_at_all(
    database: str, migrated_sqlite: Path, tmp_path: Path
) -> None:
    assessment, left = cut(migrated_sqlite, tmp_path)

    found = [read_left(each, assessment) for each in left]

    allowed = {0: {AWAITING, SIGNED}, 1: {SIGNED, SUBMITTED}, 2: {SUBMITTED}}
    assert [each for each in found if each[0] not in allowed[each[1]]] == []
    assert [state for state, _ in found if state is AWAITING], "cut before it was signed"
    assert found[-1] == (SUBMITTED, 2)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_same_cuts_take_what_was_acknowledged_where_sqlite_does_not_sync(
    database: str, migrated_sqlite: Path, tmp_path: Path
) -> None:
    assessment, left = cut(migrated_sqlite, tmp_path, careless=True)

    assert read_left(left[-1], assessment) == (AWAITING, 2)
