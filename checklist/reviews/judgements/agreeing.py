"""Agreeing with the answers of a whole section, over the list that the page showed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.audit.idempotency import read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Level, Question, Section
from checklist.core.reviews.agree_all import AgreeAll, LeftOutBecause, list_agreeable
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice
from checklist.reviews.judgements.evidence.weighing import WeighedAnswers, weigh_sent
from checklist.reviews.judgements.judgement_lock import lock_for_judging
from checklist.reviews.judgements.judgement_queries import (
    NOT_JUDGED,
    Judgements,
    load_judgements,
)
from checklist.reviews.judgements.judging_list import find_judged, find_levels
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.judgements.service import TypedJudgement, apply_judgement


@dataclass(frozen=True, slots=True)
class OfferedQuestion:
    """A question that may be agreed with others, and the levels as the page shows them."""

    question: Question
    claimed: Level | None
    supported: Level | None


@dataclass(frozen=True, slots=True)
class AgreeList:
    """The questions of a section that may be agreed at once, and those left out, and why.

    ``shown`` is the list as a page keeps it, to say later whether it is still the same.
    """

    section: Section
    offered: tuple[OfferedQuestion, ...]
    left_out: tuple[tuple[Question, LeftOutBecause], ...]
    shown: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """What an inspector agrees to: the list as shown, and how it was verified."""

    shown: str
    verification: Verification
    key: UUID


class ListChanged(UserError):
    """What would be agreed is no longer the list that the page showed."""

    def __init__(self) -> None:
        super().__init__(
            "Not saved: the list changed after you opened this page. Read it again, then agree",
            field="verification",
        )


def build_agree_list(sent: SentAssessment, section: Section, judgements: Judgements) -> AgreeList:
    """Build the list of a section, as the person weighs the evidence, without what is judged."""
    question_set, weighed = sent.question_set, _weigh(sent, judgements)
    judged = find_judged(judgements)
    begun = {key for key, found in judgements.items() if found.row and found.row.reason}
    found = list_agreeable(section, weighed.questions, judged, begun)
    return AgreeList(
        section,
        offered=tuple(_offer(weighed, found)),
        left_out=tuple((question_set.get_question(key), why) for key, why in found.left_out),
        shown=_write_shown(sent, found),
    )


def agree_with_list(
    session: Session,
    person: Person,
    assessment: Assessment,
    section: Section,
    agreement: Agreement,
) -> int:
    """Agree with each question of the list that was shown. Returns how many; a repeat the same.

    Raises ListChanged, and UserError where nothing can be agreed.
    """
    lock_for_judging(session, person, assessment)
    earlier = read_key_result(session, person, agreement.key, int)
    if earlier is not None:
        return earlier
    sent = find_sent(session, assessment)
    judgements = load_judgements(session, person, assessment)
    found = build_agree_list(sent, section, judgements)
    if found.shown != agreement.shown:
        raise ListChanged
    if not found.offered:
        raise UserError("No answer of this section can be agreed at once", field="verification")
    weighed = _weigh(sent, judgements)
    for offered in found.offered:
        own = judgements.get(offered.question.id, NOT_JUDGED).row
        typed = TypedJudgement(
            Choice.AGREE,
            verification=agreement.verification,
            private_note=own.private_note if own else "",
            note_to_force=own.note_to_force if own else "",
        )
        apply_judgement(session, person, weighed, offered.question, own, typed, in_list=True)
    named = ", ".join(offered.question.id for offered in found.offered)
    detail = f"assessment {assessment.id}, {section.id}: {named}"
    record(
        session,
        person,
        "agreed with a section",
        subject=f"submission {sent.submission.id}",
        detail=detail,
    )
    use_key(session, person, agreement.key, str(len(found.offered)))
    return len(found.offered)


def _weigh(sent: SentAssessment, judgements: Judgements) -> WeighedAnswers:
    return weigh_sent(sent, {key: each.evidence for key, each in judgements.items()})


def _offer(weighed: WeighedAnswers, found: AgreeAll) -> Iterator[OfferedQuestion]:
    question_set = weighed.sent.question_set
    for each in found.questions:
        question = question_set.get_question(each.question)
        result = weighed.questions[question.id]
        yield OfferedQuestion(question, *find_levels(question_set, question, result))


def _write_shown(sent: SentAssessment, found: AgreeAll) -> str:
    """Write the list as a page keeps it: which submission, and each question with its levels."""
    levels = (f"{each.question} {each.claimed} {each.supported}" for each in found.questions)
    return "; ".join([f"submission {sent.submission.number}", *levels])
