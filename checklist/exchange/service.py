"""Copies to take away: asked for, found again, downloaded, and no longer kept after a day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.reach.closed import describe_closed, questions_closed_to
from checklist.assessments.reach.questions import require_all
from checklist.assessments.scored_assessment import ScoredAssessment, score_with_evidence
from checklist.assessments.service import get_assessment, lock_assessment, may_see_small_numbers
from checklist.assessments.sign_off.seal_queries import describe_signature, find_standing_seal
from checklist.assessments.worksheets.worksheet_queries import reads_references
from checklist.audit.idempotency import read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import Locked, NotForThisRole, NotFound
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import begin_write, now
from checklist.evidence.library.dispose import load_names
from checklist.evidence.models import Revision
from checklist.evidence.service import report_damage
from checklist.evidence.storage.local import BytesDamaged
from checklist.exchange.assessment_tables import (
    build_tables,
    list_hidden_figures,
    list_used_evidence,
)
from checklist.exchange.chosen_seal import build_bundle, describe_chosen
from checklist.exchange.copy_content import (
    ChosenSeal,
    CopiedFile,
    CopyContent,
    Table,
    read_content,
    write_content,
)
from checklist.exchange.earlier_table import build_earlier_table
from checklist.exchange.evidence_choice import WITHDRAWN, choose_files, find_bar
from checklist.exchange.note_table import build_note_table
from checklist.exchange.plan_table import build_plan_tables
from checklist.exchange.review_tables.review_tables import build_review_tables, say_left_out
from checklist.exchange.seal_table import build_seal_table
from checklist.exchange.state_table import build_state_table
from checklist.exchange.worksheet_table import (
    build_review_worksheet_tables,
    build_worksheet_tables,
)
from checklist.reports.content import COPY_KINDS, DocumentKind
from checklist.reports.models import Progress, Report
from checklist.reports.service import (
    build_file_stem,
    is_as_closed,
    store_content,
)
from checklist.settings import Settings
from checklist.web.filters import format_day, format_moment

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
_ALWAYS_LEFT_OUT = (
    "What people have typed and not saved",
    "Marks between colleagues",
    "With whom questions are shared, and by when",
    "Notes that you do not see, and the text of notes that were withdrawn",
    "What answers, exhibits, worksheets and evidence said before: each is here as last saved",
    "Evidence in the library that no exhibit of this assessment uses",
)
_DAMAGED = "The stored file is no longer what was uploaded. Tell your administrator"
_LACKED_ONE = "not in it, because what is stored is no longer what was uploaded"
_LACKED_SEVERAL = "not in it, because what is stored of them is no longer what was uploaded"
_ON_RECORD = "The manifest says which. This is on record. Tell your administrator"
_NO_FILES = "The files of evidence themselves: take them as evidence files"


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
    content = _build_content(session, person, scored, kind, has_scanner=bool(settings.scanner))
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


def _build_content(
    session: Session,
    person: Person,
    scored: ScoredAssessment,
    kind: DocumentKind,
    *,
    has_scanner: bool,
) -> CopyContent:
    """Build the content of a copy. Small numbers are left out for those who see none on pages."""
    assessment = scored.assessment
    exhibits = list_used_evidence(scored)
    is_evidence = kind is DocumentKind.EVIDENCE
    hides = not may_see_small_numbers(person, assessment)
    authors = {used.exhibit.added_by for used in exhibits}
    names = load_names(session, authors | {used.evidence.added_by for used in exhibits})
    tables: tuple[Table, ...] = ()
    if not is_evidence:
        tables = build_tables(scored, names, hides_small_numbers=hides)
        tables += (
            build_note_table(session, person, assessment),
            build_state_table(session, person, assessment),
            build_seal_table(session, person, assessment),
            *build_worksheet_tables(session, person, assessment),
            *build_review_worksheet_tables(session, person, assessment),
            build_earlier_table(session, person, scored),
            *build_review_tables(session, person, assessment),
            *build_plan_tables(session, person, assessment),
        )
    files, left_out_files = choose_files(scored, exhibits, has_scanner=has_scanner)
    # The stricter of two markings is the longer word, and so the greater.
    marking = max([assessment.marking, *(used.evidence.marking for used in exhibits)])
    left_out = list(_ALWAYS_LEFT_OUT[4:] if is_evidence else (*_ALWAYS_LEFT_OUT, _NO_FILES))
    if scored.closed:
        left_out.insert(0, describe_closed(scored.closed.questions))
    if hides and not is_evidence and (hidden := list_hidden_figures(scored)):
        figures = format_count(len(hidden), "figure")
        left_out.append(f"{figures} of groups so small that your role may not see them")
    if not is_evidence and not reads_references(person, assessment):
        left_out.append("References to the single items of worksheets")
    if not is_evidence:
        left_out += say_left_out(person, assessment)
    return CopyContent(
        kind=kind,
        marking=marking,
        about=_describe(scored, person, marking.value, _describe_status(session, assessment)),
        left_out=tuple(left_out),
        force_id=assessment.force_id,
        tables=tables,
        files=files if is_evidence else (),
        left_out_files=left_out_files if is_evidence else (),
    )


def _describe_status(session: Session, assessment: Assessment) -> str:
    """Say who signed the assessment, or that it is a draft."""
    seal = find_standing_seal(session, assessment)
    if seal is None:
        return "Draft: this assessment is not signed"
    return f"This assessment was {describe_signature(seal)}. The seal is {seal.short_digest}"


def _describe(
    scored: ScoredAssessment, person: Person, marking: str, status: str
) -> tuple[tuple[str, str], ...]:
    """Describe what this is a copy of, for whom, and how it is marked."""
    assessment, question_set = scored.assessment, scored.question_set
    period = f"{format_day(assessment.period_begins)} to {format_day(assessment.period_ends)}"
    notice = (("Notice", assessment.notice),) if assessment.notice else ()
    claims, its = ("What is claimed", "the") if notice else ("What the force claims", "its")
    return (
        ("Marking", marking),
        *notice,
        ("Force", assessment.force.name),
        ("Assessment", assessment.title),
        ("Question set", f"{question_set.title}, version {question_set.version}"),
        ("SHA-256 of the question set", assessment.set_hash),
        ("As-at date", format_day(assessment.as_at)),
        ("Period", period),
        ("Says what was saved on", format_moment(now())),
        ("Made for", f"{person.name}, {person.role.value}, {person.organisation_name}"),
        ("Status", status),
        (
            "Claimed and supported",
            f"{claims}, and what {its} evidence supports, stand in columns of their own",
        ),
    )


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
