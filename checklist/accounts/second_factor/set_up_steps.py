"""Steps that the pages share on which a second factor is set up, of whatever kind."""

from __future__ import annotations

import json
from uuid import NAMESPACE_OID, UUID, uuid5

from flask import g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts.sealed_texts import seal, unseal
from checklist.accounts.second_factor.service import SetUp
from checklist.accounts.service import CurrentSignIn
from checklist.accounts.session import find_unfinished_sign_in, remember_browser, start_session
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.errors import NotSignedIn
from checklist.core.second_factor_needs import Stage
from checklist.db import begin_write, db
from checklist.registry import SETTINGS
from checklist.web.access import require_fresh_sign_in
from checklist.web.redirects import local_path

_CODES = "recovery_codes"
"""Where the session of a browser keeps recovery codes, sealed, until the person has kept them."""


def find_who_sets_up() -> CurrentSignIn:
    """Find the sign-in that may set up a second factor: a complete one, or one that has to.

    One that is asked for a code may not, or the password alone would do. Raises NotSignedIn, and
    NotFreshlySignedIn.
    """
    unfinished = find_unfinished_sign_in()
    if unfinished is not None and unfinished.stage is Stage.SETS_UP:
        return unfinished
    if g.person is None:
        raise NotSignedIn("Sign in to set up a second factor")
    require_fresh_sign_in()
    current: CurrentSignIn = g.current_sign_in
    return current


def find_codes_page() -> str:
    """Find the page of new recovery codes, and where it leads on to."""
    return url_for("second_factor.recovery_codes", next=local_path(request.args.get("next")))


def go_on_to_codes(current: CurrentSignIn, done: SetUp) -> ResponseReturnValue:
    """Go on as the sign-in that was just given its second factor, by way of new recovery codes."""
    start_session(done.token, keeps_pages=True)
    keep_codes(done.recovery_codes)
    onward = find_codes_page() if done.recovery_codes else local_path(request.args.get("next"))
    response = redirect(onward)
    return remember_browser(response, current.person.email)  # type: ignore[arg-type]  # it is Flask's


def keep_codes(codes: list[str]) -> None:
    """Keep new recovery codes for this browser alone, until the person has them elsewhere."""
    session[_CODES] = seal(SETTINGS.get(), json.dumps(codes), _CODES)


def read_codes() -> list[str]:
    """Read the codes that this browser was given and that the person has not yet kept."""
    sealed = session.get(_CODES)
    if not isinstance(sealed, str) or is_key_used(db.session, g.person, _build_key(sealed)):
        return []
    opened = unseal(SETTINGS.get(), sealed, _CODES)
    return list(json.loads(opened)) if opened else []


def forget_codes() -> None:
    """Forget the recovery codes of this browser: the person has them now.

    A copy of its cookie from before shows them no more either. The caller commits.
    """
    sealed = session.pop(_CODES, None)
    if isinstance(sealed, str):
        begin_write(db.session)
        key = _build_key(sealed)
        if not is_key_used(db.session, g.person, key):
            use_key(db.session, g.person, key)


def _build_key(sealed: str) -> UUID:
    """Build the key that is used up once the person has kept these codes."""
    return uuid5(NAMESPACE_OID, sealed)
