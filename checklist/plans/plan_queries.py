"""Finding the actions of a plan: all that a person sees, one of them, and its history."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql.base import ExecutableOption

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.reach.closed import is_closed
from checklist.assessments.reach.models import Post
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, may, require
from checklist.core.permissions.table import Scope
from checklist.core.plans.action_states import (
    ActionEvent,
    ActionFacts,
    ActionState,
    list_action_events,
)
from checklist.core.plans.overdue import find_last_day, find_overdue_since
from checklist.core.review_reports.report_content import ReviewReport
from checklist.evidence.models import Evidence
from checklist.evidence.service import list_reading_conditions
from checklist.plans.answerable import Answerable, load_answered_reports, show_answered
from checklist.plans.models import (
    ActionEntry,
    ActionProof,
    AnsweredLink,
    AnsweredQuestion,
    PlanAction,
)
from checklist.plans.owners import Owners, load_owners
from checklist.web.filters import LONDON, today_in_london

PAGE_SIZE = 50
_LOADED = (
    joinedload(PlanAction.owner),
    joinedload(PlanAction.post).joinedload(Post.holder),
    selectinload(PlanAction.answered).joinedload(AnsweredLink.assessment),
    selectinload(PlanAction.answered).joinedload(AnsweredLink.earlier),
    selectinload(PlanAction.answered).selectinload(AnsweredLink.about),
)


Reports = Mapping[UUID, ReviewReport]
"""The published reports whose findings actions answer, by their assessments."""


class Shown(StrEnum):
    """Which actions a list of the plan shows."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"
    OWN = "own"
    TO_APPROVE = "to approve"
    OWNER_LEFT = "owner has left"


@dataclass(frozen=True, slots=True)
class ListedAction:
    """An action as a person sees it today."""

    action: PlanAction
    owner: str
    has_left: bool
    is_own: bool
    decides: bool
    overdue_since: date | None
    reports: Reports

    @property
    def last_day(self) -> date:
        """The last day on which it is in time."""
        return find_last_day(_made_on(self.action), self.action.due_on)

    @property
    def answered(self) -> Sequence[Answerable]:
        """What it answers."""
        return show_answered(self.action.answered, self.reports)

    @property
    def waits_for_person(self) -> bool:
        """Whether the person has to do something about it now."""
        is_open = not self.action.standing.is_over and self.action.standing is not ActionState.DONE
        return self.decides or (self.is_own and is_open)

    def is_shown(self, shown: Shown) -> bool:
        """Say whether a list shows it."""
        is_over = self.action.standing.is_over
        return {
            Shown.ALL: True,
            Shown.OPEN: not is_over,
            Shown.OVERDUE: self.overdue_since is not None,
            Shown.OWN: self.is_own and not is_over,
            Shown.TO_APPROVE: self.decides,
            Shown.OWNER_LEFT: self.has_left,
        }[shown]


@dataclass(frozen=True, slots=True)
class Plan:
    """The actions of a force that a person sees, those that are overdue longest first."""

    actions: tuple[ListedAction, ...]

    def count(self, shown: Shown) -> int:
        """Count the actions of a list."""
        return len(self.list(shown))

    def list(self, shown: Shown) -> Sequence[ListedAction]:
        """List the actions to be shown."""
        return [each for each in self.actions if each.is_shown(shown)]


def load_plan(session: Session, person: Person) -> Plan:
    """Load the plan of a person's force, without the actions that are closed to them."""
    require(person, Action.READ_PLAN)
    found = session.scalars(select(PlanAction).options(*_LOADED).where(*_is_seen(person))).all()
    owners = load_owners(session, person)
    reports = load_answered_reports(session, found)
    listed = [describe_action(person, owners, action, reports) for action in found]
    return Plan(tuple(sorted(listed, key=_find_place)))


def list_own_work(session: Session, person: Person) -> Sequence[ListedAction]:
    """List the actions that wait for a person: their own, and those for them to decide on.

    One query, and three more where it finds any.
    """
    posts = select(Post.id).where(Post.held_by == person.id)
    found = session.scalars(
        select(PlanAction)
        .options(*_LOADED)
        .where(
            *_is_seen(person),
            PlanAction.standing.not_in([each for each in ActionState if each.is_over]),
            or_(
                PlanAction.owner_id == person.id,
                PlanAction.post_id.in_(posts),
                PlanAction.standing == ActionState.DONE,
            ),
        )
    ).all()
    if not found:
        return ()
    owners = load_owners(session, person)
    reports = load_answered_reports(session, found)
    listed = [describe_action(person, owners, action, reports) for action in found]
    return sorted((each for each in listed if each.waits_for_person), key=_find_place)


def list_of_question(
    session: Session, person: Person, assessment_id: UUID, question_id: str
) -> Sequence[PlanAction]:
    """List the actions on a question of an assessment that a person sees: one query."""
    answering = select(AnsweredLink.action_id).where(
        AnsweredLink.assessment_id == assessment_id, AnsweredLink.question_id == question_id
    )
    return list_seen(session, person, answering)


def list_of_earlier(session: Session, person: Person, earlier_id: UUID) -> Sequence[PlanAction]:
    """List the actions on an earlier finding that a person sees: one query."""
    answering = select(AnsweredLink.action_id).where(AnsweredLink.earlier_id == earlier_id)
    return list_seen(session, person, answering)


def list_seen(
    session: Session, person: Person, ids: Select[UUID], *loaded: ExecutableOption
) -> Sequence[PlanAction]:
    """List those of some actions that a person sees: one query."""
    found = select(PlanAction).where(PlanAction.id.in_(ids), *_is_seen(person)).options(*loaded)
    return session.scalars(found.order_by(PlanAction.number)).all()


