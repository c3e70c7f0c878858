"""People with passwords, and browsers nobody is signed in in."""

from __future__ import annotations

from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Membership
from checklist.accounts.passwords import hashed_password
from checklist.core.people import Role
from checklist.db import db
from tests.browser import Browser

PASSWORD = "otter lantern gravel sonnet"


def stranger(app: Flask) -> Browser:
    """A browser in which nobody is signed in."""
    return Browser(app.test_client())


def with_password(app: Flask, name: str, organisation: UUID, role: Role) -> str:
    """A person who can sign in with ``PASSWORD``; gives the e-mail address."""
    email = f"{name.replace(' ', '.').lower()}@example.test"
    with app.app_context():
        kept = hashed_password(PASSWORD)
        account = db.session.scalar(select(Account).where(Account.email == email))
        account = account or Account(email=email, name=name)
        account.password = kept
        db.session.add(Membership(account=account, organisation_id=organisation, role=role))
        db.session.commit()
    return email
