"""Finding assessments, starting them, and the history of their answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import Select, Uuid, bindparam, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.models import Organisation
from checklist.accounts.service import forces_open_to, forces_seen_by
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import library
from checklist.audit.service import record, result_of_key, use_key
from checklist.core.errors import NotForThisRole, NotFound, UserError
from checklist.core.organisations import Marking, OrganisationKind, Person
from checklist.core.permissions import READ_ASSESSMENTS, START_ASSESSMENTS, WRITE_ANSWERS
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.db import begin_write


@dataclass(frozen=True, slots=True)
class Plan:
    """What an assessment is to be, and the one-time key of the form that says so."""

    set_id: str
    set_version: str
    title: str
    period_begins: date
    period_ends: date
    as_at: date
    marking: Marking
    key: UUID


def may_read(person: Person) -> bool:
    """Whether the person's role lets them read answers; an administrator's does not."""
    return person.role in READ_ASSESSMENTS


def may_change(person: Person) -> bool:
    """Whether the person's role lets them answer, in assessments of forces open to them."""
    return (
        person.role in WRITE_ANSWERS
        and person.organisation_kind is not OrganisationKind.INSPECTORATE
    )


def may_start(person: Person) -> bool:
    """Whether the person may start an assessment: a coordinator, of their own force."""
    is_force = person.organisation_kind is OrganisationKind.FORCE
    return person.role in START_ASSESSMENTS and is_force


def get_assessment(session: Session, person: Person, assessment_id: UUID) -> Assessment:
    """Find an assessment of a force open to the person; to anyone else it does not exist."""
    found = session.scalar(
        one_of_a_force(), {"assessment": assessment_id, "acting_for": person.organisation_id}
    )
    if found is None or not may_read(person):
        raise NotFound("We could not find that assessment")
    return found


@cache
def one_of_a_force() -> Select[Assessment]:
    """An assessment with its force, where people acting for an organisation may see that force."""
    return (
        select(Assessment)
        .join(Assessment.force)
        .options(contains_eager(Assessment.force))
        .where(
            Assessment.id == bindparam("assessment"),
            Assessment.force_id.in_(forces_seen_by(bindparam("acting_for", type_=Uuid()))),
        )
    )


def assessments_open_to(
    session: Session, person: Person, *, limit: int, skip: int = 0
) -> list[Assessment]:
    """The assessments of the forces open to a person, the newest first."""
    if not may_read(person):
        return []
    found = session.scalars(
        select(Assessment)
        .join(Assessment.force)
        .options(contains_eager(Assessment.force))
        .where(Assessment.force_id.in_(forces_open_to(person)))
        .order_by(Assessment.started_at.desc(), Assessment.id)
        .limit(limit)
        .offset(skip)
    )
    return list(found)


def get_question(question_set: QuestionSet, question_id: str) -> Question:
    """A question of a set; one that it does not have does not exist."""
    try:
        return question_set.question(question_id)
    except KeyError:
        raise NotFound("We could not find that question") from None


def get_section(question_set: QuestionSet, section_id: str) -> Section:
    """A section of a set; one that it does not have does not exist."""
    for section in question_set.sections:
        if section.id == section_id:
            return section
    raise NotFound("We could not find that section")


def start_assessment(session: Session, person: Person, plan: Plan) -> UUID:
    """Start an assessment, pinned to its set's content. A repeat leads to the one first started."""
    if not may_start(person):
        raise NotForThisRole("Only a coordinator of a force can start an assessment")
    shipped = {(one.question_set.id, one.question_set.version): one for one in library()}
    chosen = shipped.get((plan.set_id, plan.set_version))
    if chosen is None:
        raise UserError("Select a question set", field="question_set")
    begin_write(session)
    own_force = select(Organisation).where(Organisation.id == person.organisation_id)
    session.scalars(own_force.with_for_update()).one()
    earlier = result_of_key(session, person, plan.key)
    if earlier is not None:
        return UUID(earlier)
    assessment = Assessment(
        force_id=person.organisation_id,
        set_id=plan.set_id,
        set_version=plan.set_version,
        set_hash=chosen.content_hash,
        title=plan.title,
        period_begins=plan.period_begins,
        period_ends=plan.period_ends,
        as_at=plan.as_at,
        marking=plan.marking,
        started_by=person.id,
    )
    session.add(assessment)
    session.flush()
    record(
        session,
        person,
        "start assessment",
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"{plan.set_id} {plan.set_version}",
    )
    use_key(session, person, plan.key, str(assessment.id))
    return assessment.id
