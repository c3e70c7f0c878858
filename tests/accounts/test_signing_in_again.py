"""A page that was open while its person signed in again is sent on; anybody else's asks first."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, SignIn
from checklist.accounts.service import IDLE_LIMIT
from checklist.assessments.models import Answer, Draft
from checklist.core.organisations import Role
from checklist.db import db
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    age,
    link_for,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.assessments.assessments import begin
from tests.browser import Browser, hidden_fields, one

PRIVATE = "/change-password"
FORM = "form#answer"
TYPED = "Two of the forty  <b>had lapsed</b>"


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def ben(app: Flask, force: UUID) -> str:
    """A colleague of the same force who can sign in."""
    return with_password(app, "Ben Signatory", force, Role.SIGNATORY)


@pytest.fixture
def url(app: Flask, force: UUID) -> str:
    """The page of a question nobody has answered."""
    return f"/assessments/{begin(app, force)}/questions/vet-02"


@pytest.fixture
def browser(app: Flask, email: str) -> Browser:
    """The coordinator's browser; whoever signs in in it later does so in another tab."""
    browser = stranger(app)
    sign_in_by_page(browser, email)
    return browser


def time_out(app: Flask, browser: Browser) -> None:
    age(app, SignIn.last_seen_at, IDLE_LIMIT)
    browser.get(PRIVATE, expect=302)


def sign_out(app: Flask, browser: Browser) -> None:
    browser.send(browser.get(PRIVATE), "/sign-out", form=".checklist-acting form")


def stay(app: Flask, browser: Browser) -> None:
    browser.get(PRIVATE)


def sign_in_anew(browser: Browser, email: str, password: str = PASSWORD) -> None:
    """Sign in in another tab, whether somebody is signed in or not."""
    page = browser.follow("/sign-in")
    form = "main form" if page.select("main form #password") else ".checklist-acting form"
    browser.send(page, "/sign-in", form=form, email=email, password=password)


def save(browser: Browser, page: BeautifulSoup, url: str, *, expect: int) -> BeautifulSoup:
    return browser.send(page, url, form=FORM, value="3", note=TYPED, expect=expect)


def saved(app: Flask) -> list[tuple[str, str]]:
    """Each answer that is saved: by whom, and its text."""
    with app.app_context():
        rows = select(Account.name, Answer.note).join(Account, Account.id == Answer.saved_by)
        assert db.session.scalars(select(Draft)).all() == []
        return [(name, note) for name, note in db.session.execute(rows)]


@pytest.mark.parametrize("ending", [time_out, sign_out, stay])
def test_a_page_is_saved_at_once_after_its_person_signed_in_again(
    app: Flask, browser: Browser, email: str, url: str, ending: Callable[[Flask, Browser], None]
) -> None:
    page = browser.get(url)
    ending(app, browser)
    sign_in_anew(browser, email)

    save(browser, page, url, expect=302)

    assert saved(app) == [("Asha Coordinator", TYPED)]


def test_a_page_opened_after_signing_in_again_is_saved_beside_the_older_one(
    app: Flask, browser: Browser, email: str, url: str
) -> None:
    old = browser.get("/acting-as")
    time_out(app, browser)
    sign_in_anew(browser, email)

    save(browser, browser.get(url), url, expect=302)
    choice = str(old.select("input[type=radio]")[0]["value"])
    browser.send(old, "/acting-as", membership=choice)

    assert browser.location == "/"


@pytest.mark.parametrize("ending", [time_out, sign_out])
def test_what_was_sent_while_signed_out_goes_through_after_signing_in_again(
    app: Flask, browser: Browser, email: str, url: str, ending: Callable[[Flask, Browser], None]
) -> None:
    page = browser.get(url)
    ending(app, browser)
    refused = save(browser, page, url, expect=401)
    sign_in_anew(browser, email)

    browser.send(refused, url)

    assert saved(app) == [("Asha Coordinator", TYPED)]


@pytest.mark.parametrize("ending", [time_out, sign_out, stay])
def test_anothers_page_is_saved_as_nobodys_before_the_person_was_asked(
    app: Flask, browser: Browser, ben: str, url: str, ending: Callable[[Flask, Browser], None]
) -> None:
    page = browser.get(url)
    ending(app, browser)
    sign_in_anew(browser, ben)

    asked = save(browser, page, url, expect=400)

    assert saved(app) == []
    said = one(asked, ".govuk-error-summary").text
    assert "You are signed in as Ben Signatory (Testshire Police, signatory)" in said
    assert "Press the button again only if the text is yours" in said
    assert one(asked, "textarea#note").text == TYPED
    save(browser, asked, url, expect=302)
    assert saved(app) == [("Ben Signatory", TYPED)]


@pytest.mark.parametrize("ending", [time_out, sign_out])
def test_what_one_sent_while_signed_out_asks_another_who_signs_in(
    app: Flask, browser: Browser, ben: str, url: str, ending: Callable[[Flask, Browser], None]
) -> None:
    page = browser.get(url)
    ending(app, browser)
    refused = save(browser, page, url, expect=401)
    sign_in_anew(browser, ben)

    asked = browser.send(refused, url, expect=400)

    assert "You are signed in as Ben Signatory" in one(asked, ".govuk-error-summary").text
    assert saved(app) == []


