"""Notes on questions, whom they mention, and when people were last in an assessment"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0211"
down_revision = "0210"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_note_thread()
    _create_note()
    _create_mention()
    _create_last_visit()


def downgrade() -> None:
    op.drop_table("last_visit")
    op.drop_table("mention")
    op.drop_table("note")
    op.drop_table("note_thread")


def _create_note_thread() -> None:
    op.create_table(
        "note_thread",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("thing", sa.String(length=40), nullable=False),
        sa.Column("begun_at", _MOMENT, nullable=False),
        sa.Column("resolved_at", _MOMENT, nullable=True),
        sa.Column("resolved_by", sa.Uuid(), nullable=True),
        _build_key("note_thread", "assessment_id", "assessment", "CASCADE"),
        _build_key("note_thread", "resolved_by", "account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_thread")),
    )
    op.create_index(
        op.f("ix_note_thread_assessment_id_question_id"),
        "note_thread",
        ["assessment_id", "question_id"],
    )


def _create_note() -> None:
    op.create_table(
        "note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("written_at", _MOMENT, nullable=False),
        sa.Column("edited_at", _MOMENT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("withdrawn_at", _MOMENT, nullable=True),
        sa.Column("withdrawn_by", sa.Uuid(), nullable=True),
        _build_key("note", "thread_id", "note_thread", "CASCADE"),
        _build_key("note", "written_by", "account"),
        _build_key("note", "organisation_id", "organisation"),
        _build_key("note", "withdrawn_by", "account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
        sa.UniqueConstraint("thread_id", "number", name=op.f("uq_note_thread_id_number")),
    )


def _create_mention() -> None:
    op.create_table(
        "mention",
        sa.Column("note_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        _build_key("mention", "note_id", "note", "CASCADE"),
        _build_key("mention", "person_id", "account", "CASCADE"),
        sa.PrimaryKeyConstraint("note_id", "person_id", name=op.f("pk_mention")),
    )
    op.create_index(op.f("ix_mention_person_id"), "mention", ["person_id"])


def _create_last_visit() -> None:
    op.create_table(
        "last_visit",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
        sa.Column("began_at", _MOMENT, nullable=False),
        sa.Column("here_at", _MOMENT, nullable=False),
        _build_key("last_visit", "assessment_id", "assessment", "CASCADE"),
        _build_key("last_visit", "person_id", "account", "CASCADE"),
        sa.PrimaryKeyConstraint("assessment_id", "person_id", name=op.f("pk_last_visit")),
    )


def _build_key(
    table: str, column: str, parent: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{parent}")
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=name, ondelete=ondelete)
