"""Draft reports are frozen as they are sent to a force, each with its last day"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0236"
down_revision = "0234"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "draft_report",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("sent_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_draft_report_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_draft_report_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["sent_by"], ["account.id"], name="fk_draft_report_sent_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_draft_report"),
        sa.UniqueConstraint("assessment_id", "number", name="uq_draft_report_assessment_id_number"),
    )
    op.create_table(
        "draft_report_email",
        sa.Column("draft_report_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_report_id"],
            ["draft_report.id"],
            name="fk_draft_report_email_draft_report_id_draft_report",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name="fk_draft_report_email_account_id_account",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("draft_report_id", "account_id", name="pk_draft_report_email"),
    )


def downgrade() -> None:
    op.drop_table("draft_report_email")
    op.drop_table("draft_report")
