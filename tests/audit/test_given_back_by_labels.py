"""A form that is refused whole, also before it is built, gives back what it held by its labels."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID, uuid4

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Post
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from tests.accounts.people import with_password
from tests.accounts.walking import Examples
from tests.audit.sending_deeds import prepare, send, sender
from tests.browser import Browser, add_organisation

GONE = {
    "assignments.new_to_assessment": {"From": "1 1 2030", "Inspectors": "Ina Inspector"},
    "plans.progress": {"What has been done since the last report?": "Half of them"},
    "plans.decide, and return": {"Is it done?": "No, return it"},
    "findings.change": {"Recommendation 1: Due": "31 12 2026"},
    "moderation.settle": {"Why?": "The second read more of the files"},
    "assessments.save_question, mark alone": {"Mark": "needs another look"},
}
"""What is given back of forms about an assessment that is not theirs to know any more."""


def read_given(text: str) -> dict[str, str]:
    rows = BeautifulSoup(text, "html.parser").select("#typed > div")
    return {row.select("dt")[0].text: row.select("dd")[0].text for row in rows}


def send_to_nobody(
    app: Flask, asha: Browser, examples: Examples, name: str, **typed: Any
) -> dict[str, str]:
    """Send a form to an assessment that is not there."""
    who = sender(app, asha, name, examples)
    to, sent = prepare(app, who, name, examples)
    answer = send(who, re.sub("/[0-9a-f]{8}-", "/00000000-", to, count=1), sent | typed, name)
    assert answer.status_code == 404
    return read_given(answer.text)


@pytest.mark.parametrize(("name", "given"), GONE.items())
def test_labels_and_choices_are_those_of_the_page(
    app: Flask, asha: Browser, examples: Examples, name: str, given: dict[str, str]
) -> None:
    assert given.items() <= send_to_nobody(app, asha, examples, name).items()


@pytest.mark.parametrize("name", ["reports.report", "copies.copies, as CSV"])
def test_the_button_that_was_pressed_is_nothing_that_anybody_typed(
    app: Flask, asha: Browser, examples: Examples, name: str
) -> None:
    assert send_to_nobody(app, asha, examples, name) == {}


def test_people_who_were_chosen_are_given_back_by_name_where_the_assessment_was_archived(
    app: Flask, asha: Browser, examples: Examples
) -> None:
    to, sent = prepare(app, asha, "shares.new", examples)
    with app.app_context():
        db.session.execute(update(Assessment).values(archived_at=now()))
        db.session.commit()

    answer = send(asha, to, sent, "shares.new")

    assert answer.status_code == 409
    assert read_given(answer.text)["Share with"] == "Cora Colleague"


def test_a_post_is_named_and_somebody_of_another_organisation_is_not(
    app: Flask, asha: Browser, examples: Examples, force: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    email = with_password(app, "Olga Other", other, Role.COORDINATOR)
    with app.app_context():
        olga = db.session.scalars(select(Account.id).where(Account.email == email)).one()
        post = Post(id=uuid4(), force_id=force, name="Head of vetting unit")
        db.session.add(post)
        db.session.commit()
        post_id = post.id

    named = send_to_nobody(app, asha, examples, "shares.new", recipient=str(post_id))
    strange = send_to_nobody(app, asha, examples, "shares.new", recipient=str(olga))

    assert named["Share with"] == "Head of vetting unit"
    assert "Share with" not in strange
    assert strange["Single questions"]
