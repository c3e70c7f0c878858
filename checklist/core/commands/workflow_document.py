"""``checklist workflow``: the workflow's table and picture, as ``docs/workflow.md`` holds them."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.assessment_states import AssessmentState, describe_state
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.table import COLUMNS
from checklist.core.workflow.table import TABLE, End, Row

_HEAD = """\
# From state to state

Written by `checklist workflow` from the one table that the service asks,
`checklist/core/workflow/table.py`; a test holds it against this page. After a change of the table:
`.venv/bin/checklist workflow > docs/workflow.md`.

Who: the columns of `docs/roles.md`. C, T, S and R are coordinator, contributor, signatory and
reader of the force, I and L inspector and lead inspector. What a row does not name is refused. No
clock changes a state.
"""
_ENDS = (AssessmentState.CLOSED_PUBLISHED, AssessmentState.CLOSED_UNPUBLISHED)


def build_workflow_document() -> str:
    """Build the whole document: the picture, the states in words, the table."""
    return _HEAD + "\n" + "\n".join([*_draw(), *_list_states(), *_list_rows()])


def _draw() -> Iterator[str]:
    """Draw the states and the events that lead from one to another, in Mermaid's language."""
    yield "```mermaid"
    yield "stateDiagram-v2"
    for state in AssessmentState:
        yield f'    state "{state.value}" as {_name(state)}'
    yield f"    [*] --> {_name(AssessmentState.PREPARING)}: start"
    for row in TABLE:
        for state in row.states:
            yield from (
                f"    {_name(state)} --> {place}: {row.event.value}{condition}"
                for place, condition in _find_places(row)
            )
    for state in _ENDS:
        yield f"    {_name(state)} --> [*]"
    yield "```"
    yield ""


def _find_places(row: Row) -> Iterator[tuple[str, str]]:
    """Find where a row leads, each with what that hangs on; not those that stay where they are."""
    if isinstance(row.next.to, AssessmentState):
        yield _name(row.next.to), ""
    elif row.next.to is End.GONE:
        yield "[*]", ""
    if row.next.instead is not None:
        yield _name(row.next.instead), f" ({row.next.when})"


def _name(state: AssessmentState) -> str:
    return state.name.lower()


def _list_states() -> Iterator[str]:
    yield "| State | What pages say |"
    yield "|---|---|"
    for state in AssessmentState:
        yield f"| {state.value} | {describe_state(state)} |"
    yield ""


def _list_rows() -> Iterator[str]:
    yield "| State | Event | Who | Guards | Next | Effects | Mail |"
    yield "|---|---|---|---|---|---|---|"
    yield from (_write_row(row) for row in TABLE)
    yield ""


def _write_row(row: Row) -> str:
    cells = (
        "; ".join(state.value for state in row.states),
        row.event.value,
        ", ".join(_list_columns(row.action, row.states[0])),
        "; ".join(guard.words for guard in row.guards),
        row.next.words,
        "; ".join(effect.value for effect in row.effects),
        "; ".join(mailed.value for mailed in row.mail),
    )
    return f"| {' | '.join(cells)} |"


def _list_columns(action: Action, state: AssessmentState) -> Iterator[str]:
    for (kind, role), letter in COLUMNS.items():
        if find_scope(kind, role, action, state):
            yield letter
