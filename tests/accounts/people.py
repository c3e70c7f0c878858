"""People with passwords, browsers in which no person is signed in, and the console."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts import password_links
from checklist.accounts.models import Account, Membership
from checklist.accounts.passwords import hash_password
from checklist.cli import main
from checklist.core.organisations import Role
from checklist.db import db
from tests.browser import Browser

PASSWORD = "otter lantern gravel sonnet"
OTHER_PASSWORD = "violin harbour mustard kettle"


class Console:
    """Somebody at the console of the machine."""

    def __init__(self, app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("checklist.cli.service", lambda: app)

    def run(self, *words: str, expect: int = 0) -> str:
        ended: Result = CliRunner().invoke(main, words)
        assert ended.exit_code == expect, ended.output
        return ended.output


def stranger(app: Flask) -> Browser:
    """A browser in which nobody is signed in."""
    return Browser(app.test_client())


def with_password(app: Flask, name: str, organisation: UUID, role: Role) -> str:
    """A person who can sign in with ``PASSWORD``; gives the e-mail address."""
    email = f"{name.replace(' ', '.').lower()}@example.test"
    with app.app_context():
        kept = hash_password(PASSWORD)
        account = db.session.scalar(select(Account).where(Account.email == email))
        account = account or Account(email=email, name=name)
        account.password_hash = kept
        db.session.add(Membership(account=account, organisation_id=organisation, role=role))
        db.session.commit()
    return email


def sign_in_by_page(
    browser: Browser, email: str, password: str = PASSWORD, *, expect: int = 302, query: str = ""
) -> Any:
    """Sign in as a person does."""
    page = browser.get("/sign-in" + query)
    return browser.send(page, "/sign-in" + query, email=email, password=password, expect=expect)


def link_for(app: Flask, email: str) -> str:
    """The path of a link by which a person sets a password."""
    with app.app_context():
        account = db.session.scalars(select(Account).where(Account.email == email)).one()
        token = password_links.create_link(db.session, account)
        db.session.commit()
    return f"/set-password/{token}"


def age(app: Flask, column: Any, by: timedelta) -> None:
    """Let the moments in a column be longer ago than they were."""
    with app.app_context():
        table = column.class_
        for key, moment in db.session.execute(select(table.id, column)).all():
            db.session.execute(update(table).where(table.id == key).values({column: moment - by}))
        db.session.commit()
