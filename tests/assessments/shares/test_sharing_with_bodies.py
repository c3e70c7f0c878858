"""A coordinator puts questions to a local policing body or its people, and takes them back."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Organisation
from checklist.assessments.reach.models import Share
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import answer, begin, queries_counted
from tests.assessments.shares.sharing import (
    OFFICE,
    account_of,
    add_body,
    close_force,
    end_role,
    share,
    soon,
)
from tests.assessments.shares.test_pages import details, parts, row_of
from tests.browser import Browser, one, sign_in

DANA = "Dana Delegate"
WHOLE, PERSON = f"{OFFICE} (all who answer there)", f"{DANA} ({OFFICE})"


@pytest.fixture
def body(app: Flask, force: UUID) -> UUID:
    """A body that may see the force, with somebody who answers there and somebody who reads."""
    body = add_body(app, force)
    sign_in(app, DANA, body, Role.CONTRIBUTOR)
    sign_in(app, "Rita Reader", body, Role.READER)
    return body


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    return begin(app, force)


def offered(page: BeautifulSoup) -> dict[str, str]:
    """With whom questions can be shared, by the words of the choice."""
    return {each.text: str(each["value"]) for each in page.select("#recipient option")[1:]}


def put(browser: Browser, assessment: UUID, label: str, *questions: str) -> None:
    url = f"/assessments/{assessment}/shares/new"
    page = browser.get(url)
    recipient = offered(page)[label]
    browser.send(
        page, url, recipient=recipient, questions=list(questions), due=parts(soon()), sections=[]
    )


def test_a_body_that_sees_the_force_is_offered_with_those_who_answer_there(
    app: Flask, browser: Browser, assessment: UUID, force: UUID, body: UUID
) -> None:
    url = f"/assessments/{assessment}/shares/new"

    before = list(offered(browser.get(url)))
    close_force(app, force, body)
    after = list(offered(browser.get(url)))

    assert before == ["Asha Coordinator", WHOLE, PERSON]
    assert after == ["Asha Coordinator"]


def test_each_person_of_a_body_is_offered_once_and_only_while_they_answer(
    app: Flask, browser: Browser, assessment: UUID, body: UUID
) -> None:
    sign_in(app, DANA, body, Role.COORDINATOR)
    sign_in(app, "Gone Person", body, Role.CONTRIBUTOR)
    sign_in(app, "Closed Account", body, Role.CONTRIBUTOR)
    end_role(app, "Gone Person")
    with app.app_context():
        db.session.get_one(Account, account_of("Closed Account")).is_active = False
        db.session.commit()

    page = browser.get(f"/assessments/{assessment}/shares/new")

    labels = [each.text for each in page.select("#recipient option")[1:]]
    assert labels == ["Asha Coordinator", WHOLE, PERSON]


def test_it_takes_no_more_queries_to_offer_more_bodies(
    app: Flask, browser: Browser, assessment: UUID, force: UUID, body: UUID
) -> None:
    url = f"/assessments/{assessment}/shares/new"
    browser.get(url)
    with queries_counted(app) as one_body:
        browser.get(url)
    for number in range(3):
        other = add_body(app, force, f"Office {number}")
        sign_in(app, f"Person {number}", other, Role.CONTRIBUTOR)

    with queries_counted(app) as four_bodies:
        page = browser.get(url)

    assert len(offered(page)) == 9
    assert len(four_bodies) == len(one_body)


def test_questions_are_put_in_bulk_given_another_day_and_taken_back(
    app: Flask, browser: Browser, assessment: UUID, body: UUID
) -> None:
    put(browser, assessment, WHOLE, "vet-01", "vet-02")
    put(browser, assessment, PERSON, "vet-02")
    answer(app, assessment, {"vet-01": "3"})
    overview = browser.get(f"/assessments/{assessment}/shares")
    shared = str(one(overview, f"a:-soup-contains('{WHOLE}')")["href"])

    page = browser.get(shared)
    browser.send(page, shared, questions=["vet-01"], then="take back")
    again = browser.get(shared)
    later = soon() + timedelta(days=1)
    browser.send(again, shared, questions=["vet-02"], due=parts(later), then="change")

    assert row_of(overview, WHOLE)[0] == "1 of 2"
    assert row_of(overview, PERSON)[0] == "0 of 1"
    with app.app_context():
        rows = db.session.execute(select(Share.question_id, Share.person_id, Share.due))
        found = {(row.question_id, row.person_id is None): row.due for row in rows}
    assert found == {("vet-02", True): later, ("vet-02", False): soon()}
    assert details(app) == [
        f"share questions: vet-01, vet-02 with {OFFICE}, by {soon().isoformat()}",
        f"share questions: vet-02 with {DANA} of {OFFICE}, by {soon().isoformat()}",
        f"take back questions: vet-01 from {OFFICE}",
        f"change due date: vet-02 with {OFFICE}, by {later.isoformat()}",
    ]


def test_nobody_is_asked_whose_body_lost_sight_of_the_force_meanwhile(
    app: Flask, browser: Browser, assessment: UUID, force: UUID, body: UUID
) -> None:
    url = f"/assessments/{assessment}/shares/new"
    page = browser.get(url)
    recipient = offered(page)[WHOLE]
    close_force(app, force, body)

    refused = browser.send(page, url, expect=200, recipient=recipient, questions=["vet-01"])

    assert "Select with whom to share" in one(refused, ".govuk-error-summary").text
    with app.app_context():
        assert db.session.scalars(select(Share)).all() == []


def test_who_left_and_what_body_is_shut_out_stands_in_the_list_to_be_taken_back(
    app: Flask, browser: Browser, assessment: UUID, force: UUID, body: UUID
) -> None:
    put(browser, assessment, WHOLE, "vet-01")
    put(browser, assessment, PERSON, "vet-02")
    url = f"/assessments/{assessment}/shares"

    end_role(app, DANA)
    left = browser.get(url)
    close_force(app, force, body)
    shut_out = browser.get(url)

    def tags(page: BeautifulSoup) -> list[str]:
        return [tag.text for tag in page.select("th .govuk-tag")]

    assert tags(left) == ["Has left"]
    assert tags(shut_out) == ["No access", "Has left"]
    gone = str(one(shut_out, f"a:-soup-contains('{WHOLE}')")["href"])
    page = browser.get(gone)
    assert "may no longer see this force" in one(page, "main").text
    browser.send(page, gone, questions=["vet-01"], then="take back")
    assert tags(browser.get(url)) == ["Has left"]


def test_one_person_has_shares_of_the_force_and_of_the_body_side_by_side(
    app: Flask, browser: Browser, assessment: UUID, force: UUID, body: UUID
) -> None:
    sign_in(app, DANA, force, Role.CONTRIBUTOR)
    share(app, assessment, DANA, "vet-01")

    put(browser, assessment, PERSON, "vet-01")

    overview = browser.get(f"/assessments/{assessment}/shares")
    links = overview.select("a:-soup-contains('Dana')")
    assert [link.text for link in links] == [DANA, PERSON]
    assert len({str(link["href"]) for link in links}) == 2


def test_two_bodies_of_one_force_are_told_apart(
    app: Flask, browser: Browser, assessment: UUID, force: UUID, body: UUID
) -> None:
    add_body(app, force, "Panel of Testshire")

    labels = list(offered(browser.get(f"/assessments/{assessment}/shares/new")))

    assert labels[1:] == [WHOLE, PERSON, "Panel of Testshire (all who answer there)"]
    with app.app_context():
        assert db.session.get_one(Organisation, body).name == OFFICE
