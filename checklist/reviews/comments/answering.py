"""Inspectors answer a force's comments on a draft report, and release the answers together."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.mailing_list import queue_state_emails
from checklist.assessments.sign_off.service import change_state
from checklist.audit.idempotency import Sent, find_sent_before, is_key_used, use_key
from checklist.audit.service import record
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.review_reports.comments import CommentDecision
from checklist.core.stale_save import StaleSave, name_saver
from checklist.core.workflow.decisions import decide
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.reviews.comments.comment_queries import ShownComments, show_comments
from checklist.reviews.comments.models import CommentAnswer
from checklist.reviews.draft_reports.draft_queries import get_draft, list_drafts
from checklist.reviews.judgements.judgement_lock import lock_for_judging


@dataclass(frozen=True, slots=True)
class TypedAnswer:
    """What an inspector typed: what they make of a comment, why, and what was done since."""

    decision: CommentDecision
    reason: str
    since: str = ""


class StaleAnswer(StaleSave):
    """The comment was answered since the page was opened: by somebody, or in another tab."""

    def __init__(self, person: Person, answer: CommentAnswer) -> None:
        super().__init__(
            "This answer",
            field="reason",
            text=f"{name_saver(person, answer.answerer)} answered this comment after you opened"
            " this page. Read that answer, then save again to replace it",
        )
        self.version = answer.version


def answer_comment(
    session: Session,
    person: Person,
    assessment: Assessment,
    number: int,
    comment_number: int,
    typed: TypedAnswer,
    base_version: int,
    key: UUID,
) -> None:
    """Answer a comment, or answer it anew; each answer is kept. A repeat changes nothing.

    Raises StaleAnswer, GuardUnmet without a reason, and UserError once the answers are released.
    """
    shown = _lock(session, person, assessment, number)
    comment = shown.get(comment_number)
    sent = find_sent_before(session, person, key)
    if sent is Sent.BEFORE:
        return
    _refuse_released(shown)
    last = comment.answer
    if last is not None and (sent is Sent.OTHERWISE or last.version != base_version):
        raise StaleAnswer(person, last)
    decide(assessment.state, Event.ANSWER_COMMENT, Facts(has_reason=says_something(typed.reason)))
    comment.answers.append(
        CommentAnswer(
            version=(last.version if last else 0) + 1,
            decision=typed.decision,
            reason=typed.reason,
            since=typed.since,
            answered_by=person.id,
            role=person.role.value,
        )
    )
    record(
        session,
        person,
        "answered a comment on a draft report",
        subject=f"assessment {assessment.id}",
        detail=f"comment {comment_number}: {typed.decision.value}",
    )
    use_key(session, person, key)


def release_answers(
    session: Session, person: Person, assessment: Assessment, number: int, key: UUID
) -> None:
    """Let the force read the answers to its comments, all at once; it is told by e-mail.

    A repeat changes nothing. Raises UserError where a comment has no answer.
    """
    shown = _lock(session, person, assessment, number)
    if is_key_used(session, person, key):
        return
    _refuse_released(shown)
    if shown.round.unanswered or not shown.round.standing:
        raise UserError("Some comments have no answer. Answer each of them first")
    change = change_state(
        session,
        person,
        assessment,
        Event.ANSWER_COMMENT,
        facts=Facts(has_reason=True),  # each answer has its own
        detail=f"draft report {number}",
    )
    shown.round.released_by, shown.round.released_at = person.id, change.at
    queue_state_emails(session, change)
    use_key(session, person, key)


def _lock(session: Session, person: Person, assessment: Assessment, number: int) -> ShownComments:
    lock_for_judging(session, person, assessment, Action.ANSWER_COMMENTS)
    drafts = list_drafts(session, person, assessment)
    return show_comments(session, person, assessment, drafts, get_draft(drafts, number))


def _refuse_released(shown: ShownComments) -> None:
    if shown.round.released_at is not None:
        raise UserError(
            "The answers are with the force, so they stay as they are. A new draft report can say"
            " something else",
            field="reason",
        )
