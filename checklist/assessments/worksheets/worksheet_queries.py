"""Finds worksheets and their outcomes, and what may be said of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.reach.questions import questions_open_to, require_open
from checklist.assessments.service import get_assessment, may_see_small_numbers
from checklist.assessments.worksheets.models import Worksheet, WorksheetOutcome, WorksheetSave
from checklist.core.errors import NotFound
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.worksheets.annex import Annex, build_annex
from checklist.core.worksheets.draw import list_drawn, order_numbers
from checklist.core.worksheets.outcomes import Outcome
from checklist.core.worksheets.sentences import CHOSEN_BY


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What came of one item, and its reference; no outcome where none is saved yet."""

    outcome: Outcome | None = None
    reference: str = ""


NOT_LOOKED_AT = LookedAt()


def get_worksheet(
    session: Session, person: Person, assessment_id: UUID, number: int
) -> tuple[Assessment, Worksheet]:
    """Find a force's worksheet by its number in an assessment open to the person.

    Raises NotFound, as for one of a closed question, and NotForThisRole where its question is not
    shared with them.
    """
    assessment = get_assessment(session, person, assessment_id)
    worksheet = find_worksheet(session, assessment, assessment.force_id, number)
    reach = questions_open_to(session, person, assessment)
    is_hidden = reach.hides_others and not reach.reads(worksheet.question_id)
    if is_hidden or worksheet.question_id in questions_closed_to(session, person, assessment):
        raise NotFound("We could not find that worksheet")
    require_open(session, assessment, reach, worksheet.question_id)
    return assessment, worksheet


def find_worksheet(
    session: Session, assessment: Assessment, organisation_id: UUID, number: int
) -> Worksheet:
    """Find a worksheet of an organisation by its number. Raises NotFound.

    The caller has found out that the person may read those of the organisation.
    """
    worksheet = session.scalar(
        select(Worksheet)
        .options(joinedload(Worksheet.maker), joinedload(Worksheet.drawer))
        .where(
            Worksheet.assessment_id == assessment.id,
            Worksheet.organisation_id == organisation_id,
            Worksheet.number == number,
        )
    )
    if worksheet is None:
        raise NotFound("We could not find that worksheet")
    return worksheet


def list_worksheets(
    session: Session, assessment: Assessment, organisation_id: UUID, question_id: str
) -> Sequence[Worksheet]:
    """List the worksheets of an organisation for a question, in their order."""
    return session.scalars(
        select(Worksheet)
        .options(joinedload(Worksheet.first), joinedload(Worksheet.maker))
        .where(
            Worksheet.assessment_id == assessment.id,
            Worksheet.organisation_id == organisation_id,
            Worksheet.question_id == question_id,
        )
        .order_by(Worksheet.number)
    ).all()


def list_worksheets_of(
    session: Session, assessment: Assessment, organisation_id: UUID
) -> Sequence[Worksheet]:
    """List all worksheets of an organisation in an assessment, in their order.

    The caller has found out that the person may read them.
    """
    return session.scalars(
        select(Worksheet)
        .options(joinedload(Worksheet.maker), joinedload(Worksheet.drawer))
        .where(
            Worksheet.assessment_id == assessment.id,
            Worksheet.organisation_id == organisation_id,
        )
        .order_by(Worksheet.number)
    ).all()


def list_open_worksheets(
    session: Session, person: Person, assessment: Assessment
) -> Sequence[Worksheet]:
    """List the force's worksheets for all questions that are open to a person."""
    reach = questions_open_to(session, person, assessment)
    closed = questions_closed_to(session, person, assessment)
    found = list_worksheets_of(session, assessment, assessment.force_id)
    return [
        each for each in found if reach.reads(each.question_id) and each.question_id not in closed
    ]


def load_looked_at(
    session: Session, worksheet: Worksheet, version: int | None = None
) -> dict[int, LookedAt]:
    """Load what came of each item, by number; as of a version, where one is given."""
    statement = (
        select(WorksheetOutcome)
        .where(WorksheetOutcome.worksheet_id == worksheet.id)
        .order_by(WorksheetOutcome.version)
    )
    if version is not None:
        statement = statement.where(WorksheetOutcome.version <= version)
    return {row.number: LookedAt(row.outcome, row.reference) for row in session.scalars(statement)}


