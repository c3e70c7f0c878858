"""Saving what came of the items of a worksheet, beside what others saved of other items."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.models import Worksheet, WorksheetOutcome, WorksheetSave
from checklist.assessments.worksheets.service import add_save, lock_question, record_worksheet
from checklist.assessments.worksheets.worksheet_queries import (
    NOT_LOOKED_AT,
    LookedAt,
    find_annex,
    list_items,
    load_looked_at,
)
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import Locked, UserError
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.stale_save import StaleSave
from checklist.core.worksheets.annex import Annex


@dataclass(frozen=True, slots=True)
class TypedOutcomes:
    """What was typed on a page of items, which showed the worksheet at ``base_version``.

    ``reason`` is why inspectors amend what was finished.
    """

    items: Mapping[int, LookedAt]
    cause: str
    reason: str
    base_version: int
    key: UUID


class StaleWorksheet(StaleSave):
    """Somebody saved some of the same items otherwise since the page was opened.

    ``numbers`` are those items, ``base`` is what the page showed and ``saved`` what stands now.
    """

    def __init__(
        self, numbers: list[int], base: Mapping[int, LookedAt], saved: Mapping[int, LookedAt]
    ) -> None:
        change = ", ".join(str(number) for number in numbers) or "why it happened"
        super().__init__("This worksheet", field="cause", change=change)
        self.numbers, self.base, self.saved = numbers, base, saved


def save_outcomes(
    session: Session,
    person: Person,
    assessment: Assessment,
    worksheet: Worksheet,
    typed: TypedOutcomes,
    check: Callable[[Annex], None] | None = None,
) -> int:
    """Save what was changed on a page, and return how many items were drawn as replacements.

    What others saved meanwhile of other items stays. A repeat changes nothing. Raises
    StaleWorksheet, Locked where nothing is drawn yet, UserError where an exhibit of the force cites
    it or an amendment has no reason, and as ``check`` does, which is handed what it then says.
    """
    lock_question(session, person, assessment, worksheet.question_id, Action.SAVE_OUTCOMES)
    session.refresh(worksheet)
    if is_key_used(session, person, typed.key):
        return 0
    if not worksheet.is_ready:
        raise Locked("Nothing is drawn yet, so there are no outcomes to save")
    _refuse_cited(worksheet)
    saved = load_looked_at(session, worksheet)
    drawn = list_items(worksheet, saved)
    changes = _find_changes(session, worksheet, typed, saved)
    changes = {number: each for number, each in changes.items() if number in drawn}
    is_cause_changed = typed.cause != worksheet.cause
    if not changes and not is_cause_changed:
        return 0
    _refuse_unexplained(worksheet, saved, typed)
    if check is not None:
        check(find_annex(worksheet, saved | changes))
    worksheet.cause = typed.cause
    add_save(session, person, worksheet, typed.reason)
    session.add_all(
        WorksheetOutcome(
            worksheet_id=worksheet.id,
            number=number,
            version=worksheet.version,
            outcome=each.outcome,
            reference=each.reference,
        )
        for number, each in changes.items()
    )
    detail = f"{format_count(len(changes), 'outcome')}, version {worksheet.version}"
    record_worksheet(session, person, "save worksheet", assessment, worksheet, detail)
    use_key(session, person, typed.key)
    return max(len(list_items(worksheet, saved | changes)) - len(drawn), 0)


def is_amended(worksheet: Worksheet, saved: Mapping[int, LookedAt]) -> bool:
    """Say whether a further save amends what inspectors had finished, and so has a reason."""
    return worksheet.is_of_inspectors and find_annex(worksheet, saved).finding.tally.is_finished


def _refuse_cited(worksheet: Worksheet) -> None:
    """Refuse to change what an exhibit says. Raises UserError beside the field that is last."""
    if exhibit := worksheet.cited_in:
        raise UserError(
            "Exhibit {exhibit} cites this worksheet by now. To change an outcome, withdraw the"
            " exhibit first",
            field="cause",
            exhibit=exhibit.number,
        )


def _refuse_unexplained(
    worksheet: Worksheet, saved: Mapping[int, LookedAt], typed: TypedOutcomes
) -> None:
    """Refuse to amend without a reason what inspectors had finished. Raises UserError."""
    if is_amended(worksheet, saved) and not says_something(typed.reason):
        raise UserError("Say in words why you amend this worksheet", field="reason")


def _find_changes(
    session: Session,
    worksheet: Worksheet,
    typed: TypedOutcomes,
    saved: Mapping[int, LookedAt],
) -> dict[int, LookedAt]:
    """Find what the person changed of what their page showed. Raises StaleWorksheet."""
    base = load_looked_at(session, worksheet, typed.base_version)
    changed = {
        number: each
        for number, each in typed.items.items()
        if each != base.get(number, NOT_LOOKED_AT)
    }
    changes = {
        number: each for number, each in changed.items() if each != saved.get(number, NOT_LOOKED_AT)
    }
    clashing = [
        number
        for number in changes
        if saved.get(number, NOT_LOOKED_AT) != base.get(number, NOT_LOOKED_AT)
    ]
    shown = _find_cause(session, worksheet, typed.base_version)
    is_cause_stale = shown != worksheet.cause != typed.cause
    if clashing or is_cause_stale:
        raise StaleWorksheet(clashing, base, saved)
    return changes


def _find_cause(session: Session, worksheet: Worksheet, version: int) -> str:
    """Find why it happened as a version said it."""
    return (
        session.scalar(
            select(WorksheetSave.cause).where(
                WorksheetSave.worksheet_id == worksheet.id, WorksheetSave.version == version
            )
        )
        or ""
    )
