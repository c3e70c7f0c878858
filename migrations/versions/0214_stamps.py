"""Exhibits, evidence and revisions bear a stamp that changes with every write"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0214"
down_revision = "0213"
branch_labels = None
depends_on = None

_INDEXES = {
    "exhibit": ["assessment_id", "evidence_id", "revision_id", "stamp"],
    "evidence": ["id", "stamp"],
    "revision": ["id", "stamp"],
}
# A random whole number of 44 bits for each row, on each database.
_DRAW = {
    "sqlite": "random() & 17592186044415",
    "postgresql": "CAST(floor(random() * 17592186044416) AS bigint)",
}


def upgrade() -> None:
    draw = _DRAW[op.get_bind().dialect.name]
    for table, columns in _INDEXES.items():
        op.add_column(
            table, sa.Column("stamp", sa.BigInteger(), server_default="0", nullable=False)
        )
        op.execute(sa.table(table, sa.column("stamp")).update().values(stamp=sa.text(draw)))
        op.create_index(f"ix_{table}_{'_'.join(columns)}", table, columns, unique=False)


def downgrade() -> None:
    for table, columns in _INDEXES.items():
        op.drop_index(f"ix_{table}_{'_'.join(columns)}", table_name=table)
        op.drop_column(table, "stamp")
