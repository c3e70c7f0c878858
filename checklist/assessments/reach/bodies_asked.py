"""Who of other bodies is asked a question: of those to which its force is open now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, ForceAccess, Membership, Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Share
from checklist.core.assessment_states import AssessmentState
from checklist.core.audience import Audience, Body, Member, name_roles
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.table import COLUMNS, Scope


@dataclass(frozen=True, slots=True)
class Asked:
    """Who of other bodies is asked a question: whole organisations, and people who answer there.

    ``names`` are theirs in words, ``readers`` those who see what is asked: of a whole
    organisation, the roles that do.
    """

    organisations: frozenset[UUID] = frozenset()
    people: frozenset[Member] = frozenset()
    names: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()

    def holds(self, member: Member) -> bool:
        """Say whether a member is asked, with their organisation or by name."""
        return member.organisation_id in self.organisations or member in self.people


def load_asked(session: Session, assessment: Assessment, *question_ids: str) -> Asked:
    """Load who of other bodies is asked questions now: those who may read them by their role."""
    rows = session.execute(
        select(Organisation, Account, Membership.role)
        .join(Share, Share.organisation_id == Organisation.id)
        .join(ForceAccess, ForceAccess.organisation_id == Organisation.id)
        .outerjoin(Account, (Account.id == Share.person_id) & Account.is_active)
        .outerjoin(
            Membership,
            (Membership.account_id == Account.id)
            & (Membership.organisation_id == Organisation.id)
            & Membership.ended_at.is_(None),
        )
        .where(
            Share.assessment_id == assessment.id,
            Share.question_id.in_(question_ids),
            ForceAccess.force_id == assessment.force_id,
            Organisation.closed_at.is_(None),
            Share.person_id.is_(None) | Membership.id.is_not(None),
        )
        .order_by(Organisation.name, Account.name)
    ).all()
    names = [
        f"{account.name} of {organisation.name}" if account else organisation.name
        for organisation, account, _ in rows
    ]
    readers = [
        name if account else _name_readers(organisation, assessment.state)
        for name, (organisation, account, _) in zip(names, rows, strict=True)
    ]
    return Asked(
        frozenset(organisation.id for organisation, account, _ in rows if account is None),
        frozenset(
            Member(account.id, organisation.id, role)
            for organisation, account, role in rows
            if account is not None
            and find_scope(organisation.kind, role, Action.READ_ASSESSMENT, assessment.state)
            is Scope.OWN
        ),
        tuple(dict.fromkeys(names)),
        tuple(dict.fromkeys(readers)),
    )


def load_asked_of(
    session: Session, assessment: Assessment, asked: Collection[str], *question_ids: str
) -> Asked:
    """Load who is asked some questions: no query where none of them is among ``asked``."""
    put = [question_id for question_id in question_ids if question_id in asked]
    return load_asked(session, assessment, *put) if put else Asked()


def _name_readers(organisation: Organisation, state: AssessmentState) -> str:
    """Name the roles of an organisation that see what is asked of it as a whole."""
    kind = organisation.kind
    reading = {
        (organisation.id, role)
        for each, role in COLUMNS
        if each is kind and find_scope(kind, role, Action.READ_ASSESSMENT, state) is Scope.OWN
    }
    body = Body(organisation.id, organisation.name, kind)
    return "".join(name_roles(Audience(frozenset(reading)), body)) or organisation.name
