"""Who can sign for a force, and what keeps the others from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.directory.signatories import list_signatories
from checklist.accounts.models import Account, Authenticator, Invitation, Membership
from checklist.accounts.sealed_texts import find_key_id
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.registry import SETTINGS
from checklist.settings import Settings
from tests.browser import add_organisation, sign_in

SIGNED_IN = ("Dee Deputy", "Sam Signatory")


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings under which signatories need a second factor."""
    return replace(settings, is_second_factor_optional=False)


def obstacles(app: Flask, force: UUID) -> list[tuple[str, str]]:
    with app.app_context():
        return [
            (each.name, each.obstacle.value if each.obstacle else "")
            for each in list_signatories(db.session, force)
        ]


def find(name: str) -> Account:
    return db.session.scalars(select(Account).where(Account.name == name)).one()


def give_app(app: Flask, name: str, key_id: str = "") -> None:
    """Give somebody an authenticator app, sealed with the key of this service or another."""
    with app.app_context():
        key_id = key_id or find_key_id(SETTINGS.get())
        factor = Authenticator(account_id=find(name).id, secret="x", key_id=key_id, last_counter=0)
        db.session.add(factor)
        db.session.commit()


def add_signatory(app: Flask, force: UUID, name: str, *, is_closed: bool = False) -> None:
    """A signatory who never signed in; one whose account was closed has lost the role with it."""
    with app.app_context():
        account = Account(email=f"{uuid4()}@example.test", name=name, is_active=not is_closed)
        ended = now() if is_closed else None
        role = Membership(
            account=account, organisation_id=force, role=Role.SIGNATORY, ended_at=ended
        )
        db.session.add(role)
        db.session.commit()


def invite(app: Flask, force: UUID, name: str, role: Role, days: int) -> None:
    with app.app_context():
        invitation = Invitation(
            organisation_id=force,
            role=role,
            name=name,
            email=f"{uuid4()}@example.test",
            invited_by=find("Sam Signatory").id,
            expires_at=now() + timedelta(days=days),
        )
        db.session.add(invitation)
        db.session.commit()


def test_each_obstacle_is_said_and_those_stand_first_who_can_sign(app: Flask, force: UUID) -> None:
    for name in SIGNED_IN:
        sign_in(app, name, force, Role.SIGNATORY)
    sign_in(app, "Lost Key", force, Role.SIGNATORY)
    sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    give_app(app, "Sam Signatory")
    give_app(app, "Lost Key", "another")
    add_signatory(app, force, "Nell Never")
    add_signatory(app, force, "Cal Closed", is_closed=True)
    invite(app, force, "Ida Invited", Role.SIGNATORY, 7)
    invite(app, force, "Olga Overdue", Role.SIGNATORY, -1)
    invite(app, force, "Rae Reader", Role.READER, 7)

    assert obstacles(app, force) == [
        ("Sam Signatory", ""),
        ("Cal Closed", "has a closed account"),
        ("Dee Deputy", "has no second factor, which signatories need"),
        ("Ida Invited", "has not accepted the invitation yet"),
        ("Lost Key", "has no second factor, which signatories need"),
        ("Nell Never", "has never signed in"),
        ("Olga Overdue", "did not accept the invitation, which has run out"),
    ]


def test_whose_role_has_ended_is_no_signatory(app: Flask, force: UUID) -> None:
    sign_in(app, "Dee Deputy", force, Role.SIGNATORY)
    with app.app_context():
        find("Dee Deputy").memberships[0].ended_at = now()
        db.session.commit()

    assert obstacles(app, force) == []


def test_signatories_of_other_forces_are_not_listed(app: Flask, force: UUID) -> None:
    elsewhere = add_organisation(app, "Another Police", OrganisationKind.FORCE)
    sign_in(app, "Sam Signatory", elsewhere, Role.SIGNATORY)

    assert obstacles(app, force) == []
    assert [name for name, _ in obstacles(app, elsewhere)] == ["Sam Signatory"]
