"""A role in a body that ended, or a body that was closed: given back, neither opens anything."""

from __future__ import annotations

from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Organisation
from checklist.accounts.people import give_role
from checklist.assessments.models import Restriction
from checklist.assessments.reach.models import Share
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import an_account
from tests.assessments.shares.sharing import (
    DANA,
    OTHER_QUESTION,
    QUESTION,
    account_of,
    add_body,
    ask_body,
)
from tests.browser import Browser, one, sign_in


def press(ada: Browser, path: str) -> None:
    ada.send(ada.get(path), path)


def end_roles_of_dana(app: Flask, ada: Browser, body: UUID) -> None:
    with app.app_context():
        dana = account_of(DANA)
    press(ada, f"/organisations/{body}/people/{dana}/end")


def give_dana(app: Flask, body: UUID, role: Role = Role.CONTRIBUTOR) -> None:
    """Give her a role, as an invitation that she accepts does."""
    with app.app_context():
        account = db.session.get_one(Account, account_of(DANA))
        give_role(db.session, None, account, db.session.get_one(Organisation, body), role)
        db.session.commit()


def list_asked(app: Flask) -> set[str]:
    with app.app_context():
        return set(db.session.scalars(select(Share.question_id)))


def test_what_was_asked_of_a_person_ends_with_the_role_and_is_not_back_with_it(
    app: Flask, ada: Browser, browser: Browser, assessment: UUID, body: UUID, dana: Browser
) -> None:
    end_roles_of_dana(app, ada, body)

    give_dana(app, body)

    assert list_asked(app) == {QUESTION}
    told = " ".join(one(browser.get("/organisation/timeline"), "main").text.split())
    assert (
        f"{OTHER_QUESTION}, from {DANA} of Office of the Commissioner, with their role there"
        in told
    )


def test_another_role_that_answers_keeps_what_was_asked(
    app: Flask, body: UUID, dana: Browser
) -> None:
    give_dana(app, body, Role.COORDINATOR)
    with app.app_context():
        page = f"/people/{account_of(DANA)}"
    oscar = sign_in(app, "Oscar Officer", body, Role.COORDINATOR)

    oscar.send(oscar.get(page), page, form="form#roles-form", roles=["coordinator"])

    assert list_asked(app) == {QUESTION, OTHER_QUESTION}
    oscar.send(oscar.get(page), page, form="form#roles-form", roles=["reader"])
    assert list_asked(app) == {QUESTION}


def test_a_restricted_question_names_them_no_more_and_stays_restricted(
    app: Flask, ada: Browser, assessment: UUID, body: UUID, dana: Browser
) -> None:
    with app.app_context():
        account = an_account()
        for person, place in ((account, None), (account_of(DANA), body)):
            db.session.add(
                Restriction(
                    assessment_id=assessment,
                    question_id=OTHER_QUESTION,
                    person_id=person,
                    organisation_id=place,
                    set_by=account,
                )
            )
        db.session.commit()

    end_roles_of_dana(app, ada, body)

    with app.app_context():
        assert [row.organisation_id for row in db.session.scalars(select(Restriction))] == [None]


def test_what_was_left_over_from_an_ended_role_does_not_open_with_a_new_one(
    app: Flask, ada: Browser, assessment: UUID, body: UUID, dana: Browser
) -> None:
    end_roles_of_dana(app, ada, body)
    ask_body(app, assessment, body, OTHER_QUESTION, name=DANA)

    give_dana(app, body)

    assert list_asked(app) == {QUESTION}


def test_a_body_that_was_closed_and_is_reopened_is_asked_nothing(
    app: Flask, ada: Browser, force: UUID, assessment: UUID, body: UUID, dana: Browser
) -> None:
    other = add_body(app, force, "Another Commissioner")
    ask_body(app, assessment, other, QUESTION)

    asked = one(ada.get(f"/organisations/{body}/close"), "main").text
    assert "What forces put to it ends. Reopened, it is asked anew" in asked
    press(ada, f"/organisations/{body}/close")

    with app.app_context():
        assert set(db.session.scalars(select(Share.organisation_id))) == {other}
    ask_body(app, assessment, body, QUESTION)  # as one that was closed before this was so
    place = f"/organisations/{body}"
    ada.send(ada.get(place), f"{place}/reopen", form="form#reopen")
    with app.app_context():
        assert set(db.session.scalars(select(Share.organisation_id))) == {other}
    erin = sign_in(app, "Erin Envoy", body, Role.CONTRIBUTOR)
    erin.get(f"/assessments/{assessment}/questions/{QUESTION}", expect=403)
