"""Assessments as full as they get: every question answered at length, three exhibits for each."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from flask import Flask

from checklist.assessments.models import Answer, Exhibit, Figure
from checklist.core.answers.typed_values import split_choices
from checklist.core.question_sets.library import ShippedSet
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.db import db
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from tests.assessments.assessments import an_account, begin_edition

LONGEST = 4000
SENTENCE = "The record is reconciled with human resources each month and told to the board. "
DOCUMENTS = 60
EXHIBITS_A_QUESTION = 3


def full_assessment(app: Flask, force: UUID, shipped: ShippedSet) -> UUID:
    """An assessment of a shipped set with everything in it at its longest."""
    question_set = shipped.question_set
    title = f"Health check {question_set.id}, as full as it gets"
    assessment = begin_edition(app, force, shipped, title=title)
    with app.app_context():
        author = an_account()
        documents = [document(force, author, number) for number in range(DOCUMENTS)]
        db.session.add_all(documents)
        db.session.flush()
        for place, question in enumerate(question_set.questions):
            db.session.add(
                Answer(
                    assessment_id=assessment,
                    question_id=question.id,
                    value=value_of(question_set, question, place),
                    note=note_on(question),
                    saved_by=author,
                )
            )
            for number in range(EXHIBITS_A_QUESTION):
                taken = place * EXHIBITS_A_QUESTION + number
                shown = exhibit(assessment, question, taken, documents[taken % DOCUMENTS], author)
                db.session.add(shown)
        db.session.add_all(figures(assessment, question_set))
        db.session.commit()
    return assessment


def document(force: UUID, author: UUID, number: int) -> Evidence:
    """A file in the library."""
    day = date(2022, 2, 20) - timedelta(days=number * 5)
    revision = Revision(
        force_id=force,
        number=1,
        name=f"monthly-return-{number}.pdf",
        media_type="application/pdf",
        size=120_000 + number,
        sha256=f"{number:064x}",
        scan=Scan.CLEAN,
        added_by=author,
    )
    return Evidence(
        force_id=force,
        kind=EvidenceKind.FILE,
        title=f"Vetting unit monthly return and minutes of the board, part {number}",
        document_date=day,
        review_date=day + timedelta(days=400),
        added_by=author,
        revisions=[revision],
    )


def value_of(question_set: QuestionSet, question: Question, place: int) -> str:
    """An answer of the question's type; levels go round the scale."""
    match question.type:
        case "level":
            levels = question_set.get_scale(question).levels
            return levels[-1 - place % len(levels)].id
        case "date":
            return "2021-11-04"
        case "text":
            return note_on(question)
        case "choice":
            return question.choices[0]
        case "choices":
            return split_choices(question.choices[0])[0]
    return "12"


def note_on(question: Question) -> str:
    """A note of the greatest length, no two alike."""
    return (f"{question.id}. " + SENTENCE * 60)[:LONGEST]


def exhibit(
    assessment: UUID, question: Question, taken: int, evidence: Evidence, author: UUID
) -> Exhibit:
    """A use of a document."""
    return Exhibit(
        assessment_id=assessment,
        question_id=question.id,
        number=taken + 1,
        evidence_id=evidence.id,
        revision_id=evidence.revisions[0].id,
        pinpoint=f"page {taken}",
        shows=SENTENCE * 3,
        strength=("E1", "E2", "E3")[taken % 3],
        tested_by="Internal audit sampled 30 files",
        added_by=author,
    )


def figures(assessment: UUID, question_set: QuestionSet) -> list[Figure]:
    """Every figure of every measure."""
    return [
        Figure(
            assessment_id=assessment,
            key=key,
            value="2022-02-01" if figure.type == "date" else "40",
        )
        for measure in question_set.measures
        for key, figure, _ in list_figure_keys(measure)
    ]
