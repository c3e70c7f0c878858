"""Putting an answer back as it was signed, where a request ended and what was saved is not sent."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from checklist.assessments.models import (
    Answer,
    AnswerEntry,
    AnswerEntryFigure,
    Assessment,
    Figure,
    FollowUpAnswer,
)
from checklist.assessments.pinned_set import find_asked_themes
from checklist.assessments.saved_answers import follow_up_key
from checklist.core.answers.sheet import EARLIER_PREFIX
from checklist.core.organisations import Person
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.seals.content import SealedAnswer, SealedContent
from checklist.db import now


def put_answer_back(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_set: QuestionSet,
    question: Question,
    sealed: SealedContent,
) -> None:
    """Put an answer, its figures and follow-ups back as sealed; what was saved since stays history.

    It is another entry of the history, of who ended the request. The caller holds the lock.
    """
    answer = session.scalar(
        select(Answer).where(
            Answer.assessment_id == assessment.id, Answer.question_id == question.id
        )
    )
    signed = sealed.questions[question.id].answer
    if answer is None or (signed is not None and signed.version == answer.version):
        return  # nothing was saved since
    _put_text_back(answer, signed)
    figures = _find_figures(question_set, question, sealed)
    follow_ups = {
        follow_up_key(question.id, each): text
        for each, text in sealed.questions[question.id].follow_ups.items()
    }
    _replace_figures(session, assessment, figures)
    _replace_follow_ups(session, assessment, question, follow_ups)
    session.add(
        AnswerEntry(
            assessment_id=assessment.id,
            question_id=question.id,
            version=answer.version,
            value=answer.value,
            note=answer.note,
            saved_by=person.id,
            role=person.role.value,
            saved_at=now(),
            figures=[
                AnswerEntryFigure(key=key, value=value)
                for key, value in {**figures, **follow_ups}.items()
                if value
            ],
        )
    )


def _put_text_back(answer: Answer, signed: SealedAnswer | None) -> None:
    """Put value and note back, with who wrote them; where nothing was signed, they are empty."""
    answer.version += 1
    answer.value, answer.note = (signed.value, signed.note) if signed else ("", "")
    if signed is not None:
        answer.saved_by, answer.saved_at = signed.saved_by.id, signed.saved_at


def _find_figures(
    question_set: QuestionSet, question: Question, sealed: SealedContent
) -> Mapping[str, str]:
    """Find all figures and facts of a question's page as they were sealed; "" for none."""
    own = [
        key
        for measure_id in question.measures
        for key, _, _ in list_figure_keys(question_set.get_measure(measure_id))
    ]
    facts = [fact.id for fact in question_set.facts if fact.before == question.id]
    themes = [EARLIER_PREFIX + theme.id for theme in find_asked_themes(question_set, question)]
    signed = {
        **sealed.details.facts,
        **sealed.details.figures,
        **sealed.questions[question.id].figures,
    }
    return {key: signed.get(key, "") for key in [*own, *facts, *themes]}


def _replace_figures(session: Session, assessment: Assessment, figures: Mapping[str, str]) -> None:
    session.execute(
        delete(Figure).where(Figure.assessment_id == assessment.id, Figure.key.in_(figures))
    )
    session.add_all(
        Figure(assessment_id=assessment.id, key=key, value=value)
        for key, value in figures.items()
        if value
    )


def _replace_follow_ups(
    session: Session, assessment: Assessment, question: Question, texts: Mapping[str, str]
) -> None:
    keys = [follow_up_key(question.id, each.id) for each in question.follow_ups]
    session.execute(
        delete(FollowUpAnswer).where(
            FollowUpAnswer.assessment_id == assessment.id, FollowUpAnswer.follow_up_id.in_(keys)
        )
    )
    session.add_all(
        FollowUpAnswer(assessment_id=assessment.id, follow_up_id=key, text=text)
        for key, text in texts.items()
    )
