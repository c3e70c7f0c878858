"""What a page's script sends as a draft, and what it is answered."""

from __future__ import annotations

from uuid import UUID

from flask import Response, jsonify, request
from werkzeug.exceptions import BadRequest

from checklist.assessments.answers.stored_drafts import DraftInput, Fields, StaleDraft
from checklist.core.errors import UserError
from checklist.web.address_numbers import LARGEST

_LATEST = 2**53 - 1  # the largest whole number of a browser, as milliseconds far beyond any clock


def read_draft(fields: Fields) -> DraftInput:
    """Read the draft that was sent, of what was typed on the page.

    Raises BadRequest where it was not sent by a page of ours.
    """
    sent = request.form
    try:
        page, base_version, sequence = (
            UUID(sent["key"]),
            int(sent["base_version"]),
            int(sent["sequence"]),
        )
    except ValueError:
        raise BadRequest from None
    if not (0 <= base_version <= LARGEST and 0 <= sequence <= _LATEST):
        raise BadRequest
    return DraftInput(page, base_version, sequence, fields)


def refuse_draft(error: UserError) -> Response:
    """Answer with a refusal, for the page's script to show."""
    answer = jsonify(message=str(error))
    answer.status_code = 409 if isinstance(error, StaleDraft) else 400
    return answer


def read_page_key(text: str | None) -> UUID | None:
    """Read the key of the page that led here; None where it is no key."""
    try:
        return UUID(text or "")
    except ValueError:
        return None
