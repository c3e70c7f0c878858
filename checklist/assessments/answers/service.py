"""Making what was typed the force's answer: the stale guard, the one-time key, the history."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.answers.drafts import drop_drafts
from checklist.assessments.models import (
    Answer,
    Assessment,
    Entry,
    EntryFigure,
    Figure,
    FollowUpAnswer,
)
from checklist.assessments.saved_answers import SavedAnswer, follow_up_key
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.service import may_change
from checklist.audit.service import record, result_of_key, use_key
from checklist.core.answers.sheet import Given
from checklist.core.errors import Locked, NotForThisRole, UserError
from checklist.core.hidden_questions import decides_others, set_aside
from checklist.core.measures.values import failed_checks
from checklist.core.messages import Sentence
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question
from checklist.core.requirements import requirements, with_typed
from checklist.db import begin_write, now

NOTE = "note"
VALUE = "value"


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person typed on one question's page: follow-ups by id, figures and facts by key."""

    given: Given
    figures: Mapping[str, str] = field(default_factory=dict)
    follow_ups: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Save:
    """One press of Save: the answer's version on the page (0: none), and the one-time key.

    ``draft`` is the key of the page whose draft was offered here, if one was.
    """

    seen: int
    key: UUID
    draft: UUID | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """What will not do in what was typed: ``at`` is ``value``, ``note``, or the key it is about."""

    at: str
    text: str


class StaleAnswer(UserError):
    """The answer was saved while the person was writing; what was saved is carried.

    ``is_same_page`` says that this very page was saved before, and sent again with another text.
    """

    def __init__(self, saved: SavedAnswer, *, is_same_page: bool = False) -> None:
        text = "Compare your answer with the one saved meanwhile, then save what should stand"
        super().__init__(text, field=NOTE)
        self.saved = saved
        self.is_same_page = is_same_page


def faults_in(scored: ScoredAssessment, question: Question, typed: Typed) -> Iterator[Fault]:
    """All that the question asks and what was typed does not give, on its page as it would be."""
    as_text = {question.id: typed.given.value, **typed.figures}
    wanted = requirements(scored.question_set, question, scored.sheet, as_text)
    if wanted.refused is not None:
        yield Fault(VALUE, str(wanted.refused))
    in_figures = list(_faults_in_figures(scored, as_text, typed))
    yield from in_figures
    if not typed.given.note:
        yield from _faults_without_note(typed.given, None if in_figures else wanted.reason)
    for follow_up in wanted.follow_ups:
        if follow_up.required and not typed.follow_ups.get(follow_up.id):
            yield Fault(follow_up.id, "Answer this too: what you have told us calls for it")


def set_aside_by(
    scored: ScoredAssessment, question: Question, typed: Typed
) -> tuple[Question, ...]:
    """The answered questions that would no longer count, were this saved."""
    if not decides_others(scored.question_set, question):
        return ()
    before = {key: one.status for key, one in scored.result.questions.items()}
    as_text = {question.id: typed.given.value, **typed.figures}
    return set_aside(
        scored.question_set,
        before,
        with_typed(scored.question_set, scored.sheet, as_text),
    )


def save_answer(
    session: Session,
    person: Person,
    scored: ScoredAssessment,
    question: Question,
    typed: Typed,
    save: Save,
) -> None:
    """Make what was typed the force's answer. A repeated save changes nothing.

    The same page sent again with another text, as after going back to it, is no repeat.
    Raises Locked for a question that is not asked, and StaleAnswer where somebody saved meanwhile.
    """
    if not may_change(person):
        raise NotForThisRole("You cannot answer as {role}", role=person.role)
    if not scored.wants_of(question).is_asked:
        raise Locked("{question} is not asked here, so it has no answer", question=question.id)
    assessment = scored.assessment
    hold(session, assessment)
    meant = _digest_of(typed)
    earlier = result_of_key(session, person, save.key)
    if earlier == meant:
        return
    answer = session.scalar(
        select(Answer).where(
            Answer.assessment_id == assessment.id, Answer.question_id == question.id
        )
    )
    if answer is not None and (answer.version != save.seen or earlier is not None):
        raise StaleAnswer(_as_saved(session, answer), is_same_page=earlier is not None)
    answer = written(answer, person, assessment, question, typed.given)
    session.add(answer)
    _keep_figures(session, assessment, typed.figures)
    _keep_follow_ups(session, assessment, question, typed.follow_ups)
    session.add(entry_for(answer, person, question, typed))
    note(session, person, assessment, answer)
    drop_drafts(session, person, assessment, question.id, save.key, save.draft)
    use_key(session, person, save.key, meant)


