"""Limits the size of a request: small, unless the view accepts files."""

from __future__ import annotations

from flask import Flask, current_app, request

from checklist.registry import SETTINGS
from checklist.web.access import find_page_rules


def register(app: Flask) -> None:
    """Set the limit before anything reads the body: register this before the CSRF check."""
    app.before_request(_raise_limit_for_files)


def _raise_limit_for_files() -> None:
    """Raise the limit where the view accepts files: the app's own would refuse every upload."""
    if find_page_rules(current_app, request.endpoint).accepts_files:
        request.max_content_length = SETTINGS.get().limits.request
