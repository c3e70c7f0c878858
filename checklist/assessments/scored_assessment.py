"""A scored assessment: what is saved in it, as the core reads it, and the result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.saved_answers import (
    SavedAnswers,
    UsedEvidence,
    follow_up_key,
    load_saved_answers,
)
from checklist.assessments.score_cache import CachedScore, score_sheet
from checklist.core.answers.sheet import EARLIER_PREFIX, AnswerSheet, ExhibitGiven, Response
from checklist.core.answers.typed_values import format_answer
from checklist.core.improvements.next_best import NextBest
from checklist.core.measures.figure_checks import FailedCheck
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.requirements import RequirementContext, Requirements, derive_requirements
from checklist.core.scoring.results import Result
from checklist.web.filters import LONDON


@dataclass(frozen=True, slots=True)
class ScoredAssessment:
    """One assessment with its question set, all that is saved in it, and its result.

    ``is_own``: read for people of the force. For others it holds no marks, and no points to check.
    """

    assessment: Assessment
    question_set: QuestionSet
    saved_answers: SavedAnswers
    cached_score: CachedScore
    is_own: bool = True

    @property
    def sheet(self) -> AnswerSheet:
        return self.cached_score.sheet

    @property
    def result(self) -> Result:
        return self.cached_score.result

    @property
    def requirement_context(self) -> RequirementContext:
        return self.cached_score.requirement_context

    @property
    def failed_checks(self) -> tuple[FailedCheck, ...]:
        return self.cached_score.failed_checks

    @property
    def next_best(self) -> tuple[NextBest, ...]:
        """The answers that would raise the grade most, then the score.

        Empty while too little is answered for a final grade: ``first_answers`` come before.
        """
        return () if self.first_answers else self.cached_score.next_best

    @property
    def first_answers(self) -> tuple[Question, ...]:
        """The open questions to answer first; none once there is enough for a final grade."""
        return self.cached_score.first_answers

    def format_answer(self, question: Question, stored: str) -> str:
        """Write a stored answer as people read it, whatever its type."""
        return format_answer(question, self.question_set.get_scale(question), stored)

    def get_requirements(self, question: Question) -> Requirements:
        """Derive what a question requires, and what its answer still lacks."""
        context = self.requirement_context
        return derive_requirements(self.question_set, question, self.sheet, context)


def score_assessment(session: Session, assessment: Assessment) -> ScoredAssessment:
    """Load what is saved in an assessment, in two queries, and score it."""
    saved = load_saved_answers(session, [assessment.id])[assessment.id]
    return score_saved_answers(assessment, saved)


def leave_out_private(scored: ScoredAssessment) -> ScoredAssessment:
    """Leave out what people of the force tell one another: marks, and points to check."""
    return replace(scored, saved_answers=replace(scored.saved_answers, marks={}), is_own=False)


def score_saved_answers(assessment: Assessment, saved: SavedAnswers) -> ScoredAssessment:
    """Score an assessment on what is saved in it. Raises Locked, as ``load_pinned_set``."""
    question_set = load_pinned_set(assessment)
    sheet = _build_sheet(assessment, question_set, saved)
    cached_score = score_sheet(assessment.set_hash, question_set, sheet)
    return ScoredAssessment(assessment, question_set, saved, cached_score)


def build_exhibit_given(used: UsedEvidence) -> ExhibitGiven:
    """Build an exhibit as the core reads it."""
    return ExhibitGiven(
        strength=used.exhibit.strength,
        dated=used.document_date,
        review_date=used.review_date,
        tested_by=used.exhibit.tested_by,
        held=used.is_held,
        held_because=used.held_because,
        names_revision=used.names_revision,
        label=f"Exhibit {used.exhibit.number}",
    )


def _build_sheet(
    assessment: Assessment, question_set: QuestionSet, saved: SavedAnswers
) -> AnswerSheet:
    """Build the answer sheet, with today's date in London as the day it is scored on."""
    facts = {fact.id for fact in question_set.facts}
    return AnswerSheet(
        as_at=assessment.as_at,
        responses={
            question.id: _build_response(question, saved)
            for question in question_set.questions
            if question.id in saved.answers or question.id in saved.exhibits
        },
        figures={
            key: value
            for key, value in saved.figures.items()
            if key not in facts and not key.startswith(EARLIER_PREFIX)
        },
        facts={key: value for key, value in saved.figures.items() if key in facts},
        earlier_themes=frozenset(
            key.removeprefix(EARLIER_PREFIX)
            for key in saved.figures
            if key.startswith(EARLIER_PREFIX)
        ),
        today=datetime.now(LONDON).date(),
    )


def _build_response(question: Question, saved: SavedAnswers) -> Response:
    answer = saved.answers.get(question.id)
    return Response(
        given=answer.given if answer and answer.is_answered else None,
        exhibits=tuple([build_exhibit_given(used) for used in saved.exhibits.get(question.id, ())]),
        follow_ups=dict(_find_follow_ups(question, saved)),
    )


def _find_follow_ups(question: Question, saved: SavedAnswers) -> Iterator[tuple[str, str]]:
    """Find the saved answers to a question's follow-ups, by the follow-up's id."""
    for follow_up in question.follow_ups:
        key = follow_up_key(question.id, follow_up.id)
        if key in saved.follow_ups:
            yield follow_up.id, saved.follow_ups[key]
