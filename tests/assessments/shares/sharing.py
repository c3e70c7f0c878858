"""What is shared with people and posts, written without the pages."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, ForceAccess, Membership, Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Post, Share
from checklist.core.organisations import OrganisationKind
from checklist.db import db, now
from tests.assessments.assessments import VCC, an_account
from tests.browser import add_organisation

OFFICE = "Office of the Commissioner"
DANA = "Dana Delegate"
"""Who answers for the body."""
QUESTION, OTHER_QUESTION = "vet-02", "vet-03"
"""Put to the body, and to Dana by name."""


def soon() -> date:
    """A day by which an answer may well be asked for."""
    return now().date() + timedelta(days=30)


def account_of(name: str) -> UUID:
    """The id of the person of that name."""
    return db.session.scalars(select(Account.id).where(Account.name == name)).one()


def share(
    app: Flask, assessment: UUID, name: str, *questions: str, due: date | None = None
) -> None:
    """Share questions with the person of that name: all of the set where none is named."""
    with app.app_context():
        for question in questions or [question.id for question in VCC.questions]:
            db.session.add(
                Share(
                    assessment_id=assessment,
                    question_id=question,
                    person_id=account_of(name),
                    due=due,
                    shared_by=an_account(),
                )
            )
        db.session.commit()


def add_post(app: Flask, force: UUID, name: str, holder: str = "") -> UUID:
    """A post of the force, held by the person of that name."""
    with app.app_context():
        post = Post(force_id=force, name=name, held_by=account_of(holder) if holder else None)
        db.session.add(post)
        db.session.commit()
        return post.id


def open_all(app: Flask, assessment: UUID, name: str) -> None:
    """Let contributors read every question, and share them all with the person of that name."""
    share(app, assessment, name)
    with app.app_context():
        force = db.session.get_one(Assessment, assessment).force_id
    let_contributors_read_all(app, force)


def let_contributors_read_all(app: Flask, force: UUID, *, reads_all: bool = True) -> None:
    """Let contributors of a force read every question, or only what is shared with them."""
    with app.app_context():
        db.session.get_one(Organisation, force).contributors_read_all = reads_all
        db.session.commit()


def add_body(app: Flask, force: UUID, name: str = OFFICE) -> UUID:
    """A local policing body to which the force is open."""
    body = add_organisation(app, name, OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    return body


def ask_body(
    app: Flask,
    assessment: UUID,
    body: UUID,
    *questions: str,
    name: str = "",
    due: date | None = None,
) -> None:
    """Put questions to a body, or to the person of that name acting for it."""
    with app.app_context():
        for question in questions:
            db.session.add(
                Share(
                    assessment_id=assessment,
                    question_id=question,
                    organisation_id=body,
                    person_id=account_of(name) if name else None,
                    due=due,
                    shared_by=an_account(),
                )
            )
        db.session.commit()


def close_force(app: Flask, force: UUID, body: UUID) -> None:
    """Let a body see a force no longer."""
    with app.app_context():
        db.session.delete(db.session.get_one(ForceAccess, (body, force)))
        db.session.commit()


def end_role(app: Flask, name: str) -> None:
    """End every role of the person of that name."""
    with app.app_context():
        held = select(Membership).where(Membership.account_id == account_of(name))
        for membership in db.session.scalars(held):
            membership.ended_at = now()
        db.session.commit()
