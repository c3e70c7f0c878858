"""A restricted question with something of everything, the people around it, and its markers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.models import (
    Answer,
    AnswerEntry,
    AnswerEntryFigure,
    Draft,
    Exhibit,
    ExhibitEntry,
    Figure,
    FollowUpAnswer,
    Mark,
    MarkKind,
    Restriction,
)
from checklist.assessments.reach.models import Share
from checklist.audit.service import record
from checklist.core.answers.sheet import SourceKind
from checklist.db import db
from checklist.evidence.models import Revision
from tests.accounts.walking import add_evidence, add_thread, keep_bytes
from tests.assessments.assessments import VCC, answer, begin

CLOSED = "vet-03"
OPEN = "vet-04"
LEVEL = "4"
LEVEL_WORDS = "Goes beyond it, sustained"
FIGURES = {"M03": "7429"}
"""The figures of the closed question; nothing else in the story has these digits."""

SECRET_NUMBERS = ("7429", "7,429", "92.86")
"""How they are shown, and what is worked out of them and of an open figure."""

MARKER = "Xanthippe"
"""In every text of the closed question, and nowhere else."""

_SECRET = re.compile(rf"{MARKER}|(?<![\w-])({'|'.join(map(re.escape, SECRET_NUMBERS))})(?![\w-])")

SHARED = "Shared policy"
"""The title of a file that an open and the closed question use."""


def find_secrets(text: str) -> list[re.Match[str]]:
    """Find what is of the closed question alone; digits inside a digest or an id are none of it."""
    return list(_SECRET.finditer(text))


@dataclass(frozen=True)
class Story:
    """An assessment with a restricted question, and what hangs on it."""

    assessment: UUID
    evidence: UUID
    shared: UUID
    exhibit: int
    shared_exhibit: int
    thread: UUID
    note: UUID


def tell(app: Flask, force: UUID, named: Iterable[UUID]) -> Story:
    """Answer all scored questions at level 2, one of them otherwise, and restrict that one."""
    assessment = begin(app, force)
    levels = {
        question.id: "2"
        for question in VCC.questions
        if question.type == "level" and question.id != CLOSED and not question.retired
    }
    answer(app, assessment, levels, M01="8000")
    own = keep_bytes(app, force, f"{MARKER} file")
    shared = keep_bytes(app, force, SHARED)
    with app.app_context():
        author = db.session.scalars(select(Account.id).order_by(Account.created_at)).first()
        assert author is not None
        add_closed_answer(assessment, author)
        marked = add_evidence(force, f"{MARKER} title", own, 1, author)
        both = add_evidence(force, SHARED, shared, 1, author)
        marked.evidence.document_date = both.evidence.document_date = date(2022, 1, 1)
        marked.evidence.review_date = date(2022, 2, 1)  # passed: a point to check
        db.session.flush()
        add_exhibit(assessment, CLOSED, 1, f"{MARKER} shows", marked, author)
        add_exhibit(assessment, CLOSED, 2, f"{MARKER} shows too", both, author)
        add_exhibit(assessment, OPEN, 3, "Page four of it", both, author)
        thread = add_thread(assessment, CLOSED, f"{MARKER} said", author, force)
        add_shares(assessment, author)
        restrict(assessment, CLOSED, named, author)
        add_deeds(force, assessment, marked)
        db.session.commit()
        note = thread.notes[0].id
        return Story(assessment, marked.evidence_id, both.evidence_id, 1, 3, thread.id, note)


def add_closed_answer(assessment: UUID, author: UUID) -> None:
    """The answer to the closed question: level, note, figures, follow-up, mark and history."""
    note = f"{MARKER} note"
    db.session.add_all(
        [
            Answer(
                assessment_id=assessment,
                question_id=CLOSED,
                value=LEVEL,
                note=note,
                version=2,
                saved_by=author,
            ),
            FollowUpAnswer(
                assessment_id=assessment, follow_up_id=f"{CLOSED}.gaps", text=f"{MARKER} gaps"
            ),
            Mark(
                assessment_id=assessment,
                question_id=CLOSED,
                version=1,
                kind=MarkKind.LOOK,
                reason=f"{MARKER} reason",
                set_by=author,
                role="coordinator",
            ),
        ]
    )
    for key, value in FIGURES.items():
        db.session.add(Figure(assessment_id=assessment, key=key, value=value))
    for version in (1, 2):
        entry = AnswerEntry(
            assessment_id=assessment,
            question_id=CLOSED,
            version=version,
            value=LEVEL,
            note=note,
            saved_by=author,
            role="coordinator",
        )
        entry.figures = [AnswerEntryFigure(key=key, value=FIGURES[key]) for key in FIGURES]
        db.session.add(entry)


def add_exhibit(
    assessment: UUID, question: str, number: int, shows: str, revision: Revision, author: UUID
) -> None:
    """An exhibit with its first version."""
    exhibit = Exhibit(
        assessment_id=assessment,
        question_id=question,
        number=number,
        evidence_id=revision.evidence_id,
        revision_id=revision.id,
        shows=shows,
        strength="E1",
        added_by=author,
    )
    db.session.add(exhibit)
    db.session.flush()
    db.session.add(
        ExhibitEntry(
            exhibit_id=exhibit.id,
            version=1,
            revision_number=revision.number,
            pinpoint="",
            shows=shows,
            strength="E1",
            tested_by="",
            source_kind=SourceKind.FORCE,
            saved_by=author,
            role="coordinator",
        )
    )


def restrict(assessment: UUID, question: str, named: Iterable[UUID], author: UUID) -> None:
    """Restrict a question to people, as the page does."""
    for person in named:
        db.session.add(
            Restriction(
                assessment_id=assessment, question_id=question, person_id=person, set_by=author
            )
        )


def add_shares(assessment: UUID, author: UUID) -> None:
    """The open and the closed question, shared with everybody there is."""
    people = db.session.scalars(select(Account.id)).all()
    db.session.add_all(
        Share(assessment_id=assessment, question_id=question, person_id=each, shared_by=author)
        for question in (OPEN, CLOSED)
        for each in people
    )


def add_deeds(force: UUID, assessment: UUID, revision: Revision) -> None:
    """What is on record of them, as the pages record it."""
    of_assessment, of_evidence = f"assessment {assessment}", f"evidence {revision.evidence_id}"
    for action, subject, detail in (
        ("save answer", of_assessment, f"{CLOSED}, version 2"),
        ("mark question", of_assessment, f"{CLOSED}, needs another look"),
        ("write note", of_assessment, f"{CLOSED}, note"),
        ("add exhibit", of_assessment, f"exhibit 1 of {CLOSED}, E1, version 1"),
        ("add evidence", of_evidence, f"file, 14 bytes, {revision.sha256}"),
    ):
        record(db.session, None, action, force_id=force, subject=subject, detail=detail)


def add_draft(app: Flask, assessment: UUID, person: UUID) -> None:
    """A draft that a person kept before the question was restricted."""
    with app.app_context():
        db.session.add(
            Draft(
                assessment_id=assessment,
                question_id=CLOSED,
                person_id=person,
                page=uuid4(),
                base_version=2,
                sequence=1,
                fields=f'{{"note": ["{MARKER} draft"]}}',
            )
        )
        db.session.commit()


def find_account(app: Flask, name: str) -> UUID:
    """The id of a person who signed in under a name."""
    with app.app_context():
        return db.session.scalars(select(Account.id).where(Account.name == name)).one()
