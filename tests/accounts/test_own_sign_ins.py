"""A person sees where they are signed in, ends what they do not know, and is told of new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, select

from checklist.accounts.models import SignIn
from checklist.accounts.own_sign_ins.device_names import describe_device
from checklist.accounts.own_sign_ins.service import MOST_LISTED
from checklist.accounts.service import IDLE_LIMIT, begin_sign_in, load_memberships
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.db import db
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import _EMAIL_WRITERS
from checklist.settings import MailServer, Settings, Tls
from tests.accounts.authenticators import (
    code_of,
    give_code,
    let_codes_count_again,
    set_up_app,
)
from tests.accounts.managing import id_of
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    age,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.browser import Browser, hidden_fields, one

PAGE = "/sign-ins"
PRIVATE = "/change-password"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
    " (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
)
EDGE = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0"
)
CHROME = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/138.0.0.0 Mobile Safari/537.36"
)
SAFARI = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/18.5 Safari/605.1.15"
)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings of a service that sends mail."""
    return replace(settings, mail=MailServer("localhost", 25, Tls.NEVER, "checklist@example.test"))


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


def in_browser(app: Flask, email: str, user_agent: str = FIREFOX) -> Browser:
    """A browser of some make in which the person has signed in."""
    browser = stranger(app)
    browser.client.environ_base["HTTP_USER_AGENT"] = user_agent
    sign_in_by_page(browser, email)
    return browser


def listed(browser: Browser) -> list[str]:
    """What the page lists, each with its tag."""
    cards = browser.get(PAGE).select(".govuk-summary-card__title-wrapper")
    return [" ".join(card.text.split()) for card in cards]


def mails(app: Flask) -> Sequence[OutboxEmail]:
    with app.app_context():
        new = select(OutboxEmail).where(OutboxEmail.kind == "new sign-in")
        return db.session.scalars(new.order_by(OutboxEmail.queued_at)).all()


