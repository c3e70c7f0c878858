"""Exhibits: evidence put to use for one answer, changed with its history, or withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.assessments.exhibits.queries import ceiling_of
from checklist.assessments.models import Assessment, Exhibit, ExhibitEntry
from checklist.assessments.pinned_set import question_set_of
from checklist.assessments.saved_answers import UsedEvidence
from checklist.assessments.service import may_change
from checklist.audit.service import is_key_used, record, result_of_key, use_key
from checklist.core.errors import Locked, NotForThisRole, UserError
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.db import begin_write, now
from checklist.evidence.library.describe import Description, describe
from checklist.evidence.models import Evidence, Revision


@dataclass(frozen=True, slots=True)
class Statement:
    """What the force says of evidence for one answer: where to look, what it shows, how strong."""

    pinpoint: str
    shows: str
    strength: str
    tested_by: str = ""


class StaleExhibit(UserError):
    """Somebody changed the exhibit while the person was writing."""

    def __init__(self, exhibit: Exhibit) -> None:
        text = "Somebody changed this exhibit meanwhile. Compare, then save what should stand"
        super().__init__(text, field="shows")
        self.exhibit = exhibit


def add_exhibits(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    stated: Statement,
    evidence_of: Callable[[], Iterable[Evidence]],
    key: UUID,
) -> list[int]:
    """Use evidence for an answer; the numbers of the exhibits. A repeat makes no more of them.

    ``evidence_of`` enters the evidence into the library, or finds it, under the lock.
    """
    refuse_statement(question_set_of(assessment), stated)
    _hold(session, person, assessment)
    earlier = result_of_key(session, person, key)
    if earlier is not None:
        return [int(number) for number in earlier.split()]
    last = _last_number(session, assessment)
    numbers = []
    for number, evidence in enumerate(evidence_of(), start=last + 1):
        exhibit = _exhibit_of(person, assessment, question, number, evidence)
        _say_of(exhibit, stated)
        session.add(exhibit)
        session.flush()
        used = UsedEvidence(exhibit, evidence, evidence.newest)
        _note(session, person, assessment, used, "add exhibit")
        numbers.append(number)
    use_key(session, person, key, " ".join(str(number) for number in numbers))
    return numbers


def refuse_statement(question_set: QuestionSet, stated: Statement) -> None:
    """Refuse a strength the set does not have, and one that calls for a test and names none."""
    ceiling = ceiling_of(question_set, stated.strength)
    if ceiling is None:
        raise UserError("Select how strong this evidence is", field="strength")
    if ceiling.tested and not stated.tested_by:
        raise UserError("Say who tested it, or name the two unrelated sources", field="tested_by")


def change_exhibit(
    session: Session,
    person: Person,
    assessment: Assessment,
    used: UsedEvidence,
    stated: Statement,
    described: Description | None,
    seen: int,
    key: UUID,
) -> None:
    """Change what is said of an exhibit, and of its evidence, if that. A repeat changes nothing.

    Raises StaleExhibit where somebody changed it meanwhile, and Locked once it is withdrawn.
    """
    refuse_statement(question_set_of(assessment), stated)
    _hold(session, person, assessment)
    session.refresh(used.exhibit)
    if is_key_used(session, person, key):
        return
    refuse_withdrawn(used.exhibit)
    if used.exhibit.version != seen:
        session.refresh(used.evidence)
        raise StaleExhibit(used.exhibit)
    if described is not None:
        describe(session, person, used.evidence, described)
    _say_of(used.exhibit, stated)
    used.exhibit.version += 1
    _note(session, person, assessment, used, "change exhibit")
    use_key(session, person, key)


def name_revision(
    session: Session,
    person: Person,
    assessment: Assessment,
    used: UsedEvidence,
    number: int,
    key: UUID,
) -> None:
    """Have an exhibit use another revision of its file. A repeat changes nothing."""
    _hold(session, person, assessment)
    session.refresh(used.exhibit)
    if is_key_used(session, person, key):
        return
    refuse_withdrawn(used.exhibit)
    named = session.scalars(
        select(Revision).where(Revision.evidence_id == used.evidence.id, Revision.number == number)
    ).one_or_none()
    if named is None or named.is_disposed:
        raise Locked("That revision cannot be used. Look at the file in your library")
    used.exhibit.revision_id = named.id
    used.exhibit.version += 1
    _note(session, person, assessment, replace(used, revision=named), "name revision")
    use_key(session, person, key)


def withdraw_exhibit(
    session: Session,
    person: Person,
    assessment: Assessment,
    used: UsedEvidence,
    reason: str,
    key: UUID,
) -> None:
    """Withdraw an exhibit for a reason: it stays, with its number, and does not count."""
    _hold(session, person, assessment)
    session.refresh(used.exhibit)
    if is_key_used(session, person, key):
        return
    refuse_withdrawn(used.exhibit)
    used.exhibit.withdrawn_at = now()
    used.exhibit.withdrawn_reason = reason
    used.exhibit.version += 1
    _note(session, person, assessment, used, "withdraw exhibit")
    use_key(session, person, key)


def refuse_withdrawn(exhibit: Exhibit) -> None:
    """Refuse to change what was withdrawn."""
    if exhibit.withdrawn_at is not None:
        text = "Exhibit {number} was withdrawn and stays as it is. Add a new one instead"
        raise Locked(text, number=exhibit.number)


def _hold(session: Session, person: Person, assessment: Assessment) -> None:
    """Take the writer's place and lock the assessment; only for those who may change it."""
    if not may_change(person):
        raise NotForThisRole("You cannot change exhibits as {role}", role=person.role)
    begin_write(session)
    session.refresh(assessment, with_for_update={"of": Assessment})


def _last_number(session: Session, assessment: Assessment) -> int:
    """The highest number yet given; exhibits are never removed, so none is given twice."""
    found = session.scalar(
        select(func.max(Exhibit.number)).where(Exhibit.assessment_id == assessment.id)
    )
    return found or 0


def _exhibit_of(
    person: Person, assessment: Assessment, question: Question, number: int, evidence: Evidence
) -> Exhibit:
    """A use of evidence; of a file, of its newest revision."""
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


def _say_of(exhibit: Exhibit, stated: Statement) -> None:
    """Have the exhibit say what was stated."""
    exhibit.pinpoint, exhibit.shows = stated.pinpoint, stated.shows
    exhibit.strength, exhibit.tested_by = stated.strength, stated.tested_by


def _note(
    session: Session,
    person: Person,
    assessment: Assessment,
    used: UsedEvidence,
    what: str,
) -> None:
    """Put the exhibit as it now stands into its history and on the record."""
    exhibit = used.exhibit
    session.add(
        ExhibitEntry(
            exhibit_id=exhibit.id,
            version=exhibit.version,
            revision_number=used.revision.number if used.revision else None,
            document_date=used.document_date,
            pinpoint=exhibit.pinpoint,
            shows=exhibit.shows,
            strength=exhibit.strength,
            tested_by=exhibit.tested_by,
            reason=exhibit.withdrawn_reason or "",
            saved_by=person.id,
            role=person.role.value,
        )
    )
    record(
        session,
        person,
        what,
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"exhibit {exhibit.number} of {exhibit.question_id}, {exhibit.strength},"
        f" version {exhibit.version}, evidence {exhibit.evidence_id}",
    )
