"""Finding assessments and their parts, who may read and change them, and starting one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import Select, Uuid, bindparam, inspect, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.models import Organisation
from checklist.accounts.service import select_forces_for_organisation, select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import installed_library
from checklist.assessments.reach.assigned import (
    ReachedStates,
    build_reached,
    find_reached_states,
    is_reached,
    needs_assignment,
    reaches,
)
from checklist.assessments.reach.questions import is_open_to
from checklist.assessments.set_uses import note_use
from checklist.audit.idempotency import read_key_result, use_key
from checklist.audit.service import record
from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import (
    Locked,
    NotForThisRole,
    NotFound,
    NotInThisState,
    UserError,
)
from checklist.core.organisations import Marking, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, list_permitted_states, require
from checklist.core.permissions.sight import say_when_seen
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.db import begin_write
from checklist.web.filters import format_day


@dataclass(frozen=True, slots=True)
class NewAssessment:
    """An assessment to start, with the idempotency key of its form."""

    set_id: str
    set_version: str
    title: str
    period_begins: date
    period_ends: date
    as_at: date
    marking: Marking
    key: UUID


def may_change_now(person: Person, assessment: Assessment) -> bool:
    """Say whether the person may answer in this assessment: nobody may in an archived one."""
    return not assessment.is_archived and is_permitted(person, Action.ANSWER, assessment.state)


def may_see_small_numbers(person: Person, assessment: Assessment) -> bool:
    """Say whether the person is shown figures of very small groups; in an archived one too."""
    return is_permitted(person, Action.READ_SMALL_NUMBERS, assessment.state)


def is_own(person: Person, assessment: Assessment) -> bool:
    """Say whether the person is of the force itself.

    Marks and points to check are between people of the force: no outside reader is shown any.
    """
    return person.organisation_id == assessment.force_id


def refuse_archived(assessment: Assessment) -> None:
    """Refuse to change an assessment that is archived. Raises Locked."""
    if assessment.is_archived:
        raise Locked(
            "This assessment is archived. A coordinator can restore it, and then it can be changed"
        )


def refuse_before_publication(assessment: Assessment, action: Action) -> None:
    """Refuse what would change a review whose report is to come out. Raises NotInThisState.

    What a force and its inspectors write to each other meanwhile is no part of the report.
    """
    if assessment.is_publication_ahead and action in _CHANGES_REVIEW:
        raise NotInThisState(
            "The report is to be published on {day}, so its review stays as it is. A lead inspector"
            " can cancel that until the day begins",
            day=format_day(assessment.published_on),
        )


# Built once: those who change the same assessment wait meanwhile.
_LOCK_ASSESSMENT = (
    select(Assessment)
    .where(Assessment.id == bindparam("assessment_id"))
    .with_for_update()
    .execution_options(populate_existing=True)
)


def lock_assessment(session: Session, assessment: Assessment) -> None:
    """Take the write lock and lock the assessment's row: what hangs on it then stays as read.

    Raises NotFound where it was deleted since it was read.
    """
    key = inspect(assessment).identity
    begin_write(session)
    found = session.scalar(_LOCK_ASSESSMENT, {"assessment_id": key[0] if key else None})
    if found is None:
        raise NotFound("We could not find that assessment. It may have been deleted")


def lock_changeable_assessment(
    session: Session, person: Person, assessment: Assessment, action: Action
) -> None:
    """Lock an assessment that is to be changed by a person who may do this in its state.

    Raises as ``require``, also where it came into another state meanwhile, and Locked where it is
    archived.
    """
    require(person, action, assessment.state)
    lock_assessment(session, assessment)
    refuse_archived(assessment)
    require(person, action, assessment.state)
    refuse_before_publication(assessment, action)


def find_duplicates(session: Session, person: Person, new: NewAssessment) -> Sequence[Assessment]:
    """Find the assessments of the person's own force of the same set for the same dates."""
    return session.scalars(
        select(Assessment)
        .where(
            Assessment.force_id == person.organisation_id,
            Assessment.set_id == new.set_id,
            Assessment.set_version == new.set_version,
            Assessment.period_begins == new.period_begins,
            Assessment.period_ends == new.period_ends,
            Assessment.as_at == new.as_at,
            Assessment.archived_at.is_(None),
        )
        .order_by(Assessment.started_at)
    ).all()


