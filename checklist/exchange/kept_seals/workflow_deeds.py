"""The deeds that led an assessment from state to state, as the chains have them in their order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.models import AuditEvent, AuditLink
from checklist.core.assessment_states import AssessmentState
from checklist.core.deed_details import read_step
from checklist.core.deeds import DeedKind
from checklist.core.workflow.events import Event
from checklist.web.filters import format_moment

KEPT_BACK = (Event.PUBLISH.value, Event.CANCEL_PUBLICATION.value)
"""Deeds that may stand in the record of the inspectorate alone, while a day is ahead."""

ARCHIVED, RESTORED = "archive assessment", "restore assessment"
_ACTIONS = (*(event.value for event in Event), ARCHIVED, RESTORED)


@dataclass(frozen=True, slots=True)
class WorkflowDeed:
    """A deed on an assessment; of one whose words were erased the action is empty."""

    action: str
    person_id: UUID | None
    detail: str
    at: datetime
    chain_id: UUID

    @property
    def step(self) -> Step | None:
        """From which state to which it led; None where it is none of the workflow."""
        states = read_step(self.detail)
        if states is None or self.action not in (event.value for event in Event):
            return None
        return Step(Event(self.action), *states, self.person_id)

    @property
    def name(self) -> str:
        return f"“{self.action}” on {format_moment(self.at)}"


@dataclass(frozen=True, slots=True)
class Step:
    """From which state to which an event led, and who brought it about."""

    event: Event
    from_state: AssessmentState
    to_state: AssessmentState
    person_id: UUID | None

    def __str__(self) -> str:
        return f"“{self.event.value}”, {self.from_state.value} to {self.to_state.value}"


def load_workflow_deeds(session: Session, assessment: Assessment) -> list[WorkflowDeed]:
    """Load the deeds that lead from state to state, each once, and those without words."""
    is_told = AuditEvent.action.in_(_ACTIONS) & (
        AuditEvent.subject == f"assessment {assessment.id}"
    )
    # All events of the workflow are of one kind, and so are those without words that may be such.
    is_erased = (AuditEvent.action == "") & (AuditLink.kind == DeedKind.ASSESSMENT.value)
    query = (
        select(
            AuditEvent.id,
            AuditEvent.action,
            AuditEvent.person_id,
            AuditEvent.detail,
            AuditLink.at,
            AuditLink.chain_id,
        )
        .join(AuditLink, AuditLink.event_id == AuditEvent.id)
        .where(AuditLink.assessment_id == assessment.id, or_(is_told, is_erased))
        .where(
            or_(
                AuditLink.chain_id == assessment.force_id,
                AuditEvent.action.in_((*KEPT_BACK, "")),
            )
        )
        .order_by(AuditEvent.id)
    )
    found: dict[int, WorkflowDeed] = {}
    for event_id, action, person_id, detail, at, chain_id in session.execute(query):
        if event_id not in found or chain_id == assessment.force_id:
            found[event_id] = WorkflowDeed(action, person_id, detail, at, chain_id)
    return list(found.values())
