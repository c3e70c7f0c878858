"""Worksheets of an inspectorate, written without the pages before them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Membership
from checklist.assessments.worksheets.models import Worksheet, WorksheetOutcome, WorksheetSave
from checklist.core.organisations import Role
from checklist.core.worksheets.draw import order_numbers
from checklist.core.worksheets.outcomes import Outcome
from checklist.db import db, now
from tests.assessments.reach.assigning import account_of
from tests.browser import Browser
from tests.reviews.judgements.judging import add_judging

SEED = "00112233445566778899aabbccddeeff"


def add_to_draw(app: Flask, examples: Mapping[str, object]) -> Mapping[str, Browser]:
    """Have the example be under review, and an inspector have a list from which nothing is drawn.

    The number of its worksheet is that of the example.
    """
    people = add_judging(app, examples)
    with app.app_context():
        db.session.add(build_sample(examples, "Ina Inspector"))
        db.session.commit()
    return people


def add_finished(app: Flask, examples: Mapping[str, object], name: str) -> None:
    """Write that a person drew ten of forty, and that one of them was not met."""
    with app.app_context():
        sheet = build_sample(examples, name)
        sheet.seed, sheet.drawn_by, sheet.drawn_at = SEED, sheet.made_by, now()
        sheet.version = 1
        db.session.add(sheet)
        db.session.flush()
        saved = {"worksheet_id": sheet.id, "version": 1}
        db.session.add(
            WorksheetSave(
                wanted=10, cause="A form was lost", saved_by=sheet.made_by, role=sheet.role, **saved
            )
        )
        for place, number in enumerate(order_numbers(SEED, 40)[:10]):
            outcome = Outcome.MET if place else Outcome.NOT_MET
            db.session.add(WorksheetOutcome(number=number, outcome=outcome, **saved))
        db.session.commit()


def build_sample(examples: Mapping[str, object], name: str) -> Worksheet:
    """A worksheet of which nothing is drawn yet."""
    person = account_of(name)
    member = select(Membership.organisation_id).filter_by(account_id=person)
    return Worksheet(
        assessment_id=UUID(str(examples["assessment_id"])),
        question_id=str(examples["question_id"]),
        organisation_id=db.session.scalars(member).one(),
        number=int(str(examples["number"])),
        population="posts that need enhanced vetting",
        items="posts",
        test="hold enhanced vetting",
        size=40,
        given_by="Vetting unit",
        given_on=date(2022, 3, 1),
        acceptable="None without",
        wanted=10,
        made_by=person,
        role=Role.INSPECTOR.value,
    )
