"""Access that is withdrawn from a body ends what was asked of it; given back, it opens nothing."""

from __future__ import annotations

from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.organisations import change_forces_seen, get_organisation
from checklist.assessments.models import Assessment, Restriction
from checklist.assessments.reach.models import Share
from checklist.audit.verification import verify_chains
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import an_account, begin
from tests.assessments.notes.talking import notes_of, shown, write
from tests.assessments.shares.sharing import (
    DANA,
    OFFICE,
    OTHER_QUESTION,
    QUESTION,
    account_of,
    add_body,
    ask_body,
)
from tests.assessments.sign_off.signed import put_in_state
from tests.browser import Browser, add_organisation, one, sign_in


def choose(ada: Browser, body: UUID, *forces: UUID) -> None:
    """Choose on the administrators' page which forces a body sees."""
    path = f"/organisations/{body}/forces"
    ada.send(ada.get(path), path, forces=[str(force) for force in forces])


def page_of(assessment: UUID, question: str = QUESTION) -> str:
    return f"/assessments/{assessment}/questions/{question}"


def test_what_was_asked_is_not_open_again_until_a_coordinator_asks_anew(
    app: Flask, ada: Browser, force: UUID, assessment: UUID, body: UUID, dana: Browser
) -> None:
    dana.get(page_of(assessment))
    choose(ada, body)
    dana.get(page_of(assessment), expect=404)

    choose(ada, body, force)

    for question in (QUESTION, OTHER_QUESTION):
        dana.get(page_of(assessment, question), expect=403)
    assert one(dana.get("/"), "main").select(f"a[href*='{assessment}']") == []
    ask_body(app, assessment, body, QUESTION)
    dana.get(page_of(assessment))
    dana.get(page_of(assessment, OTHER_QUESTION), expect=404)


def test_a_form_left_open_before_saves_nothing_afterwards(
    ada: Browser, force: UUID, assessment: UUID, body: UUID, dana: Browser
) -> None:
    page = dana.get(page_of(assessment))
    choose(ada, body)
    choose(ada, body, force)

    dana.send(page, page_of(assessment), form="form#answer", value="2", note="Late", expect=403)


def test_notes_of_before_stay_closed_once_access_is_given_back(
    app: Flask, browser: Browser, ada: Browser, force: UUID, assessment: UUID, body: UUID,
    dana: Browser,
) -> None:  # fmt: skip
    write(browser, assessment, f"@{DANA}, do you look at these?", question=QUESTION)
    notes = notes_of(assessment, QUESTION)
    assert len(shown(dana.get(notes))) == 1

    choose(ada, body)
    choose(ada, body, force)

    dana.get(notes, expect=403)
    assert "Asked of you in notes" not in dana.get("/").text


def test_who_was_named_on_a_restricted_question_is_named_no_more_and_it_stays_restricted(
    app: Flask, ada: Browser, force: UUID, assessment: UUID, body: UUID, dana: Browser
) -> None:
    with app.app_context():
        account = an_account()
        for person, place in ((account, None), (account_of(DANA), body)):
            db.session.add(
                Restriction(
                    assessment_id=assessment,
                    question_id=QUESTION,
                    person_id=person,
                    organisation_id=place,
                    set_by=account,
                )
            )
        db.session.commit()
    dana.get(page_of(assessment))

    choose(ada, body)
    choose(ada, body, force)

    with app.app_context():
        assert [row.organisation_id for row in db.session.scalars(select(Restriction))] == [None]
    ask_body(app, assessment, body, QUESTION)
    page = dana.get(page_of(assessment))
    assert "restricted" in one(page, "main").text
    assert page.select("form#answer") == []


def test_other_bodies_and_other_forces_keep_what_was_asked(
    app: Flask, ada: Browser, force: UUID, assessment: UUID, body: UUID, dana: Browser
) -> None:
    other_body = add_body(app, force, "Another Commissioner")
    ask_body(app, assessment, other_body, QUESTION)
    other_force = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    choose(ada, body, force, other_force)
    with app.app_context():
        found = select(Assessment).where(Assessment.id == assessment)
        there = begin(app, other_force, title=db.session.scalars(found).one().title)
    ask_body(app, there, body, QUESTION)

    choose(ada, body, other_force)

    with app.app_context():
        rows = db.session.execute(select(Share.assessment_id, Share.organisation_id)).all()
    assert {(row[0], row[1]) for row in rows} == {(assessment, other_body), (there, body)}
    dana.get(page_of(there))


def test_it_is_on_both_records_and_administrators_do_not_learn_what_was_asked(
    app: Flask, browser: Browser, ada: Browser, assessment: UUID, body: UUID, dana: Browser
) -> None:
    oscar = sign_in(app, "Oscar Officer", body, Role.COORDINATOR)

    choose(ada, body)

    for who in (browser, oscar):
        told = " ".join(one(who.get("/organisation/timeline"), "main").text.split())
        assert "took questions back" in told
        assert f"{QUESTION}, {OTHER_QUESTION}, from {OFFICE}" in told
    own = one(ada.get("/organisation/timeline"), "main").text
    assert "closed the force to a body" in own
    assert QUESTION not in own
    with app.app_context():
        assert verify_chains(db.session).is_sound


def test_what_is_left_over_from_an_earlier_access_does_not_open_either(
    app: Flask, force: UUID, assessment: UUID, body: UUID, dana: Browser
) -> None:
    with app.app_context():
        watcher, opened = get_organisation(db.session, body), get_organisation(db.session, force)
        change_forces_seen(db.session, watcher, withdraw=[opened])
        db.session.commit()
    ask_body(app, assessment, body, QUESTION)

    with app.app_context():
        watcher, opened = get_organisation(db.session, body), get_organisation(db.session, force)
        change_forces_seen(db.session, watcher, give=[opened])
        db.session.commit()

    dana.get(page_of(assessment), expect=403)


def test_what_is_signed_is_read_again_by_the_state_alone(
    app: Flask, ada: Browser, force: UUID, assessment: UUID, body: UUID, dana: Browser
) -> None:
    choose(ada, body)
    put_in_state(app, assessment, AssessmentState.SIGNED)
    dana.get(page_of(assessment), expect=404)

    choose(ada, body, force)

    dana.get(page_of(assessment))


def test_the_page_that_gives_access_says_so(ada: Browser, force: UUID, body: UUID) -> None:
    told = one(ada.get(f"/organisations/{body}/forces"), "main").text

    assert "nothing of before opens by itself" in told
