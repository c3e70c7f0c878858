"""Describes evidence: title, dates and marking, with the history of each change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.organisations import Marking, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.stale_save import StaleSave
from checklist.db import begin_write
from checklist.evidence.models import Evidence, EvidenceEntry

LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Description:
    """The description of a piece of evidence. An empty title of a file becomes its name."""

    title: str
    document_date: date | None = None
    review_date: date | None = None
    marking: Marking = Marking.OFFICIAL_SENSITIVE
    retention_date: date | None = None


class StaleDescription(StaleSave):
    """The description was changed since the page was opened."""

    def __init__(self) -> None:
        super().__init__("This description", field="title")


def describe(
    session: Session, person: Person, evidence: Evidence, description: Description
) -> None:
    """Change the description from an exhibit's page, which does not ask for the retention date."""
    begin_write(session)
    session.refresh(evidence, with_for_update={"of": Evidence})
    kept = replace(description, retention_date=evidence.retention_date)
    save_description(session, person, evidence, kept)


def change_description(
    session: Session,
    person: Person,
    evidence: Evidence,
    description: Description,
    base_version: int,
    key: UUID,
) -> None:
    """Change the whole description of evidence. A repeat changes nothing.

    Raises StaleDescription where it was changed since the page was opened.
    """
    require(person, Action.DESCRIBE_EVIDENCE)
    begin_write(session)
    session.refresh(evidence, with_for_update={"of": Evidence})
    if is_key_used(session, person, key):
        return
    if evidence.version != base_version:
        raise StaleDescription
    save_description(session, person, evidence, description)
    use_key(session, person, key)


def save_description(
    session: Session, person: Person, evidence: Evidence, description: Description
) -> None:
    """Save a description with its history and audit event; an equal one changes nothing."""
    before = read_description(evidence)
    apply_description(evidence, description)
    if read_description(evidence) == before:
        return
    evidence.version += 1
    add_history_entry(session, person, evidence)
    subject, detail = f"evidence {evidence.id}", f"version {evidence.version}"
    force_id = evidence.force_id
    record(session, person, "describe evidence", force_id=force_id, subject=subject, detail=detail)


def apply_description(evidence: Evidence, description: Description) -> None:
    """Write a description to its evidence."""
    evidence.title = description.title[:LONGEST_TITLE]
    evidence.document_date = description.document_date
    evidence.review_date = description.review_date
    evidence.retention_date = description.retention_date
    evidence.marking = description.marking


def read_description(evidence: Evidence) -> Description:
    """Read the current description of evidence."""
    return Description(
        evidence.title,
        evidence.document_date,
        evidence.review_date,
        evidence.marking,
        evidence.retention_date,
    )


def add_history_entry(session: Session, person: Person, evidence: Evidence) -> None:
    session.add(
        EvidenceEntry(
            evidence_id=evidence.id,
            version=evidence.version,
            title=evidence.title,
            document_date=evidence.document_date,
            review_date=evidence.review_date,
            retention_date=evidence.retention_date,
            marking=evidence.marking,
            saved_by=person.id,
            role=person.role.value,
        )
    )


def load_description_history(
    session: Session, evidence: Evidence
) -> list[tuple[EvidenceEntry, str]]:
    """Load the versions of a description with their authors, the newest first."""
    rows = session.execute(
        select(EvidenceEntry, Account.name)
        .join(Account, EvidenceEntry.saved_by == Account.id)
        .where(EvidenceEntry.evidence_id == evidence.id)
        .order_by(EvidenceEntry.version.desc())
    )
    return [(entry, name) for entry, name in rows]
