"""People are invited by a one-use link, which opening uses up for nobody."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.invitations.service import INVITATION_DAYS
from checklist.accounts.models import Account, Invitation
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.accounts.managing import (
    INVITE,
    administrator,
    id_of,
    invitation_of,
    invite,
    last_event,
    roles_of,
    shown_link,
)
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    age,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.accounts.walking import digest
from tests.browser import Browser, add_organisation, one, sign_in

EMAIL = "ivy@example.test"


def join(app: Flask, link: str, *, expect: int = 302, password: str = OTHER_PASSWORD) -> Browser:
    """Set a password by the link, in a browser of one's own."""
    who = stranger(app)
    who.send(who.get(link), link, form="form#join", password=password, expect=expect)
    return who


def accept(who: Browser, link: str, *, expect: int = 302) -> None:
    who.send(who.get(link), f"{link}/accept", form="form#accept", expect=expect)


def test_a_new_person_sets_a_password_by_the_link_and_has_the_role(
    app: Flask, browser: Browser, force: UUID
) -> None:
    link = invite(browser, EMAIL.upper())
    assert roles_of(app, EMAIL) == []

    who = join(app, link)

    assert who.location == "/"
    assert "Your password is set, and you are signed in" in who.get("/").text
    assert "Acting as Testshire Police, contributor" in " ".join(
        one(who.get("/change-password"), ".checklist-acting").text.split()
    )
    assert roles_of(app, EMAIL) == [(force, "contributor")]
    assert invitation_of(app, EMAIL).accepted_at is not None
    with app.app_context():
        assert (
            db.session.scalars(select(Account.name).filter_by(email=EMAIL)).one() == "Ivy Invited"
        )


def test_opening_the_link_in_whatever_way_uses_nothing_up(app: Flask, browser: Browser) -> None:
    link = invite(browser)
    before = digest(app)

    for _ in range(2):
        stranger(app).get(link)
        stranger(app).client.head(link)
        stranger(app).client.get(link, headers={"Purpose": "prefetch"})
        browser.get(link)

    assert digest(app) == before
    join(app, link)


def test_the_link_binds_to_the_first_who_sets_a_password(app: Flask, browser: Browser) -> None:
    link = invite(browser)
    late = stranger(app)
    page = late.get(link)
    join(app, link)

    over = late.send(page, link, form="form#join", password=PASSWORD, expect=404)

    assert one(over, "h1").text == "This invitation has been used"
    sign_in_by_page(stranger(app), EMAIL, PASSWORD, expect=200)
    sign_in_by_page(stranger(app), EMAIL, OTHER_PASSWORD)


def test_whoever_accepted_it_is_told_so_and_nobody_else_is(app: Flask, browser: Browser) -> None:
    link = invite(browser)
    who = join(app, link)

    told = one(who.get(link, expect=404), "main")

    assert "You accepted it already" in told.text
    assert "If you did not" not in told.text
    assert [each["href"] for each in told.select("a")] == ["/"]
    for other in (browser, stranger(app)):
        assert "If you did not, somebody else did" in one(other.get(link, expect=404), "main").text


def test_a_weak_password_is_refused_beside_the_field_and_uses_nothing_up(
    app: Flask, browser: Browser
) -> None:
    link = invite(browser)

    join(app, link, password="testshire police", expect=200)

    join(app, link)


@pytest.mark.parametrize(("late", "status"), [(timedelta(minutes=-1), 200), (timedelta(0), 404)])
def test_an_invitation_is_good_for_its_days_and_no_longer(
    app: Flask, browser: Browser, late: timedelta, status: int
) -> None:
    link = invite(browser)

    age(app, Invitation.expires_at, timedelta(days=INVITATION_DAYS) + late)

    page = stranger(app).get(link, expect=status)
    assert (one(page, "h1").text == "This invitation is out of date") == (status == 404)
    listed = "Invitation out of date" if status == 404 else "Invited"
    assert listed in one(browser.get("/people"), "table").text


