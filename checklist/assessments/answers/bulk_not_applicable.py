"""Saving "not applicable" to several questions of a section at once, with one reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.answers.service import (
    TypedAnswer,
    apply_save,
    build_entry,
    record_save,
)
from checklist.assessments.models import Answer
from checklist.assessments.reach.questions import require_own
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.service import lock_changeable_assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.answers.sheet import Given, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import Question, Section
from checklist.core.requirements import why_not_applicable_refused
from checklist.core.scoring.provisional_grade import explain_too_few_left
from checklist.core.scoring.score import compute_result


def find_not_applicable_candidates(scored: ScoredAssessment, section: Section) -> list[Question]:
    """Find the untouched questions of a section that may be "not applicable" by their figures.

    One with figures or a note is left out, since the reason given here would replace its note.
    """
    return [
        question
        for question in section.questions
        if scored.reach.owns(question.id)
        and question.id not in scored.closed
        and scored.ungraded.questions[question.id].status is QuestionStatus.UNANSWERED
        and question.id not in scored.saved_answers.answers
        and why_not_applicable_refused(
            question, NOT_APPLICABLE, scored.requirement_context.known_values
        )
        is None
    ]


def warn_of_limits(
    scored: ScoredAssessment, section: Section, questions: Sequence[Question]
) -> tuple[str, ...]:
    """Say which limits of the set are passed once these questions do not apply; it forbids nothing.

    The whole sheet is scored with them, since an answer may hide or fix other questions.
    """
    question_set, sheet = scored.question_set, scored.whole.sheet
    chosen = {
        question.id: replace(
            sheet.responses.get(question.id, Response()), given=Given(NOT_APPLICABLE, "Chosen.")
        )
        for question in questions
    }
    after = compute_result(question_set, replace(sheet, responses={**sheet.responses, **chosen}))
    whole = after.overall.not_applicable_excess
    return tuple(
        str(sentence)
        for sentence in (
            *explain_too_few_left(question_set, section, after.questions),
            *((whole,) if whole else ()),
        )
    )


def save_not_applicable(
    session: Session,
    person: Person,
    scored: ScoredAssessment,
    questions: Sequence[Question],
    reason: str,
    key: UUID,
) -> None:
    """Save "not applicable" to each question, with this reason. A repeat changes nothing.

    Raises UserError where a question has an answer: none is ever replaced here.
    """
    assessment = scored.assessment
    lock_changeable_assessment(session, person, assessment, Action.SET_SEVERAL_NOT_APPLICABLE)
    require_own(session, person, assessment, *(question.id for question in questions))
    if is_key_used(session, person, key):
        return
    _refuse_ineligible(session, scored, questions)
    for question in questions:
        given = Given(NOT_APPLICABLE, reason)
        answer = apply_save(None, person, assessment, question, given)
        session.add_all([answer, build_entry(answer, person, question, TypedAnswer(given))])
        record_save(session, person, assessment, answer)
    use_key(session, person, key)


def _refuse_ineligible(
    session: Session, scored: ScoredAssessment, questions: Sequence[Question]
) -> None:
    """Refuse questions that have an answer, are not asked, or apply by their figures."""
    answered = session.scalars(
        select(Answer.question_id).where(
            Answer.assessment_id == scored.assessment.id,
            Answer.question_id.in_([question.id for question in questions]),
        )
    ).all()
    refused = [
        question.id
        for question in questions
        if question.id in answered
        or question
        not in find_not_applicable_candidates(scored, scored.question_set.get_section(question.id))
    ]
    if refused:
        text = "Leave out {questions}: something is saved there, or figures show that they apply"
        raise UserError(text, field="questions", questions=", ".join(refused))
