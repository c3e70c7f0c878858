"""The deeds of an assessment that are on record without their words, as their retention was over.

What is kept may have been told by one of them, so that no deed tells of it any more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.models import AuditEvent, AuditLink
from checklist.core.deeds import DeedKind

SAME_MOMENT = timedelta(minutes=1)
"""A deed is recorded a moment before or after what it tells of is written."""


@dataclass(frozen=True, slots=True)
class ErasedDeeds:
    """When each deed was done whose words were erased, by what it was about."""

    moments: Mapping[DeedKind, Collection[datetime]]

    def has(self, kind: DeedKind, moment: datetime | None) -> bool:
        """Say whether a deed of a kind and a moment may have told of what is kept.

        What is kept of any other moment has to be told by a deed that has its words.
        """
        if moment is None:
            return False
        return any(abs(at - moment) <= SAME_MOMENT for at in self.moments.get(kind, ()))


def load_erased_deeds(session: Session, assessment: Assessment) -> ErasedDeeds:
    """Load those on an assessment, and those on the evidence of its force, which is of no one."""
    of_library = (AuditLink.chain_id == assessment.force_id) & (
        AuditLink.kind == DeedKind.EVIDENCE.value
    )
    found = (
        select(AuditLink.kind, AuditLink.at)
        .join(AuditEvent, AuditEvent.id == AuditLink.event_id)
        .where(AuditEvent.action == "", or_(AuditLink.assessment_id == assessment.id, of_library))
    )
    moments: defaultdict[DeedKind, set[datetime]] = defaultdict(set)
    for kind, at in session.execute(found):
        moments[DeedKind(kind)].add(at)
    return ErasedDeeds(moments)
