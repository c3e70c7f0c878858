"""Copies to take away: asked for, found again, downloaded, and no longer kept after a day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.reach.questions import require_all
from checklist.assessments.scored_assessment import score_with_evidence
from checklist.assessments.service import get_assessment, lock_assessment
from checklist.audit.idempotency import read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import Locked, NotForThisRole, NotFound
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import begin_write, now
from checklist.evidence.models import Revision
from checklist.evidence.service import report_damage
from checklist.evidence.storage.local import BytesDamaged
from checklist.exchange.chosen_seal import build_bundle, describe_chosen
from checklist.exchange.copy_content import (
    ChosenSeal,
    CopiedFile,
    CopyContent,
    read_content,
    write_content,
)
from checklist.exchange.evidence_choice import WITHDRAWN, find_bar
from checklist.reports.content import COPY_KINDS, DocumentKind
from checklist.reports.models import Progress, Report
from checklist.reports.service import (
    build_file_stem,
    is_as_closed,
    store_content,
)
from checklist.settings import Settings

COPYING = "copying"
KEPT_FOR = timedelta(days=1)
"""How long a copy is kept: it holds what may be withdrawn or disposed of in the service."""

_MAX_LISTED = 20
_ENDINGS = {
    DocumentKind.WORKBOOK: ".xlsx",
    DocumentKind.CSV: " csv.zip",
    DocumentKind.EVIDENCE: " evidence.zip",
    DocumentKind.BUNDLE: " seal bundle.zip",
}
_GONE = "That copy is no longer kept. Take a new one"
_CHANGED = (
    "A file in that copy has since been withdrawn, disposed of or found infected, so we no longer"
    " give it out. Take a new one"
)
_DAMAGED = "The stored file is no longer what was uploaded. Tell your administrator"
_LACKED_ONE = "not in it, because what is stored is no longer what was uploaded"
_LACKED_SEVERAL = "not in it, because what is stored of them is no longer what was uploaded"
_ON_RECORD = "The manifest says which. This is on record. Tell your administrator"


def request_copy(
    session: Session,
    person: Person,
    assessment: Assessment,
    settings: Settings,
    key: UUID,
    kind: DocumentKind,
    seal_number: int | None = None,
) -> UUID:
    """Ask for a copy of what is saved now, and of what this person may see of it.

    A bundle is of one seal, which has the number.
    """
    require(person, Action.TAKE_COPY, assessment.state)
    require_all(session, person, assessment)
    if kind is DocumentKind.BUNDLE:
        content = build_bundle(session, person, assessment, settings.reports, seal_number)
        return _keep_request(session, person, assessment, settings, key, content)
    scored = score_with_evidence(session, person, assessment)
    from checklist.exchange.copy_builder import build_content  # many tables, for who asks

    content = build_content(session, person, scored, kind, has_scanner=bool(settings.scanner))
    left_out = scored.closed.questions
    return _keep_request(session, person, assessment, settings, key, content, left_out)


def list_copies(session: Session, person: Person, assessment: Assessment) -> Sequence[Report]:
    """Return the copies a person has asked for and that are still kept, the newest first."""
    query = (
        select(Report)
        .where(
            Report.assessment_id == assessment.id,
            Report.kind.in_(COPY_KINDS),
            Report.requested_by == person.id,
            Report.requested_at > now() - KEPT_FOR,
        )
        .order_by(Report.requested_at.desc(), Report.id)
        .limit(_MAX_LISTED)
    )
    return session.scalars(query).all()


def get_copy(
    session: Session, person: Person, assessment_id: UUID, copy_id: UUID
) -> tuple[Assessment, Report]:
    """Find a copy that a person asked for. Raises NotFound, and NotForThisRole for another's."""
    assessment = get_assessment(session, person, assessment_id)
    require(person, Action.TAKE_COPY, assessment.state)
    require_all(session, person, assessment)
    copied = session.get(Report, copy_id)
    is_copy = copied is not None and copied.kind in COPY_KINDS
    if copied is None or not is_copy or copied.assessment_id != assessment.id:
        raise NotFound("We could not find that copy")
    if copied.kind is DocumentKind.BUNDLE:
        require(person, Action.READ_RECORD, assessment.state)
    if copied.requested_by != person.id:
        raise NotForThisRole("That copy was made for somebody else. Take your own")
    if not is_as_closed(copied, questions_closed_to(session, person, assessment)):
        raise NotFound(
            "That copy holds a question that has been restricted since, so we no longer give it"
            " out. Take a new one"
        )
    return assessment, copied


