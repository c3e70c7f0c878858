"""Saving what an inspector saw and noted of a question, while what they judged of it stands."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.idempotency import use_new_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question
from checklist.db import now
from checklist.reviews.judgements.evidence.weighing import weigh_sent
from checklist.reviews.judgements.judgement_drafts import drop_saved_notes
from checklist.reviews.judgements.models import (
    InspectorJudgement,
    JudgementContent,
    JudgementEntry,
)
from checklist.reviews.judgements.service import (
    JudgementSave,
    TypedJudgement,
    apply_judgement,
    compute_digest,
    open_judgement,
)

_KEPT = tuple(JudgementContent.__annotations__)


def save_notes(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    notes: TypedJudgement,
    save: JudgementSave,
) -> None:
    """Save notes on a question, and how it was verified; what the person judged of it stands.

    A repeat changes nothing. Raises StaleJudgement and AnswerSentAnew, and UserError where nothing
    was noted.
    """
    opened = open_judgement(session, person, assessment, question, notes, save)
    if opened is None:
        return
    sent, found = opened
    row = found.row
    if row is not None and row.is_given:
        _note_beside(session, person, row, notes)
    else:
        if row is None and not _says_anything(notes):
            raise UserError(
                "Select how you verified {question}, or write a note",
                question=question.id,
                field="verification",
            )
        typed = replace(notes, reason=row.reason) if row is not None else notes
        weighed = weigh_sent(sent, {question.id: found.evidence})
        row = apply_judgement(session, person, weighed, question, row, typed)
    detail = f"assessment {assessment.id}, {question.id}, version {row.version}"
    record(session, person, "noted what was seen", subject=f"judgement {row.id}", detail=detail)
    drop_saved_notes(session, person, row, save.key, save.draft)
    use_new_key(session, person, save.key, compute_digest(notes))


def _note_beside(
    session: Session, person: Person, row: InspectorJudgement, typed: TypedJudgement
) -> None:
    """Write the notes beside a judgement, which stays one of what was sent when it was given."""
    row.version += 1
    row.verification, row.saved_at = typed.verification, now()
    row.private_note, row.note_to_force = typed.private_note, typed.note_to_force
    session.flush()
    session.add(
        JudgementEntry(
            judgement_id=row.id,
            submission_id=row.submission_id,
            role=person.role.value,
            **{name: getattr(row, name) for name in _KEPT},
        )
    )


def _says_anything(typed: TypedJudgement) -> bool:
    return typed.verification.rests_on_more or bool(typed.private_note or typed.note_to_force)
