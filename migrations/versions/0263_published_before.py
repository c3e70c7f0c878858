"""A force says whether a report on it was ever published, so that pages need not look for one"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0263"
down_revision = "0260"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "organisation",
        sa.Column("has_published_reports", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    published = sa.text(
        "UPDATE organisation SET has_published_reports = :yes WHERE id IN (SELECT force_id FROM"
        " assessment JOIN publication ON publication.assessment_id = assessment.id)"
    )
    op.execute(published.bindparams(sa.bindparam("yes", True, sa.Boolean())))


def downgrade() -> None:
    with op.batch_alter_table("organisation") as batch:
        batch.drop_column("has_published_reports")
