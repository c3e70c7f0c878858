"""Every form that changes something is on the audit record, once, and each form is in the table."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.core.deed_details import write_deed_detail
from checklist.core.deeds import describe_deed, is_known_deed
from checklist.db import db
from tests.accounts.walking import QUESTION, Examples
from tests.audit.deed import CODE, IRREGULAR
from tests.audit.deed_table import DEEDS, EMAIL, UNANSWERED
from tests.audit.sending_deeds import events, prepare, send, sender
from tests.browser import Browser

READING = {"GET", "HEAD", "OPTIONS"}
WITH_KEYS = {
    "accounts.change_password",
    "accounts.set_password",
    "invitations.join",
    "own_sign_ins.end",
    "own_sign_ins.end_others",
    "passkeys.add",
    "passkeys.remove",
    "passkeys.rename",
    "reauthentication.confirm",
    "second_factor.remove",
    "second_factor.renew_codes",
    "second_factor.set_up",
}
"""Forms about signing in that have one effect when sent twice: by a key, or a link's one use."""


@pytest.mark.parametrize("name", DEEDS)
def test_each_deed_writes_its_lines_once_and_says_whose_it_is(
    app: Flask, asha: Browser, examples: Examples, force: UUID, name: str
) -> None:
    who = sender(app, asha, name, examples)
    to, sent = prepare(app, who, name, examples)
    before = len(events(app))

    answer = send(who, to, sent, name)

    assert answer.status_code == DEEDS[name].status, answer.text
    written = events(app)[before:]
    assert tuple(event.action for event in written) == DEEDS[name].lines
    assert [event.detail for event in written if CODE.search(write_deed_detail(event.detail))] == []
    if name.startswith("accounts.") and name not in WITH_KEYS:
        return
    if name in WITH_KEYS:
        send(who, to, sent, name)
        assert len(events(app)) == before + len(written), "the form was sent twice"
        return
    if DEEDS[name].sent_by != "coordinator":
        roles = {"stranger": None, "policing body": "coordinator"}
        expected = roles.get(DEEDS[name].sent_by, DEEDS[name].sent_by)
        assert {event.role for event in written} <= {expected}
        send(who, to, sent, name)
        assert len(events(app)) == before + len(written), "the form was sent twice"
        return
    with app.app_context():
        asha_id = db.session.scalars(select(Account.id).where(Account.email == EMAIL)).one()
    for event in written:
        assert (event.person_id, event.organisation_id) == (asha_id, force)
        assert (event.role, event.force_id) == ("coordinator", force)
    send(asha, to, sent, name)
    assert len(events(app)) == before + len(written), "the form was sent twice"


def test_a_timeline_has_words_for_every_deed() -> None:
    lines = {line for deed in DEEDS.values() for line in deed.lines}
    said = {describe_deed(line).said.split()[0] for line in lines}

    assert [line for line in lines if not is_known_deed(line)] == []
    assert {word for word in said if not word.endswith("ed")} <= IRREGULAR
    assert len(lines) >= 20


def test_every_form_of_the_service_is_in_the_table(app: Flask) -> None:
    changing = {
        rule.endpoint for rule in app.url_map.iter_rules() if (rule.methods or set()) - READING
    }

    assert changing == {name.partition(",")[0] for name in DEEDS}
    assert QUESTION not in UNANSWERED
    assert len(UNANSWERED) >= 2
