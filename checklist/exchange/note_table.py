"""The table of a copy that holds the notes on questions, for a person who sees them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.notes.note_list import list_notes
from checklist.core.organisations import Person
from checklist.exchange.copy_content import Cell, Table

_COLUMNS = (
    *("Question", "Thread", "Number", "Between", "Note", "Written by", "Role", "Organisation"),
    *("Written at", "Edited at", "Withdrawn by", "Withdrawn at", "Resolved by", "Resolved at"),
)


def build_note_table(session: Session, person: Person, assessment: Assessment) -> Table:
    """Build the table of the notes that a person sees; of a withdrawn one without its text."""
    return Table("Notes", _COLUMNS, tuple(_list_rows(list_notes(session, person, assessment))))


def _list_rows(found: Sequence[tuple[NoteThread, Note]]) -> Iterator[tuple[Cell, ...]]:
    threads: dict[UUID, int] = {}
    for thread, note in found:
        yield (
            thread.question_id,
            threads.setdefault(thread.id, len(threads) + 1),
            note.number,
            thread.between,
            None if note.is_withdrawn else note.text,
            note.author.name,
            note.role,
            note.organisation.name,
            _moment(note.written_at),
            _moment(note.edited_at),
            note.withdrawer.name if note.withdrawer else None,
            _moment(note.withdrawn_at),
            thread.resolver.name if thread.resolver else None,
            _moment(thread.resolved_at),
        )


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
