"""Keeping worksheets: the list is saved first, and drawn from once, by a second request."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import reaches
from checklist.assessments.reach.questions import require_own
from checklist.assessments.service import lock_changeable_assessment
from checklist.assessments.worksheets.models import Worksheet, WorksheetSave
from checklist.audit.idempotency import is_key_used, read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import Locked, NotFound
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.worksheets.draw import SEED_BYTES
from checklist.core.worksheets.frame import Frame
from checklist.db import now


@dataclass(frozen=True, slots=True)
class NewWorksheet:
    """A list to sample, and how many to draw of it; ``chosen`` are numbers that were chosen."""

    frame: Frame
    wanted: int
    chosen: tuple[int, ...]
    key: UUID


def save_frame(
    session: Session, person: Person, assessment: Assessment, question_id: str, new: NewWorksheet
) -> int:
    """Save the list of a new worksheet, and return its number. Nothing is drawn yet.

    A repeat leads to the worksheet first saved.
    """
    lock_question(session, person, assessment, question_id)
    earlier = read_key_result(session, person, new.key, int)
    if earlier is not None:
        return earlier
    worksheet = Worksheet.of_frame(question_id, new.frame, new.wanted)
    worksheet.chosen = " ".join(str(number) for number in new.chosen)
    return add_worksheet(session, person, assessment, worksheet, new.key)


def draw(
    session: Session, person: Person, assessment: Assessment, worksheet: Worksheet, key: UUID
) -> None:
    """Make the seed of a worksheet, once: whoever asks again is led to the draw that there is.

    Nobody gives a seed. Raises Locked where the items were chosen.
    """
    lock_question(session, person, assessment, worksheet.question_id)
    session.refresh(worksheet)
    if worksheet.is_chosen:
        raise Locked("The items of this worksheet were chosen, so none are drawn")
    if worksheet.seed or is_key_used(session, person, key):
        return
    worksheet.seed = secrets.token_hex(SEED_BYTES)
    worksheet.drawn_by, worksheet.drawn_at = person.id, now()
    record_worksheet(
        session,
        person,
        "draw worksheet",
        assessment,
        worksheet,
        f"{worksheet.wanted} of {worksheet.size}, seed {worksheet.seed}",
    )
    use_key(session, person, key)


def lock_question(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_id: str,
    inspecting: Action = Action.WRITE_WORKSHEET,
) -> None:
    """Lock the assessment for a person whose question this is to change. Raises as exhibits do.

    Inspectors keep worksheets of their own on what is assigned to them, ``inspecting`` so: raises
    NotFound where it is not theirs now.
    """
    if _is_inspecting(person):
        lock_changeable_assessment(session, person, assessment, inspecting)
        if not reaches(session, person, inspecting, assessment):
            raise NotFound("We could not find that assessment")
        return
    lock_changeable_assessment(session, person, assessment, Action.DRAW_SAMPLE)
    require_own(session, person, assessment, question_id)


def add_save(session: Session, person: Person, worksheet: Worksheet, reason: str = "") -> None:
    """Add the next version of a worksheet to its history, with the reason of an amendment."""
    worksheet.version += 1
    session.add(
        WorksheetSave(
            worksheet_id=worksheet.id,
            version=worksheet.version,
            wanted=worksheet.wanted,
            cause=worksheet.cause,
            reason=reason,
            saved_by=person.id,
            role=person.role.value,
        )
    )


def record_worksheet(
    session: Session,
    person: Person,
    action: str,
    assessment: Assessment,
    worksheet: Worksheet,
    detail: str,
) -> None:
    """Put a deed on the record; of what was typed it tells numbers alone.

    What inspectors do stands in the record of the inspectorate: the force learns nothing of it.
    """
    if worksheet.is_of_inspectors:
        detail = f"assessment {assessment.id}, {worksheet.question_id}, {detail}"
        record(session, person, action, subject=f"worksheet {worksheet.id}", detail=detail)
        return
    record(
        session,
        person,
        action,
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"worksheet {worksheet.number} of {worksheet.question_id}, {detail}",
    )


def add_worksheet(
    session: Session, person: Person, assessment: Assessment, worksheet: Worksheet, key: UUID
) -> int:
    """Add a new worksheet of the force, or of the inspectorate, with the next number."""
    owner = person.organisation_id if _is_inspecting(person) else assessment.force_id
    last = session.scalar(
        select(func.max(Worksheet.number)).where(
            Worksheet.assessment_id == assessment.id,
            Worksheet.organisation_id == owner,
        )
    )
    worksheet.assessment_id, worksheet.organisation_id = assessment.id, owner
    worksheet.number = (last or 0) + 1
    worksheet.made_by, worksheet.role = person.id, person.role.value
    session.add(worksheet)
    session.flush()
    again = " again" if worksheet.first_id else ""
    kind = "chosen" if worksheet.chosen else "to draw"
    detail = f"{worksheet.wanted} {kind} of {worksheet.size}{again}"
    record_worksheet(session, person, "begin worksheet", assessment, worksheet, detail)
    use_key(session, person, key, str(worksheet.number))
    return worksheet.number


def _is_inspecting(person: Person) -> bool:
    """Say whether the worksheets that a person keeps are those of an inspectorate."""
    return person.organisation_kind is OrganisationKind.INSPECTORATE
