"""The names of colleagues by their ids, for a page that gives back whom somebody chose."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, Membership
from checklist.core.organisations import Person
from checklist.db import db
from checklist.web.named_ids import add_namer


def register(app: Flask) -> None:
    """Have colleagues named."""
    add_namer(app, lambda person, ids: _name_colleagues(db.session, person, ids))


def _name_colleagues(session: Session, person: Person, ids: Collection[UUID]) -> Mapping[UUID, str]:
    """Name who has or had a role in the person's organisation."""
    query = (
        select(Account)
        .join(Membership, Membership.account_id == Account.id)
        .where(Account.id.in_(ids), Membership.organisation_id == person.organisation_id)
    )
    return {account.id: account.name for account in session.scalars(query).unique()}
