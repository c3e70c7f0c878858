"""Finds how far the audit record of a force had come with what a report says."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.models import AuditLink
from checklist.core.deeds import DeedKind
from checklist.reports.content.cover import RecordPosition

_CHANGES_CONTENT = (DeedKind.ANSWER, DeedKind.ASSESSMENT, DeedKind.EVIDENCE)
"""The deeds that may change what a report says. Asking for one does not, nor does a mark."""


def find_record_position(session: Session, assessment: Assessment) -> RecordPosition | None:
    """Find the newest row of the force's chain that is of what a report on an assessment says.

    Not the head of the chain: then no two reports would have equal content. None before any deed.
    """
    last = session.scalar(
        select(AuditLink)
        .where(
            AuditLink.chain_id == assessment.force_id,
            AuditLink.assessment_id == assessment.id,
            AuditLink.kind.in_([kind.value for kind in _CHANGES_CONTENT]),
        )
        .order_by(AuditLink.number.desc())
        .limit(1)
    )
    if last is None:
        return None
    return RecordPosition(str(last.chain_id), last.number, last.digest)
