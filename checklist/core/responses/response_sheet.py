"""What of a report is for everybody: no finding on a restricted question.

A response answers this much, and its sheet holds this much.
"""

from __future__ import annotations

from dataclasses import dataclass

from checklist.core.review_reports.closed_report import close_report
from checklist.core.review_reports.report_content import ReportFinding, ReviewReport

SHEET_MARKING = "OFFICIAL"
SHEET_NOTICE = "This sheet holds published text only."


@dataclass(frozen=True, slots=True)
class SheetFindings:
    """The findings that stand on a sheet, and how many are left out as they are restricted."""

    findings: tuple[ReportFinding, ...]
    left_out: int

    def holds(self, finding: int) -> bool:
        """Say whether a finding stands on the sheet."""
        return any(each.number == finding for each in self.findings)


def choose_sheet_findings(report: ReviewReport) -> SheetFindings:
    """Choose the findings that anyone may be handed, whoever prints them."""
    restricted = {key for key, each in report.questions.items() if each.is_restricted}
    kept = close_report(report, restricted).findings
    return SheetFindings(kept, len(report.findings) - len(kept))
