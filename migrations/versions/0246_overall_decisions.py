"""A lead inspector sets the overall grade to the lowest one, or takes that back"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0246"
down_revision = "0245"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "overall_decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_lowest", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_overall_decision_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_overall_decision_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["saved_by"], ["account.id"], name="fk_overall_decision_saved_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_overall_decision"),
        sa.UniqueConstraint(
            "assessment_id", "organisation_id", "version", name="uq_overall_decision_version"
        ),
    )


def downgrade() -> None:
    op.drop_table("overall_decision")
