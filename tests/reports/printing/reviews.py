"""Reports on the review of Specimenshire: drafts, the whole, and what anybody may read."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from checklist.accounts.models import Organisation
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.seals.content import SealedForce
from checklist.reports.content import digest, serialise_content
from checklist.reports.content.printed_review import SinceDraft
from checklist.reports.content_builders.review_report import ReviewIssue, build_review
from tests.core.review_reports.reports import (
    DETAILS,
    IMPROVEMENT,
    WORKSHEET,
    build,
    with_question,
)
from tests.core.reviews.specimenshire import SET

REPORT = build()
SMALL = replace(
    WORKSHEET,
    number=3,
    question="cor-15",
    counted={"met": 27, "not met": 3},
    sentence="3 of the 30 teams did not know the signs.",
)
"""A sample in which few enough failed to be known."""
RESTRICTED = with_question(
    replace(REPORT, worksheets=(WORKSHEET, SMALL)), "vet-16", is_restricted=True
)
"""A report in which something is restricted, and something too small to show."""
BARE = replace(REPORT, findings=(), worksheets=(), method="", how_reliable="", reliability=None)
"""A report of a worked example, in which nobody found or wrote anything."""
LONG = ("Heddlu Gogledd Cymru a Gorllewin Canolbarth Lloegr " * 5)[: Organisation.LONGEST_NAME]


def crowd(number: int = 25) -> ReviewReport:
    """A report with many findings, of a force with the longest name."""
    findings = (
        replace(IMPROVEMENT, number=each, text=f"Gap {each}. " + "It is known since 2024. " * 30)
        for each in range(1, number + 1)
    )
    details = replace(DETAILS, force=SealedForce(UUID(int=2), LONG), title=LONG)
    return replace(REPORT, details=details, findings=tuple(findings))


def build_draft(report: ReviewReport = REPORT, since: SinceDraft | None = None) -> bytes:
    """The content of draft 1."""
    issue = ReviewIssue("DRAFT 1, not published", "To be checked", find_source(report), True)
    return serialise_content(build_review(SET, report, issue, since))


def build_published(report: ReviewReport = REPORT, *, is_open: bool) -> bytes:
    """The content of what is published: in full, or as anybody may read it."""
    issue = ReviewIssue("Version 1, published", "It is out", find_source(report), False)
    return serialise_content(build_review(SET, report, issue, is_open=is_open))


def find_source(report: ReviewReport) -> str:
    """The digest of the frozen report, which every page names."""
    return digest(write_report(report))
