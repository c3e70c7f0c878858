"""Reads the audit record of an assessment or an organisation, and says each deed in words.

Nothing that people typed stands in it, but for the names of people and organisations, and why an
assessment was deleted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.reach.closed import NOTHING_CLOSED, Closed, list_closed
from checklist.audit.models import AuditEvent, AuditLink
from checklist.audit.service import record
from checklist.core.deed_details import write_deed_detail
from checklist.core.deeds import KIND_LABELS, DeedKind, describe_deed
from checklist.core.messages import format_count, say
from checklist.core.organisations import Person
from checklist.core.restricted_sentences import ClosedWords
from checklist.db import begin_write
from checklist.evidence.usage import get_usage_finder
from checklist.exchange.copy_content import Table
from checklist.web.filters import LONDON, format_day, format_moment

PAGE_SIZE = 50
MOST_ROWS = 50_000
"""Rows of a CSV file at most, which some minutes of a machine can still write and send."""

_RESTRICTED = "restricted"
_OF_NO_ANSWER = (DeedKind.ASSESSMENT, DeedKind.SHARE)
"""Deeds that tell nothing of what a question was answered: who restricts it, and who shares it."""
_COLUMNS = (
    *("Number", "When (London)", "When (UTC)", "Who", "Role", "Organisation"),
    *("Kind", "What", "Detail", "Subject", "Assessment"),
)


@dataclass(frozen=True, slots=True)
class DeedFilter:
    """Which deeds are shown: of one person, of one kind, and from one London day to another."""

    person: UUID | None = None
    kind: DeedKind | None = None
    begins: date | None = None
    ends: date | None = None

    @property
    def is_narrowed(self) -> bool:
        return self != DeedFilter()


@dataclass(frozen=True, slots=True)
class ToldDeed:
    """One deed in words. ``who`` is empty where the words were erased."""

    number: int
    at: datetime
    kind: str
    who: str
    role: str
    organisation: str
    said: str
    detail: str
    subject: str
    assessment_id: UUID | None
    assessment: str

    @property
    def short_detail(self) -> str:
        """The detail as the page says it: without ids and codes, which the CSV keeps."""
        return write_deed_detail(self.detail)


@dataclass(frozen=True, slots=True)
class Timeline:
    """One page of a timeline, the newest deed first."""

    deeds: tuple[ToldDeed, ...]
    page: int
    has_more: bool


@dataclass(frozen=True, slots=True)
class TimelineScope:
    """What a timeline is of: one chain, or what one assessment has of it."""

    chain_id: UUID
    assessment_id: UUID | None = None

    @property
    def subject(self) -> str:
        """What a deed about the timeline names as its subject."""
        if self.assessment_id is None:
            return f"organisation {self.chain_id}"
        return f"assessment {self.assessment_id}"

    def conditions(self) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = [AuditLink.chain_id == self.chain_id]
        if self.assessment_id is not None:
            found.append(AuditLink.assessment_id == self.assessment_id)
        return found


def scope_of_assessment(assessment: Assessment) -> TimelineScope:
    """Give the record of an assessment: it is for people of the force alone."""
    return TimelineScope(assessment.force_id, assessment.id)


def scope_of_organisation(person: Person) -> TimelineScope:
    """Give the record of the person's own organisation."""
    return TimelineScope(person.organisation_id)


@dataclass(frozen=True, slots=True)
class ClosedDeeds:
    """What a timeline keeps from a person: details of closed questions and of closed evidence.

    ``questions`` are those of each assessment that are closed to them.
    """

    questions: Mapping[UUID, Closed] = field(default_factory=dict)
    evidence: frozenset[str] = field(default=frozenset())

    def close(self, row: Row[Any], detail: str) -> str:
        """Return the detail of a deed as it may be shown: a closed question is named, no more."""
        if row.subject in self.evidence:
            return _RESTRICTED
        closed = self.questions.get(row.assessment_id, NOTHING_CLOSED)
        if not closed or row.kind in _OF_NO_ANSWER:
            return detail
        named = ClosedWords(closed.questions).find_named(say("{detail}", detail=detail))
        return f"{', '.join(named)}, {_RESTRICTED}" if named else detail


def load_timeline(
    session: Session, person: Person, scope: TimelineScope, wanted: DeedFilter, page: int
) -> Timeline:
    """Load one page of a timeline, as a person may see it."""
    rows = _select_deeds(scope, wanted).limit(PAGE_SIZE + 1).offset(PAGE_SIZE * (page - 1))
    found = session.execute(rows).all()
    closed = _find_closed_deeds(session, person)
    told = tuple(_tell(row, closed) for row in found[:PAGE_SIZE])
    return Timeline(told, page, len(found) > PAGE_SIZE)


