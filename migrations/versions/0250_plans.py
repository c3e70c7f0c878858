"""Improvement plans are kept: actions, what each answers, steps, proof and history"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0250"
down_revision = "0247"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_action()
    _create_answered()
    _create_entry()
    _create_proof()
    _create_step()


def downgrade() -> None:
    op.drop_table("plan_step")
    op.drop_table("plan_proof")
    op.drop_table("plan_entry")
    op.drop_table("plan_answered")
    op.drop_table("plan_action")


def _create_action() -> None:
    op.create_table(
        "plan_action",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("force_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("post_id", sa.Uuid(), nullable=True),
        sa.Column("said_done_by", sa.Uuid(), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner_name", sa.String(length=120), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("standing", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["force_id"], ["organisation.id"], name="fk_plan_action_force_id_organisation"
        ),
        sa.ForeignKeyConstraint(["made_by"], ["account.id"], name="fk_plan_action_made_by_account"),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name="fk_plan_action_owner_id_account"
        ),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name="fk_plan_action_post_id_post", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["said_done_by"], ["account.id"], name="fk_plan_action_said_done_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_plan_action"),
        sa.UniqueConstraint("force_id", "number", name="uq_plan_action_force_id_number"),
    )
    op.create_index("ix_plan_action_owner_id", "plan_action", ["owner_id"], unique=False)
    op.create_index("ix_plan_action_post_id", "plan_action", ["post_id"], unique=False)


def _create_answered() -> None:
    op.create_table(
        "plan_answered",
        sa.Column("action_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=True),
        sa.Column("question_id", sa.String(length=20), nullable=True),
        sa.Column("earlier_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["action_id"],
            ["plan_action.id"],
            name="fk_plan_answered_action_id_plan_action",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_plan_answered_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["earlier_id"],
            ["earlier_finding.id"],
            name="fk_plan_answered_earlier_id_earlier_finding",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("action_id", "number", name="pk_plan_answered"),
    )
    op.create_index(
        "ix_plan_answered_assessment_id_question_id",
        "plan_answered",
        ["assessment_id", "question_id"],
        unique=False,
    )
    op.create_index("ix_plan_answered_earlier_id", "plan_answered", ["earlier_id"], unique=False)


def _create_entry() -> None:
    op.create_table(
        "plan_entry",
        sa.Column("action_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deed", sa.String(length=40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner_name", sa.String(length=120), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("standing", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"],
            ["plan_action.id"],
            name="fk_plan_entry_action_id_plan_action",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["saved_by"], ["account.id"], name="fk_plan_entry_saved_by_account"
        ),
        sa.PrimaryKeyConstraint("action_id", "version", name="pk_plan_entry"),
    )


def _create_proof() -> None:
    op.create_table(
        "plan_proof",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("action_id", sa.Uuid(), nullable=False),
        sa.Column("evidence_id", sa.Uuid(), nullable=False),
        sa.Column("revision_id", sa.Uuid(), nullable=True),
        sa.Column("shows", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Uuid(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"],
            ["plan_action.id"],
            name="fk_plan_proof_action_id_plan_action",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["added_by"], ["account.id"], name="fk_plan_proof_added_by_account"
        ),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name="fk_plan_proof_evidence_id_evidence"
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name="fk_plan_proof_revision_id_revision"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_plan_proof"),
    )
    op.create_index("ix_plan_proof_action_id", "plan_proof", ["action_id"], unique=False)
    op.create_index("ix_plan_proof_evidence_id", "plan_proof", ["evidence_id"], unique=False)
    op.create_index("ix_plan_proof_revision_id", "plan_proof", ["revision_id"], unique=False)


def _create_step() -> None:
    op.create_table(
        "plan_step",
        sa.Column("action_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["action_id"],
            ["plan_action.id"],
            name="fk_plan_step_action_id_plan_action",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("action_id", "number", name="pk_plan_step"),
    )
