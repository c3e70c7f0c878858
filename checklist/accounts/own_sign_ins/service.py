"""Lists and ends the sign-ins of a person that are still good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import SignIn
from checklist.accounts.service import (
    IDLE_LIMIT,
    LIFETIME_LIMIT,
    CurrentSignIn,
    end_all_sign_ins,
)
from checklist.audit.service import record
from checklist.core.errors import NotFound
from checklist.db import begin_write, now

MOST_LISTED = 50
"""How many are listed: nobody reads more, and all of them can be ended at once."""


@dataclass(frozen=True, slots=True)
class OwnSignIn:
    """A sign-in of the person who looks: its device in words, and whether it is this one.

    ``waits`` where the password was given and the second factor was not.
    """

    id: UUID
    device: str
    signed_in_at: datetime
    last_active_at: datetime
    is_this_one: bool
    waits: bool


@dataclass(frozen=True, slots=True)
class OwnSignIns:
    """The sign-ins that are listed, the one that looks first, and how many there are."""

    listed: Sequence[OwnSignIn]
    total: int


def list_own_sign_ins(session: Session, current: CurrentSignIn) -> OwnSignIns:
    """List the sign-ins of a person that are still good, those used last first."""
    is_good = _is_good(current)
    total = session.scalar(select(func.count()).where(*is_good)) or 0
    found = session.scalars(
        select(SignIn)
        .where(*is_good)
        .order_by((SignIn.id == current.sign_in_id).desc(), SignIn.last_seen_at.desc(), SignIn.id)
        .limit(MOST_LISTED)
    )
    return OwnSignIns([_describe(row, current) for row in found], total)


def end_own_sign_in(session: Session, current: CurrentSignIn, sign_in_id: UUID) -> None:
    """End another sign-in of the person who asks. Raises NotFound for anybody else's."""
    begin_write(session)
    found = session.get(SignIn, sign_in_id, with_for_update=True)
    if found is None or found.account_id != current.person.id or found.id == current.sign_in_id:
        raise NotFound("We could not find that sign-in")
    if found.ended_at is None:
        found.ended_at = now()
        record(session, current.person, "ended a sign-in", subject=str(found.id))


def end_other_sign_ins(session: Session, current: CurrentSignIn) -> None:
    """End every sign-in of a person but the one by which they ask."""
    end_all_sign_ins(session, current.person.id, but=current.sign_in_id)
    record(session, current.person, "ended all other sign-ins")


def _is_good(current: CurrentSignIn) -> tuple[ColumnElement[bool], ...]:
    """Say in SQL which sign-ins of the person are still good."""
    moment = now()
    return (
        SignIn.account_id == current.person.id,
        SignIn.ended_at.is_(None),
        SignIn.last_seen_at > moment - IDLE_LIMIT,
        SignIn.created_at > moment - LIFETIME_LIMIT,
        SignIn.created_at <= moment + LIFETIME_LIMIT,
    )


def _describe(row: SignIn, current: CurrentSignIn) -> OwnSignIn:
    return OwnSignIn(
        id=row.id,
        device=row.device,
        signed_in_at=row.created_at,
        last_active_at=row.last_seen_at,
        is_this_one=row.id == current.sign_in_id,
        waits=current.facts.has_factor and row.second_factor == "",
    )
