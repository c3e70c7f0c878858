"""Who of an inspectorate declared a conflict of interest with a force: it marks what they wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Assignment
from checklist.core.organisations import Person


@dataclass(frozen=True, slots=True)
class DeclaredConflict:
    """Who declared a conflict of interest, and when first."""

    name: str
    at: datetime


def load_conflicts(
    session: Session, person: Person, assessment: Assessment
) -> Mapping[UUID, DeclaredConflict]:
    """Load who of the person's inspectorate declared one with the force, by account: one query."""
    rows = session.execute(
        select(Assignment.person_id, Account.name, Assignment.ended_at)
        .join(Account, Account.id == Assignment.person_id)
        .where(
            Assignment.inspectorate_id == person.organisation_id,
            Assignment.force_id == assessment.force_id,
            Assignment.has_conflict,
        )
        .order_by(Assignment.ended_at.desc())
    )
    return {person_id: DeclaredConflict(name, at) for person_id, name, at in rows if at}
