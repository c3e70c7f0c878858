"""What a report costs with very many exhibits in the assessment."""

from __future__ import annotations

import math
import resource
from collections.abc import Iterator
from pathlib import Path

from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import score_with_evidence
from checklist.core.errors import UserError
from checklist.db import db
from checklist.reports.printing.child_process import PrintLimits
from checklist.reports.service import build_content
from tests.assessments.assessments import VCC
from tests.bench.assessing import service_in
from tests.bench.growing import Grown
from tests.bench.measuring import Measured
from tests.bench.printing import cost_of

SHOWS = "The record is reconciled with human resources each month and told to the board. " * 3
LIMIT = 900
"""Megabytes that printing may take at any size."""
PATIENT = PrintLimits(wall=900)
"""As in earnest, but for a machine with much else to do."""


def measure_report_sizes(folder: Path) -> Iterator[Measured]:
    """Work a page and memory of the report with 320 and with 3,200 exhibits."""
    with service_in(folder) as app:
        grown = Grown(app)
        for count in (320, 3200):
            assessment = grown.add_one(count, VCC.questions, SHOWS)
            with app.app_context():
                found = db.session.get_one(Assessment, assessment)
                content = build_content(db.session, score_with_evidence(db.session, None, found))
            yield from report_cost(content, count, folder / "printed")


def report_cost(content: bytes, count: int, folder: Path) -> Iterator[Measured]:
    """What one printing took; what refused it, where it was refused."""
    what = f"report with {count} exhibits"
    yield Measured(f"{what}, content", len(content) / 1024, None, "KiB")
    try:
        cost = cost_of(content, folder, PATIENT)
    except UserError as error:
        taken = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        yield Measured(f"{what}, memory of the largest child", taken, LIMIT, "MB")
        yield Measured(f"{what}, refused: {error}", math.nan, 0.08, "s")
        return
    pages = cost.printed.pages
    yield Measured(f"{what}, {pages} pages, CPU a page", cost.work / pages, 0.08, "s")
    yield Measured(f"{what}, memory of the largest child", cost.megabytes, LIMIT, "MB")
