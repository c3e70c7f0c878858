"""Who asks: the cookie that holds a sign-in, and the one that knows a browser again."""

from __future__ import annotations

import secrets
from datetime import timedelta
from uuid import UUID

from flask import Flask, Response, current_app, g, request, session
from itsdangerous import BadData, URLSafeSerializer

from checklist.accounts.email_addresses import canonical
from checklist.accounts.service import SEEN_EVERY, hashed, note_seen, person_signed_in
from checklist.db import UNAVAILABLE, db, now
from checklist.logs import log
from checklist.web.access import is_attended

_KNOWN_FOR = timedelta(days=365)
_THE_SAME_TO_ALL = {"static", "health.health", "health.ready"}
"""What is answered without asking the database who is there."""


def find_out_who_asks() -> None:
    """Set ``g.person`` to whoever is signed in, or None, and note that they are at work."""
    g.person = None
    token = token_of_cookie()
    if token is None or request.endpoint in _THE_SAME_TO_ALL:
        return
    found = person_signed_in(db.session, token)
    if found is None:
        return
    g.person = found.person
    g.signed_in_until = found.until(found.seen_at)
    is_due = found.seen_at <= now() - SEEN_EVERY and is_attended(current_app, request.endpoint)
    if is_due and _is_noted(found.sign_in_id):
        g.signed_in_until = found.until(now())


def seconds_signed_in() -> int:
    """For how many seconds whoever asks stays signed in, if nothing more is done."""
    if g.person is None:
        return 0
    return max(0, int((g.signed_in_until - now()).total_seconds()))


def token_of_cookie() -> str | None:
    """The token in the session cookie, if it is a text."""
    token = session.get("sign_in")
    return token if isinstance(token, str) else None


def keep_in_cookie(token: str) -> None:
    """Begin the session anew, with nothing in it from before."""
    session.clear()
    session["sign_in"] = token


def forget_everything(response: Response) -> Response:
    """Have the browser forget the session, and pages it may have kept."""
    session.clear()
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def browser_known_to(email: str) -> str:
    """What this browser is known by where that person has signed in in it before; else nothing."""
    try:
        email_hash, name = _serializer(current_app).loads(request.cookies.get(_cookie_name(), ""))
    except (BadData, ValueError, TypeError):
        return ""
    return hashed(str(name)) if email_hash == hashed(canonical(email)) else ""


def know_again(response: Response, email: str) -> Response:
    """Let this browser be known again as one in which that person has signed in."""
    response.set_cookie(
        _cookie_name(),
        str(_serializer(current_app).dumps([hashed(canonical(email)), secrets.token_urlsafe(16)])),
        max_age=_KNOWN_FOR,
        secure=current_app.config["SESSION_COOKIE_SECURE"],
        httponly=True,
        samesite="Strict",
    )
    return response


def _is_noted(sign_in_id: UUID) -> bool:
    """Note that the person is at work; while nobody can write, a page can still be read."""
    try:
        note_seen(db.session, sign_in_id)
        db.session.commit()
    except UNAVAILABLE as error:
        db.session.rollback()
        log.warning("nobody can write", exc_info=error)
        return False
    return True


def _cookie_name() -> str:
    """The name of the cookie by which a browser is known again, beside the session's."""
    return f"{current_app.config['SESSION_COOKIE_NAME']}-browser"


def _serializer(app: Flask) -> URLSafeSerializer:
    """What signs that cookie."""
    return URLSafeSerializer(str(app.secret_key), salt="browser known again")
