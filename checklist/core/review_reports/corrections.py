"""Correcting a published report: at a place that is named, its text and what else it says there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from checklist.core.question_sets.model import QuestionSet
from checklist.core.review_reports.report_content import (
    ReportFinding,
    ReportQuestion,
    ReportRecommendation,
    ReviewReport,
)
from checklist.core.review_reports.report_places import (
    METHOD,
    RELIABILITY,
    Part,
    Place,
    list_places,
)
from checklist.core.reviews.findings import PublishedKind

_WITH_TEXT = (Part.FINDING, Part.RECOMMENDATION, Part.QUESTION)


@dataclass(frozen=True, slots=True)
class CorrectedPlace:
    """What is right at a place.

    ``kind`` is that of a finding, ``addressee`` and ``due`` those of a recommendation: each is
    None where the place has none.
    """

    text: str
    kind: PublishedKind | None = None
    addressee: str | None = None
    due: date | None = None


def list_corrigible(report: ReviewReport, question_set: QuestionSet) -> Iterator[Place]:
    """List the places of which a text, or the level of a question, can be corrected.

    Scores and grades follow from levels: they change with a level alone, never by themselves.
    """
    for place in list_places(report, question_set):
        if place.part in _WITH_TEXT or place in (METHOD, RELIABILITY):
            yield place


def read_place(report: ReviewReport, place: Place) -> CorrectedPlace:
    """Read what stands at a place: of a question why its final level is not the claimed one."""
    match place.part:
        case Part.METHOD:
            return CorrectedPlace(report.method)
        case Part.RELIABILITY:
            return CorrectedPlace(report.how_reliable)
        case Part.QUESTION:
            return CorrectedPlace(report.questions[place.key].reason)
        case Part.FINDING:
            finding = _find(report, place)
            return CorrectedPlace(finding.text, kind=finding.kind)
    found = _find_recommendation(_find(report, place), place)
    return CorrectedPlace(found.text, addressee=found.addressee, due=found.due)


def list_corrected_kinds(kind: PublishedKind) -> list[PublishedKind]:
    """List what a finding can be corrected to: a cause of concern stays one, and none becomes one.

    Grades rest on causes of concern, and their recommendations on a lead who confirmed them.
    """
    cause = PublishedKind.CAUSE_OF_CONCERN
    return [kind] if kind is cause else [each for each in PublishedKind if each is not cause]


def write_place(report: ReviewReport, place: Place, corrected: CorrectedPlace) -> ReviewReport:
    """Write what is right at a place; a kind, addressee or day that is None stays as it is."""
    match place.part:
        case Part.METHOD:
            return replace(report, method=corrected.text)
        case Part.RELIABILITY:
            return replace(report, how_reliable=corrected.text)
        case Part.QUESTION:
            question = replace(report.questions[place.key], reason=corrected.text)
            return _write_question(report, place.key, question)
    finding = _correct_finding(_find(report, place), place, corrected)
    return replace(
        report,
        findings=tuple(
            finding if each.number == finding.number else each for each in report.findings
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


def _find_recommendation(finding: ReportFinding, place: Place) -> ReportRecommendation:
    number = place.key.partition(".")[2]
    return next(each for each in finding.recommendations if str(each.number) == number)


def _correct_finding(
    finding: ReportFinding, place: Place, corrected: CorrectedPlace
) -> ReportFinding:
    if place.part is Part.FINDING:
        return replace(finding, text=corrected.text, kind=corrected.kind or finding.kind)
    found = _find_recommendation(finding, place)
    right = replace(
        found,
        text=corrected.text,
        addressee=corrected.addressee or found.addressee,
        due=corrected.due or found.due,
    )
    return replace(
        finding,
        recommendations=tuple(
            right if each.number == found.number else each for each in finding.recommendations
        ),
    )
