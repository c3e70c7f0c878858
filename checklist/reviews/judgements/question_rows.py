"""All rows that stand beside one question that is judged, read in one statement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    ScalarSelect,
    Select,
    Uuid,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session, joinedload, load_only, outerjoin

from checklist.accounts.models import Account
from checklist.assessments.answers.stored_drafts import is_over
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Assignment
from checklist.assessments.worksheets.models import Worksheet
from checklist.core.organisations import Person
from checklist.reviews.judgements.evidence.models import LoweredStrength, OwnExhibit
from checklist.reviews.judgements.models import InspectorJudgement, JudgementDraft, OfInspector

_Row = TypeVar("_Row")
_Id = UUID | BindParameter[UUID]
_ASSESSMENT = bindparam("assessment_id", type_=Uuid())
_FORCE = bindparam("force_id", type_=Uuid())
_ORGANISATION = bindparam("organisation_id", type_=Uuid())
_PERSON = bindparam("person_id", type_=Uuid())
_QUESTION: BindParameter[str] = bindparam("question_id")


@dataclass(frozen=True, slots=True)
class QuestionRows:
    """What people of one inspectorate wrote beside one question: who may see which is not sorted.

    ``drafts`` are the person's own and those of others who are or were assigned, unless they were
    saved or discarded since. ``judged`` are the ids of all questions that somebody judged.
    """

    judgements: Sequence[InspectorJudgement] = ()
    lowered: Sequence[LoweredStrength] = ()
    own_exhibits: Sequence[OwnExhibit] = ()
    drafts: Sequence[JudgementDraft] = ()
    worksheets: Sequence[Worksheet] = ()
    judged: frozenset[str] = frozenset()


def load_question_rows(
    session: Session, person: Person, assessment: Assessment, question_id: str
) -> QuestionRows:
    """Load the rows of a question that stand in a person's inspectorate: one query.

    The caller has found out that the person may read how it was judged.
    """
    rows = session.execute(
        _select_rows(),
        {
            "assessment_id": assessment.id,
            "force_id": assessment.force_id,
            "organisation_id": person.organisation_id,
            "person_id": person.id,
            "question_id": question_id,
        },
    ).all()
    judgements, lowered, own, drafts, worksheets, judged = zip(*rows, strict=True)
    return QuestionRows(
        _list(judgements),
        sorted(_list(lowered), key=lambda row: (row.saved_at, row.version)),
        sorted(_list(own), key=lambda row: row.number),
        _list(drafts),
        sorted(_list(worksheets), key=lambda row: row.number),
        frozenset((judged[0] or "").split()),
    )


def was_assigned(inspectorate: _Id, force: _Id, assessment: _Id) -> tuple[ColumnElement[bool], ...]:
    """Build the conditions that an assignment is of an inspectorate, to an assessment."""
    return (
        Assignment.inspectorate_id == inspectorate,
        Assignment.force_id == force,
        or_(Assignment.assessment_id.is_(None), Assignment.assessment_id == assessment),
    )


def _list(rows: Iterable[_Row | None]) -> list[_Row]:
    return [row for row in rows if row is not None]


@cache  # Each page on which a question is judged runs it
def _select_rows() -> Select[Any]:
    """Select the rows of five tables, one of one table at a time, and the judged questions.

    Each table has a number, and its rows are joined to that alone: so those of one are not
    multiplied by those of another, and a table without any is one row of nothing.
    """
    conditions = {
        InspectorJudgement: _is_of_question(InspectorJudgement),
        LoweredStrength: _is_of_question(LoweredStrength),
        OwnExhibit: _is_of_question(OwnExhibit),
        JudgementDraft: _is_open_draft(),
        Worksheet: _is_of_question(Worksheet),
    }
    ordinals = [literal_column(str(number), Integer) for number in range(len(conditions))]
    numbers = union_all(*(select(each.label("number")) for each in ordinals)).subquery("numbers")
    rows: Any = numbers
    for number, (table, condition) in enumerate(conditions.items()):
        rows = outerjoin(rows, table, and_(numbers.c.number == number, condition))
    named = (Worksheet.number, Worksheet.report_number, Worksheet.role)
    cited = (*named, Worksheet.version, Worksheet.population)
    found: Any = select(*conditions, _write_judged())
    selected: Select[Any] = (
        found.select_from(rows)
        .options(
            joinedload(InspectorJudgement.person).load_only(Account.name),
            joinedload(LoweredStrength.person).load_only(Account.name),
            joinedload(OwnExhibit.person).load_only(Account.name),
            joinedload(OwnExhibit.worksheet).load_only(*cited),
            joinedload(JudgementDraft.person).load_only(Account.name),
            load_only(*cited),
        )
        .execution_options(populate_existing=True)
    )
    return selected


def _is_of_question(table: type[OfInspector | Worksheet]) -> ColumnElement[bool]:
    return and_(
        table.assessment_id == _ASSESSMENT,
        table.organisation_id == _ORGANISATION,
        table.question_id == _QUESTION,
    )


def _is_open_draft() -> ColumnElement[bool]:
    """Build the condition that a draft is the person's own, or of who is or was assigned."""
    is_of_assigned = (
        select(Assignment.id)
        .where(
            Assignment.person_id == JudgementDraft.person_id,
            *was_assigned(_ORGANISATION, _FORCE, _ASSESSMENT),
        )
        .correlate(JudgementDraft)
        .exists()
    )
    return and_(
        JudgementDraft.assessment_id == _ASSESSMENT,
        JudgementDraft.question_id == _QUESTION,
        or_(JudgementDraft.person_id == _PERSON, is_of_assigned),
        ~is_over(JudgementDraft.page, JudgementDraft.person_id),
    )


def _write_judged() -> ScalarSelect[str | None]:
    """Write the ids of the questions that somebody judged, with a blank between them.

    A row for each would be built as an object, of which the page shows nothing.
    """
    judged = (
        select(InspectorJudgement.question_id)
        .where(
            InspectorJudgement.assessment_id == _ASSESSMENT,
            InspectorJudgement.organisation_id == _ORGANISATION,
            InspectorJudgement.choice.is_not(None),
        )
        .distinct()
        .subquery("judged")
    )
    return select(func.aggregate_strings(judged.c.question_id, " ")).scalar_subquery()
