"""What the newest version of each published report says, in rows to be read across forces"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0260"
down_revision = "0257"
branch_labels = None
depends_on = None

_TABLES = (
    "published_recommendation",
    "published_finding_question",
    "published_finding",
    "published_level",
    "published_line",
)


def upgrade() -> None:
    tables = {each.name: each for each in (*_create_levels(), *_create_findings())}
    connection = op.get_bind()
    for key, content in _list_newest(connection):
        for name, row in _list_rows(_read(content)):
            connection.execute(tables[name].insert().values(publication_id=key, **row))


def downgrade() -> None:
    for table in _TABLES:
        op.drop_table(table)


def _create_levels() -> Iterator[sa.Table]:
    yield _create(
        "published_line",
        ("section",),
        sa.Column("section", sa.String(length=20), nullable=False),
        sa.Column("claimed", sa.String(length=40), nullable=True),
        sa.Column("final", sa.String(length=40), nullable=True),
        sa.Column("is_provisional", sa.Boolean(), nullable=False),
    )
    yield _create(
        "published_level",
        ("question_id",),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("claimed", sa.String(length=40), nullable=True),
        sa.Column("final", sa.String(length=40), nullable=True),
    )


def _create_findings() -> Iterator[sa.Table]:
    yield _create(
        "published_finding",
        ("number",),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("section", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
    )
    yield _create(
        "published_finding_question",
        ("finding", "question_id"),
        sa.Column("finding", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )
    yield _create(
        "published_recommendation",
        ("finding", "number"),
        sa.Column("finding", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("addressee", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
    )


def _create(name: str, keys: tuple[str, ...], *columns: sa.Column[Any]) -> sa.Table:
    return op.create_table(
        name,
        sa.Column("publication_id", sa.Uuid(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["publication_id"],
            ["publication.id"],
            name=f"fk_{name}_publication_id_publication",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("publication_id", *keys, name=f"pk_{name}"),
    )


def _list_newest(connection: sa.Connection) -> Iterator[tuple[Any, str]]:
    """List the newest version of each published report, with its text, one after the other."""
    publication = sa.table(
        "publication",
        sa.column("id", sa.Uuid()),
        sa.column("assessment_id", sa.Uuid()),
        sa.column("version", sa.Integer()),
        sa.column("content", sa.Text()),
    )
    other = publication.alias()
    newest = sa.select(sa.func.max(other.c.version)).where(
        other.c.assessment_id == publication.c.assessment_id
    )
    is_newest = publication.c.version == newest.scalar_subquery()
    for key in connection.scalars(sa.select(publication.c.id).where(is_newest)).all():
        text = sa.select(publication.c.content).where(publication.c.id == key)
        yield key, connection.scalars(text).one()


def _read(content: str) -> dict[str, Any]:
    """Read the text of a report; one that cannot be read has no page either, and gets no rows."""
    try:
        read = json.loads(content)
        found = read["content"]
    except (ValueError, TypeError, KeyError):
        return {}
    return found if isinstance(found, dict) else {}


def _list_rows(report: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for line in report.get("lines", ()):
        grades = line["grades"]
        yield (
            "published_line",
            {
                "section": line["section"],
                "claimed": grades.get("claimed"),
                "final": grades.get("final"),
                "is_provisional": line["is_provisional"],
            },
        )
    for question, levels in report.get("questions", {}).items():
        claimed, final = levels["claimed"], levels["final"]
        if claimed or final:
            row = {"question_id": question, "claimed": claimed, "final": final}
            yield "published_level", row
    for finding in report.get("findings", ()):
        yield from _list_finding(finding)


def _list_finding(finding: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    number = finding["number"]
    yield (
        "published_finding",
        {key: finding[key] for key in ("number", "kind", "section", "text")},
    )
    for position, question in enumerate(finding["questions"]):
        row = {"finding": number, "question_id": question, "position": position}
        yield "published_finding_question", row
    for each in finding["recommendations"]:
        row = {key: each[key] for key in ("number", "text", "addressee")}
        due = date.fromisoformat(each["due"])
        yield "published_recommendation", {"finding": number, "due": due, **row}
