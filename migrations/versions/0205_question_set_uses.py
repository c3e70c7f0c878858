"""Each version of a question set is kept with its hash from its first use on"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0205"
down_revision = "0204"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_question_set_use()
    op.execute(
        "INSERT INTO question_set_use (set_id, set_version, set_hash, first_used_at)"
        " SELECT set_id, set_version, MIN(set_hash), MIN(started_at)"
        " FROM assessment GROUP BY set_id, set_version"
    )


def downgrade() -> None:
    op.drop_table("question_set_use")


def _create_question_set_use() -> None:
    op.create_table(
        "question_set_use",
        sa.Column("set_id", sa.String(length=40), nullable=False),
        sa.Column("set_version", sa.String(length=20), nullable=False),
        sa.Column("set_hash", sa.String(length=64), nullable=False),
        sa.Column("first_used_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("set_id", "set_version", name="pk_question_set_use"),
    )
