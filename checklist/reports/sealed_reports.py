"""Reports made from a seal: stored as it is signed, printed once, kept for ever, found again."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.scored_assessment import (
    ScoredAssessment,
    leave_out_private,
    score_with_evidence,
)
from checklist.assessments.service import lock_assessment
from checklist.assessments.sign_off.candidate import load_last_changes
from checklist.assessments.sign_off.changes import ChangesSince
from checklist.assessments.sign_off.seal_queries import find_standing_seal, is_open_seal
from checklist.assessments.sign_off.sealing import KeptWithSeal, Signing, add_seal_listener
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.errors import Locked, NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.seals.named_digests import name_contents
from checklist.db import now
from checklist.registry import SETTINGS
from checklist.reports import service
from checklist.reports.content import DocumentKind
from checklist.reports.content.sign_off import ChangedQuestion, SignOff, SinceSeal
from checklist.reports.models import Progress, Report
from checklist.reports.service import build_content, is_as_closed, store_content
from checklist.reports.stored_files import StoredFile, examine_stored_file
from checklist.web.filters import format_day, format_moment


@dataclass(frozen=True, slots=True)
class SealedReport:
    """A seal, and the edition of its report that a person may read; None where there is none."""

    seal: Seal
    report: Report | None


@dataclass(frozen=True, slots=True)
class SignedContent:
    """A seal, and the content that its report is printed from."""

    seal: Seal
    content: bytes


@dataclass(frozen=True, slots=True)
class _Edition:
    """A stored content, and the ids of the questions that it leaves out."""

    content: str
    left_out: str


def register(app: Flask) -> None:
    """Have reports made of each seal."""
    add_seal_listener(app, _prepare_reports)


def list_sealed_reports(
    session: Session, person: Person, assessment: Assessment
) -> list[SealedReport]:
    """List the seals of an assessment, the newest first, each with the report that is for them.

    That is the edition which leaves out least of those that leave out all that is closed to them.
    """
    rows = session.execute(
        select(Seal, Report)
        .outerjoin(Report, Report.seal_id == Seal.id)
        .where(Seal.assessment_id == assessment.id, is_open_seal(person))
        .order_by(Seal.number.desc(), Report.requested_at)
    ).all()
    if not rows:
        return []
    closed = questions_closed_to(session, person, assessment)
    found: dict[UUID, SealedReport] = {}
    for seal, report in rows:
        kept = found.setdefault(seal.id, SealedReport(seal, None)).report
        if report is not None and is_as_closed(report, closed) and _tells_more(report, kept):
            found[seal.id] = SealedReport(seal, report)
    return list(found.values())


def get_seal_of(session: Session, report: Report) -> Seal | None:
    """Find the seal that a report was made from; None of a draft."""
    return None if report.seal_id is None else session.get_one(Seal, report.seal_id)


def get_sealed_report(
    session: Session, person: Person, assessment_id: UUID, report_id: UUID
) -> tuple[Assessment, Report]:
    """Find a report made from a seal that is open to the person. Raises NotFound."""
    assessment, report = service.get_report(session, person, assessment_id, report_id)
    if report.seal_id is None:
        raise NotFound("We could not find that report")
    return assessment, report


def request_report(
    session: Session,
    person: Person,
    assessment: Assessment,
    folder: Path,
    key: UUID,
    kind: DocumentKind,
) -> UUID:
    """Request a report or a form; of a signed assessment the report is the one made from its seal.

    Where that holds what was restricted since, there is none for the person. Raises Locked.
    """
    if kind is not DocumentKind.REPORT:
        return service.request_report(session, person, assessment, folder, key, kind)
    current = find_current_report(session, person, assessment)
    if current is None:
        since = build_since(load_last_changes(session, person, assessment))
        return service.request_report(session, person, assessment, folder, key, since=since)
    require(person, Action.PRINT_REPORT, assessment.state)
    if current.report is None:
        raise Locked(
            "The signed report holds a question that is restricted to others since. Ask who may"
            " see it for what you need"
        )
    return current.report.id


def read_signed_content(
    session: Session, assessment: Assessment, folder: Path
) -> SignedContent | None:
    """Read the content of the report of the seal that stands, without all that is restricted.

    None where the assessment is not signed. Raises NotFound where the content is lost.
    """
    seal = find_standing_seal(session, assessment)
    if seal is None:
        return None
    editions = session.scalars(select(Report).where(Report.seal_id == seal.id)).all()
    edition = max(editions, key=lambda report: len(report.left_out.split()))
    try:
        return SignedContent(seal, (folder / f"{edition.content}.json").read_bytes())
    except FileNotFoundError:
        raise NotFound("The content of the signed report is no longer in the data folder") from None


def print_again(
    session: Session,
    person: Person,
    assessment: Assessment,
    report: Report,
    key: UUID,
) -> None:
    """Have a sealed report printed that failed, or whose file is gone. The seal is not touched."""
    require(person, Action.PRINT_REPORT, assessment.state)
    lock_assessment(session, assessment)
    if is_key_used(session, person, key):
        return
    session.refresh(report, with_for_update=True)
    if _may_print_again(session, report):
        report.progress, report.problem = Progress.WAITING, ""
        report.attempts, report.requested_at = 0, now()
        report.started_at = report.ended_at = None
        record(
            session,
            person,
            "asked for a report",
            force_id=assessment.force_id,
            subject=f"report {report.id}",
            detail=report.content,
            assessment_id=assessment.id,
        )
    use_key(session, person, key)


def find_current_report(
    session: Session, person: Person, assessment: Assessment
) -> SealedReport | None:
    """Find the report of the seal that stands; None where the assessment is not signed."""
    seal = find_standing_seal(session, assessment)
    if seal is None:
        return None
    found = list_sealed_reports(session, person, assessment)
    return next((each for each in found if each.seal.id == seal.id), None)


def build_since(since: ChangesSince | None) -> SinceSeal | None:
    """Describe what changed since the last seal, as a report prints it."""
    if since is None:
        return None
    return SinceSeal(
        seal=since.seal.digest,
        number=since.seal.number,
        signed=since.signed,
        reopened=since.reopened,
        questions=tuple(
            ChangedQuestion(each.question_id, each.prompt, each.changes, each.saved)
            for each in since.questions
        ),
        left_out=since.left_out,
        details=since.details,
    )


def _may_print_again(session: Session, report: Report) -> bool:
    """Say whether a sealed report is to be printed again: it failed, or its file is gone.

    One whose file was changed is not: printing would replace what has to be looked into.
    """
    if report.progress not in (Progress.READY, Progress.FAILED):
        return False
    stored = examine_stored_file(session, report, SETTINGS.get().reports)
    if report.progress is Progress.FAILED:
        return stored is not StoredFile.CHANGED
    return stored is StoredFile.GONE


def _prepare_reports(session: Session, signing: Signing) -> KeptWithSeal:
    """Store the content of each edition, and give what adds their rows."""
    built = [
        (build_content(session, scored, sign_off=_build_sign_off(signing), since=since), left_out)
        for scored, since, left_out in _list_editions(session, signing)
    ]
    # Storing ends the read: all is built before.
    folder = SETTINGS.get().reports
    editions = [
        _Edition(store_content(session, folder, content), " ".join(sorted(left_out)))
        for content, left_out in built
    ]
    whole, *shortened = (edition.content for edition in editions)
    return KeptWithSeal(
        lambda session, seal: _keep_reports(session, seal, editions),
        name_contents(whole, next(iter(shortened), None)),
    )


def _list_editions(
    session: Session, signing: Signing
) -> Iterator[tuple[ScoredAssessment, SinceSeal | None, Collection[str]]]:
    """Yield the whole, and without what is restricted where anything is.

    Neither holds marks or points to check: a signed report is for outside readers too.
    """
    yield leave_out_private(signing.scored), build_since(signing.since), ()
    restricted = signing.scored.saved_answers.texts.restrictions
    if restricted:
        scored = score_with_evidence(session, None, signing.assessment)
        since = signing.since.leave_out(restricted) if signing.since else None
        yield leave_out_private(scored), build_since(since), restricted


def _keep_reports(session: Session, seal: Seal, editions: Sequence[_Edition]) -> None:
    for edition in editions:
        session.add(
            Report(
                assessment_id=seal.assessment_id,
                content=edition.content,
                requested_by=seal.signed_by,
                left_out=edition.left_out,
                seal_id=seal.id,
            )
        )


def _build_sign_off(signing: Signing) -> SignOff:
    return SignOff(
        seal=signing.digest,
        number=signing.number,
        signatory=signing.signatory,
        capacity=signing.capacity_in_words,
        statement=signing.statement,
        signed_at=format_moment(signing.signed_at),
        signed_on=format_day(signing.signed_at),
    )


def _tells_more(report: Report, kept: Report | None) -> bool:
    return kept is None or len(report.left_out.split()) < len(kept.left_out.split())
