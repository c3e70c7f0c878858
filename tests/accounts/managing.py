"""People who look after others, and what their tests ask of the database."""

from __future__ import annotations

import re
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Invitation, Membership
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.browser import Browser, add_organisation, one, sign_in

INVITE = "/people/invite"


def administrator(app: Flask, name: str = "Ada Administrator") -> Browser:
    """An administrator of a service team, signed in."""
    with app.app_context():
        team = db.session.scalar(
            select(Membership.organisation_id).where(Membership.role == Role.ADMINISTRATOR)
        )
    team = team or add_organisation(app, "The service team", OrganisationKind.SERVICE_TEAM)
    return sign_in(app, name, team, Role.ADMINISTRATOR)


def invite(
    browser: Browser,
    email: str = "ivy@example.test",
    role: str = "contributor",
    name: str = "Ivy Invited",
    path: str = INVITE,
) -> str:
    """Invite somebody by the page, where no mail is sent; the path of the link that it shows."""
    browser.send(browser.get(path), path, name=name, email=email, role=role)
    return shown_link(browser)


def shown_link(browser: Browser) -> str:
    """The path of the link on the page to which a form has just led."""
    found = re.search(r"/join/\S+", one(browser.get(browser.location), "#link").text)
    assert found
    return found[0]


def id_of(app: Flask, email: str) -> UUID:
    with app.app_context():
        return db.session.scalars(select(Account.id).where(Account.email == email)).one()


def roles_of(app: Flask, email: str) -> list[tuple[UUID, str]]:
    """The roles that a person holds now: where, and which."""
    with app.app_context():
        held = select(Membership).join(Account).where(Account.email == email)
        current = db.session.scalars(held.where(Membership.ended_at.is_(None))).all()
        return sorted((row.organisation_id, row.role.value) for row in current)


def invitation_of(app: Flask, email: str) -> Invitation:
    with app.app_context():
        return db.session.scalars(select(Invitation).where(Invitation.email == email)).one()


def last_event(app: Flask) -> AuditEvent:
    with app.app_context():
        return db.session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc())).first()  # type: ignore[return-value]  # a deed came before
