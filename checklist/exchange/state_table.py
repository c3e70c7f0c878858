"""The table of a copy that tells of the changes of an assessment's state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.sign_off.service import list_state_changes
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.exchange.copy_content import Cell, Table

_COLUMNS = (
    *("Number", "What was done", "State before", "State after", "By", "Role", "At"),
    *("Reason", "SHA-256 of what was to be signed"),
)


def build_state_table(session: Session, person: Person, assessment: Assessment) -> Table:
    """Build the table of the changes of state; reasons are for those who read the record alone."""
    shows_reason = is_permitted(person, Action.READ_RECORD, assessment.state)
    changes = list(reversed(list_state_changes(session, assessment)))
    return Table("States", _COLUMNS, tuple(_list_rows(changes, shows_reason=shows_reason)))


def _list_rows(changes: Sequence[StateChange], *, shows_reason: bool) -> Iterator[tuple[Cell, ...]]:
    for number, change in enumerate(changes, 1):  # what is not shown leaves no gap
        yield (
            number,
            change.event.value,
            change.from_state.value,
            change.to_state.value,
            change.person.name,
            change.role,
            change.at.isoformat(),
            change.reason if shows_reason else None,
            change.candidate or None,
        )
