"""Marks: a question is done, or needs another look. Signs between colleagues, never scored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.answers.service import hold
from checklist.assessments.models import Answer, Assessment, Mark, MarkKind
from checklist.assessments.saved_answers import Marked
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.service import may_change
from checklist.audit.service import record, result_of_key, use_key
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.errors import Locked, NotForThisRole, UserError
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question
from checklist.db import now
from checklist.web.filters import moment

MARK = "mark"
_NOT_MARKED = (QuestionStatus.HIDDEN, QuestionStatus.FIXED)


class MarkShown(StrEnum):
    """A mark as a list shows it; one set before the answer was last saved says so."""

    DONE = "Done"
    DONE_BEFORE = "Done, saved since"
    LOOK = "Needs another look"


@dataclass(frozen=True, slots=True)
class Press:
    """One press of a mark's button: the mark's version on the page (0: none), a one-time key."""

    kind: MarkKind
    seen: int
    key: UUID


class StaleMark(UserError):
    """Somebody marked the question while the page was open; how it now stands is carried."""

    def __init__(self, name: str, mark: Mark) -> None:
        text = "{name} set this to “{kind}” on {at}, after you opened the page. Mark it as you mean"
        kind, at = mark.kind.value, moment(mark.set_at)
        super().__init__(text, field=MARK, name=name, kind=kind, at=at)
        self.version = mark.version


def mark_on(scored: ScoredAssessment, question: Question) -> Marked | None:
    """The mark that stands on a question; none where it was cleared, or nothing is asked."""
    mark = scored.said.marks.get(question.id)
    if mark is None or mark.kind is MarkKind.NONE:
        return None
    is_asked = scored.result.questions[question.id].status not in _NOT_MARKED
    return mark if is_asked else None


def mark_shown(scored: ScoredAssessment, question: Question) -> MarkShown | None:
    """The mark on a question as a list shows it."""
    mark = mark_on(scored, question)
    if mark is None:
        return None
    if mark.kind is MarkKind.LOOK:
        return MarkShown.LOOK
    saved = scored.said.answers.get(question.id)
    was_changed = saved is not None and saved.saved_at > mark.set_at
    return MarkShown.DONE_BEFORE if was_changed else MarkShown.DONE


def set_mark(
    session: Session, person: Person, scored: ScoredAssessment, question: Question, press: Press
) -> None:
    """Set or clear the mark on a question. A repeated press changes nothing.

    Raises UserError where there is no answer to be done with, and StaleMark where somebody set
    another mark meanwhile.
    """
    if not may_change(person):
        raise NotForThisRole("You cannot mark questions as {role}", role=person.role)
    if not scored.wants_of(question).is_asked:
        raise Locked("{question} is not asked here, so it has no mark", question=question.id)
    assessment = scored.assessment
    hold(session, assessment)
    if result_of_key(session, person, press.key) == press.kind.value:
        return
    stands = _newest_mark(session, assessment, question)
    version = stands.version if stands else 0
    if stands is not None and version != press.seen:
        raise StaleMark(session.get_one(Account, stands.set_by).name, stands)
    if press.kind is MarkKind.DONE and not _is_answered(session, assessment, question):
        raise UserError("Save an answer before you mark it as done", field=MARK)
    session.add(
        Mark(
            assessment_id=assessment.id,
            question_id=question.id,
            version=version + 1,
            kind=press.kind,
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
        detail=f"{question.id}, {press.kind.value}",
    )
    use_key(session, person, press.key, press.kind.value)


def _newest_mark(session: Session, assessment: Assessment, question: Question) -> Mark | None:
    """How a question was last marked, or its mark cleared."""
    return session.scalar(
        select(Mark)
        .where(Mark.assessment_id == assessment.id, Mark.question_id == question.id)
        .order_by(Mark.version.desc())
        .limit(1)
    )


def _is_answered(session: Session, assessment: Assessment, question: Question) -> bool:
    """Whether an answer is saved, in this very transaction perhaps."""
    saved = select(Answer.id).where(
        Answer.assessment_id == assessment.id, Answer.question_id == question.id
    )
    return session.scalar(saved) is not None
