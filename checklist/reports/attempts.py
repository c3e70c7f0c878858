"""The steps of a job that makes a report, form or copy: begun, returned to the queue, ended.

Each is committed by itself, and holds its row's lock no longer than that.
"""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.core.errors import UserError
from checklist.core.messages import format_count
from checklist.db import begin_write, now
from checklist.logs import log
from checklist.reports.content import DocumentKind
from checklist.reports.emails import queue_email_if_late
from checklist.reports.models import Progress, Report
from checklist.reports.recorded_prints import record_print
from checklist.reports.service import UNFINISHED

# A document that brought down three workers would bring down the next one too.
_MAX_ATTEMPTS = 3
_LONG = "It has about {pages}, which are printed in {volumes} volumes and joined to one PDF"
_PRINTED_OTHERWISE = (
    "It was printed again. What it says is the same; its file is not byte for byte the one that"
    " was printed before"
)
_GAVE_UP = "This was begun three times, and each time broken off. Try again later"


def list_unfinished(session: Session, kinds: Collection[DocumentKind]) -> list[str]:
    """Return the ids of documents of some kinds that wait or are being made, the oldest first."""
    query = (
        select(Report.id)
        .where(Report.progress.in_(UNFINISHED), Report.kind.in_(kinds))
        .order_by(Report.requested_at)
    )
    return [str(report_id) for report_id in session.scalars(query)]


def begin_attempt(session: Session, report_id: UUID) -> str | None:
    """Record that printing begins, and return the content's digest; None where it has ended."""
    begin_write(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is None or report.progress not in UNFINISHED:
        session.rollback()
        return None
    report.progress, report.started_at = Progress.PRINTING, now()
    report.attempts += 1
    _forget_guess(report)
    session.commit()
    if report.attempts > _MAX_ATTEMPTS:
        record_end(session, report_id, problem=_GAVE_UP)
        return None
    return report.content


def return_to_queue(session: Session, report_id: UUID) -> None:
    """Record that a report waits again, as the worker that printed it was stopped."""
    begin_write(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is not None and report.progress is Progress.PRINTING:
        report.progress, report.started_at = Progress.WAITING, None
        _forget_guess(report)
        report.attempts -= 1
    session.commit()


def record_end(
    session: Session,
    report_id: UUID,
    *,
    problem: UserError | str = "",
    pages: int | None = None,
    size: int | None = None,
    sha256: str = "",
    lacks: str = "",
    was_there: bool = False,
) -> None:
    """Record how the printing of a report ended, and log why it failed.

    ``sha256`` is the digest of the PDF that was printed, or that ``was_there`` as it was printed
    before; ``lacks`` what the reader of a document that was made must know is not in it. A print of
    a seal's report is put on record in the same transaction.
    """
    begin_write(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is not None:
        report.progress = Progress.FAILED if problem else Progress.READY
        report.problem = str(problem) or lacks
        if not (problem and report.printed_sha256):  # the file printed before may lie there intact
            report.pages, report.size = pages, size
        _keep_digest(report, sha256)
        if sha256 and not was_there:
            record_print(session, report, sha256)
        report.ended_at = now()
        queue_email_if_late(session, report)
        if problem:
            _log_failure(report, problem)
    session.commit()


def note_progress(session: Session, report_id: UUID, count: int) -> None:
    """Record how much of a document is made, for the page on which a person waits."""
    begin_write(session)
    session.get_one(Report, report_id).pages = count
    session.commit()


def note_length(session: Session, report_id: UUID, pages: int, volumes: int) -> None:
    """Record that a report is long, for the page on which a person waits."""
    begin_write(session)
    report = session.get_one(Report, report_id)
    if not report.printed_sha256:
        report.pages = pages
    report.problem = _LONG.format(pages=format_count(pages, "page"), volumes=volumes)
    session.commit()


def _forget_guess(report: Report) -> None:
    """Forget what was noted while it was made; of one printed before, the pages are known."""
    report.problem = ""
    if not report.printed_sha256:
        report.pages = None


def _keep_digest(report: Report, sha256: str) -> None:
    """Keep the digest of what was printed, and say so where it was printed otherwise before."""
    if sha256 and report.printed_sha256 not in ("", sha256):
        report.problem = _PRINTED_OTHERWISE
        log.warning(
            "printed otherwise",
            report=str(report.id),
            content=report.content,
            printed=sha256,
            before=report.printed_sha256,
        )
    report.printed_sha256 = sha256 or report.printed_sha256


def _log_failure(report: Report, problem: UserError | str) -> None:
    """Log why a report failed, in our words alone: the gaps of a sentence may hold names."""
    reason = problem.sentence.text if isinstance(problem, UserError) else problem
    log.warning("not made", kind=report.kind.value, report=str(report.id), reason=reason)
