"""Questions are shared with people and with posts of a force, who are reminded of them"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0210"
down_revision = "0209"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "organisation",
        sa.Column("contributors_read_all", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    _create_post()
    _create_share()
    _create_reminder_choice()
    _create_reminder()


def downgrade() -> None:
    op.drop_table("reminder")
    op.drop_table("reminder_choice")
    op.drop_table("share")
    op.drop_table("post")
    op.drop_column("organisation", "contributors_read_all")


def _create_post() -> None:
    op.create_table(
        "post",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("force_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("held_by", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["force_id"],
            ["organisation.id"],
            name="fk_post_force_id_organisation",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["held_by"], ["account.id"], name="fk_post_held_by_account", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_post"),
        sa.UniqueConstraint("force_id", "name", name="uq_post_force_id_name"),
    )
    op.create_index("ix_post_held_by", "post", ["held_by"], unique=False)


def _create_share() -> None:
    op.create_table(
        "share",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("post_id", sa.Uuid(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("shared_by", sa.Uuid(), nullable=False),
        sa.Column("shared_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_share_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["account.id"], name="fk_share_person_id_account", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_share_post_id_post"),
        sa.ForeignKeyConstraint(["shared_by"], ["account.id"], name="fk_share_shared_by_account"),
        sa.PrimaryKeyConstraint("id", name="pk_share"),
        sa.UniqueConstraint(
            "assessment_id",
            "question_id",
            "person_id",
            name="uq_share_assessment_id_question_id_person_id",
        ),
        sa.UniqueConstraint(
            "assessment_id",
            "question_id",
            "post_id",
            name="uq_share_assessment_id_question_id_post_id",
        ),
    )
    op.create_index("ix_share_person_id", "share", ["person_id"], unique=False)
    op.create_index("ix_share_post_id", "share", ["post_id"], unique=False)


def _create_reminder_choice() -> None:
    op.create_table(
        "reminder_choice",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("choice", sa.String(length=40), nullable=False),
        sa.Column("digest_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name="fk_reminder_choice_account_id_account",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("account_id", name="pk_reminder_choice"),
    )


def _create_reminder() -> None:
    op.create_table(
        "reminder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("occasion", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("batch", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name="fk_reminder_account_id_account",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.UniqueConstraint(
            "account_id", "subject", "occasion", name="uq_reminder_account_id_subject_occasion"
        ),
    )
    op.create_index("ix_reminder_batch", "reminder", ["batch"], unique=False)
