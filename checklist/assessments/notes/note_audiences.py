"""Who sees a note: found when it is written, kept with it, and only ever narrowed."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import ForceAccess, Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.reach.assigned import is_there_for_inspectors
from checklist.assessments.reach.bodies_asked import load_asked
from checklist.assessments.reach.closed import load_named_members
from checklist.assessments.service import lock_changeable_assessment
from checklist.core.assessment_states import AssessmentState, describe_state
from checklist.core.audience import (
    READ_BY,
    Audience,
    Body,
    Circle,
    Member,
    Thing,
    find_audience,
    read_audience,
)
from checklist.core.errors import NotInThisState
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, require

WRITE: Mapping[Thing, Action] = MappingProxyType(
    {
        Thing.NOTE: Action.WRITE_NOTE,
        Thing.NOTE_TO_INSPECTORS: Action.WRITE_NOTE_TO_INSPECTORS,
    }
)
"""The kinds of thread, the narrowest first, each with what lets a person write in it."""


def list_bodies(session: Session, assessment: Assessment) -> list[Body]:
    """List the organisations that may take part now: the force, and those it is open to.

    Of what is not there for inspectors, their inspectorates are left out.
    """
    force = assessment.force
    others = (
        select(Organisation.id, Organisation.name, Organisation.kind)
        .join(ForceAccess, ForceAccess.organisation_id == Organisation.id)
        .where(ForceAccess.force_id == force.id, Organisation.closed_at.is_(None))
        .order_by(Organisation.name)
    )
    if not is_there_for_inspectors(session, assessment):
        others = others.where(Organisation.kind != OrganisationKind.INSPECTORATE)
    own = Body(force.id, force.name, force.kind, force.contributors_read_all)
    return [own, *(Body(*row) for row in session.execute(others))]


def find_question_audience(
    session: Session,
    thing: Thing,
    assessment: Assessment,
    question_id: str,
    bodies: Sequence[Body],
) -> Audience:
    """Find who of these bodies would see a note on a question that was written now.

    Of a restricted question those who are named, and who reads such questions by their role. Of
    other bodies that read only what is put to them, those who are asked.
    """
    named = load_named_members(session, assessment, question_id)
    asked = load_asked(session, assessment, question_id)
    around = [replace(body, is_asked=body.id in asked.organisations) for body in bodies]
    return _find_current_audience(thing, assessment, around, named, asked.people)


def find_thread_audience(session: Session, assessment: Assessment, thread: NoteThread) -> Audience:
    """Find who would see a reply that was written now: of those who see the first note."""
    first = select(Note.audience).where(Note.thread_id == thread.id, Note.number == 1)
    bodies = list_bodies(session, assessment)
    now_seen = find_question_audience(session, thread.thing, assessment, thread.question_id, bodies)
    return read_kept(session.scalars(first).one()).narrow(now_seen)


def sees_note(person: Person, assessment: Assessment, thing: Thing, kept: str) -> bool:
    """Say whether a person sees a note: they did by its kept audience, and would if written now.

    Of the bodies around it their own alone matters for that. Whether they see its question, which
    may be closed to them, is asked of ``question_access``.
    """
    if thing not in list_readable(person, assessment.state):
        return False
    place, name, kind = person.organisation_id, person.organisation_name, person.organisation_kind
    own = Body(place, name, kind, is_asked=True)
    current = _find_current_audience(thing, assessment, [own])
    return read_kept(kept).narrow(current).admits(person)


def close_earlier_notes(
    session: Session, assessment: Assessment, question_ids: Collection[str], body_id: UUID
) -> None:
    """Take a body out of the notes on questions, before they are put to it or once taken back.

    Whoever is asked later sees nothing written before, nor does a body from which a question was
    taken back. Those of its people who are asked now go on seeing what they saw.
    """
    rows = session.execute(
        select(NoteThread.question_id, Note)
        .join(Note, Note.thread_id == NoteThread.id)
        .where(NoteThread.assessment_id == assessment.id, NoteThread.question_id.in_(question_ids))
    ).all()
    asked_of = {key: load_asked(session, assessment, key) for key in {row[0] for row in rows}}
    for question_id, note in rows:
        asked, kept = asked_of[question_id], read_kept(note.audience)
        if body_id in asked.organisations:
            continue
        still = {each for each in asked.people if each.organisation_id == body_id}
        left = Audience(
            frozenset(each for each in kept.roles if each[0] != body_id),
            frozenset(each for each in kept.people if each.organisation_id != body_id)
            | frozenset(filter(kept.holds, still)),
        )
        if left != kept:
            note.audience = write_audience(left)


def write_audience(audience: Audience) -> str:
    """Write an audience as it is kept with a note."""
    return json.dumps(audience.to_data(), separators=(",", ":"))


def read_kept(audience: str) -> Audience:
    """Read an audience as it was kept with a note."""
    return read_audience(json.loads(audience))


def list_readable(person: Person, state: AssessmentState) -> list[Thing]:
    """List the kinds of thread that a person may read in this state."""
    return [thing for thing in WRITE if is_permitted(person, READ_BY[thing], state)]


def list_writable(session: Session, person: Person, assessment: Assessment) -> list[Thing]:
    """List the kinds of thread that a person may write in now: none in an archived assessment.

    With the inspectors nobody writes of what is not there for them.
    """
    if assessment.is_archived:
        return []
    found = [thing for thing in WRITE if is_permitted(person, WRITE[thing], assessment.state)]
    is_heard = Thing.NOTE_TO_INSPECTORS in found and is_there_for_inspectors(session, assessment)
    return [thing for thing in found if is_heard or thing is not Thing.NOTE_TO_INSPECTORS]


def lock_for_writing(
    session: Session, person: Person, assessment: Assessment, thing: Thing
) -> None:
    """Lock an assessment in which a person writes a kind of thread. Raises as ``require``."""
    lock_changeable_assessment(session, person, assessment, WRITE[thing])
    if thing is Thing.NOTE_TO_INSPECTORS and not is_there_for_inspectors(session, assessment):
        standing = describe_state(assessment.state).removesuffix(".")
        raise NotInThisState("{standing}", standing=standing)


def require_reader(person: Person, state: AssessmentState) -> None:
    """Refuse a person who may read no notes in this state. Raises NotForThisRole."""
    if not list_readable(person, state):
        require(person, Action.READ_NOTES, state)


def _find_current_audience(
    thing: Thing,
    assessment: Assessment,
    bodies: Sequence[Body],
    named: Collection[Member] | None = None,
    asked: Collection[Member] = (),
) -> Audience:
    """Find who of these bodies would see a note that was written now; ``named`` if restricted.

    Contributors and inspectors stand in it by their role: with whom a question is shared and who is
    assigned changes, and is asked whenever a note is read. Those of other bodies who are ``asked``
    by name stand in it as themselves: who is asked later sees nothing written before.
    """
    open_bodies = [
        replace(body, contributors_read_all=True, assigned_by_role=True) for body in bodies
    ]
    circle = Circle(open_bodies, named=named, assigned=asked)
    return find_audience(thing, assessment.state, circle)
