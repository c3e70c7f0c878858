"""Comments on a draft report have a number of their own once they are sent"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0273"
down_revision = "0272"
branch_labels = None
depends_on = None

_UNIQUE = "uq_draft_comment_sent_number"


def upgrade() -> None:
    with op.batch_alter_table("draft_comment") as batch:
        batch.add_column(sa.Column("sent_number", sa.Integer(), nullable=True))
        batch.create_unique_constraint(_UNIQUE, ["draft_report_id", "sent_number"])
    _keep_what_was_sent()


def downgrade() -> None:
    with op.batch_alter_table("draft_comment") as batch:
        batch.drop_constraint(_UNIQUE, type_="unique")
        batch.drop_column("sent_number")


def _keep_what_was_sent() -> None:
    """What was sent keeps its number: none changes for whoever read it."""
    rounds = sa.table(
        "comment_round",
        sa.column("draft_report_id", sa.Uuid()),
        sa.column("sent_at", sa.DateTime(timezone=True)),
    )
    comments = sa.table(
        "draft_comment",
        sa.column("draft_report_id", sa.Uuid()),
        sa.column("withdrawn_at", sa.DateTime(timezone=True)),
        *(sa.column(name, sa.Integer()) for name in ("number", "sent_number")),
    )
    sent = sa.select(rounds.c.draft_report_id).where(rounds.c.sent_at.is_not(None))
    op.get_bind().execute(
        sa.update(comments)
        .where(comments.c.draft_report_id.in_(sent), comments.c.withdrawn_at.is_(None))
        .values(sent_number=comments.c.number)
    )
