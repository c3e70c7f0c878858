"""A published report as a page shows it to a person."""

from __future__ import annotations

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.reviews.draft_reports.shown_draft import ShownReport, show_report
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.publication_queries import read_publication


def show_publication(
    session: Session, person: Person, assessment: Assessment, publication: Publication
) -> ShownReport:
    """Show what a published report says to a person, as far as no restriction closes it."""
    return show_report(session, person, assessment, read_publication(publication), None)
