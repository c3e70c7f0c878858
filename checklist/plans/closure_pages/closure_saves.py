"""What is asked and decided of a published finding: each is kept, and nothing published changes."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.service import get_assessment_for, lock_changeable_assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.plans.action_states import ActionState
from checklist.core.plans.closure_states import ClosureEvent, ClosureFacts, decide_closure
from checklist.core.reviews.how_verified import Verification
from checklist.plans.finding_closures.models import ClosureEntry
from checklist.plans.finding_closures.published_findings import (
    PublishedFinding,
    get_published_finding,
)
from checklist.plans.models import AnsweredLink, PlanAction
from checklist.plans.stale_version import StaleVersion
from checklist.reviews.publishing.publication_queries import list_versions
from checklist.reviews.publishing.publishers import refuse_to_decide

_SAID: dict[ClosureEvent, str] = {
    ClosureEvent.ASK: "asked for the closure of a finding",
    ClosureEvent.CLOSE: "closed a finding",
    ClosureEvent.RETURN: "returned a finding",
    ClosureEvent.REOPEN: "opened a finding again",
}
"""Each event as the audit record names it."""

_OF = {ClosureEvent.ASK: Action.ASK_FOR_CLOSURE}


@dataclass(frozen=True, slots=True)
class TypedClosure:
    """What a form about a finding sends: what is asked or decided, why, and how it was verified."""

    event: ClosureEvent
    base_version: int
    key: UUID
    words: str
    how_verified: Verification | None = None
    field: str = "text"


class StaleClosure(StaleVersion):
    """Something was asked or decided of the finding since the page was opened."""

    def __init__(self, version: int, field: str, event: ClosureEvent) -> None:
        super().__init__("This finding", version, field, again=event.value)


def get_finding_for(
    session: Session, person: Person, assessment_id: UUID, finding: int, recommendation: int,
    action: Action,
) -> PublishedFinding:  # fmt: skip
    """Find a published finding with which the person may do this. Raises NotFound and as require.

    What is published of other assessments an inspector reads, and decides nothing of it.
    """
    assessment = get_assessment_for(session, person, assessment_id, action)
    require(person, action, assessment.state)
    if action is Action.CLOSE_FINDING:
        refuse_to_decide(session, person, assessment)
    return get_published_finding(session, person, assessment_id, finding, recommendation)


def refuse_closure(session: Session, found: PublishedFinding, *events: ClosureEvent) -> None:
    """Refuse what cannot be asked or decided of a finding now, before its form is shown.

    Raises Locked where its standing allows none of the events, and UserError where something else
    must be done first.
    """
    if not found.is_followed_up:
        raise UserError("{name} asks for nothing, so there is nothing to close", name=found.name)
    error: UserError | None = None
    for event in events:
        facts = _find_facts(session, found, has_words=True, is_verified=True)
        try:
            decide_closure(found.standing.state, event, facts)
        except UserError as refused:
            error = error or refused
        else:
            return
    if error is not None:
        raise error


def find_gap(session: Session, found: PublishedFinding, event: ClosureEvent) -> str:
    """Find what keeps an event from a finding; "" where nothing does."""
    try:
        refuse_closure(session, found, event)
    except UserError as error:
        return str(error)
    return ""


def save_closure(
    session: Session, person: Person, found: PublishedFinding, typed: TypedClosure
) -> None:
    """Keep what is asked or decided of a published finding; a repeat keeps nothing.

    Raises StaleClosure, Locked, UserError where something is missing, and as the lock does.
    """
    action = _OF.get(typed.event, Action.CLOSE_FINDING)
    assessment = found.assessment
    lock_changeable_assessment(session, person, assessment, action)
    if is_key_used(session, person, typed.key):
        return
    found = get_finding_for(session, person, assessment.id, *found.key, action)
    standing = found.standing
    if standing.version != typed.base_version:
        raise StaleClosure(standing.version, typed.field, typed.event)
    refuse_closure(session, found, typed.event)
    facts = _find_facts(
        session, found, has_words=bool(typed.words), is_verified=typed.how_verified is not None
    )
    finding, recommendation = found.key
    session.add(
        ClosureEntry(
            assessment_id=assessment.id,
            finding=finding,
            recommendation=recommendation,
            version=standing.version + 1,
            event=typed.event,
            standing=decide_closure(standing.state, typed.event, facts),
            words=typed.words,
            how_verified=typed.how_verified,
            organisation_id=person.organisation_id,
            saved_by=person.id,
            role=person.role.value,
        )
    )
    record(
        session,
        person,
        _SAID[typed.event],
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=_describe(found),
        bodies=(list_versions(session, assessment)[0].organisation_id,),
    )
    use_key(session, person, typed.key)


def _describe(found: PublishedFinding) -> str:
    """Name a finding for the record with its questions: where one is closed, it is named alone."""
    return ", ".join((found.name.lower(), *found.finding.questions))


def _has_open_actions(session: Session, found: PublishedFinding) -> bool:
    """Say whether an action that answers a finding is open, whoever sees it.

    Those that answer a recommendation answer its finding too.
    """
    finding, recommendation = found.key
    answering = select(AnsweredLink.action_id).where(
        AnsweredLink.assessment_id == found.assessment.id, AnsweredLink.finding == finding
    )
    if recommendation:
        answering = answering.where(AnsweredLink.recommendation == recommendation)
    over = [each for each in ActionState if each.is_over]
    is_open = PlanAction.id.in_(answering) & PlanAction.standing.not_in(over)
    return session.scalar(select(PlanAction.id).where(is_open).limit(1)) is not None


def _find_facts(
    session: Session, found: PublishedFinding, *, has_words: bool, is_verified: bool
) -> ClosureFacts:
    return ClosureFacts(
        has_words=has_words,
        is_verified=is_verified,
        has_open_actions=_has_open_actions(session, found),
        has_open_recommendations=found.has_open_recommendations,
        is_finding_closed=found.is_finding_closed,
    )
