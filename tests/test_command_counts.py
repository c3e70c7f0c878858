"""What commands say agrees with their counts, with none, one and several."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.archive import AssessmentContents
from checklist.db import db, now
from checklist.evidence.library.garbage_collection import CollectedGarbage
from checklist.evidence.scanning.job import ScanCounts
from checklist.jobs.models import PeriodicJob
from checklist.settings import Settings
from tests.architecture.reading import ROOT
from tests.assessments.assessments import begin
from tests.browser import Browser
from tests.exchange.copies import ask


def run(settings: Settings, *words: str) -> str:
    environment = {
        **os.environ,
        "CHECKLIST_DATA": str(settings.data),
        "CHECKLIST_DATABASE": settings.database,
    }
    command: Sequence[str] = [sys.executable, "-m", "checklist", *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT)
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("asked", "said"),
    [(0, "0 jobs were run."), (1, "1 job was run."), (2, "2 jobs were run.")],
)
def test_work_says_how_many_jobs_were_run(
    app: Flask, browser: Browser, force: UUID, settings: Settings, asked: int, said: str
) -> None:
    run(settings, "work", "--once")
    with app.app_context():
        for done in db.session.scalars(select(PeriodicJob)):
            done.done_at = now() + timedelta(minutes=1)  # none is due again in this test
        db.session.commit()
    assessment = begin(app, force)
    for _ in range(asked):
        ask(browser, assessment, "workbook")

    assert run(settings, "work", "--once").splitlines()[-1] == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 files are clean, 0 infected, 0 wait."),
        (1, "1 file is clean, 1 infected, 1 waits."),
        (2, "2 files are clean, 2 infected, 2 wait."),
    ],
)
def test_a_scan_says_how_many_files(count: int, said: str) -> None:
    assert ScanCounts(clean=count, infected=count, waiting=count).describe() == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 files are in use, 0 may yet be, 0 removed."),
        (1, "1 file is in use, 1 may yet be, 1 removed."),
        (2, "2 files are in use, 2 may yet be, 2 removed."),
    ],
)
def test_tidying_says_how_many_files(count: int, said: str) -> None:
    assert CollectedGarbage(named=count, young=count, collected=count).describe() == said


def test_tidying_says_what_went_to_the_waste_and_came_back() -> None:
    done = CollectedGarbage(named=3, collected=2, wasted=1, found=1)

    assert done.describe() == (
        "3 files are in use, 0 may yet be, 2 removed, of which 1 for 30 days to the waste,"
        " 1 brought back from the waste."
    )


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        (1, "1 file that is in use is missing: restore it from a backup."),
        (2, "2 files that are in use are missing: restore them from a backup."),
    ],
)
def test_tidying_says_how_many_files_are_missing(missing: int, said: str) -> None:
    assert CollectedGarbage(missing=missing).describe_missing() == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 answers, 0 saves, 0 marks, 0 exhibits, 0 drafts, 0 notes, 0 worksheets"),
        (1, "1 answer, 1 save, 1 mark, 1 exhibit, 1 draft, 1 note, 1 worksheet"),
        (2, "2 answers, 2 saves, 2 marks, 2 exhibits, 2 drafts, 2 notes, 2 worksheets"),
    ],
)
def test_the_record_of_what_was_deleted_agrees_with_its_counts(count: int, said: str) -> None:
    assert AssessmentContents(*[count] * 8).describe() == said
