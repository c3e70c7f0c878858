"""Finds evidence and its bytes, and decides who may know of them."""

from __future__ import annotations

import logging
from typing import BinaryIO
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, contains_eager, selectinload

from checklist.accounts.service import select_forces_for_person
from checklist.audit.service import record
from checklist.core.characters import fold
from checklist.core.errors import Locked, NotForThisRole, NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.db import begin_write
from checklist.evidence.models import Evidence, Revision, Scan
from checklist.evidence.storage.local import BytesDamaged, Store
from checklist.evidence.usage import is_open_to

log = logging.getLogger(__name__)


def list_reading_conditions(person: Person) -> list[ColumnElement[bool]]:
    """List the conditions on evidence that a person may know of: every list and search has them."""
    return [Evidence.force_id.in_(select_forces_for_person(person)), is_open_to(person)]


class BytesChanged(Locked):
    """The stored bytes are not those uploaded, so they are not served."""


def get_evidence(session: Session, person: Person, evidence_id: UUID) -> Evidence:
    """Find evidence of a force open to the person; to anyone else it does not exist."""
    evidence = session.scalar(
        select(Evidence)
        .options(selectinload(Evidence.revisions))
        .where(Evidence.id == evidence_id, *list_reading_conditions(person))
    )
    if evidence is None or not is_permitted(person, Action.READ_LIBRARY):
        raise NotFound("We could not find that evidence")
    return evidence


def get_changeable_evidence(session: Session, person: Person, evidence_id: UUID) -> Evidence:
    """Find evidence of the person's own force to change it. Raises NotForThisRole outside of it."""
    evidence = get_evidence(session, person, evidence_id)
    may_describe = is_permitted(person, Action.DESCRIBE_EVIDENCE)
    if not may_describe or evidence.force_id != person.organisation_id:
        raise NotForThisRole("Only the force itself can change its evidence")
    return evidence


def get_revision(session: Session, person: Person, evidence_id: UUID, number: int) -> Revision:
    """Find one revision of a file of a force open to the person; else it does not exist."""
    revision = session.scalar(
        select(Revision)
        .join(Revision.evidence)
        .options(contains_eager(Revision.evidence))
        .where(
            Evidence.id == evidence_id,
            Revision.number == number,
            *list_reading_conditions(person),
        )
    )
    if revision is None or not is_permitted(person, Action.READ_LIBRARY):
        raise NotFound("We could not find that file")
    return revision


def load_library(session: Session, person: Person, force_id: UUID, *, limit: int) -> list[Evidence]:
    """Load the evidence of one force that a person may know of, by title, to choose from.

    In the same order on every database, of which each has an alphabet of its own.
    """
    titles = select(Evidence.id, Evidence.title).where(
        Evidence.force_id == force_id, *list_reading_conditions(person)
    )
    by_title = sorted((fold(title), key) for key, title in session.execute(titles))
    place = {key: number for number, (_, key) in enumerate(by_title[:limit])}
    evidence = session.scalars(select(Evidence).where(Evidence.id.in_(place)))
    return sorted(evidence, key=lambda found: place[found.id])


def open_revision(store: Store, revision: Revision) -> BinaryIO:
    """Open the bytes of a revision, once they were checked against its digest.

    Raises Locked for a file the scanner holds or that was disposed of, and BytesChanged where the
    stored bytes do not have its digest.
    """
    _refuse_disposed(revision)
    if revision.scan is Scan.INFECTED:
        raise Locked("A virus was found in this file, so nobody can download it")
    if revision.is_quarantined:
        reason = f". No result so far: {revision.scan_result}" if revision.scan_result else ""
        raise Locked(
            "This file is held back until it has been scanned for viruses{reason}", reason=reason
        )
    try:
        return store.open(revision.evidence.force_id, revision.sha256)
    except BytesDamaged as error:
        found = "is gone" if error.is_missing else "is not what was uploaded, so we do not show it"
        raise BytesChanged(
            "The stored file {found}. This has been recorded. Tell your administrator, and upload"
            " the file again if you have it",
            found=found,
        ) from error


def record_download(session: Session, person: Person, revision: Revision) -> None:
    """Put on record that a person took the bytes of a revision."""
    force_id, subject = revision.evidence.force_id, f"evidence {revision.evidence_id}"
    detail = f"revision {revision.number}"
    begin_write(session)
    record(session, person, "downloaded a file", force_id=force_id, subject=subject, detail=detail)


def report_damage(
    session: Session,
    person: Person | None,
    revision: Revision,
    damage: BytesChanged | BytesDamaged,
) -> None:
    """Record that the stored bytes of a revision are damaged, in the log too.

    ``person`` is None where a worker met it. The row is read again first: bytes that were disposed
    of meanwhile are gone, and not damaged. Raises Locked for them.
    """
    force_id, subject = revision.evidence.force_id, f"evidence {revision.evidence_id}"
    begin_write(session)
    session.refresh(revision, with_for_update={"of": Revision})
    _refuse_disposed(revision)
    detail = f"revision {revision.number}"
    found = damage.__cause__ if isinstance(damage, BytesChanged) else damage
    log.critical("evidence %s revision %d is %s", revision.evidence_id, revision.number, found)
    record(session, person, "damage found", force_id=force_id, subject=subject, detail=detail)


def _refuse_disposed(revision: Revision) -> None:
    if revision.is_disposed:
        raise Locked("This file was disposed of, so there is nothing to download")
