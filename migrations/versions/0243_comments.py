"""A force comments on a draft report, and inspectors answer each comment"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0243"
down_revision = "0242"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "comment_round",
        sa.Column("draft_report_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("approved_by", sa.Uuid(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_by", sa.Uuid(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("released_by", sa.Uuid(), nullable=True),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        _key("comment_round", "draft_report_id", "draft_report.id", ondelete="CASCADE"),
        _key("comment_round", "approved_by", "account.id"),
        _key("comment_round", "sent_by", "account.id"),
        _key("comment_round", "released_by", "account.id"),
        sa.PrimaryKeyConstraint("draft_report_id", name="pk_comment_round"),
    )
    op.create_table(
        "draft_comment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("draft_report_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("place_key", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        _key(
            "draft_comment", "draft_report_id", "comment_round.draft_report_id", ondelete="CASCADE"
        ),
        _key("draft_comment", "saved_by", "account.id"),
        sa.PrimaryKeyConstraint("id", name="pk_draft_comment"),
        sa.UniqueConstraint("draft_report_id", "number", name="uq_draft_comment_number"),
    )
    _create_answers()


def downgrade() -> None:
    for table in ("comment_answer", "draft_comment", "comment_round"):
        op.drop_table(table)


def _create_answers() -> None:
    op.create_table(
        "comment_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("comment_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("decision", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        _key("comment_answer", "comment_id", "draft_comment.id", ondelete="CASCADE"),
        _key("comment_answer", "answered_by", "account.id"),
        sa.PrimaryKeyConstraint("id", name="pk_comment_answer"),
        sa.UniqueConstraint("comment_id", "version", name="uq_comment_answer_version"),
    )


def _key(
    table: str, column: str, parent: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    """Make the key of a column, named as all are."""
    name = f"fk_{table}_{column}_{parent.partition('.')[0]}"
    return sa.ForeignKeyConstraint([column], [parent], name=name, ondelete=ondelete)
