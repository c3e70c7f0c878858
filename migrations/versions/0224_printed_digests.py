"""The digest of each printed PDF is kept, so that a changed one is told from what was printed"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0224"
down_revision = "0223"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("report") as report:
        report.add_column(
            sa.Column("printed_sha256", sa.String(length=64), nullable=False, server_default="")
        )


def downgrade() -> None:
    with op.batch_alter_table("report") as report:
        report.drop_column("printed_sha256")
