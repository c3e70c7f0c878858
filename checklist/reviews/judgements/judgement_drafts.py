"""Drafts of judgements: what an inspector typed beside a question and did not save yet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from checklist.assessments.answers.stored_drafts import (
    DraftInput,
    OfferedDraft,
    is_over,
    offer_stored,
    store_draft,
)
from checklist.assessments.models import Assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.organisations import Person
from checklist.core.reviews.judging import Choice
from checklist.reviews.judgements.judgement_lock import lock_for_judging
from checklist.reviews.judgements.models import InspectorJudgement, JudgementDraft


def load_judgement_draft(
    session: Session, person: Person, assessment: Assessment, question_id: str
) -> OfferedDraft | None:
    """Load the person's own draft for a question: one query.

    A draft of a page that was since saved or discarded arrived too late, and is left out.
    """
    draft = session.scalars(
        select(JudgementDraft).where(
            JudgementDraft.assessment_id == assessment.id,
            JudgementDraft.question_id == question_id,
            JudgementDraft.person_id == person.id,
            ~is_over(JudgementDraft.page, person.id),
        )
    ).one_or_none()
    return None if draft is None else offer_stored(draft)


def find_own_draft(person: Person, drafts: Iterable[JudgementDraft]) -> OfferedDraft | None:
    """Find the same among drafts of the question that are loaded already."""
    own = next((each for each in drafts if each.person_id == person.id), None)
    return None if own is None else offer_stored(own)


def keep_judgement_draft(
    session: Session, person: Person, assessment: Assessment, question_id: str, typed: DraftInput
) -> datetime:
    """Store a draft as the person's own, in place of the one before; return when.

    Raises NotFound where the assessment is not theirs to judge now, and as ``store_draft``.
    """
    lock_for_judging(session, person, assessment)
    owner = {
        "assessment_id": assessment.id,
        "question_id": question_id,
        "person_id": person.id,
    }
    return store_draft(session, JudgementDraft, owner, typed)


def drop_judgement_drafts(
    session: Session, person: Person, assessment: Assessment, question_id: str, *pages: UUID | None
) -> None:
    """Delete the person's draft if it was typed on one of these pages; another page's stays."""
    session.execute(
        delete(JudgementDraft).where(
            JudgementDraft.assessment_id == assessment.id,
            JudgementDraft.question_id == question_id,
            JudgementDraft.person_id == person.id,
            JudgementDraft.page.in_([page for page in pages if page is not None]),
        )
    )


def drop_saved_notes(
    session: Session, person: Person, row: InspectorJudgement, *pages: UUID | None
) -> None:
    """Delete the person's draft of one of these pages, now that its notes are saved.

    What else was typed of the judgement and is not saved stays their draft, beside these notes.
    """
    draft = session.scalars(
        select(JudgementDraft).where(
            JudgementDraft.assessment_id == row.assessment_id,
            JudgementDraft.question_id == row.question_id,
            JudgementDraft.person_id == person.id,
            JudgementDraft.page.in_([page for page in pages if page is not None]),
        )
    ).one_or_none()
    if draft is None:
        return
    fields = dict(offer_stored(draft).fields)
    if all((fields.get(name) or [""])[0] == text for name, text in _list_judged(row).items()):
        session.delete(draft)
        return
    fields |= {
        "verification": [row.verification.value],
        "note_to_force": [row.note_to_force],
        "private_note": [row.private_note],
    }
    draft.page, draft.base_version = uuid4(), row.version
    draft.fields = json.dumps(fields, sort_keys=True)


def discard_judgement_draft(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_id: str,
    *,
    shown: UUID,
    page: UUID,
) -> None:
    """Delete a draft that was offered, and refuse later drafts of the page it was offered on.

    ``shown`` is the key of the page it was typed on, ``page`` of the page that offered it.
    """
    lock_for_judging(session, person, assessment)
    if is_key_used(session, person, page):
        return
    drop_judgement_drafts(session, person, assessment, question_id, shown, page)
    use_key(session, person, page)


def _list_judged(row: InspectorJudgement) -> Mapping[str, str]:
    """List what is judged, as the form of a judgement sends it."""
    is_other = row.choice is Choice.OTHER_LEVEL
    return {
        "choice": row.choice.value if row.choice else "",
        "level": row.level or "" if is_other else "",
        "reason": row.reason,
    }
