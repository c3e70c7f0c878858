"""An assessment may be archived, and restored"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0203"
down_revision = "0202"
branch_labels = None
depends_on = None

_ARCHIVED_BY = "fk_assessment_archived_by_account"


def upgrade() -> None:
    with op.batch_alter_table("assessment") as assessment:
        assessment.add_column(sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True))
        assessment.add_column(sa.Column("archived_by", sa.Uuid(), nullable=True))
        assessment.create_foreign_key(_ARCHIVED_BY, "account", ["archived_by"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("assessment") as assessment:
        assessment.drop_constraint(_ARCHIVED_BY, type_="foreignkey")
        assessment.drop_column("archived_by")
        assessment.drop_column("archived_at")
