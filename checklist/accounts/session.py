"""The session cookie, which holds a sign-in, and the cookie by which a browser is known."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from uuid import UUID

from flask import Flask, Request, Response, current_app, g, request, session
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface
from itsdangerous import BadData, URLSafeSerializer

from checklist.accounts.email_addresses import canonicalise
from checklist.accounts.rate_limits import hash_address
from checklist.accounts.service import (
    LAST_SEEN_INTERVAL,
    CurrentSignIn,
    find_current_sign_in,
    hash_token,
    update_last_seen,
)
from checklist.core.organisations import Person
from checklist.core.second_factor_needs import Stage
from checklist.db import db, lies_ahead, now
from checklist.logs import log
from checklist.outages import UNAVAILABLE
from checklist.registry import SETTINGS
from checklist.web.access import find_page_rules

_WARN_BEFORE = timedelta(minutes=20)
"""How long before its end a page says so: as long as a page is worked on before it is sent."""

_KNOWN_BROWSER_LIFETIME = timedelta(days=365)
_MOST_PEOPLE = 8
"""Of how many people a browser is known: each costs a hundred bytes of every request."""
_FORMS_SECRET = "csrf_token"  # noqa: S105  # the name under which Flask-WTF keeps it
_PAGES_OF = "pages_of"
_WITHOUT_PERSON = {"static", "health.health", "health.ready"}
"""Endpoints that answer everyone alike, without a query for the person."""


class CookieSessions(SecureCookieSessionInterface):
    """The session in a signed cookie, whatever the time at which it was signed.

    Flask's own refuses a cookie from the future, so that a clock set back would sign everybody out.
    How long a sign-in lasts is decided by its row.
    """

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession:
        signer = self.get_signing_serializer(app)
        cookie = request.cookies.get(self.get_cookie_name(app), "")
        try:
            return self.session_class(signer.loads(cookie) if signer and cookie else {})
        except BadData:
            return self.session_class()


def load_signed_in_person() -> None:
    """Set ``g.person`` to the person signed in, or None, and store that the sign-in was used.

    A sign-in that still wants its second factor is ``g.unfinished``, and opens nothing.
    """
    g.person = g.unfinished = None
    g.is_freshly_signed_in = False
    if request.endpoint in _WITHOUT_PERSON:
        return  # before the cookie is read, or caches would keep a file for each one
    token = read_session_token()
    if token is None:
        return
    current = find_current_sign_in(db.session, token)
    if current is None:
        return
    if current.stage is not Stage.COMPLETE:
        g.unfinished = current
        return
    g.person, g.current_sign_in = current.person, current
    g.is_freshly_signed_in = current.is_fresh
    g.signed_in_until = current.ends_at(current.last_seen_at)
    last_seen_at = current.last_seen_at
    is_due = last_seen_at <= now() - LAST_SEEN_INTERVAL or lies_ahead(last_seen_at)
    is_background = find_page_rules(current_app, request.endpoint).is_background
    if is_due and not is_background and _update_last_seen(current.sign_in_id):
        g.signed_in_until = current.ends_at(now())


def find_person_by_cookies(app: Flask, cookies: str) -> Person | None:
    """Find the person signed in by the cookies of a request that has not been read yet."""
    request = app.request_class({"REQUEST_METHOD": "GET", "HTTP_COOKIE": cookies})
    opened = app.session_interface.open_session(app, request)
    token = opened.get("sign_in") if opened else None
    if not isinstance(token, str):
        return None
    with app.app_context():
        current = find_current_sign_in(db.session, token)
    return current.person if current and current.stage is Stage.COMPLETE else None


def seconds_until_sign_out() -> int:
    """Give the seconds until the sign-in ends by itself; 0 where nobody is signed in."""
    if g.person is None:
        return 0
    return max(0, int((g.signed_in_until - now()).total_seconds()))


def is_end_final() -> bool:
    """Say whether using the sign-in more would not put off its end."""
    return g.person is not None and g.signed_in_until == g.current_sign_in.last_moment


def find_end_to_warn_of() -> datetime | None:
    """Find when the sign-in ends whatever the person does, where that is near enough to be told.

    Pages that run no scripts say so as they are opened, and nothing later.
    """
    if g.person is None:
        return None
    last_moment: datetime = g.current_sign_in.last_moment
    return last_moment if last_moment <= now() + _WARN_BEFORE else None


def find_unfinished_sign_in() -> CurrentSignIn | None:
    """Find the sign-in of this request that still wants its second factor, if it is one."""
    unfinished: CurrentSignIn | None = g.get("unfinished")
    return unfinished


def read_session_token() -> str | None:
    """Read the token in the session cookie, if it is a text."""
    token = session.get("sign_in")
    return token if isinstance(token, str) else None


def start_session(token: str, *, keeps_pages: bool = False) -> None:
    """Start a session with nothing in it from before, so that none can be planted in advance.

    ``keeps_pages`` keeps what the tokens of forms rest on where the pages of this browser were
    opened by the same person acting as the same: theirs can be sent on, and nobody else's.
    """
    current = find_current_sign_in(db.session, token)
    owner = hash_token(f"pages of {current.person.acting_as}") if current else None
    is_theirs = owner is not None and session.get(_PAGES_OF) == owner
    kept = _read(_FORMS_SECRET) if keeps_pages and is_theirs else {}
    session.clear()
    session.update(kept)
    session.update({"sign_in": token, _PAGES_OF: owner})


def clear_session(response: Response) -> Response:
    """End the session, and have the browser delete the pages that it has cached.

    Whose pages are open in it stays known, for when the same person signs in again.
    """
    kept = _read(_FORMS_SECRET, _PAGES_OF)
    session.clear()
    session.update(kept)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def find_known_browser(email: str) -> str:
    """Give the hash of this browser's name if that person has signed in in it before; else ""."""
    name = _read_known_people().get(hash_token(canonicalise(email)))
    return hash_token(name) if name else ""


