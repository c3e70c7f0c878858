"""The published edition of a report: what anybody may read, and what of the whole it leaves out.

What people wrote is printed as they wrote it: only they can know what it tells of whom.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from enum import StrEnum

from checklist.core.question_sets.model import QuestionSet
from checklist.core.restricted_sentences import RESTS_ON_CLOSED
from checklist.core.review_reports.closed_report import close_report
from checklist.core.review_reports.report_content import (
    ReportLine,
    ReportQuestion,
    ReportWorksheet,
    ReviewReport,
)
from checklist.core.review_reports.report_places import (
    RELIABILITY,
    Part,
    Place,
    place_of_line,
)
from checklist.core.scoring.results import Basis

_FEWEST_SHOWN = 5
"""A number of items from 1 up to below this could tell who they are."""


_NOTHING = ReportQuestion(None, None, None)


class LeftOutWhy(StrEnum):
    """Why a part of the whole is not in the published edition."""

    RESTRICTED = "restricted by the force"
    TELLS_OF_RESTRICTED = "would tell what is restricted"
    SMALL = "a number too small to show"
    FOR_THE_FORCE = "a note to the force"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A place of the whole of which the published edition leaves something out, and why."""

    place: Place
    why: LeftOutWhy


@dataclass(frozen=True, slots=True)
class PublishedEdition:
    """A report as anybody may read it, and what it leaves out; the list is for the whole alone."""

    report: ReviewReport
    left_out: tuple[LeftOut, ...]


def mark_restricted(report: ReviewReport, restricted: Set[str]) -> ReviewReport:
    """Mark questions as restricted that the force restricts now.

    Also one that the report says nothing of by itself: a finding may be about it.
    """
    marked = {
        key: replace(report.questions.get(key, _NOTHING), is_restricted=True) for key in restricted
    }
    return replace(report, questions={**report.questions, **marked})


def build_published_edition(report: ReviewReport, question_set: QuestionSet) -> PublishedEdition:
    """Leave out of a report what is restricted, numbers too small to show, and notes to the force.

    With all else in sight, a score that counts a restricted level would tell it, and so would the
    figures of reliability: they are left out too, and grades are not.
    """
    restricted = frozenset(key for key, each in report.questions.items() if each.is_restricted)
    kept = close_report(report, restricted)
    if restricted:
        touched = _find_touched(question_set, restricted)
        lines = (_hide_scores(each) if each.section in touched else each for each in kept.lines)
        kept = replace(kept, lines=tuple(lines), reliability=None)
    published = replace(
        kept,
        questions={key: replace(each, notes=()) for key, each in kept.questions.items()},
        worksheets=tuple(_hide_small(each) for each in kept.worksheets),
    )
    return PublishedEdition(published, tuple(_list_left_out(report, published)))


def _hide_small(worksheet: ReportWorksheet) -> ReportWorksheet:
    """Leave out every figure where one is too small: the others and the range would tell it."""
    if not _has_small_number(worksheet):
        return worksheet
    return replace(worksheet, size=0, drawn=0, counted={}, lowest=None, highest=None, sentence="")


def _has_small_number(worksheet: ReportWorksheet) -> bool:
    """Say whether a count of a worksheet, or its whole population, is too small to show."""
    counts = (*worksheet.counted.values(), worksheet.size)
    return any(0 < each < _FEWEST_SHOWN for each in counts)


def _find_touched(question_set: QuestionSet, restricted: Set[str]) -> frozenset[str]:
    """Find the sections that have a restricted question, and the whole, which counts it too."""
    sections = (
        section.id
        for section in question_set.sections
        if any(question.id in restricted for question in section.questions)
    )
    return frozenset(("", *sections))


def _hide_scores(line: ReportLine) -> ReportLine:
    """Leave out the scores of a line, and the steps to its grade, which name them."""
    return replace(
        line,
        scores={basis.value: None for basis in Basis},
        trail=(RESTS_ON_CLOSED,) if line.trail else (),
    )


def _list_left_out(whole: ReviewReport, published: ReviewReport) -> Iterator[LeftOut]:
    """List what is left out, in the order in which a report says it."""
    for line, kept in zip(whole.lines, published.lines, strict=True):
        if line != kept:
            yield LeftOut(place_of_line(line.section), LeftOutWhy.TELLS_OF_RESTRICTED)
    findings = {each.number for each in published.findings}
    for finding in whole.findings:
        if finding.number not in findings:
            yield LeftOut(Place(Part.FINDING, str(finding.number)), LeftOutWhy.RESTRICTED)
    yield from _list_worksheets(whole, published)
    if whole.reliability != published.reliability:
        yield LeftOut(RELIABILITY, LeftOutWhy.TELLS_OF_RESTRICTED)
    for key, question in whole.questions.items():
        yield from _list_of_question(key, question)


def _list_worksheets(whole: ReviewReport, published: ReviewReport) -> Iterator[LeftOut]:
    kept = {each.number for each in published.worksheets}
    for worksheet in whole.worksheets:
        place = Place(Part.WORKSHEET, str(worksheet.number))
        if worksheet.number not in kept:
            yield LeftOut(place, LeftOutWhy.RESTRICTED)
        elif _has_small_number(worksheet):
            yield LeftOut(place, LeftOutWhy.SMALL)


def _list_of_question(key: str, question: ReportQuestion) -> Iterator[LeftOut]:
    if question.is_restricted:
        yield LeftOut(Place(Part.QUESTION, key), LeftOutWhy.RESTRICTED)
    elif question.notes:
        yield LeftOut(Place(Part.QUESTION, key), LeftOutWhy.FOR_THE_FORCE)
