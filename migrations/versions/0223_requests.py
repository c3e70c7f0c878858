"""Inspectors ask for changes: requests, the questions they name, and what became of them"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0223"
down_revision = "0220"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_requests()
    is_open = sa.text("outcome = 'open'")
    op.create_index(
        "uq_change_request_open",
        "change_request",
        ["assessment_id"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.create_index(
        "ix_change_request_submission_id", "change_request", ["submission_id"], unique=False
    )
    _create_questions()


def downgrade() -> None:
    op.drop_table("requested_question")
    op.drop_table("change_request")


def _create_requests() -> None:
    op.create_table(
        "change_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("submission_id", sa.Uuid(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.Column("ended_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_change_request_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["submission_id"],
            ["submission.id"],
            name="fk_change_request_submission_id_submission",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["account.id"], name="fk_change_request_asked_by_account"
        ),
        sa.ForeignKeyConstraint(
            ["ended_by"], ["account.id"], name="fk_change_request_ended_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_change_request"),
        sa.UniqueConstraint(
            "assessment_id", "number", name="uq_change_request_assessment_id_number"
        ),
    )


def _create_questions() -> None:
    op.create_table(
        "requested_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("no_change_reason", sa.Text(), nullable=False),
        sa.Column("no_change_by", sa.Uuid(), nullable=True),
        sa.Column("no_change_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["change_request.id"],
            name="fk_requested_question_request_id_change_request",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["no_change_by"], ["account.id"], name="fk_requested_question_no_change_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_requested_question"),
        sa.UniqueConstraint(
            "request_id", "question_id", name="uq_requested_question_request_id_question_id"
        ),
    )
