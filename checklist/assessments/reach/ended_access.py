"""What ends with a body's access to a force, so that giving it back opens nothing of before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, aliased

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment, Restriction
from checklist.assessments.reach.models import Share
from checklist.audit.service import record

_LONGEST_LIST = 15
"""Ids of questions in one deed, whose detail names the body too."""


def end_what_was_asked(session: Session, force: Organisation, body: Organisation) -> None:
    """Take back what a force asked of a body, and name its people on no restricted question.

    Call it in the transaction that closes the force to the body or opens it: what was left over
    from an earlier access would open by itself. It is on record as the service's deed: who changed
    the access is on the record before it, and does not learn what was asked.
    """
    for assessment_id, questions in _take_back(session, force, body):
        for start in range(0, len(questions), _LONGEST_LIST):
            ids = ", ".join(questions[start : start + _LONGEST_LIST])
            _record(session, "take back questions", force, body, assessment_id, ids)
    for assessment_id, question_id in _forget_named(session, force, body):
        _record(session, "changed a restriction", force, body, assessment_id, question_id)


def _take_back(
    session: Session, force: Organisation, body: Organisation
) -> Iterator[tuple[UUID, list[str]]]:
    """Delete what is shared with a body, and give the questions of each assessment."""
    rows = session.execute(
        delete(Share)
        .where(
            Share.organisation_id == body.id,
            Share.assessment_id.in_(select(Assessment.id).where(Assessment.force_id == force.id)),
        )
        .returning(Share.assessment_id, Share.question_id)
    ).all()
    questions: defaultdict[UUID, set[str]] = defaultdict(set)
    for assessment_id, question_id in rows:
        questions[assessment_id].add(question_id)
    for assessment_id in sorted(questions):
        yield assessment_id, sorted(questions[assessment_id])


def _forget_named(
    session: Session, force: Organisation, body: Organisation
) -> list[tuple[UUID, str]]:
    """Delete the names of a body's people on restricted questions, and give those questions.

    Never the last name: a question that names nobody is restricted no more.
    """
    other = aliased(Restriction)
    names_others = select(other.person_id).where(
        other.assessment_id == Restriction.assessment_id,
        other.question_id == Restriction.question_id,
        other.organisation_id.is_distinct_from(body.id),
    )
    rows = session.execute(
        delete(Restriction)
        .where(
            Restriction.organisation_id == body.id,
            Restriction.assessment_id.in_(
                select(Assessment.id).where(Assessment.force_id == force.id)
            ),
            names_others.exists(),
        )
        .returning(Restriction.assessment_id, Restriction.question_id)
    ).all()
    return sorted({(assessment_id, question_id) for assessment_id, question_id in rows})


def _record(
    session: Session,
    action: str,
    force: Organisation,
    body: Organisation,
    assessment_id: UUID,
    questions: str,
) -> None:
    record(
        session,
        None,
        action,
        force_id=force.id,
        subject=f"assessment {assessment_id}",
        detail=f"{questions}, from {body.name}, with its access to {force.name}"[:400],
        bodies=(body.id,),
    )
