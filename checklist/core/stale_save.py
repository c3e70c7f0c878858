"""The refusal of a save that would overwrite a change made since its page was opened."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from checklist.core.errors import UserError
from checklist.core.organisations import Person

_TEXT = "{thing} was changed after you opened this page. Read the change, then {again}"
_TEXT_WITH_CHANGE = (
    "{thing} was changed after you opened this page: {change}. Read it, then {again}"
)


class Saver(Protocol):
    """Who saved something: an account, or a person."""

    @property
    def id(self) -> UUID: ...
    @property
    def name(self) -> str: ...


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


def name_saver(person: Person, saver: Saver) -> str:
    """Name who saved something, as told to a person: it may be they themselves, in another tab."""
    return "You" if saver.id == person.id else saver.name
