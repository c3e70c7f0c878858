"""Chooses which files of evidence a ZIP holds, and says of all others why it does not."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.used_evidence import UsedEvidence
from checklist.evidence.models import EvidenceKind, Revision, Scan
from checklist.exchange.copy_content import CopiedFile, LeftOutFile
from checklist.exchange.member_names import build_member_name

WITHDRAWN = "The exhibit was withdrawn"
_NOT_FILES = {
    EvidenceKind.LINK: "A link, and no file: its address is in the workbook",
    EvidenceKind.HELD_BY_FORCE: "Held by the force, and not in the service",
}
_NO_REVISION = "The exhibit does not say which revision of the file it means"
_DISPOSED = "The file was disposed of"
_INFECTED = "A virus was found in the file"
_WAITS = "The file is not yet scanned for viruses"
_UNSCANNED = "not scanned for viruses"


def choose_files(
    scored: ScoredAssessment, exhibits: Iterable[UsedEvidence], *, has_scanner: bool
) -> tuple[tuple[CopiedFile, ...], tuple[LeftOutFile, ...]]:
    """Choose each revision once, under the first question it is used for.

    ``exhibits`` come in the order of their questions.
    """
    chosen: dict[UUID, list[UsedEvidence]] = {}
    left_out: list[LeftOutFile] = []
    for used in exhibits:
        reason = _find_exclusion(used, has_scanner=has_scanner)
        if reason is not None:
            digest = used.revision.sha256 if used.revision else ""
            left_out.append(LeftOutFile(used.evidence.title, _label(used), reason, digest))
        elif used.revision is not None:
            chosen.setdefault(used.revision.id, []).append(used)
    places = {question.id: place for place, question in enumerate(scored.question_set.questions, 1)}
    files = tuple(_build_file(uses, places) for uses in chosen.values())
    return files, tuple(left_out)


def find_bar(revision: Revision, *, has_scanner: bool) -> str | None:
    """Find why a revision's bytes may not leave the service; None where they may.

    A service without a scanner scans nothing, so there a file that was not scanned is taken, and
    the manifest says so.
    """
    if revision.is_disposed:
        return _DISPOSED
    if revision.scan is Scan.INFECTED:
        return _INFECTED
    if revision.scan is Scan.HELD or (has_scanner and revision.scan is Scan.NOT_SCANNED):
        return _WAITS
    return None


def _find_exclusion(used: UsedEvidence, *, has_scanner: bool) -> str | None:
    if used.evidence.kind in _NOT_FILES:
        return _NOT_FILES[used.evidence.kind]
    if used.exhibit.withdrawn_at is not None:
        return WITHDRAWN
    if used.revision is None:
        return _NO_REVISION
    return find_bar(used.revision, has_scanner=has_scanner)


def _build_file(uses: list[UsedEvidence], places: dict[str, int]) -> CopiedFile:
    first = uses[0]
    exhibit, evidence, revision = first.exhibit, first.evidence, first.revision
    if revision is None:
        raise ValueError("only a revision has bytes")
    folder = f"{places.get(exhibit.question_id, 0):03d} {exhibit.question_id}"
    return CopiedFile(
        revision_id=revision.id,
        exhibit_ids=tuple(used.exhibit.id for used in uses),
        path=f"{folder}/{build_member_name(exhibit.number, revision.name)}",
        title=evidence.title,
        exhibits=", ".join(_label(used) for used in uses),
        name=revision.name,
        size=revision.size,
        marking=evidence.marking.value,
        sha256=revision.sha256,
        scan=_UNSCANNED if revision.scan is Scan.NOT_SCANNED else revision.scan.value,
    )


def _label(used: UsedEvidence) -> str:
    return f"{used.exhibit.question_id} exhibit {used.exhibit.number}"
