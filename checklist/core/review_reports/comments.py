"""A force's comments on a draft report, and how inspectors answer them: section 1.3."""

from __future__ import annotations

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
