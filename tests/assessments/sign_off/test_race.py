"""Saving while sign-off is asked for: one order, and no text is lost in it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import AnswerEntry, Draft
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import begin
from tests.assessments.sign_off.signing import (
    add_signatory,
    ask,
    changes_of,
    state_of,
    take_back,
)
from tests.browser import Browser, hidden_fields, one, sign_in
from tests.running_service import ALSO_IN_TWO_PROCESSES

ROUNDS, PEOPLE = 4, 3


@ALSO_IN_TWO_PROCESSES
def test_a_save_stands_before_the_asking_or_is_refused_and_kept(app: Flask, force: UUID) -> None:
    assessment = begin(app, force)
    asha = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    add_signatory(app, force)
    people = [sign_in(app, f"Person {n}", force, Role.SIGNATORY) for n in range(PEOPLE)]
    taken = refused = 0

    for number in range(ROUNDS):
        pages = [prepare(who, assessment, n) for n, who in enumerate(people)]
        with ThreadPoolExecutor(PEOPLE + 1) as pool:
            asked = pool.submit(ask, asha, assessment)
            sent = list(pool.map(partial(save, note=f"Round {number}"), pages))
            asked.result()
        assert state_of(app, assessment) is AssessmentState.AWAITING_SIGN_OFF
        asked_at = changes_of(app, assessment)[-1].at
        assert set(sent) <= {302, 409}, sent
        with app.app_context():
            saved = db.session.scalars(select(AnswerEntry).filter_by(note=f"Round {number}")).all()
            assert len(saved) == sent.count(302)
            assert all(entry.saved_at <= asked_at for entry in saved)
            kept = db.session.scalars(select(Draft)).all()
            assert sum(f"Round {number}" in draft.fields for draft in kept) == sent.count(409)
        taken, refused = taken + sent.count(302), refused + sent.count(409)
        take_back(asha, assessment)

    assert taken + refused == ROUNDS * PEOPLE


def prepare(who: Browser, assessment: UUID, number: int) -> tuple[Browser, str, dict[str, str]]:
    """Open the page of a question of one's own, to be sent later."""
    url = f"/assessments/{assessment}/questions/vet-{11 + number}"
    return who, url, hidden_fields(one(who.get(url), "form#answer"))


def save(page: tuple[Browser, str, dict[str, str]], note: str) -> int:
    """Send a page as it was opened, with an answer."""
    who, url, hidden = page
    return who.client.post(url, data=hidden | {"value": "2", "note": note}).status_code
