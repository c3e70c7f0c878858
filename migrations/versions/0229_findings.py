"""Inspectors draft findings: each with its questions, its recommendations and its history"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0229"
down_revision = "0228"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_findings()
    op.create_index("ix_finding_merged_into", "finding", ["merged_into"], unique=False)
    op.create_table(
        "finding_question",
        *_list_first_columns(),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("suggested", sa.String(length=40), nullable=True),
        *_list_constraints("finding_question"),
        sa.UniqueConstraint("finding_id", "question_id", name="uq_finding_question"),
    )
    op.create_table(
        "recommendation",
        *_list_first_columns(),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("addressee", sa.String(length=120), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        *_list_constraints("recommendation"),
        sa.UniqueConstraint("finding_id", "number", name="uq_recommendation_number"),
    )
    op.create_table(
        "finding_entry",
        *_list_first_columns(),
        *_list_content(),
        sa.Column("questions", sa.Text(), nullable=False),
        sa.Column("recommendations", sa.Text(), nullable=False),
        sa.Column("deed", sa.String(length=40), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        *_list_constraints("finding_entry"),
        sa.ForeignKeyConstraint(
            ["saved_by"], ["account.id"], name="fk_finding_entry_saved_by_account"
        ),
        sa.UniqueConstraint("finding_id", "version", name="uq_finding_entry_version"),
    )


def downgrade() -> None:
    for table in ("finding_entry", "recommendation", "finding_question", "finding"):
        op.drop_table(table)


def _create_findings() -> None:
    op.create_table(
        "finding",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("section_id", sa.String(length=20), nullable=True),
        sa.Column("merged_into", sa.Uuid(), nullable=True),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        *_list_content(),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_finding_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_finding_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(
            ["merged_into"],
            ["finding.id"],
            name="fk_finding_merged_into_finding",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["saved_by"], ["account.id"], name="fk_finding_saved_by_account"),
        sa.PrimaryKeyConstraint("id", name="pk_finding"),
        sa.UniqueConstraint(
            "assessment_id", "organisation_id", "number", name="uq_finding_number"
        ),
    )  # fmt: skip


def _list_content() -> list[sa.Column[object]]:
    return [
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("is_confirmed", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
    ]


def _list_first_columns() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("finding_id", sa.Uuid(), nullable=False),
    ]


def _list_constraints(table: str) -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(
            ["finding_id"],
            ["finding.id"],
            name=f"fk_{table}_finding_id_finding",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    ]
