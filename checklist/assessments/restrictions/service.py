"""Restricting questions to people who are named, changing who they are, and lifting it again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Restriction
from checklist.assessments.restrictions.restricted_questions import (
    Colleague,
    get_restricted,
    list_nameable,
    list_restricted,
)
from checklist.assessments.restrictions.taken_over_emails import queue_taken_over_emails
from checklist.assessments.service import lock_changeable_assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question
from checklist.db import now


@dataclass(frozen=True, slots=True)
class Change:
    """Who is to see a restricted question from now on; nobody is named where it is lifted.

    ``stamp`` is that of the people the page showed, ``key`` the idempotency key of its form.
    """

    stamp: str
    key: UUID
    people: Collection[UUID] | None = None


def restrict_questions(
    session: Session,
    person: Person,
    assessment: Assessment,
    questions: Sequence[Question],
    people: Collection[UUID],
    key: UUID,
) -> int:
    """Restrict questions to people who are chosen and the person themselves. A repeat does nothing.

    A question that is restricted already stays as it is. Returns how many were restricted.
    """
    lock_changeable_assessment(session, person, assessment, Action.RESTRICT)
    if is_key_used(session, person, key):
        return len(questions)
    already = {each.question.id for each in list_restricted(session, assessment)}
    new = [question for question in questions if question.id not in already]
    if not new:
        raise UserError("That is restricted already. Change who may see it", field="what")
    named = _find_named(session, person, assessment, people)
    for question in new:
        _name(session, person, assessment, question.id, named)
        _record(session, person, assessment, "restricted a question", question.id, named)
    use_key(session, person, key)
    return len(new)


def change_restriction(
    session: Session, person: Person, assessment: Assessment, question_id: str, change: Change
) -> None:
    """Change who may see a restricted question, the person themselves always; or open it to all.

    Who takes over what is abandoned is on record, and others are told by e-mail. A repeat does
    nothing. Raises UserError where it was changed since the page was opened.
    """
    lock_changeable_assessment(session, person, assessment, Action.RESTRICT)
    if is_key_used(session, person, change.key):
        return
    before = get_restricted(session, person, assessment, question_id)
    if before.stamp != change.stamp:
        text = "Somebody changed this while the page was open. Look at who is named now"
        raise UserError(text, field="people")
    named: Collection[Colleague] = ()
    if change.people is not None:
        named = _find_named(session, person, assessment, change.people)
    if not before.names(person):
        _record(session, person, assessment, "took over a restriction", question_id, ())
        gone = [each.who.person_id for each in before.people]
        queue_taken_over_emails(session, person, assessment, gone)
    _forget(session, assessment, question_id)
    _name(session, person, assessment, question_id, named)
    done = "changed a restriction" if named else "lifted a restriction"
    _record(session, person, assessment, done, question_id, named)
    use_key(session, person, change.key)


def was_done(session: Session, person: Person, key: UUID) -> bool:
    """Say whether the form with this key had its effect."""
    return is_key_used(session, person, key)


def _find_named(
    session: Session, person: Person, assessment: Assessment, people: Collection[UUID]
) -> Collection[Colleague]:
    """Find the people to be named: those chosen, and who restricts.

    All are of the force or of a body that may see it, each for one of them. Raises UserError.
    """
    present = {each.id: each for each in list_nameable(session, assessment.force_id)}
    chosen = [present[key] for key in {person.id, *people} if key in present]
    if len(chosen) < len({person.id, *people}):
        text = "Somebody you chose is no longer there. Choose again"
        raise UserError(text, field="people")
    times = Counter(each.who.person_id for each in chosen)
    for each in chosen:
        if each.body and times[each.who.person_id] > 1:
            text = "Name {name} once: for the force, or for {body}"
            raise UserError(text, field="people", name=each.name, body=each.body)
    return chosen


def _name(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_id: str,
    named: Collection[Colleague],
) -> None:
    moment = now()
    session.add_all(
        Restriction(
            assessment_id=assessment.id,
            question_id=question_id,
            person_id=each.who.person_id,
            organisation_id=each.who.organisation_id,
            set_by=person.id,
            set_at=moment,
        )
        for each in named
    )
    session.flush()


def _forget(session: Session, assessment: Assessment, question_id: str) -> None:
    session.execute(
        delete(Restriction).where(
            Restriction.assessment_id == assessment.id, Restriction.question_id == question_id
        )
    )


def _record(
    session: Session,
    person: Person,
    assessment: Assessment,
    action: str,
    question_id: str,
    named: Collection[Colleague],
) -> None:
    """Record a deed: the question and how many may see it, and nothing of its answer."""
    people = f", to {format_count(len(named), 'person', 'people')}" if named else ""
    record(
        session,
        person,
        action,
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"{question_id}{people}",
    )
