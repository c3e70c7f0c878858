"""Which questions of an assessment are open to a person: every list and every page asks here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, or_, select, true
from sqlalchemy.orm import Session, aliased
from sqlalchemy.orm.util import AliasedClass

from checklist.accounts.models import Account, Membership, Organisation
from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.reach.closed import Closed, is_closed, questions_closed_to
from checklist.assessments.reach.models import Post, Share
from checklist.assessments.reach.requested import load_requested
from checklist.core.errors import Locked, NotForThisRole, NotFound
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.permissions.reach import (
    Reach,
    find_reach,
    is_narrowed,
    is_open_by_shares,
    list_narrowed_states,
)


def questions_open_to(session: Session, person: Person, assessment: Assessment) -> Reach:
    """Find which questions of an assessment a person reads, and which are theirs to change.

    One query for a contributor, and none for anybody else.
    """
    return load_reaches(session, person, [assessment])[assessment.id]


def load_reaches(
    session: Session, person: Person, assessments: Collection[Assessment]
) -> dict[UUID, Reach]:
    """Find which questions of several assessments are open to a person: one query at most.

    One more where an open request leaves only some to be changed.
    """
    narrowed = [each.id for each in assessments if is_narrowed(person, each.state)]
    shared = load_shared_questions(session, person, narrowed)
    requested = load_requested(session, assessments)
    return {
        each.id: replace(
            find_reach(person, each.state, shared[each.id]), requested=requested.get(each.id)
        )
        for each in assessments
    }


def load_shared_questions(
    session: Session, person: Person, assessments: Collection[UUID]
) -> Mapping[UUID, Collection[str]]:
    """Load what is shared with a person, or with their post, in each assessment: one query at most.

    An assessment of which nothing is shared with them is found too.
    """
    shared: defaultdict[UUID, set[str]] = defaultdict(set)
    if assessments:
        rows = select(Share.assessment_id, Share.question_id).where(
            Share.assessment_id.in_(assessments), is_shared_with(person)
        )
        for assessment_id, question_id in session.execute(rows):
            shared[assessment_id].add(question_id)
    return shared


def is_open_to(session: Session, person: Person, assessment: Assessment) -> bool:
    """Say whether a person may open an assessment that their role lets them read.

    One query where it is open by what is shared with them alone, and none else.
    """
    if not is_open_by_shares(person, assessment.state):
        return True
    return bool(load_shared_questions(session, person, [assessment.id])[assessment.id])


def find_holders(session: Session, assessment_id: UUID, question_id: str) -> frozenset[UUID]:
    """Find the people of the force with whom a question is shared, or the post that they hold."""
    rows = (
        select(Share.person_id, Post.held_by)
        .outerjoin(Post, Post.id == Share.post_id)
        .where(
            Share.assessment_id == assessment_id,
            Share.question_id == question_id,
            Share.organisation_id.is_(None),
        )
    )
    return frozenset(
        holder for row in session.execute(rows) for holder in row if holder is not None
    )


def is_shared_with(person: Person) -> ColumnElement[bool]:
    """Build the condition that a share is of a person's own, as they act.

    Within their force it is theirs or that of a post which they hold. For another body it is that
    body's as a whole, or theirs there.
    """
    if person.organisation_kind is OrganisationKind.FORCE:
        posts = select(Post.id).where(Post.held_by == person.id)
        is_theirs = or_(Share.person_id == person.id, Share.post_id.in_(posts))
        return and_(Share.organisation_id.is_(None), is_theirs)
    return and_(
        Share.organisation_id == person.organisation_id,
        or_(Share.person_id.is_(None), Share.person_id == person.id),
    )


def is_open_use(person: Person, used: type[Exhibit] | AliasedClass[Exhibit]) -> ColumnElement[bool]:
    """Build the condition that an exhibit is of a question that is open to a person.

    It is shared with them, where they read only what is, and it is not closed to them. For those
    who read the library.
    """
    return and_(is_shared_use(person, used), ~is_closed(person, used))


def is_shared_use(
    person: Person, used: type[Exhibit] | AliasedClass[Exhibit]
) -> ColumnElement[bool]:
    """Build the condition that an exhibit is of a question that a person may know of.

    It is shared with them, or the state of its assessment opens every question to them.
    """
    narrowed = list_narrowed_states(person)
    if not narrowed:
        return true()
    other = aliased(Assessment)
    is_open = select(other.id).where(other.id == used.assessment_id, other.state.not_in(narrowed))
    shared = select(Share.id).where(
        Share.assessment_id == used.assessment_id,
        Share.question_id == used.question_id,
        is_shared_with(person),
    )
    return or_(shared.exists(), is_open.exists())


def is_library_narrowed(person: Person) -> bool:
    """Say whether a person reads of the library what is theirs alone, while it is prepared."""
    return bool(list_narrowed_states(person))


def require_own(
    session: Session, person: Person, assessment: Assessment, *question_ids: str
) -> None:
    """Refuse to change questions that are not the person's own, or that are closed to them.

    Raises NotForThisRole, NotFound where they may not know of a question either, and Locked where
    the inspectors asked for changes elsewhere.
    """
    reach = questions_open_to(session, person, assessment)
    closed = questions_closed_to(session, person, assessment)
    require_own_of(session, assessment, reach, closed, *question_ids)


def require_own_of(
    session: Session, assessment: Assessment, reach: Reach, closed: Closed, *question_ids: str
) -> None:
    """Refuse as ``require_own``, where what is open and what is closed was read before."""
    for question_id in question_ids:
        if reach.reads(question_id) and reach.is_locked(question_id):
            raise Locked(
                "The inspectors did not ask for changes to {question}, so it stays as it was sent."
                " To have it opened, write a note to them",
                question=question_id,
            )
        if not reach.owns(question_id):
            raise _build_refusal(session, assessment, reach, question_id)
        closed.refuse(question_id)


def require_open(session: Session, assessment: Assessment, reach: Reach, name: str) -> None:
    """Refuse to show a question, or what bears that name, where it is not open to a person.

    Raises NotForThisRole, and NotFound to people of another body.
    """
    if not reach.reads(name):
        raise _build_refusal(session, assessment, reach, name)


def require_all(session: Session, person: Person, assessment: Assessment) -> None:
    """Refuse what tells of every answer to those who read only some. Raises NotForThisRole."""
    reach = questions_open_to(session, person, assessment)
    if reach.reads_all:
        return
    if reach.hides_others:
        raise NotForThisRole(
            "This page tells of every answer, and {organisation} reads only the questions put to"
            " it. It can read the others once the force has signed them",
            organisation=person.organisation_name,
        )
    raise NotForThisRole(
        "This page tells of every answer, and you read only the questions shared with you. {ask}",
        ask=say_whom_to_ask(session, assessment),
    )


def say_whom_to_ask(session: Session, assessment: Assessment) -> str:
    """Say which coordinators of the force can share questions."""
    names = session.scalars(_select_coordinators(assessment.force_id)).all()
    if not names:
        return "No coordinator can share it now. Tell your administrator"
    return f"To see more, ask a coordinator: {', '.join(names)}"


def _build_refusal(
    session: Session, assessment: Assessment, reach: Reach, name: str
) -> NotForThisRole | NotFound:
    if reach.hides_others:
        return NotFound("We could not find that question")
    return NotForThisRole(
        "{name} is not shared with you. {ask}",
        name=name,
        ask=say_whom_to_ask(session, assessment),
    )


def _select_coordinators(force_id: UUID) -> Select[str]:
    return (
        select(Account.name)
        .join(Membership, Membership.account_id == Account.id)
        .join(Organisation, Organisation.id == Membership.organisation_id)
        .where(
            Organisation.id == force_id,
            Membership.role == Role.COORDINATOR,
            Membership.ended_at.is_(None),
            Account.is_active,
        )
        .order_by(Account.name)
        .limit(5)
    )
