"""Every kind of write to exhibits and what they rest on is seen by the next page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import Column, delete, insert, inspect, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql import visitors

from checklist.assessments.models import Exhibit
from checklist.assessments.saved_answers import load_saved_answers
from checklist.assessments.saved_answers_statements import SELECT_EXHIBITS, SELECT_SAVED
from checklist.assessments.saved_exhibits import EXHIBITS_READ, SavedExhibits
from checklist.core.answers.sheet import SourceKind
from checklist.db import Stamped, begin_write, db, now
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from tests.assessments.assessments import VCC, an_account, begin, queries_counted

FIRST, SECOND = (question.id for question in VCC.questions[:2])
DAY = date(2020, 2, 29)
# Each column that is read of an exhibit, and another value for it.
CHANGES: dict[type[Stamped], dict[str, Callable[[], Any]]] = {
    Exhibit: {
        "question_id": lambda: SECOND,
        "number": lambda: 7,
        "evidence_id": lambda: find(Evidence, title="Minutes").id,
        "revision_id": lambda: find(Revision, number=1).id,
        "strength": lambda: "E0",
        "tested_by": lambda: "Internal audit",
        "position_as_at": lambda: DAY,
        "source_kind": lambda: SourceKind.AUDITOR,
        "withdrawn_at": now,
    },
    Evidence: {
        "title": lambda: "Board pack",
        "kind": lambda: EvidenceKind.LINK,
        "document_date": lambda: DAY,
        "review_date": lambda: DAY,
    },
    Revision: {
        "document_date": lambda: DAY,
        "review_date": lambda: DAY,
        "superseded_at": now,
        "scan": lambda: Scan.INFECTED,
        "disposed_at": now,
    },
}
EACH = [(table, column) for table, columns in CHANGES.items() for column in columns]


def find(table: Any, **about: Any) -> Any:
    return db.session.scalars(select(table).filter_by(**about)).one()


def add_evidence(force: UUID, title: str, author: UUID) -> tuple[UUID, UUID]:
    """Add a file to the library of a force, with two revisions; the second is the newest."""
    about = {"force_id": force, "added_by": author}
    details = {"name": "a.pdf", "media_type": "application/pdf", "size": 1, "sha256": "0" * 64}
    numbers = (1, 2) if title == "Register" else (3,)
    evidence = Evidence(
        kind=EvidenceKind.FILE, title=title, document_date=date(2021, 1, 2), **about
    )
    evidence.revisions = [Revision(number=number, **details, **about) for number in numbers]
    db.session.add(evidence)
    db.session.flush()
    assert evidence.newest is not None
    return evidence.id, evidence.newest.id


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """An assessment with two exhibits of one file."""
    assessment_id = begin(app, force)
    with app.app_context():
        author = an_account()
        add_evidence(force, "Minutes", author)
        evidence, revision = add_evidence(force, "Register", author)
        rows = [
            {
                "assessment_id": assessment_id,
                "question_id": FIRST,
                "number": number,
                "evidence_id": evidence,
                "revision_id": revision,
                "strength": "E2",
                "added_by": author,
            }
            for number in (1, 2)
        ]
        db.session.execute(insert(Exhibit), rows)
        db.session.commit()
    return assessment_id


def load(assessment: UUID) -> SavedExhibits:
    return load_saved_answers(db.session, [assessment])[assessment].exhibits


def load_anew(assessment: UUID) -> SavedExhibits:
    """Load exhibits as a process would that has none in memory."""
    kept = dict(EXHIBITS_READ)
    EXHIBITS_READ.clear()
    try:
        return load(assessment)
    finally:
        EXHIBITS_READ.clear()
        EXHIBITS_READ.update(kept)


def assert_seen(assessment: UUID, before: SavedExhibits) -> None:
    """Check that a change is seen, and that nothing is seen but what is there."""
    found, there = load(assessment), load_anew(assessment)
    assert found.by_question == there.by_question
    assert found.by_question != before.by_question


def one_row(session: Session, assessment: UUID, table: Any) -> Any:
    """The row of the first exhibit, of its evidence or of the revision that it names."""
    exhibit = session.scalars(
        select(Exhibit).where(Exhibit.assessment_id == assessment, Exhibit.number == 1)
    ).one()
    ids = {Exhibit: exhibit.id, Evidence: exhibit.evidence_id, Revision: exhibit.revision_id}
    return session.get_one(table, ids[table])


def test_every_column_that_is_read_is_changed_here() -> None:
    read = {
        (part.table.name, part.name)
        for part in visitors.iterate(SELECT_EXHIBITS["sqlite"])
        if isinstance(part, Column)
    }
    changed = {(inspect(table).local_table.name, name) for table, name in EACH}
    keys = {("exhibit", "assessment_id"), ("evidence", "id"), ("revision", "id")}
    stamps = {(inspect(table).local_table.name, "stamp") for table in CHANGES}
    assert read - stamps - keys == changed


@pytest.mark.parametrize("way", ["object", "statement"])
@pytest.mark.parametrize(("table", "column"), EACH)
def test_a_change_of_any_column_is_seen(
    app: Flask, assessment: UUID, table: Any, column: str, way: str
) -> None:
    with app.app_context():
        before = load(assessment)
        begin_write(db.session)
        row, value = one_row(db.session, assessment, table), CHANGES[table][column]()
        old = row.stamp
        if way == "object":
            setattr(row, column, value)
        else:
            db.session.execute(update(table).where(table.id == row.id).values({column: value}))
        db.session.commit()

        db.session.refresh(row)
        assert row.stamp != old
        if (table, column) not in UNSEEN:
            assert_seen(assessment, before)


# A revision's own dates count once it is superseded; and these are both of a file that is whole.
UNSEEN = {
    (Revision, "document_date"),
    (Revision, "review_date"),
    (Exhibit, "revision_id"),
    (Evidence, "kind"),
}


@pytest.mark.parametrize("way", ["object", "statement"])
def test_an_exhibit_added_or_deleted_is_seen(app: Flask, assessment: UUID, way: str) -> None:
    with app.app_context():
        before = load(assessment)
        row = one_row(db.session, assessment, Exhibit)
        names = ("assessment_id", "question_id", "evidence_id", "strength", "added_by")
        values = {name: getattr(row, name) for name in names} | {"number": 3}
        if way == "object":
            db.session.add(Exhibit(**values))
        else:
            db.session.execute(insert(Exhibit).values(values))
        db.session.commit()
        assert_seen(assessment, before)

        with_third = load(assessment)
        if way == "object":
            db.session.delete(row)
        else:
            db.session.execute(delete(Exhibit).where(Exhibit.id == row.id))
        db.session.commit()
        assert_seen(assessment, with_third)


def test_what_was_rolled_back_is_never_found_again(app: Flask, assessment: UUID) -> None:
    with app.app_context():
        before = load(assessment)
        for strength in ("E0", "E1"):
            begin_write(db.session)
            one_row(db.session, assessment, Exhibit).strength = strength
            db.session.flush()
            assert_seen(assessment, before)
            db.session.rollback()
            assert load(assessment) is before

        one_row(db.session, assessment, Exhibit).strength = "E3"
        db.session.commit()
        assert_seen(assessment, before)


def test_exhibits_that_are_the_same_are_not_read_again(app: Flask, assessment: UUID) -> None:
    with app.app_context():
        EXHIBITS_READ.clear()
        with queries_counted(app) as sent:
            first = load(assessment)
        assert len(sent) == 2, sent
        with queries_counted(app) as sent:
            assert load(assessment) is first
        assert len(sent) == 1, sent


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_stamps_are_read_from_indexes_alone(app: Flask, assessment: UUID) -> None:
    with app.app_context():
        connection = db.session.connection()
        saved = SELECT_SAVED.params(assessments=[assessment])
        options = {"render_postcompile": True, "literal_binds": True}
        written = saved.compile(connection, compile_kwargs=options)
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {written}")]

    for table in ("exhibit", "evidence", "revision"):
        assert any(line.startswith(f"SEARCH {table} USING COVERING INDEX") for line in plan), plan
