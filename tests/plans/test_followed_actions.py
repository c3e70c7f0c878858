"""Who reads what the force does about published findings: what an action is, and no other word."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import an_account, begin
from tests.assessments.restrictions.story import restrict
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, sign_in
from tests.earlier_findings.entering import add_finding
from tests.plans.closing import Parties, place
from tests.plans.planning import (
    NEW,
    REPORT,
    TITLE,
    build_action,
    build_answered,
    build_answered_finding,
    id_of_person,
    make,
    report,
)

DETAIL = "Begin with the control room"


def published(assessment: UUID) -> str:
    return f"/assessments/{assessment}/published"


def test_the_policing_body_and_those_who_reviewed_it_read_what_is_done_and_no_more(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    body = add_body(app, force, "Testshire PCC")
    cleo = id_of_person(app, "Cleo Contributor")
    address = make(browser, f"{assessment}/2", cleo, text=DETAIL, steps="List them")
    report(parties.cleo, address)
    readers = [
        *(
            sign_in(app, f"Bea {role.value}", body, role)
            for role in (Role.COORDINATOR, Role.CONTRIBUTOR, Role.READER)
        ),
        parties.ina,
        parties.lee,
    ]

    for who in readers:
        for page in (published(assessment), place(assessment, 2)):
            shown = who.get(page)
            assert TITLE in shown.text
            assert "Cleo Contributor" in shown.text
            assert "In progress" in shown.text
            for hidden in (DETAIL, REPORT, "List them"):
                assert hidden not in shown.text
            assert not shown.select(f"a[href='{address}']")
        who.get(address, expect=403)

    ira = sign_in(app, "Ira Reader", parties.inspectorate, Role.READER)
    for who in (parties.other, ira):
        report_page = who.get(published(assessment))
        assert "Rationales are thin" in report_page.text
        assert TITLE not in report_page.text
        assert TITLE not in who.get(place(assessment, 2)).text
    assert text_of(browser.get(place(assessment, 2)), "#actions a").startswith("Action 1")
    assert "local policing body" in text_of(browser.get(NEW), "#title-seen")


def test_nobody_else_knows_of_an_action_that_answers_something_restricted_too(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    asha = id_of_person(app, "Asha Coordinator")
    with app.app_context():
        restrict(assessment, "vet-08", [asha], an_account())
        db.session.commit()
    make(browser, [f"{assessment}/2", f"{assessment}/1.1"], asha)

    assert TITLE in browser.get(published(assessment)).text
    for who in (parties.lee, parties.ina):
        assert TITLE not in who.get(published(assessment)).text


def test_nobody_else_knows_of_an_action_that_answers_what_they_do_not_read_too(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    unsent = begin(app, force, decided_state=AssessmentState.SIGNED)
    body = sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR)
    owner = id_of_person(app, "Cleo Contributor")
    earlier = str(add_finding(app, force, "Too few people look at alerts"))
    both = make(browser, [f"{assessment}/2", earlier], owner, title="Of both reports")
    with app.app_context():
        action = build_action(force, owner, "Of the unsent one", number=7)
        low = build_answered(unsent, "vet-03")
        low.number = 2
        action.answered = [build_answered_finding(assessment, 2), low]
        db.session.add(action)
        db.session.commit()

    assert "Of the unsent one" in browser.get(place(assessment, 2)).text
    assert both
    for who in (parties.lee, parties.ina, body):
        for page in (published(assessment), place(assessment, 2)):
            shown = who.get(page).text
            assert "Of both reports" in shown
            assert "Of the unsent one" not in shown


def test_actions_that_answer_nothing_published_stay_the_forces_own(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    earlier = str(add_finding(app, force, "Too few people look at alerts"))

    make(browser, earlier, id_of_person(app, "Cleo Contributor"))

    assert TITLE not in parties.lee.get(published(assessment)).text
