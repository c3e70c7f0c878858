"""The response to a published report as rows of a copy: what is published of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.responses.fifty_six_days import describe_days_late, find_last_response_day
from checklist.responses.response_queries import FoundResponse, find_response

COLUMNS = ("What", "Recommendation", "Said", "Text", "Day")

Row = tuple[str | None, ...]
"""The cells of one row, in the order of the columns."""


def list_response_rows(
    session: Session, person: Person, assessment: Assessment
) -> Sequence[Row] | None:
    """List the rows of the response; None before there is a published report."""
    if not is_permitted(person, Action.READ_PUBLISHED_FINDINGS, assessment.state):
        return None
    try:
        found = find_response(session, person, assessment.id)
    except NotFound:  # its bytes can no longer be read: the rest of the copy can be taken
        return None
    return (*_list_days(found), *_list_published(found))


def _list_days(found: FoundResponse) -> Iterator[Row]:
    published_on = found.published.published_on
    yield _build_row("Report published", day=published_on)
    yield _build_row("Last day of the response", day=find_last_response_day(published_on))
    for ask in found.response.asks:
        yield _build_row("Chief officer’s comments asked for", day=ask.comments_by)


def _list_published(found: FoundResponse) -> Iterator[Row]:
    """List the texts of both bodies and where they stand, once they are published."""
    out = found.response.publication
    if out is None:
        return
    if found.given:
        given_on = found.facts.given_on
        yield _build_row("Chief officer’s comments", text=found.given.text, day=given_on)
    if found.comments:
        yield _build_row("Comments of the local policing body", text=found.comments.text)
    for each in found.recommendations:
        word = found.find_word(each.key)
        number = f"{each.key.finding}.{each.key.number}"
        said, text = (word.kind.value, word.text) if word else ("", "")
        yield _build_row("Recommendation", number, said, text)
    late = describe_days_late(found.facts.count_late(found.today))
    yield _build_row("Response published", "", late, out.address, out.response_on)
    yield _build_row("Copy to the inspectors", day=out.inspectors_on)
    yield _build_row("Copy to the Home Secretary", day=out.home_secretary_on)


def _build_row(
    what: str, number: str = "", said: str = "", text: str = "", day: date | None = None
) -> Row:
    return (what, number or None, said or None, text or None, day.isoformat() if day else None)
