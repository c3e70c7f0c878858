"""A lead asks for the second judgement of a question, or does without one, for a reason."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question
from checklist.core.reviews.second_judgements import SecondBecause, SecondDecision
from checklist.reviews.judgements.judgement_lock import lock_for_judging
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.moderation.models import SecondChoice
from checklist.reviews.moderation.second_queries import (
    find_needs,
    load_choices,
    takes_judgement,
)

_DEEDS = {
    SecondDecision.ASKED: "asked for a second judgement",
    SecondDecision.WAIVED: "did without a second judgement",
}


@dataclass(frozen=True, slots=True)
class TypedDecision:
    """What a lead decides of the second judgement of a question, and why; with the key of it."""

    decision: SecondDecision
    reason: str
    key: UUID


def find_next_decision(because: SecondBecause | None) -> SecondDecision:
    """Find what can be decided: to do without what is needed, or to ask for what is not."""
    is_needed = because is not None and because is not SecondBecause.WAIVED
    return SecondDecision.WAIVED if is_needed else SecondDecision.ASKED


def decide_second(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    typed: TypedDecision,
) -> None:
    """Ask for a second judgement, or do without one. A repeat changes nothing.

    Raises UserError where it was decided so already, and where the reason is missing.
    """
    lock_for_judging(session, person, assessment, Action.CHOOSE_SECOND)
    if is_key_used(session, person, typed.key):
        return
    sent = find_sent(session, assessment)
    choices = load_choices(session, person, assessment, question.id)
    because = find_needs(sent, choices).get(question.id)
    if not takes_judgement(sent, question.id):
        raise UserError("{id} takes no judgement", id=question.id, field="reason")
    if typed.decision is not find_next_decision(because):
        raise UserError("This was decided already, after you opened this page", field="reason")
    if typed.decision is SecondDecision.WAIVED and not says_something(typed.reason):
        raise UserError("Enter in words why you do without it", field="reason")
    session.add(
        SecondChoice(
            assessment_id=assessment.id,
            organisation_id=person.organisation_id,
            question_id=question.id,
            number=len(choices.get(question.id, ())) + 1,
            decision=typed.decision,
            reason=typed.reason,
            decided_by=person.id,
        )
    )
    subject, detail = f"assessment {assessment.id}", question.id
    record(session, person, _DEEDS[typed.decision], subject=subject, detail=detail)
    use_key(session, person, typed.key)
