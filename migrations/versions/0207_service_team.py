"""Administrators belong to the service team alone, and people are invited"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa
from alembic import context, op

revision = "0207"
down_revision = "0206"
branch_labels = None
depends_on = None

_TEAM, _ADMINISTRATOR = "service team", "administrator"
_WAS_KIND = "inspectorate"  # in which version 0.5.0 let administrators be

_ORGANISATION = sa.table(
    "organisation",
    sa.column("id", sa.Uuid()),
    sa.column("kind", sa.String()),
    sa.column("name", sa.String()),
    sa.column("created_at", sa.DateTime(timezone=True)),
)
_ACCOUNT = sa.table("account", sa.column("id", sa.Uuid()), sa.column("is_active", sa.Boolean()))
_MEMBERSHIP = sa.table(
    "membership",
    sa.column("id", sa.Uuid()),
    sa.column("account_id", sa.Uuid()),
    sa.column("organisation_id", sa.Uuid()),
    sa.column("role", sa.String()),
    sa.column("created_at", sa.DateTime(timezone=True)),
    sa.column("ended_at", sa.DateTime(timezone=True)),
)
_SIGN_IN = sa.table(
    "sign_in",
    sa.column("membership_id", sa.Uuid()),
    sa.column("ended_at", sa.DateTime(timezone=True)),
)


def upgrade() -> None:
    _create_invitation()
    _move_administrators()


def downgrade() -> None:
    """Versions before know no service team: it becomes an inspectorate, which sees no force."""
    op.execute(sa.update(_ORGANISATION).where(_ORGANISATION.c.kind == _TEAM).values(kind=_WAS_KIND))
    op.drop_table("invitation")


def _create_invitation() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "invitation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=True),
        sa.Column("invited_by", sa.Uuid(), nullable=False),
        sa.Column("invited_at", moment, nullable=False),
        sa.Column("expires_at", moment, nullable=False),
        sa.Column("accepted_by", sa.Uuid(), nullable=True),
        sa.Column("accepted_at", moment, nullable=True),
        sa.Column("withdrawn_at", moment, nullable=True),
        _build_key("organisation_id", "organisation", "CASCADE"),
        _build_key("invited_by", "account", "CASCADE"),
        _build_key("accepted_by", "account", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_invitation_token_hash")),
    )
    op.create_index(op.f("ix_invitation_organisation_id"), "invitation", ["organisation_id"])


def _build_key(column: str, parent: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_invitation_{column}_{parent}")
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=name, ondelete=ondelete)


def _move_administrators() -> None:
    """End each role of administrator, and give one in a service team to who has no other role."""
    connection = op.get_bind()
    held = _MEMBERSHIP.c.ended_at.is_(None)
    is_administrator = _MEMBERSHIP.c.role == _ADMINISTRATOR
    ending = connection.execute(
        sa.select(_MEMBERSHIP.c.id, _MEMBERSHIP.c.account_id).where(held, is_administrator)
    ).all()
    if not ending:
        return
    moment = datetime.now(UTC)
    ids = [row.id for row in ending]
    connection.execute(
        sa.update(_MEMBERSHIP).where(_MEMBERSHIP.c.id.in_(ids)).values(ended_at=moment)
    )
    connection.execute(
        sa.update(_SIGN_IN)
        .where(_SIGN_IN.c.membership_id.in_(ids), _SIGN_IN.c.ended_at.is_(None))
        .values(ended_at=moment)
    )
    people = {row.account_id for row in ending}
    others = set(
        connection.scalars(
            sa.select(_MEMBERSHIP.c.account_id).where(held, _MEMBERSHIP.c.account_id.in_(people))
        )
    )
    active = sa.select(_ACCOUNT.c.id).where(
        _ACCOUNT.c.id.in_(people - others), _ACCOUNT.c.is_active
    )
    moved = list(connection.scalars(active))
    team = _add_team(connection, moved, moment) if moved else "none"
    _tell(len(people), len(moved), team)


def _add_team(connection: Any, moved: list[UUID], moment: datetime) -> str:
    """Add a service team with these people, and give its name, which nobody else has."""
    taken = {name.casefold() for name in connection.scalars(sa.select(_ORGANISATION.c.name))}
    names = ("Service team", *(f"Service team {number}" for number in range(2, len(taken) + 3)))
    name = next(name for name in names if name.casefold() not in taken)
    team = {"id": uuid4(), "kind": _TEAM, "name": name, "created_at": moment}
    connection.execute(_ORGANISATION.insert(), team)
    rows = [
        {
            "id": uuid4(),
            "account_id": account,
            "organisation_id": team["id"],
            "role": _ADMINISTRATOR,
            "created_at": moment,
            "ended_at": None,
        }
        for account in moved
    ]
    connection.execute(_MEMBERSHIP.insert(), rows)
    return name


def _tell(ended: int, moved: int, team: str) -> None:
    """Leave what was done for the command that migrates to say."""
    context.config.attributes.setdefault("notes", []).append(
        "Administrators belong to the service team alone now. Roles of administrator elsewhere"
        f" ended for this many people: {ended}. Moved to the service team ({team}): {moved}. The"
        " others have another role and keep that one, or their account is closed."
    )
