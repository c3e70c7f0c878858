"""A Save that is refused because something changed meanwhile gives back all that was typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import delete, update

from checklist.assessments.models import Assessment, Restriction
from checklist.assessments.reach.models import Share
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db, now
from tests.assessments.assessments import an_account, begin
from tests.assessments.shares.sharing import share
from tests.assessments.sign_off.signed import put_in_state
from tests.browser import Browser, sign_in

QUESTION = "vet-08"
TYPED: dict[str, Any] = {
    "value": "3",
    "note": "Lapsed",
    "figure-M08": "7429",
    "follow-up-plan": "Two posts, by May",
}


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    return begin(app, force)


@pytest.fixture
def ben(app: Flask, force: UUID, assessment: UUID) -> Browser:
    """A contributor with whom the question is shared."""
    ben = sign_in(app, "Ben Busy", force, Role.CONTRIBUTOR)
    share(app, assessment, "Ben Busy", QUESTION)
    return ben


def take_back(_: UUID) -> None:
    db.session.execute(delete(Share))


def restrict(assessment: UUID) -> None:
    account = an_account()
    db.session.add(
        Restriction(
            assessment_id=assessment, question_id=QUESTION, person_id=account, set_by=account
        )
    )


def archive(assessment: UUID) -> None:
    archived = update(Assessment).where(Assessment.id == assessment)
    db.session.execute(archived.values(archived_at=now()))


def read_typed(page: BeautifulSoup) -> dict[str, str]:
    rows = page.select("#typed > div")
    return {row.select("dt")[0].text: row.select("dd")[0].text for row in rows}


def send(
    app: Flask, who: Browser, assessment: UUID, change: Callable[[UUID], None], expect: int
) -> dict[str, str]:
    """Open the question, have something changed meanwhile, and send what was typed."""
    url = f"/assessments/{assessment}/questions/{QUESTION}"
    page = who.get(url)
    with app.app_context():
        change(assessment)
        db.session.commit()
    return read_typed(who.send(page, url, form="form#answer", expect=expect, **TYPED))


@pytest.mark.parametrize(("change", "expect"), [(take_back, 403), (restrict, 403), (archive, 409)])
def test_level_figures_and_words_are_given_back_by_their_labels(
    app: Flask, assessment: UUID, ben: Browser, change: Callable[[UUID], None], expect: int
) -> None:
    typed = send(app, ben, assessment, change, expect)

    plan = next(label for label in typed if label.startswith("Set out the dated plan"))
    assert typed.pop(plan) == "Two posts, by May"
    [figure] = [label for label, text in typed.items() if text == "7429"]
    assert "without enhanced clearance" in figure
    del typed[figure]
    assert typed == {
        "Which level fits best?": "3. Does what good looks like",
        "Reason for this level": "Lapsed",
    }


def test_so_they_are_where_the_state_is_another(app: Flask, assessment: UUID, ben: Browser) -> None:
    def sign(_: UUID) -> None:
        put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    typed = send(app, ben, assessment, sign, 409)

    assert {"7429", "Lapsed", "Two posts, by May"} <= set(typed.values())


def test_so_they_are_where_the_assessment_is_no_longer_theirs_to_know(
    app: Flask, assessment: UUID, ben: Browser
) -> None:
    def remove(assessment: UUID) -> None:
        db.session.execute(delete(Assessment).where(Assessment.id == assessment))

    typed = send(app, ben, assessment, remove, 404)

    assert typed == {"Answer": "3", "Note": "Lapsed", "M08": "7429", "Plan": "Two posts, by May"}
