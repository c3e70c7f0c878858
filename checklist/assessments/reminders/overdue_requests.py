"""Requests for changes whose last day passed lately, and who is told: who asked, and the force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders
from checklist.accounts.models import Account, ForceAccess, Membership, Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import load_assigned_members
from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.assessments.reminders.models import ReminderKind
from checklist.assessments.reminders.occasions import (
    LONGEST_OVERDUE,
    Occasion,
    is_morning_over,
    london_day,
)
from checklist.core.organisations import Role


def list_overdue_requests(
    session: Session, moment: datetime
) -> Iterator[tuple[UUID, str, Occasion]]:
    """List who is to be told of which overdue request; another last day is another occasion.

    These are the force's coordinators, and who asked while they still lead or are assigned.
    """
    if not is_morning_over(moment):
        return
    today = london_day(moment)
    rows = session.execute(
        select(ChangeRequest, Assessment)
        .join(Assessment, Assessment.id == ChangeRequest.assessment_id)
        .where(
            ChangeRequest.outcome == RequestOutcome.OPEN,
            ChangeRequest.due.between(
                today - timedelta(days=LONGEST_OVERDUE), today - timedelta(days=1)
            ),
        )
    ).all()
    for request, assessment in rows:
        kind = ReminderKind.REQUEST_OVERDUE
        occasion = (kind, f"{kind.value}, {request.due.isoformat()}")
        for account_id in _list_told(session, request, assessment):
            yield account_id, f"request {request.id}", occasion


def _list_told(session: Session, request: ChangeRequest, assessment: Assessment) -> list[UUID]:
    told = set(list_holders(session, assessment.force_id, (Role.COORDINATOR,)))
    assigned = {each.person_id for each in load_assigned_members(session, assessment)}
    if request.asked_by in assigned or _still_leads(session, request.asked_by, assessment):
        told.add(request.asked_by)
    return sorted(told)


def _still_leads(session: Session, account_id: UUID, assessment: Assessment) -> bool:
    """Say whether somebody leads in an inspectorate that the force is open to."""
    leading = (
        select(Membership.id)
        .join(Account, Account.id == Membership.account_id)
        .join(Organisation, Organisation.id == Membership.organisation_id)
        .join(ForceAccess, ForceAccess.organisation_id == Membership.organisation_id)
        .where(
            Membership.account_id == account_id,
            Membership.role == Role.LEAD_INSPECTOR,
            Membership.ended_at.is_(None),
            Account.is_active,
            Organisation.closed_at.is_(None),
            ForceAccess.force_id == assessment.force_id,
        )
    )
    return bool(session.scalar(select(leading.exists())))
