"""Work done outside of requests: its kinds, the nudge that says there is some, and who has it."""

from __future__ import annotations

from checklist.jobs.in_hand import is_anybody_at_work, is_in_hand
from checklist.jobs.nudging import nudge
from checklist.jobs.work import Work, add_work, now_and_then

__all__ = ["Work", "add_work", "is_anybody_at_work", "is_in_hand", "now_and_then", "nudge"]
