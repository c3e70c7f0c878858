"""Tells whether the clock of this machine stands before the newest deed on record."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from checklist.audit.models import AuditHead, AuditLink
from checklist.db import lies_ahead, now


def describe_clock_behind(session: Session) -> str | None:
    """Say in a sentence that the clock and the record cannot both be right; None where they can."""
    is_newest = and_(AuditLink.chain_id == AuditHead.chain_id, AuditLink.number == AuditHead.number)
    newest = session.scalar(select(func.max(AuditLink.at)).join(AuditHead, is_newest))
    if newest is None or not lies_ahead(newest):
        return None
    return (
        f"The clock of this machine says {_format(now())}, and something was recorded at"
        f" {_format(newest)}: if it is the clock that is wrong, set it before people come"
    )


def _format(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
