"""Whether pages take longer where the database holds very much: many forces, and many exhibits."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from flask import Flask
from sqlalchemy import insert

from checklist.assessments.models import Answer, Assessment, Exhibit
from checklist.assessments.pinned_set import shipped_library
from checklist.core.organisations import Marking, OrganisationKind, Role
from checklist.core.question_sets.model import Question
from checklist.db import Model, begin_write, db
from checklist.evidence.models import Evidence, EvidenceKind, Revision
from tests.assessments.assessments import VCC, an_account
from tests.bench.assessing import getting, service_in
from tests.bench.measuring import Measured, beside
from tests.browser import Browser, add_organisation, sign_in

FORCES = 50
OF_A_FORCE = 200
FEW = 10
EXHIBITS_EACH = 10
TOGETHER = 100
"""How many assessments are written in one transaction."""

SHOWS = "What was decided."

Rows = dict[type[Model], list[dict[str, Any]]]


def growing(folder: Path) -> Iterator[Measured]:
    """What each page costs with ten thousand assessments, beside what it costs with ten."""
    with service_in(folder / "few") as few, service_in(folder / "many") as many:
        small = Grown(few)
        small.add(FEW)
        large = Grown(many)
        begun = time.perf_counter()
        large.add(OF_A_FORCE)
        for number in range(1, FORCES):
            Grown(many, number).add(OF_A_FORCE)
        count = FORCES * OF_A_FORCE
        taken = time.perf_counter() - begun
        yield Measured(f"writing {count} assessments with their exhibits", taken, None, "s")
        for name in small.pages:
            grown = beside(getting(large.client, large.pages[name]), small.getting(name))
            yield Measured(f"{name} with {count} assessments beside {FEW}", grown.median, 1.2, "x")


def no_rows() -> Rows:
    """Rows to be written, in the order of the tables: none yet."""
    return {table: [] for table in (Assessment, Answer, Evidence, Revision, Exhibit)}


class Grown:
    """A force with a coordinator, whose assessments are all alike."""

    def __init__(self, app: Flask, number: int = 0) -> None:
        self.app = app
        name = f"Testshire {number} Police"
        self.force = add_organisation(app, name, OrganisationKind.FORCE)
        self.browser: Browser = sign_in(app, f"Asha {number}", self.force, Role.COORDINATOR)
        self.client = self.browser.client
        self.pages = {"home": "/", "library": "/evidence"}
        with app.app_context():
            self.person = an_account()

    def getting(self, name: str) -> Any:
        return getting(self.client, self.pages[name])

    def add(self, count: int) -> None:
        """Write so many assessments, some at a time, and remember the pages of the last."""
        for first in range(0, count, TOGETHER):
            rows = no_rows()
            for number in range(first, min(first + TOGETHER, count)):
                self.one_more(rows, number)
            self.write(rows)
        last, used = rows[Assessment][-1]["id"], rows[Evidence][-1]["id"]
        self.pages |= {
            "task list": f"/assessments/{last}",
            "question": f"/assessments/{last}/questions/{VCC.questions[0].id}",
            "evidence": f"/evidence/{used}",
        }

    def add_one(self, exhibits: int, questions: Sequence[Question], shows: str = SHOWS) -> UUID:
        """Write an assessment with every question answered, and exhibits on some by turns."""
        rows = no_rows()
        assessment = self.one_assessment(rows, exhibits)
        for question in VCC.questions:
            self.one_answer(rows, assessment, question.id)
        for number in range(exhibits):
            question = questions[number % len(questions)]
            self.one_exhibit(rows, assessment, question.id, number + 1, shows)
        self.write(rows)
        return assessment

    def write(self, rows: Rows) -> None:
        """Write the rows into the database, in one transaction."""
        with self.app.app_context():
            begin_write(db.session)
            for table, written in rows.items():
                db.session.execute(insert(Model.metadata.tables[table.__tablename__]), written)
            db.session.commit()

    def one_more(self, rows: Rows, number: int) -> None:
        """The rows of one assessment, with an answer and an exhibit on each of ten questions."""
        assessment = self.one_assessment(rows, number)
        for place, question in enumerate(VCC.questions[:EXHIBITS_EACH], start=1):
            self.one_answer(rows, assessment, question.id)
            self.one_exhibit(rows, assessment, question.id, place)

    def one_assessment(self, rows: Rows, number: int) -> UUID:
        """The row of one assessment, whose title has that number."""
        shipped = shipped_library().get(VCC.id, VCC.version)
        assessment_id = uuid4()
        rows[Assessment].append(
            {
                "id": assessment_id,
                "force_id": self.force,
                "set_id": VCC.id,
                "set_version": VCC.version,
                "set_hash": shipped.content_hash,
                "title": f"Health check {number}",
                "period_begins": date(2021, 3, 5),
                "period_ends": date(2022, 3, 4),
                "as_at": date(2022, 3, 4),
                "started_by": self.person,
            }
        )
        return assessment_id

    def one_answer(self, rows: Rows, assessment_id: UUID, question_id: str) -> None:
        """The row of an answered question."""
        on = {"assessment_id": assessment_id, "question_id": question_id}
        rows[Answer].append(on | {"value": "3", "note": "Tested.", "saved_by": self.person})

    def one_exhibit(
        self, rows: Rows, assessment_id: UUID, question_id: str, number: int, shows: str = SHOWS
    ) -> None:
        """The rows of a file and of its use for a question."""
        evidence_id, revision_id = uuid4(), uuid4()
        on = {"assessment_id": assessment_id, "question_id": question_id}
        by = {"added_by": self.person}
        rows[Evidence].append(
            by
            | {
                "id": evidence_id,
                "force_id": self.force,
                "kind": EvidenceKind.FILE,
                "title": f"Minutes {number}",
                "document_date": date(2022, 1, 1),
                "marking": Marking.OFFICIAL,
            }
        )
        rows[Revision].append(
            by
            | {
                "id": revision_id,
                "evidence_id": evidence_id,
                "force_id": self.force,
                "number": 1,
                "name": f"minutes-{number}.pdf",
                "media_type": "application/pdf",
                "size": 1000,
                "sha256": revision_id.hex * 2,
            }
        )
        rows[Exhibit].append(
            on
            | by
            | {
                "number": number,
                "evidence_id": evidence_id,
                "revision_id": revision_id,
                "shows": shows,
                "strength": "E2",
            }
        )
