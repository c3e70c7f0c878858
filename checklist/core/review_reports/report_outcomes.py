"""Whether a report is published with its grades, with provisional ones, or with none."""

from __future__ import annotations

from dataclasses import replace

from checklist.core.contradictions.note_substance import says_something
from checklist.core.review_reports.report_content import Outcome, ReportLine, ReviewReport
from checklist.core.scoring.results import Basis

_FINAL = Basis.FINAL.value


def list_outcomes(report: ReviewReport) -> tuple[Outcome, ...]:
    """List the outcomes that a report can have (inspection practice 10).

    A grade that is provisional is published as that or not at all; none is made to look sound.
    """
    if not any(line.grades.get(_FINAL) for line in report.lines):
        return (Outcome.UNGRADED,)
    if any(line.is_provisional for line in report.lines):
        return (Outcome.PROVISIONAL, Outcome.UNGRADED)
    return (Outcome.GRADED, Outcome.UNGRADED)


def is_outcome_given(report: ReviewReport, outcome: Outcome, reason: str) -> bool:
    """Say whether an outcome is one that the report can have, with the reason that it needs."""
    if outcome not in list_outcomes(report):
        return False
    return outcome is Outcome.GRADED or says_something(reason)


def set_outcome(report: ReviewReport, outcome: Outcome, reason: str) -> ReviewReport:
    """Give a report its outcome: of an ungraded one the final grades and their trail are gone."""
    if outcome is Outcome.UNGRADED:
        report = replace(report, lines=tuple(map(_take_grade, report.lines)))
    why = "" if outcome is Outcome.GRADED else reason
    return replace(report, outcome=outcome, outcome_reason=why)


def take_notes_out(report: ReviewReport) -> ReviewReport:
    """Take out the notes to the force: they stay in the draft, and are not for every reader."""
    questions = {key: replace(each, notes=()) for key, each in report.questions.items()}
    return replace(report, questions=questions)


def _take_grade(line: ReportLine) -> ReportLine:
    grades = {**line.grades, _FINAL: None}
    return replace(line, grades=grades, is_provisional=False, trail=())
