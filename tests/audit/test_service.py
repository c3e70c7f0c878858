"""The audit record: who did what, acting as what."""

from __future__ import annotations

from uuid import uuid4

from flask import Flask
from sqlalchemy import select

from checklist.audit.models import AuditEvent
from checklist.audit.service import record
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.db import db

ASHA = Person(
    id=uuid4(),
    name="asha",
    email="asha@example.test",
    role=Role.CONTRIBUTOR,
    organisation_id=uuid4(),
    organisation_name="Testshire Police",
    organisation_kind=OrganisationKind.FORCE,
)


def test_an_event_says_who_did_it_acting_as_what(app: Flask) -> None:
    force_id = uuid4()
    with app.app_context():
        record(db.session, ASHA, "saved an answer", force_id=force_id, subject="vet-01")
        db.session.commit()

        event = db.session.scalars(select(AuditEvent)).one()
        assert (event.action, event.subject, event.force_id) == (
            "saved an answer",
            "vet-01",
            force_id,
        )
        assert (event.person_id, event.organisation_id) == (ASHA.id, ASHA.organisation_id)
        assert event.role == "contributor"


def test_an_event_is_rolled_back_with_what_it_records(app: Flask) -> None:
    with app.app_context():
        record(db.session, ASHA, "did something")
        db.session.rollback()

        assert db.session.scalars(select(AuditEvent)).all() == []