def get_assessment(session: Session, person: Person, assessment_id: UUID) -> Assessment:
    """Find an assessment that the person may read. Raises as ``refuse_unreadable``."""
    assessment = session.scalar(
        select_readable_assessment(), build_reading_parameters(person, assessment_id)
    )
    return refuse_unreadable(session, person, assessment)


def get_assessment_for(
    session: Session, person: Person, assessment_id: UUID, action: Action
) -> Assessment:
    """Find an assessment with which the person may do this, be it that they do not read it now.

    So it finds one that they may read, too: what they may do with it is asked again where it is
    done. One query. Raises as ``get_assessment``.
    """
    row = session.execute(
        _select_with_reached(find_reached_states(person, action)),
        build_reading_parameters(person, assessment_id) | {"person_id": person.id},
    ).one_or_none()
    assessment, is_reached_now = row or (None, False)
    if assessment is None or not is_reached_now:
        return refuse_unreadable(session, person, assessment)
    return assessment


def refuse_unreadable(
    session: Session, person: Person, assessment: Assessment | None
) -> Assessment:
    """Return an assessment of a force open to the person if its state lets their role read it.

    Inspectors read what is assigned to them today, and where a role reads only what is put to the
    person, something must be: one query for these, and for others none. Raises NotForThisRole
    where they may only know that it exists, and else NotFound: what may not be known of answers as
    what is not there.
    """
    if assessment is None:
        raise NotFound("We could not find that assessment")
    if reaches(session, person, Action.READ_ASSESSMENT, assessment) and is_open_to(
        session, person, assessment
    ):
        return assessment
    if not reaches(session, person, Action.KNOW_OF_ASSESSMENT, assessment):
        raise NotFound("We could not find that assessment")
    if needs_assignment(person, Action.READ_ASSESSMENT, assessment.state):
        raise NotForThisRole(
            "You can read this assessment once a lead inspector has assigned you to it"
        )
    when = say_when_seen(person, Action.READ_ASSESSMENT, assessment.state)
    raise NotForThisRole(
        "{roles} of {organisation} cannot read this assessment while its state is “{state}”."
        " {then}",
        roles=person.role.plural,
        organisation=person.organisation_name,
        state=assessment.state.value,
        then=f"They can {when}" if when else "“What you see of an assessment” on home says why",
    )


@cache  # Every page of an assessment runs it
def select_readable_assessment() -> Select[Assessment]:
    """Select one assessment with its force, if the force is open to the person who reads it.

    Runs with ``build_reading_parameters``.
    """
    forces = select_forces_for_organisation(bindparam("organisation_id", type_=Uuid()))
    return (
        select(Assessment)
        .join(Assessment.force)
        .options(contains_eager(Assessment.force))
        .where(Assessment.id == bindparam("assessment_id"), Assessment.force_id.in_(forces))
    )


def build_reading_parameters(person: Person, assessment_id: UUID) -> dict[str, UUID]:
    """Build the parameters of ``select_readable_assessment``."""
    return {"assessment_id": assessment_id, "organisation_id": person.organisation_id}


def list_assessments(
    session: Session, person: Person, *, limit: int, skip: int = 0, is_archived: bool = False
) -> list[Assessment]:
    """List the assessments of the forces open to a person that they may know of, the newest first.

    Lists either those that are archived or those that are not.
    """
    if not list_permitted_states(person, Action.KNOW_OF_ASSESSMENT):
        return []
    known = _select_known(is_archived).where(is_reached(person, Action.KNOW_OF_ASSESSMENT))
    mine = {"organisation_id": person.organisation_id}
    return list(session.scalars(known.limit(limit).offset(skip), mine))


