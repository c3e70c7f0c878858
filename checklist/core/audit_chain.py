"""The chain of the audit record: the bytes of a row and of its words, and their digests.

`docs/audit.md` says the same to a stranger, who is to verify a chain without this code.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID

SERVICE_CHAIN = UUID(int=0)
"""The chain of deeds that belong to no organisation, which is the service's own."""

NO_DIGEST = "0" * 64
"""What stands before the first row of a chain."""

# A later form of the bytes gets another name, so that neither can be taken for the other.
_FORM = "audit chain 1"


@dataclass(frozen=True, slots=True)
class ChainRow:
    """What is chained of one deed; ``words`` is the digest of its words, which stand elsewhere."""

    chain: UUID
    number: int
    previous: str
    at: datetime
    kind: str
    assessment: UUID | None
    words: str


def digest_row(row: ChainRow) -> str:
    """Return the SHA-256 of a row, which the next one holds as its ``previous``."""
    assessment = "" if row.assessment is None else str(row.assessment)
    parts = (
        _FORM,
        str(row.chain),
        str(row.number),
        row.previous,
        format_moment_exactly(row.at),
        row.kind,
        assessment,
        row.words,
    )
    return sha256(_join(parts)).hexdigest()


def digest_words(salt: str, words: Sequence[UUID | str | None]) -> str:
    """Return the SHA-256 of a deed's words under their salt, so that nobody can guess at them.

    In this order: action, person, organisation and role acted as, force, subject, detail.
    """
    return sha256(_join((salt, *("" if word is None else str(word) for word in words)))).hexdigest()


def format_moment_exactly(moment: datetime) -> str:
    """Write a moment in UTC to the microsecond: "2026-03-04T09:05:00.000000Z"."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _join(parts: Iterable[str]) -> bytes:
    """Join texts so that no other texts give the same bytes: each after its length in bytes."""
    encoded = [part.encode() for part in parts]
    return b"".join(b"%d:%b," % (len(part), part) for part in encoded)
