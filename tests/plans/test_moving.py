"""An action goes on: progress, proof, the decision of another; overdue; owners who leave."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Membership
from checklist.db import db, now
from checklist.web.filters import today_in_london
from tests.assessments.assessments import an_account
from tests.assessments.restrictions.story import restrict
from tests.assessments.shares.sharing import add_post
from tests.assessments.sign_off.signed import signatory
from tests.assessments.submissions.sending import begin_signed
from tests.browser import Browser, one
from tests.earlier_findings.entering import add_finding
from tests.plans.planning import (
    NEW,
    PLAN,
    REPORT,
    TITLE,
    add_proof,
    answers_of,
    contributor,
    coordinator,
    finish,
    go,
    id_of_person,
    make,
    report,
    set_days,
    standing_of,
)


@pytest.fixture
def cleo(app: Flask, force: UUID) -> Browser:
    return contributor(app, force)


@pytest.fixture
def address(app: Flask, force: UUID, browser: Browser, cleo: Browser) -> str:
    """An action that a contributor owns, with two steps."""
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    owner = id_of_person(app, "Cleo Contributor")
    return make(browser, finding, owner, steps="List them\nRenew them")


def test_an_action_goes_from_to_do_to_approved_by_another(
    app: Flask, force: UUID, browser: Browser, cleo: Browser, address: str
) -> None:
    evidence = add_proof(app, force, "Cleo Contributor")

    cleo.get(f"{address}/done", expect=409)
    report(cleo, address, steps="1")
    assert standing_of(cleo, address) == "In progress"
    assert "Done" in cleo.get(address).select("#steps li")[0].text
    assert "Done" not in cleo.get(address).select("#steps li")[1].text
    finish(cleo, address, evidence)
    assert standing_of(cleo, address) == "Done, to be approved"
    page = browser.get(f"{address}/decide")
    assert "Vetting policy" in one(page, "#proof").text
    go(browser, address, "decide", decision="APPROVE")

    assert standing_of(cleo, address) == "Approved"
    history = one(cleo.get(address), "#history").text
    assert REPORT in history
    assert "Approved" in history
    assert "Asha Coordinator" in history
    assert "It is policy" in one(cleo.get(address), "#proof").text
    for each in ("change", "progress", "stop", "decide"):
        browser.get(f"{address}/{each}", expect=409)


def test_who_decides_is_told_which_steps_are_not_done_and_may_approve_all_the_same(
    app: Flask, force: UUID, browser: Browser, cleo: Browser, address: str
) -> None:
    evidence = add_proof(app, force, "Cleo Contributor")
    report(cleo, address, steps="1")
    finish(cleo, address, evidence)

    undone = one(browser.get(f"{address}/decide"), "form#decide #undone")
    assert "1 step is not done" in undone.text
    assert [each.text for each in undone.select("li")] == ["Renew them"]
    go(browser, address, "decide", decision="RETURN", text="Do the second step")
    report(cleo, address, steps=["1", "2"])
    finish(cleo, address, evidence, shows="Both are done")

    assert not browser.get(f"{address}/decide").select("#undone")
    go(browser, address, "decide", decision="APPROVE")
    assert standing_of(cleo, address) == "Approved"


def test_the_owner_cannot_approve_nor_who_said_that_it_is_done(
    app: Flask, force: UUID, browser: Browser
) -> None:
    evidence = add_proof(app, force)
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    own = make(browser, finding, id_of_person(app, "Asha Coordinator"))
    report(browser, own)
    finish(browser, own, evidence)
    cora = coordinator(app, force)
    of_cora = make(browser, finding, id_of_person(app, "Cora Coordinator"))
    report(browser, of_cora)
    finish(browser, of_cora, evidence)

    for each in (own, of_cora):
        refused = browser.get(f"{each}/decide", expect=400)
        assert "Another coordinator or signatory must decide on this action" in refused.text
        assert one(browser.get(each), "#another")
    assert "Another coordinator" in cora.get(f"{of_cora}/decide", expect=400).text
    cora.get(f"{own}/decide")
    go(signatory(app, force), of_cora, "decide", decision="APPROVE")


def test_a_contributor_cannot_approve_even_what_another_owns(
    app: Flask, force: UUID, browser: Browser, cleo: Browser
) -> None:
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    address = make(browser, finding, id_of_person(app, "Asha Coordinator"))
    report(browser, address)
    finish(browser, address, add_proof(app, force))

    cleo.get(f"{address}/decide", expect=403)


def test_it_is_returned_with_a_reason_and_goes_on_from_there(
    app: Flask, force: UUID, browser: Browser, cleo: Browser, address: str
) -> None:
    evidence = add_proof(app, force, "Cleo Contributor")
    report(cleo, address)
    finish(cleo, address, evidence)

    page = go(browser, address, "decide", expect=200, decision="RETURN")
    assert "Enter a reason" in one(page, ".govuk-error-summary").text
    go(browser, address, "decide", decision="RETURN", text="Show that it works")

    assert standing_of(cleo, address) == "Returned"
    assert "Show that it works" in one(cleo.get(address), "#history").text
    finish(cleo, address, evidence, shows="Twelve months of figures")
    assert standing_of(cleo, address) == "Done, to be approved"
    assert len(cleo.get(address).select("#proof > li")) == 2


def test_nothing_is_done_without_proof_and_words(
    app: Flask, force: UUID, cleo: Browser, address: str
) -> None:
    page = go(cleo, address, "progress", expect=200, text="")
    assert "Enter what has been done" in one(page, ".govuk-error-summary").text
    report(cleo, address)

    page = go(cleo, address, "done", expect=200, evidence="", shows="It is policy")
    assert "Add evidence from the library" in one(page, ".govuk-error-summary").text
    page = go(cleo, address, "stop", expect=200, text="")
    assert "Enter a reason" in one(page, ".govuk-error-summary").text
    assert standing_of(cleo, address) == "In progress"


def test_what_was_done_to_it_while_a_form_was_open_is_told_first(
    browser: Browser, cleo: Browser, address: str
) -> None:
    url = f"{address}/progress"
    opened = cleo.get(url)
    report(browser, address)

    page = cleo.send(opened, url, form="form#progress", expect=200, text="Mine")

    told = one(page, ".govuk-error-summary").text
    assert "was changed after you opened this page. Read the change, then report progress" in told
    assert one(page, "textarea#text").text.strip() == "Mine"
    cleo.send(page, url, form="form#progress", text="Mine")
    assert "Mine" in one(cleo.get(address), "#history").text


@pytest.mark.parametrize(
    ("days_since", "days_until", "is_overdue"),
    [(0, 0, False), (0, -1, True), (170, None, False), (200, None, True)],
)
def test_it_is_overdue_after_its_date_or_after_six_months_without_one(
    app: Flask,
    browser: Browser,
    address: str,
    days_since: int,
    days_until: int | None,
    is_overdue: bool,
) -> None:
    today = today_in_london()
    due_on = None if days_until is None else today + timedelta(days=days_until)

    set_days(app, today - timedelta(days=days_since), due_on)

    assert ("Overdue since" in standing_of(browser, address)) is is_overdue
    listed = browser.get(f"{PLAN}?show=overdue").select("#actions > li")
    assert len(listed) == is_overdue


def test_an_action_whose_owner_left_is_listed_for_somebody_else_to_take(
    app: Flask, browser: Browser, address: str
) -> None:
    assert not browser.get(PLAN).select("a[href$='show=owner+has+left']")
    with app.app_context():
        held = select(Membership).join(Account, Account.id == Membership.account_id)
        left = db.session.scalars(held.where(Account.name == "Cleo Contributor")).one()
        left.ended_at = now()
        db.session.commit()

    page = browser.get(f"{PLAN}?show=owner+has+left")
    assert "Owner has left" in one(page, "#actions").text
    assert one(browser.get(address), "#left")
    url = f"{address}/change"
    opened = browser.get(url)
    chosen: dict[str, Any] = {"title": TITLE, "owner": str(id_of_person(app, "Asha Coordinator"))}
    answered = str(one(opened, "input[name=answered]")["value"])
    browser.send(opened, url, form="form#action", answered=answered, **chosen)

    assert not browser.get(address).select("#left")


def test_a_post_owns_an_action_and_whoever_holds_it_does_it(
    app: Flask, force: UUID, browser: Browser, cleo: Browser
) -> None:
    post = add_post(app, force, "Head of vetting", "Cleo Contributor")
    finding = str(add_finding(app, force, "Too few people look at alerts"))

    address = make(browser, finding, post)

    assert "Head of vetting (held by Cleo Contributor)" in browser.get(address).text
    report(cleo, address)
    assert TITLE in one(cleo.get(f"{PLAN}?show=own"), "#actions").text


def test_an_action_on_a_restricted_question_is_for_those_named_alone(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_signed(app, force)
    cora = coordinator(app, force)
    asha, other = (id_of_person(app, f"{name} Coordinator") for name in ("Asha", "Cora"))
    with app.app_context():
        restrict(assessment, "vet-03", [asha], an_account())
        db.session.commit()

    answered = answers_of(assessment)
    page = browser.send(
        browser.get(NEW),
        NEW,
        form="form#action",
        expect=200,
        title=TITLE,
        answered=answered,
        owner=str(other),
    )
    assert "Select an owner who is named for vet-03" in one(page, ".govuk-error-summary").text
    address = make(browser, answered, asha)

    assert answered not in cora.get(NEW).text
    cora.get(address, expect=404)
    assert TITLE not in cora.get(PLAN).text
    assert TITLE in browser.get(PLAN).text


def test_the_page_of_evidence_says_which_actions_it_proves(
    app: Flask, force: UUID, cleo: Browser, address: str
) -> None:
    evidence = add_proof(app, force, "Cleo Contributor")
    assert not cleo.get(f"/evidence/{evidence}").select("#proves")
    report(cleo, address)

    finish(cleo, address, evidence)

    assert TITLE in one(cleo.get(f"/evidence/{evidence}"), "#proves").text


def test_an_action_of_a_post_that_is_removed_waits_for_another_owner(
    app: Flask, force: UUID, browser: Browser, cleo: Browser
) -> None:
    post = add_post(app, force, "Head of vetting", "Cleo Contributor")
    finding = str(add_finding(app, force, "Too few people look at alerts"))
    address = make(browser, finding, post)

    url = f"/posts/{post}"
    browser.send(browser.get(url), url, name="Head of vetting", holder="", then="remove")

    assert "Head of vetting" in browser.get(address).text
    assert one(browser.get(address), "#left")


def test_a_second_press_shows_what_came_of_the_first(
    app: Flask, force: UUID, browser: Browser, cleo: Browser, address: str
) -> None:
    report(cleo, address)
    evidence = str(add_proof(app, force, "Cleo Contributor"))
    forms: list[tuple[Browser, str, dict[str, Any]]] = [
        (cleo, "done", {"evidence": evidence, "shows": "It is policy"}),
        (browser, "decide", {"decision": "APPROVE"}),
    ]
    for by, page_name, typed in forms:
        url = f"{address}/{page_name}"
        opened = by.get(url)
        for _ in range(2):
            by.send(opened, url, form=f"form#{page_name}", **typed)
            assert by.location == address
    assert len(browser.get(address).select("#history > li")) == 4
