"""The events of the workflow: what people do that an assessment's state must allow."""

from __future__ import annotations

from enum import StrEnum


class Event(StrEnum):
    """Something that may bring an assessment into another state, in words that follow "cannot"."""

    ASK_FOR_SIGN_OFF = "ask for sign-off"
    TAKE_BACK = "take back"
    DECLINE = "decline to sign"
    SIGN = "sign"
    REOPEN = "reopen"
    SEND = "send"
    WITHDRAW = "withdraw"

    BEGIN_REVIEW = "begin the review"
    REQUEST_CHANGES = "ask for changes"
    EXTEND_REQUEST = "extend the request"
    WITHDRAW_REQUEST = "withdraw the request"
    CLOSE_REQUEST = "close the request as not answered"
    SEND_DRAFT = "send a draft report for factual accuracy"
    SEND_NEW_DRAFT = "send a new draft report"
    COMMENT = "comment on the draft report"
    APPROVE_COMMENTS = "approve the comments"
    SEND_COMMENTS = "send the comments"
    ANSWER_COMMENT = "answer a comment"
    RETURN_TO_REVIEW = "return to the review"
    PUBLISH = "publish"
    CANCEL_PUBLICATION = "cancel the day of publication"
    CORRECT_PUBLISHED = "correct a published text"
    CLOSE_UNPUBLISHED = "close without publishing"

    ARCHIVE = "archive"
    RESTORE = "restore"
    MOVE_EDITION = "move to another edition"
    DELETE = "delete"
