"""A worker process: nudged, stopped, killed in the middle of its work, and started again."""

from __future__ import annotations

import os
import signal
import time
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import NullPool, create_engine, select, text

from checklist.db import db, now
from checklist.jobs.models import PeriodicJob, Worker
from checklist.reports.models import Progress, Report
from tests.assessments.assessments import begin
from tests.bench.serving import served
from tests.browser import Browser, one
from tests.jobs.worker_process import (
    PATIENCE,
    children_of,
    hold_still,
    is_running,
    wait_until,
    worker_of,
    workers_seen,
)


def newest(app: Flask) -> Progress:
    """How far the newest report has come."""
    with app.app_context():
        progress = select(Report.progress).order_by(Report.requested_at.desc()).limit(1)
        return db.session.scalars(progress).one()


def has_swept(app: Flask) -> bool:
    """Say whether a worker has swept for the first time; the next sweep is a minute away."""
    with app.app_context():
        return db.session.get(PeriodicJob, "tidying reports") is not None


@pytest.fixture
def urls(app: Flask, force: UUID) -> list[str]:
    """Where reports on some assessments are asked for, one after the other."""
    return [f"/assessments/{begin(app, force)}/reports" for _ in range(10)]


def catch_printing(app: Flask, browser: Browser, urls: list[str], worker: int) -> str:
    """Hold a worker and its child still while they print; where the progress is shown."""
    for url in urls:
        browser.send(browser.get(url), url)
        progress = browser.location
        while newest(app) in (Progress.WAITING, Progress.PRINTING):
            hold_still(worker)
            children = [one for one in children_of(worker) if hold_still(one)]
            if children and newest(app) is Progress.PRINTING:
                return progress
            for process in (*children, worker):
                os.kill(process, signal.SIGCONT)
            time.sleep(0.05)
    raise AssertionError("it prints too quickly to be caught at it")


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_worker_that_is_stopped_puts_back_what_it_prints(
    app: Flask, browser: Browser, urls: list[str]
) -> None:
    with worker_of(app) as process:
        progress = catch_printing(app, browser, urls, process.pid)
        children = children_of(process.pid)

        process.terminate()
        os.kill(process.pid, signal.SIGCONT)
        code = process.wait(PATIENCE)

    assert code == 0
    assert workers_seen(app) == 0
    assert newest(app) is Progress.WAITING
    assert not any(is_running(child) for child in children)
    assert "is not running at the moment. Nothing is lost" in browser.get(progress).text


def test_what_a_worker_was_killed_in_the_middle_of_is_printed_by_the_next(
    app: Flask, browser: Browser, urls: list[str]
) -> None:
    with worker_of(app) as process:
        wait_until(lambda: has_swept(app))
        progress = catch_printing(app, browser, urls, process.pid)
        for one_process in (*children_of(process.pid), process.pid):
            os.kill(one_process, signal.SIGKILL)
        process.wait()
    assert one(browser.get(progress), "h1").text == "The report is being printed"
    with app.app_context():
        db.session.scalars(select(Worker)).one().last_seen_at = now() - timedelta(minutes=2)
        db.session.commit()
    assert one(browser.get(progress), "h1").text == "The report is waiting to be printed"

    with worker_of(app):
        wait_until(lambda: newest(app) is Progress.READY)

    assert one(browser.get(progress), "h1").text == "The report is ready"


def worker_in(folder: Path, serving: int) -> int | None:
    """The worker beside a service, once it has begun."""
    engine = create_engine(f"sqlite:///{folder / 'checklist.sqlite'}", poolclass=NullPool)
    with engine.connect() as connection:
        begun = connection.scalar(text("SELECT count(*) FROM worker"))
    return next(iter(children_of(serving)), None) if begun else None


def test_beside_the_pages_a_killed_worker_is_replaced_and_none_outlives_the_service(
    tmp_path: Path,
) -> None:
    with served(tmp_path, CHECKLIST_PROCESSES="1") as service:
        wait_until(lambda: worker_in(tmp_path, service.process) is not None)
        [first] = children_of(service.process)

        os.kill(first, signal.SIGKILL)

        wait_until(lambda: not is_running(first))
        wait_until(lambda: any(is_running(one) for one in children_of(service.process)))
        [second] = children_of(service.process)
        assert b"Sign in" in service.open("/sign-in")

        os.kill(service.process, signal.SIGKILL)

        wait_until(lambda: not is_running(second))
