"""Adding, changing and withdrawing exhibits, each with a version in the history and a record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import repeat
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.assessments.exhibits.queries import find_ceiling, find_questions_using
from checklist.assessments.models import Assessment, Exhibit, ExhibitEntry
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.questions import require_own
from checklist.assessments.service import lock_changeable_assessment
from checklist.assessments.used_evidence import UsedEvidence
from checklist.audit.idempotency import is_key_used, read_key_result, use_key
from checklist.audit.service import record
from checklist.core.answers.sheet import SourceKind
from checklist.core.errors import Locked, UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.stale_save import StaleSave
from checklist.db import now
from checklist.evidence.library.describe import Description, describe
from checklist.evidence.models import Evidence, Revision


@dataclass(frozen=True, slots=True)
class Statement:
    """What the force states of an exhibit: where to look, what it shows, how strong it is.

    ``position_as_at`` is the earlier date whose position it reports, ``source_kind`` who found it.
    """

    pinpoint: str
    shows: str
    strength: str
    tested_by: str = ""
    position_as_at: date | None = None
    source_kind: SourceKind = SourceKind.FORCE


class StaleExhibit(StaleSave):
    """The exhibit was changed since the page was opened; ``exhibit`` is as it was saved last."""

    def __init__(self, exhibit: Exhibit) -> None:
        super().__init__("This exhibit", field="shows")
        self.exhibit = exhibit


def add_exhibits(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    statement: Statement | Sequence[Statement],
    load_evidence: Callable[[], Iterable[Evidence]],
    key: UUID,
) -> list[int]:
    """Add exhibits to an answer, and return their numbers. A repeat adds no more of them.

    There is a statement for each of them, in their order, or one for all.

    ``load_evidence`` adds the evidence to the library, or finds it there. It is called under the
    lock and not for a repeat, so that evidence is not added twice either.
    """
    each = repeat(statement) if isinstance(statement, Statement) else statement
    for stated in (statement,) if isinstance(statement, Statement) else statement:
        refuse_statement(load_pinned_set(assessment), stated)
    _lock_assessment(session, person, assessment, question.id)
    earlier = read_key_result(session, person, key, _read_numbers)
    if earlier is not None:
        return earlier
    last = _find_last_number(session, assessment)
    numbers = []
    pairs = zip(load_evidence(), each, strict=False)  # one statement for all has no end
    for number, (evidence, stated) in enumerate(pairs, start=last + 1):
        exhibit = _build_exhibit(person, assessment, question, number, evidence)
        _add(session, person, assessment, exhibit, evidence, stated)
        numbers.append(number)
    use_key(session, person, key, " ".join(str(number) for number in numbers))
    return numbers


def add_uses(
    session: Session,
    person: Person,
    assessment: Assessment,
    questions: Sequence[Question],
    statement: Statement,
    load_evidence: Callable[[], Evidence],
    key: UUID,
) -> list[int]:
    """Use one piece of evidence for several questions, with one statement; return the numbers.

    A repeat adds no more of them. Raises UserError where it is used for one of them already.
    """
    refuse_statement(load_pinned_set(assessment), statement)
    _lock_assessment(session, person, assessment, *(question.id for question in questions))
    earlier = read_key_result(session, person, key, _read_numbers)
    if earlier is not None:
        return list(range(earlier[0], earlier[-1] + 1))
    evidence = load_evidence()
    used = find_questions_using(session, assessment, evidence.id)
    again = [question.id for question in questions if question.id in used]
    if again:
        text = "Leave out {questions}: this evidence is used there already"
        raise UserError(text, field="questions", questions=", ".join(again))
    first = _find_last_number(session, assessment) + 1
    for number, question in enumerate(questions, start=first):
        exhibit = _build_exhibit(person, assessment, question, number, evidence)
        _add(session, person, assessment, exhibit, evidence, statement)
    last = first + len(questions) - 1
    use_key(session, person, key, f"{first} {last}")
    return list(range(first, last + 1))


def refuse_statement(question_set: QuestionSet, statement: Statement) -> None:
    """Refuse a strength the set does not have, and one that calls for a test and names none."""
    ceiling = find_ceiling(question_set, statement.strength)
    if ceiling is None:
        raise UserError("Select how strong this evidence is", field="strength")
    if ceiling.tested and not statement.tested_by:
        raise UserError("Say who tested it, or name the two unrelated sources", field="tested_by")


def change_exhibit(
    session: Session,
    person: Person,
    assessment: Assessment,
    used: UsedEvidence,
    statement: Statement,
    description: Description | None,
    base_version: int,
    key: UUID,
) -> None:
    """Change the statement on an exhibit and, if given, the description of its evidence.

    A repeat changes nothing. Raises StaleExhibit where ``base_version`` is not the current version,
    and Locked for an exhibit that is withdrawn.
    """
    refuse_statement(load_pinned_set(assessment), statement)
    _lock_assessment(session, person, assessment, used.exhibit.question_id)
    session.refresh(used.exhibit)
    if is_key_used(session, person, key):
        return
    refuse_withdrawn(used.exhibit)
    if used.exhibit.version != base_version:
        session.refresh(used.evidence)
        raise StaleExhibit(used.exhibit)
    if description is not None:
        describe(session, person, used.evidence, description)
    _apply_statement(used.exhibit, statement)
    _refuse_later_position(used)
    used.exhibit.version += 1
    _record_version(session, person, assessment, used, "change exhibit")
    use_key(session, person, key)


def change_revision(
    session: Session,
    person: Person,
    assessment: Assessment,
    used: UsedEvidence,
    number: int,
    key: UUID,
) -> None:
    """Have an exhibit use another revision of its file. A repeat changes nothing.

    Raises Locked for a withdrawn exhibit and for a revision that is disposed of or not of its file.
    """
    _lock_assessment(session, person, assessment, used.exhibit.question_id)
    session.refresh(used.exhibit)
    if is_key_used(session, person, key):
        return
    refuse_withdrawn(used.exhibit)
    revision = session.scalars(
        select(Revision).where(Revision.evidence_id == used.evidence.id, Revision.number == number)
    ).one_or_none()
    if revision is None or revision.is_disposed:
        raise Locked("That revision cannot be used. Look at the file in your library")
    used.exhibit.revision_id = revision.id
    used.exhibit.version += 1
    _record_version(session, person, assessment, replace(used, revision=revision), "name revision")
    use_key(session, person, key)


def withdraw_exhibit(
    session: Session,
    person: Person,
    assessment: Assessment,
    used: UsedEvidence,
    reason: str,
    key: UUID,
) -> None:
    """Withdraw an exhibit for a reason: it stays, with its number, and does not count.

    A repeat changes nothing. Raises Locked for an exhibit that is withdrawn already.
    """
    _lock_assessment(session, person, assessment, used.exhibit.question_id)
    session.refresh(used.exhibit)
    if is_key_used(session, person, key):
        return
    refuse_withdrawn(used.exhibit)
    used.exhibit.withdrawn_at = now()
    used.exhibit.withdrawn_reason = reason
    used.exhibit.version += 1
    _record_version(session, person, assessment, used, "withdraw exhibit")
    use_key(session, person, key)


def build_entry(
    person: Person, exhibit: Exhibit, revision_number: int | None, document_date: date | None
) -> ExhibitEntry:
    """Build the entry of an exhibit's history for its present version."""
    return ExhibitEntry(
        exhibit_id=exhibit.id,
        version=exhibit.version,
        revision_number=revision_number,
        document_date=document_date,
        pinpoint=exhibit.pinpoint,
        shows=exhibit.shows,
        strength=exhibit.strength,
        tested_by=exhibit.tested_by,
        position_as_at=exhibit.position_as_at,
        source_kind=exhibit.source_kind,
        reason=exhibit.withdrawn_reason or "",
        saved_by=person.id,
        role=person.role.value,
    )