def test_an_invitation_is_sent_again_by_a_new_link_and_the_old_one_ends(
    app: Flask, browser: Browser
) -> None:
    old = invite(browser)
    age(app, Invitation.expires_at, timedelta(days=INVITATION_DAYS + 1))
    path = f"/invitations/{invitation_of(app, EMAIL).id}"

    browser.send(browser.get(path), f"{path}/send-again", form="form#again")
    new = shown_link(browser)

    stranger(app).get(old, expect=404)
    assert browser.get(path).select("#link") == [], "a link is shown once"
    join(app, new)


def test_a_withdrawn_invitation_says_so_and_gives_nothing(app: Flask, browser: Browser) -> None:
    link = invite(browser)
    path = f"/invitations/{invitation_of(app, EMAIL).id}"
    page = browser.get(path)
    browser.send(page, f"{path}/withdraw", form="form#withdraw")

    assert one(stranger(app).get(link, expect=404), "h1").text == "This invitation was withdrawn"
    assert "Ivy" not in one(browser.get("/people"), "table").text
    again = browser.send(page, f"{path}/send-again", form="form#again", expect=400)
    assert "The invitation of Ivy Invited was withdrawn already" in one(again, "main").text
    browser.send(page, f"{path}/withdraw", form="form#withdraw")
    assert "The invitation of Ivy Invited is withdrawn" in browser.get("/people").text


def test_somebody_known_accepts_while_signed_in_and_keeps_what_they_have(
    app: Flask, browser: Browser, force: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    email = with_password(app, "Olu Other", other, Role.READER)
    link = invite(browser, email)
    who = stranger(app)
    page = one(who.get(link), "main")
    assert "Sign in and accept" in page.text
    sign_in_by_page(who, email)

    accept(who, link)

    assert roles_of(app, email) == sorted([(force, "contributor"), (other, "reader")])
    assert last_event(app).action == "accepted an invitation"
    offered = one(who.get("/acting-as"), "main form").text
    assert "Testshire Police, contributor" in offered
    assert "Othershire Police, reader" in offered


def test_an_account_with_a_role_is_not_opened_by_an_invitation(
    app: Flask, browser: Browser
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    email = with_password(app, "Olu Other", other, Role.COORDINATOR)
    with app.app_context():
        db.session.scalars(select(Account).filter_by(email=email)).one().password_hash = None
        db.session.commit()
    link = invite(browser, email)

    join(app, link, expect=200)

    sign_in_by_page(stranger(app), email, OTHER_PASSWORD, expect=200)
    assert roles_of(app, email) == [(other, "coordinator")]


def test_who_had_an_account_is_not_opened_by_a_link_that_whoever_invited_was_shown(
    app: Flask, browser: Browser, force: UUID
) -> None:
    email = with_password(app, "Olu Other", force, Role.READER)
    page = f"/people/{id_of(app, email)}"
    browser.send(browser.get(f"{page}/end"), f"{page}/end")
    assert "ask whoever runs this service" in one(browser.get(page), "#return").text

    link, who = invite(browser, email), stranger(app)
    typed: dict[str, Any] = {"form": "form#join", "password": OTHER_PASSWORD}
    refused = who.send(who.get(link), link, **typed, expect=200)

    assert "You have had an account here" in one(refused, ".govuk-error-message").text
    assert roles_of(app, email) == []


def test_only_the_person_invited_accepts_while_signed_in(app: Flask, browser: Browser) -> None:
    link = invite(browser)
    token = one(browser.get("/change-password"), "main form input[name=csrf_token]")["value"]

    page = browser.get(link)
    refused = browser.client.post(f"{link}/accept", data={"csrf_token": token})

    assert page.select("form#accept") == []
    assert refused.status_code == 400
    assert roles_of(app, EMAIL) == []
    assert roles_of(app, "asha.coordinator@example.test")[0][1:] == ("coordinator",)


def test_who_invites_cannot_tell_whether_there_is_an_account_elsewhere(
    app: Flask, browser: Browser
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    known = with_password(app, "Ivy Known", other, Role.READER)
    administrator(app, "Ivy Admin")
    pages = {}

    for email in (known, "ivy.admin@example.test", "ivy.new12@example.test"):
        link = invite(browser, email, name="Ivy Same")
        invitation = invitation_of(app, email)
        shown = browser.get(f"/invitations/{invitation.id}")
        behind = one(stranger(app).get(link), "main")
        for part in (behind.select("input[name=csrf_token]"), shown.select("input[name=key]")):
            for each in part:
                each.decompose()
        texts = (one(shown, "main").text, behind.text, str(behind).count("<"))
        pages[email] = str(texts).replace(email, "EMAIL").replace(link, "LINK")

    assert len(set(pages.values())) == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"name": "", "email": EMAIL, "role": "reader"}, "Enter the full name"),
        ({"name": "x" * 121, "email": EMAIL, "role": "reader"}, "must be 120 characters or fewer"),
        ({"name": "Ivy", "email": "", "role": "reader"}, "Enter the email address"),
        ({"name": "Ivy", "email": "ivy", "role": "reader"}, "in the correct format"),
        ({"name": "Ivy", "email": EMAIL}, "Select the role"),
        ({"name": "Ivy", "email": EMAIL, "role": "administrator"}, "Not a valid choice"),
        ({"name": "Ivy", "email": EMAIL, "role": "inspector"}, "Not a valid choice"),
        (
            {"name": "Me", "email": "asha.coordinator@example.test", "role": "signatory"},
            "You cannot invite yourself",
        ),
    ],
)
def test_a_mistake_is_told_beside_its_field_and_nothing_typed_is_lost(
    app: Flask, browser: Browser, typed: dict[str, Any], said: str
) -> None:
    page = browser.send(browser.get(INVITE), INVITE, expect=200, **typed)

    assert said in one(page, ".govuk-error-summary").text
    assert said in one(page, ".govuk-error-message").text
    assert one(page, "#name").get("value", "") == typed["name"]
    assert one(page, "#email").get("value", "") == typed["email"]
    with app.app_context():
        assert db.session.scalars(select(Invitation)).all() == []


