"""Inspectors cite their worksheets in exhibits of their own, and say why they amend one"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0234"
down_revision = "0233"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "worksheet_save", sa.Column("reason", sa.Text(), nullable=False, server_default="")
    )
    with op.batch_alter_table("worksheet_save") as table:
        table.alter_column("reason", server_default=None)
    with op.batch_alter_table("own_exhibit") as table:
        table.add_column(sa.Column("worksheet_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("worksheet_version", sa.Integer(), nullable=True))
        table.create_foreign_key(
            op.f("fk_own_exhibit_worksheet_id_worksheet"),
            "worksheet",
            ["worksheet_id"],
            ["id"],
            ondelete="CASCADE",
        )
        table.create_index(op.f("ix_own_exhibit_worksheet_id"), ["worksheet_id"])


def downgrade() -> None:
    with op.batch_alter_table("own_exhibit") as table:
        table.drop_index(op.f("ix_own_exhibit_worksheet_id"))
        table.drop_constraint(op.f("fk_own_exhibit_worksheet_id_worksheet"), type_="foreignkey")
        table.drop_column("worksheet_version")
        table.drop_column("worksheet_id")
    with op.batch_alter_table("worksheet_save") as table:
        table.drop_column("reason")
