"""What a policing body says of a recommendation, beside the force's plan: step 30 of part 7.2."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.plans.planning import TITLE, add_proof, finish, go, id_of_person, make, report
from tests.responses.responding import ask, place, respond, say

PROPOSED = "action is proposed"
AGREES = "This agrees with the force’s improvement plan."


def shown(by: Browser, assessment: UUID, number: int) -> str:
    return text_of(by.get(place(assessment)), f"#recommendation-1-{number}")


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_page_says_whether_the_word_and_the_plan_agree(
    app: Flask, force: UUID, browser: Browser, bea: Browser, sid: Browser, assessment: UUID
) -> None:
    respond(bea, browser, sid, assessment)
    assert "Differs The force’s improvement plan has no action on it." in shown(bea, assessment, 1)
    assert AGREES in shown(bea, assessment, 2)

    owner = id_of_person(app, "Asha Coordinator")
    address = make(browser, f"{assessment}/1.1", owner)
    assert TITLE in shown(bea, assessment, 1)
    assert "Differs An action on it is still open" in shown(bea, assessment, 1)
    say(bea, assessment, 1, kind=PROPOSED)
    assert AGREES in shown(bea, assessment, 1)
    make(browser, f"{assessment}/1.2", owner)
    assert "Differs The force’s improvement plan has an action on it." in shown(bea, assessment, 2)

    report(browser, address)
    finish(browser, address, add_proof(app, force))
    go(sid, address, "decide", decision="APPROVE")
    say(bea, assessment, 1)
    for who in (bea, browser, sid):
        assert who is not bea or AGREES in shown(who, assessment, 1)
        assert "Approved" in shown(who, assessment, 1)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_nothing_is_compared_before_anything_is_said(
    app: Flask, browser: Browser, bea: Browser, assessment: UUID
) -> None:
    ask(bea, assessment)
    assert "improvement plan" not in shown(bea, assessment, 1)
    make(browser, f"{assessment}/1.1", id_of_person(app, "Asha Coordinator"))

    assert TITLE in shown(bea, assessment, 1)
    assert "agrees" not in shown(bea, assessment, 1)
