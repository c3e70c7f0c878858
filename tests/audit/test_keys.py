"""One-time keys: spent with the effect, and leading back to the first result."""

from __future__ import annotations

from uuid import uuid4

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from checklist.audit.models import AuditEvent
from checklist.audit.service import is_key_used, record, result_of_key, use_key
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions import Role
from checklist.db import db

ASHA, BEN = (
    Person(
        id=uuid4(),
        name=name,
        email=f"{name}@example.test",
        role=Role.CONTRIBUTOR,
        organisation_id=uuid4(),
        organisation_name="Testshire Police",
        organisation_kind=OrganisationKind.FORCE,
    )
    for name in ("asha", "ben")
)


def test_a_key_is_spent_once_and_leads_to_the_first_result(app: Flask) -> None:
    key = uuid4()
    with app.app_context():
        assert not is_key_used(db.session, ASHA, key)
        use_key(db.session, ASHA, key, "/where/it/led")
        db.session.commit()

        assert is_key_used(db.session, ASHA, key)
        assert result_of_key(db.session, ASHA, key) == "/where/it/led"
        assert not is_key_used(db.session, BEN, key)


def test_a_key_is_not_spent_where_its_effect_was_undone(app: Flask) -> None:
    key = uuid4()
    with app.app_context():
        use_key(db.session, ASHA, key)
        db.session.rollback()

        assert not is_key_used(db.session, ASHA, key)


def test_the_same_key_cannot_have_two_effects(app: Flask) -> None:
    key = uuid4()
    with app.app_context():
        use_key(db.session, ASHA, key)
        db.session.commit()
        db.session.expunge_all()
        use_key(db.session, ASHA, key)

        with pytest.raises(IntegrityError):
            db.session.commit()


def test_a_deed_says_who_did_it_acting_as_what(app: Flask) -> None:
    force_id = uuid4()
    with app.app_context():
        record(db.session, ASHA, "saved an answer", force_id=force_id, subject="vet-01")
        db.session.commit()

        deed = db.session.scalars(select(AuditEvent)).one()
        assert (deed.what, deed.subject, deed.force_id) == ("saved an answer", "vet-01", force_id)
        assert (deed.person_id, deed.organisation_id) == (ASHA.id, ASHA.organisation_id)
        assert deed.role == "contributor"


def test_a_deed_stands_or_falls_with_what_was_done(app: Flask) -> None:
    with app.app_context():
        record(db.session, ASHA, "did something")
        db.session.rollback()

        assert db.session.scalars(select(AuditEvent)).all() == []
