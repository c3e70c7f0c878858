"""Adds evidence to a force's library: files, links, and records of what the force holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import IO
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.audit.idempotency import read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.db import begin_write
from checklist.evidence.files.file_names import clean_file_name, suggest_title
from checklist.evidence.files.file_types import check_file
from checklist.evidence.library.describe import (
    LONGEST_TITLE,
    Description,
    add_history_entry,
    apply_description,
)
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from checklist.evidence.storage.local import DOWN, KeptBytes, Store, StoreDown, hash_file
from checklist.settings import Limits
from checklist.web.filters import format_file_size

# Together with one more question to a store, less than others wait for the lock.
_SECONDS_FOR_ALL = 4.0


@dataclass(frozen=True, slots=True)
class UploadContext:
    """What an upload needs: store, limits, and whether files are held until scanned."""

    store: Store
    limits: Limits
    has_scanner: bool = False


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file that was checked and whose bytes are stored, before a row names it."""

    name: str
    media_type: str
    size: int
    sha256: str


def receive(
    upload_context: UploadContext, force_id: UUID, sent_name: str | None, file: IO[bytes]
) -> ReceivedFile:
    """Check an uploaded file and store its bytes, without using the database.

    Raises UserError for a file that will not do, and where the force's store has no room for it.
    """
    name = clean_file_name(sent_name)
    file_type = check_file(name, file, upload_context.limits.file)
    _refuse_full_store(upload_context, force_id, name, file)
    kept = upload_context.store.keep(force_id, file)
    return ReceivedFile(name, file_type.media_type, kept.size, kept.sha256)


def add_once(
    session: Session,
    person: Person,
    force_id: UUID,
    add_evidence: Callable[[], Iterable[Evidence]],
    key: UUID,
) -> int:
    """Add evidence to the force's library and return the number of pieces. A repeat adds none."""
    lock_library(session, force_id)
    earlier = read_key_result(session, person, key, int)
    if earlier is not None:
        return earlier
    count = len(list(add_evidence()))
    use_key(session, person, key, str(count))
    return count


def add_files(
    session: Session,
    person: Person,
    force_id: UUID,
    upload_context: UploadContext,
    files: Sequence[ReceivedFile],
    description: Description | Sequence[Description],
) -> list[Evidence]:
    """Add received files to the force's library, each as evidence of its own.

    There is a description for each of them, in their order, or one for all.

    Raises UserError where the force has no room left for all of them.
    """
    lock_library(session, force_id)
    refuse_over_quota(session, force_id, upload_context.limits, files)
    refuse_missing_bytes(upload_context, force_id, files)
    if isinstance(description, Description):
        description = [description] * len(files)
    return [
        _add_to_library(
            session, person, force_id, _build_file_evidence(revision, described, len(files))
        )
        for revision, described in [
            (build_revision(person, upload_context, force_id, file, 1), described)
            for file, described in zip(files, description, strict=True)
        ]
    ]


def add_link(
    session: Session, person: Person, force_id: UUID, description: Description, address: str
) -> Evidence:
    """Add something published: the address of its page, or in what it was published."""
    link = _build_evidence(EvidenceKind.LINK, description)
    link.place = address
    return _add_to_library(session, person, force_id, link)


def add_held_record(
    session: Session, person: Person, force_id: UUID, description: Description, place: str
) -> Evidence:
    """Add a record of what the force holds and does not upload."""
    held = _build_evidence(EvidenceKind.HELD_BY_FORCE, description)
    held.place = place
    return _add_to_library(session, person, force_id, held)


def build_revision(
    person: Person, upload_context: UploadContext, force_id: UUID, file: ReceivedFile, number: int
) -> Revision:
    """Build a revision of a received file."""
    return Revision(
        force_id=force_id,
        number=number,
        name=file.name,
        media_type=file.media_type,
        size=file.size,
        sha256=file.sha256,
        scan=Scan.HELD if upload_context.has_scanner else Scan.NOT_SCANNED,
        added_by=person.id,
        organisation_id=None if person.organisation_id == force_id else person.organisation_id,
    )