def remember_browser(response: Response, email: str) -> Response:
    """Set the cookie by which this browser is known as one in which that person signed in.

    A computer may be shared, so it stays known of those who signed in in it last, too.
    """
    email_hash = hash_token(canonicalise(email))
    others = {key: name for key, name in _read_known_people().items() if key != email_hash}
    newest = list(others.items())[1 - _MOST_PEOPLE :]
    known = dict([*newest, (email_hash, secrets.token_urlsafe(16))])
    response.set_cookie(
        _cookie_name(),
        str(_serializer(current_app).dumps(known)),
        max_age=_KNOWN_BROWSER_LIFETIME,
        secure=current_app.config["SESSION_COOKIE_SECURE"],
        httponly=True,
        samesite="Strict",
    )
    return response


def hash_request_address() -> str:
    """Hash the address the request comes from; "" where addresses are not counted."""
    return hash_address(request.remote_addr) if SETTINGS.get().holds_off_floods else ""


def _update_last_seen(sign_in_id: UUID) -> bool:
    """Store that the sign-in was used; a database that takes no writes does not stop the page."""
    try:
        update_last_seen(db.session, sign_in_id)
        db.session.commit()
    except UNAVAILABLE as error:
        db.session.rollback()
        log.warning("last use of a sign-in not stored", exc_info=error)
        return False
    return True


def _read(*names: str) -> dict[str, object]:
    """Read what the session has under some names."""
    return {name: session[name] for name in names if name in session}


def _read_known_people() -> dict[str, str]:
    """Read who has signed in in this browser, by the hash of the address; whoever did last, last.

    Until version 0.6.0 the cookie held one person alone.
    """
    try:
        known = _serializer(current_app).loads(request.cookies.get(_cookie_name(), ""))
        pairs = known.items() if isinstance(known, dict) else [known]
        return {str(email_hash): str(name) for email_hash, name in pairs}
    except (BadData, ValueError, TypeError):
        return {}


def _cookie_name() -> str:
    return f"{current_app.config['SESSION_COOKIE_NAME']}-browser"


def _serializer(app: Flask) -> URLSafeSerializer:
    return URLSafeSerializer(str(app.secret_key), salt="browser known again")
