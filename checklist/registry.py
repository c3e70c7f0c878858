"""The registry: what an app holds for its requests and jobs, each under a typed entry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from flask import Flask, current_app

from checklist.settings import Settings

Held = TypeVar("Held")

_EXTENSION = "checklist"
"""The one key in Flask's ``app.extensions``, which all extensions share, that is ours."""


class Entry(Generic[Held]):
    """A typed entry of the registry: set while the app is put together, read when it runs.

    A module declares its entry as a constant. Each app holds its own value, so that tests may
    have several apps in one process.
    """

    def __init__(self, name: str, make_default: Callable[[], Held] | None = None) -> None:
        self.name = name
        self._make_default = make_default

    def set(self, app: Flask, value: Held) -> None:
        """Hold a value for an app, in place of any before."""
        _entries(app)[self] = value

    def get(self, app: Flask | None = None) -> Held:
        """Return what an app holds: the current app, unless another is named.

        Raises LookupError where the entry has neither a value nor a default.
        """
        entries = _entries(app or current_app)
        if self not in entries:
            if self._make_default is None:
                raise LookupError(f"this app holds no {self.name}")
            entries[self] = self._make_default()
        held: Held = entries[self]
        return held


SETTINGS: Entry[Settings] = Entry("settings")


def _entries(app: Flask) -> dict[Entry[Any], Any]:
    entries: dict[Entry[Any], Any] = app.extensions.setdefault(_EXTENSION, {})
    return entries
