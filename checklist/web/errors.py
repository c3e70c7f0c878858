"""Shows errors to people: beside a field of a form, or as a page of its own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from uuid import uuid4

from flask import Flask, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from werkzeug.exceptions import HTTPException

from checklist.core.errors import (
    KeptAsDraft,
    Locked,
    NotForThisRole,
    NotFound,
    NotFreshlySignedIn,
    NotSignedIn,
    SentBefore,
    TooManyRequests,
    Unavailable,
    UserError,
)
from checklist.db import db
from checklist.logs import log, log_refusal
from checklist.outages import UNAVAILABLE, Outage, find_outage
from checklist.web.csrf import IdempotentForm, build_resend_page, read_refused_request
from checklist.web.named_ids import name_ids
from checklist.web.sent_fields import find_text_field, list_sent_fields

_STATUS: dict[type[UserError], int] = {
    NotFound: 404,
    NotForThisRole: 403,
    NotSignedIn: 401,
    NotFreshlySignedIn: 401,
    Locked: 409,
    TooManyRequests: 429,
    Unavailable: 503,
}

_ASKS_WHO_IT_IS = {
    NotSignedIn: "accounts.sign_in",
    NotFreshlySignedIn: "reauthentication.confirm",
}
"""The page on which a person proves who they are, by what is missing."""

REFUSALS = (NotFound, NotForThisRole, NotSignedIn, TooManyRequests)
"""Errors that tell of somebody who asks for what is not open to them, or asks too often."""

_ADVICE_BY_STATUS = {
    400: "The service could not understand what was sent. Go back, reload the page and try again",
    403: "Your role does not open this page",
    404: "If you typed the address, check it is correct",
    405: "That page cannot be used in this way. Go back and use the links and buttons on the page",
    413: "What was sent is larger than the service accepts. Send fewer or smaller files",
    429: "There were too many requests from your address. Wait a minute, then try again",
    503: "The service cannot reach its database. Wait a minute, then reload the page",
}
_OUTAGE_ADVICE = {
    Outage.BUSY: _ADVICE_BY_STATUS[503],
    Outage.FULL: "The service has no room left, so nothing can be saved. Tell your administrator",
    Outage.BROKEN: "The service cannot read or write its disk. Tell your administrator",
}
_FAULT_ADVICE = "Your saved answers are safe. Go back and try again in a few minutes"
# Longer than a writer waits for its lock, and short enough to stay on the page for.
_RETRY_AFTER_SECONDS = 30


def show_on_field(form: FlaskForm, error: UserError) -> None:
    """Show an error beside its field and in the summary; raise it again where it names no field.

    A form that comes again with another text gets a new key, to have an effect of its own.
    """
    name = error.field
    if isinstance(error, SentBefore) and isinstance(form, IdempotentForm):
        name, form.key.data = find_text_field(form), str(uuid4())
    if name is None:
        raise error
    field = form[name]
    field.errors = [*field.errors, str(error)]


def commit_or_show(form: FlaskForm, act: Callable[[], object]) -> bool:
    """Act and commit, or undo it and show on the form why not. Returns whether it was done."""
    try:
        act()
    except UserError as error:
        db.session.rollback()
        show_on_field(form, error)
        return False
    db.session.commit()
    return True


def register(app: Flask) -> None:
    """Show every error as a page that says what to do."""
    app.register_error_handler(UserError, build_error_page)
    app.register_error_handler(HTTPException, build_http_error_page)
    app.register_error_handler(500, _build_fault_page)
    for kind in UNAVAILABLE:
        app.register_error_handler(kind, _build_unavailable_page)


def build_error_page(error: UserError) -> ResponseReturnValue:
    """Build the page for an error that no view caught.

    It ends the transaction first, since a page must not be rendered while a lock is held.
    """
    db.session.rollback()
    asks = _ASKS_WHO_IT_IS.get(type(error))
    if asks and request.method == "GET":
        return redirect(url_for(asks, next=request.full_path.rstrip("?")))
    if isinstance(error, REFUSALS):
        log_refusal(type(error).__name__)
    if asks:
        return build_resend_page(_find_status(error), asks=asks)
    if isinstance(error, Unavailable):
        log.error("unavailable", page=request.endpoint, exc_info=error)
        return _ask_for_patience(str(error))
    is_kept = isinstance(error, KeptAsDraft)
    page = make_response(_build_page(_find_status(error), str(error), is_kept=is_kept))
    if isinstance(error, TooManyRequests):
        page.headers["Retry-After"] = str(error.retry_after)
    return page


def build_http_error_page(error: HTTPException) -> ResponseReturnValue:
    """Build the page for an error of the web framework, in our words and not in its own."""
    db.session.rollback()
    if error.response is not None:
        return error.response
    status = error.code or 500
    return _build_page(status, _ADVICE_BY_STATUS.get(status, _ADVICE_BY_STATUS[400]))


def _find_status(error: UserError) -> int:
    """Find the HTTP status of an error, or of the nearest class above it that has one."""
    return next((_STATUS[kind] for kind in type(error).__mro__ if kind in _STATUS), 400)


def _build_fault_page(_: Exception) -> ResponseReturnValue:
    """Build the page for a programming error, which has been logged."""
    db.session.rollback()
    if request.method == "POST":
        with suppress(Exception):  # what was sent may itself be what cannot be rendered
            return build_resend_page(500)
    return _build_page(500, _FAULT_ADVICE)


def _build_unavailable_page(error: Exception) -> ResponseReturnValue:
    """Build the page for a database or disk that is locked, full, broken or out of reach."""
    db.session.rollback()
    outage = find_outage(error)
    log.error("unavailable", outage=outage.value, page=request.endpoint, exc_info=error)
    return _ask_for_patience(_OUTAGE_ADVICE[outage], outage)


def _ask_for_patience(message: str, outage: Outage = Outage.BUSY) -> ResponseReturnValue:
    """Build the page for what cannot be done now; it holds what was typed, to be sent again."""
    is_post = request.method == "POST"
    build = build_resend_page if is_post else _build_page
    response = make_response(build(503, message, outage))
    response.headers["Retry-After"] = str(_RETRY_AFTER_SECONDS)
    return response


def _build_page(
    status: int, message: str, outage: Outage = Outage.BUSY, *, is_kept: bool = False
) -> ResponseReturnValue:
    """Build an error page; of a form that was refused whole, it shows what was typed and chosen.

    The thing may have been archived, deleted or taken back while the person was typing. ``is_kept``
    says that it is kept as their draft.
    """
    refusals = (400, _STATUS[Locked], _STATUS[NotFound], _STATUS[NotForThisRole])
    is_lost = status in refusals and request.method == "POST"
    refused = read_refused_request() if is_lost else None
    page = render_template(
        "error.html",
        status=status,
        message=message,
        outage=outage.value,
        fields=list_sent_fields(refused.typed, name_ids) if refused else (),
        has_files=bool(refused and refused.has_files),
        is_kept=is_kept,
    )
    return page, status
