"""Settling judgements that differ: what may be settled, and saving it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.answers.sheet import Judgement
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.reviews.judging import Choice, list_judging_choices
from checklist.core.reviews.moderation import DifferenceKind, settle
from checklist.reviews.judgements.evidence.weighing import WeighedAnswers
from checklist.reviews.judgements.judgement_lock import lock_for_judging
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.moderation.models import Settlement
from checklist.reviews.moderation.moderation_queries import ModeratedQuestion, load_moderated
from checklist.reviews.moderation.weighed import weigh_for_settling

_NOT_APPLICABLE = {
    Choice.NOT_APPLICABLE_AGREED: "It does not apply",
    Choice.NOT_APPLICABLE_REFUSED: "It applies, and counts as not answered",
}
_WHY_TO_SETTLE = {
    DifferenceKind.JUDGEMENTS: "The inspectors differ",
    DifferenceKind.CLAIM: "Two levels or more from the claim",
}


@dataclass(frozen=True, slots=True)
class TypedSettlement:
    """What a lead settles: a level, or whether a question applies, and why; with the key of it.

    ``shown`` is what the page showed of the judgements.
    """

    verdict: str
    reason: str
    shown: str
    key: UUID


class ModerationChanged(UserError):
    """What is settled is no longer what the page showed."""

    def __init__(self) -> None:
        super().__init__(
            "Not settled: a judgement, the answer or what was settled changed after you opened this"
            " page. Read it again, then settle",
            field="verdict",
        )


def list_verdicts(weighed: WeighedAnswers, question: Question) -> Mapping[str, str]:
    """List what may be settled of a question, each with its words: no level above the ceiling."""
    choices = list_judging_choices(question, weighed.questions[question.id])
    if Choice.OTHER_LEVEL not in choices:
        return {each.value: _NOT_APPLICABLE[each] for each in choices}
    scale = weighed.sent.question_set.get_scale(question)
    levels = weighed.find_ceiling(question).levels
    return {level: scale.get_level(level).full_label for level in levels}


def why_to_settle(kind: DifferenceKind) -> str:
    """Say why a difference is for a lead to settle."""
    return _WHY_TO_SETTLE[kind]


def describe_settled(question_set: QuestionSet, question: Question, judgement: Judgement) -> str:
    """Say in words what a judgement comes to, whoever gave it."""
    if judgement.not_applicable_agreed is not None:
        return "does not apply" if judgement.not_applicable_agreed else "applies"
    return question_set.get_scale(question).get_level(judgement.level or "").in_words


def settle_difference(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    typed: TypedSettlement,
) -> None:
    """Settle a difference, for a reason: that is the final level. A repeat changes nothing.

    Raises ModerationChanged, and UserError where it is refused.
    """
    lock_for_judging(session, person, assessment, Action.SETTLE)
    if is_key_used(session, person, typed.key):
        return
    sent = find_sent(session, assessment)
    found = next(iter(load_moderated(session, person, sent, question.id)), None)
    if found is None or found.shown != typed.shown:
        raise ModerationChanged
    if found.difference is None:
        raise UserError("There is no difference to settle", field="verdict")
    checked = _check(weigh_for_settling(sent, found), found, typed)
    _save(session, person, found, assessment, checked)
    record(
        session,
        person,
        "settled judgements",
        subject=f"assessment {assessment.id}",
        detail=f"{question.id}, settlement {len(found.settlements) + 1}",
    )
    use_key(session, person, typed.key)


def _check(weighed: WeighedAnswers, found: ModeratedQuestion, typed: TypedSettlement) -> Judgement:
    """Check what is settled by the rules of the final level. Raises UserError."""
    question = found.question
    if typed.verdict not in list_verdicts(weighed, question):
        raise UserError("Select what counts", field="verdict")
    if not says_something(typed.reason):
        raise UserError("Enter in words why you settle it so", field="reason")
    judgement = Judgement(typed.verdict, typed.reason)
    if typed.verdict in _NOT_APPLICABLE:
        agreed = typed.verdict == Choice.NOT_APPLICABLE_AGREED
        judgement = Judgement(reason=typed.reason, not_applicable_agreed=agreed)
    sent, response = weighed.sent, weighed.get_response(question)
    settle(sent.question_set, question, response, judgement, sent.sheet.as_at)
    return judgement


def _save(
    session: Session,
    person: Person,
    found: ModeratedQuestion,
    assessment: Assessment,
    judgement: Judgement,
) -> None:
    session.add(
        Settlement(
            assessment_id=assessment.id,
            organisation_id=person.organisation_id,
            question_id=found.question.id,
            number=len(found.settlements) + 1,
            level=judgement.level,
            not_applicable_agreed=judgement.not_applicable_agreed,
            reason=judgement.reason,
            basis=found.basis,
            settled_by=person.id,
        )
    )
