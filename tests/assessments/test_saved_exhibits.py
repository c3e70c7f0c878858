"""Exhibits as scoring reads them, from one text, are what their rows say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.saved_answers import load_saved_answers
from checklist.assessments.scored_assessment import score_assessment
from checklist.assessments.used_evidence import build_exhibit_given, load_used_evidence
from checklist.core.answers.sheet import ExhibitGiven, SourceKind
from checklist.db import db, now
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from tests.assessments.assessments import VCC, an_account, begin

QUESTIONS = [question.id for question in VCC.questions][:3]
TITLE = 'The "board" pack, \\ part 1\n’Ŵ🙂'
SUPERSEDED = {"document_date": date(2021, 1, 2), "review_date": date(2021, 7, 2)}


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """An assessment with an exhibit in every state that there is."""
    assessment_id = begin(app, force)
    with app.app_context():
        author = an_account()
        documents = list(list_documents(force, author))
        db.session.add_all(documents)
        db.session.flush()
        states = product(documents, (False, True), (False, True))
        for number, (document, withdrawn, reports) in enumerate(states, 1):
            db.session.add(
                Exhibit(
                    assessment_id=assessment_id,
                    question_id=QUESTIONS[number % len(QUESTIONS)],
                    number=number,
                    evidence_id=document.id,
                    revision_id=document.newest.id if document.newest else None,
                    strength=f"E{number % 4}",
                    tested_by="Internal audit, “spot check”" if number % 2 else "",
                    position_as_at=date(2021, 9, 30) if reports else None,
                    source_kind=SourceKind.AUDITOR if reports else SourceKind.FORCE,
                    withdrawn_at=now() if withdrawn else None,
                    added_by=author,
                )
            )
        db.session.commit()
    return assessment_id


def list_documents(force: UUID, author: UUID) -> Iterator[Evidence]:
    """Documents of every kind; of files in every state, and one that names no revision."""
    about = {"force_id": force, "title": TITLE, "added_by": author}
    for kind in EvidenceKind:
        yield Evidence(kind=kind, **about)
    for scan, is_disposed, is_superseded in product(Scan, (False, True), (False, True)):
        revision = Revision(
            force_id=force,
            number=1,
            name="pack.pdf",
            media_type="application/pdf",
            size=1,
            sha256="0" * 64,
            scan=scan,
            added_by=author,
            disposed_at=now() if is_disposed else None,
            **({"superseded_at": now(), **SUPERSEDED} if is_superseded else {}),
        )
        dates = {"document_date": date(2022, 1, 2), "review_date": date(2022, 12, 2)}
        yield Evidence(kind=EvidenceKind.FILE, revisions=[revision], **about, **dates)


def read_rows(assessment: UUID) -> dict[str, list[ExhibitGiven]]:
    """The exhibits as their rows say."""
    return {
        question: [build_exhibit_given(used) for used in all_used]
        for question, all_used in load_used_evidence(db.session, assessment).items()
    }


def test_every_exhibit_is_read_as_its_rows_say(app: Flask, assessment: UUID) -> None:
    with app.app_context():
        saved = load_saved_answers(db.session, [assessment])[assessment].exhibits
        rows = load_used_evidence(db.session, assessment)
        found = {key: [one.given for one in of] for key, of in saved.by_question.items()}

        assert found == read_rows(assessment)
        assert saved.total == sum(map(len, rows.values())) > 70
        for question, all_used in rows.items():
            in_use = [used for used in all_used if used.exhibit.withdrawn_at is None]
            assert saved.in_use[question] == len(in_use)
            assert {one.title for one in saved.by_question[question]} == {TITLE}
            assert [one.is_withdrawn for one in saved.by_question[question]] == [
                used.exhibit.withdrawn_at is not None for used in all_used
            ]


@pytest.mark.parametrize("changed", ["exhibit", "evidence", "revision"])
def test_a_change_of_any_row_is_seen_at_once(app: Flask, assessment: UUID, changed: str) -> None:
    def score() -> list[ExhibitGiven]:
        found = db.session.get_one(Assessment, assessment)
        answers = score_assessment(db.session, found).sheet.responses
        return [exhibit for one in QUESTIONS for exhibit in answers[one].exhibits]

    with app.app_context():
        before = score()
        rows = load_used_evidence(db.session, assessment)
        used = next(
            used
            for all_used in rows.values()
            for used in all_used
            if used.revision and not used.is_held and not used.has_newer
        )
        assert used.revision is not None
        match changed:
            case "exhibit":
                used.exhibit.strength = "E0" if used.exhibit.strength != "E0" else "E1"
            case "evidence":
                used.evidence.document_date = date(2020, 2, 29)
            case "revision":
                used.revision.scan = Scan.INFECTED
        db.session.commit()
        after = score()

        rows_now = read_rows(assessment)
        assert after == [exhibit for one in QUESTIONS for exhibit in rows_now[one]]
        assert build_exhibit_given(used) in after
        assert build_exhibit_given(used) not in before


def test_an_assessment_without_exhibits_has_none(app: Flask, force: UUID) -> None:
    bare = begin(app, force)
    with app.app_context():
        assert load_saved_answers(db.session, [bare])[bare].exhibits.by_question == {}
