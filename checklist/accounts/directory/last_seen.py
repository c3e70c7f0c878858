"""When somebody was last seen, in words: sign-ins are kept for some days, and no longer."""

from __future__ import annotations

from datetime import datetime, timedelta

from checklist.core.messages import format_count
from checklist.db import now
from checklist.registry import SETTINGS
from checklist.web.filters import format_day, format_moment


def describe_last_seen(seen: datetime | None, begun: datetime, *, has_password: bool) -> str:
    """Say when somebody was last seen; ``begun`` is when they joined, or the account was made.

    Of whoever joined since the oldest sign-in that is kept, all sign-ins are known.
    """
    kept_days = SETTINGS.get().keep_days
    if seen is not None:
        return format_moment(seen)
    if not has_password:
        return "Has set no password yet"
    if begun > now() - timedelta(days=kept_days):
        return f"Not since joining on {format_day(begun)}"
    return f"Not in the last {format_count(kept_days, 'day')}"
