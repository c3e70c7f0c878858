"""A second factor: an authenticator app, recovery codes, and what a sign-in was given"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0208"
down_revision = "0207"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_authenticator()
    _create_recovery_code()
    op.add_column(
        "organisation",
        sa.Column("needs_second_factor", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column("sign_in", _build_second_factor())
    op.add_column("sign_in", sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("sign_in") as sign_in:
        sign_in.drop_column("confirmed_at")
        sign_in.drop_column("second_factor")
    with op.batch_alter_table("organisation") as organisation:
        organisation.drop_column("needs_second_factor")
    op.drop_table("recovery_code")
    op.drop_table("authenticator")


def _create_authenticator() -> None:
    op.create_table(
        "authenticator",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("last_counter", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name="fk_authenticator_account_id_account",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("account_id", name="pk_authenticator"),
    )


def _create_recovery_code() -> None:
    op.create_table(
        "recovery_code",
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name="fk_recovery_code_account_id_account",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("code_hash", name="pk_recovery_code"),
    )
    op.create_index("ix_recovery_code_account_id", "recovery_code", ["account_id"], unique=False)


def _build_second_factor() -> sa.Column[str]:
    """Build the column of what was given beside the password; until now nothing was."""
    return sa.Column("second_factor", sa.String(length=40), server_default="", nullable=False)
