"""Parts of a revision of the database, run or asked as an upgrade would."""

from __future__ import annotations

from typing import Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory

from checklist.db import db
from checklist.migrate import build_config


def find_revision(number: str) -> Any:
    """The module of a revision."""
    revision = ScriptDirectory.from_config(build_config()).get_revision(number)
    assert revision is not None
    return revision.module


def run_of_revision(number: str, function: str, *arguments: str) -> None:
    """Run one function of a revision in the transaction of the session."""
    with Operations.context(MigrationContext.configure(db.session.connection())):
        getattr(find_revision(number), function)(*arguments)
