"""Failed sign-ins are counted by network address as well"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0201"
down_revision = "0200"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "failed_sign_in",
        sa.Column("address_hash", sa.String(length=64), server_default="", nullable=False),
    )
    op.create_index(
        "ix_failed_sign_in_address_hash", "failed_sign_in", ["address_hash"], unique=False
    )


def downgrade() -> None:
    op.drop_index("ix_failed_sign_in_address_hash", table_name="failed_sign_in")
    op.drop_column("failed_sign_in", "address_hash")
