"""Reports on a review are printed from a draft or a publication, and each is found again"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0253"
down_revision = "0250"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("report") as report:
        report.add_column(sa.Column("source", sa.String(length=40), nullable=True))
        report.add_column(sa.Column("source_id", sa.Uuid(), nullable=True))
        report.create_index("ix_report_source_id", ["source_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("report") as report:
        report.drop_index("ix_report_source_id")
        report.drop_column("source_id")
        report.drop_column("source")
