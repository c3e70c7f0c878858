"""Posts are named by coordinators; what is shared with one is open to whoever holds it now."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.reach.models import Post
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import account_of, add_post
from tests.assessments.shares.test_pages import details, id_of, row_of
from tests.browser import Browser, add_organisation, one, sign_in

POST = "Head of vetting"


@pytest.fixture
def people(app: Flask, force: UUID) -> tuple[Browser, Browser]:
    """Two contributors, one after the other the head of vetting."""
    first, second = (
        sign_in(app, name, force, Role.CONTRIBUTOR) for name in ("Fay First", "Sol Second")
    )
    return first, second


def named(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(Post.name)))


def test_its_questions_go_from_one_holder_to_the_next(
    app: Flask, browser: Browser, force: UUID, people: tuple[Browser, Browser]
) -> None:
    first, second = people
    assessment = begin(app, force)
    question, new = (
        f"/assessments/{assessment}/{end}" for end in ("questions/vet-01", "shares/new")
    )
    browser.send(browser.get("/posts"), "/posts", name=POST, holder=id_of(app, "Fay First"))
    with app.app_context():
        post = db.session.scalars(select(Post.id)).one()

    browser.send(browser.get(new), new, recipient=str(post), questions=["vet-01"])
    first.get(question)
    second.get(question, expect=403)
    url = f"/posts/{post}"
    browser.send(browser.get(url), url, name=POST, holder=id_of(app, "Sol Second"), then="save")

    first.get(question, expect=403)
    second.get(question)
    assert details(app) == [
        f"added a post: {POST}, held by Fay First",
        f"share questions: vet-01 with {POST}",
        f"changed a post: {POST}, held by Sol Second",
    ]
    assert row_of(browser.get("/posts"), POST) == ["Sol Second", "1"]
    assert f"{POST} (held by Sol Second)" in browser.get(f"/assessments/{assessment}/shares").text


def test_a_name_is_given_once_and_one_in_use_is_not_removed(
    app: Flask, browser: Browser, force: UUID, people: tuple[Browser, Browser]
) -> None:
    post, assessment = add_post(app, force, POST), begin(app, force)
    new, url = f"/assessments/{assessment}/shares/new", f"/posts/{post}"

    again = browser.send(
        browser.get("/posts"), "/posts", expect=200, name="HEAD of vetting", holder=""
    )
    browser.send(browser.get(new), new, recipient=str(post), questions=["vet-01"])
    kept = browser.send(browser.get(url), url, expect=200, name=POST, holder="", then="remove")

    assert one(again, ".govuk-error-summary a").text == f"There is a post called {POST} already"
    assert one(kept, ".govuk-error-summary a").text == (
        "Take back what is shared with this post first"
    )
    assert named(app) == [POST]


def test_one_that_nothing_is_shared_with_is_removed(
    app: Flask, browser: Browser, force: UUID
) -> None:
    url = f"/posts/{add_post(app, force, POST)}"

    browser.send(browser.get(url), url, name=POST, holder="", then="remove")

    assert named(app) == []
    assert details(app) == [f"removed a post: {POST}"]


def test_nobody_but_the_forces_coordinators_changes_them(
    app: Flask, browser: Browser, force: UUID, people: tuple[Browser, Browser]
) -> None:
    post = add_post(app, force, POST, "Fay First")
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    outsider = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)

    people[0].get("/posts", expect=403)
    outsider.get(f"/posts/{post}", expect=404)
    assert outsider.get("/posts").select("tbody tr") == []
    refused = outsider.send(
        outsider.get("/posts"), "/posts", expect=200, name="Chief", holder=id_of(app, "Fay First")
    )
    assert refused.select(".govuk-error-summary")
    with app.app_context():
        assert db.session.get_one(Post, post).held_by == account_of("Fay First")
