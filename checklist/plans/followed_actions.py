"""The actions on published findings, as all who follow these up read them: the force and others.

Others read no more than what an action says it is, who owns it, its day and how far it has come.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, false, func, or_, select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.sql.base import ExecutableOption

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import is_reached
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.plans.action_states import ActionState
from checklist.core.plans.overdue import find_last_day, find_overdue_since
from checklist.earlier_findings.finding_queries import is_seen
from checklist.earlier_findings.models import EarlierFinding
from checklist.plans.models import AnsweredLink, PlanAction
from checklist.plans.plan_queries import list_open_conditions, list_seen
from checklist.web.filters import LONDON, today_in_london


@dataclass(frozen=True, slots=True)
class FollowedAction:
    """One action on a published finding; ``action_id`` is None for those who do not open it."""

    action_id: UUID | None
    number: int
    title: str
    owner_name: str
    standing: ActionState
    last_day: date
    has_date: bool
    overdue_since: date | None


def list_followed(
    session: Session, person: Person, assessment_id: UUID, finding: int, recommendation: int = 0
) -> list[FollowedAction]:
    """List the actions on a published finding, or recommendation, that a person may know of."""
    found = list_actions_on_finding(session, person, assessment_id, finding, recommendation)
    return [_build_followed(person, each) for each in found]


def load_followed(
    session: Session, person: Person, assessment_id: UUID
) -> Mapping[tuple[int, int], Sequence[FollowedAction]]:
    """Load the actions on the findings of a report that a person may know of, by their numbers."""
    found = _load_of_report(session, person, assessment_id)
    return {
        key: [_build_followed(person, each) for each in actions] for key, actions in found.items()
    }


def list_actions_on_finding(
    session: Session, person: Person, assessment_id: UUID, finding: int, recommendation: int = 0
) -> Sequence[PlanAction]:
    """List the actions on a published finding, or recommendation, that a person sees: one query."""
    answering = select(AnsweredLink.action_id).where(
        AnsweredLink.assessment_id == assessment_id,
        AnsweredLink.finding == finding,
        func.coalesce(AnsweredLink.recommendation, 0) == recommendation,
    )
    return _list_followed(session, person, assessment_id, answering)


def _build_followed(person: Person, action: PlanAction) -> FollowedAction:
    is_own = action.force_id == person.organisation_id and is_permitted(person, Action.READ_PLAN)
    made_on = action.made_at.astimezone(LONDON).date()
    overdue = find_overdue_since(action.standing, made_on, action.due_on, today_in_london())
    return FollowedAction(
        action_id=action.id if is_own else None,
        number=action.number,
        title=action.title,
        owner_name=action.owner_name,
        standing=action.standing,
        last_day=find_last_day(made_on, action.due_on),
        has_date=action.due_on is not None,
        overdue_since=overdue,
    )


def _load_of_report(
    session: Session, person: Person, assessment_id: UUID
) -> Mapping[tuple[int, int], Sequence[PlanAction]]:
    """Load the actions on the findings of a published report that a person sees, by their numbers.

    One query, and one more where it finds any.
    """
    answering = select(AnsweredLink.action_id).where(
        AnsweredLink.assessment_id == assessment_id, AnsweredLink.finding.is_not(None)
    )
    found: dict[tuple[int, int], list[PlanAction]] = {}
    loaded = selectinload(PlanAction.answered)
    for action in _list_followed(session, person, assessment_id, answering, loaded):
        for link in action.answered:
            if link.assessment_id == assessment_id and link.finding is not None:
                found.setdefault((link.finding, link.recommendation or 0), []).append(action)
    return found


def _list_followed(
    session: Session,
    person: Person,
    assessment_id: UUID,
    ids: Select[UUID],
    *loaded: ExecutableOption,
) -> Sequence[PlanAction]:
    """List actions on the findings of one report: for others than its force, by their own rule.

    Of a published report that they follow up they know of each that answers no restricted question,
    and nothing else that they do not read.
    """
    if person.organisation_kind is OrganisationKind.FORCE:
        return list_seen(session, person, ids, *loaded)
    followed = select(Assessment.force_id).where(
        Assessment.id == assessment_id,
        Assessment.force_id.in_(select_forces_for_person(person)),
        is_reached(person, Action.READ_FOLLOWED_ACTIONS),
    )
    found = (
        select(PlanAction)
        .where(
            PlanAction.id.in_(ids),
            PlanAction.force_id.in_(followed),
            PlanAction.id.not_in(_select_unread(person)),
            *list_open_conditions(person),
        )
        .options(*loaded)
    )
    return session.scalars(found.order_by(PlanAction.number)).all()


def _select_unread(person: Person) -> Select[UUID]:
    """Select the actions that answer something that a person outside the force does not read.

    What they read are findings: published ones, and earlier ones.
    """
    published = select(Assessment.id).where(
        Assessment.published_on.is_not(None), is_reached(person, Action.READ_PUBLISHED_FINDINGS)
    )
    is_read = or_(
        AnsweredLink.finding.is_not(None) & AnsweredLink.assessment_id.in_(published),
        AnsweredLink.earlier_id.in_(select(EarlierFinding.id).where(is_seen(person))),
    )
    # Where neither is named, the condition is unknown, and not false.
    return select(AnsweredLink.action_id).where(func.coalesce(is_read, false()).is_(false()))
