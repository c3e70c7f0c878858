"""Work done outside of requests: its kinds, the nudge that says there is some, and who has it."""

from __future__ import annotations

from checklist.jobs.job_types import (
    NOTHING_IN_PARTICULAR,
    Work,
    add_work,
    kinds_of_work,
    now_and_then,
)
from checklist.jobs.leases import is_anybody_at_work, is_in_hand
from checklist.jobs.notify import nudge

__all__ = [
    "NOTHING_IN_PARTICULAR",
    "Work",
    "add_work",
    "is_anybody_at_work",
    "is_in_hand",
    "kinds_of_work",
    "now_and_then",
    "nudge",
]
