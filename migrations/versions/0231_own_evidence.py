"""Inspectors lower the strength of exhibits for their own judgement, and add their own"""

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
    _create_own_exhibits()
    op.create_index("ix_own_exhibit_submission_id", "own_exhibit", ["submission_id"], unique=False)


def downgrade() -> None:
    op.drop_table("own_exhibit")
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


def _create_own_exhibits() -> None:
    op.create_table(
        "own_exhibit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("submission_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("shows", sa.Text(), nullable=False),
        sa.Column("pinpoint", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("strength", sa.String(length=10), nullable=False),
        sa.Column("tested_by", sa.String(length=400), nullable=False),
        sa.Column("document_date", sa.Date(), nullable=False),
        sa.Column("position_as_at", sa.Date(), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        *_list_keys("own_exhibit"),
        sa.PrimaryKeyConstraint("id", name="pk_own_exhibit"),
        sa.UniqueConstraint(
            "assessment_id",
            "person_id",
            "organisation_id",
            "number",
            name="uq_own_exhibit_number",
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
