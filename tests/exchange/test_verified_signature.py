"""A signature that was changed where it is kept is named by ``checklist verify``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from uuid import UUID

import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import select, update

from checklist.assessments.models import Seal
from checklist.assessments.sign_off.models import StateChange
from checklist.audit.models import AuditEvent
from checklist.core.signature import Capacity
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.exchange.commands import verify
from tests.assessments.sign_off.signed import begin_awaiting, find_seals, sign, signatory
from tests.browser import Browser


@pytest.fixture
def signed(app: Flask, force: UUID, browser: Browser) -> UUID:
    """An assessment that a signatory has signed."""
    assessment = begin_awaiting(app, force)
    sign(signatory(app, force), assessment)
    return assessment


def verified(app: Flask, assessment: UUID) -> tuple[int, str]:
    """Verify an assessment: the exit code, and what is said."""
    said = CliRunner().invoke(verify, [str(assessment)], obj=lambda: app)
    return said.exit_code, said.output


def change(app: Flask, values: Mapping[str, object]) -> None:
    with app.app_context():
        db.session.execute(update(Seal).values(**values))
        db.session.commit()


def reopen(browser: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/reopen"
    browser.send(browser.get(url), url, form="form#reopen", reason="Wrong marking on an exhibit")


def test_a_signature_as_it_was_made_is_sound_also_once_reopened(
    app: Flask, browser: Browser, signed: UUID
) -> None:
    assert verified(app, signed)[0] == 0
    reopen(browser, signed)
    assert verified(app, signed)[0] == 0


@pytest.mark.parametrize(
    "forge",
    [
        lambda seal: {"signatory_name": "Forged Name"},
        lambda seal: {"statement": f"{seal.statement} Forged."},
        lambda seal: {"capacity": Capacity.CHIEF},
        lambda seal: {"signed_at": seal.signed_at - timedelta(microseconds=1)},
    ],
    ids=["name", "statement", "capacity", "moment"],
)
def test_a_signature_that_was_changed_is_named(
    app: Flask, signed: UUID, forge: Callable[[Seal], Mapping[str, object]]
) -> None:
    [seal] = find_seals(app, signed)
    change(app, forge(seal))

    code, said = verified(app, signed)

    assert code == 1
    assert (
        f"BROKEN: seal 1, {seal.digest[:12]}: its signature is not the one that is on record"
        in (said)
    )


def test_a_reopening_that_was_taken_out_is_named(
    app: Flask, browser: Browser, signed: UUID
) -> None:
    reopen(browser, signed)
    change(app, {"reopened_at": None, "reopened_by": None, "reopened_reason": ""})

    code, said = verified(app, signed)

    assert code == 1
    assert "it was reopened, and no longer says so" in said


def test_a_signature_that_the_record_does_not_name_by_digest_is_said_not_to_be_verified(
    app: Flask, signed: UUID
) -> None:
    """As of a deed that an older version recorded. Its words cannot be changed where they stand."""
    [seal] = find_seals(app, signed)
    with app.app_context():
        made = db.session.scalars(select(StateChange).filter_by(event=Event.SIGN)).one()
        person, seal_id = made.person_id, made.seal_id
        other = Seal(
            assessment_id=signed,
            number=2,
            digest="d" * 64,
            content=seal.content,
            rule_version=seal.rule_version,
            statement=seal.statement,
            signed_by=person,
            signatory_name=seal.signatory_name,
            organisation_name=seal.organisation_name,
            role=seal.role,
            capacity=seal.capacity,
            signed_at=seal.signed_at,
        )
        event = AuditEvent(
            action="sign",
            person_id=person,
            subject=f"assessment {signed}",
            detail=f"awaiting sign-off to signed, seal {'d' * 64}",
        )
        assert seal_id is not None
        db.session.add_all([other, event])
        db.session.commit()

    said = verified(app, signed)[1]

    assert "made before the record named signatures by digest" in said
