"""Each deed stands in a chain; those of earlier versions are carried over, in their order"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "0209"
down_revision = "0208"
branch_labels = None
depends_on = None

_BATCH = 1000
_SERVICE_CHAIN = UUID(int=0)

_EVENTS = sa.table(
    "audit_event",
    sa.column("id", sa.Integer()),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("action", sa.String()),
    sa.column("person_id", sa.Uuid()),
    sa.column("organisation_id", sa.Uuid()),
    sa.column("role", sa.String()),
    sa.column("force_id", sa.Uuid()),
    sa.column("subject", sa.String()),
    sa.column("detail", sa.String()),
    sa.column("salt", sa.String()),
)
_LINKS = sa.table(
    "audit_link",
    sa.column("chain_id", sa.Uuid()),
    sa.column("number", sa.Integer()),
    sa.column("event_id", sa.Integer()),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("kind", sa.String()),
    sa.column("assessment_id", sa.Uuid()),
    sa.column("words_digest", sa.String()),
    sa.column("previous", sa.String()),
    sa.column("digest", sa.String()),
)
_HEADS = sa.table(
    "audit_head",
    sa.column("chain_id", sa.Uuid()),
    sa.column("number", sa.Integer()),
    sa.column("digest", sa.String()),
)
_REPORTS = sa.table("report", sa.column("id", sa.Uuid()), sa.column("assessment_id", sa.Uuid()))

# The kind of a deed by how its action begins; the first that fits.
_KINDS = {
    "save answer": "answer",
    "mark question": "mark",
    "asked for a link": "sign-in",
    "asked for a ": "copy",
    "downloaded a copy": "copy",
    "signed ": "sign-in",
    "tried to sign in": "sign-in",
    "chose whom to act as": "sign-in",
    "changed the password": "sign-in",
    "set a password": "sign-in",
    "made a link": "sign-in",
    "gave a person": "person",
    "ended a person": "person",
    "closed an account": "person",
    "reopened an account": "person",
}
# And by what it ends with.
_KINDS_BY_END = {
    " assessment": "assessment",
    " exhibit": "evidence",
    " evidence": "evidence",
    " revision": "evidence",
    " of file": "evidence",
    "damage found": "evidence",
    "found clean": "evidence",
    "found infected": "evidence",
    " organisation": "organisation",
}
_UUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def upgrade() -> None:
    _create_audit_head()
    _create_audit_link()
    _drop_old_triggers()
    op.add_column(
        "audit_event", sa.Column("salt", sa.String(length=64), server_default="", nullable=False)
    )
    _chain_events()
    if op.get_bind().dialect.name == "postgresql":
        _guard_on_postgresql()
    else:
        _guard_on_sqlite()


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        for table in ("audit_event", "audit_link", "audit_head"):
            op.execute(f"DROP TRIGGER {table}_kept_per_row ON {table}")
            op.execute(f"DROP TRIGGER {table}_kept_per_statement ON {table}")
        op.execute("DROP TRIGGER audit_link_follows ON audit_link")
        for function in ("audit_event_is_kept", "audit_link_is_kept", "audit_head_is_kept"):
            op.execute(f"DROP FUNCTION {function}()")
        op.execute("DROP FUNCTION audit_link_follows_head()")
    else:
        for table in ("audit_event", "audit_link", "audit_head"):
            op.execute(f"DROP TRIGGER {table}_kept_on_update")
            op.execute(f"DROP TRIGGER {table}_kept_on_delete")
        op.execute("DROP TRIGGER audit_link_follows")
    op.drop_table("audit_link")
    op.drop_table("audit_head")
    op.drop_column("audit_event", "salt")
    _create_old_triggers()


def _create_audit_head() -> None:
    op.create_table(
        "audit_head",
        sa.Column("chain_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("words_erased_before", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("chain_id", name="pk_audit_head"),
    )


def _create_audit_link() -> None:
    op.create_table(
        "audit_link",
        sa.Column("chain_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=True),
        sa.Column("words_digest", sa.String(length=64), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["audit_event.id"], name="fk_audit_link_event_id_audit_event"
        ),
        sa.PrimaryKeyConstraint("chain_id", "number", name="pk_audit_link"),
    )
    op.create_index("ix_audit_link_assessment_id", "audit_link", ["assessment_id"], unique=False)
    op.create_index("ix_audit_link_event_id", "audit_link", ["event_id"], unique=False)


def _chain_events() -> None:
    """Salt the words of every event and add it to its chains in the order of the ids."""
    connection = op.get_bind()
    heads: dict[UUID, tuple[int, str]] = {}
    after = 0
    while events := _read_events(after):
        after = events[-1]["id"]
        connection.execute(
            _EVENTS.update().where(_EVENTS.c.id == sa.bindparam("of_id")),
            [{"of_id": event["id"], "salt": event["salt"]} for event in events],
        )
        reports = _find_assessments_of_reports(events)
        links = [link for event in events for link in _build_links(event, heads, reports)]
        connection.execute(_LINKS.insert(), links)
    if heads:
        rows = [{"chain_id": chain, "number": n, "digest": d} for chain, (n, d) in heads.items()]
        connection.execute(_HEADS.insert(), rows)


def _read_events(after: int) -> list[dict[str, Any]]:
    """Read the next events, each with a salt; SQLite gives moments without their zone, in UTC."""
    read = sa.select(_EVENTS).where(_EVENTS.c.id > after).order_by(_EVENTS.c.id).limit(_BATCH)
    events = [dict(row) for row in op.get_bind().execute(read).mappings()]
    for event in events:
        at: datetime = event["at"]
        event["at"] = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        event["salt"] = secrets.token_hex(16)
    return events


def _find_assessments_of_reports(events: Sequence[dict[str, Any]]) -> dict[UUID, UUID]:
    """Find the assessments of the reports and copies that these events are about."""
    ids = [UUID(found[0]) for event in events if (found := _UUID.findall(event["subject"]))]
    read = sa.select(_REPORTS).where(_REPORTS.c.id.in_(ids), _REPORTS.c.assessment_id.is_not(None))
    return {row.id: row.assessment_id for row in op.get_bind().execute(read)}


def _build_links(
    event: dict[str, Any], heads: dict[UUID, tuple[int, str]], reports: dict[UUID, UUID]
) -> Iterator[dict[str, Any]]:
    words = [event[name] for name in ("action", "person_id", "organisation_id", "role")]
    words += [event[name] for name in ("force_id", "subject", "detail")]
    words_digest = _digest(event["salt"], *words)
    kind, assessment = _find_kind(event["action"]), _find_assessment(event, reports)
    moment = event["at"].strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    for chain in _list_chains(event, kind):
        number, previous = heads.get(chain, (0, "0" * 64))
        number += 1
        parts = (chain, number, previous, moment, kind, assessment, words_digest)
        digest = _digest("audit chain 1", *parts)
        heads[chain] = number, digest
        yield {
            "chain_id": chain,
            "number": number,
            "event_id": event["id"],
            "at": event["at"],
            "kind": kind,
            "assessment_id": assessment,
            "words_digest": words_digest,
            "previous": previous,
            "digest": digest,
        }


def _digest(*parts: object) -> str:
    encoded = [b"" if part is None else str(part).encode() for part in parts]
    return hashlib.sha256(b"".join(b"%d:%b," % (len(part), part) for part in encoded)).hexdigest()


def _find_kind(action: str) -> str:
    for beginning, kind in _KINDS.items():
        if action.startswith(beginning):
            return kind
    return next((kind for end, kind in _KINDS_BY_END.items() if action.endswith(end)), "other")


def _find_assessment(event: dict[str, Any], reports: dict[UUID, UUID]) -> UUID | None:
    what, _, id_ = event["subject"].partition(" ")
    if not _UUID.fullmatch(id_):
        return None
    return UUID(id_) if what == "assessment" else reports.get(UUID(id_))


def _list_chains(event: dict[str, Any], kind: str) -> list[UUID]:
    """List the bodies that an event concerns; the subject of one about a body is its id."""
    bodies = {event["force_id"], event["organisation_id"]} - {None}
    said = {"organisation": event["subject"], "person": event["detail"]}.get(kind, "")
    bodies |= {UUID(found) for found in _UUID.findall(said)}
    return sorted(bodies or {_SERVICE_CHAIN}, key=lambda body: body.hex)


# Words may be erased, all of them at once, when no chain that they stand in wants them any more.
_IS_ERASING = """
    NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.action = '' AND NEW.person_id IS NULL
    AND NEW.organisation_id IS NULL AND NEW.role IS NULL AND NEW.force_id IS NULL
    AND NEW.subject = '' AND NEW.detail = '' AND NEW.salt = ''
    AND NOT EXISTS (
        SELECT 1 FROM audit_link JOIN audit_head ON audit_head.chain_id = audit_link.chain_id
        WHERE audit_link.event_id = OLD.id
        AND (words_erased_before IS NULL OR audit_link.at >= words_erased_before)
    )
