"""Changing the title, period, as-at date and marking of an assessment, and what that would do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import ScoredAssessment, score_saved_answers
from checklist.assessments.service import lock_changeable_assessment
from checklist.audit.service import record
from checklist.core.organisations import Marking, Person
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Level, Question
from checklist.core.scoring.results import QuestionResult


@dataclass(frozen=True, slots=True)
class AssessmentDetails:
    """What can be changed of an assessment while it is prepared; its question set cannot."""

    title: str
    period_begins: date
    period_ends: date
    as_at: date
    marking: Marking


@dataclass(frozen=True, slots=True)
class ChangedQuestion:
    """A question that would count differently: as supported now, and after the change."""

    question: Question
    before: Level | None
    after: Level | None


def find_changed_questions(scored: ScoredAssessment, as_at: date) -> Iterator[ChangedQuestion]:
    """Find the questions that would count differently, were this the as-at date.

    Evidence dated later does not count, and what is old by one date is not by another.
    """
    if as_at == scored.assessment.as_at:
        return
    changed = score_saved_answers(scored.assessment, scored.saved_answers, as_at).ungraded
    before_all = scored.cached_score.open_part.ungraded
    for question in scored.question_set.questions:
        before, after = before_all.questions[question.id], changed.questions[question.id]
        if _what_counts(before) != _what_counts(after):
            yield ChangedQuestion(
                question,
                _find_level(scored, question, before.supported),
                _find_level(scored, question, after.supported),
            )


def change_details(
    session: Session, person: Person, assessment: Assessment, details: AssessmentDetails
) -> None:
    """Change the details of an assessment and record what was changed; the same again is nothing.

    The record holds the dates and the marking before and after; of the title only that it changed.
    """
    lock_changeable_assessment(session, person, assessment, Action.CHANGE_DETAILS)
    changes = list(_list_changes(assessment, details))
    if not changes:
        return
    for part in fields(details):
        setattr(assessment, part.name, getattr(details, part.name))
    record(
        session,
        person,
        "change assessment",
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail="; ".join(changes),
    )


def _list_changes(assessment: Assessment, details: AssessmentDetails) -> Iterator[str]:
    """List what would change, in words that may stand in the audit record."""
    if details.title != assessment.title:
        yield "title"
    for name, label in (
        ("period_begins", "first day"),
        ("period_ends", "last day"),
        ("as_at", "as-at date"),
        ("marking", "marking"),
    ):
        before, after = getattr(assessment, name), getattr(details, name)
        if before != after:
            yield f"{label} {_write(before)} to {_write(after)}"


def _write(part: date | Marking) -> str:
    return part.value if isinstance(part, Marking) else part.isoformat()


def _what_counts(result: QuestionResult) -> tuple[object, ...]:
    """Return what of a result can depend on the as-at date."""
    return (result.status, result.claimed, result.supported, result.final, result.strength)


def _find_level(scored: ScoredAssessment, question: Question, level_id: str | None) -> Level | None:
    if level_id is None:
        return None
    return scored.question_set.get_scale(question).get_level(level_id)
