"""Inspectors' worksheets have a number in reports, apart from that under which they keep them"""

from __future__ import annotations

import json
from collections.abc import Set
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "0272"
down_revision = "0271"
branch_labels = None
depends_on = None

_UNIQUE = "uq_worksheet_report_number"


def upgrade() -> None:
    with op.batch_alter_table("worksheet") as batch:
        batch.add_column(sa.Column("report_number", sa.Integer(), nullable=True))
        batch.create_unique_constraint(
            _UNIQUE, ["assessment_id", "organisation_id", "report_number"]
        )
    for table in ("draft_report", "publication"):
        _keep_what_was_told(table)


def downgrade() -> None:
    with op.batch_alter_table("worksheet") as batch:
        batch.drop_constraint(_UNIQUE, type_="unique")
        batch.drop_column("report_number")


def _keep_what_was_told(table: str) -> None:
    """What reports told of keeps the number that they gave: none changes for whoever read it."""
    reports = sa.table(
        table,
        *map(_id, ("id", "assessment_id", "organisation_id")),
        sa.column("content", sa.Text()),
    )
    worksheets = sa.table(
        "worksheet",
        *map(_id, ("assessment_id", "organisation_id")),
        *(sa.column(name, sa.Integer()) for name in ("number", "report_number")),
    )
    connection = op.get_bind()
    for key in connection.scalars(sa.select(reports.c.id)).all():
        row = connection.execute(sa.select(reports).where(reports.c.id == key)).one()
        for number in _read_told(row.content):
            connection.execute(
                sa.update(worksheets)
                .where(
                    worksheets.c.assessment_id == row.assessment_id,
                    worksheets.c.organisation_id == row.organisation_id,
                    worksheets.c.number == number,
                )
                .values(report_number=number)
            )


def _read_told(content: str) -> Set[int]:
    """Read the numbers of worksheets in a report. One that cannot be read told none."""
    try:
        return {int(each["number"]) for each in json.loads(content)["content"]["worksheets"]}
    except (ValueError, KeyError, TypeError):
        return set()


def _id(name: str) -> sa.ColumnClause[UUID]:
    return sa.column(name, sa.Uuid())
