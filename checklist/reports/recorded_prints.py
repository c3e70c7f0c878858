"""The record of printed reports that stay: each print is a deed that names the file by digest.

They are those of seals and of publications. What is made anew at any time is on no record.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.audit.models import AuditEvent, AuditLink
from checklist.audit.service import record
from checklist.core.deeds import DeedKind
from checklist.core.seals.named_digests import (
    PRINTED_ISSUED,
    PRINTS,
    RecordedPrint,
    name_issued,
    read_named_digests,
    read_print,
)
from checklist.reports.models import Report, ReviewSource


def record_print(session: Session, report: Report, sha256: str) -> None:
    """Put on record what a report that stays was printed as: nobody's deed."""
    if report.assessment_id is None or not stays_on_record(report):
        return
    action, detail = PRINTED_ISSUED, name_issued(report.content, sha256)
    if report.seal_id is not None:
        printed = _describe_print(session.get_one(Seal, report.seal_id), report, sha256)
        action, detail = printed.action, printed.detail
    record(
        session,
        None,
        action,
        force_id=session.get_one(Assessment, report.assessment_id).force_id,
        subject=f"report {report.id}",
        detail=detail,
        assessment_id=report.assessment_id,
    )


def stays_on_record(report: Report) -> bool:
    """Say whether the prints of a report are on record, as it stays as long as what it is of."""
    return report.seal_id is not None or report.source is ReviewSource.PUBLICATION


def load_recorded_prints(session: Session, assessment_id: UUID) -> list[RecordedPrint]:
    """Load what the reports of an assessment's seals were printed as, the first print first."""
    deeds = _load_deeds(session, assessment_id, PRINTS)
    return [printed for deed in deeds if (printed := read_print(*deed)) is not None]


def load_printed_files(session: Session, assessment_id: UUID) -> Mapping[str, Sequence[str]]:
    """Load the digests of what was printed from each content, the first print first."""
    printed: defaultdict[str, list[str]] = defaultdict(list)
    for _, detail in _load_deeds(session, assessment_id, (*PRINTS, PRINTED_ISSUED)):
        named = read_named_digests(detail)
        if {"content", "report"} <= {*named}:
            printed[named["content"]].append(named["report"])
    return printed


def _describe_print(seal: Seal, report: Report, sha256: str) -> RecordedPrint:
    return RecordedPrint(
        seal.number, seal.digest, report.content, sha256, is_shortened=bool(report.left_out)
    )


def _load_deeds(
    session: Session, assessment_id: UUID, actions: Sequence[str]
) -> Sequence[tuple[str, str]]:
    """Load deeds of printing from the force's chain: one that stands in no chain is none."""
    found = (
        select(AuditEvent.action, AuditEvent.detail)
        .join(AuditLink, AuditLink.event_id == AuditEvent.id)
        .join(Assessment, Assessment.force_id == AuditLink.chain_id)
        .where(
            Assessment.id == assessment_id,
            AuditLink.assessment_id == assessment_id,
            AuditLink.kind == DeedKind.COPY.value,
            AuditEvent.action.in_(actions),
        )
        .order_by(AuditLink.number)
    )
    return [(action, detail) for action, detail in session.execute(found)]
