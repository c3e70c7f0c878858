"""What others changed in assessments: answers, exhibits, marks and notes, in one query."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    String,
    Uuid,
    and_,
    bindparam,
    case,
    cast,
    literal,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.models import (
    AnswerEntry,
    Assessment,
    Exhibit,
    ExhibitEntry,
    Mark,
    MarkKind,
)
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.notes.note_audiences import sees_note
from checklist.assessments.notes.question_access import load_seen_questions
from checklist.assessments.reach.closed import Closed
from checklist.assessments.recent_changes.visits import find_gap, select_since
from checklist.core.audience import Thing
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.db import UtcDateTime

MOST_CHANGES = 1000
"""Changes that are read at most: who has more before them reads the timeline."""


class ChangeKind(StrEnum):
    """What was done, in words that follow a name; ``{number}`` is that of an exhibit."""

    SAVED = "saved the answer"
    ADDED = "added exhibit {number}"
    CHANGED = "changed exhibit {number}"
    TAKEN_AWAY = "withdrew exhibit {number}"
    DONE = "marked it as done"
    LOOK = "marked it: needs another look"
    NONE = "cleared the mark"
    WROTE = "wrote a note"
    EDITED = "changed a note"
    WITHDREW = "withdrew a note"
    RESOLVED = "resolved notes"


_OF_MARKS = {ChangeKind.DONE, ChangeKind.LOOK, ChangeKind.NONE}
_OF_EXHIBITS = {ChangeKind.ADDED, ChangeKind.CHANGED, ChangeKind.TAKEN_AWAY}
_OF_NOTES = {ChangeKind.WROTE, ChangeKind.EDITED, ChangeKind.WITHDREW, ChangeKind.RESOLVED}


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that somebody else did; ``number`` is that of an exhibit, or says nothing."""

    assessment_id: UUID
    question_id: str
    kind: ChangeKind
    number: int
    at: datetime
    who: str

    @property
    def said(self) -> str:
        return self.kind.format(number=self.number)

    @property
    def is_of_exhibit(self) -> bool:
        return self.kind in _OF_EXHIBITS

    @property
    def is_of_note(self) -> bool:
        return self.kind in _OF_NOTES


def load_changes(
    session: Session,
    person: Person,
    assessments: Collection[Assessment],
    since: datetime | None = None,
    known: Mapping[UUID, Closed] | None = None,
) -> Sequence[Change]:
    """Load what others did that the person may see, since a moment, or since they were last there.

    ``known`` is what is closed to them, by assessment, where that was read before.
    The newest come first, ``MOST_CHANGES`` at most. A few queries, however many assessments.
    """
    if not assessments:
        return []
    by_id = {assessment.id: assessment for assessment in assessments}
    parameters = {
        "person_id": person.id,
        "assessment_ids": list(by_id),
        **({"over_before": find_gap()} if since is None else {"since": since}),
    }
    rows = session.execute(_select_changes(is_since_visit=since is None), parameters).all()
    changed = {row.assessment_id for row in rows}
    seen = load_seen_questions(session, person, [by_id[key] for key in changed], known or {})
    return [
        Change(
            row.assessment_id, row.question_id, ChangeKind(row.kind), row.number, row.at, row.name
        )
        for row in rows
        if seen[row.assessment_id].sees(row.question_id)
        and _may_know(person, by_id[row.assessment_id], row)
    ]


def count_changes(
    session: Session,
    person: Person,
    assessments: Collection[Assessment],
    known: Mapping[UUID, Closed],
) -> Counter[UUID]:
    """Count, by assessment, what others did since the person was last there, as they may know."""
    changes = load_changes(session, person, assessments, known=known)
    return Counter(change.assessment_id for change in changes)


def _may_know(person: Person, assessment: Assessment, row: Row[Any]) -> bool:
    """Say whether a person may know of a change: of notes it hangs on who saw them."""
    if not row.audience:
        action = Action.READ_MARKS if row.kind in _OF_MARKS else Action.READ_HISTORY
        return is_permitted(person, action, assessment.state)
    return sees_note(person, assessment, Thing(row.thing), row.audience)


