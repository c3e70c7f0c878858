"""The facts that the guards of signing off ask about, found in the database."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.directory.signatories import list_signatories
from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.reach.requested import find_open_request, list_left
from checklist.assessments.sign_off.service import was_ever_signed
from checklist.core.workflow.facts import Facts
from checklist.db import now
from checklist.evidence.models import WaitingFile

# A file that was received longer ago and not described was left, and keeps nobody waiting.
_UPLOADS_LAST = timedelta(hours=1)


def find_facts(session: Session, assessment: Assessment, *, has_reason: bool = False) -> Facts:
    """Find what is so of an assessment now: four queries, and one more of an open request."""
    request = find_open_request(session, assessment.id)
    return Facts(
        has_reason=has_reason,
        is_request_open=request is not None,
        left_by_request=list_left(session, request),
        signatories=list_signatories(session, assessment.force_id),
        uploading=_list_uploading(session, assessment),
        was_ever_signed=was_ever_signed(session, assessment),
        is_sent=False,
    )


def _list_uploading(session: Session, assessment: Assessment) -> tuple[str, ...]:
    """List who sent files to the force's library a moment ago and has not described them."""
    names = session.scalars(
        select(Account.name)
        .join(WaitingFile, WaitingFile.person_id == Account.id)
        .where(
            WaitingFile.force_id == assessment.force_id,
            WaitingFile.received_at > now() - _UPLOADS_LAST,
        )
        .distinct()
        .order_by(Account.name)
    )
    return tuple(names)
