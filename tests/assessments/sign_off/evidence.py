"""Files as exhibits of what is signed, written without the pages that add them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from flask import Flask

from checklist.assessments.models import Exhibit, ExhibitEntry
from checklist.core.answers.sheet import SourceKind
from checklist.db import db
from tests.accounts.walking import add_evidence, keep_bytes
from tests.assessments.assessments import an_account


def add_file_exhibit(
    app: Flask,
    force: UUID,
    assessment: UUID,
    question: str,
    *,
    number: int = 1,
    strength: str = "E2",
    words: str = "Vetting return",
) -> UUID:
    """Write a file dated within the window as an exhibit of a question; the file's revision."""
    kept = keep_bytes(app, force, words)
    with app.app_context():
        author = an_account()
        revision = add_evidence(force, words, kept, number, author)
        revision.evidence.document_date = date(2022, 2, 1)
        db.session.flush()
        exhibit = Exhibit(
            assessment_id=assessment,
            question_id=question,
            number=number,
            evidence_id=revision.evidence_id,
            revision_id=revision.id,
            pinpoint="page 4",
            shows=f"{words}, by month",
            strength=strength,
            added_by=author,
        )
        db.session.add(exhibit)
        db.session.flush()
        db.session.add(
            ExhibitEntry(
                exhibit_id=exhibit.id,
                version=1,
                revision_number=number,
                document_date=date(2022, 2, 1),
                pinpoint="page 4",
                shows=f"{words}, by month",
                strength=strength,
                tested_by="",
                source_kind=SourceKind.FORCE,
                saved_by=author,
                role="coordinator",
            )
        )
        db.session.commit()
        return revision.id
