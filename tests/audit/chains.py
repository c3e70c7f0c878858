"""Chains to look at and to tamper with, past the triggers that would refuse it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from checklist.audit.heads_file import ExportedHead
from checklist.audit.models import AuditHead, AuditLink
from checklist.audit.service import record
from checklist.audit.verification import BrokenRow, verify_chains
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.db import WRITE_OPTIONS

Rows = list[dict[str, Any]]
TABLES = ("audit_event", "audit_link", "audit_head")


def person_of(organisation_id: UUID) -> Person:
    """A made-up person who acts for an organisation."""
    return Person(
        id=uuid4(),
        name="asha",
        email="asha@example.test",
        role=Role.CONTRIBUTOR,
        organisation_id=organisation_id,
        organisation_name="Testshire Police",
        organisation_kind=OrganisationKind.FORCE,
    )


def add_deeds(session: Session, force: UUID, count: int) -> UUID:
    """Put so many deeds on the record of a force, about one assessment, which is returned."""
    assessment = uuid4()
    person = person_of(force)
    for number in range(count):
        record(
            session,
            person,
            "save answer",
            force_id=force,
            subject=f"assessment {assessment}",
            detail=f"vet-01, version {number + 1}",
        )
    session.commit()
    return assessment


def let_anything_be_changed(engine: Engine) -> None:
    """Take the triggers away, as somebody may who has the database in their hands."""
    with engine.execution_options(**WRITE_OPTIONS).begin() as connection:
        if engine.dialect.name == "postgresql":
            for table in TABLES:
                connection.execute(sa.text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
            return
        of_the_record = sa.text(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit%'"
        )
        for name in list(connection.scalars(of_the_record)):
            connection.execute(sa.text(f"DROP TRIGGER {name}"))


def read_chain(session: Session, chain: UUID) -> Rows:
    """The rows of a chain as they stand in the table."""
    rows = sa.select(AuditLink.__table__).where(AuditLink.chain_id == chain)
    return [dict(row) for row in session.execute(rows.order_by(AuditLink.number)).mappings()]


def write_chain(session: Session, chain: UUID, rows: Rows) -> None:
    """Have these rows be the chain, whatever they are."""
    session.rollback()
    session.connection(execution_options=WRITE_OPTIONS)
    session.execute(sa.delete(AuditLink).where(AuditLink.chain_id == chain))
    if rows:
        session.execute(sa.insert(AuditLink), rows)
    session.commit()


def move_head(session: Session, chain: UUID, number: int, digest: str) -> None:
    """Have the head of a chain say what it likes."""
    moving = sa.update(AuditHead).where(AuditHead.chain_id == chain)
    session.execute(moving.values(number=number, digest=digest))
    session.commit()
    session.expire_all()


def find_broken(
    session: Session, chain: UUID, exported: Sequence[ExportedHead] = ()
) -> BrokenRow | None:
    """What is found of one chain."""
    [found] = [each for each in verify_chains(session, exported).chains if each.chain == chain]
    session.rollback()
    return found.broken
