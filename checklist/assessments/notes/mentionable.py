"""The people whom a note may mention: those who see it, and nobody else."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, Membership, Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.notes.mentions import Mentionable, name_apart
from checklist.assessments.notes.question_access import find_those_who_see
from checklist.core.audience import Audience, Member


def list_mentionable(
    session: Session, assessment: Assessment, question_id: str, audience: Audience
) -> Sequence[Mentionable]:
    """List the people of an audience by name, each once: who has a role now, and may sign in."""
    places = {place for place, _ in audience.roles}
    places |= {member.organisation_id for member in audience.people}
    rows = session.execute(
        select(
            *(Account.id, Account.name, Account.email),
            *(Membership.organisation_id, Membership.role),
        )
        .join(Membership, Membership.account_id == Account.id)
        .join(Organisation, Membership.organisation_id == Organisation.id)
        .where(
            Membership.organisation_id.in_(places),
            Membership.ended_at.is_(None),
            Organisation.closed_at.is_(None),
            Account.is_active,
        )
        .order_by(Account.name, Account.id, Membership.created_at)
    ).all()
    members = {row: Member(row.id, row.organisation_id, row.role) for row in rows}
    held = [member for member in members.values() if audience.holds(member)]
    seeing = find_those_who_see(session, assessment, question_id, held)
    people = {
        row.id: (row.id, row.name, row.role.value, row.email)
        for row in reversed(rows)
        if members[row] in seeing
    }
    return name_apart(list(reversed(people.values())))
