"""A mark may say why a question needs another look; files received wait to be described"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0202"
down_revision = "0201"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("mark", sa.Column("reason", sa.Text(), server_default="", nullable=False))
    _create_waiting_file()


def downgrade() -> None:
    op.drop_table("waiting_file")
    op.drop_column("mark", "reason")


def _create_waiting_file() -> None:
    op.create_table(
        "waiting_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("force_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("media_type", sa.String(length=120), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["force_id"],
            ["organisation.id"],
            name="fk_waiting_file_force_id_organisation",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["account.id"],
            name="fk_waiting_file_person_id_account",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_waiting_file"),
    )
    op.create_index(
        "ix_waiting_file_force_id_person_id_received_at",
        "waiting_file",
        ["force_id", "person_id", "received_at"],
        unique=False,
    )
