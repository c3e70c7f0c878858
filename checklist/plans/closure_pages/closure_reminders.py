"""Who is told of closures: inspectors that one is asked for, the force what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders, list_inspectorates
from checklist.accounts.models import Membership
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import load_assigned_members
from checklist.assessments.reminders.models import ReminderKind
from checklist.assessments.reminders.occasions import FRESH_FOR, Occasion
from checklist.core.organisations import Role
from checklist.core.plans.closure_states import ClosureEvent
from checklist.plans.closure_pages.named_for_findings import list_named
from checklist.plans.finding_closures.models import ClosureEntry
from checklist.reviews.publishing.publishers import find_publisher

_KINDS = {
    ClosureEvent.ASK: ReminderKind.CLOSURE_ASKED,
    ClosureEvent.CLOSE: ReminderKind.FINDING_CLOSED,
    ClosureEvent.RETURN: ReminderKind.FINDING_RETURNED,
    ClosureEvent.REOPEN: ReminderKind.FINDING_REOPENED,
}
_OF_FORCE = (Role.COORDINATOR, Role.SIGNATORY)


def list_closure_reminders(
    session: Session, moment: datetime
) -> Iterator[tuple[UUID, str, Occasion]]:
    """List who is to be told of what was asked or decided lately; nobody of their own deed."""
    lately = session.scalars(
        select(ClosureEntry)
        .where(ClosureEntry.saved_at > moment - FRESH_FOR, ClosureEntry.event.in_(_KINDS))
        .order_by(ClosureEntry.saved_at)
    ).all()
    last = {(each.assessment_id, each.finding, each.recommendation): each for each in lately}
    for entry in last.values():
        kind = _KINDS[entry.event]
        subject = f"finding {entry.assessment_id} {entry.finding}.{entry.recommendation}"
        for account_id in _list_told(session, entry):
            if account_id != entry.saved_by:
                yield account_id, subject, (kind, f"{kind.value}, {entry.version}")


def _list_told(session: Session, entry: ClosureEntry) -> list[UUID]:
    """List whom an entry concerns: the inspectorate of what is asked, else the force."""
    assessment = session.get_one(Assessment, entry.assessment_id)
    if entry.event is ClosureEvent.ASK:
        return _list_deciding(session, assessment)
    named = list_named(session, assessment, entry.finding)
    found = list_holders(session, assessment.force_id, _OF_FORCE)
    return [each for each in found if all(each in people for people in named)]


def _list_deciding(session: Session, assessment: Assessment) -> list[UUID]:
    """List those of the publishing inspectorate who may decide on the findings of a report."""
    publisher = find_publisher(session, assessment)
    assigned = load_assigned_members(session, assessment)
    told = {each.person_id for each in assigned if each.organisation_id == publisher}
    for inspectorate in list_inspectorates(session, assessment.force_id):
        if inspectorate.id == publisher:
            told.update(list_holders(session, publisher, (Role.LEAD_INSPECTOR,)))
    had_role = select(Membership.account_id).where(
        Membership.organisation_id == assessment.force_id, Membership.account_id.in_(told)
    )
    return sorted(told.difference(session.scalars(had_role)))
