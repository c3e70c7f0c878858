"""Inspectors write how a review was done, and how reliable the self-assessment was"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0245"
down_revision = "0243"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "report_texts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("how_reliable", sa.Text(), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_report_texts_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_report_texts_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["saved_by"], ["account.id"], name="fk_report_texts_saved_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_report_texts"),
        sa.UniqueConstraint(
            "assessment_id", "organisation_id", "version", name="uq_report_texts_version"
        ),
    )


def downgrade() -> None:
    op.drop_table("report_texts")
