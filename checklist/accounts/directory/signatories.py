"""The signatories of a force, and what keeps each of them from signing."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.accounts.invitations.invitation_list import list_open_invitations
from checklist.accounts.models import Account, Membership, Organisation, SignIn
from checklist.accounts.sealed_texts import find_key_id
from checklist.accounts.service import has_second_factor
from checklist.core.characters import fold
from checklist.core.organisations import Role
from checklist.core.second_factor_needs import FactorFacts
from checklist.core.workflow.facts import Obstacle, Signatory
from checklist.registry import SETTINGS


def list_signatories(session: Session, force_id: UUID) -> tuple[Signatory, ...]:
    """List the signatories of a force, those first who can sign; closed accounts and invited too.

    Whoever holds the role no more is none, but for those whose account was closed with it.
    """
    found = [*_list_members(session, force_id), *_list_invited(session, force_id)]
    return tuple(sorted(found, key=lambda each: (each.obstacle is not None, fold(each.name))))


def _list_members(session: Session, force_id: UUID) -> Iterator[Signatory]:
    signed_in = select(SignIn.id).where(SignIn.account_id == Account.id).exists()
    rows = session.execute(
        select(
            Account.id,
            Account.name,
            Account.is_active,
            or_(Account.password_hash.is_not(None), signed_in),
            has_second_factor(Account.id),
            Organisation.needs_second_factor,
        )
        .join(Membership, Membership.account_id == Account.id)
        .join(Organisation, Organisation.id == Membership.organisation_id)
        .where(
            Organisation.id == force_id,
            Organisation.closed_at.is_(None),
            Membership.role == Role.SIGNATORY,
            or_(Membership.ended_at.is_(None), ~Account.is_active),
        ),
        {"key_id": find_key_id(SETTINGS.get()), "host": SETTINGS.get().host},
    )
    for person_id, name, is_active, has_signed_in, has_factor, is_wanted in rows:
        facts = FactorFacts(
            role=Role.SIGNATORY,
            was_given=False,
            has_factor=has_factor,
            organisation_needs_it=is_wanted,
            is_optional=SETTINGS.get().is_second_factor_optional,
        )
        obstacle = _find_obstacle(facts, is_active=is_active, has_signed_in=has_signed_in)
        yield Signatory(name, obstacle, person_id)


def _find_obstacle(facts: FactorFacts, *, is_active: bool, has_signed_in: bool) -> Obstacle | None:
    if not is_active:
        return Obstacle.ACCOUNT_CLOSED
    if not has_signed_in:
        return Obstacle.NEVER_SIGNED_IN
    return Obstacle.NO_SECOND_FACTOR if facts.is_needed and not facts.has_factor else None


def _list_invited(session: Session, force_id: UUID) -> Iterator[Signatory]:
    for invitation in list_open_invitations(session, force_id):
        if invitation.role is Role.SIGNATORY:
            is_late = invitation.is_out_of_date
            yield Signatory(
                invitation.name, Obstacle.INVITATION_ENDED if is_late else Obstacle.INVITED
            )
