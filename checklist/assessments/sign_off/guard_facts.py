"""The facts that the guards of signing off ask about, found in the database."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.directory.signatories import list_signatories
from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.reach.requested import find_open_request, list_left
from checklist.assessments.sign_off.authorship import has_other_author
from checklist.assessments.sign_off.service import was_ever_signed
from checklist.core.seals.compare import SealComparison
from checklist.core.workflow.facts import Facts, Obstacle, Signatory
from checklist.db import now
from checklist.evidence.models import WaitingFile

# A file that was received longer ago and not described was left, and keeps nobody waiting.
_UPLOADS_LAST = timedelta(hours=1)


def find_facts(
    session: Session,
    assessment: Assessment,
    comparison: SealComparison | None = None,
    *,
    has_reason: bool = False,
) -> Facts:
    """Find what is so of an assessment now: four queries, and one more of an open request.

    Where a comparison says what changed since the last seal, whoever wrote all of it cannot sign.
    """
    request = find_open_request(session, assessment.id)
    return Facts(
        has_reason=has_reason,
        is_request_open=request is not None,
        left_by_request=list_left(session, request),
        signatories=list_who_can_sign(session, assessment, comparison),
        uploading=_list_uploading(session, assessment),
        was_ever_signed=was_ever_signed(session, assessment),
        is_sent=False,
    )


def list_who_can_sign(
    session: Session, assessment: Assessment, comparison: SealComparison | None
) -> tuple[Signatory, ...]:
    """List the signatories, those first who can sign, and what keeps the others from it.

    Authorship is asked about only where there is a comparison with the last seal.
    """
    listed = list_signatories(session, assessment.force_id)
    if comparison is None:
        return listed
    found = (_add_authorship(each, comparison) for each in listed)
    return tuple(sorted(found, key=lambda each: each.obstacle is not None))


def _add_authorship(listed: Signatory, comparison: SealComparison) -> Signatory:
    """Add that a signatory wrote all that counts as changed, where nothing else keeps them."""
    if listed.obstacle is not None or listed.person_id is None:
        return listed
    if has_other_author(comparison, listed.person_id):
        return listed
    is_first = comparison.is_first
    return replace(
        listed, obstacle=Obstacle.ONLY_AUTHOR if is_first else Obstacle.ONLY_AUTHOR_SINCE
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
