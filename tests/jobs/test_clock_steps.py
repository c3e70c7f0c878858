"""A clock that is set, back or forward, stops no job and has none run twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from checklist.db import db, now
from checklist.jobs.clock_watch import ClockWatch
from checklist.jobs.job_types import periodic_job
from checklist.jobs.leases import is_any_worker_alive, leased_jobs, register_worker, take_lease
from checklist.jobs.models import PeriodicJob, Worker
from checklist.mail.models import EmailStatus, OutboxEmail
from checklist.mail.outbox import find_due_emails, queue_email
from tests.assessments.assessments import an_account

YEAR = timedelta(days=365)


def nothing(_: Session) -> None:
    """A job with nothing to do."""


@pytest.mark.parametrize(
    ("ahead", "is_due"), [(timedelta(0), False), (timedelta(seconds=59), False), (YEAR, True)]
)
def test_what_is_done_once_a_day_is_done_after_the_clock_was_set_back(
    app: Flask, ahead: timedelta, *, is_due: bool
) -> None:
    airing = periodic_job("airing", timedelta(days=1), nothing)
    with app.app_context():
        db.session.add(PeriodicJob(name="airing", done_at=now() + ahead))
        db.session.commit()

        assert bool(list(airing.find_due(db.session))) is is_due
        airing.run(db.session, "")
        assert not list(airing.find_due(db.session))


def test_what_a_worker_that_is_gone_had_in_hand_is_free_though_its_clock_was_ahead(
    app: Flask,
) -> None:
    with app.app_context():
        gone, other = register_worker(db.session), register_worker(db.session)
        assert take_lease(db.session, gone, "counting", "sheep")
        for worker_id in (gone, other):
            db.session.get_one(Worker, worker_id).last_seen_at = now() + YEAR
        db.session.commit()

        assert leased_jobs(db.session) == set()
        assert not is_any_worker_alive(db.session)
        assert take_lease(db.session, other, "counting", "sheep")
        db.session.commit()
        register_worker(db.session)
        assert db.session.get(Worker, gone, populate_existing=True) is None


def test_an_email_that_was_put_off_is_sent_after_the_clock_was_set_back(app: Flask) -> None:
    with app.app_context():
        email_id = queue_email(db.session, "set password", an_account())
        db.session.commit()
        queued = db.session.get_one(OutboxEmail, email_id)
        assert queued.status is EmailStatus.WAITING
        queued.not_before = now() + timedelta(minutes=59)
        db.session.commit()
        assert find_due_emails(db.session) == []

        queued.not_before = now() + YEAR
        db.session.commit()

        assert find_due_emails(db.session) == [str(email_id)]


def test_a_step_of_the_clock_is_noticed_once_and_small_corrections_are_none() -> None:
    wall = iter([1000.0, 1001.0, 1002.9, 4603.0, 4604.0, 1005.0])
    steady = iter([0.0, 1.0, 2.0, 3.0, 4.0, 5.0])
    watch = ClockWatch(lambda: next(wall), lambda: next(steady))

    assert [watch.find_step() for _ in range(5)] == [0.0, 0.0, pytest.approx(3599.1), 0.0, -3600.0]
