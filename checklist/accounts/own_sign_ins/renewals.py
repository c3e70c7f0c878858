"""A form that renews its sign-in, pressed twice: the second press goes on as the first did.

The first press ends the sign-in whose cookie the second still carries, and a browser drops the
answer that brings the new cookie. The second is known by the form's idempotency key, which stood in
one page of that browser: whoever has an old cookie alone goes on as nobody.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from flask import current_app, g, request
from sqlalchemy import not_, select
from sqlalchemy.orm import Session

from checklist.accounts.models import SignIn
from checklist.accounts.service import begin_sign_in, build_person, hash_token
from checklist.accounts.session import load_signed_in_person, read_session_token, start_session
from checklist.audit.idempotency import (
    change_key_result,
    find_key_result,
    use_key,
)
from checklist.core.organisations import Person
from checklist.db import begin_write, db, is_ahead, now
from checklist.web.access import find_page_rules
from checklist.web.csrf import read_refused_request

REPEAT_WITHIN = timedelta(seconds=30)
"""How long after the first press the second is one: as long as somebody waits for a slow page."""


def use_renewing_key(session: Session, person: Person, key: UUID, before: str, after: str) -> None:
    """Mark the key of a form as used, by which the sign-in of one token became that of another.

    A form that may be sent on purpose once more, with another choice, moves on what it led to.
    """
    if find_key_result(session, person, key) is not None:  # whatever was chosen then
        change_key_result(session, person, key, _name_renewal(before, after))
    else:
        use_key(session, person, key, _name_renewal(before, after))


def go_on_after_repeat(key: UUID) -> bool:
    """Go on as the sign-in that the first press of this form began; say whether there is one."""
    before = read_session_token()
    token = _renew(db.session, before, key) if before else None
    if token is None:
        db.session.rollback()
        return False
    db.session.commit()
    start_session(token, keeps_pages=True)
    return True


def take_repeat() -> None:
    """Let a second press through as the sign-in of the first, before pages are guarded."""
    rules = find_page_rules(current_app, request.endpoint)
    is_stranger = g.person is None and g.unfinished is None
    if request.method != "POST" or not rules.renews_sign_in or not is_stranger:
        return
    sent = read_refused_request()
    key = _read_key(dict(sent.typed).get("key", ""))
    if sent.is_from_our_page and key is not None and go_on_after_repeat(key):
        load_signed_in_person()
        g.is_repeat = True


def _renew(session: Session, before: str, key: UUID) -> str | None:
    """Begin a sign-in beside that which the first press began, and give its token.

    It lasts no longer. The other stays open: which of two answers a browser keeps is not known
    here. None where this form renewed no sign-in of this token a moment ago, or where what it began
    has ended since.
    """
    begin_write(session)
    ended = session.scalar(
        select(SignIn).where(
            SignIn.token_hash == hash_token(before),
            SignIn.ended_at > now() - REPEAT_WITHIN,
            not_(is_ahead(SignIn.ended_at)),
        )
    )
    if ended is None:
        return None
    person = build_person(ended.membership)
    first, _, begun = (find_key_result(session, person, key) or "").partition(" ")
    following = session.scalar(
        select(SignIn).where(
            SignIn.token_hash == begun,
            SignIn.account_id == ended.account_id,
            SignIn.ended_at.is_(None),
        )
    )
    if first != hash_token(before) or following is None:
        return None
    return begin_sign_in(session, following.membership, continues=following)


def _name_renewal(before: str, after: str) -> str:
    return f"{hash_token(before)} {hash_token(after)}"


def _read_key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
