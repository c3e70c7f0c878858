"""A judgement may go on from what another inspector began"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0232"
down_revision = "0231"
branch_labels = None
depends_on = None

_BEGUN_BY = "fk_judgement_begun_by_account"


def upgrade() -> None:
    with op.batch_alter_table("judgement") as judgement:
        judgement.add_column(sa.Column("begun_by", sa.Uuid(), nullable=True))
        judgement.create_foreign_key(_BEGUN_BY, "account", ["begun_by"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("judgement") as judgement:
        judgement.drop_constraint(_BEGUN_BY, type_="foreignkey")
        judgement.drop_column("begun_by")
