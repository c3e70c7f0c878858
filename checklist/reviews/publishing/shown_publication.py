"""A published report as a page shows it to a person, with the corrections that led to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import questions_closed_to
from checklist.core.organisations import Person
from checklist.core.review_reports.closed_report import list_open_changes
from checklist.core.review_reports.comments import find_questions_of
from checklist.core.review_reports.comparing import list_changes
from checklist.core.review_reports.report_changes import ReportChange
from checklist.reviews.draft_reports.shown_draft import ShownReport, show_report
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.publication_queries import read_publication


@dataclass(frozen=True, slots=True)
class ShownVersion:
    """One version: what it corrected, and why, as far as the person may read it.

    ``is_closed``: it is about a question that is restricted, and that they do not read.
    """

    publication: Publication
    changes: tuple[ReportChange, ...]
    is_closed: bool


def show_publication(
    session: Session, person: Person, assessment: Assessment, publication: Publication
) -> ShownReport:
    """Show what a published report says to a person, as far as no restriction closes it."""
    return show_report(session, person, assessment, read_publication(publication), None)


def show_versions(
    session: Session, person: Person, assessment: Assessment, versions: Sequence[Publication]
) -> list[ShownVersion]:
    """Show what each version corrected of the one before, the newest first."""
    closed = questions_closed_to(session, person, assessment).questions
    question_set = load_pinned_set(assessment)
    reports = [read_publication(each) for each in versions]
    found = []
    for publication, report, before in zip(
        versions, reports, [*reports[1:], reports[-1]], strict=True
    ):
        place = publication.place
        about = find_questions_of(place, report) if place else ()
        changes = list_changes(question_set, before, report)
        is_closed = not closed.isdisjoint(about)
        found.append(ShownVersion(publication, list_open_changes(changes, closed), is_closed))
    return found
