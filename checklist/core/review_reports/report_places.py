"""The places of a report: each part of it that can change, and that a force can speak of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checklist.core.question_sets.model import QuestionSet
from checklist.core.review_reports.report_content import ReviewReport


class Part(StrEnum):
    """A kind of place in a report."""

    OVERALL = "overall"
    SECTION = "section"
    QUESTION = "question"
    FINDING = "finding"
    RECOMMENDATION = "recommendation"
    WORKSHEET = "worksheet"
    RELIABILITY = "reliability"
    METHOD = "method"


@dataclass(frozen=True, slots=True)
class Place:
    """One place. ``key`` is the id of the section or question, or the number of the rest.

    That of a recommendation is the number of its finding and its own: "1.2".
    """

    part: Part
    key: str = ""

    @property
    def anchor(self) -> str:
        """The id of the place on a page."""
        return f"{self.part.value}-{self.key.replace('.', '-')}" if self.key else self.part.value


METHOD, RELIABILITY = Place(Part.METHOD), Place(Part.RELIABILITY)


def place_of_line(section: str) -> Place:
    """Return the place of the scores of a section, or of the whole."""
    return Place(Part.SECTION, section) if section else Place(Part.OVERALL)


def list_places(report: ReviewReport, question_set: QuestionSet) -> Iterator[Place]:
    """List the places of a report as it has them: the whole and sections first, questions last."""
    yield Place(Part.OVERALL)
    yield from (place_of_line(each.section) for each in report.lines if each.section)
    for finding in report.findings:
        yield Place(Part.FINDING, str(finding.number))
        for each in finding.recommendations:
            yield Place(Part.RECOMMENDATION, f"{finding.number}.{each.number}")
    yield from (Place(Part.WORKSHEET, str(each.number)) for each in report.worksheets)
    yield RELIABILITY
    if report.method:
        yield METHOD
    for question in question_set.questions:
        if question.id in report.questions:
            yield Place(Part.QUESTION, question.id)


def name_place(place: Place, question_set: QuestionSet) -> str:
    """Name a place as a sentence begins with it: "Finding 2", "vet-16", "Vetting"."""
    match place.part:
        case Part.SECTION:
            titles = {each.id: each.short_title for each in question_set.sections}
            return titles.get(place.key, place.key)
        case Part.QUESTION:
            return place.key
        case Part.OVERALL:
            return "Overall"
        case Part.RELIABILITY:
            return "How reliable the self-assessment was"
        case Part.METHOD:
            return "How the review was done"
    return f"{place.part.value.capitalize()} {place.key}"
