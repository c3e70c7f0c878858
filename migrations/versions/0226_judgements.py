"""Inspectors judge what was sent: their judgements, and each time one was saved"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0226"
down_revision = "0225"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_judgements()
    op.create_index("ix_judgement_submission_id", "judgement", ["submission_id"], unique=False)
    _create_entries()
    op.create_index(
        "ix_judgement_entry_submission_id", "judgement_entry", ["submission_id"], unique=False
    )


def downgrade() -> None:
    op.drop_table("judgement_entry")
    op.drop_table("judgement")


def _list_content() -> list[sa.Column[object]]:
    return [
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("choice", sa.String(length=40), nullable=True),
        sa.Column("level", sa.String(length=20), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("verification", sa.String(length=40), nullable=False),
        sa.Column("private_note", sa.Text(), nullable=False),
        sa.Column("note_to_force", sa.Text(), nullable=False),
        sa.Column("claimed", sa.String(length=20), nullable=True),
        sa.Column("supported", sa.String(length=20), nullable=True),
        sa.Column("question_digest", sa.String(length=64), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
    ]


def _create_judgements() -> None:
    op.create_table(
        "judgement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("submission_id", sa.Uuid(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=True),
        *_list_content(),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_judgement_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["account.id"], name="fk_judgement_person_id_account"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_judgement_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["submission_id"],
            ["submission.id"],
            name="fk_judgement_submission_id_submission",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_judgement"),
        sa.UniqueConstraint(
            "assessment_id",
            "question_id",
            "person_id",
            "organisation_id",
            name="uq_judgement_of_person",
        ),
    )


def _create_entries() -> None:
    op.create_table(
        "judgement_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("judgement_id", sa.Uuid(), nullable=False),
        sa.Column("submission_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("in_list", sa.Boolean(), nullable=False),
        *_list_content(),
        sa.ForeignKeyConstraint(
            ["judgement_id"],
            ["judgement.id"],
            name="fk_judgement_entry_judgement_id_judgement",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["submission_id"],
            ["submission.id"],
            name="fk_judgement_entry_submission_id_submission",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_judgement_entry"),
        sa.UniqueConstraint(
            "judgement_id", "version", name="uq_judgement_entry_judgement_id_version"
        ),
    )
