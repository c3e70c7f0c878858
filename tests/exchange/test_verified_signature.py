"""A signature that was changed where it is kept is named by ``checklist verify``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, select, update

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.sign_off.signing import write_signature
from checklist.audit.chains import chain_at_commit
from checklist.audit.heads_file import export_heads, find_heads_file
from checklist.audit.models import AuditEvent, AuditHead
from checklist.core.seals.canonical import digest
from checklist.core.signature import Capacity
from checklist.core.workflow.events import Event
from checklist.db import db, now
from checklist.reports.models import Report
from checklist.settings import Settings
from tests.assessments.assessments import an_account
from tests.assessments.sign_off.signed import (
    find_seals,
)
from tests.browser import Browser
from tests.exchange.verifying import begin_signed, erase_words_of, reopen, verified


@pytest.fixture
def signed(app: Flask, force: UUID) -> UUID:
    return begin_signed(app, force)


def change(app: Flask, values: Mapping[str, object]) -> None:
    with app.app_context():
        db.session.execute(update(Seal).values(**values))
        db.session.commit()


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
        other = Seal(
            assessment_id=signed,
            number=2,
            digest="d" * 64,
            content=seal.content,
            rule_version=seal.rule_version,
            statement=seal.statement,
            signed_by=made.person_id,
            signatory_name=seal.signatory_name,
            organisation_name=seal.organisation_name,
            role=seal.role,
            capacity=seal.capacity,
            signed_at=seal.signed_at,
        )
        event = AuditEvent(
            at=now(),
            action="sign",
            person_id=made.person_id,
            subject=f"assessment {signed}",
            detail=f"awaiting sign-off to signed, seal {'d' * 64}",
        )
        force_id = db.session.get_one(Assessment, signed).force_id
        db.session.add_all([other, event])
        chain_at_commit(db.session, event, (force_id,), signed)
        db.session.commit()

    said = verified(app, signed)[1]

    assert "made before the record named signatures by digest" in said


def test_a_deed_that_stands_in_no_chain_proves_no_signature(app: Flask, signed: UUID) -> None:
    [seal] = find_seals(app, signed)
    seal.statement = "I have read nothing."
    change(app, {"statement": seal.statement})
    with app.app_context():
        forged = AuditEvent(
            action="sign",
            person_id=seal.signed_by,
            subject=f"assessment {signed}",
            detail=f"signature {digest(write_signature(seal))}, seal {seal.digest}",
        )
        db.session.add(forged)
        db.session.commit()

    code, said = verified(app, signed)

    assert code == 1
    assert "its signature is not the one that is on record" in said


@pytest.mark.parametrize(
    "forge",
    [
        lambda seal: {"reopened_at": seal.signed_at, "reopened_by": seal.signed_by},
        lambda seal: {"reopened_by": seal.signed_by},
    ],
    ids=["nobody reopened it", "by nobody on a day that is not said"],
)
def test_a_reopening_that_nobody_did_is_named(
    app: Flask, signed: UUID, forge: Callable[[Seal], Mapping[str, object]]
) -> None:
    [seal] = find_seals(app, signed)
    change(app, forge(seal))

    code, said = verified(app, signed)

    assert code == 1
    assert "no deed on record says that it was reopened by whom and when it says" in said


def test_a_reopening_moved_to_another_day_is_named(
    app: Flask, browser: Browser, signed: UUID
) -> None:
    reopen(browser, signed)
    change(app, {"reopened_at": now() - timedelta(days=3)})

    code, said = verified(app, signed)

    assert code == 1
    assert "no deed on record says that it was reopened by whom and when it says" in said


def test_a_seal_that_was_erased_is_missed(app: Flask, signed: UUID) -> None:
    [seal] = find_seals(app, signed)
    with app.app_context():
        db.session.execute(delete(Report))
        db.session.execute(update(StateChange).values(seal_id=None))
        db.session.execute(delete(Seal))
        db.session.commit()

    code, said = verified(app, signed)

    assert code == 1
    assert f"BROKEN: seal {seal.digest[:12]}, signed on " in said
    assert "is gone" in said
    assert "never signed" not in said


def test_a_report_that_was_erased_or_is_of_another_seal_is_named(app: Flask, signed: UUID) -> None:
    change(app, {"number": 7})
    assert "its report is that of another seal" in verified(app, signed)[1]
    with app.app_context():
        db.session.execute(delete(Report))
        db.session.commit()

    code, said = verified(app, signed)

    assert code == 1
    assert "its report is gone" in said


def test_words_that_were_erased_in_time_are_noted_and_no_fault(
    app: Flask, browser: Browser, signed: UUID
) -> None:
    reopen(browser, signed)
    erase_words_of(app, signed)

    code, said = verified(app, signed)

    assert code == 0
    assert "Its signature was not verified: the words of the record from then were erased." in said


@pytest.mark.parametrize(
    ("column", "moment", "said"),
    [
        ("signed_by", "signed_at", "no deed on record says that it was signed"),
        ("reopened_by", "reopened_at", "no deed on record says that it was reopened"),
    ],
)
def test_a_moment_before_words_were_erased_does_not_excuse_a_deed_that_nobody_did(
    app: Flask, signed: UUID, column: str, moment: str, said: str
) -> None:
    [seal] = find_seals(app, signed)
    erased_before = seal.signed_at - timedelta(seconds=1)
    erase_words_of(app, signed, erased_before)
    assert verified(app, signed)[0] == 0
    with app.app_context():
        other = an_account()
    change(app, {column: other, moment: erased_before - timedelta(days=1)})

    code, output = verified(app, signed)

    assert code == 1
    assert said in output


def test_erased_words_excuse_no_signature_of_another_moment(app: Flask, signed: UUID) -> None:
    [seal] = find_seals(app, signed)
    erase_words_of(app, signed)
    change(app, {"signed_at": seal.signed_at - timedelta(minutes=5)})

    code, said = verified(app, signed)

    assert code == 1
    assert "no deed on record says that it was signed" in said


def test_a_record_cut_off_with_its_head_is_held_against_the_heads_that_were_exported(
    app: Flask, settings: Settings, signed: UUID
) -> None:
    with app.app_context():
        export_heads(db.session, find_heads_file(settings))
        head = db.session.scalars(select(AuditHead)).all()
        assert head
    path = find_heads_file(settings)
    path.write_text(re.sub(r'"digest": "\w{8}', '"digest": "00000000', path.read_text()))

    code, said = verified(app, signed)

    assert code == 1
    assert "BROKEN: the record of the force, row" in said
    assert "it is not the row that was exported" in said