def test_a_page_without_fields_to_show_asks_on_a_page_of_its_own(
    app: Flask, browser: Browser, ben: str, url: str
) -> None:
    page = browser.get(url)
    sign_in_anew(browser, ben)

    asked = browser.send(page, f"{url}/draft", form=FORM, note=TYPED, sequence="1", expect=400)

    said = one(asked, "main").text
    assert "You are signed in as Ben Signatory (Testshire Police, signatory)." in said
    assert "Press the button only if the text is yours." in said
    assert saved(app) == []


def test_the_first_person_is_asked_too_once_another_was_signed_in_between(
    app: Flask, browser: Browser, email: str, ben: str, url: str
) -> None:
    page = browser.get(url)
    sign_in_anew(browser, ben)
    browser.get(PRIVATE)
    sign_in_anew(browser, email)

    save(browser, page, url, expect=400)

    assert saved(app) == []


def choose(browser: Browser, role: Role) -> None:
    page = browser.get("/acting-as")
    label = next(
        each for each in page.select("main label") if each.text.strip().endswith(role.value)
    )
    chosen = str(one(page, f"#{label['for']}")["value"])
    browser.send(page, "/acting-as", membership=chosen)


@pytest.mark.parametrize(("role", "expect"), [(Role.COORDINATOR, 302), (Role.SIGNATORY, 400)])
def test_a_page_goes_on_where_the_same_role_is_chosen_again_and_asks_in_another(
    app: Flask, force: UUID, email: str, url: str, role: Role, expect: int
) -> None:
    with_password(app, "Asha Coordinator", force, Role.SIGNATORY)
    browser = stranger(app)
    sign_in_by_page(browser, email)
    choose(browser, Role.COORDINATOR)
    page = browser.get(url)
    time_out(app, browser)
    sign_in_anew(browser, email)
    choose(browser, role)

    save(browser, page, url, expect=expect)

    assert len(saved(app)) == (expect == 302)


@pytest.mark.parametrize(("role", "is_same"), [(Role.COORDINATOR, True), (Role.SIGNATORY, False)])
def test_a_page_s_script_takes_a_new_token_in_the_same_role_alone(
    app: Flask, force: UUID, email: str, url: str, role: Role, is_same: bool
) -> None:
    with_password(app, "Asha Coordinator", force, Role.SIGNATORY)
    browser = stranger(app)
    sign_in_by_page(browser, email)
    choose(browser, Role.COORDINATOR)
    page = browser.get(url)
    drafting, uploading = one(page, FORM), one(page, "[data-uploads]")
    choose(browser, role)

    state = browser.client.get("/session").json

    assert state is not None
    for place in (drafting, uploading):
        assert (place["data-person"] == state["person"]) is is_same


def change_password(app: Flask, browser: Browser, email: str) -> None:
    browser.send(browser.get(PRIVATE), PRIVATE, current=PASSWORD, password=OTHER_PASSWORD)


def set_password_by_link(app: Flask, browser: Browser, email: str) -> None:
    link = link_for(app, email)
    browser.send(browser.get(link), link, password=OTHER_PASSWORD)


@pytest.mark.parametrize("changing", [change_password, set_password_by_link])
def test_a_new_password_takes_no_page_from_before_it(
    app: Flask, browser: Browser, email: str, url: str,
    changing: Callable[[Flask, Browser, str], None],
) -> None:  # fmt: skip
    page = browser.get(url)
    changing(app, browser, email)

    save(browser, page, url, expect=400)
    sign_out(app, browser)
    sign_in_anew(browser, email, OTHER_PASSWORD)
    save(browser, page, url, expect=400)

    assert saved(app) == []


def test_a_page_of_the_same_person_in_another_browser_is_not_taken(
    app: Flask, browser: Browser, email: str, url: str
) -> None:
    elsewhere = stranger(app)
    sign_in_by_page(elsewhere, email)
    page = elsewhere.get(url)

    save(browser, page, url, expect=400)

    assert saved(app) == []


def test_a_token_from_before_the_first_sign_in_is_not_taken(
    app: Flask, email: str, url: str
) -> None:
    browser = stranger(app)
    planted = hidden_fields(one(browser.get("/sign-in"), "main form"))["csrf_token"]
    sign_in_by_page(browser, email)

    sent = {**hidden_fields(one(browser.get(url), FORM)), "csrf_token": planted, "value": "3"}

    assert browser.client.post(url, data=sent).status_code == 400
    assert saved(app) == []


def test_a_page_that_is_not_ours_is_asked_for_again_after_signing_in(
    app: Flask, browser: Browser, email: str, url: str
) -> None:
    page = browser.get(url)
    foreign = hidden_fields(one(stranger(app).get("/sign-in"), "main form"))["csrf_token"]
    time_out(app, browser)

    for token in ("", "x", foreign):
        sent = {**hidden_fields(one(page, FORM)), "csrf_token": token, "note": TYPED}
        refused = browser._page(browser.client.post(url, data=sent), 401)
        assert hidden_fields(one(refused, "main form"))["csrf_token"] == ""
    sign_in_anew(browser, email)
    browser.send(refused, url, expect=400)

    assert saved(app) == []


def test_signing_out_leaves_nothing_that_signs_in_or_names_the_person(
    app: Flask, browser: Browser, email: str
) -> None:
    browser.get(PRIVATE)
    sign_out(app, browser)

    with browser.client.session_transaction() as session:
        assert set(session) == {"csrf_token", "pages_of"}
        with app.app_context():
            account = db.session.scalars(select(Account).where(Account.email == email)).one()
            assert str(account.id) not in session["pages_of"]
    assert one(browser.get("/sign-in"), "h1").text.strip() == "Sign in"
    assert "You were signed out" not in browser.get("/sign-in").text