def test_nobody_is_invited_twice_nor_to_what_they_are(app: Flask, browser: Browser) -> None:
    invite(browser)
    form = browser.get(INVITE)

    twice = browser.send(form, INVITE, name="Ivy", email=EMAIL, role="reader", expect=200)
    assert "is invited already" in one(twice, "#email-error").text
    join_again = invite(browser, "ben@example.test")
    join(app, join_again)
    for role, said in (("contributor", "is contributor here already"), ("reader", "has a role")):
        page = browser.send(
            form, INVITE, name="Ben", email="ben@example.test", role=role, expect=200
        )
        assert said in one(page, "#email-error").text


def test_a_form_sent_twice_invites_once(app: Flask, browser: Browser) -> None:
    page = browser.get(INVITE)
    for _ in range(2):
        browser.send(page, INVITE, name="Ivy", email=EMAIL, role="reader")

    assert invitation_of(app, EMAIL).role is Role.READER
    assert browser.location.endswith(str(invitation_of(app, EMAIL).id))


def test_a_closed_organisation_can_be_joined_by_nobody(
    app: Flask, browser: Browser, force: UUID
) -> None:
    link = invite(browser)
    page = stranger(app).get(link)
    keeper = administrator(app)
    keeper.send(keeper.get(f"/organisations/{force}/close"), f"/organisations/{force}/close")

    late = stranger(app)
    late.send(page, link, form="form#join", password=OTHER_PASSWORD, expect=404)
    late.get(link, expect=404)
    assert roles_of(app, EMAIL) == []


def test_another_organisations_invitation_is_not_there(app: Flask, browser: Browser) -> None:
    invite(browser)
    path = f"/invitations/{invitation_of(app, EMAIL).id}"
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    outsider = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)

    outsider.get(path, expect=404)
    token = one(outsider.get("/change-password"), "main form input[name=csrf_token]")["value"]
    for deed in ("send-again", "withdraw"):
        sent = outsider.client.post(f"{path}/{deed}", data={"csrf_token": token})
        assert sent.status_code == 404
    assert invitation_of(app, EMAIL).is_open
