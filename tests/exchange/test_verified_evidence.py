"""What became of evidence after it was signed is told beside the seal, as the record has it."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.audit.service import record
from checklist.db import db, now
from checklist.evidence.models import Revision, Scan
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import begin_asked, sign, signatory
from tests.exchange.verifying import verified


@pytest.fixture
def signed(app: Flask, force: UUID) -> UUID:
    """A signed assessment with a file as its exhibit."""
    assessment = begin_asked(app, force)
    add_file_exhibit(app, force, assessment, "vet-01")
    sign(signatory(app, force), assessment)
    return assessment


def change(app: Flask, *, is_on_record: bool = True, **values: object) -> None:
    """Change the file where it is kept; that it was disposed of is put on record."""
    with app.app_context():
        db.session.execute(update(Revision).values(**values))
        revision = db.session.scalars(select(Revision)).one()
        if revision.is_disposed and is_on_record:
            record(
                db.session,
                None,
                "dispose of file",
                force_id=revision.force_id,
                subject=f"evidence {revision.evidence_id}",
                detail=f"revision 1, 14 bytes, {revision.sha256}",
            )
        db.session.commit()


def test_evidence_disposed_of_or_infected_since_is_told_beside_the_seal(
    app: Flask, signed: UUID
) -> None:
    change(app, scan=Scan.INFECTED)
    infected = verified(app, signed)
    change(app, scan=Scan.CLEAN, disposed_at=now())
    disposed = verified(app, signed)

    assert (infected[0], disposed[0]) == (0, 0)
    assert "A virus was found since, so it would not count now: exhibit 1" in infected[1]
    assert "Disposed of on" in disposed[1]
    assert "0 files of evidence read" in disposed[1]


def test_evidence_marked_as_disposed_of_by_nobody_is_named(app: Flask, signed: UUID) -> None:
    change(app, is_on_record=False, disposed_at=now())

    code, said = verified(app, signed)

    assert code == 1
    assert "it is marked as disposed of, and no deed on record says so" in said
