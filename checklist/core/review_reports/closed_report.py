"""A report as shown to a person from whom some questions are closed by a restriction."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import replace

from checklist.core.messages import say
from checklist.core.restricted_sentences import ClosedWords
from checklist.core.review_reports.report_changes import ReportChange
from checklist.core.review_reports.report_content import (
    ReportQuestion,
    ReviewReport,
)

_CLOSED = ReportQuestion(None, None, None, is_restricted=True)


def close_report(report: ReviewReport, closed: Set[str]) -> ReviewReport:
    """Leave out what tells of closed questions: their levels, findings, worksheets and words.

    Scores and grades count them all the same. The figures of reliability would tell a level, with
    the levels of all others in sight: nothing is said of it.
    """
    if not closed:
        return report
    words = ClosedWords(frozenset(closed))
    return replace(
        report,
        lines=tuple(
            replace(
                line,
                trail=tuple(map(str, words.close_all(say("{text}", text=t) for t in line.trail))),
            )
            for line in report.lines
        ),
        questions={
            key: _CLOSED if key in closed else question
            for key, question in report.questions.items()
        },
        findings=tuple(each for each in report.findings if closed.isdisjoint(each.questions)),
        worksheets=tuple(each for each in report.worksheets if each.question not in closed),
        reliability=None,
    )


def list_open_changes(
    changes: Iterable[ReportChange], closed: Set[str]
) -> tuple[ReportChange, ...]:
    """List the changes that tell nothing of closed questions."""
    return tuple(each for each in changes if closed.isdisjoint(each.questions))
