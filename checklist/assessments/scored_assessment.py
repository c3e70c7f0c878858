"""Where an assessment stands: what was said in it, as the core reads it, and what that comes to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import question_set_of
from checklist.assessments.saved_answers import SavedAnswers, UsedEvidence, load_saved_answers
from checklist.assessments.score_cache import CachedScore, ScoreInput, cached_score
from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven
from checklist.core.answers.typed_values import in_words
from checklist.core.improvements.next_best import NextBest
from checklist.core.measures.values import FailedCheck
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.requirements import Known, Requirements, wants
from checklist.core.scoring.results import Result
from checklist.web.filters import LONDON


@dataclass(frozen=True, slots=True)
class ScoredAssessment:
    """One assessment with its question set, all that was said in it, and its result."""

    assessment: Assessment
    question_set: QuestionSet
    said: SavedAnswers
    worked: CachedScore

    @property
    def sheet(self) -> AnswerSheet:
        return self.worked.sheet

    @property
    def result(self) -> Result:
        return self.worked.result

    @property
    def known(self) -> Known:
        return self.worked.known

    @property
    def failed(self) -> tuple[FailedCheck, ...]:
        return self.worked.failed

    def in_words(self, question: Question, kept: str) -> str:
        """An answer as people read it, whatever its type."""
        return in_words(question, self.question_set.scale_of(question), kept)

    def wants_of(self, question: Question) -> Requirements:
        """What a question asks, and what its answer still lacks."""
        return wants(self.question_set, question, self.sheet, self.known)

    @property
    def next_best(self) -> tuple[NextBest, ...]:
        """The answers that would raise the grade most, then the score."""
        return self.worked.next_best


def score_assessment(session: Session, assessment: Assessment) -> ScoredAssessment:
    """Where one assessment stands: two queries."""
    return _score_assessments(session, [assessment])[0]


def settle(assessment: Assessment, said: SavedAnswers) -> ScoredAssessment:
    """Where an assessment stands on what is said in it."""
    question_set = question_set_of(assessment)
    given = (
        (question_id, tuple([as_given(one) for one in used]))
        for question_id, used in said.exhibits.items()
    )
    working = ScoreInput(
        set_hash=assessment.set_hash,
        as_at=assessment.as_at,
        today=datetime.now(LONDON).date(),
        words=said.words,
        exhibits=tuple(given),
        question_set=question_set,
    )
    return ScoredAssessment(assessment, question_set, said, cached_score(working))


def as_given(used: UsedEvidence) -> ExhibitGiven:
    """An exhibit as far as scoring cares."""
    return ExhibitGiven(
        strength=used.exhibit.strength,
        dated=used.document_date,
        review_date=used.review_date,
        tested_by=used.exhibit.tested_by,
        held=used.is_held,
        names_revision=used.names_revision,
        label=f"Exhibit {used.exhibit.number}",
    )


def _score_assessments(
    session: Session, assessments: Collection[Assessment]
) -> list[ScoredAssessment]:
    """Where some assessments stand: two queries for all of them."""
    said = load_saved_answers(session, [assessment.id for assessment in assessments])
    return [settle(assessment, said[assessment.id]) for assessment in assessments]
