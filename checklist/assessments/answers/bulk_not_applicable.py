"""Saying of several questions of a section at once that they do not apply, for one reason."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session
from wtforms import BooleanField, HiddenField, SelectMultipleField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.answers.service import Typed, entry_for, hold, note, written
from checklist.assessments.models import Answer
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.service import may_change
from checklist.audit.service import is_key_used, use_key
from checklist.core.answers.sheet import NOT_APPLICABLE, Given
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.errors import NotForThisRole, UserError
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question, Section
from checklist.core.requirements import not_applicable_refused
from checklist.web.csrf import Form
from checklist.web.text import cleaned

_LONGEST = 4000


class SettingAsideForm(Form):
    """Which questions do not apply, and the one reason; sure once it was shown again to check."""

    key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])
    questions = SelectMultipleField(
        "Which of these do not apply to you?",
        validators=[must.DataRequired("Select the questions that do not apply")],
    )
    reason = TextAreaField(
        "Why do they not apply?",
        default="",
        filters=[cleaned],
        validators=[
            must.DataRequired("Explain why these do not apply to you"),
            must.Length(max=_LONGEST, message=f"Reason must be {_LONGEST:,} characters or fewer"),
        ],
    )
    sure = BooleanField("Sure")

    @property
    def one_time_key(self) -> UUID:
        return UUID(self.key.data)

    def offer(self, questions: Sequence[Question]) -> None:
        """Let these be chosen."""
        labels = {one.id: f"{one.id}. {one.prompt}" for one in questions}
        self.questions.choices = [SelectChoice(value, text) for value, text in labels.items()]


def can_be_set_aside(scored: ScoredAssessment, section: Section) -> list[Question]:
    """The open questions of a section that may be said not to apply, as far as figures tell."""
    return [
        question
        for question in section.questions
        if scored.result.questions[question.id].status is QuestionStatus.UNANSWERED
        and question.id not in scored.said.answers
        and not_applicable_refused(question, NOT_APPLICABLE, scored.known.said) is None
    ]


def set_aside(
    session: Session,
    person: Person,
    scored: ScoredAssessment,
    questions: Sequence[Question],
    reason: str,
    key: UUID,
) -> None:
    """Answer each with "not applicable" for this reason. A repeat changes nothing.

    Raises UserError where one was answered meanwhile: an answer is never replaced here.
    """
    if not may_change(person):
        raise NotForThisRole("You cannot answer as {role}", role=person.role)
    assessment = scored.assessment
    hold(session, assessment)
    if is_key_used(session, person, key):
        return
    _refuse_others(session, scored, questions)
    for question in questions:
        given = Given(NOT_APPLICABLE, reason)
        answer = written(None, person, assessment, question, given)
        session.add_all([answer, entry_for(answer, person, question, Typed(given))])
        note(session, person, assessment, answer)
    use_key(session, person, key)


def _refuse_others(
    session: Session, scored: ScoredAssessment, questions: Sequence[Question]
) -> None:
    """Refuse what has an answer by now, is not asked, or applies by its figures."""
    answered = session.scalars(
        select(Answer.question_id).where(
            Answer.assessment_id == scored.assessment.id,
            Answer.question_id.in_([question.id for question in questions]),
        )
    ).all()
    left_out = [
        question.id
        for question in questions
        if question.id in answered
        or question not in can_be_set_aside(scored, scored.question_set.section_of(question.id))
    ]
    if left_out:
        text = "Leave out {questions}: answered meanwhile, or their figures show that they apply"
        raise UserError(text, field="questions", questions=", ".join(left_out))
