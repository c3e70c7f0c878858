"""How a person comes to read an error: beside its field, or as a page of its own."""

from __future__ import annotations

from contextlib import suppress

from flask import Flask, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from werkzeug.exceptions import HTTPException

from checklist.core.errors import (
    Locked,
    NotForThisRole,
    NotFound,
    NotSignedIn,
    Unavailable,
    UserError,
)
from checklist.db import UNAVAILABLE, db
from checklist.logs import log
from checklist.web.csrf import send_again_page, what_was_sent

_STATUS: dict[type[UserError], int] = {
    NotFound: 404,
    NotForThisRole: 403,
    NotSignedIn: 401,
    Locked: 409,
    Unavailable: 503,
}

_SAID_OF_STATUS = {
    400: "The service could not understand what was sent. Go back, reload the page and try again",
    403: "Your role does not open this page",
    404: "If you typed the address, check it is correct",
    405: "That page cannot be used in this way. Go back and use the links and buttons on the page",
    413: "What was sent is larger than the service accepts. Send fewer or smaller files",
    429: "There were too many requests from your address. Wait a minute, then try again",
    503: "The service cannot reach its database. Wait a minute, then reload the page",
}
_FAULT = "Your saved answers are safe. Go back and try again in a few minutes"
_SECONDS_TO_WAIT = 30


def show_on(form: FlaskForm, error: UserError) -> None:
    """Put an error beside its field, and so in the summary; one without a field goes on."""
    if error.field is None:
        raise error
    field = form[error.field]
    field.errors = [*field.errors, str(error)]


def register(app: Flask) -> None:
    """Show every error as a page that says what to do."""
    app.register_error_handler(UserError, show_page)
    app.register_error_handler(HTTPException, show_http)
    app.register_error_handler(500, _show_fault)
    for kind in UNAVAILABLE:
        app.register_error_handler(kind, _show_unavailable)


def show_page(error: UserError) -> ResponseReturnValue:
    """The page for an error that nobody caught; the transaction it broke off ends first."""
    db.session.rollback()
    if isinstance(error, NotSignedIn) and request.method == "GET":
        return redirect(url_for("accounts.sign_in", next=request.full_path.rstrip("?")))
    if isinstance(error, NotSignedIn):
        return send_again_page(_STATUS[NotSignedIn])
    return _page_for(_status_of(error), str(error))


def show_http(error: HTTPException) -> ResponseReturnValue:
    """The page for an error of the web framework, in our words and without its own."""
    db.session.rollback()
    if error.response is not None:
        return error.response
    status = error.code or 500
    return _page_for(status, _SAID_OF_STATUS.get(status, _SAID_OF_STATUS[400]))


def _status_of(error: UserError) -> int:
    """The status of the nearest kind of error that has one."""
    return next((_STATUS[kind] for kind in type(error).__mro__ if kind in _STATUS), 400)


def _show_fault(_: Exception) -> ResponseReturnValue:
    """The page for a mistake of ours, which has been logged."""
    db.session.rollback()
    if request.method == "POST":
        with suppress(Exception):  # the fault may lie in what was sent
            return send_again_page(500)
    return _page_for(500, _FAULT)


def _show_unavailable(error: Exception) -> ResponseReturnValue:
    """The page for a database that is locked, full or out of reach; what was typed is kept."""
    db.session.rollback()
    log.error("database unavailable", page=request.endpoint, exc_info=error)
    is_sent = request.method == "POST"
    page = send_again_page(503) if is_sent else _page_for(503, _SAID_OF_STATUS[503])
    response = make_response(page)
    response.headers["Retry-After"] = str(_SECONDS_TO_WAIT)
    return response


def _page_for(status: int, message: str) -> ResponseReturnValue:
    """An error page; ``status`` chooses its heading. What was typed is shown, to be copied."""
    is_locked = status == _STATUS[Locked] and request.method == "POST"
    texts = what_was_sent().texts if is_locked else []
    return render_template("error.html", status=status, message=message, texts=texts), status
