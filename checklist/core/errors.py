"""Errors whose message is shown to the person who uses the service."""

from __future__ import annotations

from checklist.core.messages import say


class UserError(Exception):
    """An error whose message is shown to the person: it says what to do, not what broke.

    ``field`` names the form field that the message belongs to, if any.
    """

    def __init__(self, text: str, /, *, field: str | None = None, **values: object) -> None:
        self.sentence = say(text, **values)
        self.field = field
        super().__init__(str(self.sentence))


class NotFound(UserError):
    """The thing does not exist, or this person may not know that it does."""


class NotForThisRole(UserError):
    """The person's role may not do this."""


class NotSignedIn(UserError):
    """The page needs a signed-in person."""


class NotFreshlySignedIn(UserError):
    """What is asked for needs a person who proved a moment ago who they are."""


class Unavailable(UserError):
    """A part that the service depends on does not answer now; the request may be repeated."""


class TooManyRequests(UserError):
    """There were too many requests of this kind; ``retry_after`` is in seconds."""

    def __init__(self, text: str, /, *, retry_after: int, **values: object) -> None:
        super().__init__(text, field=None, **values)
        self.retry_after = retry_after


class SentBefore(UserError):
    """A form that had its effect came again with something else typed: that is not saved yet."""

    def __init__(self) -> None:
        super().__init__(
            "What you sent first is saved, and this text is not. Look at what is saved, then send"
            " this again or leave it"
        )


class Locked(UserError):
    """The thing may not be changed in its present state."""


class NotInThisState(Locked):
    """The state that an assessment is in does not let anybody do this."""


class KeptAsDraft(NotInThisState):
    """Nobody can save this any more; what the person typed is kept as their own draft."""
