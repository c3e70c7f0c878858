"""What ends with a body's access to a force, so that giving it back opens nothing of before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session, aliased

from checklist.accounts.models import Account, Organisation
from checklist.assessments.models import Assessment, Restriction
from checklist.assessments.notes.note_audiences import close_earlier_notes
from checklist.assessments.reach.models import Share
from checklist.audit.service import record
from checklist.core.organisations import OrganisationKind

_LONGEST_LIST = 15
"""Ids of questions in one deed, whose detail names the body too."""


def end_what_was_asked(session: Session, force: Organisation, body: Organisation) -> None:
    """Take back what a force asked of a body, and name its people on no restricted question.

    Call it in the transaction that closes the force to the body or opens it: what was left over
    from an earlier access would open by itself. It is on record as the service's deed: who changed
    the access is on the record before it, and does not learn what was asked.
    """
    of_force = select(Assessment.id).where(Assessment.force_id == force.id)
    told = f"from {body.name}, with its access to {force.name}"
    _take_back(session, body, told, Share.assessment_id.in_(of_force))
    other = aliased(Restriction)
    _forget_named(
        session,
        body,
        told,
        other,
        other.organisation_id.is_distinct_from(body.id),
        Restriction.assessment_id.in_(of_force),
    )


def end_what_a_person_was_asked(session: Session, body: Organisation, account: Account) -> None:
    """Take back what any force asked of a person of a body by name, and name them nowhere.

    Call it in the transaction that ends their last role there in which they answer, or gives one
    anew. What is put to the whole body is not touched.
    """
    if body.kind is OrganisationKind.FORCE:
        return
    told = f"from {account.name} of {body.name}, with their role there"
    _take_back(session, body, told, Share.person_id == account.id)
    other = aliased(Restriction)
    _forget_named(
        session,
        body,
        told,
        other,
        other.person_id != account.id,
        Restriction.person_id == account.id,
    )


def _take_back(
    session: Session, body: Organisation, told: str, condition: ColumnElement[bool]
) -> None:
    """Delete what is shared with a body, where that holds, and put it on record.

    The notes on it close too, but for those of its people who are still asked.
    """
    rows = session.execute(
        delete(Share)
        .where(Share.organisation_id == body.id, condition)
        .returning(Share.assessment_id, Share.question_id)
    ).all()
    questions: defaultdict[UUID, set[str]] = defaultdict(set)
    for assessment_id, question_id in rows:
        questions[assessment_id].add(question_id)
    for assessment_id in sorted(questions):
        assessment = session.get_one(Assessment, assessment_id)
        close_earlier_notes(session, assessment, questions[assessment_id], body.id)
        for ids in _list_in_parts(sorted(questions[assessment_id])):
            _record(session, "take back questions", body, assessment_id, f"{ids}, {told}")


def _list_in_parts(questions: list[str]) -> Iterator[str]:
    for start in range(0, len(questions), _LONGEST_LIST):
        yield ", ".join(questions[start : start + _LONGEST_LIST])


def _forget_named(
    session: Session,
    body: Organisation,
    told: str,
    other: type[Restriction],
    is_other: ColumnElement[bool],
    condition: ColumnElement[bool],
) -> None:
    """Delete the names of a body's people on restricted questions, where that holds.

    Never the last name: a question that names nobody is restricted no more. ``is_other`` says who
    counts as named besides.
    """
    names_others = select(other.person_id).where(
        other.assessment_id == Restriction.assessment_id,
        other.question_id == Restriction.question_id,
        is_other,
    )
    rows = session.execute(
        delete(Restriction)
        .where(Restriction.organisation_id == body.id, condition, names_others.exists())
        .returning(Restriction.assessment_id, Restriction.question_id)
    ).all()
    for assessment_id, question_id in sorted({(row[0], row[1]) for row in rows}):
        _record(session, "changed a restriction", body, assessment_id, f"{question_id}, {told}")


def _record(
    session: Session, action: str, body: Organisation, assessment_id: UUID, detail: str
) -> None:
    record(
        session,
        None,
        action,
        force_id=session.get_one(Assessment, assessment_id).force_id,
        subject=f"assessment {assessment_id}",
        detail=detail[:400],
        bodies=(body.id,),
    )
