"""Marks for colleagues: a question is done, or needs another look. A mark is never scored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.models import Answer, Assessment, Mark, MarkKind
from checklist.assessments.reach.questions import require_own
from checklist.assessments.saved_answers import CurrentMark
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.service import lock_changeable_assessment
from checklist.audit.idempotency import find_key_result, use_key
from checklist.audit.service import record
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.errors import Locked, UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question
from checklist.core.stale_save import StaleSave
from checklist.db import now
from checklist.web.filters import format_moment

MARK = "mark"
MARK_REASON = "mark_reason"
_NOT_MARKED = (QuestionStatus.HIDDEN, QuestionStatus.FIXED)


class MarkStatus(StrEnum):
    """A mark as lists show it; ``DONE_BEFORE`` was set before the answer was last saved."""

    DONE = "Done"
    DONE_BEFORE = "Done, saved since"
    LOOK = "Needs another look"


@dataclass(frozen=True, slots=True)
class MarkChange:
    """A new mark: its kind, the mark's version on the page (0: none), and the idempotency key.

    ``reason`` says to colleagues why it needs another look; no other mark keeps one.
    """

    kind: MarkKind
    base_version: int
    key: UUID
    reason: str = ""


class StaleMark(StaleSave):
    """The mark was changed since the page was opened; ``version`` is that of the newest mark."""

    def __init__(self, name: str, mark: Mark) -> None:
        change = f"{name} set this to “{mark.kind.value}” on {format_moment(mark.set_at)}"
        super().__init__("The mark", field=MARK, change=change)
        self.version = mark.version


def find_current_mark(scored: ScoredAssessment, question: Question) -> CurrentMark | None:
    """Find the current mark of a question; None where it was cleared or nothing is asked."""
    mark = scored.saved_answers.marks.get(question.id)
    if mark is None or mark.kind is MarkKind.NONE:
        return None
    is_asked = scored.ungraded.questions[question.id].status not in _NOT_MARKED
    return mark if is_asked else None


def find_mark_status(scored: ScoredAssessment, question: Question) -> MarkStatus | None:
    """Find how lists show the mark of a question."""
    mark = find_current_mark(scored, question)
    if mark is None:
        return None
    if mark.kind is MarkKind.LOOK:
        return MarkStatus.LOOK
    answer = scored.saved_answers.answers.get(question.id)
    was_changed = answer is not None and answer.saved_at > mark.set_at
    return MarkStatus.DONE_BEFORE if was_changed else MarkStatus.DONE


def set_mark(
    session: Session,
    person: Person,
    scored: ScoredAssessment,
    question: Question,
    change: MarkChange,
) -> None:
    """Set or clear the mark on a question. A repeat changes nothing.

    Raises UserError where an unanswered question is marked as done, and StaleMark where the mark
    was changed since the page was opened.
    """
    require(person, Action.MARK_QUESTION, scored.assessment.state)
    if not scored.is_asked(question):
        raise Locked("{question} is not asked here, so it has no mark", question=question.id)
    assessment = scored.assessment
    lock_changeable_assessment(session, person, assessment, Action.MARK_QUESTION)
    require_own(session, person, assessment, question.id)
    if find_key_result(session, person, change.key) == change.kind.value:
        return
    current = _find_newest_mark(session, assessment, question)
    version = current.version if current else 0
    if current is not None and version != change.base_version:
        raise StaleMark(session.get_one(Account, current.set_by).name, current)
    if change.kind is MarkKind.DONE and not _is_answered(session, assessment, question):
        raise UserError("Save an answer before you mark it as done", field=MARK)
    session.add(
        Mark(
            assessment_id=assessment.id,
            question_id=question.id,
            version=version + 1,
            kind=change.kind,
            reason=change.reason if change.kind is MarkKind.LOOK else "",
            set_by=person.id,
            role=person.role.value,
            set_at=now(),
        )
    )
    record(
        session,
        person,
        "mark question",
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"{question.id}, {change.kind.value}",
    )
    use_key(session, person, change.key, change.kind.value)


def _find_newest_mark(session: Session, assessment: Assessment, question: Question) -> Mark | None:
    """Find the newest mark of a question, even where it cleared one."""
    return session.scalar(
        select(Mark)
        .where(Mark.assessment_id == assessment.id, Mark.question_id == question.id)
        .order_by(Mark.version.desc())
        .limit(1)
    )


def _is_answered(session: Session, assessment: Assessment, question: Question) -> bool:
    """Say whether an answer is saved, in this transaction or before: figures alone are none."""
    saved = select(Answer.id).where(
        Answer.assessment_id == assessment.id,
        Answer.question_id == question.id,
        Answer.value != "",
    )
    return session.scalar(saved) is not None
