"""Holds the prints of published reports, for a website too, against the deeds of printing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.deeds import DeedKind
from checklist.exchange.kept_seals.erased_deeds import ErasedDeeds
from checklist.reports.models import Progress, Report, ReviewSource
from checklist.reports.printing.print_process import digest_file, find_pdf_path
from checklist.reports.recorded_prints import load_printed_files


def verify_published_prints(
    session: Session,
    assessment: Assessment,
    folder: Path,
    erased: ErasedDeeds,
    *,
    is_all_recorded: bool,
) -> Iterator[str]:
    """Yield each print of a published report that is not what was printed, or its row's digest.

    A file that is gone is no fault: it is printed anew for whoever asks. Where the deed of
    publishing names the report by digest, each of its prints is on record.
    """
    prints = select(Report).where(
        Report.assessment_id == assessment.id,
        Report.source == ReviewSource.PUBLICATION,
        Report.progress == Progress.READY,
    )
    recorded = load_printed_files(session, assessment.id)
    for report in session.scalars(prints.order_by(Report.requested_at)):
        name, kept = f"{report.kind.value} {report.content[:12]}", report.printed_sha256
        printed = recorded.get(report.content, ())
        is_erased = erased.has(DeedKind.COPY, report.ended_at)
        if not printed and is_all_recorded and not is_erased:
            yield f"{name}: no deed on record says that it was printed"
        path = find_pdf_path(folder, report.content)
        found = digest_file(path) if path.is_file() else kept
        for digest in dict.fromkeys((kept, found)):
            if printed and digest not in printed:
                kept_as = f"its digest is {digest or 'none'}"
                yield f"{name}: {kept_as}, and it was printed as {printed[-1]}"
