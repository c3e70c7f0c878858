"""Notes close to a policing body whose questions were taken back before that closed them"""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Connection

revision = "0267"
down_revision = "0263"
branch_labels = None
depends_on = None

BODY = "local policing body"


class Asked(NamedTuple):
    """Who of policing bodies is asked a question now: whole bodies since when, and people."""

    bodies: dict[UUID, datetime]
    people: set[tuple[UUID, UUID]]


def upgrade() -> None:
    connection = op.get_bind()
    organisation = sa.table("organisation", _id("id"), sa.column("kind", sa.String()))
    bodies = set(
        connection.scalars(sa.select(organisation.c.id).where(organisation.c.kind == BODY))
    )
    if not bodies:
        return
    asked = _load_asked(connection)
    note, rows = _load_notes(connection)
    for row in rows:
        now_asked = asked[row.assessment_id, row.question_id]
        left = _close(row.audience, row.written_at, bodies, now_asked)
        if left != row.audience:
            connection.execute(note.update().where(note.c.id == row.id).values(audience=left))


def downgrade() -> None:
    """Nothing: who could see a note that is closed is not kept."""


def _close(audience: str, written_at: datetime, bodies: set[UUID], asked: Asked) -> str:
    """Take out of an audience the bodies that are not asked, or were asked anew since.

    Their people who are asked by name go on seeing what they saw. All else stays as it is.
    """
    try:
        kept = json.loads(audience)
        roles = [(UUID(place), role) for place, role in kept["roles"]]
        people = [(UUID(who), UUID(place), role) for who, place, role in kept["people"]]
    except (ValueError, KeyError, TypeError):
        return audience
    open_bodies = {body for body, since in asked.bodies.items() if since <= written_at}
    shut = bodies - open_bodies
    left = {
        "roles": sorted([str(place), role] for place, role in roles if place not in shut),
        "people": sorted(
            [str(who), str(place), role]
            for who, place, role in people
            if place not in shut or (place, who) in asked.people
        ),
    }
    return audience if left == kept else json.dumps(left, separators=(",", ":"))


def _load_asked(connection: Connection) -> defaultdict[tuple[UUID, str], Asked]:
    """Load who is asked each question of each assessment, of bodies to which its force is open."""
    share = sa.table(
        "share",
        *(_id("assessment_id"), _id("person_id"), _id("organisation_id")),
        *(sa.column("question_id", sa.String()), sa.column("shared_at", sa.DateTime())),
    )
    assessment = sa.table("assessment", _id("id"), _id("force_id"))
    access = sa.table("force_access", _id("force_id"), _id("organisation_id"))
    query = (
        sa.select(share)
        .join(assessment, assessment.c.id == share.c.assessment_id)
        .join(
            access,
            (access.c.force_id == assessment.c.force_id)
            & (access.c.organisation_id == share.c.organisation_id),
        )
    )
    found: defaultdict[tuple[UUID, str], Asked] = defaultdict(lambda: Asked({}, set()))
    for row in connection.execute(query):
        asked = found[row.assessment_id, row.question_id]
        if row.person_id is None:
            asked.bodies[row.organisation_id] = row.shared_at
        else:
            asked.people.add((row.organisation_id, row.person_id))
    return found


def _load_notes(connection: Connection) -> tuple[sa.TableClause, list[Any]]:
    """Load the notes with the questions that they stand on, and their table."""
    note = sa.table(
        "note",
        *(_id("id"), _id("thread_id"), sa.column("audience", sa.Text())),
        sa.column("written_at", sa.DateTime()),
    )
    thread = sa.table(
        "note_thread", _id("id"), _id("assessment_id"), sa.column("question_id", sa.String())
    )
    query = sa.select(
        *(note.c.id, note.c.audience, note.c.written_at),
        *(thread.c.assessment_id, thread.c.question_id),
    ).join(thread, thread.c.id == note.c.thread_id)
    return note, list(connection.execute(query))


def _id(name: str) -> sa.ColumnClause[UUID]:
    return sa.column(name, sa.Uuid())
