"""Citing a worksheet of the inspectorate in an exhibit of one's own, and what that then fixes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import shorten
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.citing import (
    find_last_day,
    name_draw,
    name_sample,
    refuse_unfinished,
)
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.more_draws import refuse_extension
from checklist.assessments.worksheets.service import lock_question, record_worksheet
from checklist.assessments.worksheets.worksheet_queries import (
    find_annex,
    list_saves,
    load_looked_at,
)
from checklist.audit.idempotency import read_key_result
from checklist.core.errors import Locked, UserError
from checklist.core.messages import join_names
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.worksheets.annex import Annex
from checklist.core.worksheets.strength import find_strength, name_test
from checklist.reviews.judgements.evidence.models import OwnExhibit
from checklist.reviews.judgements.judgement_queries import NOT_JUDGED, load_judgements
from checklist.reviews.weighing.own_exhibits import TypedExhibit, add_own_exhibit
from checklist.web.filters import format_day

_LONGEST_TITLE = 200
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class WorksheetCitation:
    """What an inspector typed: the page showed the worksheet at ``base_version``."""

    position_as_at: date | None
    base_version: int
    key: UUID


def find_strength_of(worksheet: Worksheet, annex: Annex) -> str:
    """Find how strong a worksheet of inspectors is: none of them is of the unit that it tests."""
    found = find_strength(annex.finding, is_chosen=worksheet.is_chosen, is_independent=True)
    return found or ""


def list_seen_citing(
    session: Session, person: Person, assessment: Assessment, worksheet: Worksheet
) -> list[tuple[str, OwnExhibit]]:
    """List whose exhibits cite a worksheet, of those that the person sees: their own first.

    What others gathered shows how they judge, so it is seen only after one's own judgement. A
    worksheet itself sets no level and shows none: all inspectors on the assessment see it.
    """
    judgements = load_judgements(session, person, assessment, worksheet.question_id)
    found = judgements.get(worksheet.question_id, NOT_JUDGED)
    return [
        (each.by, exhibit)
        for each in (found.evidence, *found.evidence_of_others)
        for exhibit in each.counting
        if exhibit.worksheet_id == worksheet.id
    ]


def refuse_citing_twice(
    session: Session,
    person: Person,
    question_set: QuestionSet,
    worksheet: Worksheet,
    annex: Annex,
) -> None:
    """Refuse a worksheet that the person cites already, or that says nothing yet. Raises Locked."""
    own = [row for row in _list_citing(session, worksheet) if row.person_id == person.id]
    if own:
        raise Locked("Your exhibit {number} cites this worksheet already", number=own[0].number)
    refuse_unfinished(question_set, annex)


def cite_worksheet(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    question_set: QuestionSet,
    worksheet: Worksheet,
    new: WorksheetCitation,
) -> int:
    """Add an exhibit of the person's own that cites a worksheet, and return its number.

    A repeat adds no other. Raises as ``refuse_citing_twice`` and ``add_own_exhibit``, and UserError
    where outcomes were saved since the page was opened, and where no day is given with which it
    would count.
    """
    lock_question(session, person, assessment, question.id, Action.JUDGE)
    session.refresh(worksheet)
    earlier = read_key_result(session, person, new.key, int)
    if earlier is not None:
        return earlier
    annex = find_annex(worksheet, load_looked_at(session, worksheet))
    refuse_citing_twice(session, person, question_set, worksheet, annex)
    if worksheet.version != new.base_version:
        text = "Outcomes were saved meanwhile. Read what the sample says now, and add it again"
        raise UserError(text, field="position_as_at")
    last_day = find_last_day(session, worksheet)
    _refuse_missing_day(assessment, question_set, last_day, new)
    typed = TypedExhibit(
        title=shorten(name_sample(worksheet), _LONGEST_TITLE, placeholder="…"),
        shows=" ".join(str(sentence) for sentence in annex.sentences),
        pinpoint=name_draw(worksheet),
        place="",
        strength=find_strength_of(worksheet, annex),
        tested_by=name_test(_name_testers(session, worksheet), worksheet.name),
        document_date=last_day,
        position_as_at=new.position_as_at,
    )
    number = add_own_exhibit(
        session, person, assessment, question, typed, new.key, worksheet=worksheet
    )
    detail = f"own exhibit {number}, {typed.strength}"
    record_worksheet(session, person, "cite worksheet", assessment, worksheet, detail)
    return number


def refuse_to_draw_more(session: Session, worksheet: Worksheet) -> None:
    """Refuse as ``refuse_extension``, and where an exhibit says what came of it. Raises Locked."""
    refuse_extension(worksheet)
    if _list_citing(session, worksheet):
        raise Locked(
            "An exhibit cites this worksheet. To look at more items, draw again from the list, or"
            " have the exhibit withdrawn first"
        )


def refuse_to_weaken(session: Session, worksheet: Worksheet, annex: Annex) -> None:
    """Refuse to amend a worksheet so that exhibits count as what it no longer is.

    Raises UserError. Whose exhibits they are is not told: not everybody sees them yet.
    """
    for exhibit in _list_citing(session, worksheet):
        if find_strength_of(worksheet, annex) != exhibit.strength:
            raise UserError(
                "An exhibit cites this worksheet as {strength}, and as amended it would not be"
                " that. Have the exhibit withdrawn first",
                field="reason",
                strength=exhibit.strength,
            )


def has_citing(session: Session, worksheet: Worksheet) -> bool:
    """Say whether an exhibit of anybody's own cites a worksheet and counts."""
    return bool(_list_citing(session, worksheet))


def _refuse_missing_day(
    assessment: Assessment, question_set: QuestionSet, last_day: date, new: WorksheetCitation
) -> None:
    """Refuse what would not count because nobody names a day, on or before the as-at date."""
    is_late = last_day > assessment.as_at and question_set.scoring.earlier_positions
    if is_late and (new.position_as_at is None or new.position_as_at > assessment.as_at):
        raise UserError(
            "Enter which day’s position the list reports. What you found after {as_at} does not"
            " count without it",
            as_at=format_day(assessment.as_at),
            field="position_as_at",
        )


def _list_citing(session: Session, worksheet: Worksheet) -> Sequence[OwnExhibit]:
    """List the exhibits that cite a worksheet and count, whoever sees them."""
    return session.scalars(
        select(OwnExhibit)
        .where(OwnExhibit.worksheet_id == worksheet.id, OwnExhibit.withdrawn_at.is_(None))
        .order_by(OwnExhibit.added_at)
    ).all()


def _name_testers(session: Session, worksheet: Worksheet) -> str:
    """Name those who saved outcomes, in the order in which they first did."""
    saves = reversed(list_saves(session, worksheet))
    names = list(dict.fromkeys(each.saver.name for each in saves))
    if len(names) > _MOST_NAMED:
        return f"{names[0]} and {len(names) - 1} others"
    return join_names(names)
