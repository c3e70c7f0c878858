"""The refusal of a save that would overwrite a change made since its page was opened."""

from __future__ import annotations

from checklist.core.errors import UserError

_TEXT = "{thing} was changed after you opened this page. Read the change, then save again"
_TEXT_WITH_CHANGE = (
    "{thing} was changed after you opened this page: {change}. Read it, then save again"
)


class StaleSave(UserError):
    """The refusal of every optimistic lock: saving would overwrite a change made since.

    ``change`` describes that change where no page shows it; ``text`` says more than that of all.
    """

    def __init__(self, thing: str, *, field: str, change: str = "", text: str = "") -> None:
        text = text or (_TEXT_WITH_CHANGE if change else _TEXT)
        super().__init__(text, field=field, thing=thing, change=change)
