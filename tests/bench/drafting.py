"""How fast drafts are kept while eight people type."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID, uuid4

from flask import Flask

from checklist.assessments.answers.drafts import keep_draft
from checklist.assessments.answers.stored_drafts import DraftInput, sequence_now
from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment
from checklist.core.organisations import Person
from checklist.db import db
from tests.assessments.assessments import VCC
from tests.bench.assessing import answered, service_at
from tests.bench.measuring import Measured, percentile
from tests.bench.saving import CLIENTS, coordinator, postgresql

DRAFTS_EACH = 100
NOTE = "The unit compares its list with the payroll each month. " * 8


def drafting(folder: Path) -> Iterator[Measured]:
    """How many drafts eight people keep a second, one statement each, on a disk that syncs."""
    yield from drafts_on("SQLite", folder, f"sqlite:///{folder / 'checklist.sqlite'}")
    with postgresql(folder) as address:
        yield from drafts_on("PostgreSQL", folder, address)


def drafts_on(name: str, folder: Path, address: str) -> Iterator[Measured]:
    """How many drafts are kept a second on one database, and the slowest of them."""
    with service_at(address, folder) as app:
        _, assessment = answered(app)
        with app.app_context():
            force_id = db.session.get_one(Assessment, assessment).force_id
        people = [coordinator(app, force_id, number) for number in range(CLIENTS)]
        begun = time.perf_counter()
        with ThreadPoolExecutor(CLIENTS) as pool:
            kept = list(pool.map(lambda person: keeps(app, assessment, person), people))
        elapsed = time.perf_counter() - begun
    taken = [one for each in kept for one in each]
    rate = len(taken) / elapsed
    yield Measured(f"drafts, 8 clients, {name}", rate, 300, "a second", at_least=True)
    yield Measured(
        f"the slowest draft in a hundred, {name}", percentile(taken, 99) * 1000, 60, "ms"
    )
    yield Measured(f"the slowest draft, {name}", max(taken), 1, "s")


def keeps(app: Flask, assessment: UUID, person: Person) -> list[float]:
    """How long each draft of one person took."""
    page = uuid4()

    def keep(turn: int) -> None:
        question = VCC.questions[turn % len(VCC.questions)]
        with app.app_context():
            found = get_assessment(db.session, person, assessment)
            typed = DraftInput(page, 1, sequence_now(), {"value": ["2"], "note": [NOTE]})
            keep_draft(db.session, person, found, question.id, typed)
            db.session.commit()

    return [timed(keep, turn) for turn in range(DRAFTS_EACH)]


def timed(act: Callable[[int], None], turn: int) -> float:
    """How long one act took."""
    before = time.perf_counter()
    act(turn)
    return time.perf_counter() - before
