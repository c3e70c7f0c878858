"""An assessment knows the day on which its report is published"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0242"
down_revision = "0236"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("assessment") as batch:
        batch.add_column(sa.Column("published_on", sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("assessment") as batch:
        batch.drop_column("published_on")
