"""An invitation is mailed to whoever is invited, and to nobody else; no page shows its link."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Invitation
from checklist.core.organisations import Role
from checklist.db import db
from checklist.jobs.worker import run_due_jobs
from checklist.settings import MailServer, Settings
from tests.accounts.managing import id_of, roles_of
from tests.accounts.people import OTHER_PASSWORD, PASSWORD, sign_in_by_page, stranger, with_password
from tests.browser import Browser, one
from tests.mail.smtp_server import Inbox


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


def invite(browser: Browser, email: str = "zoe@example.com") -> str:
    """Invite somebody; the path of the invitation's page."""
    path = "/people/invite"
    typed: dict[str, Any] = {"name": "Zoë Price", "email": email, "role": "contributor"}
    browser.send(browser.get(path), path, **typed)
    return browser.location


def sent_link(inbox: Inbox) -> str:
    """The path of the link in the e-mail that came last."""
    text = str(inbox.taken[-1].get_content())
    [path] = re.findall(r"http://localhost:5000(/join/\S+)", text)
    return str(path)


def test_the_link_is_mailed_once_and_the_email_names_no_organisation(
    app: Flask, browser: Browser, server: tuple[Inbox, MailServer]
) -> None:
    shown = browser.get(invite(browser))
    with app.app_context():
        assert db.session.scalars(select(Invitation.token_hash)).all() == [None]

    run_due_jobs(app)
    run_due_jobs(app)

    [email] = server[0].taken
    text = email.get_content()
    assert email["To"] == "zoe@example.com"
    assert "Zoë Price" in text
    assert not re.search("Testshire|contributor|Asha", text + email["Subject"])
    assert shown.select("#link") == []
    assert "contributor" in app.test_client().get(sent_link(server[0])).text


def test_sent_again_another_link_is_mailed_and_the_first_ends(
    app: Flask, browser: Browser, server: tuple[Inbox, MailServer]
) -> None:
    page = invite(browser)
    run_due_jobs(app)
    first = sent_link(server[0])

    browser.send(browser.get(page), f"{page}/send-again", form="form#again")
    assert app.test_client().get(first).status_code == 404
    run_due_jobs(app)

    assert app.test_client().get(sent_link(server[0])).status_code == 200
    assert len(server[0].taken) == 2


def test_a_withdrawn_invitation_is_mailed_to_nobody(
    app: Flask, browser: Browser, server: tuple[Inbox, MailServer]
) -> None:
    page = invite(browser)
    browser.send(browser.get(page), f"{page}/withdraw", form="form#withdraw")

    run_due_jobs(app)

    assert server[0].taken == []
    assert "Zoë" not in one(browser.get("/people"), "table").text


def test_who_has_no_role_any_more_returns_by_the_mailed_link_with_a_new_password(
    app: Flask, browser: Browser, force: UUID, server: tuple[Inbox, MailServer]
) -> None:
    email = with_password(app, "Olu Other", force, Role.READER)
    page = f"/people/{id_of(app, email)}"
    browser.send(browser.get(f"{page}/end"), f"{page}/end")
    assert "invite them again" in one(browser.get(page), "#return").text
    invite(browser, email)
    run_due_jobs(app)
    link, olu = sent_link(server[0]), stranger(app)

    olu.send(olu.get(link), link, form="form#join", password=OTHER_PASSWORD)

    sign_in_by_page(stranger(app), email, PASSWORD, expect=200)
    sign_in_by_page(stranger(app), email, OTHER_PASSWORD)
    assert roles_of(app, email) == [(force, "contributor")]
