"""Saving an answer: its checks, the optimistic lock, the idempotency key and the history."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.answers.drafts import drop_drafts
from checklist.assessments.models import (
    Answer,
    AnswerEntry,
    AnswerEntryFigure,
    Assessment,
    Figure,
    FollowUpAnswer,
)
from checklist.assessments.reach.questions import require_own
from checklist.assessments.saved_answers import SavedAnswer, follow_up_key
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.service import lock_changeable_assessment
from checklist.audit.idempotency import use_new_key
from checklist.audit.models import IdempotencyKey
from checklist.audit.service import record
from checklist.core.answers.sheet import Given
from checklist.core.errors import Locked
from checklist.core.hidden_questions import find_no_longer_counted, may_hide_others
from checklist.core.measures.figure_checks import find_failed_checks
from checklist.core.messages import Sentence
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question
from checklist.core.requirements import apply_typed
from checklist.core.stale_save import StaleSave
from checklist.db import now

NOTE = "note"
VALUE = "value"


@dataclass(frozen=True, slots=True)
class TypedAnswer:
    """The input of one question's page: figures and facts by key, follow-ups by id."""

    given: Given
    figures: Mapping[str, str] = field(default_factory=dict)
    follow_ups: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Save:
    """One press of Save: the version of the answer that the page shows (0: none), and its key.

    ``key`` is the page's idempotency key, ``draft`` the key of the page whose draft was offered.
    """

    base_version: int
    key: UUID
    draft: UUID | None = None


@dataclass(frozen=True, slots=True)
class AnswerProblem:
    """Why an answer cannot be saved; ``key`` is ``VALUE``, ``NOTE``, a figure's or follow-up's."""

    key: str
    text: str


_SAVED_BY = "A colleague saved this answer while you were writing. Choose which to keep"
_SAVED_ELSEWHERE = "You saved this answer in another tab or on another device. Choose which to keep"


class StaleAnswer(StaleSave):
    """The answer was saved since the page was opened; ``saved`` is the answer saved last.

    ``is_own`` says that the same person saved it, ``is_same_page`` that this page was saved before
    and sent again with another text.
    """

    def __init__(
        self, saved: SavedAnswer, *, is_own: bool = False, is_same_page: bool = False
    ) -> None:
        super().__init__("This answer", field=NOTE, text=_SAVED_ELSEWHERE if is_own else _SAVED_BY)
        self.saved = saved
        self.is_same_page = is_same_page


def find_answer_problems(
    scored: ScoredAssessment, question: Question, typed: TypedAnswer
) -> Iterator[AnswerProblem]:
    """Find why an answer cannot be saved as typed: missing parts, failed checks, refusals."""
    as_text = {question.id: typed.given.value, **typed.figures}
    requirements = scored.find_typed_requirements(question, as_text)
    if requirements.refused is not None:
        yield AnswerProblem(VALUE, str(requirements.refused))
    in_figures = list(_find_figure_problems(scored, as_text, typed))
    yield from in_figures
    if not typed.given.note:
        yield from _find_note_problems(typed.given, None if in_figures else requirements.reason)
    for follow_up in requirements.follow_ups if typed.given.value else ():
        if follow_up.required and not typed.follow_ups.get(follow_up.id):
            yield AnswerProblem(follow_up.id, "Answer this too: your other answers need it")


def find_uncounted_answers(
    scored: ScoredAssessment, question: Question, typed: TypedAnswer
) -> tuple[Question, ...]:
    """Find the answered questions, of those open to the person, that would no longer count."""
    if not may_hide_others(scored.question_set, question):
        return ()
    before = {key: result.status for key, result in scored.whole.ungraded.questions.items()}
    as_text = {question.id: typed.given.value, **typed.figures}
    uncounted = find_no_longer_counted(
        scored.question_set,
        before,
        apply_typed(scored.question_set, scored.whole.sheet, as_text),
    )
    return tuple(other for other in uncounted if scored.reach.reads(other.id))


def save_answer(
    session: Session,
    person: Person,
    scored: ScoredAssessment,
    question: Question,
    typed: TypedAnswer,
    save: Save,
) -> None:
    """Save what was typed as the force's answer. A repeat of the same content changes nothing.

    Raises Locked for a question that is not asked, and StaleAnswer where the answer was saved
    since the page was opened, or the same page is sent again with another text.
    """
    require(person, Action.ANSWER, scored.assessment.state)
    if not scored.is_asked(question):
        raise Locked("{question} is not asked here, so it has no answer", question=question.id)
    assessment = scored.assessment
    lock_changeable_assessment(session, person, assessment, Action.ANSWER)
    require_own(session, person, assessment, question.id)
    digest = _compute_digest(typed)
    answer, earlier = _find_answer_and_key(session, person, assessment, question, save.key)
    if earlier == digest:
        return
    if answer is not None and (answer.version != save.base_version or earlier is not None):
        raise StaleAnswer(
            _build_saved_answer(session, answer),
            is_own=answer.saved_by == person.id,
            is_same_page=earlier is not None,
        )
    answer = apply_save(answer, person, assessment, question, typed.given)
    session.add(answer)
    _store_figures(session, assessment, typed.figures)
    _store_follow_ups(session, assessment, question, typed.follow_ups)
    session.add(build_entry(answer, person, question, typed))
    record_save(session, person, assessment, answer)
    drop_drafts(session, person, assessment, question.id, save.key, save.draft)
    if earlier is None:  # a draft that was discarded has used the key of its page
        use_new_key(session, person, save.key, digest)


