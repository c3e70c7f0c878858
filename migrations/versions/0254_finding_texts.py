"""An inspectorate keeps texts to begin findings with: each, and each time it was saved"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0254"
down_revision = "0253"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "finding_text",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        *_list_content(),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_finding_text_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["saved_by"], ["account.id"], name="fk_finding_text_saved_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_finding_text"),
        sa.UniqueConstraint("organisation_id", "folded_name", name="uq_finding_text_name"),
    )
    op.create_table(
        "finding_text_entry",
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        *_list_content(),
        sa.ForeignKeyConstraint(
            ["text_id"],
            ["finding_text.id"],
            name="fk_finding_text_entry_text_id_finding_text",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["saved_by"], ["account.id"], name="fk_finding_text_entry_saved_by_account"
        ),
        sa.PrimaryKeyConstraint("text_id", "version", name="pk_finding_text_entry"),
    )


def downgrade() -> None:
    op.drop_table("finding_text_entry")
    op.drop_table("finding_text")


def _list_content() -> list[sa.Column[object]]:
    return [
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
    ]
