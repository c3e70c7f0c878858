"""What higher slices have people reminded of: each adds its list, as they cannot be imported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from uuid import UUID

from flask import Flask
from sqlalchemy.orm import Session

from checklist.assessments.reminders.occasions import Occasion
from checklist.registry import Entry

ReminderSource = Callable[[Session, datetime], Iterable[tuple[UUID, str, Occasion]]]
"""Lists who is to be told of what now, and on what occasion, told before or not."""

_SOURCES: Entry[list[ReminderSource]] = Entry("reminder sources", list)


def add_reminder_source(app: Flask, source: ReminderSource) -> None:
    """Have people be reminded of what a source lists."""
    _SOURCES.get(app).append(source)


def list_from_sources(session: Session, moment: datetime) -> Iterator[tuple[UUID, str, Occasion]]:
    """List what all sources list at a moment."""
    for source in _SOURCES.get():
        yield from source(session, moment)
