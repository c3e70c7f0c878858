"""Adds each deed to the chains of the bodies that it concerns, last in its own transaction.

The heads are locked as the transaction is committed, after all its other locks and in the order of
their ids, so that no two transactions can wait for each other over them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from checklist.audit.models import AuditEvent, AuditHead, AuditLink
from checklist.core.audit_chain import (
    NO_DIGEST,
    SERVICE_CHAIN,
    ChainRow,
    digest_row,
    digest_words,
)
from checklist.core.deeds import describe_deed

_PENDING = "deeds to be chained"
"""The key under which a session keeps the deeds of its transaction."""

# Of the table: whoever commits holds the locks of the heads meanwhile, and needs no objects.
_ADD_LINKS = AuditLink.metadata.tables[AuditLink.__tablename__].insert()
_INSERT: dict[str, Any] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}


@dataclass(frozen=True, slots=True)
class _PendingDeed:
    event: AuditEvent
    chains: frozenset[UUID]
    assessment_id: UUID | None


def chain_at_commit(
    session: Session,
    deed: AuditEvent,
    bodies: Iterable[UUID | None],
    assessment_id: UUID | None,
) -> None:
    """Have a deed added to the chains of these bodies, or to the service's where there are none."""
    chains = frozenset(body for body in bodies if body is not None) or {SERVICE_CHAIN}
    pending = session.info.setdefault(_PENDING, [])
    pending.append(_PendingDeed(deed, frozenset(chains), assessment_id))


@event.listens_for(Session, "before_commit")
def _chain_pending_deeds(session: Session) -> None:
    """Lock the heads and add what was done: two statements, however many deeds there are."""
    if _PENDING not in session.info or session.in_nested_transaction():
        return
    session.flush()
    # Deeds that a rollback took away are no longer of the session.
    pending = [deed for deed in session.info.pop(_PENDING) if deed.event in session]
    if pending:
        heads = _lock_heads(session, {chain for deed in pending for chain in deed.chains})
        session.execute(_ADD_LINKS, [*_build_links(pending, heads)])


@event.listens_for(Session, "after_rollback")
def _forget_pending_deeds(session: Session) -> None:
    session.info.pop(_PENDING, None)


def _lock_heads(session: Session, chains: Iterable[UUID]) -> dict[UUID, tuple[int, str]]:
    """Lock the heads of chains in the order of their ids, beginning those that there are not."""
    ordered = sorted(chains, key=lambda chain: chain.hex)
    statement = _build_lock(session.get_bind().dialect.name, len(ordered))
    parameters = {f"chain_{place}": chain for place, chain in enumerate(ordered)}
    found = session.execute(statement, parameters).all()
    return {row.chain_id: (row.number, row.digest) for row in found}


@cache
def _build_lock(dialect: str, count: int) -> Any:
    """Build the statement that locks so many heads, each begun where there is none.

    An update that changes nothing locks a row as a SELECT FOR UPDATE would, and an insert that
    meets it waits; so one statement does for both, and takes the rows in the order given.
    """
    table = AuditHead.__table__
    rows = [
        {"chain_id": bindparam(f"chain_{place}", type_=table.c.chain_id.type)}
        | {"number": 0, "digest": NO_DIGEST}
        for place in range(count)
    ]
    adding = _INSERT[dialect](table).values(rows)
    locking = adding.on_conflict_do_update(
        index_elements=[table.c.chain_id], set_={"number": table.c.number}
    )
    return locking.returning(table.c.chain_id, table.c.number, table.c.digest)


def _build_links(
    pending: Iterable[_PendingDeed], heads: dict[UUID, tuple[int, str]]
) -> Iterable[dict[str, Any]]:
    """Build the rows of each chain, one after another, each with the digest of the one before."""
    for deed in pending:
        words = digest_words(deed.event.salt, deed.event.words)
        for chain in sorted(deed.chains, key=lambda chain: chain.hex):
            number, previous = heads[chain]
            row = ChainRow(
                chain=chain,
                number=number + 1,
                previous=previous,
                at=deed.event.at,
                kind=describe_deed(deed.event.action).kind.value,
                assessment=deed.assessment_id,
                words=words,
            )
            digest = digest_row(row)
            heads[chain] = row.number, digest
            yield {
                "chain_id": chain,
                "number": row.number,
                "event_id": deed.event.id,
                "at": row.at,
                "kind": row.kind,
                "assessment_id": row.assessment,
                "words_digest": words,
                "previous": previous,
                "digest": digest,
            }
