"""Floods of requests from one address, kept from the pages where guessing could pay."""

from __future__ import annotations

from typing import Any

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

_GUESSABLE = ("accounts.sign_in", "accounts.set_password", "accounts.change_password")
_MOST = "60 per minute"


def hold_off(app: Flask) -> None:
    """Answer 429 to an address that asks for these pages too often. Counted per process."""
    limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")
    for endpoint in _GUESSABLE:
        view: Any = app.view_functions[endpoint]
        app.view_functions[endpoint] = limiter.limit(_MOST)(view)
