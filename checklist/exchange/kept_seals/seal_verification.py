"""Verifies seals where they are kept: bytes, scores, signature, report, and stored evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.pinned_set import installed_library
from checklist.assessments.submissions.submission_queries import list_submissions
from checklist.core.answers.sheet import HeldBecause
from checklist.core.deeds import DeedKind
from checklist.core.errors import UserError
from checklist.core.messages import format_count, join_names
from checklist.core.seals.canonical import digest
from checklist.core.seals.content import SealedContent, SealedExhibit, SealedRevision
from checklist.core.seals.reader import BadSeal, read_seal
from checklist.core.seals.rescore import Rescored, find_sealed_set, rescore
from checklist.evidence.models import Revision, Scan
from checklist.exchange.kept_seals.erased_deeds import load_erased_deeds
from checklist.exchange.kept_seals.issued_verification import verify_issued
from checklist.exchange.kept_seals.published_prints import verify_published_prints
from checklist.exchange.kept_seals.recorded_deeds import (
    SealDeeds,
    find_signature_faults,
    load_seal_deeds,
)
from checklist.exchange.kept_seals.report_verification import find_report_faults
from checklist.exchange.kept_seals.sent_verification import verify_submissions
from checklist.exchange.kept_seals.state_verification import verify_state
from checklist.exchange.kept_seals.stored_evidence import FileUnread, StoredEvidence
from checklist.exchange.kept_seals.workflow_deeds import load_workflow_deeds
from checklist.settings import Settings
from checklist.web.filters import format_day


@dataclass(slots=True)
class VerifiedSeal:
    """What came of verifying one seal; ``notes`` are no faults. ``files`` counts those read.

    ``unread`` has, by why the store did not give their files, the numbers of exhibits.
    """

    seal: Seal
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unread: dict[str, list[int]] = field(default_factory=dict)
    files: int = 0


@dataclass(frozen=True, slots=True)
class VerifiedAssessment:
    """What came of verifying an assessment: its seals, and what belongs to none that is kept.

    ``notes`` are no faults, ``chains`` hold the deeds that all of it rests on.
    """

    seals: Sequence[VerifiedSeal]
    problems: Sequence[str]
    notes: Sequence[str]
    chains: frozenset[UUID]

    @property
    def is_sound(self) -> bool:
        return not self.problems and not any(seal.problems for seal in self.seals)

    @property
    def is_whole(self) -> bool:
        """Say whether every file of evidence could be read."""
        return not any(seal.unread for seal in self.seals)


def list_sealed_content(session: Session, assessment: Assessment | None = None) -> Sequence[Seal]:
    """List the seals of one assessment, or of all, each with what was signed."""
    query = select(Seal).options(undefer(Seal.content)).order_by(Seal.assessment_id, Seal.number)
    if assessment is not None:
        query = query.where(Seal.assessment_id == assessment.id)
    return session.scalars(query).all()


def verify_assessment(
    session: Session, settings: Settings, assessment: Assessment
) -> VerifiedAssessment:
    """Verify all that is stored of an assessment's seals, of their sending, and of its state.

    The chains of the record are verified apart.
    """
    reports, evidence = settings.reports, StoredEvidence(session, settings)
    seals = list_sealed_content(session, assessment)
    erased = load_erased_deeds(session, assessment)
    deeds = load_seal_deeds(session, assessment, erased)
    steps = load_workflow_deeds(session, assessment)
    state = verify_state(session, assessment, steps, erased)
    issued = verify_issued(session, assessment, steps, erased)
    problems = [
        *state.problems,
        *issued.problems,
        *verify_published_prints(
            session, assessment, reports, erased, is_all_recorded=issued.is_all_named
        ),
        *deeds.list_gone(seals),
        *verify_submissions(list_submissions(session, assessment), seals, deeds),
    ]
    verified = [_verify_seal(session, evidence, reports, seal, deeds) for seal in seals]
    notes = [*state.notes, *issued.notes]
    return VerifiedAssessment(verified, problems, notes, state.chains)


def rescore_seal(content: SealedContent) -> Rescored:
    """Score a seal again by the set it is pinned to. Raises UserError where that is not here."""
    return rescore(content, find_sealed_set(content, installed_library()))


def describe_rescored(content: SealedContent, rescored: Rescored) -> tuple[list[str], list[str]]:
    """Say what differs in substance, and what in words alone; of restricted questions only where.

    At the console no person is signed in, so that what is restricted is not shown.
    """
    hidden = tuple(f"questions.{key}." for key in content.restricted)
    substance, words = (
        [
            f"{each.place}, which is restricted" if each.place.startswith(hidden) else str(each)
            for each in found
        ]
        for found in (rescored.in_substance, rescored.in_words)
    )
    return substance, words


def count_files(count: int) -> str:
    """Write how many files of evidence were read."""
    return format_count(count, "file of evidence", "files of evidence")


def name_exhibits(numbers: Iterable[int]) -> str:
    """Name exhibits by their numbers."""
    names = [str(number) for number in sorted(numbers)]
    return f"{'exhibit' if len(names) == 1 else 'exhibits'} {join_names(names)}"


def _verify_seal(
    session: Session, evidence: StoredEvidence, reports: Path, seal: Seal, deeds: SealDeeds
) -> VerifiedSeal:
    """Verify one seal against all that is stored of it."""
    verified = VerifiedSeal(seal)
    canonical = seal.content.encode()
    if digest(canonical) != seal.digest:
        verified.problems.append(f"what was signed has the digest {digest(canonical)}")
    problems, notes = find_signature_faults(seal, deeds)
    verified.problems += problems
    verified.notes += notes
    problems, notes = find_report_faults(session, seal, deeds, reports)
    verified.problems += problems
    verified.notes += notes
    try:
        content = read_seal(canonical)
    except BadSeal as error:
        verified.problems.append(f"what was signed cannot be read: {error}")
    else:
        _check_scores(verified, content)
        _check_evidence(session, evidence, verified, content, deeds)
    return verified


def _check_scores(verified: VerifiedSeal, content: SealedContent) -> None:
    try:
        rescored = rescore_seal(content)
    except UserError as error:
        verified.notes.append(f"The scores were not computed again. {error}.")
        return
    substance, words = describe_rescored(content, rescored)
    verified.problems += [f"scored again, {each}" for each in substance]
    verified.notes += [f"Scored again, said otherwise: {each}" for each in words]


def _check_evidence(
    session: Session,
    evidence: StoredEvidence,
    verified: VerifiedSeal,
    content: SealedContent,
    deeds: SealDeeds,
) -> None:
    """Read every stored file of evidence that the seal names, each once, and hold it against it."""
    files = _list_files(content)
    ids = {evidence_id for evidence_id, _ in files}
    rows = select(Revision).where(Revision.evidence_id.in_(ids)) if ids else None
    found = {
        (row.evidence_id, row.number): row
        for row in (session.scalars(rows) if rows is not None else ())
    }
    force = content.details.force.id
    for key, (revision, exhibits) in files.items():
        stored = found.get(key)
        name = _name_file(revision, exhibits)
        problem = _find_row_problem(stored, revision)
        if problem or stored is None:
            verified.problems.append(f"{name}: {problem}")
        elif stored.is_disposed and not _may_be_disposed(verified.seal, stored, exhibits, deeds):
            verified.problems.append(
                f"{name}: it is marked as disposed of, and no deed on record says so"
            )
        elif stored.is_disposed and stored.disposed_at is not None:
            verified.notes.append(f"Disposed of on {format_day(stored.disposed_at)}: {name}.")
        else:
            _read(verified, evidence, force, exhibits, revision)
            verified.notes += _note_held(exhibits, stored, name)


def _may_be_disposed(
    seal: Seal, stored: Revision, exhibits: Sequence[SealedExhibit], deeds: SealDeeds
) -> bool:
    """Say whether a deed tells of a disposal, or its words were erased.

    What was disposed of before the signature did not count when it was signed.
    """
    return (
        deeds.is_disposal_told(stored)
        or deeds.erased.has(DeedKind.EVIDENCE, stored.disposed_at)
        or all(each.held_because is HeldBecause.DISPOSED for each in exhibits)
    )


def _list_files(
    content: SealedContent,
) -> Mapping[tuple[UUID, int], tuple[SealedRevision, list[SealedExhibit]]]:
    """List each file by its evidence and the number of its revision, with all that use it."""
    files: dict[tuple[UUID, int], tuple[SealedRevision, list[SealedExhibit]]] = {}
    for entered in content.questions.values():
        for exhibit in entered.exhibits:
            if (revision := exhibit.evidence.revision) is not None:
                key = (exhibit.evidence.id, revision.number)
                files.setdefault(key, (revision, []))[1].append(exhibit)
    return files


def _name_file(revision: SealedRevision, exhibits: Sequence[SealedExhibit]) -> str:
    """Name a file by every exhibit that uses it."""
    numbers = name_exhibits(exhibit.number for exhibit in exhibits)
    return f"{numbers}, revision {revision.number}"


def _find_row_problem(stored: Revision | None, revision: SealedRevision) -> str:
    if stored is None:
        return "it is no longer in the library"
    if stored.sha256 != revision.sha256:
        return f"its digest in the library is {stored.sha256}, and was signed as {revision.sha256}"
    return ""


def _read(
    verified: VerifiedSeal,
    evidence: StoredEvidence,
    force: UUID,
    exhibits: Sequence[SealedExhibit],
    revision: SealedRevision,
) -> None:
    """Hold a stored file against the digest that was signed."""
    try:
        problem = evidence.find_problem(force, revision.sha256)
    except FileUnread as error:
        numbers = verified.unread.setdefault(str(error), [])
        numbers += [exhibit.number for exhibit in exhibits]
        return
    verified.files += 1
    name = _name_file(revision, exhibits)
    verified.problems += [f"{name}: {problem}"] if problem else []


def _note_held(exhibits: Sequence[SealedExhibit], stored: Revision, name: str) -> Iterator[str]:
    """Say that a file was found infected since; it counted when it was signed."""
    if stored.scan is Scan.INFECTED and any(each.held_because is None for each in exhibits):
        yield f"A virus was found since, so it would not count now: {name}."
