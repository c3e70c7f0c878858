"""A submission that is kept otherwise than it was sent is named by ``checklist verify``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, select, update

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.models import Submission
from checklist.audit.chains import chain_at_commit
from checklist.audit.models import AuditEvent
from checklist.core.assessment_states import AssessmentState
from checklist.db import db, now
from tests.assessments.assessments import answer
from tests.assessments.sign_off.signed import find_seals, put_in_state, sign, signatory
from tests.assessments.submissions.sending import open_to_inspectorate, send, withdraw
from tests.browser import Browser
from tests.exchange.verifying import begin_signed, reopen, verified


@pytest.fixture
def signed(app: Flask, force: UUID) -> UUID:
    return begin_signed(app, force)


@pytest.fixture
def sent(app: Flask, force: UUID, browser: Browser, signed: UUID) -> UUID:
    """The same, sent and withdrawn, and sent again."""
    open_to_inspectorate(app, force)
    send(browser, signed)
    withdraw(browser, signed, "Wrong marking on an exhibit")
    send(browser, signed)
    return signed


def test_what_was_sent_is_sound_as_the_record_has_it(app: Flask, sent: UUID) -> None:
    assert verified(app, sent)[0] == 0


@pytest.mark.parametrize(
    ("number", "forged", "said"),
    [
        (2, {"sent_at": datetime(2026, 1, 1, tzinfo=UTC)}, "it was not sent by whom and when"),
        (1, {"withdrawn_at": None, "withdrawn_by": None}, "it was withdrawn, and no longer says"),
        (2, {"withdrawn_at": datetime(2026, 1, 1, tzinfo=UTC)}, "no deed on record says that it"),
    ],
    ids=["moment", "withdrawal taken out", "withdrawal that nobody did"],
)
def test_what_is_kept_of_a_submission_otherwise_than_it_was_sent_is_named(
    app: Flask, sent: UUID, number: int, forged: Mapping[str, object], said: str
) -> None:
    with app.app_context():
        db.session.execute(update(Submission).filter_by(number=number).values(**forged))
        db.session.commit()

    code, output = verified(app, sent)

    assert code == 1
    assert f"BROKEN: submission {number}: {said}" in output


def test_a_submission_that_was_erased_is_missed(app: Flask, sent: UUID) -> None:
    with app.app_context():
        db.session.execute(delete(Submission).filter_by(number=2))
        db.session.commit()

    code, said = verified(app, sent)

    assert code == 1
    assert "BROKEN: submission 2, sent on " in said


def test_a_submission_that_was_erased_is_missed_also_where_its_number_was_given_again(
    app: Flask, browser: Browser, sent: UUID
) -> None:
    with app.app_context():
        db.session.execute(delete(Submission).filter_by(number=2))
        db.session.commit()
    put_in_state(app, sent, AssessmentState.SIGNED)
    send(browser, sent)

    code, said = verified(app, sent)

    assert code == 1
    assert said.count("BROKEN: submission 2, sent on ") == 1


def record_unnamed(app: Flask, assessment: UUID, action: str, moment: datetime) -> None:
    """Record a deed as an older version did, which named neither seal nor submission."""
    with app.app_context():
        sending = db.session.scalars(select(Submission).filter_by(number=1)).one()
        event = AuditEvent(
            at=moment, action=action, person_id=sending.sent_by, subject=f"assessment {assessment}"
        )
        force_id = db.session.get_one(Assessment, assessment).force_id
        db.session.add(event)
        chain_at_commit(db.session, event, (force_id,), assessment)
        db.session.commit()


def add_submission(app: Flask, assessment: UUID, **other: object) -> None:
    """Write a third submission into the database, of the seal and the sender of the first."""
    with app.app_context():
        first = db.session.scalars(select(Submission).filter_by(number=1)).one()
        values = {
            "assessment_id": assessment,
            "number": 3,
            "seal_id": first.seal_id,
            "reference": "AAA-111-BBB",
            "sent_by": first.sent_by,
            "sent_at": now(),
            "role": first.role,
            "declaration": first.declaration,
        }
        db.session.add(Submission(**(values | other)))
        db.session.commit()


def test_a_deed_of_an_older_version_tells_of_the_submission_of_its_moment_alone(
    app: Flask, sent: UUID
) -> None:
    moment = now() - timedelta(days=1)
    record_unnamed(app, sent, "send", moment)
    add_submission(app, sent, sent_at=moment)
    assert verified(app, sent)[0] == 0

    with app.app_context():
        third = update(Submission).filter_by(number=3)
        db.session.execute(third.values(sent_at=moment - timedelta(days=7)))
        db.session.commit()

    code, said = verified(app, sent)
    assert code == 1
    assert "BROKEN: submission 3: no deed on record says that it was sent" in said


def test_what_an_older_version_recorded_of_a_withdrawal_is_no_fault(app: Flask, sent: UUID) -> None:
    moment = now()
    with app.app_context():
        by = db.session.scalars(select(Submission.sent_by).filter_by(number=1)).one()
        second = update(Submission).filter_by(number=2)
        db.session.execute(second.values(withdrawn_at=moment, withdrawn_by=by))
        db.session.commit()
    assert verified(app, sent)[0] == 1

    record_unnamed(app, sent, "withdraw", moment)

    assert verified(app, sent)[0] == 0


def test_another_seal_passed_off_as_the_one_that_was_sent_is_named(
    app: Flask, force: UUID, browser: Browser, signed: UUID
) -> None:
    reopen(browser, signed)
    answer(app, signed, {"vet-02": "2"})
    put_in_state(app, signed, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force, "Sue Signatory"), signed)
    open_to_inspectorate(app, force)
    send(browser, signed)
    first = find_seals(app, signed)[0]
    with app.app_context():
        db.session.execute(update(Submission).values(seal_id=first.id))
        db.session.commit()

    code, said = verified(app, signed)

    assert code == 1
    assert "BROKEN: submission 1: it is not of the seal that was sent" in said
