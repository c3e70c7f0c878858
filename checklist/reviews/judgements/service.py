"""Saving a judgement: its checks, the optimistic lock, the idempotency key and the history."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass
from hashlib import sha256
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.audit.idempotency import KeyOfAnotherForm, find_key_result, use_new_key
from checklist.audit.service import record
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice, JudgementGiven, judge
from checklist.core.stale_save import StaleSave
from checklist.db import now
from checklist.reviews.judgements.begun import may_take_over
from checklist.reviews.judgements.evidence.weighing import WeighedAnswers, weigh_sent
from checklist.reviews.judgements.judgement_drafts import drop_judgement_drafts
from checklist.reviews.judgements.judgement_lock import lock_for_judging
from checklist.reviews.judgements.judgement_queries import (
    NOT_JUDGED,
    QuestionJudgements,
    load_judgements,
)
from checklist.reviews.judgements.models import InspectorJudgement, JudgementEntry
from checklist.reviews.judgements.sent_for_judging import find_sent

_NEED_REASON = (Choice.OTHER_LEVEL, Choice.NOT_APPLICABLE_REFUSED)


@dataclass(frozen=True, slots=True)
class TypedJudgement:
    """What an inspector typed on the page of one question."""

    choice: Choice | None
    level: str | None = None
    reason: str = ""
    verification: Verification = Verification.ASSERTED
    private_note: str = ""
    note_to_force: str = ""


@dataclass(frozen=True, slots=True)
class JudgementSave:
    """One press of Save: the version of the judgement that the page shows (0: none), and its key.

    ``question_digest`` is that of what was sent of the question, as the page shows it. ``draft`` is
    the key of the page whose draft was offered, ``begun_by`` whose notes were taken over.
    """

    base_version: int
    question_digest: str
    key: UUID
    draft: UUID | None = None
    begun_by: UUID | None = None


class StaleJudgement(StaleSave):
    """The judgement was saved since the page was opened, in another tab of the same person.

    ``is_key_used``: it was saved from this page too, so the next Save needs a new key.
    """

    def __init__(self, version: int, *, is_key_used: bool) -> None:
        super().__init__(
            "This judgement",
            field="choice",
            text="You saved this judgement in another tab or on another device. Read what you saved"
            " there, then save again to replace it",
        )
        self.version, self.is_key_used = version, is_key_used


class AnswerSentAnew(UserError):
    """The force sent the question anew since the page was opened."""

    def __init__(self, question: Question) -> None:
        super().__init__(
            "The force sent {question} anew after you opened this page. Read the answer again, then"
            " save",
            question=question.id,
            field="choice",
        )


def save_judgement(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    typed: TypedJudgement,
    save: JudgementSave,
) -> None:
    """Save what a person makes of one question. A repeat of the same content changes nothing.

    Raises StaleJudgement and AnswerSentAnew, and UserError where the judgement is refused.
    """
    opened = open_judgement(session, person, assessment, question, typed, save)
    if opened is None:
        return
    sent, found = opened
    if typed.choice is not None and not found.may_judge:
        raise UserError(f"{found.why_not}. You can write a note", field="choice")
    _refuse_nothing(question, typed)
    _refuse_unexplained(found, question, typed)
    is_taken_over = (
        found.row is None
        and save.begun_by is not None
        and may_take_over(session, person, assessment, question.id, found, save.begun_by)
    )
    weighed = weigh_sent(sent, {question.id: found.evidence})
    row = apply_judgement(session, person, weighed, question, found.row, typed)
    if is_taken_over:
        row.begun_by = save.begun_by
    _record(session, person, row)
    drop_judgement_drafts(session, person, assessment, question.id, save.key, save.draft)
    use_new_key(session, person, save.key, compute_digest(typed))


def open_judgement(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    typed: TypedJudgement,
    save: JudgementSave,
) -> tuple[SentAssessment, QuestionJudgements] | None:
    """Lock an assessment and find what was sent and judged of a question; None for a repeat.

    Raises StaleJudgement and AnswerSentAnew where the page shows what is not so any more.
    """
    lock_for_judging(session, person, assessment)
    earlier = find_key_result(session, person, save.key)
    if earlier == compute_digest(typed):
        return None
    sent = find_sent(session, assessment)
    found = load_judgements(session, person, assessment, question.id).get(question.id, NOT_JUDGED)
    version = found.row.version if found.row else 0
    if earlier is not None and not version:
        raise KeyOfAnotherForm
    if earlier is not None or version != save.base_version:
        raise StaleJudgement(version, is_key_used=earlier is not None)
    if save.question_digest != sent.digests[question.id]:
        raise AnswerSentAnew(question)
    return sent, found


def apply_judgement(
    session: Session,
    person: Person,
    weighed: WeighedAnswers,
    question: Question,
    row: InspectorJudgement | None,
    typed: TypedJudgement,
    *,
    in_list: bool = False,
) -> InspectorJudgement:
    """Write a judgement, or a new one, with its entry in the history. Raises UserError.

    ``weighed`` is as the person weighs it. Whoever calls holds the lock of the assessment.
    """
    sent, level = weighed.sent, _find_level(weighed, question, typed)
    result, moment = weighed.questions[question.id], now()
    if row is None:
        row = InspectorJudgement(
            assessment_id=sent.assessment.id,
            question_id=question.id,
            person_id=person.id,
            organisation_id=person.organisation_id,
            version=0,
        )
        session.add(row)
    if row.given_at is None and typed.choice is not None:
        row.given_at = moment
    content = {
        "version": row.version + 1,
        "submission_id": sent.submission.id,
        "choice": typed.choice,
        "level": level,
        "reason": typed.reason,
        "verification": typed.verification,
        "private_note": typed.private_note,
        "note_to_force": typed.note_to_force,
        "claimed": result.claimed,
        "supported": result.supported,
        "question_digest": sent.digests[question.id],
        "saved_at": moment,
    }
    for name, value in content.items():
        setattr(row, name, value)
    session.flush()
    session.add(
        JudgementEntry(judgement_id=row.id, role=person.role.value, in_list=in_list, **content)
    )
    return row


def compute_digest(typed: TypedJudgement) -> str:
    """Compute the SHA-256 of what was typed, which tells a repeated save from a changed one."""
    return sha256(json.dumps(astuple(typed)).encode()).hexdigest()


def _find_level(weighed: WeighedAnswers, question: Question, typed: TypedJudgement) -> str | None:
    """Find the final level that a judgement gives, by the rules of judging. Raises UserError."""
    if typed.choice is None:
        return None
    judged = judge(
        weighed.sent.question_set,
        question,
        weighed.get_response(question),
        weighed.questions[question.id],
        JudgementGiven(typed.choice, typed.level, typed.reason, typed.verification),
        weighed.sent.sheet.as_at,
    )
    if typed.choice in _NEED_REASON and typed.reason and not says_something(typed.reason):
        raise UserError("Enter a reason in words: what you wrote does not say why", field="reason")
    return judged.judgement.level if judged.judgement else None


def _refuse_nothing(question: Question, typed: TypedJudgement) -> None:
    """Refuse a page on which nothing is chosen and nothing is written."""
    if typed.choice is None and not (typed.private_note or typed.note_to_force):
        raise UserError(
            "Choose how you judge {question}, or write a note", question=question.id, field="choice"
        )


def _refuse_unexplained(
    found: QuestionJudgements, question: Question, typed: TypedJudgement
) -> None:
    """Refuse to change a judgement without a new reason once that of another was seen."""
    own, is_seen = found.own, any(other.choice is not None for other in found.others)
    if own is None or own.choice is None or not is_seen:
        return
    if says_something(typed.reason) and typed.reason != own.reason:
        return
    level = typed.level if typed.choice is Choice.OTHER_LEVEL else own.level
    if (typed.choice, level) != (own.choice, own.level):
        raise UserError(
            "Say why you change your judgement of {question}, now that you saw the other one",
            question=question.id,
            field="reason",
        )


def _record(session: Session, person: Person, row: InspectorJudgement) -> None:
    """Record it for the inspectorate alone: the force learns nothing of a judgement by then."""
    detail = f"assessment {row.assessment_id}, {row.question_id}, version {row.version}"
    record(session, person, "judged a question", subject=f"judgement {row.id}", detail=detail)