@cache  # Each task list runs it, and to build it takes several times as long
def _select_changes(*, is_since_visit: bool) -> Select[*tuple[Any, ...]]:
    """Select the changes of others, the newest first, with the names of who made them.

    They are those since ``since``, or since the person was last there.
    """
    person_id = bindparam("person_id", type_=Uuid())
    assessment_ids = bindparam("assessment_ids", type_=Uuid(), expanding=True)
    since = bindparam("since", type_=UtcDateTime())

    def is_new(assessment_id: Any, at: Any, by: Any) -> ColumnElement[bool]:
        after = select_since(assessment_id) if is_since_visit else since
        return and_(assessment_id.in_(assessment_ids), at > after, by != person_id)

    changes = union_all(
        _select_saves(is_new),
        _select_exhibits(is_new),
        _select_marks(is_new),
        *_select_notes(is_new),
        _select_resolved(is_new),
    ).subquery()
    return (
        select(*(column for column in changes.c if column.name != "by"), Account.name)
        .join(Account, Account.id == changes.c.by)
        .order_by(changes.c.at.desc(), changes.c.number.desc())
        .limit(MOST_CHANGES)
    )


_IsNew = Callable[[Any, Any, Any], ColumnElement[bool]]


def _columns(
    of: Any, kind: Any, number: Any, at: Any, by: Any, thing: Any = None, audience: Any = None
) -> tuple[Any, ...]:
    """Give the columns that every kind of change has, in one order."""
    return (
        of.assessment_id.label("assessment_id"),
        of.question_id.label("question_id"),
        (kind if isinstance(kind, ColumnElement) else literal(kind.value, String)).label("kind"),
        number.label("number"),
        at.label("at"),
        by.label("by"),
        (literal("", String) if thing is None else cast(thing, String)).label("thing"),
        (literal("", String) if audience is None else audience).label("audience"),
    )


def _select_saves(is_new: _IsNew) -> Select[*tuple[Any, ...]]:
    entry = AnswerEntry
    return select(
        *_columns(entry, ChangeKind.SAVED, entry.version, entry.saved_at, entry.saved_by)
    ).where(is_new(entry.assessment_id, entry.saved_at, entry.saved_by))


def _select_exhibits(is_new: _IsNew) -> Select[*tuple[Any, ...]]:
    entry = ExhibitEntry
    kind = case(
        (entry.version == 1, ChangeKind.ADDED.value),
        (entry.reason != "", ChangeKind.TAKEN_AWAY.value),
        else_=ChangeKind.CHANGED.value,
    )
    return (
        select(*_columns(Exhibit, kind, Exhibit.number, entry.saved_at, entry.saved_by))
        .join(Exhibit, Exhibit.id == entry.exhibit_id)
        .where(is_new(Exhibit.assessment_id, entry.saved_at, entry.saved_by))
    )


def _select_marks(is_new: _IsNew) -> Select[*tuple[Any, ...]]:
    kind = case(
        *((Mark.kind == each, ChangeKind[each.name].value) for each in MarkKind),
        else_=ChangeKind.NONE.value,
    )
    return select(*_columns(Mark, kind, Mark.version, Mark.set_at, Mark.set_by)).where(
        is_new(Mark.assessment_id, Mark.set_at, Mark.set_by)
    )


def _select_notes(is_new: _IsNew) -> list[Select[*tuple[Any, ...]]]:
    """Select notes that were written, changed and withdrawn; of a withdrawn one that alone."""
    cases = (
        (ChangeKind.WROTE, Note.written_at, Note.written_by, Note.withdrawn_at.is_(None)),
        (ChangeKind.EDITED, Note.edited_at, Note.written_by, Note.withdrawn_at.is_(None)),
        (ChangeKind.WITHDREW, Note.withdrawn_at, Note.withdrawn_by, Note.withdrawn_at.is_not(None)),
    )
    return [
        select(*_columns(NoteThread, kind, Note.number, at, by, NoteThread.thing, Note.audience))
        .join(NoteThread, NoteThread.id == Note.thread_id)
        .where(condition, is_new(NoteThread.assessment_id, at, by))
        for kind, at, by, condition in cases
    ]


def _select_resolved(is_new: _IsNew) -> Select[*tuple[Any, ...]]:
    thread = NoteThread
    columns = _columns(
        thread,
        ChangeKind.RESOLVED,
        Note.number,
        thread.resolved_at,
        thread.resolved_by,
        thread.thing,
        Note.audience,
    )
    return (
        select(*columns)
        .join(Note, and_(Note.thread_id == thread.id, Note.number == 1))
        .where(is_new(thread.assessment_id, thread.resolved_at, thread.resolved_by))
    )
