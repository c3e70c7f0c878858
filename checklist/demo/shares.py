"""Shares out the demonstration's questions: those its contributors answered, and open ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import chain
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.reach.models import Post
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.shares.posts import save_post
from checklist.assessments.shares.recipients import list_recipients
from checklist.assessments.shares.service import share_questions
from checklist.core.organisations import Person, Role
from checklist.core.question_sets.model import Question
from checklist.demo.answers import list_turns
from checklist.demo.examples import Example

_POST = "Head of vetting"
_OVERDUE, _SOON, _LATER = timedelta(days=-3), timedelta(days=5), timedelta(days=14)


def share_out(
    session: Session,
    example: Example,
    started: ScoredAssessment,
    writers: Mapping[str, Person],
    today: date,
) -> None:
    """Share what each contributor answers in an example, and some of what nobody has answered."""
    coordinator = next(iter(writers.values()))
    sections = example.question_set.sections
    unanswered = [
        question
        for question in example.question_set.questions
        if question.id not in example.answers.answers and not question.retired
    ]
    for email, person in writers.items():
        if person.role is not Role.CONTRIBUTOR:
            continue
        own = _list_own(example, writers, email)
        answered = [each for each in example.question_set.questions if each.id in own]
        of_post = [each for each in answered if each in sections[0].questions]
        of_person = [each for each in answered if each not in of_post]
        post_id = _find_post(session, coordinator, person)
        for questions, recipient_id, due in (
            (of_post, post_id, today + _LATER),
            (of_person, person.id, today + _LATER),
            (unanswered[:2], person.id, today + _OVERDUE),
            (unanswered[2:6], person.id, today + _SOON),
        ):
            _share(session, coordinator, started, questions, recipient_id, due)
        unanswered = unanswered[6:]
    for body_id in _find_answering_bodies(session, coordinator):
        _share(session, coordinator, started, unanswered[:1], body_id, today + _LATER)


def _share(
    session: Session,
    coordinator: Person,
    started: ScoredAssessment,
    questions: Sequence[Question],
    recipient_id: UUID,
    due: date,
) -> None:
    if questions:
        assessment = started.assessment
        share_questions(session, coordinator, assessment, questions, recipient_id, due, uuid4())
        session.flush()


def _find_answering_bodies(session: Session, coordinator: Person) -> Sequence[UUID]:
    """Find the policing bodies that may see the force and have somebody who answers."""
    others = [
        each
        for each in list_recipients(session, coordinator.organisation_id)
        if each.organisation_id is not None
    ]
    answering = {each.organisation_id for each in others if each.person_id is not None}
    return [each.id for each in others if each.is_whole_body and each.organisation_id in answering]


def _find_post(session: Session, coordinator: Person, holder: Person) -> UUID:
    """Find the post of a force, named and given to its holder where it is not there yet."""
    own = select(Post.id).where(Post.force_id == coordinator.organisation_id, Post.name == _POST)
    found = session.scalar(own)
    if found is None:
        save_post(session, coordinator, None, _POST, holder.id, uuid4())
        found = session.scalars(own).one()
    return found


def _list_own(example: Example, writers: Mapping[str, Person], email: str) -> frozenset[str]:
    """List the ids of the questions on which a person does anything in an example."""
    past = example.past
    saved = (
        question_id
        for question_id, saves in past.saves.items()
        if any(save.by == email for save in saves)
    )
    drafted = (question_id for question_id, draft in past.drafts.items() if draft.by == email)
    marked: Iterable[str] = (*past.done.get(email, ()), *past.another_look.get(email, ()))
    own = (
        question.id
        for question, _, person in list_turns(example, writers)
        if person.id == writers[email].id
    )
    return frozenset(chain(own, saved, drafted, marked))
