"""Archiving and restoring an assessment, and deleting one for good."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, delete, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from checklist.assessments.deleted_emails import queue_deleted_emails
from checklist.assessments.models import Answer, AnswerEntry, Assessment, Draft, Exhibit, Mark
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.service import lock_assessment
from checklist.assessments.sign_off.service import was_ever_signed
from checklist.assessments.worksheets.models import Worksheet
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import Locked, UserError
from checklist.core.messages import Sentence, format_count
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.workflow.decisions import decide, list_missing
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.core.workflow.guards import REASON
from checklist.db import now


@dataclass(frozen=True, slots=True)
class Deletion:
    """Why an assessment is deleted, and ``shown``: the stamp of what the person was told goes."""

    reason: str
    shown: str
    key: UUID


@dataclass(frozen=True, slots=True)
class AssessmentContents:
    """How much hangs on an assessment and goes with it."""

    answers: int
    saves: int
    marks: int
    exhibits: int
    documents: int
    drafts: int
    notes: int
    worksheets: int

    @property
    def stamp(self) -> str:
        """All numbers as text: what a page showed, to be held against what there is later."""
        counts = (
            *(self.answers, self.saves, self.marks, self.exhibits, self.documents, self.notes),
            self.worksheets,
        )
        return "-".join(str(count) for count in counts)

    def describe(self) -> str:
        """Say in words what goes with the assessment; the library's documents stay."""
        counts = (
            (self.answers, "answer"),
            (self.saves, "save"),
            (self.marks, "mark"),
            (self.exhibits, "exhibit"),
            (self.drafts, "draft"),
            (self.notes, "note"),
            (self.worksheets, "worksheet"),
        )
        return ", ".join(format_count(count, noun) for count, noun in counts)


def archive_assessment(session: Session, person: Person, assessment: Assessment) -> None:
    """Archive an assessment: it leaves the lists, and nobody can change it. A repeat is nothing."""
    require(person, Action.ARCHIVE, assessment.state)
    lock_assessment(session, assessment)
    require(person, Action.ARCHIVE, assessment.state)
    if assessment.is_archived:
        return
    assessment.archived_at, assessment.archived_by = now(), person.id
    _record(session, person, assessment, "archive assessment")


def restore_assessment(session: Session, person: Person, assessment: Assessment) -> None:
    """Restore an archived assessment as it was. A repeat is nothing."""
    require(person, Action.ARCHIVE, assessment.state)
    lock_assessment(session, assessment)
    if not assessment.is_archived:
        return
    assessment.archived_at, assessment.archived_by = None, None
    _record(session, person, assessment, "restore assessment")


def count_contents(session: Session, assessment: Assessment) -> AssessmentContents:
    """Count what hangs on an assessment: one query."""
    counts = [
        _count(Answer.assessment_id, assessment),
        _count(AnswerEntry.assessment_id, assessment),
        _count(Mark.assessment_id, assessment),
        _count(Exhibit.assessment_id, assessment),
        select(func.count(Exhibit.evidence_id.distinct())).where(
            Exhibit.assessment_id == assessment.id
        ),
        _count(Draft.assessment_id, assessment),
        select(func.count())
        .select_from(Note)
        .join(NoteThread, Note.thread_id == NoteThread.id)
        .where(NoteThread.assessment_id == assessment.id),
        _count(Worksheet.assessment_id, assessment),
    ]
    row = session.execute(select(*(count.scalar_subquery() for count in counts))).one()
    return AssessmentContents(*row)


def delete_assessment(
    session: Session, person: Person, assessment: Assessment, deletion: Deletion
) -> None:
    """Delete an assessment with all that hangs on it; the record keeps why, and what it held.

    Raises UserError where something was saved since the page was shown, Locked where it was ever
    signed, GuardUnmet where the reason says nothing. The documents of its exhibits are the
    library's and stay there.
    """
    require(person, Action.DELETE, assessment.state)
    lock_assessment(session, assessment)
    _refuse_undeletable(session, person, assessment)
    facts = Facts(has_reason=says_something(deletion.reason), was_ever_signed=False)
    decide(assessment.state, Event.DELETE, facts)
    contents = count_contents(session, assessment)
    if contents.stamp != deletion.shown:
        text = "Something was saved here since you opened this page. Check again what will be gone"
        raise UserError(text, field="sure")
    _record(
        session,
        person,
        assessment,
        "delete assessment",
        f"{assessment.set_id} {assessment.set_version}, as at {assessment.as_at}: "
        f"{contents.describe()}. Reason: {deletion.reason}",
    )
    queue_deleted_emails(session, person, assessment)
    use_key(session, person, deletion.key)
    # The database deletes the rows that hang on it; the session would load each of them first.
    session.flush()
    session.connection().execute(delete(Assessment).where(Assessment.id == assessment.id))


def list_against_deleting(
    session: Session, person: Person, assessment: Assessment
) -> list[Sentence]:
    """List what keeps an assessment from being deleted: that it was ever signed.

    Raises NotInThisState and NotForThisRole.
    """
    require(person, Action.DELETE, assessment.state)
    facts = Facts(was_ever_signed=was_ever_signed(session, assessment))
    return list_missing(assessment.state, Event.DELETE, facts, but=(REASON,))


def was_deleted(session: Session, person: Person, key: UUID) -> bool:
    """Say whether the form with this key has deleted its assessment already."""
    return is_key_used(session, person, key)


def _refuse_undeletable(session: Session, person: Person, assessment: Assessment) -> None:
    """Refuse to delete an assessment that was ever signed, or that is not being prepared."""
    for sentence in list_against_deleting(session, person, assessment):
        raise Locked("{missing}", missing=sentence)


def _count(column: InstrumentedAttribute[UUID], assessment: Assessment) -> Select[int]:
    return select(func.count()).where(column == assessment.id)


def _record(
    session: Session, person: Person, assessment: Assessment, action: str, detail: str = ""
) -> None:
    record(
        session,
        person,
        action,
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=detail,
    )