def note(session: Session, person: Person, assessment: Assessment, answer: Answer) -> None:
    """Record a Save."""
    record(
        session,
        person,
        "save answer",
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"{answer.question_id}, version {answer.version}",
    )


def hold(session: Session, assessment: Assessment) -> None:
    """Take the writer's place and lock the assessment, so that its answers stay as next read."""
    begin_write(session)
    session.refresh(assessment, with_for_update={"of": Assessment})


def written(
    answer: Answer | None, person: Person, assessment: Assessment, question: Question, given: Given
) -> Answer:
    """The answer as it stands after this Save, one version on."""
    if answer is None:
        answer = Answer(assessment_id=assessment.id, question_id=question.id, version=0)
    answer.value, answer.note = given.value, given.note
    answer.version += 1
    answer.saved_by, answer.saved_at = person.id, now()
    return answer


def entry_for(answer: Answer, person: Person, question: Question, typed: Typed) -> Entry:
    """This Save for the history: what was said, with figures and follow-ups, by whom as what."""
    said = typed.follow_ups
    besides = {**typed.figures, **{follow_up_key(question.id, one): said[one] for one in said}}
    return Entry(
        assessment_id=answer.assessment_id,
        question_id=question.id,
        version=answer.version,
        value=answer.value,
        note=answer.note,
        saved_by=person.id,
        role=person.role.value,
        saved_at=answer.saved_at,
        figures=[EntryFigure(key=key, value=value) for key, value in besides.items() if value],
    )


def _faults_without_note(given: Given, reason: Sentence | None) -> Iterator[Fault]:
    """What is wrong with leaving the note empty."""
    if given.is_not_applicable:
        yield Fault(NOTE, "Explain why this does not apply to you")
    elif reason is not None:
        yield Fault(NOTE, str(reason))


def _faults_in_figures(
    scored: ScoredAssessment, as_text: Mapping[str, str], typed: Typed
) -> Iterator[Fault]:
    """The checks that the figures of the page fail; one that does not block wants a note."""
    sheet = with_typed(scored.question_set, scored.sheet, as_text)
    for failed in failed_checks(scored.question_set, sheet):
        here = [key for key in failed.keys if as_text.get(key)]
        if not here:
            continue
        if failed.check.blocks:
            yield Fault(VALUE if here[0] in sheet.responses else here[0], str(failed.message))
        elif not typed.given.note:
            yield Fault(NOTE, str(failed.message))


def _digest_of(typed: Typed) -> str:
    """What tells one thing typed from another: its SHA-256."""
    given, figures, follow_ups = typed.given, sorted(typed.figures.items()), typed.follow_ups
    content = json.dumps([given.value, given.note, figures, sorted(follow_ups.items())])
    return sha256(content.encode()).hexdigest()


def _as_saved(session: Session, answer: Answer) -> SavedAnswer:
    """An answer with the name of whoever saved it."""
    author = session.get_one(Account, answer.saved_by)
    given = Given(answer.value, answer.note)
    return SavedAnswer(given, answer.version, author.name, answer.saved_at)


def _keep_figures(session: Session, assessment: Assessment, typed: Mapping[str, str]) -> None:
    """Replace the page's figures and facts; one left empty is no longer given."""
    if not typed:
        return
    kept = {
        row.key: row
        for row in session.scalars(
            select(Figure).where(Figure.assessment_id == assessment.id, Figure.key.in_(typed))
        )
    }
    for key, value in typed.items():
        row = kept.get(key)
        if row is None and value:
            session.add(Figure(assessment_id=assessment.id, key=key, value=value))
        elif row is not None and value:
            row.value = value
        elif row is not None:
            session.delete(row)


def _keep_follow_ups(
    session: Session, assessment: Assessment, question: Question, typed: Mapping[str, str]
) -> None:
    """Replace the answers to those follow-ups that were asked."""
    if not typed:
        return
    keys = {follow_up_key(question.id, one): text for one, text in typed.items()}
    kept = {
        row.follow_up_id: row
        for row in session.scalars(
            select(FollowUpAnswer).where(
                FollowUpAnswer.assessment_id == assessment.id,
                FollowUpAnswer.follow_up_id.in_(keys),
            )
        )
    }
    for key, text in keys.items():
        row = kept.get(key)
        if row is None:
            session.add(FollowUpAnswer(assessment_id=assessment.id, follow_up_id=key, text=text))
        else:
            row.text = text
