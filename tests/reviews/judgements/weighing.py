"""Exhibits of an inspector's own, written without the page before them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Membership
from checklist.assessments.submissions.models import Submission
from checklist.db import db
from checklist.reviews.judgements.evidence.models import OwnExhibit
from tests.assessments.reach.assigning import account_of
from tests.browser import Browser
from tests.reviews.judgements.judging import add_judging


def add_weighed(app: Flask, examples: Mapping[str, object]) -> Mapping[str, Browser]:
    """Have the example be judged by an inspector who has an exhibit of their own on its question.

    Its number is that of the example's exhibit.
    """
    people = add_judging(app, examples)
    add_own(app, examples, "Ina Inspector")
    return people


def add_own(app: Flask, examples: Mapping[str, object], name: str) -> None:
    """Write that a person has an exhibit of their own on the question of an example."""
    assessment = UUID(str(examples["assessment_id"]))
    with app.app_context():
        newest = select(Submission.id).filter_by(assessment_id=assessment)
        person = account_of(name)
        member = select(Membership.organisation_id).filter_by(account_id=person)
        db.session.add(
            OwnExhibit(
                assessment_id=assessment,
                question_id=str(examples["question_id"]),
                person_id=person,
                organisation_id=db.session.scalars(member).one(),
                submission_id=db.session.scalars(newest.order_by(Submission.number.desc())).first(),
                role="inspector",
                number=int(str(examples["number"])),
                title="Notes of a visit",
                shows="Who was asked",
                pinpoint="",
                place="",
                strength="E1",
                tested_by="",
                document_date=date(2022, 3, 4),
            )
        )
        db.session.commit()
