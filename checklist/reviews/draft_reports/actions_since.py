"""Where a report learns what the force did since: those who keep that add themselves here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from flask import Flask
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.review_reports.report_places import Place
from checklist.registry import Entry

SinceSource = Callable[[Session, Person, Assessment], Iterable[tuple[Place, str]]]
"""Lists the places of a report of which something is noted as done since, with what that is."""

_SOURCES: Entry[list[SinceSource]] = Entry("sources of actions since", list)


def add_since_source(app: Flask, source: SinceSource) -> None:
    """Have what somebody notes as done since stand in the reports that are built from now on."""
    _SOURCES.get(app).append(source)


def list_actions_since(
    session: Session, person: Person, assessment: Assessment
) -> Iterator[tuple[Place, str]]:
    """List what is noted as done since, in the order in which it was noted."""
    for source in _SOURCES.get():
        yield from source(session, person, assessment)
