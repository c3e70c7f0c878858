"""An earlier finding that fills every column of its table in a copy."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from uuid import UUID

from flask import Flask

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.earlier_findings.kinds import Standing
from tests.earlier_findings.entering import add_finding
from tests.exchange.copies import HOSTILE

SAVED_AT = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)


def add_found_before(app: Flask, force: UUID) -> None:
    """Add one that counts, and one that was entered by mistake and is in no copy."""
    add_finding(
        app,
        force,
        HOSTILE[1],
        report=HOSTILE[2],
        address="https://reports.test/2019",
        standing=Standing.CLOSED,
        closed_on=date(2020, 3, 4),
        standing_note=HOSTILE[3],
        saved_at=SAVED_AT,
    )
    add_finding(app, force, "Not of this force", standing=Standing.MISTAKE)


def expect_found_before(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    yield {
        "Theme": "Counter-corruption capacity and outside links", "Found": HOSTILE[1],
        "Kind": "area for improvement", "Report": HOSTILE[2],
        "Web address": "https://reports.test/2019", "Published": "September 2019",
        "State": "closed", "Closed on": "2020-03-04", "How that is known": HOSTILE[3],
        "Entered by": "Testshire Police", "Saved at": SAVED_AT.isoformat(), "Version": 1,
    }  # fmt: skip
