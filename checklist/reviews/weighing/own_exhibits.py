"""Adding exhibits of an inspector's own to a question, and withdrawing them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.assessments.worksheets.models import Worksheet
from checklist.audit.idempotency import is_key_used, read_key_result, use_key
from checklist.audit.service import record
from checklist.core.answers.sheet import Judgement
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.reviews.judging import check_still_supported
from checklist.db import now
from checklist.reviews.judgements.evidence.evidence_queries import load_own_exhibits
from checklist.reviews.judgements.evidence.models import OwnExhibit
from checklist.reviews.judgements.evidence.weighing import weigh_response
from checklist.reviews.judgements.judgement_lock import lock_for_judging
from checklist.reviews.judgements.judgement_queries import (
    NOT_JUDGED,
    QuestionJudgements,
    load_judgements,
)
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class TypedExhibit:
    """What an inspector typed of an exhibit of their own."""

    title: str
    shows: str
    pinpoint: str
    place: str
    strength: str
    tested_by: str
    document_date: date
    position_as_at: date | None

    @property
    def speaks_of(self) -> date:
        """The day of which it speaks: where that is after the as-at date, it does not count."""
        return self.position_as_at or self.document_date


def add_own_exhibit(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    typed: TypedExhibit,
    key: UUID,
    worksheet: Worksheet | None = None,
) -> int:
    """Add an exhibit to the person's own judgement; return its number, for a repeat the same.

    ``worksheet`` is the one that it cites as it is now. Raises UserError where it is refused.
    """
    lock_for_judging(session, person, assessment)
    earlier = read_key_result(session, person, key, int)
    if earlier is not None:
        return earlier
    sent = find_sent(session, assessment)
    found = _load(session, person, assessment, question)
    if not found.may_judge:
        raise UserError(found.why_not, field="title")
    _refuse(sent.question_set, typed)
    numbers = [each.number for each in load_own_exhibits(session, person, assessment)]
    row = OwnExhibit(
        assessment_id=assessment.id,
        question_id=question.id,
        person_id=person.id,
        organisation_id=person.organisation_id,
        submission_id=sent.submission.id,
        role=person.role.value,
        number=max(numbers, default=0) + 1,
        title=typed.title,
        shows=typed.shows,
        pinpoint=typed.pinpoint,
        place=typed.place,
        strength=typed.strength,
        tested_by=typed.tested_by,
        document_date=typed.document_date,
        position_as_at=typed.position_as_at,
        worksheet=worksheet,
        worksheet_version=worksheet.version if worksheet else None,
    )
    session.add(row)
    _record(session, person, row, "added an own exhibit")
    use_key(session, person, key, str(row.number))
    return row.number


def find_own_exhibit(
    session: Session, person: Person, assessment: Assessment, question: Question, number: int
) -> OwnExhibit:
    """Find an exhibit of the person's own on a question. Raises NotFound."""
    rows = load_own_exhibits(session, person, assessment)
    for row in rows:
        if (row.question_id, row.number) == (question.id, number):
            return row
    raise NotFound("We could not find that exhibit among your own")


def withdraw_own_exhibit(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    number: int,
    reason: str,
    key: UUID,
) -> None:
    """Withdraw an exhibit of the person's own, for a reason. A repeat changes nothing.

    Raises UserError where it leaves the person's level above its ceiling.
    """
    lock_for_judging(session, person, assessment)
    row = find_own_exhibit(session, person, assessment, question, number)
    if is_key_used(session, person, key):
        return
    if row.withdrawn_at is not None:
        raise UserError("You withdrew it already", field="reason")
    if not says_something(reason):
        raise UserError("Enter in words why you withdraw it", field="reason")
    _check_withdrawal(find_sent(session, assessment), person, session, question, row)
    row.withdrawn_at, row.withdrawn_reason = now(), reason
    _record(session, person, row, "withdrew an own exhibit")
    use_key(session, person, key)


def _load(
    session: Session, person: Person, assessment: Assessment, question: Question
) -> QuestionJudgements:
    found = load_judgements(session, person, assessment, question.id)
    return found.get(question.id, NOT_JUDGED)


def _refuse(question_set: QuestionSet, typed: TypedExhibit) -> None:
    """Refuse a strength that is none, a test by nobody, a date ahead, and a later position."""
    ceilings = {each.strength: each for each in question_set.scoring.ceilings}
    ceiling = ceilings.get(typed.strength)
    if ceiling is None:
        raise UserError("Select how strong this evidence is", field="strength")
    if ceiling.tested and not typed.tested_by:
        raise UserError("Say who tested it, or name the two unrelated sources", field="tested_by")
    if typed.document_date > today_in_london():
        raise UserError("Its date must be today or in the past", field="document_date")
    position = typed.position_as_at
    if position is not None and position > typed.document_date:
        raise UserError(
            "The position reported must be on or before the date of the exhibit",
            field="position_as_at",
        )


def _check_withdrawal(
    sent: SentAssessment, person: Person, session: Session, question: Question, row: OwnExhibit
) -> None:
    """Refuse to leave the person's level above its ceiling. Raises UserError."""
    found = _load(session, person, sent.assessment, question)
    if question.type != "level" or found.own is None or found.own.level is None:
        return
    others = tuple(each for each in found.evidence.own if each.number != row.number)
    response = weigh_response(sent, question.id, replace(found.evidence, own=others))
    judged = replace(response, judgement=Judgement(found.own.level, found.own.reason))
    check_still_supported(
        sent.question_set, question, judged, sent.sheet.as_at, ("exhibit", "reason")
    )


def _record(session: Session, person: Person, row: OwnExhibit, action: str) -> None:
    """Record it for the inspectorate alone: the force learns nothing of it by then."""
    detail = f"assessment {row.assessment_id}, {row.question_id}, own exhibit {row.number}"
    record(session, person, action, subject=f"submission {row.submission_id}", detail=detail)
