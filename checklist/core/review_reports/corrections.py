"""Correcting a published report: one text or one level, at a place that is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checklist.core.question_sets.model import QuestionSet
from checklist.core.review_reports.report_content import (
    ReportFinding,
    ReportQuestion,
    ReviewReport,
)
from checklist.core.review_reports.report_places import (
    METHOD,
    RELIABILITY,
    Part,
    Place,
    list_places,
)

_WITH_TEXT = (Part.FINDING, Part.RECOMMENDATION, Part.QUESTION)


def list_corrigible(report: ReviewReport, question_set: QuestionSet) -> Iterator[Place]:
    """List the places of which a text, or the level of a question, can be corrected.

    Scores and grades follow from levels: they change with a level alone, never by themselves.
    """
    for place in list_places(report, question_set):
        if place.part in _WITH_TEXT or place in (METHOD, RELIABILITY):
            yield place


def read_text(report: ReviewReport, place: Place) -> str:
    """Read the text at a place: of a question why its final level is not the claimed one."""
    match place.part:
        case Part.METHOD:
            return report.method
        case Part.RELIABILITY:
            return report.how_reliable
        case Part.QUESTION:
            return report.questions[place.key].reason
        case Part.FINDING:
            return _find(report, place).text
    number = place.key.partition(".")[2]
    recommendations = _find(report, place).recommendations
    return next(each.text for each in recommendations if str(each.number) == number)


def write_text(report: ReviewReport, place: Place, text: str) -> ReviewReport:
    """Write another text at a place."""
    match place.part:
        case Part.METHOD:
            return replace(report, method=text)
        case Part.RELIABILITY:
            return replace(report, how_reliable=text)
        case Part.QUESTION:
            question = replace(report.questions[place.key], reason=text)
            return _write_question(report, place.key, question)
    corrected = _correct_finding(_find(report, place), place, text)
    return replace(
        report,
        findings=tuple(
            corrected if each.number == corrected.number else each for each in report.findings
        ),
    )


def follow_level(report: ReviewReport, scored: ReviewReport, key: str) -> ReviewReport:
    """Correct the final level of one question, with all that follows from it and nothing else.

    ``scored`` is the report scored anew with that level.
    """
    now = replace(report.questions[key], final=scored.questions[key].final)
    corrected = _write_question(report, key, now)
    return replace(corrected, lines=scored.lines, reliability=scored.reliability)


def _write_question(report: ReviewReport, key: str, question: ReportQuestion) -> ReviewReport:
    """Write what a report says of one question anew."""
    questions = {**report.questions, key: question}
    return replace(report, questions=questions)


def _find(report: ReviewReport, place: Place) -> ReportFinding:
    number = place.key.partition(".")[0]
    return next(each for each in report.findings if str(each.number) == number)


def _correct_finding(finding: ReportFinding, place: Place, text: str) -> ReportFinding:
    if place.part is Part.FINDING:
        return replace(finding, text=text)
    number = place.key.partition(".")[2]
    return replace(
        finding,
        recommendations=tuple(
            replace(each, text=text) if str(each.number) == number else each
            for each in finding.recommendations
        ),
    )
