"""The tables of a copy that hold worksheets, and what came of each of their items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TypeAlias

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.worksheet_queries import (
    find_annex,
    list_open_worksheets,
    list_worksheets_of,
    load_looked_at,
    reads_references,
)
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.worksheets.annex import Annex
from checklist.exchange.copy_content import Cell, Table

_WORKSHEETS = (
    *("Worksheet", "Question", "List", "Items", "Test", "Number on the list", "Given by"),
    *("Given on", "Acceptable", "Number wanted", "Chosen", "Seed", "List saved by"),
    *("Role", "List saved at", "Drawn by", "Drawn at", "Draws again from", "Because", "Exhibit"),
    *("What may be said", "Rate", "Range", "Why it happened", "Version"),
)
_REVIEW_WORKSHEETS = (_WORKSHEETS[0], "Number in reports", *_WORKSHEETS[1:])
_ITEMS = ("Worksheet", "Place", "Number", "Outcome", "Reference")
_YES_NO = {True: "yes", False: "no"}

_Sampled: TypeAlias = Sequence[tuple[Worksheet, Annex]]


def build_worksheet_tables(
    session: Session, person: Person, assessment: Assessment
) -> tuple[Table, Table]:
    """Build the tables of the worksheets whose questions are open to a person.

    References to single items are there for those who read them on the pages.
    """
    found = list_open_worksheets(session, person, assessment)
    shown = reads_references(person, assessment)
    sampled = _load_annexes(session, found, has_references=shown)
    return _build_tables("Worksheet", sampled, _WORKSHEETS, tuple(_list_rows(sampled)))


def build_review_worksheet_tables(
    session: Session, person: Person, assessment: Assessment
) -> tuple[Table, ...]:
    """Build the tables of the worksheets of an inspectorate, for its own people alone.

    They are there only once there is one. Whoever draws items has their references.
    """
    if not is_permitted(person, Action.READ_WORKSHEETS, assessment.state):
        return ()
    found = list_worksheets_of(session, assessment, person.organisation_id)
    sampled = _load_annexes(session, found, has_references=True)
    if not found:
        return ()
    rows = (
        (number, worksheet.report_number, *rest)
        for worksheet, (number, *rest) in zip(found, _list_rows(sampled), strict=True)
    )
    return _build_tables("Review worksheet", sampled, _REVIEW_WORKSHEETS, tuple(rows))


def _load_annexes(
    session: Session, worksheets: Sequence[Worksheet], *, has_references: bool
) -> _Sampled:
    return [
        (each, find_annex(each, load_looked_at(session, each), has_references=has_references))
        for each in worksheets
    ]


def _build_tables(
    name: str, found: _Sampled, columns: tuple[str, ...], rows: tuple[tuple[Cell, ...], ...]
) -> tuple[Table, Table]:
    return (
        Table(f"{name}s", columns, rows),
        Table(f"{name} items", _ITEMS, tuple(_list_items(found))),
    )


def _list_rows(found: _Sampled) -> Iterator[tuple[Cell, ...]]:
    for worksheet, annex in found:
        yield (
            worksheet.number,
            worksheet.question_id,
            worksheet.population,
            worksheet.items,
            worksheet.test,
            worksheet.size,
            worksheet.given_by,
            worksheet.given_on.isoformat(),
            worksheet.acceptable,
            worksheet.wanted,
            _YES_NO[worksheet.is_chosen],
            worksheet.seed or None,
            worksheet.maker.name,
            worksheet.role,
            _moment(worksheet.made_at),
            worksheet.drawer.name if worksheet.drawer else None,
            _moment(worksheet.drawn_at),
            worksheet.first.number if worksheet.first else None,
            worksheet.reason or None,
            worksheet.exhibit.number if worksheet.exhibit else None,
            "\n".join(str(sentence) for sentence in annex.sentences),
            annex.rate or None,
            annex.range or None,
            worksheet.cause or None,
            worksheet.version,
        )


def _list_items(found: _Sampled) -> Iterator[tuple[Cell, ...]]:
    for worksheet, annex in found:
        for place, item in enumerate(annex.items, start=1):
            outcome = item.outcome.value if item.outcome else None
            yield worksheet.number, place, item.number, outcome, item.reference or None


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
