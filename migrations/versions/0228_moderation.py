"""Leads say which questions are judged twice, and settle judgements that differ"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0228"
down_revision = "0227"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "second_choice",
        *_list_first_columns(),
        sa.Column("decision", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        *_list_constraints("second_choice", "decided_by"),
    )
    op.create_table(
        "settlement",
        *_list_first_columns(),
        sa.Column("level", sa.String(length=20), nullable=True),
        sa.Column("not_applicable_agreed", sa.Boolean(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("basis", sa.String(length=64), nullable=False),
        sa.Column("settled_by", sa.Uuid(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=False),
        *_list_constraints("settlement", "settled_by"),
    )


def downgrade() -> None:
    op.drop_table("settlement")
    op.drop_table("second_choice")


def _list_first_columns() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
    ]


def _list_constraints(table: str, person: str) -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=f"fk_{table}_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=f"fk_{table}_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint([person], ["account.id"], name=f"fk_{table}_{person}_account"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint(
            "assessment_id",
            "organisation_id",
            "question_id",
            "number",
            name=f"uq_{table}_number",
        ),
    ]
