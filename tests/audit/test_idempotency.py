"""Idempotency keys, used with the effect and leading back to the first result."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from flask import Flask

from checklist.audit.idempotency import (
    KeyOfAnotherForm,
    find_key_result,
    is_key_used,
    read_key_result,
    use_key,
)
from checklist.core.organisations import OrganisationKind, Person, Role
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


def test_a_key_is_used_once_and_leads_to_the_first_result(app: Flask) -> None:
    key = uuid4()
    with app.app_context():
        assert not is_key_used(db.session, ASHA, key)
        use_key(db.session, ASHA, key, "/where/it/led")
        db.session.commit()

        assert is_key_used(db.session, ASHA, key)
        assert find_key_result(db.session, ASHA, key) == "/where/it/led"
        assert not is_key_used(db.session, BEN, key)


def test_a_key_is_not_used_where_its_effect_was_undone(app: Flask) -> None:
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

        with pytest.raises(KeyOfAnotherForm):
            use_key(db.session, ASHA, key)


def test_a_result_of_another_form_is_refused(app: Flask) -> None:
    key = uuid4()
    with app.app_context():
        assert read_key_result(db.session, ASHA, key, int) is None
        use_key(db.session, ASHA, key, "12")

        assert read_key_result(db.session, ASHA, key, int) == 12
        with pytest.raises(KeyOfAnotherForm):
            read_key_result(db.session, ASHA, key, UUID)
