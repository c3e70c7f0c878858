"""A published finding from its actions to its closure: steps 30 to 33 of part 7.2, and refusals."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from flask import Flask

from checklist.core.organisations import Role
from checklist.core.reviews.findings import PublishedKind
from checklist.db import db
from checklist.web.filters import format_day, today_in_london
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one, sign_in
from tests.plans.closing import (
    DUE_AGO,
    LOOKED,
    WORKS,
    Parties,
    ask,
    build_due,
    close,
    due,
    give_back,
    place,
    send,
    standing,
)
from tests.plans.planning import (
    NEW,
    TITLE,
    add_proof,
    finish,
    go,
    id_of_person,
    make,
    report,
    standing_of,
)
from tests.responses.published import add_version

KEY = (1, 1)


def act_on(app: Flask, browser: Browser, assessment: UUID, own: str = "1.1") -> str:
    """Make an action that answers a finding or recommendation, which a contributor owns."""
    return make(browser, f"{assessment}/{own}", id_of_person(app, "Cleo Contributor"))


def carry_out(app: Flask, force: UUID, browser: Browser, cleo: Browser, address: str) -> None:
    """Report on an action, say that it is done, and have another approve it."""
    report(cleo, address)
    finish(cleo, address, add_proof(app, force, "Cleo Contributor"))
    go(browser, address, "decide", decision="APPROVE")


def test_the_form_offers_what_is_published_and_open(
    app: Flask, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    page = browser.get(f"{NEW}?answers={assessment}/1.2")
    offered = [str(each["value"]) for each in page.select("input[name=answered]")]
    for own in ("1", "1.1", "1.2", "2", "5"):
        assert f"{assessment}/{own}" in offered
    chosen = one(page, "input[name=answered][checked]")
    assert chosen["value"] == f"{assessment}/1.2"
    shown = [str(each.get("value", "")) for each in page.select("[name=due_on]")]
    day = due(60)
    assert shown == [str(day.day), str(day.month), str(day.year)]
    address = make(browser, f"{assessment}/1.2", id_of_person(app, "Cleo Contributor"))
    assert f"Due {format_day(day)}" in browser.get(address).text

    close(parties.ina, assessment, 2)
    again = browser.get(NEW)
    assert f"{assessment}/2" not in [
        str(each["value"]) for each in again.select("input[name=answered]")
    ]


def test_specimenshire_from_its_action_to_the_closed_finding(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    overdue = f"Overdue since {format_day(due(1 - DUE_AGO))}"
    page = browser.get(f"/assessments/{assessment}/published")
    assert overdue in text_of(page, "#follow-up-1-1")
    assert overdue in text_of(page, "#follow-up-1")
    assert overdue not in text_of(page, "#follow-up-1-2")
    address = act_on(app, browser, assessment)
    report(parties.cleo, address)
    finish(parties.cleo, address, add_proof(app, force, "Cleo Contributor"))
    parties.cleo.get(f"{address}/decide", expect=403)
    assert "still open" in browser.get(place(assessment, *KEY, "ask"), expect=400).text

    go(browser, address, "decide", decision="APPROVE")
    assert TITLE in text_of(browser.get(f"/assessments/{assessment}/published"), "#follow-up-1-1")
    ask(parties.sid, assessment, *KEY)
    assert "Closure asked for" in standing(browser, assessment, *KEY)
    assert "recommendation 1.1" in text_of(parties.ina.get("/desk"), "#closures-asked")
    give_back(parties.ina, assessment, *KEY)
    returned = standing(browser, assessment, *KEY)
    assert "Returned" in returned
    assert "Show that it works" in returned
    assert overdue in returned
    assert overdue in standing(browser, assessment, 1)
    assert "Approved" in standing_of(browser, address)

    ask(browser, assessment, *KEY)
    close(parties.ina, assessment, *KEY)
    close(parties.ina, assessment, 1, 2, how_verified="observed")
    close(parties.lee, assessment, 1)

    closed = standing(browser, assessment, 1)
    assert "Closed" in closed
    assert "Sampled" in closed
    assert LOOKED in closed
    assert "Overdue" not in closed
    page = browser.get(f"/assessments/{assessment}/published")
    assert LOOKED in text_of(page, "#follow-up-1")
    assert "changes no grade" in browser.get(place(assessment, 1)).text


def test_what_must_come_first_is_said(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    assert "A recommendation of this finding is still open" in text_of(
        browser.get(place(assessment, 1)), "#gap"
    )
    browser.get(place(assessment, 1, 0, "ask"), expect=400)
    assert "nothing to close" in browser.get(place(assessment, 5)).text
    browser.get(place(assessment, 5, 0, "ask"), expect=400)
    browser.get(place(assessment, 9), expect=404)

    address = act_on(app, browser, assessment, "2")
    parties.ina.get(place(assessment, 2, 0, "decide"), expect=400)
    go(browser, address, "stop", text="Another way is taken")

    page = ask(browser, assessment, 2, text="", expect=200)
    assert "Enter why it can be closed" in text_of(page, ".govuk-error-summary")
    ask(browser, assessment, 2)
    for typed, says in (
        ({"decision": ""}, "Select whether it can be closed"),
        ({"how_verified": ""}, "Select how it was verified"),
        ({"text": ""}, "Enter what was seen"),
        ({"decision": "RETURN"}, "Enter what is missing"),
    ):
        page = close(parties.ina, assessment, 2, expect=200, **typed)
        assert says in text_of(page, ".govuk-error-summary")


def test_the_force_asks_and_only_those_who_review_it_decide(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    reader = sign_in(app, "Rae Reader", force, Role.READER)
    ask(browser, assessment, 2)

    for who in (browser, parties.sid, parties.cleo, reader):
        who.get(place(assessment, 2, 0, "decide"), expect=403)
    for who in (parties.cleo, reader, parties.ina):
        who.get(place(assessment, 2, 0, "ask"), expect=403)
    parties.other.get(place(assessment, 2, 0, "decide"), expect=403)
    assert WORKS in parties.other.get(place(assessment, 2)).text
    assert "Closure is asked for" not in parties.other.get("/desk").text
    assert "Closure is asked for (1)" in text_of(parties.lee.get("/desk"), "#closures-asked")


def test_a_second_press_leads_to_what_the_first_one_did(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    opened = browser.get(place(assessment, 2, 0, "ask"))
    for _ in range(2):
        ask(browser, assessment, 2, page=opened)
    deciding = parties.ina.get(place(assessment, 2, 0, "decide"))
    for _ in range(2):
        close(parties.ina, assessment, 2, page=deciding)

    assert len(browser.get(place(assessment, 2)).select("#history > li")) == 2


def test_who_decides_on_what_another_did_meanwhile_is_told(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    ask(browser, assessment, 2)
    opened = parties.lee.get(place(assessment, 2, 0, "decide"))
    give_back(parties.ina, assessment, 2)
    ask(browser, assessment, 2, text="Looked at again")

    page = close(parties.lee, assessment, 2, page=opened, expect=200)

    told = text_of(page, ".govuk-error-summary")
    assert "was changed after you opened this page. Read the change, then close it" in told
    assert text_of(page, "textarea#text") == LOOKED
    close(parties.lee, assessment, 2, page=page)
    assert "Closed" in standing(browser, assessment, 2)


def test_what_is_closed_can_be_opened_again_with_a_reason(
    app: Flask, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    close(parties.ina, assessment, 2)
    browser.get(place(assessment, 2, 0, "ask"), expect=409)

    send(parties.lee, assessment, (2, 0), "reopen", text="It was found again")

    assert "It was found again" in standing(browser, assessment, 2)
    assert "Open" in text_of(browser.get(place(assessment, 2)), "#standing")


def test_a_recommendation_of_a_closed_finding_is_opened_after_the_finding(
    assessment: UUID, parties: Parties
) -> None:
    for key in ((1, 1), (1, 2), (1,)):
        close(parties.lee, assessment, *key)
    page = parties.lee.get(place(assessment, 1, 1))
    assert "Open the finding again first" in text_of(page, "#gap")
    assert "Open it again" not in page.text
    refused = parties.lee.get(place(assessment, 1, 1, "reopen"), expect=400)
    assert "Open the finding again first" in refused.text

    for key in ((1, 0), (1, 1)):
        send(parties.lee, assessment, key, "reopen", text="It was found again")

    assert "Opened again on" in standing(parties.lee, assessment, 1, 1)


def test_what_is_corrected_to_ask_for_nothing_waits_for_nobody(
    app: Flask, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    ask(browser, assessment, 2)
    assert "finding 2" in text_of(parties.ina.get("/desk"), "#closures-asked")

    cause, improvement, narrative = build_due().findings
    findings = (cause, replace(improvement, kind=PublishedKind.NARRATIVE), narrative)
    with app.app_context():
        report = replace(build_due(), number=2, findings=findings)
        add_version(assessment, today_in_london(), report, version=2)
        db.session.commit()

    assert not parties.ina.get("/desk").select("#closures-asked")
    assert "Nothing is required" in text_of(parties.ina.get(place(assessment, 2)), "#standing")
