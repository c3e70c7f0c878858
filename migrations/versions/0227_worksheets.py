"""Worksheets: dip samples for a question, each save of them and the outcome of each item"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0227"
down_revision = "0226"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_worksheet()
    _create_worksheet_save()
    _create_worksheet_outcome()


def downgrade() -> None:
    op.drop_table("worksheet_outcome")
    op.drop_table("worksheet_save")
    op.drop_table("worksheet")


def _create_worksheet() -> None:
    op.create_table(
        "worksheet",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.String(length=20), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=True),
        sa.Column("population", sa.String(length=200), nullable=False),
        sa.Column("items", sa.String(length=60), nullable=False),
        sa.Column("test", sa.String(length=120), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("given_by", sa.String(length=120), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("acceptable", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("chosen", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("seed", sa.String(length=32), nullable=False),
        sa.Column("drawn_by", sa.Uuid(), nullable=True),
        sa.Column("drawn_at", _MOMENT, nullable=True),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("exhibit_id", sa.Uuid(), nullable=True),
        _build_key("worksheet", "assessment_id", "assessment", "CASCADE"),
        _build_key("worksheet", "organisation_id", "organisation"),
        _build_key("worksheet", "first_id", "worksheet", "CASCADE"),
        _build_key("worksheet", "made_by", "account"),
        _build_key("worksheet", "drawn_by", "account"),
        _build_key("worksheet", "exhibit_id", "exhibit", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_worksheet")),
        sa.UniqueConstraint(
            "assessment_id",
            "organisation_id",
            "number",
            name=op.f("uq_worksheet_assessment_id_organisation_id_number"),
        ),
    )
    op.create_index(
        op.f("ix_worksheet_assessment_id_question_id"),
        "worksheet",
        ["assessment_id", "question_id"],
    )


def _create_worksheet_save() -> None:
    op.create_table(
        "worksheet_save",
        sa.Column("worksheet_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("saved_at", _MOMENT, nullable=False),
        _build_key("worksheet_save", "worksheet_id", "worksheet", "CASCADE"),
        _build_key("worksheet_save", "saved_by", "account"),
        sa.PrimaryKeyConstraint("worksheet_id", "version", name=op.f("pk_worksheet_save")),
    )


def _create_worksheet_outcome() -> None:
    op.create_table(
        "worksheet_outcome",
        sa.Column("worksheet_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("reference", sa.String(length=40), nullable=False),
        _build_key("worksheet_outcome", "worksheet_id", "worksheet", "CASCADE"),
        sa.PrimaryKeyConstraint(
            "worksheet_id", "number", "version", name=op.f("pk_worksheet_outcome")
        ),
    )


def _build_key(
    table: str, column: str, parent: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{parent}")
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=name, ondelete=ondelete)
