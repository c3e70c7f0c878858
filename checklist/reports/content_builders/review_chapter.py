"""Builds the chapter on its review in a force's own report, and adds it to what was signed."""

from __future__ import annotations

import json

from checklist.reports.content import DocumentKind, serialise_content
from checklist.reports.content.printed_review import PrintedReview, ReviewChapter


def add_review_chapter(signed: bytes, review: PrintedReview) -> bytes:
    """Add what inspectors found to the content of a signed report: nothing else of it changes.

    It is marked as highly as the report on the review, and is another kind of document: the signed
    report stays as it is.
    """
    content = json.loads(signed)
    content["kind"] = DocumentKind.REVIEWED_REPORT.value
    content["cover"]["subject"]["marking"] = review.cover.subject.marking
    content["review"] = _build_review_chapter(review)
    return serialise_content(content)


def _build_review_chapter(review: PrintedReview) -> ReviewChapter:
    """Build the chapter from what is printed of the report on the review."""
    return ReviewChapter(
        standing=review.cover.standing,
        explained=review.cover.explained,
        is_draft=review.cover.is_draft,
        source=review.cover.source,
        left_out=review.cover.left_out,
        grades=review.grades,
        counts=review.counts,
        themes=review.themes,
        changed=tuple(
            question
            for section in review.reviewed
            for question in section.questions
            if question.is_changed
        ),
        since=review.since,
    )
