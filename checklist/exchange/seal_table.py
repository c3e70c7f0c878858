"""The table of a copy that tells of the seals of an assessment: who signed which, as what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.sign_off.seal_queries import list_seals, may_read_reason
from checklist.core.organisations import Person
from checklist.exchange.copy_content import Cell, Table

_COLUMNS = (
    *("Number", "SHA-256", "Signed by", "As", "Role", "For", "Signed at", "Statement"),
    *("Version of the rules", "Reopened at", "Why it was reopened"),
)


def build_seal_table(session: Session, person: Person, assessment: Assessment) -> Table:
    """Build the table of the seals, the first one first."""
    shows_reason = may_read_reason(person, assessment)
    return Table(
        "Seals",
        _COLUMNS,
        tuple(_list_rows(list_seals(session, person, assessment), shows_reason=shows_reason)),
    )


def _list_rows(seals: Sequence[Seal], *, shows_reason: bool) -> Iterator[tuple[Cell, ...]]:
    for seal in reversed(seals):
        yield (
            seal.number,
            seal.digest,
            seal.signatory_name,
            seal.capacity_in_words,
            seal.role,
            seal.organisation_name,
            seal.signed_at.isoformat(),
            seal.statement,
            seal.rule_version,
            seal.reopened_at.isoformat() if seal.reopened_at else None,
            (seal.reopened_reason or None) if shows_reason else None,
        )
