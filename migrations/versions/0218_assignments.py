"""Inspectors are assigned to a force, or to one assessment of it, from and to a day"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0218"
down_revision = "0217"
branch_labels = None
depends_on = None

_INDEXED = ("person_id", "force_id", "assessment_id")


def upgrade() -> None:
    op.create_table(
        "assignment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspectorate_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("force_id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=True),
        sa.Column("begins", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("assigned_by", sa.Uuid(), nullable=False),
        sa.Column("assigned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.Column("ended_reason", sa.Text(), nullable=False),
        sa.Column("has_conflict", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inspectorate_id"],
            ["organisation.id"],
            name="fk_assignment_inspectorate_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["account.id"], name="fk_assignment_person_id_account"
        ),
        sa.ForeignKeyConstraint(
            ["force_id"], ["organisation.id"], name="fk_assignment_force_id_organisation"
        ),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_assignment_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["assigned_by"], ["account.id"], name="fk_assignment_assigned_by_account"
        ),
        sa.ForeignKeyConstraint(
            ["ended_by"], ["account.id"], name="fk_assignment_ended_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_assignment"),
    )
    for column in _INDEXED:
        op.create_index(f"ix_assignment_{column}", "assignment", [column], unique=False)


def downgrade() -> None:
    op.drop_table("assignment")
