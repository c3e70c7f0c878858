"""An assessment that is asked to be signed, and its signatories, without the pages before it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.sign_off.models import StateChange
from checklist.audit.chains import chain_at_commit
from checklist.audit.models import AuditEvent
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.core.signature import Capacity
from checklist.core.workflow.events import Event
from checklist.db import db
from tests.assessments.assessments import an_account, answer, begin
from tests.browser import Browser, one, sign_in

LEVELS = {"vet-01": "3", "vet-03": "2", "cor-06": "1"}
"""What a coordinator answered before it is signed."""


def begin_awaiting(app: Flask, force: UUID) -> UUID:
    """Begin an assessment of a force, with three answers of the first account, to be signed."""
    assessment = begin(app, force)
    answer(app, assessment, LEVELS)
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    return assessment


def begin_asked(app: Flask, force: UUID) -> UUID:
    """Begin the same with a record of who asked for sign-off, as its verifying needs it."""
    assessment = begin_awaiting(app, force)
    _record_asking(app, force, assessment)
    return assessment


def put_in_state(app: Flask, assessment: UUID, state: AssessmentState) -> None:
    """Write the state that an assessment is in into the database."""
    with app.app_context():
        db.session.get_one(Assessment, assessment).state = state
        db.session.commit()


def signatory(app: Flask, force: UUID, name: str = "Sam Signatory") -> Browser:
    """Sign a signatory of the force in, who proved a moment ago who they are."""
    return sign_in(app, name, force, Role.SIGNATORY)


def sign(
    browser: Browser,
    assessment: UUID,
    capacity: Capacity = Capacity.DEPUTY,
    *,
    expect: int = 302,
    **typed: Any,
) -> BeautifulSoup:
    """Sign an assessment on its page."""
    url = f"/assessments/{assessment}/sign"
    page = browser.get(url)
    return browser.send(
        page, url, form="form#sign", capacity=capacity.value, expect=expect, **typed
    )


def find_seals(app: Flask, assessment: UUID) -> list[Seal]:
    """Find the seals of an assessment, with their content, in their order."""
    with app.app_context():
        query = select(Seal).where(Seal.assessment_id == assessment).order_by(Seal.number)
        seals = list(db.session.scalars(query))
        for seal in seals:
            assert seal.content
        return seals


def read_state(app: Flask, assessment: UUID) -> AssessmentState:
    with app.app_context():
        return db.session.get_one(Assessment, assessment).state


def text_of(page: BeautifulSoup, selector: str = "main") -> str:
    """The text of one part of a page, with single blanks."""
    return " ".join(one(page, selector).text.split())


def _record_asking(app: Flask, force: UUID, assessment: UUID) -> None:
    """Record that the first account asked for sign-off, as its page does."""
    event = Event.ASK_FOR_SIGN_OFF
    with app.app_context():
        person = an_account()
        deed = AuditEvent(
            action=event.value,
            person_id=person,
            force_id=force,
            subject=f"assessment {assessment}",
            detail="preparing to awaiting sign-off",
        )
        change = StateChange(
            assessment_id=assessment,
            number=1,
            event=event,
            from_state=AssessmentState.PREPARING,
            to_state=AssessmentState.AWAITING_SIGN_OFF,
            person_id=person,
            role=Role.COORDINATOR.value,
            organisation_id=force,
        )
        db.session.add_all([deed, change])
        chain_at_commit(db.session, deed, (force,), assessment)
        db.session.commit()
