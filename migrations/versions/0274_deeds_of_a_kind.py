"""The deeds of one kind on an assessment are found by an index, in their order

Without the order SQLite reads the whole chain of the force, to have it.
"""

from __future__ import annotations

from alembic import op

revision = "0274"
down_revision = "0273"
branch_labels = None
depends_on = None

_ALL, _ONE = "ix_audit_link_assessment_id_kind_number", "ix_audit_link_assessment_id"


def upgrade() -> None:
    op.create_index(_ALL, "audit_link", ["assessment_id", "kind", "number"])
    op.drop_index(_ONE, "audit_link")


def downgrade() -> None:
    op.create_index(_ONE, "audit_link", ["assessment_id"])
    op.drop_index(_ALL, "audit_link")
