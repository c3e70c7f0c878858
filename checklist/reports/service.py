"""Requests for reports and forms: what is asked for, found again and downloaded."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.closed import Closed, questions_closed_to
from checklist.assessments.reach.questions import require_all
from checklist.assessments.scored_assessment import ScoredAssessment, score_with_evidence
from checklist.assessments.service import get_assessment, is_own, lock_assessment
from checklist.assessments.sign_off.seal_queries import is_open_seal
from checklist.audit.idempotency import lock_key, read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import Locked, NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import QuestionSet
from checklist.core.signature import shorten_seal
from checklist.db import begin_write, has_write_lock
from checklist.insight.then_and_now.theme_history import load_then_and_now
from checklist.reports.content import PRINTED_KINDS, DocumentKind, digest, serialise_content
from checklist.reports.content.sign_off import SignOff, SinceSeal
from checklist.reports.content_builders.earlier_chapter import build_then_and_now
from checklist.reports.content_builders.report import build_report
from checklist.reports.models import Progress, Report, ReviewSource
from checklist.reports.paper_form.form import build_filled_form
from checklist.reports.printing.print_process import find_pdf_path, write_file
from checklist.reports.record_position import find_record_position
from checklist.reports.replaced_characters import ReplacedCharacter, list_replaced_characters
from checklist.reports.stored_files import StoredFile, examine_stored_file

# The page lists reports without paging, so its length needs an end; older ones stay in the table.
_MAX_LISTED = 20
PRINTING = "printing"
_STORED_FILE = re.compile(r"[0-9a-f]{64}\.(json|pdf)")
# The longest printing (PrintLimits.wall: two minutes) and a minute's wait before it.
LATE_AFTER = timedelta(minutes=3)
_ACTIONS = {
    DocumentKind.REPORT: Action.PRINT_REPORT,
    DocumentKind.PLANNED_REPORT: Action.PRINT_REPORT,
    DocumentKind.FORM: Action.PRINT_FORM,
    DocumentKind.READINESS: Action.READ_READINESS,
}
_OWN_KINDS = (DocumentKind.PLANNED_REPORT, DocumentKind.READINESS)
"""What tells of what its reader may see and another may not, and so is theirs alone."""
UNFINISHED = (Progress.WAITING, Progress.PRINTING)


def build_content(
    session: Session,
    scored: ScoredAssessment,
    kind: DocumentKind = DocumentKind.REPORT,
    *,
    person: Person | None = None,
    sign_off: SignOff | None = None,
    since: SinceSeal | None = None,
) -> bytes:
    """Build the content of a report on an assessment, or of a form with its answers filled in.

    It says what is in the assessment as it was scored for a person: what is closed to them is left
    out, and for readers outside of the force what it keeps to itself. Without ``sign_off`` a report
    is a draft; ``since`` says what changed since the last seal. Only to a ``person`` of the force
    it says which actions of its plan answer what was found before.
    """
    position = find_record_position(session, scored.assessment)
    if kind is DocumentKind.REPORT:
        shown = load_then_and_now(session, person, scored, is_for_all=True)
        before = build_then_and_now(shown, scored.assessment.set_version)
        return serialise_content(build_report(scored, position, sign_off, since, before))
    return serialise_content(build_filled_form(scored, position))


def find_replaced_characters(
    session: Session, person: Person, assessment: Assessment
) -> Sequence[ReplacedCharacter]:
    """Find what is typed in an assessment and cannot be printed as it is, with what is instead."""
    return list_replaced_characters(score_with_evidence(session, person, assessment))


def list_reports(session: Session, person: Person, assessment: Assessment) -> Sequence[Report]:
    """Return the newest drafts on an assessment that the person may read, the newest first."""
    query = select(Report).where(
        Report.assessment_id == assessment.id,
        Report.kind.in_(PRINTED_KINDS),
        Report.seal_id.is_(None),
    )
    if not is_own(person, assessment):
        query = query.where(Report.requested_by == person.id)
    query = query.where(
        or_(Report.kind.not_in(_OWN_KINDS), Report.requested_by == person.id),
    )
    newest_first = query.order_by(Report.requested_at.desc(), Report.id)
    closed = questions_closed_to(session, person, assessment)
    if not closed:
        return session.scalars(newest_first.limit(_MAX_LISTED)).all()
    readable = (each for each in session.scalars(newest_first) if is_as_closed(each, closed))
    return list(islice(readable, _MAX_LISTED))


def get_report(
    session: Session, person: Person, assessment_id: UUID, report_id: UUID
) -> tuple[Assessment, Report]:
    """Find a report on an assessment open to the person. Raises NotFound for anyone else.

    One that somebody printed who sees more is not for them, and neither is their own once a
    question was restricted that it tells of.

    A draft that was made for the force tells of points to check, so outside readers open their own
    only. A signed one tells of none.
    """
    assessment = get_assessment(session, person, assessment_id)
    require_all(session, person, assessment)
    report = session.get(Report, report_id)
    if report is None or report.assessment_id != assessment.id or report.kind not in PRINTED_KINDS:
        raise NotFound("We could not find that report")
    is_for_all = is_own(person, assessment) and report.kind not in _OWN_KINDS
    is_theirs = report.requested_by == person.id or _is_of_open_seal(session, person, report)
    if not is_for_all and not is_theirs:
        raise NotFound("We could not find that report")
    if not is_as_closed(report, questions_closed_to(session, person, assessment)):
        raise NotFound(
            "We could not find that report. If you had it, it holds a question that has been"
            " restricted since. Make a new one"
        )
    return assessment, report


def take_report(
    session: Session, person: Person, assessment: Assessment, report: Report, folder: Path
) -> Path:
    """Return the path of a finished report or form, and put the download on record.

    Raises NotFound where it is not ready, and Locked where its file is not the one printed.
    """
    stored = examine_stored_file(session, report, folder)
    if report.progress is not Progress.READY or stored is StoredFile.GONE:
        raise NotFound("That report is not ready. Make it again")
    if stored is StoredFile.CHANGED:
        ask = "Tell whoever runs the service" if report.seal_id else "Make it again"
        raise Locked(
            f"You cannot download this: the stored file is not the one that was printed. {ask}"
        )
    begin_write(session)
    _record(session, person, assessment, report, f"downloaded a {report.kind}")
    return find_pdf_path(folder, report.content)


def is_as_closed(report: Report, closed: Closed) -> bool:
    """Say whether a report leaves out all that is closed to a person now."""
    return closed.questions <= frozenset(report.left_out.split())


def request_report(
    session: Session,
    person: Person,
    assessment: Assessment,
    folder: Path,
    key: UUID,
    kind: DocumentKind = DocumentKind.REPORT,
    since: SinceSeal | None = None,
) -> UUID:
    """Request a draft or a form of what is saved now; the same content is printed only once."""
    require_all(session, person, assessment)
    scored = score_with_evidence(session, person, assessment)
    content = build_content(session, scored, kind, person=person, since=since)
    return keep_request(session, person, scored, folder, key, kind, content)


def keep_request(
    session: Session,
    person: Person,
    scored: ScoredAssessment,
    folder: Path,
    key: UUID,
    kind: DocumentKind,
    content: bytes,
) -> UUID:
    """Keep a request for a document with that content, or find the one that answers it already."""
    assessment = scored.assessment
    require(person, _ACTIONS[kind], assessment.state)
    is_for_force = is_own(person, assessment) and kind not in _OWN_KINDS
    content_digest = store_content(session, folder, content)
    lock_assessment(session, assessment)
    earlier = read_key_result(session, person, key, UUID)
    if earlier is not None:
        return earlier
    requested = Report(
        assessment_id=assessment.id,
        kind=kind,
        content=content_digest,
        requested_by=person.id,
        left_out=" ".join(sorted(scored.closed.questions)),
    )
    report = _save_request(session, person, requested, folder, key, is_own=is_for_force)
    _record(session, person, assessment, report, f"asked for a {kind}")
    return report.id


def request_content(
    session: Session,
    person: Person,
    content: bytes,
    folder: Path,
    key: UUID,
    kind: DocumentKind = DocumentKind.FORM,
    asked: str = "",
) -> UUID:
    """Request what belongs to no assessment, printed once for all who come to the same content.

    A blank form belongs to no force either; of what does, ``asked`` is put on record.
    """
    content_digest = store_content(session, folder, content)
    lock_key(session, person, key)
    earlier = read_key_result(session, person, key, UUID)
    if earlier is not None:
        return earlier
    requested = Report(kind=kind, content=content_digest, requested_by=person.id)
    report = _save_request(session, person, requested, folder, key)
    if asked:
        record(
            session,
            person,
            asked,
            force_id=person.organisation_id,
            subject=f"report {report.id}",
            detail=report.content,
        )
    return report.id


def list_prints(
    session: Session, content_digest: str, assessment_id: UUID | None
) -> Sequence[Report]:
    """Return the requests for one content on an assessment or none, the newest first."""
    reports = session.scalars(
        select(Report)
        .where(Report.assessment_id == assessment_id, Report.content == content_digest)
        .order_by(Report.requested_at.desc(), Report.id)
        .limit(_MAX_LISTED)
    )
    return reports.all()


def store_content(session: Session, folder: Path, content: bytes) -> str:
    """Write content to the reports folder for the print job, and return its digest.

    The read transaction ends first, so that no connection is held while the disk is synced. A
    caller who writes already, as the demonstration does, keeps what was written.
    """
    if not has_write_lock(session):
        session.rollback()
    content_digest = digest(content)
    # Written even where the file is there already: another process may have renamed it into place
    # and not yet synced the folder, so that a power cut would leave our row without its content.
    write_file(folder, f"{content_digest}.json", content)
    return content_digest


def remove_old_reports(session: Session, requested_before: datetime) -> None:
    """Remove reports, forms and copies that were asked for so long ago, unless one is being made.

    A report made from a seal is kept as long as the seal, one of a publication as long as that.
    What they were printed from goes with them: ``remove_unnamed_files`` finds it.
    """
    begin_write(session)
    session.execute(
        delete(Report).where(
            Report.requested_at < requested_before,
            Report.progress.not_in(UNFINISHED),
            Report.seal_id.is_(None),
            Report.source.is_distinct_from(ReviewSource.PUBLICATION),
        )
    )


def remove_unnamed_files(session: Session, folder: Path, older_than: float) -> None:
    """Remove the contents and PDFs that no request names: it was removed, or its assessment.

    Younger files stay, as what is being requested is written before its row: ``older_than`` is in
    seconds. What another assessment's request names too stays.
    """
    stored = [path for path in folder.glob("*") if _STORED_FILE.fullmatch(path.name)]
    named = set(session.scalars(select(Report.content).distinct())) if stored else set()
    for path in stored:
        with suppress(FileNotFoundError):
            if path.stem not in named and time.time() - path.stat().st_mtime > older_than:
                path.unlink()


def build_file_name(
    assessment: Assessment, kind: DocumentKind = DocumentKind.REPORT, seal: str = ""
) -> str:
    """Build a download's name: marking, force, set, as-at date, what it is, and draft.

    A report made from a seal bears that instead. The name is ASCII, so that every system keeps it.
    """
    what = "" if kind is DocumentKind.REPORT else f" {kind.value}"
    standing = f" signed {shorten_seal(seal)}" if seal else " draft"
    if kind is DocumentKind.PLANNED_REPORT:  # what is signed is in it, and what nobody signed
        standing = ""
    return f"{assessment.marking.value} {build_file_stem(assessment)}{what}{standing}.pdf"


def build_file_stem(assessment: Assessment) -> str:
    """Build what the names of all files made of an assessment share: force, set, as-at date."""
    plain = unicodedata.normalize("NFKD", assessment.force.name).encode("ascii", "ignore").decode()
    force = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "force"
    return f"{force} {assessment.set_id} {assessment.as_at.isoformat()}"


def build_blank_form_name(question_set: QuestionSet) -> str:
    """Build the name of a downloaded blank form."""
    return f"{question_set.id} {question_set.version} blank form.pdf"


def _is_of_open_seal(session: Session, person: Person, report: Report) -> bool:
    """Say whether a report was made from a seal, and that is open to a person."""
    found = select(Seal.id).where(Seal.id == report.seal_id, is_open_seal(person))
    return report.seal_id is not None and session.scalar(found) is not None


def _save_request(
    session: Session,
    person: Person,
    requested: Report,
    folder: Path,
    key: UUID,
    *,
    is_own: bool = True,
) -> Report:
    """Add a request, or find the report that answers it, and use the idempotency key."""
    report = _find_reusable_report(session, requested, folder, is_own=is_own)
    if report is None:
        report = requested
        session.add(report)
        session.flush()
    use_key(session, person, key, str(report.id))
    return report


def _record(
    session: Session, person: Person, assessment: Assessment, report: Report, action: str
) -> None:
    record(
        session,
        person,
        action,
        force_id=assessment.force_id,
        subject=f"report {report.id}",
        detail=report.content,
        assessment_id=assessment.id,
    )


def _find_reusable_report(
    session: Session, requested: Report, folder: Path, *, is_own: bool
) -> Report | None:
    """Find a report of the same content that is printed, or waits, or is being printed.

    An outside reader may open only what they asked for themselves, so only that is found.
    """
    for report in list_prints(session, requested.content, requested.assessment_id):
        if not is_own and report.requested_by != requested.requested_by:
            continue
        is_ready = report.progress is Progress.READY
        if is_ready and examine_stored_file(session, report, folder) is StoredFile.AS_PRINTED:
            return report
        if report.progress in UNFINISHED:
            return report
    return None
