"""Who has what in hand: one worker at a time, and nobody once that worker is gone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.db import db, now
from checklist.jobs.job_types import JobType, add_job_type, periodic_job
from checklist.jobs.leases import be_seen, held, let_go, run_job, sign_off, sign_on, take
from checklist.jobs.models import Lease, Routine, Worker
from checklist.jobs.notify import notify_workers
from checklist.jobs.queue import open_queue
from checklist.jobs.worker import do_all
from checklist.settings import Settings


def worker(app: Flask) -> UUID:
    with app.app_context():
        return sign_on(db.session)


def takes(app: Flask, worker_id: UUID) -> bool:
    with app.app_context():
        return take(db.session, worker_id, "counting", "sheep")


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
        let_go(db.session, second, "counting", "sheep")
        assert held(db.session, "counting") == {"sheep"}
        let_go(db.session, first, "counting", "sheep")
    assert takes(app, second)
    with app.app_context():
        sign_off(db.session, second)
    assert takes(app, third)
    with app.app_context():
        db.session.get_one(Worker, third).seen_at = now() - timedelta(minutes=2)
        db.session.commit()
    assert takes(app, fourth)


def test_a_worker_keeps_only_what_it_is_busy_with(app: Flask) -> None:
    one = worker(app)
    with app.app_context():
        for subject in ("kept", "dropped"):
            take(db.session, one, "counting", subject)
        for row in db.session.scalars(select(Lease)):
            row.since -= timedelta(minutes=2)
        db.session.commit()

        be_seen(db.session, one, {("counting", "kept")})

        assert held(db.session, "counting") == {"kept"}


def test_work_that_breaks_off_is_put_down_and_tried_again_by_the_next_sweep(app: Flask) -> None:
    tried = []

    def fail_once(session: Session, subject: str) -> None:
        tried.append(subject)
        if len(tried) == 1:
            raise OSError("full")

    add_job_type(app, JobType("counting", lambda _: ["sheep"] * (len(tried) < 2), fail_once))

    do_all(app)
    do_all(app)
    do_all(app)

    assert tried == ["sheep", "sheep"]
    with app.app_context():
        assert held(db.session, "counting") == set()


def test_what_is_done_now_and_then_is_done_once_for_all_workers(app: Flask) -> None:
    done: list[int] = []
    work = periodic_job("airing", timedelta(hours=1), lambda _: done.append(1))
    add_job_type(app, work)

    for worker_id in (worker(app), worker(app)):
        run_job(app, worker_id, work, "")
    assert len(done) == 1
    with app.app_context():
        db.session.get_one(Routine, "airing").done_at -= timedelta(hours=2)
        db.session.commit()
    do_all(app)

    assert len(done) == 2


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_nudge_that_cannot_be_left_is_lost_and_harms_nobody(
    app: Flask, settings: Settings
) -> None:
    (settings.data / "jobs.sqlite").mkdir()

    with app.app_context():
        notify_workers("counting", "sheep")


def test_nudges_lie_in_the_queue_as_plain_json_until_a_worker_heeds_them(
    app: Flask, settings: Settings
) -> None:
    heeded: list[tuple[str, str]] = []
    queue = open_queue(settings, lambda work, subject: heeded.append((work, subject)))

    with app.app_context():
        notify_workers("counting", "sheep")

    [written] = queue.huey.storage.enqueued_items()
    assert b'["counting", "sheep"]' in written
    queue.huey.execute(queue.huey.dequeue())
    assert heeded == [("counting", "sheep")]
    queue.close()
