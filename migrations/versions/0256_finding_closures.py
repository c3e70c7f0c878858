"""An action answers published findings, and each finding is closed for itself"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0256"
down_revision = "0255"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("plan_answered") as answered:
        answered.add_column(sa.Column("finding", sa.Integer(), nullable=True))
        answered.add_column(sa.Column("recommendation", sa.Integer(), nullable=True))
        answered.create_index(
            "ix_plan_answered_assessment_id_finding", ["assessment_id", "finding"]
        )
    _create_answered_question()
    _create_closure()


def downgrade() -> None:
    op.drop_table("closure_entry")
    op.drop_table("plan_answered_question")
    with op.batch_alter_table("plan_answered") as answered:
        answered.drop_index("ix_plan_answered_assessment_id_finding")
        answered.drop_column("recommendation")
        answered.drop_column("finding")


def _create_answered_question() -> None:
    op.create_table(
        "plan_answered_question",
        sa.Column("action_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id", "number"],
            ["plan_answered.action_id", "plan_answered.number"],
            name="fk_plan_answered_question_action_id_number_plan_answered",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_plan_answered_question_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "action_id", "number", "question_id", name="pk_plan_answered_question"
        ),
    )
    op.create_index(
        "ix_plan_answered_question_assessment_id_question_id",
        "plan_answered_question",
        ["assessment_id", "question_id"],
        unique=False,
    )


def _create_closure() -> None:
    op.create_table(
        "closure_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("finding", sa.Integer(), nullable=False),
        sa.Column("recommendation", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(length=40), nullable=False),
        sa.Column("standing", sa.String(length=40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("how_verified", sa.String(length=40), nullable=True),
        sa.Column("later_assessment_id", sa.Uuid(), nullable=True),
        sa.Column("later_finding", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_closure_entry_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["later_assessment_id"],
            ["assessment.id"],
            name="fk_closure_entry_later_assessment_id_assessment",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_closure_entry_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["saved_by"], ["account.id"], name="fk_closure_entry_saved_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_closure_entry"),
        sa.UniqueConstraint(
            "assessment_id", "finding", "recommendation", "version", name="uq_closure_entry_version"
        ),
    )
    op.create_index(
        "ix_closure_entry_later_assessment_id", "closure_entry", ["later_assessment_id"]
    )
