"""What higher slices remind people of: each adds a source as the service is put together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from uuid import UUID

from flask import Flask
from sqlalchemy.orm import Session

from checklist.assessments.reminders.occasions import Occasion
from checklist.registry import Entry

Source = Callable[[Session, datetime], Iterator[tuple[UUID, str, Occasion]]]
"""Lists who is to be told of what at a moment: the account, the subject, and the occasion."""

_SOURCES: Entry[list[Source]] = Entry("sources of reminders", list)


def add_source(app: Flask, source: Source) -> None:
    """Have people reminded of what a source lists, once each."""
    _SOURCES.get(app).append(source)


def list_from_sources(session: Session, moment: datetime) -> Iterator[tuple[UUID, str, Occasion]]:
    """List what every source says at a moment."""
    for source in _SOURCES.get():
        yield from source(session, moment)