def take_table(session: Session, person: Person, scope: TimelineScope, wanted: DeedFilter) -> Table:
    """Build the CSV of a timeline, as a person may see it, and put on record that it was taken.

    The newest deeds come first, ``MOST_ROWS`` at most.
    """
    closed = _find_closed_deeds(session, person)
    found = session.execute(_select_deeds(scope, wanted).limit(MOST_ROWS))
    rows = tuple(_write(_tell(row, closed)) for row in found)
    begin_write(session)
    record(
        session,
        person,
        "downloaded a timeline",
        force_id=scope.chain_id if scope.assessment_id else None,
        subject=scope.subject,
        detail=format_count(len(rows), "deed"),
    )
    return Table("Timeline", _COLUMNS, rows)


def list_people(session: Session, scope: TimelineScope) -> Sequence[tuple[UUID, str]]:
    """List who did anything of what a timeline shows, by name."""
    people = (
        select(Account.id, Account.name)
        .join(AuditEvent, AuditEvent.person_id == Account.id)
        .join(AuditLink, AuditLink.event_id == AuditEvent.id)
        .where(*scope.conditions())
        .distinct()
        .order_by(Account.name, Account.id)
    )
    return [(row.id, row.name) for row in session.execute(people)]


def _find_closed_deeds(session: Session, person: Person) -> ClosedDeeds:
    """Find what a timeline keeps from a person."""
    questions = {key: closed for key, closed in list_closed(session, person).items() if closed}
    if not questions:
        return ClosedDeeds()
    evidence = session.scalars(get_usage_finder().closed_to(person))
    return ClosedDeeds(questions, frozenset(f"evidence {key}" for key in evidence))


def _select_deeds(scope: TimelineScope, wanted: DeedFilter) -> Select[*tuple[Any, ...]]:
    """Select the deeds that a timeline shows, the newest first, with the names they are told by."""
    conditions = scope.conditions()
    if wanted.person is not None:
        conditions.append(AuditEvent.person_id == wanted.person)
    if wanted.kind is not None:
        conditions.append(AuditLink.kind == wanted.kind.value)
    if wanted.begins is not None:
        conditions.append(AuditLink.at >= _begin_day(wanted.begins))
    if wanted.ends is not None and wanted.ends < date.max:
        conditions.append(AuditLink.at < _begin_day(wanted.ends + timedelta(days=1)))
    return (
        select(
            *(AuditLink.number, AuditLink.at, AuditLink.kind, AuditLink.assessment_id),
            *(AuditEvent.action, AuditEvent.role, AuditEvent.detail, AuditEvent.subject),
            Account.name.label("person_name"),
            Organisation.name.label("organisation_name"),
            *(Assessment.set_id, Assessment.set_version, Assessment.as_at),
        )
        .join(AuditEvent, AuditEvent.id == AuditLink.event_id)
        .outerjoin(Account, Account.id == AuditEvent.person_id)
        .outerjoin(Organisation, Organisation.id == AuditEvent.organisation_id)
        .outerjoin(Assessment, Assessment.id == AuditLink.assessment_id)
        .where(*conditions)
        .order_by(AuditLink.number.desc())
    )


def _begin_day(day: date) -> datetime:
    return datetime.combine(day, time(), LONDON)


def _tell(row: Row[Any], closed: ClosedDeeds) -> ToldDeed:
    words = describe_deed(row.action)
    is_erased = not row.action
    told = f"{row.set_id} {row.set_version}, as at {format_day(row.as_at)}" if row.set_id else ""
    return ToldDeed(
        number=row.number,
        at=row.at,
        kind=KIND_LABELS[DeedKind(row.kind)],
        who="" if is_erased else row.person_name or "The service",
        role=row.role or "",
        organisation=row.organisation_name or "",
        said="Who did what was erased from the record" if is_erased else words.said,
        detail=closed.close(row, row.detail) if words.shows_detail else "",
        subject=row.subject,
        assessment_id=row.assessment_id if told else None,
        assessment=told,
    )


def _write(deed: ToldDeed) -> tuple[str | int, ...]:
    return (
        deed.number,
        format_moment(deed.at),
        deed.at.isoformat(timespec="milliseconds"),
        deed.who,
        deed.role,
        deed.organisation,
        deed.kind,
        deed.said,
        deed.detail,
        deed.subject,
        deed.assessment,
    )
