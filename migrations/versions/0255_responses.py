"""The response of a local policing body to a published report"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0255"
down_revision = "0254"
branch_labels = None
depends_on = None

_CHILDREN = ("response_publication", "recommendation_word", "response_text", "comments_ask")


def upgrade() -> None:
    _create_response()
    _create_texts()
    _create_publication()


def downgrade() -> None:
    for table in _CHILDREN:
        op.drop_table(table)
    op.drop_table("report_response")


def _create_response() -> None:
    op.create_table(
        "report_response",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name="fk_report_response_assessment_id_assessment",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_report_response_organisation_id_organisation",
        ),
        sa.PrimaryKeyConstraint("assessment_id", name="pk_report_response"),
    )
    op.create_table(
        "comments_ask",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("comments_by", sa.Date(), nullable=False),
        *_who("comments_ask", "asked"),
        sa.UniqueConstraint("assessment_id", "number", name="uq_comments_ask_number"),
    )


def _create_texts() -> None:
    op.create_table(
        "response_text",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("body", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("given_by", sa.Uuid(), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=True),
        *_who("response_text", "saved"),
        sa.ForeignKeyConstraint(
            ["given_by"], ["account.id"], name="fk_response_text_given_by_account"
        ),
        sa.UniqueConstraint("assessment_id", "body", "version", name="uq_response_text_version"),
    )
    op.create_table(
        "recommendation_word",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("finding", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        *_who("recommendation_word", "saved"),
        sa.UniqueConstraint(
            "assessment_id", "finding", "number", "version", name="uq_recommendation_word_version"
        ),
    )


def _create_publication() -> None:
    op.create_table(
        "response_publication",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("response_on", sa.Date(), nullable=False),
        sa.Column("inspectors_on", sa.Date(), nullable=True),
        sa.Column("home_secretary_on", sa.Date(), nullable=True),
        *_who("response_publication", "saved"),
        sa.UniqueConstraint("assessment_id", "version", name="uq_response_publication_version"),
    )


def _who(table: str, done: str) -> tuple[SchemaItem, ...]:
    """Build what every row of a response has: who did it, when, and the keys."""
    return (
        sa.Column(f"{done}_by", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column(f"{done}_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["report_response.assessment_id"],
            name=f"fk_{table}_assessment_id_report_response",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            [f"{done}_by"], ["account.id"], name=f"fk_{table}_{done}_by_account"
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
