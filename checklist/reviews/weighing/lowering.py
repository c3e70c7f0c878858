"""Lowering the strength of an exhibit of the force, for one's own judgement, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.answers.sheet import Judgement
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question
from checklist.core.question_sets.scoring_model import Ceiling
from checklist.core.reviews.judging import Lowering, check_lowering
from checklist.core.scoring.evidence_strength import rank_strength
from checklist.core.seals.content import SealedExhibit
from checklist.core.stale_save import StaleSave
from checklist.reviews.judgements.evidence.evidence_queries import load_lowerings
from checklist.reviews.judgements.evidence.models import LoweredStrength
from checklist.reviews.judgements.evidence.weighing import weigh_response
from checklist.reviews.judgements.judgement_lock import lock_for_judging
from checklist.reviews.judgements.judgement_queries import (
    NOT_JUDGED,
    QuestionJudgements,
    load_judgements,
)
from checklist.reviews.judgements.sent_for_judging import find_sent


@dataclass(frozen=True, slots=True)
class TypedLowering:
    """What an inspector typed: the strength that an exhibit counts as, and why.

    The strength that the force gave it takes an earlier lowering back. ``base_version`` is what
    the page shows of the inspector's own (0: nothing), ``key`` that of one press.
    """

    strength: str
    reason: str
    base_version: int
    key: UUID


class StaleLowering(StaleSave):
    """The exhibit was lowered since the page was opened, in another tab of the same person."""

    def __init__(self, version: int) -> None:
        super().__init__(
            "This exhibit",
            field="strength",
            text="You changed this in another tab or on another device. Read what counts now, then"
            " save again to replace it",
        )
        self.version = version


def find_sealed_exhibit(sent: SentAssessment, question: Question, number: int) -> SealedExhibit:
    """Find an exhibit of a question as it was sent. Raises NotFound."""
    exhibits = sent.content.questions[question.id].exhibits
    found = next((each for each in exhibits if each.number == number), None)
    if found is None or found.withdrawn_at is not None:
        raise NotFound("We could not find that exhibit among what was sent")
    return found


def list_strengths(sent: SentAssessment, exhibit: SealedExhibit) -> tuple[Ceiling, ...]:
    """List the strengths that an exhibit may count as, the weakest first: up to the force's own."""
    model = sent.question_set.scoring
    return tuple(model.ceilings[: rank_strength(model, exhibit.strength) + 1])


def lower_exhibit(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    number: int,
    typed: TypedLowering,
) -> str:
    """Lower an exhibit for the person's own judgement, or take that back. A repeat does nothing.

    Returns the strength that it counts as. Raises StaleLowering, and UserError where it is refused.
    """
    lock_for_judging(session, person, assessment)
    sent = find_sent(session, assessment)
    exhibit = find_sealed_exhibit(sent, question, number)
    strength = typed.strength if typed.strength != exhibit.strength else None
    if is_key_used(session, person, typed.key):
        return typed.strength
    version = _find_version(person, load_lowerings(session, person, assessment, number))
    if version != typed.base_version:
        raise StaleLowering(version)
    found = load_judgements(session, person, assessment, question.id).get(question.id, NOT_JUDGED)
    _refuse(sent, question, exhibit, found, typed)
    row = LoweredStrength(
        assessment_id=assessment.id,
        question_id=question.id,
        exhibit_number=number,
        person_id=person.id,
        organisation_id=person.organisation_id,
        submission_id=sent.submission.id,
        role=person.role.value,
        version=version + 1,
        graded=exhibit.strength,
        strength=strength,
        reason=typed.reason,
    )
    session.add(row)
    _record(session, person, row)
    use_key(session, person, typed.key)
    return typed.strength


def _find_version(person: Person, rows: Sequence[LoweredStrength]) -> int:
    return max((row.version for row in rows if row.person_id == person.id), default=0)


def _refuse(
    sent: SentAssessment,
    question: Question,
    exhibit: SealedExhibit,
    found: QuestionJudgements,
    typed: TypedLowering,
) -> None:
    """Refuse what may not be, or what changes nothing. Raises UserError."""
    if not found.may_judge:
        raise UserError(found.why_not, field="strength")
    lowered = found.evidence.lowered.get(exhibit.number)
    counts_as = lowered.strength if lowered is not None else exhibit.strength
    if typed.strength == counts_as:
        raise UserError("{name} counts as that already", name=_name(exhibit), field="strength")
    if not says_something(typed.reason):
        raise UserError("Enter in words why it counts as that", field="reason")
    if typed.strength != exhibit.strength:
        _check(sent, question, exhibit, found, typed)


def _check(
    sent: SentAssessment,
    question: Question,
    exhibit: SealedExhibit,
    found: QuestionJudgements,
    typed: TypedLowering,
) -> None:
    """Check it by the rules of lowering: never raised, and no level left above its ceiling."""
    others = {key: row for key, row in found.evidence.lowered.items() if key != exhibit.number}
    response = weigh_response(sent, question.id, replace(found.evidence, lowered=others))
    if found.own is not None and found.own.level is not None:
        response = replace(response, judgement=Judgement(found.own.level, found.own.reason))
    place = sent.content.questions[question.id].exhibits.index(exhibit)
    lowering = Lowering(typed.strength, typed.reason)
    check_lowering(sent.question_set, question, response, place, lowering, sent.sheet.as_at)


def _name(exhibit: SealedExhibit) -> str:
    return f"Exhibit {exhibit.number}"


def _record(session: Session, person: Person, row: LoweredStrength) -> None:
    """Record it for the inspectorate alone: the force learns nothing of it by then."""
    counts = row.strength or f"{row.graded} again"
    detail = f"assessment {row.assessment_id}, {row.question_id}, exhibit {row.exhibit_number}"
    subject = f"submission {row.submission_id}"
    record(session, person, "lowered an exhibit", subject=subject, detail=f"{detail}: {counts}")
