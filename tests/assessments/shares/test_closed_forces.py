"""A force that was closed asks other bodies anew once it is reopened: nothing of before opens."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.assessments.reach.models import Share
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import (
    OFFICE,
    OTHER_QUESTION,
    QUESTION,
    ask_body,
    share,
)
from tests.browser import Browser, add_organisation, one, sign_in


@pytest.fixture
def elsewhere(app: Flask, body: UUID) -> UUID:
    """An assessment of another force, which asks the same body."""
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=other))
        db.session.commit()
    assessment = begin(app, other)
    ask_body(app, assessment, body, QUESTION)
    return assessment


def close(ada: Browser, force: UUID) -> None:
    path = f"/organisations/{force}/close"
    ada.send(ada.get(path), path)


def reopen(ada: Browser, force: UUID) -> None:
    page = ada.get(f"/organisations/{force}")
    ada.send(page, f"/organisations/{force}/reopen", form="form#reopen")


def list_asked(app: Flask) -> set[tuple[UUID, UUID | None]]:
    with app.app_context():
        rows = db.session.execute(select(Share.assessment_id, Share.organisation_id))
        return {(row[0], row[1]) for row in rows}


def page_of(assessment: UUID) -> str:
    return f"/assessments/{assessment}/questions/{QUESTION}"


def test_a_force_that_was_closed_and_is_reopened_asks_nothing_of_bodies(
    app: Flask, ada: Browser, force: UUID, assessment: UUID, body: UUID, elsewhere: UUID,
    dana: Browser,
) -> None:  # fmt: skip
    share(app, assessment, "Asha Coordinator", QUESTION)
    form = dana.get(page_of(assessment))

    close(ada, force)

    assert list_asked(app) == {(assessment, None), (elsewhere, body)}
    ask_body(app, assessment, body, QUESTION)  # as one that was closed before this was so
    reopen(ada, force)
    assert list_asked(app) == {(assessment, None), (elsewhere, body)}
    dana.get(page_of(assessment), expect=403)
    dana.send(form, page_of(assessment), form="form#answer", value="2", note="Late", expect=403)
    dana.get(page_of(elsewhere))


def test_whoever_closes_a_force_is_told_so_and_it_is_on_the_record_of_the_body(
    app: Flask, ada: Browser, force: UUID, assessment: UUID, body: UUID, dana: Browser
) -> None:
    oscar = sign_in(app, "Oscar Officer", body, Role.COORDINATOR)

    asked = one(ada.get(f"/organisations/{force}/close"), "main").text
    close(ada, force)

    assert "What it put to local policing bodies ends. Reopened, it asks them anew" in asked
    told = " ".join(one(oscar.get("/organisation/timeline"), "main").text.split())
    assert f"{QUESTION}, {OTHER_QUESTION}, from {OFFICE}, with its access to" in told
    assert QUESTION not in one(ada.get("/organisation/timeline"), "main").text
