"""A scored assessment: what is saved in it, as the core reads it, and the result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import NOTHING_CLOSED, Closed, find_closed
from checklist.assessments.reach.questions import questions_open_to
from checklist.assessments.restrictions.closed_score import close_answers
from checklist.assessments.saved_answers import SavedAnswers, load_saved_answers
from checklist.assessments.score_cache import CachedScore, ScoreInput, score_input
from checklist.assessments.sealed_scores import StandingSeal, load_standing_seals
from checklist.assessments.service import is_own
from checklist.assessments.used_evidence import UsedEvidence, UsesByQuestion, load_used_evidence
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.typed_values import format_answer
from checklist.core.answers.visibility import is_asked_always
from checklist.core.assessment_states import AssessmentState
from checklist.core.improvements.next_best import NextBest
from checklist.core.measures.figure_checks import FailedCheck
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.reach import EVERYTHING, Reach
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.requirements import (
    RequirementContext,
    Requirements,
    close_requirements,
    derive_requirements,
    find_requirements,
)
from checklist.core.scoring.results import Result, UngradedResult
from checklist.web.filters import LONDON

_LOCKED_STATES = frozenset(
    state
    for state in AssessmentState
    if not find_scope(OrganisationKind.FORCE, Role.COORDINATOR, Action.ANSWER, state)
)
"""The states in which the force can answer nothing."""


@dataclass(frozen=True, slots=True)
class ScoredAssessment:
    """One assessment with its question set, all that is saved in it, and its result.

    ``is_own``: read for people of the force. For others it holds no marks, and no points to check.
    ``reach`` says which questions are open to whom it was read for: no list shows others.
    ``evidence`` is read only for what tells of every exhibit: reports, forms and copies.
    ``closed`` are the questions closed to the person it is for, of which it then holds nothing;
    ``unclosed`` is the same with nothing closed, for rules that must know of every answer.
    ``seal`` is the one that stands, if any, and ``scored_on`` the day on which it was scored; None
    where that is today.
    """

    assessment: Assessment
    question_set: QuestionSet
    saved_answers: SavedAnswers
    cached_score: CachedScore
    is_own: bool = True
    reach: Reach = EVERYTHING
    evidence: UsesByQuestion | None = None
    closed: Closed = NOTHING_CLOSED
    unclosed: ScoredAssessment | None = None
    seal: Seal | None = None
    scored_on: date | None = None

    @property
    def whole(self) -> ScoredAssessment:
        """The assessment with nothing closed: to compute with, and never to show."""
        return self.unclosed or self

    @property
    def shown_as_restricted(self) -> frozenset[str]:
        """The closed questions that are named to whom it is for: none that they may not know of."""
        return frozenset(key for key in self.closed.questions if self.reach.reads(key))

    @property
    def used_evidence(self) -> UsesByQuestion:
        """The exhibits by question. Raises LookupError where they were not read."""
        if self.evidence is None:
            raise LookupError("Scored without its evidence: use score_with_evidence")
        return self.evidence

    @property
    def sheet(self) -> AnswerSheet:
        return self.cached_score.sheet

    @property
    def result(self) -> Result:
        return self.cached_score.result

    @property
    def ungraded(self) -> UngradedResult:
        """The result question by question, for pages that show no grade: much less work."""
        return self.cached_score.ungraded

    @property
    def requirement_context(self) -> RequirementContext:
        return self.cached_score.requirement_context

    @property
    def failed_checks(self) -> tuple[FailedCheck, ...]:
        return self.cached_score.failed_checks

    @property
    def next_best(self) -> tuple[NextBest, ...]:
        """The answers that would raise the grade most, then the score.

        Empty while too little is answered for a final grade: other answers come before. Of one
        that nobody can change now it is said what it lacks, and not what to do.
        """
        if self.cached_score.first_answers:
            return ()
        return tuple(
            replace(step, todo=step.lack)
            if self.is_locked or self.reach.is_locked(step.change.question.id)
            else step
            for step in self.cached_score.next_best
        )

    @property
    def is_locked(self) -> bool:
        """Whether nobody can answer anything, as once sign-off was asked for."""
        return self.assessment.is_archived or self.assessment.state in _LOCKED_STATES

    @property
    def first_answers(self) -> tuple[Question, ...]:
        """The open questions to answer first; none once there is enough for a final grade.

        None either where nobody can answer them.
        """
        return () if self.is_locked else self.cached_score.first_answers

    def is_asked(self, question: Question) -> bool:
        """Whether a question is asked: neither hidden nor fixed at a level by another answer."""
        return is_asked_always(question) or self.get_requirements(question).is_asked

    def is_hidden(self, question: Question) -> bool:
        """Whether a question is hidden."""
        return not is_asked_always(question) and self.get_requirements(question).is_hidden

    def format_answer(self, question: Question, stored: str) -> str:
        """Write a stored answer as people read it, whatever its type."""
        return format_answer(question, self.question_set.get_scale(question), stored)

    def get_requirements(self, question: Question) -> Requirements:
        """Derive what a question requires, and what its answer still lacks."""
        whole = self.whole
        asked = derive_requirements(
            self.question_set, question, whole.sheet, whole.requirement_context
        )
        if not self.closed:
            return asked
        context = self.cached_score.open_part.requirement_context
        return close_requirements(
            asked, derive_requirements(self.question_set, question, self.sheet, context)
        )

    def find_typed_requirements(self, question: Question, typed: Mapping[str, str]) -> Requirements:
        """Find what a question requires with the values typed on its page in place of the saved."""
        asked = find_requirements(self.question_set, question, self.whole.sheet, typed)
        if not self.closed:
            return asked
        return close_requirements(
            asked, find_requirements(self.question_set, question, self.sheet, typed)
        )


def score_assessment(session: Session, assessment: Assessment) -> ScoredAssessment:
    """Load what is saved in an assessment, in one query, and score it, with nothing left out.

    A signed one is scored as it was sealed, which takes a second query, and a third where the seal
    was not read before. For a person's eyes use ``score_for``.
    """
    saved = load_saved_answers(session, [assessment.id])[assessment.id]
    sealed = load_standing_seals(session, [assessment]).get(assessment.id)
    return score_saved_answers(assessment, saved, sealed=sealed)


def score_for(session: Session, person: Person | None, assessment: Assessment) -> ScoredAssessment:
    """Score an assessment as this person may see it, in one query.

    At the console no person is signed in: all that is restricted is left out there.
    """
    scored = score_assessment(session, assessment)
    reach = EVERYTHING if person is None else questions_open_to(session, person, assessment)
    return leave_out_unseen(person, scored, reach)


def score_with_evidence(
    session: Session, person: Person | None, assessment: Assessment
) -> ScoredAssessment:
    """Score an assessment as this person may see it, and load all that its exhibits say."""
    scored = score_for(session, person, assessment)
    used = load_used_evidence(session, assessment.id)
    seen = {
        key: _leave_out_unsent(scored, uses)
        for key, uses in used.items()
        if key not in scored.closed
    }
    return replace(scored, evidence=seen)


def leave_out_unseen(
    person: Person | None, scored: ScoredAssessment, reach: Reach
) -> ScoredAssessment:
    """Leave out what a person may not see: closed questions, and what is the force's own.

    ``reach`` says which questions are open to them: lists show no others.
    """
    scored = replace(scored, reach=reach)
    named = scored.saved_answers.texts.restrictions
    if person is None:
        return _close_questions(scored, Closed(frozenset(named)))
    shown = _close_questions(scored, find_closed(person, scored.assessment, named))
    return shown if is_own(person, scored.assessment) else leave_out_private(shown)


def load_question_evidence(
    session: Session, scored: ScoredAssessment, question: Question
) -> Sequence[UsedEvidence]:
    """Load the exhibits of one question: no query where it has none, nor could have had since."""
    has_later = scored.is_own and scored.seal is not None
    if question.id not in scored.saved_answers.exhibits.by_question and not has_later:
        return ()
    used = load_used_evidence(session, scored.assessment.id, question.id).get(question.id, ())
    return _leave_out_unsent(scored, used)


def leave_out_private(scored: ScoredAssessment) -> ScoredAssessment:
    """Leave out what people of the force tell one another: marks, and points to check."""
    saved = scored.saved_answers
    shown = replace(saved, texts=replace(saved.texts, marks={}))
    unclosed = leave_out_private(scored.unclosed) if scored.unclosed else None
    return replace(scored, saved_answers=shown, is_own=False, unclosed=unclosed)


def score_saved_answers(
    assessment: Assessment,
    saved: SavedAnswers,
    as_at: date | None = None,
    sealed: StandingSeal | None = None,
) -> ScoredAssessment:
    """Score an assessment on what is saved in it, as at its own date or at another.

    It is scored on today's date in London, or as it was sealed. Raises Locked, as
    ``load_pinned_set``.
    """
    question_set = load_pinned_set(assessment)
    seal = sealed.seal if sealed else None
    scored_on = sealed.input.scored_on if sealed else None
    if sealed is not None:
        saved = replace(saved, exhibits=sealed.input.exhibits)
    given = _build_score_input(assessment, question_set, saved, as_at, scored_on)
    return ScoredAssessment(
        assessment, question_set, saved, score_input(given), seal=seal, scored_on=scored_on
    )


def _close_questions(scored: ScoredAssessment, closed: Closed) -> ScoredAssessment:
    """Close some questions: totals and grades go on counting them, and nothing else tells of them.

    The shown sheet has no answer to them. Rules that must know of every answer take ``whole``.
    """
    if not closed:
        return scored
    given = _build_score_input(
        scored.assessment, scored.question_set, scored.saved_answers, scored_on=scored.scored_on
    )
    shown = close_answers(given, scored.cached_score, closed)
    return replace(
        scored,
        saved_answers=shown.saved,
        cached_score=shown.score,
        closed=closed,
        unclosed=scored,
    )


def _build_score_input(
    assessment: Assessment,
    question_set: QuestionSet,
    saved: SavedAnswers,
    as_at: date | None = None,
    scored_on: date | None = None,
) -> ScoreInput:
    return ScoreInput(
        set_hash=assessment.set_hash,
        as_at=as_at or assessment.as_at,
        today=scored_on or datetime.now(LONDON).date(),
        texts=saved.texts,
        exhibits=saved.exhibits,
        question_set=question_set,
    )


def _leave_out_unsent(
    scored: ScoredAssessment, used: Sequence[UsedEvidence]
) -> Sequence[UsedEvidence]:
    """Leave out for people of other bodies the exhibits that are not among those scored.

    What was added for a request that ended without an answer was never sent.
    """
    if scored.is_own:
        return used
    by_question = scored.saved_answers.exhibits.by_question.values()
    known = {each.number for exhibits in by_question for each in exhibits}
    return [each for each in used if each.exhibit.number in known]
