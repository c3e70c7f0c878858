"""Who holds a role in an organisation now: those to tell of something."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from checklist.accounts.models import Account, ForceAccess, Membership, Organisation
from checklist.core.organisations import OrganisationKind, Role


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


def list_inspectorates(session: Session, force_id: UUID) -> Sequence[Organisation]:
    """List the inspectorates that a force is open to and that are not closed, by name."""
    return list_open_organisations(session, force_id, OrganisationKind.INSPECTORATE)


def list_open_organisations(
    session: Session, force_id: UUID, kind: OrganisationKind
) -> Sequence[Organisation]:
    """List the organisations of a kind that a force is open to and that are not closed, by name.

    None of a force that is closed itself: nobody finds anything of it.
    """
    force = aliased(Organisation)
    return session.scalars(
        select(Organisation)
        .join(ForceAccess, ForceAccess.organisation_id == Organisation.id)
        .join(force, force.id == ForceAccess.force_id)
        .where(
            ForceAccess.force_id == force_id,
            force.closed_at.is_(None),
            Organisation.kind == kind,
            Organisation.closed_at.is_(None),
        )
        .order_by(Organisation.name, Organisation.id)
    ).all()


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
