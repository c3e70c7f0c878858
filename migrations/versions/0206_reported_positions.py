"""An exhibit may report the position as at an earlier date, and says who found it"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0206"
down_revision = "0205"
branch_labels = None
depends_on = None

_TABLES = ("exhibit", "exhibit_entry")


def upgrade() -> None:
    for table in _TABLES:
        op.add_column(table, sa.Column("position_as_at", sa.Date(), nullable=True))
        op.add_column(table, _build_source_kind())


def downgrade() -> None:
    for table in _TABLES:
        op.drop_column(table, "source_kind")
        op.drop_column(table, "position_as_at")


def _build_source_kind() -> sa.Column[str]:
    """Build the column of who found what is reported; until now nobody else could be named."""
    return sa.Column("source_kind", sa.String(length=40), server_default="force", nullable=False)
