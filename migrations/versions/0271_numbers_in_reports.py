"""Findings have a number in reports, apart from that under which inspectors draft them

Which numbers of their recommendations reports gave is kept too, so that no other gets them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
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
        batch.add_column(
            sa.Column("told_recommendations", sa.Integer(), server_default="0", nullable=False)
        )
        batch.create_unique_constraint(
            _UNIQUE, ["assessment_id", "organisation_id", "report_number"]
        )
    for table in ("draft_report", "publication"):
        _keep_what_was_told(table)


def downgrade() -> None:
    with op.batch_alter_table("finding") as batch:
        batch.drop_constraint(_UNIQUE, type_="unique")
        batch.drop_column("told_recommendations")
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
        *(
            sa.column(name, sa.Integer())
            for name in ("number", "report_number", "told_recommendations")
        ),
    )
    before = findings.c.told_recommendations
    connection = op.get_bind()
    for key in connection.scalars(sa.select(reports.c.id)).all():
        row = connection.execute(sa.select(reports).where(reports.c.id == key)).one()
        for number, highest in _read_told(row.content).items():
            connection.execute(
                sa.update(findings)
                .where(
                    findings.c.assessment_id == row.assessment_id,
                    findings.c.organisation_id == row.organisation_id,
                    findings.c.number == number,
                )
                .values(
                    report_number=number,
                    told_recommendations=sa.case((before < highest, highest), else_=before),
                )
            )


def _read_told(content: str) -> Mapping[int, int]:
    """Read the numbers of findings in a report, each with the highest of its recommendations.

    A report that cannot be read told none.
    """
    try:
        return {
            int(each["number"]): max(
                (int(one["number"]) for one in each["recommendations"]), default=0
            )
            for each in json.loads(content)["content"]["findings"]
        }
    except (ValueError, KeyError, TypeError):
        return {}


def _id(name: str) -> sa.ColumnClause[UUID]:
    return sa.column(name, sa.Uuid())
