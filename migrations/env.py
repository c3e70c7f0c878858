"""Runs migrations on the connection that `checklist.migrate` hands in."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, Enum

from checklist.db import Model, UtcDateTime


def plain_type(kind: str, thing: Any, _: AutogenContext) -> str | Literal[False]:
    """Write plain types into new revisions, so that none imports today's code."""
    if kind == "type" and isinstance(thing, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(thing, Enum):
        return f"sa.String(length={thing.length})"
    return False


connection: Connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Model.metadata,
    render_as_batch=True,
    render_item=plain_type,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
