"""What earlier inspections found in a force is entered: findings, and each time one was saved"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0230"
down_revision = "0229"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "organisation",
        sa.Column("has_earlier_findings", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    _create_findings()
    op.create_index(
        "ix_earlier_finding_force_id_set_id_theme",
        "earlier_finding",
        ["force_id", "set_id", "theme"],
        unique=False,
    )
    op.create_table(
        "earlier_finding_entry",
        sa.Column("finding_id", sa.Uuid(), nullable=False),
        *_list_content(),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["finding_id"],
            ["earlier_finding.id"],
            name="fk_earlier_finding_entry_finding_id_earlier_finding",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["saved_by"], ["account.id"], name="fk_earlier_finding_entry_saved_by_account"
        ),
        sa.PrimaryKeyConstraint("finding_id", "version", name="pk_earlier_finding_entry"),
    )


def downgrade() -> None:
    op.drop_table("earlier_finding_entry")
    op.drop_table("earlier_finding")
    with op.batch_alter_table("organisation") as batch:
        batch.drop_column("has_earlier_findings")


def _create_findings() -> None:
    op.create_table(
        "earlier_finding",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("force_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by", sa.Uuid(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        *_list_content(),
        sa.ForeignKeyConstraint(
            ["force_id"], ["organisation.id"], name="fk_earlier_finding_force_id_organisation"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_earlier_finding_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["account.id"], name="fk_earlier_finding_entered_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_earlier_finding"),
    )


def _list_content() -> list[sa.Column[object]]:
    return [
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("set_id", sa.String(length=60), nullable=False),
        sa.Column("theme", sa.String(length=60), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("report", sa.String(length=200), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("published_last", sa.Date(), nullable=False),
        sa.Column("published_precision", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("standing", sa.String(length=40), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("standing_note", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
    ]
