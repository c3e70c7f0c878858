"""Who has what in hand: one worker at a time, and nobody once that worker is gone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.db import db, now
from checklist.jobs.job_types import JobType, add_job_type, periodic_job
from checklist.jobs.leases import (
    end_lease,
    leased_jobs,
    register_worker,
    run_job,
    send_heartbeat,
    take_lease,
    unregister_worker,
)
from checklist.jobs.models import Lease, PeriodicJob, Worker
from checklist.jobs.worker import run_due_jobs


def worker(app: Flask) -> UUID:
    with app.app_context():
        return register_worker(db.session)


def takes(app: Flask, worker_id: UUID) -> bool:
    with app.app_context():
        return take_lease(db.session, worker_id, "counting", "sheep")


def test_of_workers_that_reach_for_the_same_work_at_once_one_has_it(app: Flask) -> None:
    workers = [worker(app) for _ in range(6)]

    with ThreadPoolExecutor(6) as pool:
        got = list(pool.map(lambda one: takes(app, one), workers))

    assert sorted(got) == [False] * 5 + [True]


def test_what_is_put_down_or_held_by_a_worker_that_ended_or_is_gone_is_free(app: Flask) -> None:
    first, second, third, fourth = (worker(app) for _ in range(4))
    assert takes(app, first)
    assert not takes(app, second)

    with app.app_context():
        end_lease(db.session, second, "counting", "sheep")
        assert leased_jobs(db.session) == {("counting", "sheep")}
        end_lease(db.session, first, "counting", "sheep")
    assert takes(app, second)
    with app.app_context():
        unregister_worker(db.session, second)
    assert takes(app, third)
    with app.app_context():
        db.session.get_one(Worker, third).last_seen_at = now() - timedelta(minutes=2)
        db.session.commit()
    assert takes(app, fourth)


def test_a_worker_keeps_only_what_it_is_busy_with(app: Flask) -> None:
    one = worker(app)
    with app.app_context():
        for subject in ("kept", "dropped"):
            take_lease(db.session, one, "counting", subject)
        for row in db.session.scalars(select(Lease)):
            row.taken_at -= timedelta(minutes=2)
        db.session.commit()

        send_heartbeat(db.session, one, {("counting", "kept")})

        assert leased_jobs(db.session) == {("counting", "kept")}


def test_work_that_breaks_off_is_put_down_and_tried_again_by_the_next_sweep(app: Flask) -> None:
    tried = []

    def fail_once(session: Session, subject: str) -> None:
        tried.append(subject)
        if len(tried) == 1:
            raise OSError("full")

    add_job_type(app, JobType("counting", lambda _: ["sheep"] * (len(tried) < 2), fail_once))

    run_due_jobs(app)
    run_due_jobs(app)
    run_due_jobs(app)

    assert tried == ["sheep", "sheep"]
    with app.app_context():
        assert leased_jobs(db.session) == set()


def test_what_is_done_now_and_then_is_done_once_for_all_workers(app: Flask) -> None:
    done: list[int] = []
    work = periodic_job("airing", timedelta(hours=1), lambda _: done.append(1))
    add_job_type(app, work)

    for worker_id in (worker(app), worker(app)):
        run_job(app, worker_id, work, "")
    assert len(done) == 1
    with app.app_context():
        db.session.get_one(PeriodicJob, "airing").done_at -= timedelta(hours=2)
        db.session.commit()
    run_due_jobs(app)

    assert len(done) == 2