def deeds(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


@pytest.mark.parametrize(
    ("header", "words"),
    [
        (FIREFOX, "Firefox on Windows"),
        (IPHONE, "Safari on an iPhone"),
        (EDGE, "Edge on Windows"),
        (CHROME, "Chrome on Android"),
        (SAFARI, "Safari on a Mac"),
        ("Something/1.0 (X11; Linux x86_64)", "Unknown browser on Linux"),
        ("Firefox/140.0", "Firefox"),
        ("curl/8.5.0", ""),
        ("", ""),
        ("<script>alert(1)</script>", ""),
    ],
)
def test_a_device_is_said_in_words_from_a_list(header: str, words: str) -> None:
    assert describe_device(header) == words


def test_the_page_lists_where_one_is_signed_in_and_which_is_this_one(
    app: Flask, email: str
) -> None:
    phone, desk = in_browser(app, email, IPHONE), in_browser(app, email)
    in_browser(app, email, "curl/8.5.0")

    here = listed(desk)

    assert here[0] == "Firefox on Windows This one"
    assert here[1].startswith("A browser that we do not know End")
    assert here[2].startswith("Safari on an iPhone End")
    assert listed(phone)[0] == "Safari on an iPhone This one"


def test_who_is_signed_in_once_is_told_so(app: Flask, email: str) -> None:
    page = in_browser(app, email).get(PAGE)

    assert one(page, "#nowhere-else")
    assert not page.select("main form")


def test_one_that_is_ended_opens_nothing_from_the_next_page_on(app: Flask, email: str) -> None:
    phone, desk = in_browser(app, email, IPHONE), in_browser(app, email)
    page = desk.get(PAGE)
    form = one(page, "#sign-in-2 form")

    desk.send(page, str(form["action"]), form="#sign-in-2 form")

    phone.get(PRIVATE, expect=302)
    desk.get(PRIVATE)
    assert listed(desk) == ["Firefox on Windows This one"]
    assert deeds(app)[-1] == "ended a sign-in"


def test_all_others_are_ended_at_once_and_nobody_elses(app: Flask, force: UUID, email: str) -> None:
    ben = with_password(app, "Ben Colleague", force, Role.READER)
    phone, colleague, desk = in_browser(app, email), in_browser(app, ben), in_browser(app, email)

    desk.send(desk.get(PAGE), f"{PAGE}/end-others", form="form#end-others")

    phone.get(PRIVATE, expect=302)
    colleague.get(PRIVATE)
    desk.get(PRIVATE)
    assert deeds(app)[-1] == "ended all other sign-ins"


def test_anothers_sign_in_is_not_there_and_neither_is_ones_own_here(
    app: Flask, force: UUID, email: str
) -> None:
    ben = with_password(app, "Ben Colleague", force, Role.READER)
    colleague, desk = in_browser(app, ben), in_browser(app, email)
    in_browser(app, email, IPHONE)
    sent = hidden_fields(one(desk.get(PAGE), "form#end-others"))
    with app.app_context():
        theirs = select(SignIn.id).where(SignIn.account_id == id_of(app, ben))
        ids = [db.session.scalars(theirs).one()]
        own = select(SignIn.id).where(SignIn.account_id == id_of(app, email))
        ids.append(db.session.scalars(own.order_by(SignIn.created_at)).all()[0])

    codes = [desk.client.post(f"{PAGE}/{one_id}/end", data=sent).status_code for one_id in ids]

    assert codes == [404, 404]
    colleague.get(PRIVATE)
    desk.get(PRIVATE)


def test_one_that_ended_by_itself_is_not_listed(app: Flask, email: str) -> None:
    in_browser(app, email, IPHONE)
    age(app, SignIn.last_seen_at, IDLE_LIMIT)

    assert listed(in_browser(app, email)) == ["Firefox on Windows This one"]


def test_of_very_many_the_last_are_listed_and_their_number_said(app: Flask, email: str) -> None:
    with app.app_context():
        [membership] = load_memberships(db.session, id_of(app, email))
        for _ in range(MOST_LISTED + 1):
            begin_sign_in(db.session, membership)
        db.session.commit()
    desk = in_browser(app, email)

    page = desk.get(PAGE)

    assert len(page.select(".govuk-summary-card")) == MOST_LISTED
    assert "You are signed in 52 times" in one(page, "main").text
    assert "This one" in one(page, "#sign-in-1").text


def test_one_that_waits_for_its_second_factor_says_so(app: Flask, email: str) -> None:
    desk = in_browser(app, email)
    set_up_app(desk)
    stranger_with_password = stranger(app)
    sign_in_by_page(stranger_with_password, email)

    said = one(desk.get(PAGE), "#sign-in-2").text

    assert "with the password alone: it opens nothing" in said


def test_to_end_any_one_proves_first_who_one_is(app: Flask, email: str) -> None:
    phone, desk = in_browser(app, email, IPHONE), in_browser(app, email)
    open_page = desk.get(PAGE)
    age(app, SignIn.confirmed_at, timedelta(minutes=5))

    page = desk.get(PAGE)

    assert one(page, "main a.govuk-button")["href"] == "/sign-in/again?next=/sign-ins"
    assert not page.select("main form")
    desk.send(open_page, f"{PAGE}/end-others", form="form#end-others", expect=401)
    phone.get(PRIVATE)


def test_a_sign_in_in_a_new_browser_is_told_by_mail_and_in_a_known_one_is_not(
    app: Flask, email: str
) -> None:
    desk = in_browser(app, email)
    assert len(mails(app)) == 1
    desk.send(desk.get(PRIVATE), "/sign-out", form=".checklist-acting form")

    sign_in_by_page(desk, email)

    assert len(mails(app)) == 1
    in_browser(app, email, IPHONE)
    assert len(mails(app)) == 2


def test_the_mail_says_when_and_with_what_and_no_more(app: Flask, email: str) -> None:
    in_browser(app, email, IPHONE)
    [queued] = mails(app)

    with app.test_request_context():
        written = _EMAIL_WRITERS.get(app)["new sign-in"](db.session, queued)
        moment = db.session.scalars(select(SignIn.created_at)).one()

    assert written is not None
    assert (written.to, written.subject) == (email, "New sign-in to Checklist")
    assert "Asha Coordinator" in written.text
    assert f"{moment:%Y} at" in written.text
    assert "with Safari on an iPhone" in written.text
    assert "http://localhost:5000/sign-ins" in written.text
    assert "127.0.0.1" not in written.text


def test_a_mail_about_a_sign_in_that_was_cleared_away_is_not_sent(app: Flask, email: str) -> None:
    in_browser(app, email)
    [queued] = mails(app)
    with app.app_context():
        db.session.execute(delete(SignIn))
        db.session.commit()

        assert _EMAIL_WRITERS.get(app)["new sign-in"](db.session, queued) is None


def test_nothing_is_mailed_before_the_second_factor_is_given(app: Flask, email: str) -> None:
    desk = in_browser(app, email)
    secret = set_up_app(desk)
    let_codes_count_again(app)
    other = in_browser(app, email, IPHONE)
    assert len(mails(app)) == 1

    give_code(other, code_of(secret))

    assert len(mails(app)) == 2
    assert listed(other)[0] == "Safari on an iPhone This one"


def test_a_shared_computer_is_known_of_each_who_signs_in_there(
    app: Flask, force: UUID, email: str
) -> None:
    ben = with_password(app, "Ben Colleague", force, Role.READER)
    shared = in_browser(app, email)
    for who in (ben, email, ben):
        shared.send(shared.get(PRIVATE), "/sign-out", form=".checklist-acting form")
        sign_in_by_page(shared, who, PASSWORD)

    assert len(mails(app)) == 2


def test_who_changes_the_password_is_still_in_the_same_browser(app: Flask, email: str) -> None:
    desk = in_browser(app, email)

    desk.send(desk.get(PRIVATE), PRIVATE, current=PASSWORD, password=OTHER_PASSWORD)

    assert listed(desk) == ["Firefox on Windows This one"]
