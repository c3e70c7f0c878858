"""Judgements of two inspectors that differ, written without the pages before them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Membership
from checklist.assessments.submissions.models import Submission
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice
from checklist.db import db, now
from checklist.reviews.judgements.models import InspectorJudgement, JudgementEntry
from checklist.reviews.moderation.models import Settlement
from tests.assessments.reach.assigning import account_of
from tests.browser import Browser
from tests.reviews.judgements.judging import REASON, add_judging

PAIR = ("Ina Inspector", "Ivo Two")


def add_differing(app: Flask, examples: Mapping[str, object]) -> Mapping[str, Browser]:
    """Have the example be judged by an inspector and a lead, at two levels."""
    people = add_judging(app, examples)
    names = ("Ina Inspector", "Lee Lead")
    assessment, question = UUID(str(examples["assessment_id"])), str(examples["question_id"])
    add_judgements(app, assessment, question, ("1", "0"), names)
    return people


def add_judgements(
    app: Flask,
    assessment: UUID,
    question: str,
    levels: Sequence[str],
    names: Sequence[str] = PAIR,
    claimed: str = "1",
) -> None:
    """Write that people gave a question these levels, one after the other."""
    with app.app_context():
        newest = select(Submission).filter_by(assessment_id=assessment)
        sent = db.session.scalars(newest.order_by(Submission.number.desc())).first()
        assert sent is not None
        moment = now() - timedelta(hours=1)
        for place, (level, name) in enumerate(zip(levels, names, strict=True)):
            person, given_at = account_of(name), moment + timedelta(minutes=place)
            member = select(Membership.organisation_id).filter_by(account_id=person)
            content = {
                "version": 1,
                "submission_id": sent.id,
                "choice": Choice.OTHER_LEVEL,
                "level": level,
                "reason": f"{REASON} {name}",
                "verification": Verification.SAMPLED,
                "claimed": claimed,
                "supported": claimed,
                "question_digest": "0" * 64,
                "saved_at": given_at,
            }
            row = InspectorJudgement(
                assessment_id=assessment,
                question_id=question,
                person_id=person,
                organisation_id=db.session.scalars(member).one(),
                given_at=given_at,
                **content,
            )
            db.session.add(row)
            db.session.flush()
            db.session.add(JudgementEntry(judgement_id=row.id, role="inspector", **content))
        db.session.commit()


def listing(assessment: UUID) -> str:
    return f"/assessments/{assessment}/review/differences"


def settle(by: Browser, assessment: UUID, question: str, **typed: Any) -> None:
    """Settle a question on its page."""
    path = f"{listing(assessment)}/{question}"
    by.send(by.get(path), path, form="form#settle", **typed)


def declare_conflict(by: Browser) -> None:
    """Have an inspector declare a conflict of interest on their first assignment."""
    link = str(by.get("/assignments").select("#assignments a")[0]["href"])
    by.send(by.get(link), link, form="form#end", reason="My brother works there")


def find_settlements(app: Flask, assessment: UUID) -> Sequence[Settlement]:
    """All settlements of an assessment, the oldest first."""
    with app.app_context():
        found = select(Settlement).filter_by(assessment_id=assessment)
        return db.session.scalars(found.order_by(Settlement.number)).all()
