"""Mistakes and refusals that the person using the service must be told about."""

from __future__ import annotations

from checklist.core.messages import say


class UserError(Exception):
    """A mistake or a refusal that the person using the service must be told about.

    The sentence says what to do, not what broke. ``field`` names the field it belongs to, if any.
    """

    def __init__(self, text: str, /, *, field: str | None = None, **values: object) -> None:
        self.sentence = say(text, **values)
        self.field = field
        super().__init__(str(self.sentence))


class NotFound(UserError):
    """What was asked for does not exist for this person."""


class NotForThisRole(UserError):
    """The person's role may not do this."""


class NotSignedIn(UserError):
    """The page is for people who have signed in."""


class Unavailable(UserError):
    """Something that the service needs does not answer now; what was asked may be asked again."""


class Locked(UserError):
    """The thing may not be changed in the state it is in."""


_STALE = "{thing} was changed after you opened this page. Compare, then save what should stand"
_STALE_WITH_CHANGE = (
    "{thing} was changed after you opened this page: {change}. Compare, then save what should stand"
)


class Stale(UserError):
    """A thing was changed since the page was opened, so saving would replace that change.

    The one refusal of every optimistic lock. ``change`` tells the change where no page shows it.
    """

    def __init__(self, thing: str, *, field: str, change: str = "") -> None:
        text = _STALE_WITH_CHANGE if change else _STALE
        super().__init__(text, field=field, thing=thing, change=change)
