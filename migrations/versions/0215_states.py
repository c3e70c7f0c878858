"""An assessment has a state, and each change of it is kept"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0215"
down_revision = "0214"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "assessment",
        sa.Column("state", sa.String(length=40), server_default="preparing", nullable=False),
    )
    _create_state_change()


def downgrade() -> None:
    op.drop_table("state_change")
    op.drop_column("assessment", "state")


def _create_state_change() -> None:
    op.create_table(
        "state_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(length=40), nullable=False),
        sa.Column("from_state", sa.String(length=40), nullable=False),
        sa.Column("to_state", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("candidate", sa.String(length=64), nullable=False),
        sa.Column("seal_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_state_change_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_state_change_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["account.id"], name="fk_state_change_person_id_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_state_change"),
        sa.UniqueConstraint("assessment_id", "number", name="uq_state_change_assessment_id_number"),
    )
