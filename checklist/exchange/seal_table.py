"""The table of a copy that tells of the seals of an assessment: who signed which, as what."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.sign_off.seal_queries import (
    list_seals,
    list_unsent_seals,
    may_read_reason,
)
from checklist.core.organisations import Person
from checklist.exchange.copy_content import Cell, Table

_COLUMNS = (
    *("Number", "SHA-256", "Signed by", "As", "Role", "For", "Signed at", "Statement"),
    *("Version of the rules", "What became of it", "When", "Why"),
)


def build_seal_table(session: Session, person: Person, assessment: Assessment) -> Table:
    """Build the table of the seals, the first one first."""
    seals = list_seals(session, person, assessment)
    unsent = list_unsent_seals(session, assessment.id)
    shows_reason = may_read_reason(person, assessment)
    return Table("Seals", _COLUMNS, tuple(_list_rows(seals, unsent, shows_reason=shows_reason)))


def _list_rows(
    seals: Sequence[Seal], unsent: Collection[UUID], *, shows_reason: bool
) -> Iterator[tuple[Cell, ...]]:
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
            _say_what_became_of(seal, unsent),
            seal.reopened_at.isoformat() if seal.reopened_at else None,
            (seal.reopened_reason or None) if shows_reason else None,
        )


def _say_what_became_of(seal: Seal, unsent: Collection[UUID]) -> str | None:
    """Say why a seal stands no more; None while it does, or where a later one took its place."""
    if not seal.is_reopened:
        return None
    return "never sent: the inspectors’ request ended" if seal.id in unsent else "reopened"
