"""A finding can repeat one of an earlier published report, which it takes the place of"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0257"
down_revision = "0256"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "finding_repeat",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("finding", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("earlier_assessment_id", sa.Uuid(), nullable=True),
        sa.Column("earlier_finding", sa.Integer(), nullable=True),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_finding_repeat_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["earlier_assessment_id"],
            ["assessment.id"],
            name="fk_finding_repeat_earlier_assessment_id_assessment",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["saved_by"], ["account.id"], name="fk_finding_repeat_saved_by_account"
        ),
        sa.PrimaryKeyConstraint("assessment_id", "finding", name="pk_finding_repeat"),
    )
    op.create_index(
        "ix_finding_repeat_earlier_assessment_id", "finding_repeat", ["earlier_assessment_id"]
    )


def downgrade() -> None:
    op.drop_table("finding_repeat")