def find_copy_path(folder: Path, copy_id: UUID) -> Path:
    """Return the path of a finished copy."""
    return folder / f"copy-{copy_id}"


def load_content(folder: Path, copied: Report) -> CopyContent:
    """Load the content of a copy. Raises NotFound where it is no longer kept."""
    try:
        return read_content((folder / f"{copied.content}.json").read_bytes())
    except FileNotFoundError:
        raise NotFound(_GONE) from None


def find_chosen_seal(folder: Path, copied: Report) -> ChosenSeal | None:
    """Find the seal that a bundle is of; None of any other copy, or of one no longer kept."""
    if copied.kind is not DocumentKind.BUNDLE:
        return None
    try:
        return load_content(folder, copied).seal
    except NotFound:
        return None


def take_copy(
    session: Session, person: Person, assessment: Assessment, copied: Report, settings: Settings
) -> tuple[Path, str]:
    """Return a finished copy's path and name, and put the download on record.

    Raises NotFound where it is not ready or no longer kept, or holds what may no longer leave.
    """
    path = find_copy_path(settings.reports, copied.id)
    is_kept = copied.requested_at > now() - KEPT_FOR
    if copied.progress is not Progress.READY or not is_kept or not path.is_file():
        raise NotFound(_GONE)
    content = load_content(settings.reports, copied)
    if has_lost_file(session, content, has_scanner=bool(settings.scanner)):
        raise NotFound(_CHANGED)
    name = f"{content.marking.value} {build_file_stem(assessment)}{_ENDINGS[copied.kind]}"
    begin_write(session)
    action = f"downloaded a copy: {copied.kind}"
    _record(session, person, assessment, copied, action, copied.content)
    return path, name


def find_reason(session: Session, file: CopiedFile, *, has_scanner: bool) -> str | None:
    """Find why a file may not leave the service, as it stands now; None where it may."""
    revision = session.get(Revision, file.revision_id, populate_existing=True)
    if revision is None:
        return "The file is no longer in the library"
    in_use = select(Exhibit.id).where(
        Exhibit.id.in_(file.exhibit_ids), Exhibit.withdrawn_at.is_(None)
    )
    if session.scalars(in_use.limit(1)).first() is None:
        return WITHDRAWN
    return find_bar(revision, has_scanner=has_scanner)


def has_lost_file(session: Session, content: CopyContent, *, has_scanner: bool) -> bool:
    """Say whether a file of a copy may no longer leave the service."""
    return any(find_reason(session, file, has_scanner=has_scanner) for file in content.files)


def report_damaged_file(session: Session, file: CopiedFile, damage: BytesDamaged) -> str | None:
    """Record that a file's stored bytes are damaged, and return what the copy says of it.

    Returns None for a file that was disposed of meanwhile: its bytes are gone, and not damaged.
    """
    revision = session.get(Revision, file.revision_id)
    if revision is None:
        return None
    try:
        report_damage(session, None, revision, damage)
    except Locked:
        return None
    return _DAMAGED


def describe_damage(count: int) -> str:
    """Say how many files a copy lacks because their stored bytes are damaged; "" for none."""
    if not count:
        return ""
    files = format_count(count, "file is", "files are")
    return f"{files} {_LACKED_ONE if count == 1 else _LACKED_SEVERAL}. {_ON_RECORD}"


def _keep_request(
    session: Session,
    person: Person,
    assessment: Assessment,
    settings: Settings,
    key: UUID,
    content: CopyContent,
    left_out: Collection[str] = (),
) -> UUID:
    """Keep the content of a copy, and have a worker make it; a repeat leads to the same copy."""
    content_digest = store_content(session, settings.reports, write_content(content))
    lock_assessment(session, assessment)
    earlier = read_key_result(session, person, key, UUID)
    if earlier is not None:
        return earlier
    copied = Report(
        assessment_id=assessment.id,
        kind=content.kind,
        content=content_digest,
        requested_by=person.id,
        left_out=" ".join(sorted(left_out)),
    )
    session.add(copied)
    session.flush()
    detail = describe_chosen(content.seal) if content.seal else content_digest
    _record(session, person, assessment, copied, f"asked for a copy: {content.kind}", detail)
    use_key(session, person, key, str(copied.id))
    return copied.id


def _record(
    session: Session,
    person: Person,
    assessment: Assessment,
    copied: Report,
    action: str,
    detail: str,
) -> None:
    record(
        session,
        person,
        action,
        force_id=assessment.force_id,
        subject=f"copy {copied.id}",
        detail=detail,
        assessment_id=assessment.id,
    )