def refuse_withdrawn(exhibit: Exhibit) -> None:
    """Refuse to change an exhibit that is withdrawn. Raises Locked."""
    if exhibit.withdrawn_at is not None:
        text = "Exhibit {number} was withdrawn and stays as it is. Add a new one instead"
        raise Locked(text, number=exhibit.number)


def _lock_assessment(
    session: Session, person: Person, assessment: Assessment, *question_ids: str
) -> None:
    """Take the write lock and lock the row of the assessment, for whoever has these questions.

    The lock makes numbers and versions unique: two at once would count from the same last one.
    Raises ClosedToPerson where one of the questions is restricted, be it since the page was opened.
    """
    lock_changeable_assessment(session, person, assessment, Action.ADD_EXHIBIT)
    require_own(session, person, assessment, *question_ids)


def _add(
    session: Session,
    person: Person,
    assessment: Assessment,
    exhibit: Exhibit,
    evidence: Evidence,
    stated: Statement,
) -> None:
    """Add a new exhibit with its first version and its record."""
    _apply_statement(exhibit, stated)
    used = UsedEvidence(exhibit, evidence, evidence.newest)
    _refuse_later_position(used)
    session.add(exhibit)
    session.flush()
    _record_version(session, person, assessment, used, "add exhibit")


def _read_numbers(result: str) -> list[int]:
    """Read the numbers of exhibits from a key's result. Raises ValueError where it has none."""
    return [int(number) for number in result.split()] or [int(result)]


def _find_last_number(session: Session, assessment: Assessment) -> int:
    """Find the highest number given; exhibits are never removed, so none is given twice."""
    last = session.scalar(
        select(func.max(Exhibit.number)).where(Exhibit.assessment_id == assessment.id)
    )
    return last or 0


def _build_exhibit(
    person: Person, assessment: Assessment, question: Question, number: int, evidence: Evidence
) -> Exhibit:
    """Build an exhibit of evidence; of a file, it uses the newest revision."""
    newest = evidence.newest.id if evidence.newest else None
    return Exhibit(
        assessment_id=assessment.id,
        question_id=question.id,
        number=number,
        evidence_id=evidence.id,
        revision_id=newest,
        added_by=person.id,
        version=1,
    )


def _refuse_later_position(used: UsedEvidence) -> None:
    """Refuse a position later than its document, whose date may be settled in the library."""
    position, dated = used.exhibit.position_as_at, used.document_date
    if position is not None and dated is not None and position > dated:
        text = "The position reported must be of the day of the document or before"
        raise UserError(text, field="position_as_at")


def _apply_statement(exhibit: Exhibit, statement: Statement) -> None:
    exhibit.pinpoint, exhibit.shows = statement.pinpoint, statement.shows
    exhibit.strength, exhibit.tested_by = statement.strength, statement.tested_by
    exhibit.position_as_at, exhibit.source_kind = statement.position_as_at, statement.source_kind


def _record_version(
    session: Session,
    person: Person,
    assessment: Assessment,
    used: UsedEvidence,
    action: str,
) -> None:
    """Add the current version of the exhibit to its history and to the audit record."""
    exhibit = used.exhibit
    number = used.revision.number if used.revision else None
    session.add(build_entry(person, exhibit, number, used.document_date))
    record(
        session,
        person,
        action,
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"exhibit {exhibit.number} of {exhibit.question_id}, {exhibit.strength},"
        f" version {exhibit.version}, evidence {exhibit.evidence_id}",
    )
