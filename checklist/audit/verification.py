"""Verifies the chains of the audit record, and names the first broken row of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, exists, select
from sqlalchemy.orm import Session

from checklist.audit.heads_file import ExportedHead
from checklist.audit.models import AuditEvent, AuditHead, AuditLink
from checklist.core.audit_chain import NO_DIGEST, ChainRow, digest_row, digest_words
from checklist.core.deeds import ERASE_WORDS

_BATCH = 1000
_WORDS = (
    AuditEvent.action,
    AuditEvent.person_id,
    AuditEvent.organisation_id,
    AuditEvent.role,
    AuditEvent.force_id,
    AuditEvent.subject,
    AuditEvent.detail,
)
_WORD_NAMES = tuple(column.key for column in _WORDS)


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """The first row of a chain that does not hold, and what is wrong with it."""

    number: int
    problem: str


@dataclass(frozen=True, slots=True)
class VerifiedChain:
    """What came of one chain: how many rows were read, and its first broken row, if any."""

    chain: UUID
    rows: int
    broken: BrokenRow | None


@dataclass(frozen=True, slots=True)
class Verification:
    """What came of all chains; ``unchained`` are the ids of deeds that stand in none."""

    chains: tuple[VerifiedChain, ...]
    unchained: tuple[int, ...]

    @property
    def is_sound(self) -> bool:
        return not self.unchained and all(chain.broken is None for chain in self.chains)


@dataclass(slots=True)
class _Expected:
    """What is known of a chain from elsewhere than its rows."""

    head: AuditHead | None = None
    erased_before: datetime | None = None
    exported: dict[int, list[ExportedHead]] = field(default_factory=dict)


def verify_chains(session: Session, exported: Iterable[ExportedHead] = ()) -> Verification:
    """Verify every chain against its rows, its words, its head and the heads that were exported.

    Reads all as at one moment, so that deeds done meanwhile are no fault.
    """
    session.rollback()
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
    expected = _load_expected(session, exported)
    verified = {}
    for chain_id, rows in groupby(_read_rows(session), key=lambda row: row.chain_id):
        verified[chain_id] = _verify_chain(chain_id, rows, expected[chain_id])
    for chain_id in expected.keys() - verified.keys():
        verified[chain_id] = _verify_chain(chain_id, (), expected[chain_id])
    is_unchained = ~exists().where(AuditLink.event_id == AuditEvent.id)
    unchained = session.scalars(select(AuditEvent.id).where(is_unchained).order_by(AuditEvent.id))
    ordered = sorted(verified.values(), key=lambda chain: chain.chain.hex)
    return Verification(tuple(ordered), tuple(unchained))


def _load_expected(
    session: Session, exported: Iterable[ExportedHead]
) -> defaultdict[UUID, _Expected]:
    expected: defaultdict[UUID, _Expected] = defaultdict(_Expected)
    for head in session.scalars(select(AuditHead).execution_options(populate_existing=True)):
        expected[head.chain_id].head = head
    for chain_id, moment in _read_erasures(session):
        before = expected[chain_id].erased_before
        expected[chain_id].erased_before = moment if before is None else max(before, moment)
    for each in exported:
        expected[each.chain].exported.setdefault(each.number, []).append(each)
    return expected


def _read_erasures(session: Session) -> Iterator[tuple[UUID, datetime]]:
    """Read the moments before which words were erased, as the deeds that did it say."""
    deeds = (
        select(AuditLink.chain_id, AuditEvent.detail)
        .join(AuditEvent, AuditEvent.id == AuditLink.event_id)
        .where(AuditEvent.action == ERASE_WORDS)
    )
    for chain_id, detail in session.execute(deeds):
        try:
            yield chain_id, datetime.fromisoformat(detail.split(" ")[1].rstrip(","))
        except (ValueError, IndexError):
            continue  # it was changed, which the digest of its words shows


def _read_rows(session: Session) -> Iterator[Row[Any]]:
    """Read the rows of all chains with their words, each chain in the order of its numbers."""
    rows = (
        select(AuditLink.__table__, *_WORDS, AuditEvent.salt, AuditEvent.at.label("event_at"))
        .outerjoin(AuditEvent, AuditEvent.id == AuditLink.event_id)
        .order_by(AuditLink.chain_id, AuditLink.number)
    )
    yield from session.execute(rows.execution_options(yield_per=_BATCH))


def _verify_chain(chain_id: UUID, rows: Iterable[Row[Any]], expected: _Expected) -> VerifiedChain:
    """Read a chain to its first broken row, or to its end, and hold that against its heads."""
    number, digest = 0, NO_DIGEST
    for row in rows:
        problem = (
            _find_break(row, number + 1, digest)
            or _find_wrong_words(row, expected.erased_before)
            or _compare_with_exported(row, expected.exported.get(row.number, ()))
        )
        if problem is not None:
            return VerifiedChain(chain_id, number, BrokenRow(number + 1, problem))
        number, digest = row.number, row.digest
    return VerifiedChain(chain_id, number, _find_wrong_end(number, digest, expected))


def _find_break(row: Row[Any], number: int, previous: str) -> str | None:
    """Say what is wrong with the row itself and its place in the chain."""
    if row.number != number:
        return "it is missing"
    parts = ChainRow(
        chain=row.chain_id,
        number=row.number,
        previous=row.previous,
        at=row.at,
        kind=row.kind,
        assessment=row.assessment_id,
        words=row.words_digest,
    )
    if digest_row(parts) != row.digest:
        return "it was changed"
    if row.previous != previous:
        return "it does not follow the row before it"
    return None


def _find_wrong_words(row: Row[Any], erased_before: datetime | None) -> str | None:
    """Say what is wrong with the words that belong to the row."""
    if row.salt is None:
        return "its words are missing"
    if not row.action:
        is_told = erased_before is not None and row.at < erased_before
        return None if is_told else "its words were erased, and no deed says so"
    words = [getattr(row, name) for name in _WORD_NAMES]
    if digest_words(row.salt, words) != row.words_digest or row.event_at != row.at:
        return "its words were changed"
    return None


def _compare_with_exported(row: Row[Any], exported: Sequence[ExportedHead]) -> str | None:
    for head in exported:
        if head.digest != row.digest:
            return f"it is not the row that was exported at {head.moment}"
    return None


def _find_wrong_end(number: int, digest: str, expected: _Expected) -> BrokenRow | None:
    """Say what is wrong with the end of a chain whose rows are all sound."""
    head = expected.head
    cut_off = [heads[0] for last, heads in sorted(expected.exported.items()) if last > number]
    if cut_off:
        problem = f"it is missing: row {cut_off[0].number} was exported at {cut_off[0].moment}"
        return BrokenRow(number + 1, problem)
    if head is None:
        return BrokenRow(number, "the head of the chain is missing")
    if head.number > number:
        return BrokenRow(number + 1, f"it is missing: the head is at row {head.number}")
    if head.number < number:
        return BrokenRow(head.number + 1, "it stands after the head of the chain")
    return None if head.digest == digest else BrokenRow(number, "the head does not lead to it")
