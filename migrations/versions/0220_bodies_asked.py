"""Questions are shared with a local policing body and its people, who may be named as well"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0220"
down_revision = "0218"
branch_labels = None
depends_on = None

_QUESTION = ("assessment_id", "question_id")
_ONCE_EACH = {
    "uq_share_person_id_in_force": ("organisation_id IS NULL", "person_id"),
    "uq_share_organisation_id": (
        "organisation_id IS NOT NULL AND person_id IS NULL",
        "organisation_id",
    ),
    "uq_share_organisation_id_person_id": (
        "organisation_id IS NOT NULL AND person_id IS NOT NULL",
        "organisation_id",
        "person_id",
    ),
}
_ONCE_BEFORE = "uq_share_assessment_id_question_id_person_id"


def upgrade() -> None:
    with op.batch_alter_table("share") as share:
        share.drop_constraint(_ONCE_BEFORE, type_="unique")
    _add_organisation("share")
    _add_organisation("restriction")
    op.create_index("ix_share_organisation_id", "share", ["organisation_id"], unique=False)
    for name, (condition, *columns) in _ONCE_EACH.items():
        where = sa.text(condition)
        op.create_index(
            name,
            "share",
            [*_QUESTION, *columns],
            unique=True,
            sqlite_where=where,
            postgresql_where=where,
        )


def downgrade() -> None:
    for table in ("share", "restriction"):
        of_bodies = sa.table(table, sa.column("organisation_id"))
        op.execute(sa.delete(of_bodies).where(of_bodies.c.organisation_id.is_not(None)))
    for name in (*_ONCE_EACH, "ix_share_organisation_id"):
        op.drop_index(name, "share")
    with op.batch_alter_table("share") as share:
        share.create_unique_constraint(_ONCE_BEFORE, [*_QUESTION, "person_id"])
    for table in ("restriction", "share"):
        with op.batch_alter_table(table) as changed:
            changed.drop_constraint(f"fk_{table}_organisation_id_organisation", type_="foreignkey")
            changed.drop_column("organisation_id")


def _add_organisation(table: str) -> None:
    with op.batch_alter_table(table) as changed:
        changed.add_column(sa.Column("organisation_id", sa.Uuid(), nullable=True))
        changed.create_foreign_key(
            f"fk_{table}_organisation_id_organisation",
            "organisation",
            ["organisation_id"],
            ["id"],
            ondelete="CASCADE",
        )
