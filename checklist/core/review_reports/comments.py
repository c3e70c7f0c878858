"""A force's comments on a draft report, and how inspectors answer them: section 1.3."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.review_reports.report_places import Part, Place


class CommentKind(StrEnum):
    """What a force says of a place of the draft."""

    ERROR = "a number or typing error"
    WRONG = "a statement is wrong"
    LEFT_OUT = "something was left out"
    OTHER = "something else"


class CommentDecision(StrEnum):
    """What inspectors make of a comment, each time for a reason."""

    ACCEPTED = "accepted"
    IN_PART = "accepted in part"
    REFUSED = "refused"


def find_questions_of(place: Place, report: ReviewReport) -> tuple[str, ...]:
    """Find the questions that a place tells something of.

    Who may not read one of them reads no comment on the place.
    """
    match place.part:
        case Part.QUESTION:
            return (place.key,)
        case Part.FINDING | Part.RECOMMENDATION:
            number = place.key.partition(".")[0]
            found = (each.questions for each in report.findings if str(each.number) == number)
            return next(found, ())
        case Part.WORKSHEET:
            return tuple(
                each.question for each in report.worksheets if str(each.number) == place.key
            )
    return ()


def add_actions_since(report: ReviewReport, noted: Iterable[tuple[Place, str]]) -> ReviewReport:
    """Add what is noted as done since to the findings that it is about, each text once.

    ``noted`` are the places that the comments were on, with what was noted. What is on a place that
    no finding is about stands with the answer alone.
    """
    found: dict[int, list[str]] = defaultdict(list)
    for place, text in noted:
        for number in _find_findings_of(place, report):
            if text not in found[number]:
                found[number].append(text)
    return replace(
        report,
        findings=tuple(
            replace(each, since=tuple(found.get(each.number, ()))) for each in report.findings
        ),
    )


def _find_findings_of(place: Place, report: ReviewReport) -> Iterator[int]:
    """Find the findings that a place belongs to, or whose questions it tells something of."""
    is_own = place.part in (Part.FINDING, Part.RECOMMENDATION)
    own, about = place.key.partition(".")[0], set(find_questions_of(place, report))
    for finding in report.findings:
        if is_own:
            is_meant = str(finding.number) == own
        else:
            is_of_section = place.part is Part.SECTION and finding.section == place.key
            is_meant = is_of_section or not about.isdisjoint(finding.questions)
        if is_meant:
            yield finding.number
