"""A revision of a file says for which other body it was added"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0225"
down_revision = "0224"
branch_labels = None
depends_on = None

_ADDED_FOR = "fk_revision_organisation_id_organisation"


def upgrade() -> None:
    with op.batch_alter_table("revision") as file:
        file.add_column(sa.Column("organisation_id", sa.Uuid(), nullable=True))
        file.create_foreign_key(_ADDED_FOR, "organisation", ["organisation_id"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("revision") as file:
        file.drop_constraint(_ADDED_FOR, type_="foreignkey")
        file.drop_column("organisation_id")