def lock_library(session: Session, force_id: UUID) -> None:
    """Take the write lock and lock the force's library, so that its size cannot change."""
    begin_write(session)
    force = select(Organisation.id).where(Organisation.id == force_id)
    session.execute(force.with_for_update(key_share=True)).one()


def library_size(session: Session, force_id: UUID) -> int:
    """Return the size of the force's files in bytes, without those disposed of."""
    total = session.scalar(
        select(func.coalesce(func.sum(Revision.size), 0)).where(
            Revision.force_id == force_id, Revision.disposed_at.is_(None)
        )
    )
    return int(total or 0)


def refuse_over_quota(
    session: Session,
    force_id: UUID,
    limits: Limits,
    files: Iterable[ReceivedFile],
    *,
    field: str = "files",
) -> None:
    """Refuse files that exceed the force's quota. Raises UserError."""
    if library_size(session, force_id) + sum(file.size for file in files) > limits.force:
        raise UserError(
            "Your force's evidence may take {most} together, and these files would go over it."
            " Ask your administrator for more room",
            field=field,
            most=format_file_size(limits.force),
        )


def refuse_missing_bytes(
    upload_context: UploadContext,
    force_id: UUID,
    files: Iterable[ReceivedFile],
    *,
    field: str = "files",
) -> None:
    """Refuse files whose bytes are no longer in the store. Call it under the library's lock.

    Raises StoreDown where the store takes so long that those who wait for the lock would be
    refused.
    """
    until = monotonic() + _SECONDS_FOR_ALL
    for file in files:
        if monotonic() > until:
            raise StoreDown(DOWN)
        if not upload_context.store.holds(force_id, KeptBytes(file.sha256, file.size)):
            raise UserError("Choose “{name}” again", field=field, name=file.name)


def _refuse_full_store(
    upload_context: UploadContext, force_id: UUID, name: str, file: IO[bytes]
) -> None:
    """Refuse a file for which the force's part of the store has no room. Raises UserError.

    Whatever lies there counts, added to the library or not: else uploads that nobody adds would
    fill the disk until garbage collection. Bytes that are there already need no room.
    """
    digest, size = hash_file(file), file.tell()
    file.seek(0)
    store, most = upload_context.store, upload_context.limits.force
    if store.holds(force_id, KeptBytes(digest, size)):
        return
    if sum(stored.size for stored in store.list_objects(force_id)) + size > most:
        raise UserError(
            "There is no room for “{name}”. Your force’s evidence may take {most} together, and"
            " what was uploaded in the last 24 hours and not added counts too. Ask your"
            " administrator for more room",
            field="files",
            name=name,
            most=format_file_size(most),
        )


def _build_file_evidence(revision: Revision, description: Description, count: int) -> Evidence:
    """Build the evidence of a file with its first revision.

    Several files with one title are told apart by their names.
    """
    evidence = _build_evidence(EvidenceKind.FILE, description)
    file_title = suggest_title(revision.name)
    title = (
        f"{description.title}: {file_title}"
        if description.title and count > 1
        else description.title or file_title
    )
    evidence.title = title[:LONGEST_TITLE]
    evidence.revisions = [revision]
    return evidence


def _build_evidence(kind: EvidenceKind, description: Description) -> Evidence:
    evidence = Evidence(kind=kind)
    apply_description(evidence, description)
    return evidence


def _add_to_library(
    session: Session, person: Person, force_id: UUID, evidence: Evidence
) -> Evidence:
    """Add evidence to the force's library, with its history and audit event."""
    evidence.force_id, evidence.added_by = force_id, person.id
    session.add(evidence)
    session.flush()
    add_history_entry(session, person, evidence)
    subject = f"evidence {evidence.id}"
    sizes = "".join(
        f", {format_count(revision.size, 'byte')}, {revision.sha256}"
        for revision in evidence.revisions
    )
    detail = evidence.kind.value + sizes
    record(session, person, "add evidence", force_id=force_id, subject=subject, detail=detail)
    return evidence