def load_looked_at_of(
    session: Session, worksheets: Iterable[Worksheet]
) -> Mapping[Worksheet, Mapping[int, LookedAt]]:
    """Load what came of each item of several worksheets, in one query."""
    by_id: dict[UUID, tuple[Worksheet, dict[int, LookedAt]]] = {
        each.id: (each, {}) for each in worksheets
    }
    statement = (
        select(WorksheetOutcome)
        .where(WorksheetOutcome.worksheet_id.in_(by_id))
        .order_by(WorksheetOutcome.version)
    )
    for row in session.scalars(statement):
        by_id[row.worksheet_id][1][row.number] = LookedAt(row.outcome, row.reference)
    return dict(by_id.values())


def list_items(
    worksheet: Worksheet, looked_at: Mapping[int, LookedAt], wanted: int | None = None
) -> tuple[int, ...]:
    """List the numbers of the items: in the order of the draw, or as chosen.

    ``wanted`` is how many an earlier version was to draw.
    """
    if worksheet.is_chosen:
        return tuple(int(number) for number in worksheet.chosen.split())
    if not worksheet.seed:
        return ()
    ordered = order_numbers(worksheet.seed, worksheet.size)
    return list_drawn(ordered, wanted or worksheet.wanted, _read_outcomes(looked_at))


def find_annex(
    worksheet: Worksheet,
    looked_at: Mapping[int, LookedAt],
    wanted: int | None = None,
    *,
    has_references: bool = True,
) -> Annex:
    """Find all that is printed of a worksheet; ``wanted`` as for ``list_items``."""
    references = {number: each.reference for number, each in looked_at.items()}
    return build_annex(
        worksheet.frame,
        worksheet.seed,
        list_items(worksheet, looked_at, wanted),
        _read_outcomes(looked_at),
        references if has_references else None,
        chosen_by=CHOSEN_BY if worksheet.is_of_inspectors else "the force",
    )


def reads_references(person: Person, assessment: Assessment) -> bool:
    """Say whether a person reads which item of a force's own list is which, beside the counts.

    A reference leads to one item, a post or a file with one person behind it. So it is for those
    who see figures of very small groups, and for inspectors, who look at the items themselves.
    """
    is_inspecting = person.organisation_kind is OrganisationKind.INSPECTORATE
    return is_inspecting or may_see_small_numbers(person, assessment)


def find_cited_number(session: Session, exhibit: Exhibit) -> int | None:
    """Find the number of the worksheet that an exhibit cites; None where it cites none.

    Who sees the exhibit sees its question, and so the worksheet.
    """
    return session.scalar(
        select(Worksheet.number).where(
            Worksheet.assessment_id == exhibit.assessment_id, Worksheet.exhibit_id == exhibit.id
        )
    )


def list_drawn_again(session: Session, worksheet: Worksheet) -> Sequence[Worksheet]:
    """List the worksheets that draw from the same list, but for this one."""
    first = worksheet.first_id or worksheet.id
    return session.scalars(
        select(Worksheet)
        .where(
            or_(Worksheet.first_id == first, Worksheet.id == first), Worksheet.id != worksheet.id
        )
        .order_by(Worksheet.number)
    ).all()


def list_saves(session: Session, worksheet: Worksheet) -> Sequence[WorksheetSave]:
    """List the saves of a worksheet, the newest first."""
    return session.scalars(
        select(WorksheetSave)
        .options(joinedload(WorksheetSave.saver))
        .where(WorksheetSave.worksheet_id == worksheet.id)
        .order_by(WorksheetSave.version.desc())
    ).all()


def _read_outcomes(looked_at: Mapping[int, LookedAt]) -> dict[int, Outcome]:
    """Read the outcomes alone, of those items that have one."""
    return {number: each.outcome for number, each in looked_at.items() if each.outcome}
