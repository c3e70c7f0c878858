"""Writes the bundle that proves a seal: all its members, and last the list of their digests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import rfc8785
from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session, undefer

from checklist import __version__
from checklist.accounts.models import Account, Organisation
from checklist.assessments.models import Seal
from checklist.assessments.pinned_set import installed_library
from checklist.audit.models import AuditEvent, AuditLink
from checklist.core.audit_chain import format_moment_exactly
from checklist.core.deeds import ERASE_WORDS
from checklist.core.errors import Locked
from checklist.core.seals import bundle_form as form
from checklist.core.seals.bundle_form import RecordRow, ToldWords
from checklist.core.seals.bundle_sentences import DOES_NOT_PROVE, PROVES
from checklist.core.seals.content import SealedContent
from checklist.core.seals.reader import read_seal
from checklist.db import now
from checklist.exchange.chosen_seal import describe_chosen
from checklist.exchange.copy_content import ChosenSeal, CopyContent
from checklist.reports.content import DocumentKind
from checklist.web.filters import LONDON

_BATCH = 1000
_CHUNK = 2**20
_PRIVATE = 0o600 << 16  # who unpacks it on Unix is the only one to read it


def write_bundle(session: Session, report: Path, content: CopyContent, path: Path) -> int:
    """Write a bundle, and return how many rows of the record are in it.

    The record is read up to the deed of asking for it, which names what is in it. Raises Locked
    where a part can no longer be had.
    """
    if content.seal is None:
        raise ValueError("a bundle is of a seal")
    query = select(Seal).where(Seal.id == content.seal.seal_id).options(undefer(Seal.content))
    seal = session.scalars(query).one()
    sealed = read_seal(seal.content.encode())
    head = _find_asking(session, sealed.details.force.id, content.seal)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        bundle = _BundleWriter(archive, f"{content.marking.value} seal {seal.short_digest}")
        bundle.add(form.ABOUT, _write_about(seal, head))
        bundle.add(form.SEAL, seal.content.encode())
        bundle.add(form.SIGNATURE, content.seal.signature.encode())
        bundle.add(form.QUESTION_SET, _read_question_set(sealed))
        bundle.add(form.EVIDENCE, form.write_evidence(sealed))
        deeds: list[str] = []
        bundle.add_pieces(form.RECORD, _write_record(session, seal.assessment_id, head, deeds))
        bundle.add(form.DEEDS, "".join(deeds).encode())
        if content.seal.report_sha256:
            bundle.add_pieces(form.REPORT, _read_report(report, content.seal.report_sha256))
        bundle.add(form.README, _write_readme(content))
        bundle.end()
    return head.number


def _find_asking(session: Session, force_id: UUID, chosen: ChosenSeal) -> AuditLink:
    """Find where the record of a bundle ends: another one may have been asked for since."""
    query = (
        select(AuditLink)
        .join(AuditEvent, AuditEvent.id == AuditLink.event_id)
        .where(
            AuditLink.chain_id == force_id,
            AuditEvent.action == f"asked for a copy: {DocumentKind.BUNDLE}",
            AuditEvent.detail == describe_chosen(chosen),
        )
        .order_by(AuditLink.number.desc())
        .limit(1)
    )
    return session.scalars(query).one()


class _BundleWriter:
    """Writes members below one folder, and last the list of their digests."""

    def __init__(self, archive: ZipFile, root: str) -> None:
        self._archive = archive
        self._root = root
        self._sums: list[str] = []

    def add(self, name: str, data: bytes) -> None:
        self.add_pieces(name, (data,))

    def add_pieces(self, name: str, pieces: Iterable[bytes]) -> None:
        """Add a member piece by piece: none is held in memory whole."""
        made = sha256()
        # The size is not told beforehand, so each entry has room for more than 4 GB.
        with self._archive.open(self._build_entry(name), "w", force_zip64=True) as target:
            for piece in pieces:
                made.update(piece)
                target.write(piece)
        self._sums.append(f"{made.hexdigest()}  {name}\n")

    def end(self) -> None:
        """Add the digests, in the form that ``sha256sum -c`` reads."""
        self._archive.writestr(self._build_entry(form.SUMS), "".join(self._sums))

    def _build_entry(self, name: str) -> ZipInfo:
        entry = ZipInfo(f"{self._root}/{name}", datetime.now(LONDON).timetuple()[:6])
        entry.external_attr = _PRIVATE
        entry.compress_type = ZIP_DEFLATED
        return entry


def _write_about(seal: Seal, head: AuditLink) -> bytes:
    about: Any = {
        "form": form.BUNDLE_FORM,
        "seal": seal.digest,
        "head": {"chain": str(head.chain_id), "number": head.number, "digest": head.digest},
        "made_at": format_moment_exactly(now()),
        "made_by": f"checklist {__version__}",
    }
    return rfc8785.dumps(about)


def _read_question_set(sealed: SealedContent) -> bytes:
    """Read the file of the pinned set. Raises Locked where it is no longer the one of the seal."""
    pinned = sealed.details.question_set
    try:
        raw = installed_library().get(pinned.id, pinned.version).file.read_bytes()
    except (KeyError, OSError):
        raw = b""
    if sha256(raw).hexdigest() != pinned.sha256:
        raise Locked(
            "The question set {set_id} {version} is not here as it was signed. Ask whoever runs the"
            " service to put the released file back",
            set_id=pinned.id,
            version=pinned.version,
        )
    return raw


def _read_report(path: Path, digest: str) -> Iterator[bytes]:
    """Read the printed report. Raises Locked where it is no longer the one that was chosen."""
    made = sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_CHUNK):
                made.update(piece)
                yield piece
    except OSError:
        raise Locked("The printed report of this seal can no longer be read") from None
    if made.hexdigest() != digest:
        raise Locked("The printed report of this seal was changed since you asked. Ask again")


def _write_record(
    session: Session, assessment_id: UUID, head: AuditLink, deeds: list[str]
) -> Iterator[bytes]:
    """Write the chain up to its head, and add the deeds that are told in words to the list."""
    query = _select_record(head).execution_options(yield_per=_BATCH)
    for found in session.execute(query):
        row = _build_row(found, assessment_id)
        if row.told is not None:
            deeds.append(form.write_deed(row))
        yield form.write_row(row)


def _select_record(head: AuditLink) -> Select[*tuple[Any, ...]]:
    return (
        select(
            AuditLink,
            AuditEvent,
            Account.name.label("who"),
            Organisation.name.label("acting_for"),
        )
        .join(AuditEvent, AuditEvent.id == AuditLink.event_id)
        .outerjoin(Account, Account.id == AuditEvent.person_id)
        .outerjoin(Organisation, Organisation.id == AuditEvent.organisation_id)
        .where(AuditLink.chain_id == head.chain_id, AuditLink.number <= head.number)
        .order_by(AuditLink.number)
    )


def _build_row(found: Row[Any], assessment_id: UUID) -> RecordRow:
    link: AuditLink = found.AuditLink
    event: AuditEvent = found.AuditEvent
    is_ours = link.assessment_id == assessment_id and form.may_be_told(event.action)
    is_told = is_ours or event.action == ERASE_WORDS
    return RecordRow(
        number=link.number,
        previous=link.previous,
        at=format_moment_exactly(link.at),
        kind=link.kind,
        assessment=str(link.assessment_id or ""),
        words=link.words_digest,
        digest=link.digest,
        told=_tell(event, found.who or "", found.acting_for or "") if is_told else None,
    )


def _tell(event: AuditEvent, who: str, acting_for: str) -> ToldWords:
    action, person, organisation, role, force, subject, detail = (
        "" if word is None else str(word) for word in event.words
    )
    return ToldWords(
        salt=event.salt,
        action=action,
        person=person,
        organisation=organisation,
        role=role,
        force=force,
        subject=subject,
        detail=detail,
        who=who,
        acting_for=acting_for,
    )


def _write_readme(content: CopyContent) -> bytes:
    about = "".join(f"{label}: {text}\n" for label, text in content.about)
    lines = [
        about,
        "This bundle proves what was signed. Verify it on any machine that has Checklist:\n",
        "    checklist verify BUNDLE.zip\n",
        "or without it, by the form that docs/seal.md in the source of Checklist describes.\n",
        *(f"\nIt proves:\n{_list(PROVES)}", f"\nIt does not prove:\n{_list(DOES_NOT_PROVE)}"),
        f"\nNot in it:\n{_list(content.left_out)}",
    ]
    return "".join(lines).encode()


def _list(sentences: Iterable[str]) -> str:
    return "".join(f"- {sentence}\n" for sentence in sentences)
