"""The refusal of a save that would overwrite a change made since its page was opened."""

from __future__ import annotations

from checklist.core.errors import UserError

_TEXT = "{thing} was changed after you opened this page. Read the change, then {again}"
_TEXT_WITH_CHANGE = (
    "{thing} was changed after you opened this page: {change}. Read it, then {again}"
)


class StaleSave(UserError):
    """The refusal of every optimistic lock: saving would overwrite a change made since.

    ``change`` describes that change where no page shows it; ``text`` says more than that of all.
    ``again`` is what to do then, in the words of the button.
    """

    def __init__(
        self, thing: str, *, field: str, change: str = "", text: str = "", again: str = "save again"
    ) -> None:
        text = text or (_TEXT_WITH_CHANGE if change else _TEXT)
        super().__init__(text, field=field, thing=thing, change=change, again=again)
