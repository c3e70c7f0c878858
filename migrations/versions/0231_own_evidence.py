"""Inspectors lower the strength of exhibits for their own judgement"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0231"
down_revision = "0230"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_lowered_strengths()
    op.create_index(
        "ix_lowered_strength_submission_id", "lowered_strength", ["submission_id"], unique=False
    )


def downgrade() -> None:
    op.drop_table("lowered_strength")


def _create_lowered_strengths() -> None:
    op.create_table(
        "lowered_strength",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("exhibit_number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("submission_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("graded", sa.String(length=10), nullable=False),
        sa.Column("strength", sa.String(length=10), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        *_list_keys("lowered_strength"),
        sa.PrimaryKeyConstraint("id", name="pk_lowered_strength"),
        sa.UniqueConstraint(
            "assessment_id",
            "exhibit_number",
            "person_id",
            "organisation_id",
            "version",
            name="uq_lowered_strength_version",
        ),
    )


def _list_keys(table: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            [f"{column}_id"],
            [f"{target}.id"],
            name=f"fk_{table}_{column}_id_{target}",
            ondelete=ondelete,
        )
        for column, target, ondelete in (
            ("assessment", "assessment", "CASCADE"),
            ("person", "account", None),
            ("organisation", "organisation", None),
            ("submission", "submission", "CASCADE"),
        )
    ]
