"""A form that had its effect and comes again with other words loses neither those nor the first."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.accounts.walking import Examples
from tests.audit.deed_table import DEEDS
from tests.audit.sending_deeds import events, prepare, send, sender
from tests.browser import Browser

WORDS = ("reason", "text", "note", "cause", "shows", "title", "how", "outcome_reason", "name")
OTHER = "Other words, that came later"
LEFT_OUT = ("accounts.", "invitations.join", "passkeys.add", "assessments.details")
"""What begins a sign-in or changes how somebody signs in; and what saves the later words too."""
AGAIN = {
    name: field
    for name, deed in DEEDS.items()
    if deed.lines and not name.startswith(LEFT_OUT)
    for field in [next((each for each in WORDS if each in deed.typed), "")]
    if field
}


@pytest.mark.parametrize(("name", "field"), AGAIN.items())
def test_other_words_in_a_form_that_was_sent_are_given_back_and_said_not_to_be_saved(
    app: Flask, asha: Browser, examples: Examples, name: str, field: str
) -> None:
    who = sender(app, asha, name, examples)
    to, sent = prepare(app, who, name, examples)
    assert send(who, to, sent, name).status_code == DEEDS[name].status
    before = len(events(app))

    answer = send(who, to, sent | {field: OTHER}, name)

    assert len(events(app)) == before, "one form has one effect"
    assert answer.status_code != 302, "led on as if it were saved"
    assert OTHER in answer.text
