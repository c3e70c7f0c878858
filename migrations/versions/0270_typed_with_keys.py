"""A form's key keeps the digest of what was typed, to know it sent again with something else"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0270"
down_revision = "0267"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "idempotency_key",
        sa.Column("typed", sa.String(64), server_default="", nullable=False),
    )


def downgrade() -> None:
    with op.batch_alter_table("idempotency_key") as batch:
        batch.drop_column("typed")
