"""Citing a finished worksheet as an exhibit of its question, as strong as the sample allows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.assessments.exhibits.queries import find_ceiling
from checklist.assessments.exhibits.service import Statement, add_exhibits
from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.worksheets.models import Worksheet, WorksheetSave
from checklist.assessments.worksheets.service import lock_question, record_worksheet
from checklist.assessments.worksheets.worksheet_queries import find_annex, load_looked_at
from checklist.audit.idempotency import read_key_result
from checklist.core.errors import Locked, UserError
from checklist.core.messages import lower_first
from checklist.core.organisations import Person
from checklist.core.question_sets.model import QuestionSet
from checklist.core.worksheets.annex import Annex
from checklist.core.worksheets.strength import STRENGTHS, find_strength, name_test
from checklist.db import now
from checklist.evidence.library.add import add_held_record
from checklist.evidence.library.describe import Description
from checklist.evidence.models import Evidence
from checklist.web.filters import LONDON


@dataclass(frozen=True, slots=True)
class Citation:
    """Who looked at the items, and whether they are outside the unit whose work it is.

    The page showed the worksheet at ``base_version``.
    """

    tested_by: str
    is_independent: bool
    base_version: int
    key: UUID


def refuse_citing(question_set: QuestionSet, worksheet: Worksheet, annex: Annex) -> None:
    """Refuse a worksheet that is cited already, or that says nothing yet. Raises Locked."""
    if exhibit := worksheet.cited_in:
        raise Locked("Exhibit {exhibit} cites this worksheet already", exhibit=exhibit.number)
    refuse_unfinished(question_set, annex)


def refuse_unfinished(question_set: QuestionSet, annex: Annex) -> None:
    """Refuse a worksheet that says nothing yet, or that the set has no strengths for.

    Raises Locked.
    """
    if not annex.finding.tally.is_finished:
        raise Locked("Give each item an outcome first: a worksheet is an exhibit once it is done")
    if any(find_ceiling(question_set, strength) is None for strength in STRENGTHS):
        raise Locked(
            "This question set grades evidence in its own way, so add the printed page as an"
            " exhibit yourself"
        )


def cite(
    session: Session, person: Person, assessment: Assessment, worksheet: Worksheet, new: Citation
) -> int:
    """Add an exhibit that cites a worksheet, and return its number. A repeat adds no other.

    Raises Locked as ``refuse_citing``, and UserError where outcomes were saved since the page was
    opened: the exhibit says what the page said.
    """
    lock_question(session, person, assessment, worksheet.question_id)
    session.refresh(worksheet)
    earlier = read_key_result(session, person, new.key, int)
    if earlier is not None:
        return earlier
    annex = find_annex(worksheet, load_looked_at(session, worksheet))
    question_set = load_pinned_set(assessment)
    refuse_citing(question_set, worksheet, annex)
    if worksheet.version != new.base_version:
        text = "Outcomes were saved meanwhile. Read what the sample says now, and add it again"
        raise UserError(text, field="tested_by")
    statement = _build_statement(worksheet, annex, new)
    [number] = add_exhibits(
        session,
        person,
        assessment,
        question_set.get_question(worksheet.question_id),
        statement,
        lambda: [_add_evidence(session, person, assessment, worksheet)],
        new.key,
    )
    worksheet.exhibit_id = session.scalars(
        select(Exhibit.id).where(Exhibit.assessment_id == assessment.id, Exhibit.number == number)
    ).one()
    detail = f"exhibit {number}, {statement.strength}"
    record_worksheet(session, person, "cite worksheet", assessment, worksheet, detail)
    return number


def name_sample(worksheet: Worksheet) -> str:
    """Name a worksheet as evidence, by its number and its list."""
    return f"Dip sample, {lower_first(worksheet.name)}: {worksheet.population}"


def name_draw(worksheet: Worksheet) -> str:
    """Name the draw that an exhibit cites, and the worksheet whose list was drawn from before."""
    again = (
        f", a second draw from the list of {lower_first(worksheet.first.name)}"
        if worksheet.first
        else ""
    )
    seed = f", seed {worksheet.seed}" if worksheet.seed else ""
    return f"{worksheet.name}{again}{seed}"


def find_last_day(session: Session, worksheet: Worksheet) -> date:
    """Find the day of the last save of a worksheet: as evidence it bears that date."""
    last = session.scalar(
        select(func.max(WorksheetSave.saved_at)).where(WorksheetSave.worksheet_id == worksheet.id)
    )
    return (last or now()).astimezone(LONDON).date()


def _build_statement(worksheet: Worksheet, annex: Annex, new: Citation) -> Statement:
    """State what the sample shows, in the words of its page, and who tested it."""
    strength = find_strength(
        annex.finding, is_chosen=worksheet.is_chosen, is_independent=new.is_independent
    )
    return Statement(
        pinpoint=name_draw(worksheet),
        shows=" ".join(str(sentence) for sentence in annex.sentences),
        strength=strength or "",
        tested_by=name_test(new.tested_by, worksheet.name),
    )


def _add_evidence(
    session: Session, person: Person, assessment: Assessment, worksheet: Worksheet
) -> Evidence:
    """Add to the library that there is this worksheet, of the day of its last outcome."""
    description = Description(
        title=name_sample(worksheet),
        document_date=find_last_day(session, worksheet),
        marking=assessment.marking,
    )
    place = f"In this service: worksheet {worksheet.number} of {worksheet.question_id}"
    return add_held_record(session, person, assessment.force_id, description, place)
