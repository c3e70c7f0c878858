"""Drafts: a person's own unsaved text for a question, kept while they type."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ScalarSelect,
    Select,
    Uuid,
    and_,
    bindparam,
    delete,
    func,
    select,
)
from sqlalchemy.orm import Session

from checklist.assessments.answers.stored_drafts import (
    DraftInput,
    OfferedDraft,
    is_over,
    offer_stored,
    store_draft,
)
from checklist.assessments.models import Assessment, Draft
from checklist.assessments.service import (
    build_reading_parameters,
    lock_assessment,
    refuse_archived,
    refuse_unreadable,
    select_readable_assessment,
)
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import list_permitted_states, require
from checklist.db import UtcDateTime
from checklist.evidence.library.waiting_files import waits_since
from checklist.evidence.models import WaitingFile


def keep_draft(
    session: Session, person: Person, assessment: Assessment, question_id: str, typed: DraftInput
) -> datetime:
    """Store a draft as the person's own, in place of the one before; return when.

    Raises as ``store_draft``.
    """
    _lock_assessment(session, person, assessment)
    owner = {
        "assessment_id": assessment.id,
        "question_id": question_id,
        "person_id": person.id,
    }
    return store_draft(session, Draft, owner, typed)


def load_assessment_with_draft(
    session: Session, person: Person, assessment_id: UUID, question_id: str
) -> tuple[Assessment, OfferedDraft | None, int]:
    """Load an assessment with the person's own draft for a question: one query.

    The last is how many files the person sent to the force's library and did not describe yet.

    A draft of a page that was since saved or discarded arrived too late, and is left out.
    Raises as ``refuse_unreadable``.
    """
    row = session.execute(
        _select_assessment_with_draft(),
        build_reading_parameters(person, assessment_id)
        | {"question_id": question_id, "person_id": person.id, "waits_since": waits_since()},
    ).one_or_none()
    assessment, draft, waiting = row or (None, None, 0)
    assessment = refuse_unreadable(session, person, assessment)
    if draft is None or not _may_have_drafts(person, assessment):
        return assessment, None, waiting
    return assessment, offer_stored(draft), waiting


def load_assessment_with_own_drafts(
    session: Session, person: Person, assessment_id: UUID, *also: ScalarSelect[UUID]
) -> tuple[Assessment, dict[str, OfferedDraft], Sequence[UUID | None]]:
    """Load an assessment with all drafts of a person's own in it, by question: one query.

    A draft of a page that was since saved or discarded is left out. The last are the answers to
    what is asked also, of each assessment.
    Raises as ``refuse_unreadable``.
    """
    rows = session.execute(
        _select_assessment_with_own_drafts(also),
        build_reading_parameters(person, assessment_id) | {"person_id": person.id},
    ).all()
    assessment = refuse_unreadable(session, person, rows[0][0] if rows else None)
    drafts = [row[1] for row in rows if row[1] is not None]
    if not _may_have_drafts(person, assessment):
        drafts = []
    return assessment, {draft.question_id: offer_stored(draft) for draft in drafts}, rows[0][2:]


def load_own_drafts(
    session: Session, person: Person, assessments: Collection[UUID]
) -> dict[UUID, dict[str, OfferedDraft]]:
    """Load a person's own drafts in some assessments by question: one query.

    A draft of a page that was since saved or discarded is left out, and so is one of an archived
    assessment. One that cannot be saved in the assessment's present state stays.
    """
    loaded: dict[UUID, dict[str, OfferedDraft]] = {key: {} for key in assessments}
    if not assessments or not list_permitted_states(person, Action.ANSWER):
        return loaded
    own = {"assessments": list(assessments), "person_id": person.id}
    for draft in session.scalars(_select_own_drafts(), own):
        loaded[draft.assessment_id][draft.question_id] = offer_stored(draft)
    return loaded


# Built once, for each Save runs it.
_DELETE_DRAFTS = delete(Draft).where(
    Draft.assessment_id == bindparam("assessment"),
    Draft.question_id == bindparam("question"),
    Draft.person_id == bindparam("person"),
    Draft.page.in_(bindparam("pages", expanding=True)),
)


def drop_drafts(
    session: Session, person: Person, assessment: Assessment, question_id: str, *pages: UUID | None
) -> None:
    """Delete the person's draft if it was typed on one of these pages; another page's stays."""
    session.connection().execute(
        _DELETE_DRAFTS,
        {
            "assessment": assessment.id,
            "question": question_id,
            "person": person.id,
            "pages": [page for page in pages if page is not None],
        },
    )


def discard_draft(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_id: str,
    *,
    shown: UUID | None,
    page: UUID,
) -> None:
    """Delete a draft that was offered, and refuse later drafts of the page it was offered on.

    ``shown`` is the key of the page it was typed on, ``page`` of the page that offered it.
    """
    _lock_assessment(session, person, assessment)
    if is_key_used(session, person, page):
        return
    drop_drafts(session, person, assessment, question_id, shown, page)
    use_key(session, person, page)


def _may_have_drafts(person: Person, assessment: Assessment) -> bool:
    """Say whether a person has drafts here: whoever answers in some state, as it may come back."""
    may_ever_answer = bool(list_permitted_states(person, Action.ANSWER))
    return may_ever_answer and not assessment.is_archived


def _lock_assessment(session: Session, person: Person, assessment: Assessment) -> None:
    """Lock an assessment for a draft, which is kept in every state: so no text is lost in one.

    Raises NotForThisRole, and Locked where it is archived.
    """
    if not list_permitted_states(person, Action.ANSWER):
        require(person, Action.ANSWER, assessment.state)
    lock_assessment(session, assessment)
    refuse_archived(assessment)


@cache  # Each task list runs it
def _select_assessment_with_own_drafts(
    also: tuple[ScalarSelect[UUID], ...],
) -> Select[*tuple[Any, ...]]:
    """Select an assessment with a person's drafts in it, unless they are over, and what else."""
    person_id = bindparam("person_id", type_=Uuid())
    own = and_(
        Draft.assessment_id == Assessment.id,
        Draft.person_id == person_id,
        ~is_over(Draft.page, person_id),
    )
    return select_readable_assessment().outerjoin(Draft, own).add_columns(Draft, *also)


@cache  # The page of a question runs it, the most read of all
def _select_assessment_with_draft() -> Select[Assessment, Draft, int]:
    """Select an assessment with a person's draft for a question, unless that is over.

    And how many files of theirs wait to be described, without a query more.
    """
    person_id = bindparam("person_id", type_=Uuid())
    own_draft = and_(
        Draft.assessment_id == Assessment.id,
        Draft.question_id == bindparam("question_id"),
        Draft.person_id == person_id,
        ~is_over(Draft.page, person_id),
    )
    waiting = (
        select(func.count())
        .where(
            WaitingFile.force_id == Assessment.force_id,
            WaitingFile.person_id == person_id,
            WaitingFile.received_at > bindparam("waits_since", type_=UtcDateTime),
        )
        .scalar_subquery()
    )
    return select_readable_assessment().outerjoin(Draft, own_draft).add_columns(Draft, waiting)


@cache  # Each home page runs it
def _select_own_drafts() -> Select[Draft]:
    """Select a person's drafts in some assessments, without those that are over."""
    person_id = bindparam("person_id", type_=Uuid())
    return (
        select(Draft)
        .join(Assessment, Draft.assessment_id == Assessment.id)
        .where(
            Draft.assessment_id.in_(bindparam("assessments", expanding=True)),
            Draft.person_id == person_id,
            Assessment.archived_at.is_(None),
            ~is_over(Draft.page, person_id),
        )
    )
