"""A force writes comments on a draft report, a signatory approves them, and they are sent."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import load_assigned_members
from checklist.assessments.service import lock_changeable_assessment
from checklist.assessments.sign_off.mailing_list import STATE_CHANGE
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.sign_off.service import change_state
from checklist.audit.idempotency import Sent, find_sent_before, is_key_used, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.review_reports.comments import CommentKind
from checklist.core.review_reports.report_places import Place
from checklist.core.stale_save import StaleSave, name_saver
from checklist.core.workflow.decisions import decide
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.db import now
from checklist.mail.outbox import queue_email, sends_mail
from checklist.reviews.comments.comment_queries import ShownComments, is_day_over, show_comments
from checklist.reviews.comments.models import CommentRound, DraftComment
from checklist.reviews.draft_reports.draft_queries import get_draft, list_drafts
from checklist.reviews.draft_reports.models import DraftReport


@dataclass(frozen=True, slots=True)
class TypedComment:
    """What somebody typed of a comment, and the place of the draft that it is about."""

    kind: CommentKind
    place: Place
    text: str


class StaleComment(StaleSave):
    """The comment was saved since the page was opened: by somebody, or in another tab."""

    def __init__(self, person: Person, comment: DraftComment) -> None:
        super().__init__(
            "This comment",
            field="text",
            text=f"{name_saver(person, comment.saver)} saved this comment after you opened this"
            " page. Read what is saved now, then save again to replace it",
        )
        self.version = comment.version


def write_comment(
    session: Session,
    person: Person,
    assessment: Assessment,
    number: int,
    typed: TypedComment,
    key: UUID,
) -> None:
    """Write a comment on the draft report of a number. A repeat changes nothing.

    Raises UserError where it is refused, and GuardUnmet.
    """
    shown = _lock(session, person, assessment, number)
    if is_key_used(session, person, key):
        return
    _check(assessment, shown, typed)
    found = shown.round
    session.add(found)
    comment = DraftComment(
        written_number=max((each.written_number for each in found.comments), default=0) + 1,
        kind=typed.kind,
        part=typed.place.part,
        place_key=typed.place.key,
        text=typed.text,
        saved_by=person.id,
        answers=[],
    )
    found.comments.append(comment)
    _end_approval(found)
    _record(session, person, assessment, "wrote a comment", comment)
    use_key(session, person, key)


def change_comment(
    session: Session,
    person: Person,
    assessment: Assessment,
    number: int,
    comment_number: int,
    typed: TypedComment,
    base_version: int,
    key: UUID,
) -> None:
    """Change a comment. A repeat of the same content changes nothing. Raises StaleComment too."""
    shown = _lock(session, person, assessment, number)
    sent, comment = find_sent_before(session, person, key), shown.get_written(comment_number)
    if sent is Sent.BEFORE:
        return
    if sent is Sent.OTHERWISE or comment.version != base_version:
        raise StaleComment(person, comment)
    _check(assessment, shown, typed)
    comment.kind, comment.text = typed.kind, typed.text
    comment.part, comment.place_key = typed.place.part, typed.place.key
    comment.version += 1
    comment.saved_by, comment.saved_at = person.id, now()
    _end_approval(shown.round)
    _record(session, person, assessment, "changed a comment", comment)
    use_key(session, person, key)


def withdraw_comment(
    session: Session,
    person: Person,
    assessment: Assessment,
    number: int,
    comment_number: int,
    key: UUID,
) -> None:
    """Withdraw a comment that was not sent; the force uses its number for no other."""
    shown = _lock(session, person, assessment, number)
    if is_key_used(session, person, key):
        return
    comment = shown.get_written(comment_number)
    _refuse_closed(shown)
    comment.withdrawn_at = now()
    _end_approval(shown.round)
    _record(session, person, assessment, "withdrew a comment", comment)
    use_key(session, person, key)


def approve_comments(
    session: Session,
    person: Person,
    assessment: Assessment,
    number: int,
    shown_version: int,
    key: UUID,
) -> None:
    """Approve all comments as a signatory was shown them, or that there are none.

    Raises StaleSave where somebody changed one since, and GuardUnmet.
    """
    shown = _lock(session, person, assessment, number, Action.APPROVE_COMMENTS)
    if is_key_used(session, person, key):
        return
    _refuse_closed(shown)
    decide(assessment.state, Event.APPROVE_COMMENTS, _find_facts(shown))
    found = shown.round
    if found.version != shown_version:
        raise StaleSave("What you approve", field="shown", again="approve")
    found.approved_by, found.approved_at = person.id, now()
    session.add(found)
    detail = f"draft report {number}, {_count(shown)}"
    _record_deed(session, person, assessment, "approved the comments on a draft report", detail)
    use_key(session, person, key)


def send_comments(
    session: Session, person: Person, assessment: Assessment, number: int, key: UUID
) -> None:
    """Send the comments that a signatory approved, or that there are none; inspectors are told.

    They get the numbers that inspectors read, so that these do not tell of one that was withdrawn.
    A repeat changes nothing. Raises GuardUnmet.
    """
    shown = _lock(session, person, assessment, number)
    if is_key_used(session, person, key):
        return
    _refuse_closed(shown)
    change = change_state(
        session,
        person,
        assessment,
        Event.SEND_COMMENTS,
        facts=_find_facts(shown),
        detail=f"draft report {number}, {_count(shown)}",
    )
    for sent_number, comment in enumerate(shown.round.standing, 1):
        comment.sent_number = sent_number
    shown.round.sent_by, shown.round.sent_at = person.id, change.at
    _tell_inspectors(session, assessment, shown.draft, change)
    use_key(session, person, key)


def _tell_inspectors(
    session: Session, assessment: Assessment, draft: DraftReport, change: StateChange
) -> None:
    """Tell the leads who sent the draft, and the inspectors who are assigned, by e-mail."""
    if not sends_mail():
        return
    assigned = load_assigned_members(session, assessment)
    told = {each.person_id for each in assigned if each.organisation_id == draft.organisation_id}
    told.update(list_holders(session, draft.organisation_id, (Role.LEAD_INSPECTOR,)))
    for account_id in sorted(told):
        queue_email(session, STATE_CHANGE, account_id, str(change.id))


def _lock(
    session: Session,
    person: Person,
    assessment: Assessment,
    number: int,
    action: Action = Action.COMMENT_ON_DRAFT,
) -> ShownComments:
    lock_changeable_assessment(session, person, assessment, action)
    drafts = list_drafts(session, person, assessment)
    return show_comments(session, person, assessment, drafts, get_draft(drafts, number))


def _check(assessment: Assessment, shown: ShownComments, typed: TypedComment) -> None:
    """Check that a comment can be written now, and is complete. Raises GuardUnmet."""
    _refuse_closed(shown)
    decide(assessment.state, Event.COMMENT, _find_facts(shown, is_complete=bool(typed.text)))


def _refuse_closed(shown: ShownComments) -> None:
    """Refuse what comes once the comments are sent, or on an older draft. Raises UserError."""
    if not shown.is_newest or shown.round.is_sent:
        raise UserError("{why}", why=shown.why_closed, field="text")


def _find_facts(shown: ShownComments, *, is_complete: bool = False) -> Facts:
    return Facts(
        is_comment_complete=is_complete,
        is_before_last_day_ends=not is_day_over(shown.draft),
        are_comments_approved=shown.round.approved_at is not None,
    )


def _end_approval(found: CommentRound) -> None:
    """Have what was approved to be approved again, as it is another thing now."""
    found.version += 1
    found.approved_by = found.approved_at = None


def _count(shown: ShownComments) -> str:
    number = shown.number
    return f"{number} comment{'' if number == 1 else 's'}" if number else "no comments"


def _record(
    session: Session, person: Person, assessment: Assessment, deed: str, comment: DraftComment
) -> None:
    detail = f"comment {comment.number}"
    _record_deed(session, person, assessment, f"{deed} on a draft report", detail)


def _record_deed(
    session: Session, person: Person, assessment: Assessment, deed: str, detail: str
) -> None:
    record(
        session,
        person,
        deed,
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=detail,
    )