def find_states(session: Session, person: Person) -> frozenset[tuple[AssessmentState, bool]]:
    """Find in which states the assessments are that a person may know of, and whether archived."""
    if not list_permitted_states(person, Action.KNOW_OF_ASSESSMENT):
        return frozenset()
    is_archived = Assessment.archived_at.is_not(None)
    rows = session.execute(
        select(Assessment.state, is_archived)
        .where(
            Assessment.force_id.in_(select_forces_for_person(person)),
            is_reached(person, Action.KNOW_OF_ASSESSMENT),
        )
        .distinct()
    )
    return frozenset((state, bool(archived)) for state, archived in rows)


def get_question(question_set: QuestionSet, question_id: str) -> Question:
    """Find a question of a set by its id. Raises NotFound."""
    try:
        return question_set.get_question(question_id)
    except KeyError:
        raise NotFound("We could not find that question") from None


def get_section(question_set: QuestionSet, section_id: str) -> Section:
    """Find a section of a set by its id. Raises NotFound."""
    for section in question_set.sections:
        if section.id == section_id:
            return section
    raise NotFound("We could not find that section")


def start_assessment(session: Session, person: Person, new: NewAssessment) -> UUID:
    """Start an assessment, pinned to its set's content. A repeat leads to the one first started."""
    require(person, Action.START_ASSESSMENT)
    shipped = {
        (version.question_set.id, version.question_set.version): version
        for version in installed_library()
    }
    chosen = shipped.get((new.set_id, new.set_version))
    if chosen is None:
        raise UserError("Select a question set", field="question_set")
    begin_write(session)
    own_force = select(Organisation).where(Organisation.id == person.organisation_id)
    session.scalars(own_force.with_for_update()).one()
    earlier = read_key_result(session, person, new.key, UUID)
    if earlier is not None:
        return earlier
    note_use(session, chosen)
    assessment = Assessment(
        force_id=person.organisation_id,
        set_id=new.set_id,
        set_version=new.set_version,
        set_hash=chosen.content_hash,
        title=new.title,
        period_begins=new.period_begins,
        period_ends=new.period_ends,
        as_at=new.as_at,
        marking=new.marking,
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
        detail=f"{new.set_id} {new.set_version}",
    )
    use_key(session, person, new.key, str(assessment.id))
    return assessment.id


@cache  # Every page of what was sent runs it
def _select_with_reached(states: ReachedStates) -> Select[Assessment, bool]:
    """Select one assessment as a person reads it, and whether it is reached in these states."""
    mine = bindparam("person_id", type_=Uuid()), bindparam("organisation_id", type_=Uuid())
    return select_readable_assessment().add_columns(build_reached(states, *mine))


@cache  # Each home page runs it
def _select_known(is_archived: bool) -> Select[Assessment]:
    """Select the assessments of the forces open to an organisation, archived ones or the others."""
    forces = select_forces_for_organisation(bindparam("organisation_id", type_=Uuid()))
    archived = Assessment.archived_at
    return (
        select(Assessment)
        .join(Assessment.force)
        .options(contains_eager(Assessment.force))
        .where(
            Assessment.force_id.in_(forces),
            archived.is_not(None) if is_archived else archived.is_(None),
        )
        .order_by(Assessment.started_at.desc(), Assessment.id)
    )


_CHANGES_REVIEW = frozenset(
    {
        Action.JUDGE,
        Action.JUDGE_SECOND,
        Action.CHOOSE_SECOND,
        Action.SETTLE,
        Action.VERIFY_EVIDENCE,
        Action.SAVE_OUTCOMES,
        Action.DRAFT_FINDING,
        Action.CONFIRM_CAUSE,
        Action.ANSWER_COMMENTS,
        Action.SEND_DRAFT,
        Action.RETURN_TO_REVIEW,
        Action.PUBLISH,
        Action.CLOSE_UNPUBLISHED,
    }
)
"""What would change a review that is decided on, or undo that otherwise than by cancelling it."""
