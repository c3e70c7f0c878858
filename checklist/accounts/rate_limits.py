"""Limits how often one address may ask for the pages where guessing could pay."""

from __future__ import annotations

from typing import Any

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

_LIMITED_ENDPOINTS = ("accounts.sign_in", "accounts.set_password", "accounts.change_password")
_LIMIT = "60 per minute"
"""More than a person types, and some room for a force whose people share one address."""


def apply(app: Flask) -> None:
    """Answer 429 to an address that asks for these pages too often. Counts are per process."""
    limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")
    for endpoint in _LIMITED_ENDPOINTS:
        view: Any = app.view_functions[endpoint]
        app.view_functions[endpoint] = limiter.limit(_LIMIT)(view)
