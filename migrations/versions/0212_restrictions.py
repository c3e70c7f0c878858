"""Questions may be restricted to people who are named; a report says what it left out for that"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0212"
down_revision = "0211"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_restriction()
    op.add_column("report", sa.Column("left_out", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("report", "left_out")
    op.drop_table("restriction")


def _create_restriction() -> None:
    op.create_table(
        "restriction",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("set_by", sa.Uuid(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_restriction_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["account.id"], name="fk_restriction_person_id_account"
        ),
        sa.ForeignKeyConstraint(["set_by"], ["account.id"], name="fk_restriction_set_by_account"),
        sa.PrimaryKeyConstraint("assessment_id", "question_id", "person_id", name="pk_restriction"),
    )
