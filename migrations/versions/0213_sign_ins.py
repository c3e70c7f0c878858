"""Sign-ins: with what device"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0213"
down_revision = "0209"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sign_in", _build_device())


def downgrade() -> None:
    with op.batch_alter_table("sign_in") as sign_in:
        sign_in.drop_column("device")


def _build_device() -> sa.Column[str]:
    """Build the column of the device in words; of the sign-ins there are it is not known."""
    return sa.Column("device", sa.String(length=60), server_default="", nullable=False)
