"""Keeps what the newest version of a published report says in rows, as well as in its text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from checklist.core.review_reports.report_content import ReportFinding, ReviewReport
from checklist.core.scoring.results import Basis
from checklist.db import Model
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.publication_queries import read_publication
from checklist.reviews.publishing.published_tables import (
    PublishedFinding,
    PublishedFindingQuestion,
    PublishedLevel,
    PublishedLine,
    PublishedRecommendation,
)

_TABLES = (
    PublishedLine,
    PublishedLevel,
    PublishedFinding,
    PublishedFindingQuestion,
    PublishedRecommendation,
)


def keep_rows(session: Session, publication: Publication) -> None:
    """Keep the rows of a version in place of those of the version before."""
    session.flush()
    versions = select(Publication.id).where(Publication.assessment_id == publication.assessment_id)
    for table in _TABLES:
        session.execute(
            delete(table)
            .where(table.publication_id.in_(versions))
            .execution_options(synchronize_session=False)
        )
    session.add_all(_list_rows(publication, read_publication(publication)))
    session.flush()


def load_overall_grades(
    session: Session, assessment_ids: Collection[UUID]
) -> Mapping[UUID, PublishedLine]:
    """Load the overall grades of published reports, as their newest versions say: one query."""
    found = session.execute(
        select(Publication.assessment_id, PublishedLine)
        .join(PublishedLine, PublishedLine.publication_id == Publication.id)
        .where(Publication.assessment_id.in_(assessment_ids), PublishedLine.section == "")
    )
    return dict(iter(found))


def _list_rows(publication: Publication, report: ReviewReport) -> Iterator[Model]:
    key = publication.id
    for line in report.lines:
        yield PublishedLine(
            publication_id=key,
            section=line.section,
            claimed=line.grades.get(Basis.CLAIMED.value),
            final=line.grades.get(Basis.FINAL.value),
            is_provisional=line.is_provisional,
        )
    for question_id, levels in report.questions.items():
        if levels.claimed or levels.final:
            yield PublishedLevel(
                publication_id=key,
                question_id=question_id,
                claimed=levels.claimed,
                final=levels.final,
            )
    for finding in report.findings:
        yield from _list_finding(publication, finding)


def _list_finding(publication: Publication, finding: ReportFinding) -> Iterator[Model]:
    key = publication.id
    yield PublishedFinding(
        publication_id=key,
        number=finding.number,
        kind=finding.kind,
        section=finding.section,
        text=finding.text,
    )
    for position, question_id in enumerate(finding.questions):
        yield PublishedFindingQuestion(
            publication_id=key,
            finding=finding.number,
            question_id=question_id,
            position=position,
        )
    for each in finding.recommendations:
        yield PublishedRecommendation(
            publication_id=key,
            finding=finding.number,
            number=each.number,
            text=each.text,
            addressee=each.addressee,
            due=each.due,
        )
