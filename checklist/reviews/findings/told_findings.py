"""Findings as the newest draft report tells them, for who may not see more of them yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from flask import Flask
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.review_reports.report_content import (
    ReportFinding,
    ReportRecommendation,
    ReviewReport,
)
from checklist.core.reviews.findings import PublishedKind
from checklist.registry import Entry
from checklist.reviews.findings.models import Finding, name_finding

ToldReport = Callable[[Session, Person, Assessment], ReviewReport | None]
"""Loads the newest draft report of an assessment as a person reads it; None where none is read."""

_TOLD_REPORT: Entry[ToldReport] = Entry("newest draft report")


@dataclass(frozen=True, slots=True)
class ToldFinding:
    """A finding as a draft report told it. ``number`` is the inspectors' own, for its address."""

    number: int
    said: ReportFinding

    @property
    def name(self) -> str:
        return name_finding(self.number, self.said.number)

    @property
    def kind(self) -> PublishedKind:
        return self.said.kind

    @property
    def is_cause(self) -> bool:
        return self.kind is PublishedKind.CAUSE_OF_CONCERN

    @property
    def is_confirmed(self) -> bool:
        return self.said.is_confirmed

    @property
    def text(self) -> str:
        return self.said.text

    @property
    def question_ids(self) -> tuple[str, ...]:
        return self.said.questions

    @property
    def recommendations(self) -> tuple[ReportRecommendation, ...]:
        return self.said.recommendations


def set_told_report(app: Flask, load: ToldReport) -> None:
    """Have the newest draft report be read so: it is kept by what stands above findings."""
    _TOLD_REPORT.set(app, load)


def load_told_report(
    session: Session, person: Person, assessment: Assessment
) -> ReviewReport | None:
    """Load what the newest draft report of an assessment tells a person; None where it cannot."""
    return _TOLD_REPORT.get()(session, person, assessment)


def list_told(report: ReviewReport, findings: Iterable[Finding]) -> list[ToldFinding]:
    """List some findings as a report tells them; none of which it does not tell."""
    told = {each.number: each for each in report.findings}
    return [
        ToldFinding(each.number, told[each.report_number])
        for each in findings
        if each.report_number in told
    ]
