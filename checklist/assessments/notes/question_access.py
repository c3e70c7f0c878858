"""Which questions a person sees, and who sees a question: decided here for notes and changes.

Everything that lists notes, mentions or changes asks these functions and nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import load_assigned_members
from checklist.assessments.reach.bodies_asked import load_asked
from checklist.assessments.reach.closed import Closed, leave_out_unnamed, load_closed
from checklist.assessments.reach.questions import (
    find_holders,
    load_reaches,
    load_shared_questions,
)
from checklist.core.audience import Member
from checklist.core.errors import NotFound
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope, is_permitted, may
from checklist.core.permissions.reach import EVERYTHING, Reach
from checklist.core.permissions.table import Scope

_NONE_KNOWN: Mapping[UUID, Closed] = {}


@dataclass(frozen=True, slots=True)
class SeenQuestions:
    """Which questions of an assessment a person sees: those open to them, but for closed ones."""

    reach: Reach
    closed: Closed

    def sees(self, question_id: str) -> bool:
        """Say whether they see a question."""
        return self.reach.reads(question_id) and question_id not in self.closed


def load_seen_questions(
    session: Session,
    person: Person,
    assessments: Collection[Assessment],
    known: Mapping[UUID, Closed] = _NONE_KNOWN,
) -> Mapping[UUID, SeenQuestions]:
    """Load which questions a person sees of assessments that they may read: a few queries for all.

    Contributors of the force see the notes of what is shared with them, in every state, unless
    their force lets them read all. Inspectors see the notes of every question, also where they read
    no answer but as it was sent. ``known`` is what is closed to the person, by assessment, where
    that was read before.
    """
    reaches = load_reaches(session, person, assessments)
    narrowed = [each.id for each in assessments if _sees_only_shared(person, each)]
    shared = load_shared_questions(session, person, narrowed)
    reaches |= {key: Reach(read=frozenset(shared[key])) for key in narrowed}
    reaches |= {each.id: EVERYTHING for each in assessments if _reads_notes_alone(person, each)}
    unknown = [each for each in assessments if each.id not in known]
    closed = {**known, **load_closed(session, person, unknown)}
    return {each.id: SeenQuestions(reaches[each.id], closed[each.id]) for each in assessments}


def find_seen_questions(
    session: Session, person: Person, assessment: Assessment, question_ids: Collection[str]
) -> frozenset[str]:
    """Find which of some questions a person sees, who may read the assessment."""
    seen = load_seen_questions(session, person, [assessment])[assessment.id]
    return frozenset(filter(seen.sees, question_ids))


def find_those_who_see(
    session: Session, assessment: Assessment, question_id: str, members: Collection[Member]
) -> frozenset[Member]:
    """Find which of some members see a question, of those who may read the assessment."""
    open_to = leave_out_unnamed(session, assessment, question_id, members)
    if any(member.role is Role.INSPECTOR for member in open_to):
        assigned = load_assigned_members(session, assessment)
        open_to = frozenset(
            each for each in open_to if each.role is not Role.INSPECTOR or each in assigned
        )
    force = session.get_one(Organisation, assessment.force_id)
    own = {member for member in open_to if member.organisation_id == force.id}
    others = _leave_out_unasked(session, assessment, question_id, open_to - own)
    if force.contributors_read_all:
        return others | own
    holders = find_holders(session, assessment.id, question_id)
    return others | {
        member
        for member in own
        if member.role is not Role.CONTRIBUTOR or member.person_id in holders
    }


def require_question(
    session: Session, person: Person, assessment: Assessment, question_id: str
) -> None:
    """Refuse a question that the person does not see: as restricted, or as one not there.

    Raises ClosedToPerson and NotFound.
    """
    seen = load_seen_questions(session, person, [assessment])[assessment.id]
    if not seen.reach.reads(question_id):
        raise NotFound("We could not find that question")
    seen.closed.refuse(question_id)


def _leave_out_unasked(
    session: Session, assessment: Assessment, question_id: str, members: Collection[Member]
) -> frozenset[Member]:
    """Leave out those of local policing bodies to whom the question is not put now.

    In a state in which they read no notes they are left out too.
    """
    places = {member.organisation_id for member in members}
    of_kind = select(Organisation.id).where(
        Organisation.id.in_(places), Organisation.kind == OrganisationKind.LOCAL_POLICING_BODY
    )
    bodies = set(session.scalars(of_kind)) if places else set()
    if not bodies:
        return frozenset(members)
    asked = load_asked(session, assessment, question_id)

    def reads(member: Member) -> bool:
        if member.organisation_id not in bodies:
            return True
        kind, state = OrganisationKind.LOCAL_POLICING_BODY, assessment.state
        is_theirs = find_scope(kind, member.role, Action.READ_NOTES, state) is Scope.OWN
        return is_theirs and asked.holds(member)

    return frozenset(filter(reads, members))


def _sees_only_shared(person: Person, assessment: Assessment) -> bool:
    is_of_force = person.organisation_kind is OrganisationKind.FORCE
    is_own_alone = may(person, Action.READ_NOTES, assessment.state) is Scope.OWN
    return is_of_force and is_own_alone and not person.contributors_read_all


def _reads_notes_alone(person: Person, assessment: Assessment) -> bool:
    """Say whether an inspector reads notes of an assessment and not its answers of now."""
    reads_notes = is_permitted(person, Action.READ_NOTES_TO_INSPECTORS, assessment.state)
    return reads_notes and not is_permitted(person, Action.READ_ASSESSMENT, assessment.state)
