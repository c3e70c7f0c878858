"""Who holds a role in an organisation now: those to tell of something, and who can sign."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from checklist.accounts.models import (
    Account,
    Authenticator,
    Membership,
    Organisation,
    Passkey,
    SignIn,
)
from checklist.core.organisations import Role
from checklist.core.workflow.facts import Obstacle, Signatory
from checklist.registry import SETTINGS


def list_holders(
    session: Session,
    organisation_id: UUID,
    roles: Collection[Role],
    among: Collection[UUID] | None = None,
) -> Sequence[UUID]:
    """List the accounts that hold one of these roles now; of those named alone where some are."""
    holders = _select_holders(organisation_id, roles).with_only_columns(Account.id).distinct()
    if among is not None:
        holders = holders.where(Account.id.in_(among))
    return session.scalars(holders.order_by(Account.id)).all()


def list_signatories(session: Session, force_id: UUID) -> tuple[Signatory, ...]:
    """List a force's signatories by name, each with what keeps them from signing: one query."""
    has_signed_in = select(SignIn.id).where(SignIn.account_id == Account.id).exists()
    app = select(Authenticator.account_id).where(Authenticator.account_id == Account.id).exists()
    passkey = select(Passkey.id).where(Passkey.account_id == Account.id).exists()
    rows = session.execute(
        _select_holders(force_id, (Role.SIGNATORY,))
        .with_only_columns(
            Account.name, Account.password_hash.is_not(None) | has_signed_in, app | passkey
        )
        .order_by(Account.name, Account.id)
    )
    needs_factor = not SETTINGS.get().is_second_factor_optional
    return tuple(
        Signatory(
            name,
            Obstacle.NEVER_SIGNED_IN
            if not is_known
            else Obstacle.NO_SECOND_FACTOR
            if needs_factor and not has_factor
            else None,
        )
        for name, is_known, has_factor in rows
    )


def _select_holders(organisation_id: UUID, roles: Collection[Role]) -> Select[Account]:
    return (
        select(Account)
        .join(Membership, Membership.account_id == Account.id)
        .join(Organisation, Organisation.id == Membership.organisation_id)
        .where(
            Organisation.id == organisation_id,
            Organisation.closed_at.is_(None),
            Membership.role.in_(roles),
            Membership.ended_at.is_(None),
            Account.is_active,
        )
    )
