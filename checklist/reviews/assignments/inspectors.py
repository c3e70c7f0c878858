"""The inspectors whom a lead can assign to a force, and what keeps the others from it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, Membership, Organisation
from checklist.assessments.reach.models import Assignment
from checklist.core.organisations import Person, Role


@dataclass(frozen=True, slots=True)
class Inspector:
    """An inspector of an inspectorate; ``kept_by`` says why they cannot inspect a force."""

    id: UUID
    name: str
    kept_by: str = ""


def list_inspectors(
    session: Session, person: Person, force: Organisation | None
) -> Sequence[Inspector]:
    """List the inspectors of a lead's own inspectorate by name: two queries more for a force."""
    rows = session.execute(
        select(Account.id, Account.name)
        .join(Membership, Membership.account_id == Account.id)
        .where(
            Membership.organisation_id == person.organisation_id,
            Membership.role == Role.INSPECTOR,
            Membership.ended_at.is_(None),
            Account.is_active,
        )
        .order_by(Account.name, Account.id)
    ).all()
    kept = _find_kept(session, person, force) if force is not None else {}
    return [Inspector(row.id, row.name, kept.get(row.id, "")) for row in rows]


def list_former_names(session: Session, person: Person, ids: Collection[str]) -> Sequence[str]:
    """List the names of some who are or were in a lead's own inspectorate, whatever their role."""
    if not ids:
        return ()
    rows = session.execute(
        select(Account.id, Account.name)
        .join(Membership, Membership.account_id == Account.id)
        .where(Membership.organisation_id == person.organisation_id)
        .distinct()
        .order_by(Account.name)
    )
    return [row.name for row in rows if str(row.id) in ids]


def _find_kept(session: Session, person: Person, force: Organisation) -> dict[UUID, str]:
    """Find who belongs or belonged to a force, and who declared a conflict of interest in it."""
    conflicts = session.scalars(
        select(Assignment.person_id).where(
            Assignment.inspectorate_id == person.organisation_id,
            Assignment.force_id == force.id,
            Assignment.has_conflict,
        )
    )
    members = session.scalars(
        select(Membership.account_id).where(Membership.organisation_id == force.id)
    )
    declared = dict.fromkeys(conflicts, f"declared a conflict of interest with {force.name}")
    return declared | dict.fromkeys(members, f"has or had a role in {force.name}")
