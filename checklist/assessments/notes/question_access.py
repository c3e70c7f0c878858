"""Which questions a person sees, and who sees a question: decided here for notes and changes.

Everything that lists notes, mentions or changes asks these functions and nothing else.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.reach.questions import (
    find_holders,
    find_shared_questions,
    questions_open_to,
)
from checklist.core.audience import Member
from checklist.core.errors import NotFound
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may
from checklist.core.permissions.table import Scope


def find_seen_questions(
    session: Session, person: Person, assessment: Assessment, question_ids: Collection[str]
) -> frozenset[str]:
    """Find which of some questions a person sees, who may read the assessment.

    Contributors of the force see the notes of what is shared with them, in every state, unless
    their force lets them read all.
    """
    asked = frozenset(question_ids)
    is_of_force = person.organisation_kind is OrganisationKind.FORCE
    is_own_alone = may(person, Action.READ_NOTES, assessment.state) is Scope.OWN
    if is_of_force and is_own_alone and not person.contributors_read_all:
        return asked & find_shared_questions(session, person.id, assessment.id)
    reach = questions_open_to(session, person, assessment)
    return asked if reach.read is None else asked & reach.read


def find_those_who_see(
    session: Session, assessment: Assessment, question_id: str, members: Collection[Member]
) -> frozenset[Member]:
    """Find which of some members see a question, of those who may read the assessment."""
    force = session.get_one(Organisation, assessment.force_id)
    if force.contributors_read_all:
        return frozenset(members)
    holders = find_holders(session, assessment.id, question_id)
    return frozenset(
        member
        for member in members
        if member.role is not Role.CONTRIBUTOR
        or member.organisation_id != assessment.force_id
        or member.person_id in holders
    )


def require_question(
    session: Session, person: Person, assessment: Assessment, question_id: str
) -> None:
    """Refuse a question that the person does not see, as one that is not there."""
    if question_id not in find_seen_questions(session, person, assessment, [question_id]):
        raise NotFound("We could not find that question")
