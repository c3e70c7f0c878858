"""``checklist roles``: the table of who may do what, as ``docs/roles.md`` holds it."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.assessment_states import AssessmentState
from checklist.core.permissions.table import COLUMNS, TABLE, Row

_HEAD = """\
# Who may do what

Written by `checklist roles` from the one table that the service asks,
`checklist/core/permissions/table.py`; a test holds it against this page. After a change of the
table: `.venv/bin/checklist roles > docs/roles.md`.

x = may; o = only on what is shared with, put to or assigned to the person; - = may not. A role that
is not here sees nothing. Everyone also needs access to the force. What is archived can be read as
before, and is changed by nobody. A row without a state belongs to no one assessment.

A force's contributors read and answer the questions that are shared with them or with a post they
hold; their coordinator may let them read all. For the people of a local policing body o is the
questions that are put to their body; for an inspector, the forces and the submissions that are
assigned to them.
"""


def build_roles_document() -> str:
    """Build the whole document, a table for each heading."""
    return _HEAD + "\n" + "\n".join([*_list_columns(), *_list_tables()])


def _list_columns() -> Iterator[str]:
    yield "| Column | Organisation | Role |"
    yield "|---|---|---|"
    for (kind, role), letter in COLUMNS.items():
        yield f"| {letter} | {kind.value} | {role.value} |"
    yield ""


def _list_tables() -> Iterator[str]:
    for heading, rows in TABLE.items():
        yield f"## {heading}\n"
        yield f"| May | State | {' | '.join(COLUMNS.values())} |"
        yield "|---|---|" + "---|" * len(COLUMNS)
        yield from (_write_row(row) for row in rows)
        yield ""


def _write_row(row: Row) -> str:
    actions = "; ".join(action.value for action in row.actions)
    scopes = " | ".join(scope.value for scope in row.scopes.values())
    return f"| {actions} | {_name_states(row)} | {scopes} |"


def _name_states(row: Row) -> str:
    if len(row.states) == len(AssessmentState):
        return "any"
    return "; ".join(state.value for state in AssessmentState if state in row.states)