def list_open_conditions(person: Person) -> list[ColumnElement[bool]]:
    """List the conditions that nothing an action answers is closed to a person."""
    closed = select(AnsweredLink.action_id).where(is_closed(person, AnsweredLink))
    closed_findings = select(AnsweredQuestion.action_id).where(is_closed(person, AnsweredQuestion))
    return [PlanAction.id.not_in(closed), PlanAction.id.not_in(closed_findings)]


def list_proved(session: Session, person: Person, evidence_id: UUID) -> Sequence[PlanAction]:
    """List the actions of which evidence is proof and that a person sees: one query."""
    proved = select(ActionProof.action_id).where(ActionProof.evidence_id == evidence_id)
    return list_seen(session, person, proved)


def list_shown(person: Person, plan: Plan) -> list[Shown]:
    """List the lists of a plan that have actions; of owners who left, for those who give them."""
    gives = may(person, Action.KEEP_ACTIONS) is Scope.YES
    return [
        each
        for each in Shown
        if each is Shown.ALL or (plan.count(each) and (each is not Shown.OWNER_LEFT or gives))
    ]


def get_action(session: Session, person: Person, action_id: UUID) -> PlanAction:
    """Find an action that a person sees. Raises NotFound."""
    require(person, Action.READ_PLAN)
    found = session.scalar(
        select(PlanAction).options(*_LOADED).where(PlanAction.id == action_id, *_is_seen(person))
    )
    if found is None:
        raise NotFound("We could not find that action")
    return found


@dataclass(frozen=True, slots=True)
class ShownProof:
    """Proof of an action; ``is_open``: the person may open the evidence in the library."""

    proof: ActionProof
    is_open: bool


def load_proofs(
    session: Session, person: Person, actions: Collection[UUID]
) -> Mapping[UUID, Sequence[ShownProof]]:
    """Load the proof of some actions, as a person may see it: two queries."""
    found = session.scalars(
        select(ActionProof)
        .options(
            joinedload(ActionProof.evidence),
            joinedload(ActionProof.revision),
            joinedload(ActionProof.adder),
        )
        .where(ActionProof.action_id.in_(actions))
        .order_by(ActionProof.added_at)
    ).all()
    used = {each.evidence_id for each in found}
    conditions = list_reading_conditions(person)
    seen = set(session.scalars(select(Evidence.id).where(Evidence.id.in_(used), *conditions)))
    reads = is_permitted(person, Action.READ_LIBRARY)
    proofs: dict[UUID, list[ShownProof]] = {}
    for each in found:
        shown = ShownProof(each, reads and each.evidence_id in seen)
        proofs.setdefault(each.action_id, []).append(shown)
    return proofs


def load_entries(
    session: Session, actions: Collection[UUID]
) -> Mapping[UUID, Sequence[ActionEntry]]:
    """Load all that was done to some actions with who did it, the newest first."""
    found = session.scalars(
        select(ActionEntry)
        .options(joinedload(ActionEntry.author))
        .where(ActionEntry.action_id.in_(actions))
        .order_by(ActionEntry.version.desc())
    )
    entries: dict[UUID, list[ActionEntry]] = {}
    for each in found:
        entries.setdefault(each.action_id, []).append(each)
    return entries


def describe_action(
    person: Person, owners: Owners, action: PlanAction, reports: Reports
) -> ListedAction:
    """Describe an action as a person sees it today."""
    standing, made_on = action.standing, _made_on(action)
    return ListedAction(
        action,
        owner=owners.describe(action),
        has_left=not standing.is_over and owners.find_holder(action) is None,
        is_own=owners.owns(person, action),
        decides=ActionEvent.APPROVE in list_events(person, owners, action),
        overdue_since=find_overdue_since(standing, made_on, action.due_on, today_in_london()),
        reports=reports,
    )


def list_events(person: Person, owners: Owners, action: PlanAction) -> list[ActionEvent]:
    """List what a person may do to an action as it stands."""
    keeping = (Action.KEEP_ACTIONS, Action.APPROVE_ACTION)
    scopes = {each: may(person, each) for each in keeping}
    return list_action_events(action.standing, scopes, build_facts(person, owners, action))


def build_facts(
    person: Person,
    owners: Owners,
    action: PlanAction,
    *,
    has_text: bool = False,
    has_proof: bool = False,
) -> ActionFacts:
    """Build what is so of an action and a person at the moment of an event."""
    return ActionFacts(
        has_text=has_text,
        has_proof=has_proof,
        owns=owners.owns(person, action),
        said_done=action.said_done_by == person.id,
    )


def may_change(person: Person, owners: Owners, action: PlanAction) -> bool:
    """Say whether a person may change what an action says: a contributor, one of their own.

    One that is said to be done waits for a decision: nobody gives it away before.
    """
    is_open = not action.standing.is_over and action.standing is not ActionState.DONE
    return is_open and is_permitted(person, Action.KEEP_ACTIONS) and _covers(person, owners, action)


def _covers(person: Person, owners: Owners, action: PlanAction) -> bool:
    return may(person, Action.KEEP_ACTIONS) is Scope.YES or owners.owns(person, action)


def _made_on(action: PlanAction) -> date:
    return action.made_at.astimezone(LONDON).date()


def _find_place(listed: ListedAction) -> tuple[bool, bool, date, int]:
    """Where an action stands in the list: over ones last, else by day."""
    is_over = listed.action.standing.is_over
    return (is_over, listed.overdue_since is None, listed.last_day, listed.action.number)


def _is_seen(person: Person) -> list[ColumnElement[bool]]:
    """List the conditions on an action that a person sees.

    It is of their own force, and no question that it answers is closed to them.
    """
    return [
        PlanAction.force_id == person.organisation_id,
        PlanAction.force_id.in_(select_forces_for_person(person)),
        *list_open_conditions(person),
    ]
