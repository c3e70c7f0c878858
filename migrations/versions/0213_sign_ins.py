"""Sign-ins: with what device; passkeys, and the challenges that they sign"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0213"
down_revision = "0212"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sign_in", _build_device())
    _create_passkey()
    _create_passkey_challenge()


def downgrade() -> None:
    op.drop_table("passkey_challenge")
    op.drop_table("passkey")
    with op.batch_alter_table("sign_in") as sign_in:
        sign_in.drop_column("device")


def _build_device() -> sa.Column[str]:
    """Build the column of the device in words; of the sign-ins there are it is not known."""
    return sa.Column("device", sa.String(length=60), server_default="", nullable=False)


def _create_passkey() -> None:
    op.create_table(
        "passkey",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("credential_id", sa.String(length=1400), nullable=False),
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("host", sa.String(length=253), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name="fk_passkey_account_id_account",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_passkey"),
        sa.UniqueConstraint("credential_id", name="uq_passkey_credential_id"),
    )
    op.create_index("ix_passkey_account_id", "passkey", ["account_id"], unique=False)


def _create_passkey_challenge() -> None:
    op.create_table(
        "passkey_challenge",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("challenge", sa.String(length=100), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("address_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name="fk_passkey_challenge_account_id_account",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("token_hash", name="pk_passkey_challenge"),
    )
    for column in ("account_id", "address_hash", "created_at"):
        op.create_index(f"ix_passkey_challenge_{column}", "passkey_challenge", [column])