"""
_IS_MOVING_ON = """
    NEW.chain_id = OLD.chain_id
    AND (NEW.number > OLD.number OR (NEW.number = OLD.number AND NEW.digest = OLD.digest))
    AND (
        OLD.words_erased_before IS NULL
        OR (NEW.words_erased_before IS NOT NULL
            AND NEW.words_erased_before >= OLD.words_erased_before)
    )
"""
_DOES_NOT_FOLLOW = """
    EXISTS (
        SELECT 1 FROM audit_head WHERE chain_id = NEW.chain_id
        AND (number <> NEW.number - 1 OR digest <> NEW.previous)
    )
"""
_MOVE_HEAD = """
    UPDATE audit_head SET number = NEW.number, digest = NEW.digest WHERE chain_id = NEW.chain_id;
"""
_EVENT_KEPT = "audit_event is only ever added to"
_LINK_KEPT = "audit_link is only ever added to"
_HEAD_KEPT = "audit_head only moves on"
_BROKEN_LINK = "audit_link does not follow the head of its chain"


def _guard_on_sqlite() -> None:
    for table, allowed, refusal in (
        ("audit_event", f"WHEN NOT ({_IS_ERASING})", _EVENT_KEPT),
        ("audit_link", "", _LINK_KEPT),
        ("audit_head", f"WHEN NOT ({_IS_MOVING_ON})", _HEAD_KEPT),
    ):
        refuse = f"BEGIN SELECT RAISE(ABORT, '{refusal}'); END"
        op.execute(
            f"CREATE TRIGGER {table}_kept_on_update BEFORE UPDATE ON {table} {allowed} {refuse}"
        )
        op.execute(f"CREATE TRIGGER {table}_kept_on_delete BEFORE DELETE ON {table} {refuse}")
    op.execute(
        f"""
        CREATE TRIGGER audit_link_follows AFTER INSERT ON audit_link BEGIN
            SELECT RAISE(ABORT, '{_BROKEN_LINK}') WHERE {_DOES_NOT_FOLLOW};
            {_MOVE_HEAD}
        END
        """
    )


def _guard_on_postgresql() -> None:
    for table, allowed, refusal in (
        ("audit_event", _IS_ERASING, _EVENT_KEPT),
        ("audit_link", "FALSE", _LINK_KEPT),
        ("audit_head", _IS_MOVING_ON, _HEAD_KEPT),
    ):
        _create_function(
            f"{table}_is_kept",
            f"""
            IF TG_OP = 'UPDATE' THEN IF {allowed} THEN RETURN NEW; END IF; END IF;
            RAISE EXCEPTION '{refusal}';
            """,
        )
        _create_kept_triggers(table)
    _create_function(
        "audit_link_follows_head",
        f"""
        IF {_DOES_NOT_FOLLOW} THEN RAISE EXCEPTION '{_BROKEN_LINK}'; END IF;
        {_MOVE_HEAD}
        RETURN NULL;
        """,
    )
    op.execute(
        "CREATE TRIGGER audit_link_follows AFTER INSERT ON audit_link"
        " FOR EACH ROW EXECUTE FUNCTION audit_link_follows_head()"
    )


def _create_function(name: str, body: str) -> None:
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$"
    )


def _create_kept_triggers(table: str) -> None:
    for change, each in (("UPDATE OR DELETE", "ROW"), ("TRUNCATE", "STATEMENT")):
        op.execute(
            f"CREATE TRIGGER {table}_kept_per_{each.lower()} BEFORE {change} ON {table}"
            f" FOR EACH {each} EXECUTE FUNCTION {table}_is_kept()"
        )


def _drop_old_triggers() -> None:
    """Drop the triggers that let no word be erased."""
    if op.get_bind().dialect.name == "postgresql":
        for each in ("row", "statement"):
            op.execute(f"DROP TRIGGER audit_event_kept_per_{each} ON audit_event")
        op.execute("DROP FUNCTION audit_event_is_kept()")
        return
    for change in ("update", "delete"):
        op.execute(f"DROP TRIGGER audit_event_kept_on_{change}")


def _create_old_triggers() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _create_function("audit_event_is_kept", f"RAISE EXCEPTION '{_EVENT_KEPT}';")
        _create_kept_triggers("audit_event")
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_event_kept_on_{change.lower()} BEFORE {change} ON audit_event"
            f" BEGIN SELECT RAISE(ABORT, '{_EVENT_KEPT}'); END"
        )
