"""The force's own report as it was signed and reviewed, with a chapter on what inspectors found."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.reports.content.printed_review import PrintedReview
from checklist.reports.content_builders.review_chapter import add_review_chapter
from checklist.reports.sealed_reports import list_sealed_reports

_NOT_FOR_THEM = (
    "The signed report that was reviewed is no longer there, or holds a question that is restricted"
    " to others since"
)


def build_own_report(
    session: Session, person: Person, assessment: Assessment, review: PrintedReview, folder: Path
) -> bytes:
    """Add the chapter to the signed report of the seal that was reviewed, as the person reads it.

    Raises NotFound where that is not there for them.
    """
    every = list_sealed_reports(session, person, assessment)
    seal = review.cover.seal
    signed = next((each.report for each in every if each.seal.digest == seal), None)
    if signed is None:
        raise NotFound(_NOT_FOR_THEM)
    try:
        content = (folder / f"{signed.content}.json").read_bytes()
    except FileNotFoundError:
        raise NotFound(_NOT_FOR_THEM) from None
    return add_review_chapter(content, review)
