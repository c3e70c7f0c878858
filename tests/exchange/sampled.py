"""Two worksheets of one list of twelve: one just drawn, one that was finished and cited."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from checklist.assessments.worksheets.models import Worksheet, WorksheetOutcome, WorksheetSave
from checklist.core.worksheets.outcomes import Outcome
from checklist.db import db
from tests.assessments.assessments import an_account
from tests.exchange.copies import HOSTILE

SEED = "00112233445566778899aabbccddeeff"
IN_ORDER = (11, 9, 6, 10, 7, 4, 2, 5, 1, 8, 3, 12)
FAILED = 7
SAID = f"All 12 posts were looked at.\n1 of the 12 (8.3%) did not {HOSTILE[2]}."


def add_worksheets(
    force: UUID, assessment: UUID, exhibit: UUID, made_at: datetime, drawn_at: datetime
) -> None:
    """Write both, the second drawn again from the list of the first."""
    first, second = (_build(force, assessment, number, made_at, drawn_at) for number in (4, 5))
    db.session.add(first)
    db.session.flush()
    second.first_id, second.exhibit_id = first.id, exhibit
    second.reason, second.cause, second.version = HOSTILE[6], HOSTILE[5], 1
    db.session.add(second)
    db.session.flush()
    saved: dict[str, Any] = {"worksheet_id": second.id, "version": 1}
    db.session.add(
        WorksheetSave(
            **saved, wanted=12, cause=HOSTILE[5], saved_by=an_account(), role="coordinator"
        )
    )
    for number in IN_ORDER:
        outcome = Outcome.NOT_MET if number == FAILED else Outcome.MET
        reference = "P/7" if number == FAILED else ""
        db.session.add(
            WorksheetOutcome(**saved, number=number, outcome=outcome, reference=reference)
        )


def _build(
    force: UUID, assessment: UUID, number: int, made_at: datetime, drawn_at: datetime
) -> Worksheet:
    return Worksheet(
        assessment_id=assessment,
        question_id="vet-05",
        organisation_id=force,
        number=number,
        population=HOSTILE[1],
        items="posts",
        test=HOSTILE[2],
        size=12,
        given_by=HOSTILE[3],
        given_on=date(2021, 1, 2),
        acceptable=HOSTILE[4],
        wanted=12,
        made_by=an_account(),
        role="coordinator",
        made_at=made_at,
        seed=SEED,
        drawn_by=an_account(),
        drawn_at=drawn_at,
    )
