"""Tells others of the service that people were mentioned, in the transaction of the note.

E-mails to those who are mentioned hook in here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from flask import Flask
from sqlalchemy.orm import Session

from checklist.assessments.notes.models import Note
from checklist.registry import Entry

Listener = Callable[[Session, Note, Sequence[UUID]], None]
"""Takes a note that is being written, and the accounts that it mentions and did not before."""

_LISTENERS: Entry[list[Listener]] = Entry("listeners to mentions", list)


def add_mention_listener(app: Flask, listener: Listener) -> None:
    """Have a listener called with each note that mentions somebody."""
    _LISTENERS.get(app).append(listener)


def tell_listeners(session: Session, note: Note, people: Sequence[UUID]) -> None:
    """Call every listener with a note and those it newly mentions, if there are any."""
    if people:
        for listener in _LISTENERS.get():
            listener(session, note, people)
