"""The refusal of what is done from a page that is no longer how things stand."""

from __future__ import annotations

from checklist.core.stale_save import StaleSave


class StaleVersion(StaleSave):
    """Something was done to an action or a finding since the page was opened.

    ``version`` is how it is now: what the next press means. ``again`` is what to do then.
    """

    def __init__(self, thing: str, version: int, field: str, again: str = "save again") -> None:
        super().__init__(thing, field=field, again=again)
        self.version = version
