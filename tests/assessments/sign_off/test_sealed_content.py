"""What would be signed of an assessment: all that is saved, and nothing that is no part of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.models import (
    Assessment,
    Draft,
    Exhibit,
    ExhibitEntry,
    Figure,
    Mark,
    MarkKind,
    Restriction,
)
from checklist.assessments.reach.closed import Closed
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.assessments.sign_off.sealed_content import build_sealed_content
from checklist.assessments.used_evidence import load_used_evidence
from checklist.core.answers.sheet import HeldBecause, SourceKind
from checklist.core.seals.canonical import digest, write_canonical
from checklist.core.seals.content import FILE, SealedContent, SealedPerson
from checklist.core.seals.reader import read_seal
from checklist.core.seals.rescore import rescore
from checklist.db import db
from checklist.evidence.models import EvidenceKind, Scan
from tests.assessments.assessments import VCC, an_account, answer, begin, queries_counted
from tests.exchange.copies import HOSTILE, add_file, fill

MONDAY = datetime(2022, 3, 7, 9, 30, 0, 123456, tzinfo=UTC)


def score_whole(assessment_id: UUID) -> ScoredAssessment:
    """Score an assessment with nothing left out, and with its evidence."""
    assessment = db.session.get_one(Assessment, assessment_id)
    used = load_used_evidence(db.session, assessment_id)
    return replace(score_assessment(db.session, assessment), evidence=used)


def seal_now(app: Flask, assessment_id: UUID) -> SealedContent:
    """What would be signed now."""
    with app.app_context():
        return build_sealed_content(db.session, score_whole(assessment_id))


def add_colleague(app: Flask, name: str) -> SealedPerson:
    with app.app_context():
        account = Account(email=f"{name}@example.test", name=name)
        db.session.add(account)
        db.session.commit()
        return SealedPerson(account.id, name)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """An assessment with hostile texts, facts, figures, two exhibits and a restriction."""
    assessment_id = begin(app, force, title=HOSTILE[0], notice="A worked example.")
    fill(app, assessment_id)
    with app.app_context():
        fact, theme = VCC.facts[0].id, VCC.themes[0].id
        rows = {fact: "yes", f"earlier.{theme}": "yes"}
        db.session.add_all(
            Figure(assessment_id=assessment_id, key=key, value=text) for key, text in rows.items()
        )
        db.session.commit()
    add_file(app, force, assessment_id, 7, name="=cmd.pdf", title=HOSTILE[3])
    add_file(app, force, assessment_id, 8, scan=Scan.INFECTED)
    return assessment_id


def test_all_that_is_saved_is_in_it(app: Flask, force: UUID, assessment: UUID) -> None:
    sealed = seal_now(app, assessment)

    with app.app_context():
        row = db.session.get_one(Assessment, assessment)
        saved = row.answers["vet-03"]
        author = SealedPerson(an_account(), db.session.get_one(Account, an_account()).name)
        details = sealed.details
        assert (details.assessment_id, details.force.id) == (assessment, force)
        assert (details.title, details.notice) == (HOSTILE[0], "A worked example.")
        assert (details.period_begins, details.as_at) == (date(2021, 3, 5), date(2022, 3, 4))
        assert details.question_set.sha256 == row.set_hash
        assert details.facts == {VCC.facts[0].id: "yes"}
        assert details.figures == {f"earlier.{VCC.themes[0].id}": "yes", "M04": "-0.5"}
        question = sealed.questions["vet-03"]
        assert question.answer is not None
        assert (question.answer.value, question.answer.note) == ("4", saved.note)
        assert (question.answer.saved_by, question.answer.saved_at) == (author, saved.saved_at)
        typed = {
            key: text for each in sealed.questions.values() for key, text in each.figures.items()
        }
        assert typed == {"M03": "1234567"}
        assert sealed.questions["vet-05"].follow_ups == {"gaps": HOSTILE[1]}
    assert list(sealed.questions) == [each.id for each in VCC.questions]


def test_an_exhibit_names_its_revision_by_its_digest(app: Flask, assessment: UUID) -> None:
    ben = add_colleague(app, "Ben")
    with app.app_context():
        exhibit = db.session.scalars(select(Exhibit).where(Exhibit.number == 7)).one()
        exhibit.version, exhibit.position_as_at = 2, date(2021, 12, 1)
        exhibit.pinpoint, exhibit.tested_by = "page 4", "Internal audit"
        exhibit.source_kind = SourceKind.AUDITOR
        for version, saved_by in ((1, an_account()), (2, ben.id)):
            db.session.add(
                ExhibitEntry(
                    exhibit_id=exhibit.id, version=version, pinpoint="", shows="", strength="E1",
                    tested_by="", saved_by=saved_by, role="contributor", saved_at=MONDAY,
                )
            )  # fmt: skip
        db.session.commit()
        revision = load_used_evidence(db.session, assessment)["vet-03"][0].revision
        assert revision is not None

    first, second = seal_now(app, assessment).questions["vet-03"].exhibits

    assert (first.number, second.number) == (7, 8)
    assert first.evidence.revision is not None
    assert first.evidence.revision.sha256 == revision.sha256
    assert (first.evidence.title, first.evidence.revision.name) == (HOSTILE[3], "=cmd.pdf")
    assert (first.pinpoint, first.tested_by, first.shows) == (
        "page 4",
        "Internal audit",
        HOSTILE[2],
    )
    assert (first.position_as_at, first.source_kind) == (date(2021, 12, 1), SourceKind.AUDITOR)
    assert (first.version, first.saved_by, first.saved_at) == (2, ben, MONDAY)
    assert first.added_by != ben
    assert (first.held_because, second.held_because) == (None, HeldBecause.INFECTED)


def test_a_restriction_names_who_may_see_it_and_who_said_so_last(
    app: Flask, assessment: UUID
) -> None:
    asha, ben = add_colleague(app, "Asha"), add_colleague(app, "Ben")
    with app.app_context():
        for person, set_by, day in ((asha, asha, 7), (ben, ben, 8)):
            db.session.add(
                Restriction(
                    assessment_id=assessment, question_id="vet-04", person_id=person.id,
                    set_by=set_by.id, set_at=MONDAY.replace(day=day),
                )
            )  # fmt: skip
        db.session.commit()

    sealed = seal_now(app, assessment)

    restriction = sealed.questions["vet-04"].restriction
    assert sealed.restricted == ("vet-04",)
    assert restriction is not None
    assert restriction.people == {asha.id: "Asha", ben.id: "Ben"}
    assert (restriction.set_by, restriction.set_at) == (ben, MONDAY.replace(day=8))


def test_it_is_read_back_and_scores_again_as_it_was(app: Flask, assessment: UUID) -> None:
    sealed = seal_now(app, assessment)

    again = read_seal(write_canonical(sealed))

    assert again == sealed
    assert rescore(again, VCC).is_same


def test_marks_and_drafts_are_no_part_of_it(app: Flask, assessment: UUID) -> None:
    before = digest(write_canonical(seal_now(app, assessment)))
    with app.app_context():
        common = {"assessment_id": assessment, "question_id": "vet-03"}
        me = an_account()
        mark = Mark(**common, version=1, kind=MarkKind.LOOK, set_by=me, role="coordinator")
        draft = Draft(
            **common, person_id=me, page=assessment, base_version=1, sequence=1, fields="{}"
        )
        db.session.add_all([mark, draft])
        db.session.commit()

    assert digest(write_canonical(seal_now(app, assessment))) == before


def test_it_is_of_the_whole_assessment_or_not_at_all(app: Flask, assessment: UUID) -> None:
    with app.app_context():
        closed = replace(score_whole(assessment), closed=Closed(frozenset({"vet-03"})))

        with pytest.raises(ValueError, match="nothing closed"):
            build_sealed_content(db.session, closed)


def test_it_takes_three_queries_whatever_is_saved(app: Flask, force: UUID) -> None:
    few, many = begin(app, force), begin(app, force)
    answer(app, many, {question.id: "3" for question in VCC.questions})
    for number in range(1, 30):
        add_file(app, force, many, number)
    counts = []
    for assessment_id in (few, many):
        with app.app_context():
            scored = score_whole(assessment_id)
            with queries_counted(app) as sent:
                build_sealed_content(db.session, scored)
            counts.append(len(sent))
            db.session.rollback()

    assert counts == [3, 3]


def test_kinds_of_evidence_are_said_as_the_library_has_them() -> None:
    assert EvidenceKind.FILE.value == FILE


def test_what_nobody_answered_is_sealed_too(app: Flask, force: UUID) -> None:
    assessment_id = begin(app, force)

    sealed = seal_now(app, assessment_id)

    assert {question.answer for question in sealed.questions.values()} == {None}
    assert rescore(read_seal(write_canonical(sealed)), VCC).is_same
