"""A report on the review of Specimenshire, as it stands on 6 July, and worksheets of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from checklist.core.organisations import Marking
from checklist.core.review_reports.report_building import Reviewed, build_report
from checklist.core.review_reports.report_content import (
    ReportDetails,
    ReportFinding,
    ReportQuestion,
    ReportRecommendation,
    ReportWorksheet,
    ReviewReport,
)
from checklist.core.reviews.findings import PublishedKind
from checklist.core.scoring.score import score
from checklist.core.seals.content import SealedForce, SealedSet
from tests.core.reviews.specimenshire import AS_AT, SET, judged_sheet

DETAILS = ReportDetails(
    assessment_id=UUID(int=1),
    force=SealedForce(UUID(int=2), "Specimenshire Police"),
    question_set=SealedSet(SET.id, SET.version, "0" * 64),
    rule_version=SET.scoring.rule_version,
    title="Integrity 2026",
    period_begins=date(2025, 4, 1),
    period_ends=AS_AT,
    as_at=AS_AT,
    marking=Marking.OFFICIAL_SENSITIVE,
    notice="",
    submission=3,
    seal="1" * 64,
)
CAUSE = ReportFinding(
    1,
    PublishedKind.CAUSE_OF_CONCERN,
    "Nine of sixty posts had no enhanced vetting. The force knew of four.",
    "",
    ("vet-08",),
    True,
    (
        ReportRecommendation(1, "Vet the nine", "Chief constable", date(2026, 12, 31)),
        ReportRecommendation(2, "Check each month", "Chief constable", date(2027, 3, 1)),
    ),
)
IMPROVEMENT = ReportFinding(
    2,
    PublishedKind.AREA_FOR_IMPROVEMENT,
    "Rationales are thin.",
    "",
    ("vet-16",),
    False,
    since=("A form asks for them since May.",),
)
NARRATIVE = ReportFinding(
    5, PublishedKind.NARRATIVE, "Focus groups said otherwise.", "", ("cor-15",), False
)
WORKSHEET = ReportWorksheet(
    2,
    "vet-16",
    "vetting files closed in the year",
    180,
    30,
    {"met": 20, "not met": 10},
    34,
    92,
    "10 of 30 are thin; of the 180, 34 to 92 are, 19 times in 20.",
)


def build(**other: Any) -> ReviewReport:
    """Draft 1, with what a test has otherwise."""
    return replace(_build_once(), **other)


@cache
def _build_once() -> ReviewReport:
    sheet = judged_sheet("vet-08")
    reviewed = Reviewed(
        question_set=SET,
        sheet=sheet,
        result=score(SET, sheet),
        judged=frozenset(each.id for each in SET.questions),
        findings=(CAUSE, IMPROVEMENT, NARRATIVE),
        worksheets=(WORKSHEET,),
        notes={"vet-16": ("We looked at thirty files.",)},
        method="Two inspectors read all that was sent.",
        how_reliable="The force knew itself well.",
    )
    return build_report(1, DETAILS, reviewed)


def with_question(report: ReviewReport, key: str, **other: Any) -> ReviewReport:
    """A report with something else said of one question."""
    was = report.questions.get(key, ReportQuestion(None, None, None))
    return replace(report, questions={**report.questions, key: replace(was, **other)})


def with_finding(report: ReviewReport, number: int, **other: Any) -> ReviewReport:
    """A report with something else said in one finding."""
    changed = (
        replace(each, **other) if each.number == number else each for each in report.findings
    )
    return replace(report, findings=tuple(changed))
