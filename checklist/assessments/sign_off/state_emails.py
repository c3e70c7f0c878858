"""The e-mail on a change of state: that it happened, with no word of what is in the assessment."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Flask
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.sign_off.mailing_list import STATE_CHANGE
from checklist.assessments.sign_off.models import StateChange
from checklist.core.workflow.events import Event
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, write_deed_email

_WORDS: Mapping[Event, tuple[str, str]] = {
    Event.ASK_FOR_SIGN_OFF: (
        "An assessment awaits your signature",
        "A coordinator asks you to sign an assessment. Sign in to read it, then sign or decline:",
    ),
    Event.TAKE_BACK: (
        "An assessment no longer awaits your signature",
        "A coordinator took back an assessment that awaited your signature. To see it:",
    ),
    Event.DECLINE: (
        "A signatory declined to sign an assessment",
        "You work on an assessment that a signatory declined to sign. Sign in to read why:",
    ),
    Event.SIGN: (
        "An assessment is signed",
        "An assessment of your force is signed. Sign in to see by whom, and to fetch the report:",
    ),
    Event.REOPEN: (
        "A signed assessment is reopened",
        "A signed assessment of your force was reopened, to be changed. Sign in to read why:",
    ),
    Event.BEGIN_REVIEW: (
        "The review of an assessment has begun",
        "Inspectors began the review of an assessment of your force. It cannot be withdrawn now:",
    ),
    Event.REQUEST_CHANGES: (
        "Inspectors ask for changes to an assessment",
        "Inspectors ask for changes to an assessment of your force. Sign in to read what, by when:",
    ),
    Event.EXTEND_REQUEST: (
        "Inspectors give your force more time",
        "Inspectors gave your force more time for the changes that they ask for. To see how long:",
    ),
    Event.WITHDRAW_REQUEST: (
        "Inspectors withdrew a request for changes",
        "Inspectors no longer ask for changes to an assessment of your force. To read why:",
    ),
    Event.CLOSE_REQUEST: (
        "A request for changes was closed as not answered",
        "The review of an assessment of your force goes on with what was sent. To read why:",
    ),
    Event.SEND_DRAFT: (
        "Inspectors sent a draft report to your force",
        "Inspectors ask your force to check the facts of a draft report. To read it, and by when:",
    ),
    Event.SEND_NEW_DRAFT: (
        "Inspectors sent a new draft report to your force",
        "Inspectors ask your force to check a new draft report. To read it, and what changed:",
    ),
    Event.SEND_COMMENTS: (
        "A force sent its comments on a draft report",
        "A force finished checking a draft report. Sign in to read its comments, if it has any:",
    ),
    Event.ANSWER_COMMENT: (
        "Inspectors answered your force’s comments",
        "Inspectors answered the comments of your force on a draft report. To read the answers:",
    ),
    Event.RETURN_TO_REVIEW: (
        "Inspectors took a draft report back",
        "Inspectors went back to the review of an assessment of your force. Sign in to read why:",
    ),
    Event.PUBLISH: (
        "The report on an assessment is published",
        "The inspectorate published its report on an assessment. Sign in to read it:",
    ),
    Event.CORRECT_PUBLISHED: (
        "A published report was corrected",
        "The inspectorate corrected its published report on an assessment. To see what, and why:",
    ),
    Event.CLOSE_UNPUBLISHED: (
        "An assessment was closed without a published report",
        "The inspectorate closed an assessment without a published report. Sign in to see it:",
    ),
}
"""The subject and the sentence of each e-mail. An event that is not here is told of by none."""


_OF_REQUESTS = frozenset(
    {
        Event.REQUEST_CHANGES,
        Event.EXTEND_REQUEST,
        Event.WITHDRAW_REQUEST,
        Event.CLOSE_REQUEST,
    }
)
_OF_PUBLISHED = frozenset({Event.PUBLISH, Event.CORRECT_PUBLISHED})
_OF_DRAFTS = frozenset(
    {Event.SEND_DRAFT, Event.SEND_NEW_DRAFT, Event.SEND_COMMENTS, Event.ANSWER_COMMENT}
)


def register(app: Flask) -> None:
    """Add this type of e-mail."""
    add_email_type(app, STATE_CHANGE, _write, "An assessment has moved on")


def _write(session: Session, queued: OutboxEmail) -> Email | None:
    """Write what was done; None where the account is closed or the assessment gone."""
    account = session.get_one(Account, queued.account_id)
    change = session.get(StateChange, UUID(queued.subject_id))
    words = _WORDS.get(change.event) if change is not None else None
    if change is None or words is None or not account.is_active:
        return None
    path = f"/assessments/{change.assessment_id}"
    if change.event in _OF_REQUESTS:
        path += "/requests"
    elif change.event in _OF_DRAFTS:
        path += "/draft-reports"
    elif change.event in _OF_PUBLISHED:
        path += "/published"
    elif change.event is not Event.CLOSE_UNPUBLISHED:  # which a policing body is told of, too
        path += "/sign-off"
    return write_deed_email(account.email, words[0], words[1], path)
