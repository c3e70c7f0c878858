"""Finds threads and their notes as a person sees them, and counts them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, bindparam, func, or_, select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.notes.note_audiences import (
    list_readable,
    require_reader,
    sees_note,
)
from checklist.assessments.notes.question_access import load_seen_questions, require_question
from checklist.assessments.reach.closed import Closed
from checklist.core.errors import NotFound
from checklist.core.organisations import Person

THREADS_A_PAGE = 20
NOTES_A_PAGE = 100
_NEWEST_SHOWN = 3  # of a thread among others, after its first note


@dataclass(frozen=True, slots=True)
class FoundThread:
    """A thread, and of its notes those that were asked for and that the person sees."""

    thread: NoteThread
    notes: tuple[Note, ...]
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class NoteCounts:
    """How many threads of a question are open and how many resolved, as a person sees them."""

    open: int
    resolved: int


def get_thread(
    session: Session, person: Person, assessment: Assessment, thread_id: UUID
) -> NoteThread:
    """Find a thread of an assessment that the person sees. Raises NotFound.

    Raises NotForThisRole where they read no notes in its state.
    """
    require_reader(person, assessment.state)
    thread = session.get(NoteThread, thread_id)
    if thread is None or thread.assessment_id != assessment.id:
        raise NotFound("We could not find that thread of notes")
    require_question(session, person, assessment, thread.question_id)
    first = select(Note).where(Note.thread_id == thread.id, Note.number == 1)
    if not _sees(person, assessment, thread, session.scalars(first).one()):
        raise NotFound("We could not find that thread of notes")
    return thread


def get_note(
    session: Session, person: Person, assessment: Assessment, note_id: UUID
) -> tuple[NoteThread, Note]:
    """Find a note of an assessment that the person sees, with its thread. Raises NotFound."""
    require_reader(person, assessment.state)
    note = session.get(Note, note_id)
    if note is None:
        raise NotFound("We could not find that note")
    thread = get_thread(session, person, assessment, note.thread_id)
    if not _sees(person, assessment, thread, note):
        raise NotFound("We could not find that note")
    return thread, note


def list_threads(
    session: Session, person: Person, assessment: Assessment, question_id: str, page: int
) -> tuple[list[FoundThread], bool]:
    """List a page of the threads of a question, the open ones first; and whether there are more.

    Of each it finds the first note and the newest.
    """
    require_reader(person, assessment.state)
    require_question(session, person, assessment, question_id)
    threads = session.scalars(
        select(NoteThread)
        .where(
            NoteThread.assessment_id == assessment.id,
            NoteThread.question_id == question_id,
            NoteThread.thing.in_(list_readable(person, assessment.state)),
        )
        .options(joinedload(NoteThread.resolver))
        .order_by(NoteThread.resolved_at.is_not(None), NoteThread.begun_at.desc(), NoteThread.id)
        .limit(THREADS_A_PAGE + 1)
        .offset(THREADS_A_PAGE * (page - 1))
    ).all()
    shown = threads[:THREADS_A_PAGE]
    found = list(_find_ends(session, person, assessment, shown))
    return found, len(threads) > THREADS_A_PAGE


def load_notes(
    session: Session, person: Person, assessment: Assessment, thread: NoteThread, before: int | None
) -> FoundThread:
    """Load the newest notes of a thread, or the newest before a number, in their order."""
    statement = _select_notes().where(Note.thread_id == thread.id)
    if before is not None:
        statement = statement.where(Note.number < before)
    newest = session.scalars(statement.order_by(Note.number.desc()).limit(NOTES_A_PAGE + 1)).all()
    shown = tuple(
        note for note in reversed(newest[:NOTES_A_PAGE]) if _sees(person, assessment, thread, note)
    )
    return FoundThread(thread, shown, has_more=len(newest) > NOTES_A_PAGE)


# Built once: each page of a question runs it, and to build it takes longer.
_COUNT_THREADS = (
    select(NoteThread.thing, NoteThread.resolved_at.is_(None), Note.audience, func.count())
    .join(Note, (Note.thread_id == NoteThread.id) & (Note.number == 1))
    .where(
        NoteThread.assessment_id == bindparam("assessment_id"),
        NoteThread.question_id == bindparam("question_id"),
        NoteThread.thing.in_(bindparam("things", expanding=True)),
    )
    .group_by(NoteThread.thing, NoteThread.resolved_at.is_(None), Note.audience)
)


def count_threads(
    session: Session, person: Person, assessment: Assessment, question_id: str, closed: Closed
) -> NoteCounts | None:
    """Count the threads of a question that a person sees, in one query; None for no reader.

    ``closed`` is what is closed to them.
    """
    readable = list_readable(person, assessment.state)
    known = {assessment.id: closed}
    seen = load_seen_questions(session, person, [assessment], known)[assessment.id]
    if not readable or not seen.sees(question_id):
        return None
    parameters = {
        "assessment_id": assessment.id,
        "question_id": question_id,
        "things": list(readable),
    }
    rows = session.execute(_COUNT_THREADS, parameters).all()
    counts = {True: 0, False: 0}
    for thing, is_open, audience, count in rows:
        if sees_note(person, assessment, thing, audience):
            counts[bool(is_open)] += count
    return NoteCounts(open=counts[True], resolved=counts[False])


def count_open_threads(
    session: Session, person: Person, assessment: Assessment, closed: Closed
) -> Mapping[str, int]:
    """Count the open threads of each question of an assessment that a person sees.

    ``closed`` is what is closed to them.
    """
    readable = list_readable(person, assessment.state)
    known = {assessment.id: closed}
    seen = load_seen_questions(session, person, [assessment], known)[assessment.id]
    rows = session.execute(
        select(NoteThread.question_id, NoteThread.thing, Note.audience, func.count())
        .join(Note, (Note.thread_id == NoteThread.id) & (Note.number == 1))
        .where(
            NoteThread.assessment_id == assessment.id,
            NoteThread.resolved_at.is_(None),
            NoteThread.thing.in_(readable),
        )
        .group_by(NoteThread.question_id, NoteThread.thing, Note.audience)
    )
    counts: Counter[str] = Counter()
    for question_id, thing, audience, count in rows:
        if seen.sees(question_id) and sees_note(person, assessment, thing, audience):
            counts[question_id] += count
    return counts


def _sees(person: Person, assessment: Assessment, thread: NoteThread, note: Note) -> bool:
    return sees_note(person, assessment, thread.thing, note.audience)


def _find_ends(
    session: Session, person: Person, assessment: Assessment, threads: Sequence[NoteThread]
) -> Iterator[FoundThread]:
    """Find the first and the newest notes of threads: those that the person sees."""
    ids = [thread.id for thread in threads]
    last = (
        select(Note.thread_id, func.max(Note.number).label("number"))
        .where(Note.thread_id.in_(ids))
        .group_by(Note.thread_id)
        .subquery()
    )
    notes = session.scalars(
        _select_notes()
        .join(last, last.c.thread_id == Note.thread_id)
        .where(or_(Note.number == 1, Note.number > last.c.number - _NEWEST_SHOWN))
        .order_by(Note.number)
    ).all()
    for thread in threads:
        own = [note for note in notes if note.thread_id == thread.id]
        shown = tuple(note for note in own if _sees(person, assessment, thread, note))
        if shown and shown[0].number == 1:
            yield FoundThread(thread, shown, has_more=own[-1].number > len(own))


def _select_notes() -> Select[Note]:
    """Select notes with the names that are shown with them."""
    return select(Note).options(
        joinedload(Note.author), joinedload(Note.organisation), joinedload(Note.withdrawer)
    )
