"""Dates the demonstration's saves over some weeks of office hours, instead of one second."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from checklist.assessments.models import Answer, AnswerEntry, Exhibit, ExhibitEntry, Mark
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.evidence.models import Evidence, EvidenceEntry, Revision

_HOURS = tuple(time(hour, minute, tzinfo=UTC) for hour, minute in ((15, 52), (14, 7), (11, 33)))
_HOURS += tuple(time(hour, minute, tzinfo=UTC) for hour, minute in ((10, 46), (10, 4), (9, 18)))


def spread_saves(session: Session, started: ScoredAssessment, today: datetime) -> None:
    """Date the saves and exhibits of an assessment as if its people had worked through it.

    Audit events keep their time, that of loading.
    """
    assessment = started.assessment
    order = {question.id: at for at, question in enumerate(started.question_set.questions)}
    saves = session.scalars(
        select(AnswerEntry).where(AnswerEntry.assessment_id == assessment.id)
    ).all()
    moments = _office_hours(today, len(saves))
    last: dict[str, datetime] = {}
    in_turn = sorted(saves, key=lambda save: (save.version, order[save.question_id]))
    for save, moment in zip(in_turn, moments, strict=True):
        save.saved_at = last[save.question_id] = moment
    assessment.started_at = moments[0] - timedelta(hours=1)
    for answer in session.scalars(select(Answer).where(Answer.assessment_id == assessment.id)):
        answer.saved_at = last[answer.question_id]
    for mark in session.scalars(select(Mark).where(Mark.assessment_id == assessment.id)):
        mark.set_at = last.get(mark.question_id, moments[-1]) + timedelta(minutes=20)
    talked = select(Note, NoteThread).join(NoteThread, NoteThread.id == Note.thread_id)
    for note, thread in session.execute(talked.where(NoteThread.assessment_id == assessment.id)):
        begun = last.get(thread.question_id, moments[-1]) + timedelta(minutes=35)
        thread.begun_at, note.written_at = begun, begun + timedelta(minutes=50 * (note.number - 1))
        if thread.is_resolved:
            thread.resolved_at = note.written_at + timedelta(minutes=10)
    for exhibit in session.scalars(select(Exhibit).where(Exhibit.assessment_id == assessment.id)):
        exhibit.added_at = last[exhibit.question_id]
        entries = update(ExhibitEntry).where(ExhibitEntry.exhibit_id == exhibit.id)
        session.execute(entries.values(saved_at=exhibit.added_at))


def date_library(session: Session, library: Iterable[Evidence], moment: datetime) -> None:
    """Date evidence as if all of it was added at one moment."""
    ids = [evidence.id for evidence in library]
    session.execute(update(Evidence).where(Evidence.id.in_(ids)).values(added_at=moment))
    of_evidence = update(EvidenceEntry).where(EvidenceEntry.evidence_id.in_(ids))
    session.execute(of_evidence.values(saved_at=moment))
    revised = update(Revision).where(Revision.evidence_id.in_(ids))
    session.execute(revised.values(added_at=moment))
    gone = revised.where(Revision.superseded_at.is_not(None))
    session.execute(gone.values(superseded_at=moment))


def _office_hours(before: datetime, count: int) -> list[datetime]:
    """Return ``count`` moments of working days in order, the last of them on the day before."""
    moments: list[datetime] = []
    day = before.date()
    while len(moments) < count:
        day -= timedelta(days=1)
        if day.weekday() < 5:
            moments += [datetime.combine(day, hour) for hour in _HOURS]
    return sorted(moments[:count])
