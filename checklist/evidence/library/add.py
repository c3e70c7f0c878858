"""Adds evidence to a force's library: files, links, and records of what the force holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import IO
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.audit.idempotency import find_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.db import begin_write
from checklist.evidence.files.file_names import display_name, suggest_title
from checklist.evidence.files.file_types import check_file
from checklist.evidence.library.describe import LONGEST_TITLE, Description, apply_description, note
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from checklist.evidence.storage.local import KeptBytes, Store
from checklist.settings import Limits

_GIGABYTE = 1024**3


@dataclass(frozen=True, slots=True)
class UploadContext:
    """What an upload needs: store, limits, and whether files are held until scanned."""

    store: Store
    limits: Limits
    has_scanner: bool = False


@dataclass(frozen=True, slots=True)
class Received:
    """A file that was checked and whose bytes are stored; no row names it yet."""

    name: str
    media_type: str
    size: int
    sha256: str


def receive(
    upload_context: UploadContext, force_id: UUID, sent_name: str | None, file: IO[bytes]
) -> Received:
    """Check an uploaded file and store its bytes, without using the database.

    Raises UserError for a file that will not do.
    """
    name = display_name(sent_name)
    file_type = check_file(name, file, upload_context.limits.file)
    kept = upload_context.store.keep(force_id, file)
    return Received(name, file_type.media_type, kept.size, kept.sha256)


def add_once(
    session: Session,
    person: Person,
    force_id: UUID,
    evidence_of: Callable[[], Iterable[Evidence]],
    key: UUID,
) -> int:
    """Add evidence to the force's library and return how many pieces. A repeat adds none."""
    lock_library(session, force_id)
    earlier = find_key_result(session, person, key)
    if earlier is not None:
        return int(earlier)
    count = len(list(evidence_of()))
    use_key(session, person, key, str(count))
    return count


def add_files(
    session: Session,
    person: Person,
    force_id: UUID,
    upload_context: UploadContext,
    files: Sequence[Received],
    described: Description,
) -> list[Evidence]:
    """Add received files to the force's library, each as evidence of its own.

    Raises UserError where the force has no room left for all of them.
    """
    lock_library(session, force_id)
    refuse_over_quota(session, force_id, upload_context.limits, files)
    for one in files:
        refuse_gone(upload_context, force_id, one)
    return [
        _add(session, person, force_id, _file_evidence(revision, described, len(files)))
        for revision in [build_revision(person, upload_context, force_id, one, 1) for one in files]
    ]


def add_link(
    session: Session, person: Person, force_id: UUID, described: Description, address: str
) -> Evidence:
    """Add a link to something published."""
    link = _build_evidence(EvidenceKind.LINK, described)
    link.place = address
    return _add(session, person, force_id, link)


def add_held_record(
    session: Session, person: Person, force_id: UUID, described: Description, place: str
) -> Evidence:
    """Add a record of what the force holds and does not upload."""
    held = _build_evidence(EvidenceKind.HELD_BY_FORCE, described)
    held.place = place
    return _add(session, person, force_id, held)


def build_revision(
    person: Person, upload_context: UploadContext, force_id: UUID, one: Received, number: int
) -> Revision:
    """Build a revision of a received file."""
    return Revision(
        force_id=force_id,
        number=number,
        name=one.name,
        media_type=one.media_type,
        size=one.size,
        sha256=one.sha256,
        scan=Scan.HELD if upload_context.has_scanner else Scan.NOT_SCANNED,
        added_by=person.id,
    )


def lock_library(session: Session, force_id: UUID) -> None:
    """Take the write lock and lock the force's library, so that its size cannot change."""
    begin_write(session)
    force = select(Organisation.id).where(Organisation.id == force_id)
    session.execute(force.with_for_update(key_share=True)).one()


def size_of_library(session: Session, force_id: UUID) -> int:
    """Return the size of the force's files in bytes, without those disposed of."""
    found = session.scalar(
        select(func.coalesce(func.sum(Revision.size), 0)).where(
            Revision.force_id == force_id, Revision.disposed_at.is_(None)
        )
    )
    return int(found or 0)


def refuse_over_quota(
    session: Session,
    force_id: UUID,
    limits: Limits,
    files: Iterable[Received],
    *,
    field: str = "files",
) -> None:
    """Refuse files that exceed the force's quota. Raises UserError."""
    if size_of_library(session, force_id) + sum(one.size for one in files) > limits.force:
        raise UserError(
            "Your force's evidence may take {most} GB together, and these files would go over it."
            " Ask your administrator for more room",
            field=field,
            most=f"{limits.force / _GIGABYTE:g}",
        )


def refuse_gone(
    upload_context: UploadContext, force_id: UUID, one: Received, *, field: str = "files"
) -> None:
    """Refuse a file whose bytes are no longer in the store. Call it under the library's lock."""
    if not upload_context.store.holds(force_id, KeptBytes(one.sha256, one.size)):
        raise UserError("Choose “{name}” again", field=field, name=one.name)


def _file_evidence(revision: Revision, described: Description, among: int) -> Evidence:
    """A file as evidence, with its first revision. Several of one title are told apart by name."""
    evidence = _build_evidence(EvidenceKind.FILE, described)
    own = suggest_title(revision.name)
    title = f"{described.title}: {own}" if described.title and among > 1 else described.title or own
    evidence.title = title[:LONGEST_TITLE]
    evidence.revisions = [revision]
    return evidence


def _build_evidence(kind: EvidenceKind, described: Description) -> Evidence:
    """Evidence as the force describes it."""
    evidence = Evidence(kind=kind)
    apply_description(evidence, described)
    return evidence


def _add(session: Session, person: Person, force_id: UUID, evidence: Evidence) -> Evidence:
    """Add evidence to the force's library, with its history and audit event."""
    evidence.force_id, evidence.added_by = force_id, person.id
    session.add(evidence)
    session.flush()
    note(session, person, evidence)
    subject = f"evidence {evidence.id}"
    sizes = "".join(f", {it.size} bytes, {it.sha256}" for it in evidence.revisions)
    detail = evidence.kind.value + sizes
    record(session, person, "add evidence", force_id=force_id, subject=subject, detail=detail)
    return evidence
