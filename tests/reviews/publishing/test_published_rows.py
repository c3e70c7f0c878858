"""What a published report says stands in rows as well, and is nothing else than its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, select
from sqlalchemy.orm import undefer

from checklist.db import db
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_tables import (
    PublishedFinding,
    PublishedFindingQuestion,
    PublishedLevel,
    PublishedLine,
    PublishedRecommendation,
)
from checklist.web.filters import today_in_london
from tests.assessments.assessments import begin
from tests.core.review_reports.reports import build, with_question
from tests.responses.published import add_version, publish_report
from tests.revisions import find_revision

TABLES = (
    PublishedLine,
    PublishedLevel,
    PublishedFinding,
    PublishedFindingQuestion,
    PublishedRecommendation,
)
Row = tuple[str, frozenset[tuple[str, object]]]


@pytest.fixture
def begun(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def list_kept() -> Iterator[Row]:
    """Every row that is kept, without the version that it is of."""
    for table in TABLES:
        for row in db.session.scalars(select(table)):
            values = {each.name: getattr(row, each.name) for each in table.__table__.columns}
            del values["publication_id"]
            yield table.__tablename__, frozenset(values.items())


def list_migrated(publication: Publication) -> Iterator[Row]:
    """The rows that the revision would make of the text of a version."""
    module = find_revision("0260")
    for name, values in module._list_rows(module._read(publication.content)):
        yield name, frozenset(values.items())


def find_versions() -> list[Publication]:
    found = select(Publication).options(undefer(Publication.content))
    return list(db.session.scalars(found.order_by(Publication.version)))


def test_the_revision_makes_the_same_rows_as_publishing(app: Flask, begun: UUID) -> None:
    publish_report(app, begun)

    with app.app_context():
        [publication] = find_versions()
        migrated = Counter(list_migrated(publication))
        assert migrated == Counter(list_kept())
        assert {name for name, _ in migrated} == {each.__tablename__ for each in TABLES}


def test_a_text_that_is_no_report_gets_no_rows(app: Flask) -> None:
    for content in ("", "no report", "[]", "1", '{"content": 3}', "{}"):
        assert list(list_migrated(Publication(content=content))) == []


def test_a_correction_takes_the_place_of_the_rows_before(app: Flask, begun: UUID) -> None:
    publish_report(app, begun)
    corrected = with_question(build(number=2), "vet-16", final="0")

    with app.app_context():
        add_version(begun, today_in_london(), corrected, version=2)
        db.session.commit()
        first, second = find_versions()
        kept = set(db.session.scalars(select(PublishedLevel.publication_id)))
        assert kept == {second.id}
        assert first.version == 1
        levels = select(PublishedLevel.final).filter_by(question_id="vet-16")
        assert db.session.scalars(levels).all() == ["0"]


def test_the_rows_of_a_version_that_never_came_out_go_with_it(app: Flask, begun: UUID) -> None:
    publish_report(app, begun, days_ago=-5)

    with app.app_context():
        db.session.execute(delete(Publication).where(Publication.published_on > date(2000, 1, 1)))
        db.session.commit()
        assert list(list_kept()) == []
