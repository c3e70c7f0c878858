"""People, organisations, signing in, and who may see which force."""

from __future__ import annotations

from flask import Flask, g, session

from checklist.accounts.access import OTHERS
from checklist.accounts.service import person_signed_in
from checklist.db import db
from checklist.settings import Settings

__all__ = ["OTHERS", "register"]


def register(app: Flask, settings: Settings) -> None:
    """Find out who asks, before each request."""
    app.before_request(find_out_who_asks)


def find_out_who_asks() -> None:
    """Set ``g.person`` to whoever is signed in, or None."""
    token = session.get("sign_in")
    found = person_signed_in(db.session, token) if token else None
    g.person = found[0] if found else None
