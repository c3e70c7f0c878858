"""Findings have a number in reports, apart from that under which inspectors draft them"""

from __future__ import annotations

import json
from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "0271"
down_revision = "0270"
branch_labels = None
depends_on = None

_UNIQUE = "uq_finding_report_number"


def upgrade() -> None:
    with op.batch_alter_table("finding") as batch:
        batch.add_column(sa.Column("report_number", sa.Integer(), nullable=True))
        batch.create_unique_constraint(
            _UNIQUE, ["assessment_id", "organisation_id", "report_number"]
        )
    for table in ("draft_report", "publication"):
        _keep_what_was_told(table)


def downgrade() -> None:
    with op.batch_alter_table("finding") as batch:
        batch.drop_constraint(_UNIQUE, type_="unique")
        batch.drop_column("report_number")


def _keep_what_was_told(table: str) -> None:
    """What reports told of keeps the number that they gave: none changes for whoever read it."""
    reports = sa.table(
        table,
        *map(_id, ("id", "assessment_id", "organisation_id")),
        sa.column("content", sa.Text()),
    )
    findings = sa.table(
        "finding",
        *map(_id, ("assessment_id", "organisation_id")),
        *(sa.column(name, sa.Integer()) for name in ("number", "report_number")),
    )
    connection = op.get_bind()
    for key in connection.scalars(sa.select(reports.c.id)).all():
        row = connection.execute(sa.select(reports).where(reports.c.id == key)).one()
        connection.execute(
            sa.update(findings)
            .where(
                findings.c.assessment_id == row.assessment_id,
                findings.c.organisation_id == row.organisation_id,
                findings.c.number.in_(_list_told(row.content)),
            )
            .values(report_number=findings.c.number)
        )


def _list_told(content: str) -> Sequence[int]:
    """List the numbers of findings in the text of a report; one that cannot be read told none."""
    try:
        return [int(each["number"]) for each in json.loads(content)["content"]["findings"]]
    except (ValueError, KeyError, TypeError):
        return []


def _id(name: str) -> sa.ColumnClause[UUID]:
    return sa.column(name, sa.Uuid())
