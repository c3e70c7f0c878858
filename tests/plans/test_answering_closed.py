"""An action that is sent while what it answers is closed: the one of the two knows of the other."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Membership
from checklist.accounts.service import build_person
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.db import db
from checklist.plans.answerable import Answerable, list_answerable
from checklist.plans.plan_queries import get_action
from checklist.plans.service import TypedAction, change_action, make_action
from tests.browser import Browser
from tests.plans.closing import Parties, close, place
from tests.plans.planning import id_of_person, make


def find_signatory() -> Person:
    """The force's signatory, as a request acts for them."""
    found = select(Membership).join(Account).where(Account.name == "Sid Signs")
    return build_person(db.session.scalars(found).one())


def find_open(app: Flask, finding: int) -> Answerable:
    """What an action answers of a finding that is still open, as its form offers it."""
    with app.app_context():
        [found] = [
            each
            for each in list_answerable(db.session, find_signatory())
            if each.finding == finding and not each.recommendation
        ]
        return found


def build_typed(app: Flask, *answered: Answerable) -> TypedAction:
    return TypedAction("Late", "", (), id_of_person(app, "Sid Signs"), None, answered)


def test_no_action_is_made_on_a_finding_that_was_closed_meanwhile(
    app: Flask, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    typed = build_typed(app, find_open(app, 2))
    close(parties.lee, assessment, 2)

    with (
        app.app_context(),
        pytest.raises(UserError, match="no longer open") as refused,
    ):
        make_action(db.session, find_signatory(), typed, uuid4())

    assert refused.value.field == "answered"
    assert "Late" not in browser.get(place(assessment, 2)).text


def test_one_that_is_changed_takes_up_nothing_closed_and_keeps_what_it_answered(
    app: Flask, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    first, second = (find_open(app, number) for number in (1, 2))
    address = make(browser, f"{assessment}/1", id_of_person(app, "Sid Signs"))
    close(parties.lee, assessment, 2)

    with app.app_context():
        person = find_signatory()
        action = get_action(db.session, person, UUID(address.rpartition("/")[2]))
        both = build_typed(app, first, second)
        with pytest.raises(UserError, match="finding 2"):
            change_action(db.session, person, action, both, 1, uuid4())
        db.session.rollback()
        change_action(db.session, person, action, build_typed(app, first), 1, uuid4())
        db.session.commit()

    assert "Late" in browser.get(place(assessment, 1)).text
    assert "Late" not in browser.get(place(assessment, 2)).text