def record_save(session: Session, person: Person, assessment: Assessment, answer: Answer) -> None:
    """Record a Save in the audit log."""
    record(
        session,
        person,
        "save answer",
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"{answer.question_id}, version {answer.version}",
    )


def apply_save(
    answer: Answer | None, person: Person, assessment: Assessment, question: Question, given: Given
) -> Answer:
    """Apply a Save to an answer, or to a new one: its content, author, time and next version."""
    if answer is None:
        answer = Answer(assessment_id=assessment.id, question_id=question.id, version=0)
    answer.value, answer.note = given.value, given.note
    answer.version += 1
    answer.saved_by, answer.saved_at = person.id, now()
    return answer


def build_entry(
    answer: Answer, person: Person, question: Question, typed: TypedAnswer
) -> AnswerEntry:
    """Build the entry of a Save for the history, with the figures and follow-ups of its page."""
    follow_ups = {
        follow_up_key(question.id, follow_up): text for follow_up, text in typed.follow_ups.items()
    }
    others = {**typed.figures, **follow_ups}
    return AnswerEntry(
        assessment_id=answer.assessment_id,
        question_id=question.id,
        version=answer.version,
        value=answer.value,
        note=answer.note,
        saved_by=person.id,
        role=person.role.value,
        saved_at=answer.saved_at,
        figures=[AnswerEntryFigure(key=key, value=value) for key, value in others.items() if value],
    )


# Built once, for a Save holds the lock meanwhile: to build a statement takes longer than to run it.
_SELECT_ANSWER_AND_KEY = (
    select(Answer, IdempotencyKey.result)
    .select_from(Assessment)
    .outerjoin(
        Answer,
        (Answer.assessment_id == Assessment.id) & (Answer.question_id == bindparam("question_id")),
    )
    .outerjoin(
        IdempotencyKey,
        (IdempotencyKey.person_id == bindparam("person_id"))
        & (IdempotencyKey.key == bindparam("key")),
    )
    .where(Assessment.id == bindparam("assessment_id"))
)


def _find_answer_and_key(
    session: Session, person: Person, assessment: Assessment, question: Question, key: UUID
) -> tuple[Answer | None, str | None]:
    """Find the answer that is saved, and the digest of what was saved with a key before."""
    found = session.execute(
        _SELECT_ANSWER_AND_KEY,
        {
            "assessment_id": assessment.id,
            "question_id": question.id,
            "person_id": person.id,
            "key": key,
        },
    ).one()
    return found.Answer, found.result


def _find_note_problems(given: Given, reason: Sentence | None) -> Iterator[AnswerProblem]:
    """Find why the note must not be empty."""
    if given.is_not_applicable:
        yield AnswerProblem(NOTE, "Explain why this does not apply to you")
    elif reason is not None:
        yield AnswerProblem(NOTE, str(reason))


def _find_figure_problems(
    scored: ScoredAssessment, as_text: Mapping[str, str], typed: TypedAnswer
) -> Iterator[AnswerProblem]:
    """Find the checks that the page's figures fail; a check that does not block requires a note."""
    sheet = apply_typed(scored.question_set, scored.sheet, as_text)  # of what may be shown
    for failed in find_failed_checks(scored.question_set, sheet):
        typed_keys = [key for key in failed.keys if as_text.get(key)]
        if not typed_keys:
            continue
        if failed.check.blocks:
            key = VALUE if typed_keys[0] in sheet.responses else typed_keys[0]
            yield AnswerProblem(key, str(failed.message))
        elif not typed.given.note:
            yield AnswerProblem(NOTE, str(failed.message))


def _compute_digest(typed: TypedAnswer) -> str:
    """Compute the SHA-256 of an input, which tells a repeated save from a changed one."""
    given, figures, follow_ups = typed.given, sorted(typed.figures.items()), typed.follow_ups
    content = json.dumps([given.value, given.note, figures, sorted(follow_ups.items())])
    return sha256(content.encode()).hexdigest()


def _build_saved_answer(session: Session, answer: Answer) -> SavedAnswer:
    """Build a saved answer with the name of its author."""
    author = session.get_one(Account, answer.saved_by)
    given = Given(answer.value, answer.note)
    return SavedAnswer(given, answer.version, author.name, answer.saved_at, answer.saved_by)


def _store_figures(session: Session, assessment: Assessment, typed: Mapping[str, str]) -> None:
    """Replace the page's figures and facts; one left empty is deleted."""
    if not typed:
        return
    stored = {
        row.key: row
        for row in session.scalars(
            select(Figure).where(Figure.assessment_id == assessment.id, Figure.key.in_(typed))
        )
    }
    for key, value in typed.items():
        row = stored.get(key)
        if row is None and value:
            session.add(Figure(assessment_id=assessment.id, key=key, value=value))
        elif row is not None and value:
            row.value = value
        elif row is not None:
            session.delete(row)


def _store_follow_ups(
    session: Session, assessment: Assessment, question: Question, typed: Mapping[str, str]
) -> None:
    """Replace the answers to the follow-ups that were on the page."""
    if not typed:
        return
    texts = {follow_up_key(question.id, follow_up): text for follow_up, text in typed.items()}
    stored = {
        row.follow_up_id: row
        for row in session.scalars(
            select(FollowUpAnswer).where(
                FollowUpAnswer.assessment_id == assessment.id,
                FollowUpAnswer.follow_up_id.in_(texts),
            )
        )
    }
    for key, text in texts.items():
        row = stored.get(key)
        if row is None:
            session.add(FollowUpAnswer(assessment_id=assessment.id, follow_up_id=key, text=text))
        else:
            row.text = text
