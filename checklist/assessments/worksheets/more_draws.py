"""Drawing more of a list in the order of its seed, and drawing from a list anew with a reason."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.service import (
    add_save,
    add_worksheet,
    lock_question,
    record_worksheet,
)
from checklist.audit.idempotency import is_key_used, read_key_result, use_key
from checklist.core.errors import Locked, UserError
from checklist.core.organisations import Person


def refuse_undrawn(worksheet: Worksheet) -> None:
    """Refuse where nothing is drawn yet, or where items were chosen. Raises Locked."""
    if worksheet.is_chosen:
        raise Locked("The items of this worksheet were chosen. To draw some, start another one")
    if not worksheet.seed:
        raise Locked("Nothing is drawn on this worksheet yet")


def refuse_extension(worksheet: Worksheet) -> None:
    """Refuse to draw more where all is drawn, and where an exhibit says what came of it.

    Raises Locked, also as ``refuse_undrawn``.
    """
    refuse_undrawn(worksheet)
    if worksheet.wanted == worksheet.size:
        raise Locked("All of the list is drawn already")
    if exhibit := worksheet.cited_in:
        raise Locked(
            "Exhibit {exhibit} cites this worksheet. To draw more, withdraw the exhibit first",
            exhibit=exhibit.number,
        )


def extend(
    session: Session,
    person: Person,
    assessment: Assessment,
    worksheet: Worksheet,
    wanted: int,
    key: UUID,
    refuse: Callable[[Worksheet], None] = refuse_extension,
) -> None:
    """Draw so many in all, in the order that the seed gave: those drawn before stay the first.

    A repeat changes nothing. Raises UserError where as many are drawn already, and Locked as
    ``refuse`` does.
    """
    lock_question(session, person, assessment, worksheet.question_id)
    session.refresh(worksheet)
    if is_key_used(session, person, key):
        return
    refuse(worksheet)
    if wanted <= worksheet.wanted:
        text = "Number to draw must be more than {drawn}, which are drawn already"
        raise UserError(text, field="wanted", drawn=f"{worksheet.wanted:,}")
    detail = f"{wanted} in place of {worksheet.wanted} of {worksheet.size}"
    worksheet.wanted = wanted
    add_save(session, person, worksheet)
    record_worksheet(session, person, "extend worksheet", assessment, worksheet, detail)
    use_key(session, person, key)


def begin_again(
    session: Session,
    person: Person,
    assessment: Assessment,
    earlier: Worksheet,
    wanted: int,
    reason: str,
    key: UUID,
) -> int:
    """Save a new worksheet of the same list, which says why, and return its number.

    It names the worksheet whose list it was first. Nothing of it is drawn yet. A repeat leads to
    the one first saved. Raises Locked as ``refuse_undrawn``.
    """
    lock_question(session, person, assessment, earlier.question_id)
    number = read_key_result(session, person, key, int)
    if number is not None:
        return number
    session.refresh(earlier)
    refuse_undrawn(earlier)
    again = Worksheet.of_frame(earlier.question_id, earlier.frame, wanted)
    again.first_id, again.reason = earlier.first_id or earlier.id, reason
    return add_worksheet(session, person, assessment, again, key)
