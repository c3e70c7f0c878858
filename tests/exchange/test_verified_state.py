"""The state that an assessment is kept in is held against the deeds that led to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from flask import Flask
from freezegun import freeze_time
from sqlalchemy import delete, select, text, update

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.models import StateChange
from checklist.audit.chains import chain_at_commit
from checklist.audit.models import AuditEvent
from checklist.core.assessment_states import AssessmentState as State
from checklist.core.workflow.decisions import may_lead_to
from checklist.core.workflow.events import Event
from checklist.db import db, now
from tests.assessments.assessments import begin
from tests.assessments.sign_off.signed import begin_asked, put_in_state
from tests.assessments.sign_off.signing import ask, take_back
from tests.assessments.submissions.sending import open_to_inspectorate, send, withdraw
from tests.browser import Browser
from tests.exchange.verifying import begin_signed, erase_words_of, reopen, verified

AHEAD = date(2099, 1, 3)


@pytest.fixture
def signed(app: Flask, force: UUID) -> UUID:
    return begin_signed(app, force)


def change(app: Flask, values: Mapping[str, object]) -> None:
    with app.app_context():
        db.session.execute(update(Assessment).values(**values))
        db.session.commit()


def add_deed(app: Flask, assessment: UUID, action: str, detail: str, chain: UUID) -> None:
    """Add a deed to a chain, with all that makes it fit."""
    with app.app_context():
        deed = AuditEvent(action=action, subject=f"assessment {assessment}", detail=detail)
        db.session.add(deed)
        chain_at_commit(db.session, deed, (chain,), assessment)
        db.session.commit()


def publish_ahead(app: Flask, force: UUID, assessment: UUID) -> UUID:
    """Have the report of what was signed be published on a day to come; the inspectorate.

    As pages record it before its day; the force finds no word of it in its own.
    """
    inspectorate = open_to_inspectorate(app, force)
    steps = [
        ("send", "signed to submitted", force),
        ("begin the review", "submitted to under review", force),
        (
            "send a draft report for factual accuracy",
            "under review to factual accuracy",
            force,
        ),
        ("publish", f"factual accuracy to closed, published, on {AHEAD}, ungraded", inspectorate),
    ]
    for action, detail, chain in steps:
        add_deed(app, assessment, action, detail, chain)
    change(app, {"decided_state": State.CLOSED_PUBLISHED, "published_on": AHEAD})
    return inspectorate


def test_each_state_to_which_pages_lead_is_the_one_on_record(
    app: Flask, force: UUID, browser: Browser, signed: UUID
) -> None:
    seen = [verified(app, signed)]
    open_to_inspectorate(app, force)
    for step in (
        lambda: send(browser, signed),
        lambda: withdraw(browser, signed, "Wrong marking on an exhibit"),
        lambda: reopen(browser, signed),
    ):
        step()
        seen.append(verified(app, signed))

    assert [code for code, _ in seen] == [0, 0, 0, 0]
    for state, (_, said) in zip(("signed", "submitted", "signed", "preparing"), seen, strict=True):
        assert f"It is “{state}”, as the record has it." in said


@pytest.mark.parametrize("state", [each for each in State if each is not State.SIGNED])
def test_a_state_to_which_the_record_does_not_lead_is_named(
    app: Flask, signed: UUID, state: State
) -> None:
    put_in_state(app, signed, state)

    code, said = verified(app, signed)

    assert code == 1
    assert f"BROKEN: it is kept as “{state.value}”, and the record leads to “signed”" in said
    assert "as the record has it" not in said


@pytest.mark.parametrize("state", [State.AWAITING_SIGN_OFF, State.SIGNED, State.CLOSED_PUBLISHED])
def test_so_is_one_of_an_assessment_of_which_no_deed_is_on_record(
    app: Flask, force: UUID, state: State
) -> None:
    assessment = begin(app, force)
    assert verified(app, assessment)[0] == 0
    put_in_state(app, assessment, state)

    code, said = verified(app, assessment)

    assert code == 1
    assert f"it is kept as “{state.value}”, and the record leads to “preparing”" in said
    assert "never signed" not in said


def test_a_change_of_state_that_is_shown_and_was_not_done_is_named(
    app: Flask, signed: UUID
) -> None:
    with app.app_context():
        change_row = update(StateChange).filter_by(event=Event.SIGN)
        db.session.execute(change_row.values(event=Event.TAKE_BACK))
        db.session.commit()

    code, said = verified(app, signed)

    assert code == 1
    assert "is not kept, or not as it was: “sign”, awaiting sign-off to signed" in said
    assert "that no deed on record tells of: “take back”, awaiting sign-off to signed" in said


def test_a_change_of_state_that_is_kept_as_of_another_day_is_named(
    app: Flask, signed: UUID
) -> None:
    with app.app_context():
        earlier = update(StateChange).filter_by(event=Event.SIGN)
        db.session.execute(earlier.values(at=now() - timedelta(days=3)))
        db.session.commit()

    code, said = verified(app, signed)

    assert code == 1
    assert "and was not then: “sign”, awaiting sign-off to signed" in said


def test_a_change_of_state_that_was_taken_out_is_missed(app: Flask, signed: UUID) -> None:
    with app.app_context():
        db.session.execute(delete(StateChange).filter_by(event=Event.ASK_FOR_SIGN_OFF))
        db.session.commit()

    code, said = verified(app, signed)

    assert code == 1
    assert "“ask for sign-off”, preparing to awaiting sign-off" in said


@pytest.mark.parametrize(
    ("action", "detail", "said"),
    [
        ("reopen", "signed to submitted", "lead to “submitted”, which it cannot"),
        ("withdraw", "submitted to signed", "lead from “submitted”, where it was “signed”"),
    ],
)
def test_a_deed_that_the_workflow_cannot_have_is_named(
    app: Flask, force: UUID, signed: UUID, action: str, detail: str, said: str
) -> None:
    add_deed(app, signed, action, detail, force)

    code, output = verified(app, signed)

    assert code == 1
    assert f"the record has “{action}” on " in output
    assert said in output


def test_a_deed_in_a_chain_of_nobody_s_moves_nothing(app: Flask, signed: UUID) -> None:
    add_deed(app, signed, "reopen", "signed to preparing", UUID(int=7))
    put_in_state(app, signed, State.PREPARING)

    code, said = verified(app, signed)

    assert code == 1
    assert "it is kept as “preparing”, and the record leads to “signed”" in said


def test_an_archived_assessment_is_sound_and_a_mark_that_nobody_set_is_named(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin(app, force)
    change(app, {"archived_at": now()})
    said = verified(app, assessment)[1]
    assert "it is kept as archived, and the record has it that it is not" in said
    change(app, {"archived_at": None})
    page = browser.get(f"/assessments/{assessment}/delete")
    browser.send(page, f"/assessments/{assessment}/archive", form="form#archive")
    code, said = verified(app, assessment)
    assert code == 0
    assert "It is “preparing”, and archived, as the record has it." in said
    change(app, {"archived_at": None, "archived_by": None})

    code, said = verified(app, assessment)

    assert code == 1
    assert "it was archived, and no longer says so" in said


@pytest.mark.parametrize("day", [date(2022, 1, 3), date(2099, 1, 3)])
def test_a_day_of_publication_that_nobody_decided_is_named(
    app: Flask, signed: UUID, day: date
) -> None:
    change(app, {"published_on": day})

    code, said = verified(app, signed)

    assert code == 1
    assert f"its day of publication is kept as 3 January {day.year}, and is on record as none" in (
        said
    )


def test_a_publication_ahead_stands_in_the_inspectorate_s_record(
    app: Flask, force: UUID, browser: Browser, signed: UUID
) -> None:
    inspectorate = publish_ahead(app, force, signed)

    said = verified(app, signed)[1]

    assert "it is kept as" not in said
    assert "its day of publication" not in said
    assert "the record has" not in said
    cancelled = f"factual accuracy to factual accuracy, on {AHEAD}"
    add_deed(app, signed, "cancel the day of publication", cancelled, inspectorate)
    said = verified(app, signed)[1]
    assert "it is kept as “closed, published”, and the record leads to “factual accuracy”" in said
    assert "its day of publication is kept as 3 January 2099, and is on record as none" in said
    assert "lead from" not in said


def test_where_words_were_erased_in_time_the_state_is_said_not_to_be_verified(
    app: Flask, force: UUID, browser: Browser, signed: UUID
) -> None:
    erase_words_of(app, signed)

    code, said = verified(app, signed)

    assert code == 0
    assert "Its state was not held against the record: the words of what came last were" in said
    reopen(browser, signed)
    code, said = verified(app, signed)
    assert code == 0
    assert "It is “preparing”, as the record has it." in said
    put_in_state(app, signed, State.SIGNED)
    assert "it is kept as “signed”, and the record leads to “preparing”" in verified(app, signed)[1]


def test_what_is_done_again_after_words_were_erased_is_sound(
    app: Flask, force: UUID, browser: Browser, signed: UUID
) -> None:
    reopen(browser, signed)
    ask(browser, signed)
    take_back(browser, signed)
    erase_words_of(app, signed)
    with freeze_time(now() + timedelta(minutes=5), tick=True):
        ask(browser, signed)

    code, said = verified(app, signed)

    assert code == 0
    assert "It is “awaiting sign-off”, as the record has it." in said


def test_erased_words_excuse_no_change_of_another_moment(
    app: Flask, force: UUID, browser: Browser, signed: UUID
) -> None:
    erase_words_of(app, signed)
    with app.app_context():
        [signing] = db.session.scalars(select(StateChange).filter_by(event=Event.SIGN))
        again = {each.key: getattr(signing, each.key) for each in StateChange.__table__.c}
        later = {"id": uuid4(), "number": 9, "at": signing.at + timedelta(minutes=5)}
        db.session.add(StateChange(**(again | later)))
        db.session.commit()

    code, said = verified(app, signed)

    assert code == 1
    assert "a change of state is kept that no deed on record tells of: “sign”" in said


def test_of_what_awaits_sign_off_only_the_words_before_a_day_are_missing(
    app: Flask, force: UUID
) -> None:
    assessment = begin_asked(app, force)
    erase_words_of(app, assessment, now() - timedelta(days=1))
    put_in_state(app, assessment, State.PREPARING)

    code, said = verified(app, assessment)

    assert code == 1
    assert "it is kept as “preparing”, and the record leads to “awaiting sign-off”" in said


def test_a_broken_record_of_the_inspectorate_on_which_a_publication_rests_is_named(
    app: Flask, force: UUID, signed: UUID
) -> None:
    inspectorate = publish_ahead(app, force, signed)
    with app.app_context():
        head = text("UPDATE audit_head SET digest = :digest WHERE chain_id = :chain")
        if db.engine.dialect.name == "sqlite":
            triggers = text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for name in db.session.scalars(triggers).all():
                db.session.execute(text(f'DROP TRIGGER "{name}"'))
        else:
            db.session.execute(text("ALTER TABLE audit_head DISABLE TRIGGER USER"))
        chain = inspectorate.hex if db.engine.dialect.name == "sqlite" else inspectorate
        db.session.execute(head, {"digest": "0" * 64, "chain": chain})
        db.session.commit()

    said = verified(app, signed)[1]

    assert "BROKEN: the record of the inspectorate, row " in said


@pytest.mark.parametrize(
    ("state", "event", "to_state", "may"),
    [
        (State.SIGNED, Event.REOPEN, State.PREPARING, True),
        (State.SIGNED, Event.REOPEN, State.CHANGES_REQUESTED, True),
        (State.SIGNED, Event.REOPEN, State.SIGNED, False),
        (State.PREPARING, Event.REOPEN, State.PREPARING, False),
        (State.CHANGES_REQUESTED, Event.EXTEND_REQUEST, State.CHANGES_REQUESTED, True),
        (State.CHANGES_REQUESTED, Event.EXTEND_REQUEST, State.UNDER_REVIEW, False),
        (State.PREPARING, Event.DELETE, State.PREPARING, False),
    ],
)
def test_the_table_says_where_an_event_may_lead(
    state: State, event: Event, to_state: State, *, may: bool
) -> None:
    assert may_lead_to(state, event, to_state) is may
