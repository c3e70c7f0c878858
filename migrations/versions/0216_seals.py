"""What is signed is kept as a seal, and the report that is made from it with it"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0216"
down_revision = "0215"
branch_labels = None
depends_on = None

_REPORT_SEAL = "fk_report_seal_id_seal"


def upgrade() -> None:
    _create_seal()
    with op.batch_alter_table("report") as report:
        report.add_column(sa.Column("seal_id", sa.Uuid(), nullable=True))
        report.create_foreign_key(_REPORT_SEAL, "seal", ["seal_id"], ["id"], ondelete="CASCADE")
        report.create_index("ix_report_seal_id", ["seal_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("report") as report:
        report.drop_index("ix_report_seal_id")
        report.drop_constraint(_REPORT_SEAL, type_="foreignkey")
        report.drop_column("seal_id")
    op.drop_table("seal")


def _create_seal() -> None:
    op.create_table(
        "seal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("rule_version", sa.String(length=20), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("signed_by", sa.Uuid(), nullable=False),
        sa.Column("signatory_name", sa.String(length=120), nullable=False),
        sa.Column("organisation_name", sa.String(length=120), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("capacity", sa.String(length=40), nullable=False),
        sa.Column("authority", sa.String(length=200), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reopened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reopened_by", sa.Uuid(), nullable=True),
        sa.Column("reopened_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_seal_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["signed_by"], ["account.id"], name="fk_seal_signed_by_account"),
        sa.ForeignKeyConstraint(
            ["reopened_by"], ["account.id"], name="fk_seal_reopened_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_seal"),
        sa.UniqueConstraint("assessment_id", "number", name="uq_seal_assessment_id_number"),
    )
    op.create_index(
        "ix_seal_assessment_id_digest", "seal", ["assessment_id", "digest"], unique=False
    )
