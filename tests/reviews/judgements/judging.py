"""A review that has begun, of a few answers with exhibits, and inspectors who judge them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.answers.stored_drafts import DraftInput, sequence_now, store_draft
from checklist.assessments.models import Answer, Assessment, Exhibit
from checklist.assessments.sign_off.candidate import build_candidate
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import AssessmentState
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.db import db
from checklist.evidence.models import Evidence, EvidenceKind
from checklist.reviews.judgements.models import InspectorJudgement, JudgementDraft
from tests.assessments.assessments import VCC, an_account, answer, begin
from tests.assessments.reach.assigning import account_of, add_inspecting, assign, inspector
from tests.assessments.sign_off.signed import put_in_state, sign, signatory
from tests.assessments.submissions.sending import send
from tests.browser import Browser

LEVELS = {"vet-01": "3", "vet-02": "2", "vet-03": "2", "vet-04": "3"}
DOES_NOT_APPLY = next(each.id for each in VCC.questions if each.na_allowed)
REASON = "Two of the ten files were thin."


def begin_sent(app: Flask, force: UUID, coordinator: Browser) -> UUID:
    """Have an assessment sent whose review has begun: vet-01 and vet-02 have an E2 exhibit."""
    assessment = begin(app, force)
    answer(app, assessment, LEVELS)
    with app.app_context():
        for number, question in enumerate(("vet-01", "vet-02"), 1):
            add_exhibit(force, assessment, question, number)
        note = "We have no such post."
        db.session.add(
            Answer(
                assessment_id=assessment,
                question_id=DOES_NOT_APPLY,
                value=NOT_APPLICABLE,
                note=note,
                saved_by=an_account(),
            )
        )
        db.session.commit()
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force), assessment)
    send(coordinator, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    return assessment


def add_judging(app: Flask, examples: Mapping[str, object]) -> Mapping[str, Browser]:
    """Have what is saved in the example be what was sent, its review begun, and an inspector."""
    people = add_inspecting(app, examples)
    assessment = UUID(str(examples["assessment_id"]))
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        for saved in found.answers.values():
            saved.value = "1"  # which a statement supports
        db.session.flush()
        candidate = build_candidate(db.session, found)
        submissions = select(Submission).filter_by(assessment_id=assessment)
        sent = db.session.scalars(submissions.order_by(Submission.number.desc())).first()
        assert sent is not None
        sent.withdrawn_at = None
        sent.seal.content, sent.seal.digest = candidate.content.decode(), candidate.digest
        found.state = AssessmentState.UNDER_REVIEW
        db.session.commit()
    return people


def add_exhibit(force: UUID, assessment: UUID, question: str, number: int) -> None:
    """Add an E2 exhibit, a register that the force keeps, dated within the year."""
    author = an_account()
    evidence = Evidence(
        force_id=force,
        kind=EvidenceKind.HELD_BY_FORCE,
        title=f"Register {number}",
        place="Room 2",
        document_date=db.session.get_one(Assessment, assessment).as_at,
        added_by=author,
    )
    db.session.add(evidence)
    db.session.flush()
    db.session.add(
        Exhibit(
            assessment_id=assessment,
            question_id=question,
            number=number,
            evidence_id=evidence.id,
            pinpoint="page 4",
            shows="Who holds which clearance",
            strength="E2",
            added_by=author,
        )
    )


def assigned(app: Flask, inspectorate: UUID, force: UUID, name: str = "Ina Inspector") -> Browser:
    """Sign in an inspector who is assigned to the force."""
    browser = inspector(app, inspectorate, name)
    assign(app, inspectorate, force, name=name)
    return browser


def add_draft(app: Flask, assessment: UUID, question: str, name: str) -> None:
    """Have somebody type beside a question and not save it."""
    typed = DraftInput(uuid4(), 0, sequence_now(), {"reason": ["Half a sentence"]})
    with app.app_context():
        owner = {
            "assessment_id": assessment,
            "question_id": question,
            "person_id": account_of(name),
        }
        store_draft(db.session, JudgementDraft, owner, typed)
        db.session.commit()


def address(assessment: UUID, question: str) -> str:
    return f"/assessments/{assessment}/review/questions/{question}"


def judge(
    by: Browser, assessment: UUID, question: str, *, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    """Judge a question on its page, as it is filled in; what is typed replaces that."""
    page = by.get(address(assessment, question))
    return press(by, page, assessment, question, expect=expect, **typed)


def press(
    by: Browser,
    page: BeautifulSoup,
    assessment: UUID,
    question: str,
    *,
    expect: int = 302,
    **typed: Any,
) -> BeautifulSoup:
    """Send the form of a page that was opened before."""
    url = address(assessment, question)
    return by.send(page, url, form="form#judge", expect=expect, **(filled(page) | typed))


def filled(page: BeautifulSoup) -> dict[str, Any]:
    """What the form of a judgement holds as it comes."""
    held: dict[str, Any] = {
        str(each["name"]): each.text.removeprefix("\n") for each in page.select("#judge textarea")
    }
    for each in page.select("#judge input[type=radio][checked], #judge option[selected]"):
        name = each.get("name") or each.find_parent("select")["name"]  # type: ignore[index]  # it is inside one
        held[str(name)] = str(each["value"])
    return held


def find_judgements(app: Flask, assessment: UUID, name: str) -> dict[str, InspectorJudgement]:
    """The judgements of a person, by question."""
    with app.app_context():
        found = select(InspectorJudgement).filter_by(
            assessment_id=assessment, person_id=account_of(name)
        )
        return {each.question_id: each for each in db.session.scalars(found)}
